# What callers give stands in the cluster instance as they gave it.
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
    apply_immediately               = false
    auto_minor_version_upgrade      = false
    availability_zone               = "us-east-1a"
    ca_cert_identifier              = "shop"
    cluster_identifier              = "orders"
    copy_tags_to_snapshot           = false
    custom_iam_instance_profile     = "shop"
    db_parameter_group_name         = "shop"
    db_subnet_group_name            = "shop"
    engine                          = "aurora-postgresql"
    engine_version                  = "16.4"
    force_destroy                   = false
    identifier                      = "orders-1"
    instance_class                  = "db.t4g.medium"
    performance_insights_enabled    = true
    performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    preferred_backup_window         = "shop"
    preferred_maintenance_window    = "shop"
    promotion_tier                  = 0
    publicly_accessible             = false
    timeouts                        = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_rds_cluster_instance.this[0].apply_immediately == var.apply_immediately,
      aws_rds_cluster_instance.this[0].auto_minor_version_upgrade == var.auto_minor_version_upgrade,
      aws_rds_cluster_instance.this[0].availability_zone == var.availability_zone,
      aws_rds_cluster_instance.this[0].ca_cert_identifier == var.ca_cert_identifier,
      aws_rds_cluster_instance.this[0].cluster_identifier == var.cluster_identifier,
      aws_rds_cluster_instance.this[0].copy_tags_to_snapshot == var.copy_tags_to_snapshot,
      aws_rds_cluster_instance.this[0].custom_iam_instance_profile == var.custom_iam_instance_profile,
      aws_rds_cluster_instance.this[0].db_parameter_group_name == var.db_parameter_group_name,
      aws_rds_cluster_instance.this[0].db_subnet_group_name == var.db_subnet_group_name,
      aws_rds_cluster_instance.this[0].engine == var.engine,
      aws_rds_cluster_instance.this[0].engine_version == var.engine_version,
      aws_rds_cluster_instance.this[0].force_destroy == var.force_destroy,
      aws_rds_cluster_instance.this[0].identifier == var.identifier,
      aws_rds_cluster_instance.this[0].instance_class == var.instance_class,
      aws_rds_cluster_instance.this[0].performance_insights_enabled == var.performance_insights_enabled,
      aws_rds_cluster_instance.this[0].performance_insights_kms_key_id == var.performance_insights_kms_key_id,
      aws_rds_cluster_instance.this[0].preferred_backup_window == var.preferred_backup_window,
      aws_rds_cluster_instance.this[0].preferred_maintenance_window == var.preferred_maintenance_window,
      aws_rds_cluster_instance.this[0].promotion_tier == var.promotion_tier,
      aws_rds_cluster_instance.this[0].publicly_accessible == var.publicly_accessible,
      aws_rds_cluster_instance.this[0].timeouts.create == var.timeouts.create,
      aws_rds_cluster_instance.this[0].timeouts.delete == var.timeouts.delete,
      aws_rds_cluster_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
