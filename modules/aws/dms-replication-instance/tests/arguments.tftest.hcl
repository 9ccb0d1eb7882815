# What callers give stands in the replication instance as they gave it.
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
    allocated_storage            = 20
    allow_major_version_upgrade  = false
    apply_immediately            = false
    auto_minor_version_upgrade   = false
    availability_zone            = "us-east-1a"
    engine_version               = "16.4"
    kms_key_arn                  = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    multi_az                     = false
    network_type                 = "IPV4"
    preferred_maintenance_window = "shop"
    publicly_accessible          = false
    replication_instance_class   = "dms.t3.medium"
    replication_instance_id      = "orders"
    replication_subnet_group_id  = "shop"
    vpc_security_group_ids       = ["sg-0123456789abcdef0"]
    timeouts                     = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_dms_replication_instance.this[0].allocated_storage == var.allocated_storage,
      aws_dms_replication_instance.this[0].allow_major_version_upgrade == var.allow_major_version_upgrade,
      aws_dms_replication_instance.this[0].apply_immediately == var.apply_immediately,
      aws_dms_replication_instance.this[0].auto_minor_version_upgrade == var.auto_minor_version_upgrade,
      aws_dms_replication_instance.this[0].availability_zone == var.availability_zone,
      aws_dms_replication_instance.this[0].engine_version == var.engine_version,
      aws_dms_replication_instance.this[0].kms_key_arn == var.kms_key_arn,
      aws_dms_replication_instance.this[0].multi_az == var.multi_az,
      aws_dms_replication_instance.this[0].network_type == var.network_type,
      aws_dms_replication_instance.this[0].preferred_maintenance_window == var.preferred_maintenance_window,
      aws_dms_replication_instance.this[0].publicly_accessible == var.publicly_accessible,
      aws_dms_replication_instance.this[0].replication_instance_class == var.replication_instance_class,
      aws_dms_replication_instance.this[0].replication_instance_id == var.replication_instance_id,
      aws_dms_replication_instance.this[0].replication_subnet_group_id == var.replication_subnet_group_id,
      aws_dms_replication_instance.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_dms_replication_instance.this[0].timeouts.create == var.timeouts.create,
      aws_dms_replication_instance.this[0].timeouts.delete == var.timeouts.delete,
      aws_dms_replication_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
