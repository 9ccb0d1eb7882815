# What callers give stands in the document database cluster as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  instances          = { one = { instance_class = "db.t4g.medium" } }
  master_username    = "orders"
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
    allow_major_version_upgrade     = false
    apply_immediately               = false
    backup_retention_period         = 1
    cluster_identifier              = "orders"
    db_cluster_parameter_group_name = "shop"
    db_subnet_group_name            = "shop"
    deletion_protection             = false
    enabled_cloudwatch_logs_exports = ["profiler"]
    engine                          = "docdb"
    engine_version                  = "16.4"
    global_cluster_identifier       = "shop"
    kms_key_id                      = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    master_password                 = "shop"
    master_username                 = "orders"
    port                            = 443
    preferred_backup_window         = "shop"
    preferred_maintenance_window    = "shop"
    skip_final_snapshot             = false
    snapshot_identifier             = "shop"
    storage_encrypted               = false
    storage_type                    = "standard"
    vpc_security_group_ids          = ["sg-0123456789abcdef0"]
    timeouts                        = { create = "30m", delete = "30m", update = "30m" }
    instances = {
      example = {
        apply_immediately               = false
        auto_minor_version_upgrade      = false
        availability_zone               = "us-east-1a"
        ca_cert_identifier              = "shop"
        copy_tags_to_snapshot           = false
        enable_performance_insights     = false
        engine                          = "postgres"
        instance_class                  = "db.t4g.micro"
        performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        preferred_maintenance_window    = "shop"
        promotion_tier                  = 1
      }
    }
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == var.allow_major_version_upgrade,
      aws_docdb_cluster.this[0].apply_immediately == var.apply_immediately,
      aws_docdb_cluster.this[0].backup_retention_period == var.backup_retention_period,
      aws_docdb_cluster.this[0].cluster_identifier == var.cluster_identifier,
      aws_docdb_cluster.this[0].db_cluster_parameter_group_name == var.db_cluster_parameter_group_name,
      aws_docdb_cluster.this[0].db_subnet_group_name == var.db_subnet_group_name,
      aws_docdb_cluster.this[0].deletion_protection == var.deletion_protection,
      aws_docdb_cluster.this[0].enabled_cloudwatch_logs_exports == var.enabled_cloudwatch_logs_exports,
      aws_docdb_cluster.this[0].engine == var.engine,
      aws_docdb_cluster.this[0].engine_version == var.engine_version,
      aws_docdb_cluster.this[0].global_cluster_identifier == var.global_cluster_identifier,
      aws_docdb_cluster.this[0].kms_key_id == var.kms_key_id,
      aws_docdb_cluster.this[0].master_password == var.master_password,
      aws_docdb_cluster.this[0].master_username == var.master_username,
      aws_docdb_cluster.this[0].port == var.port,
      aws_docdb_cluster.this[0].preferred_backup_window == var.preferred_backup_window,
      aws_docdb_cluster.this[0].preferred_maintenance_window == var.preferred_maintenance_window,
      aws_docdb_cluster.this[0].skip_final_snapshot == var.skip_final_snapshot,
      aws_docdb_cluster.this[0].snapshot_identifier == var.snapshot_identifier,
      aws_docdb_cluster.this[0].storage_encrypted == var.storage_encrypted,
      aws_docdb_cluster.this[0].storage_type == var.storage_type,
      aws_docdb_cluster.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_docdb_cluster.this[0].timeouts.create == var.timeouts.create,
      aws_docdb_cluster.this[0].timeouts.delete == var.timeouts.delete,
      aws_docdb_cluster.this[0].timeouts.update == var.timeouts.update,
      aws_docdb_cluster_instance.this["example"].apply_immediately == var.instances["example"].apply_immediately,
      aws_docdb_cluster_instance.this["example"].auto_minor_version_upgrade == var.instances["example"].auto_minor_version_upgrade,
      aws_docdb_cluster_instance.this["example"].availability_zone == var.instances["example"].availability_zone,
      aws_docdb_cluster_instance.this["example"].ca_cert_identifier == var.instances["example"].ca_cert_identifier,
      aws_docdb_cluster_instance.this["example"].copy_tags_to_snapshot == var.instances["example"].copy_tags_to_snapshot,
      aws_docdb_cluster_instance.this["example"].enable_performance_insights == var.instances["example"].enable_performance_insights,
      aws_docdb_cluster_instance.this["example"].engine == var.instances["example"].engine,
      aws_docdb_cluster_instance.this["example"].instance_class == var.instances["example"].instance_class,
      aws_docdb_cluster_instance.this["example"].performance_insights_kms_key_id == var.instances["example"].performance_insights_kms_key_id,
      aws_docdb_cluster_instance.this["example"].preferred_maintenance_window == var.instances["example"].preferred_maintenance_window,
      aws_docdb_cluster_instance.this["example"].promotion_tier == var.instances["example"].promotion_tier,
    ])
    error_message = "an argument is not what was given"
  }
}
