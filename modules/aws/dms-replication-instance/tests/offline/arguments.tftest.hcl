# What callers give stands in the replication instance, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  replication_instance_class = "dms.t3.medium"
  replication_instance_id    = "orders"
  allocated_storage          = 20
  budget                     = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    replication_instance_class   = "dms.t3.medium"
    replication_instance_id      = "orders"
    allocated_storage            = 20
    allow_major_version_upgrade  = true
    apply_immediately            = true
    auto_minor_version_upgrade   = true
    availability_zone            = "us-east-1a"
    engine_version               = "16.4"
    kms_key_arn                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_retention_days           = 30
    multi_az                     = true
    network_type                 = "IPV4"
    preferred_maintenance_window = "shop"
    publicly_accessible          = true
    replication_subnet_group_id  = "shop"
    timeouts                     = { create = "30m", delete = "30m", update = "30m" }
    vpc_security_group_ids       = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allocated_storage == 20,
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == true,
      aws_dms_replication_instance.this[0].apply_immediately == true,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == true,
      aws_dms_replication_instance.this[0].availability_zone == "us-east-1a",
      aws_dms_replication_instance.this[0].engine_version == "16.4",
      aws_dms_replication_instance.this[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_dms_replication_instance.this[0].multi_az == true,
      aws_dms_replication_instance.this[0].network_type == "IPV4",
      aws_dms_replication_instance.this[0].preferred_maintenance_window == "shop",
      aws_dms_replication_instance.this[0].publicly_accessible == true,
      aws_dms_replication_instance.this[0].replication_instance_class == "dms.t3.medium",
      aws_dms_replication_instance.this[0].replication_instance_id == "orders",
      aws_dms_replication_instance.this[0].replication_subnet_group_id == "shop",
      aws_dms_replication_instance.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_dms_replication_instance.this[0].timeouts.create == "30m",
      aws_dms_replication_instance.this[0].timeouts.delete == "30m",
      aws_dms_replication_instance.this[0].timeouts.update == "30m",
      aws_cloudwatch_log_group.this[0].name == "dms-tasks-orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}
