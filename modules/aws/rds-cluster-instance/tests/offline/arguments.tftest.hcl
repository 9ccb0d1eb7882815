# What callers give stands in the cluster instance, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  identifier         = "orders-1"
  instance_class     = "db.t4g.medium"
  budget             = { amount = 20 }
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
    cluster_identifier                    = "orders"
    engine                                = "aurora-postgresql"
    identifier                            = "orders-1"
    instance_class                        = "db.t4g.medium"
    apply_immediately                     = true
    auto_minor_version_upgrade            = true
    availability_zone                     = "us-east-1a"
    ca_cert_identifier                    = "shop"
    copy_tags_to_snapshot                 = false
    custom_iam_instance_profile           = "shop"
    db_parameter_group_name               = "shop"
    db_subnet_group_name                  = "shop"
    engine_version                        = "16.4"
    force_destroy                         = true
    monitoring_interval                   = 1
    monitoring_role_arn                   = "arn:aws:iam::123456789012:role/shop"
    performance_insights_enabled          = true
    performance_insights_kms_key_id       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    performance_insights_retention_period = 7
    preferred_backup_window               = "shop"
    preferred_maintenance_window          = "shop"
    promotion_tier                        = 1
    publicly_accessible                   = true
    timeouts                              = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == true,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == true,
      aws_rds_cluster_instance.this[0].availability_zone == "us-east-1a",
      aws_rds_cluster_instance.this[0].ca_cert_identifier == "shop",
      aws_rds_cluster_instance.this[0].cluster_identifier == "orders",
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == false,
      aws_rds_cluster_instance.this[0].custom_iam_instance_profile == "shop",
      aws_rds_cluster_instance.this[0].db_parameter_group_name == "shop",
      aws_rds_cluster_instance.this[0].db_subnet_group_name == "shop",
      aws_rds_cluster_instance.this[0].engine == "aurora-postgresql",
      aws_rds_cluster_instance.this[0].engine_version == "16.4",
      aws_rds_cluster_instance.this[0].force_destroy == true,
      aws_rds_cluster_instance.this[0].identifier == "orders-1",
      aws_rds_cluster_instance.this[0].instance_class == "db.t4g.medium",
      aws_rds_cluster_instance.this[0].monitoring_interval == 1,
      aws_rds_cluster_instance.this[0].monitoring_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_rds_cluster_instance.this[0].performance_insights_enabled == true,
      aws_rds_cluster_instance.this[0].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_rds_cluster_instance.this[0].performance_insights_retention_period == 7,
      aws_rds_cluster_instance.this[0].preferred_backup_window == "shop",
      aws_rds_cluster_instance.this[0].preferred_maintenance_window == "shop",
      aws_rds_cluster_instance.this[0].promotion_tier == 1,
      aws_rds_cluster_instance.this[0].publicly_accessible == true,
      aws_rds_cluster_instance.this[0].timeouts.create == "30m",
      aws_rds_cluster_instance.this[0].timeouts.delete == "30m",
      aws_rds_cluster_instance.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
