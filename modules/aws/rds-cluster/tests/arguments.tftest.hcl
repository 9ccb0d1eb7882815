# What callers give stands in the database cluster as they gave it.
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
    allocated_storage                   = 1
    allow_major_version_upgrade         = false
    apply_immediately                   = false
    backtrack_window                    = 0
    backup_retention_period             = 1
    ca_certificate_identifier           = "shop"
    cluster_identifier                  = "orders"
    cluster_scalability_type            = "standard"
    copy_tags_to_snapshot               = false
    database_name                       = "orders"
    db_cluster_parameter_group_name     = "shop"
    db_instance_parameter_group_name    = "shop"
    db_subnet_group_name                = "shop"
    delete_automated_backups            = false
    deletion_protection                 = false
    enable_global_write_forwarding      = false
    enable_http_endpoint                = false
    enable_local_write_forwarding       = false
    enabled_cloudwatch_logs_exports     = ["postgresql"]
    engine                              = "aurora-postgresql"
    engine_lifecycle_support            = "open-source-rds-extended-support"
    engine_mode                         = "global"
    engine_version                      = "16.4"
    global_cluster_identifier           = "shop"
    iam_database_authentication_enabled = false
    iam_roles                           = ["shop"]
    iops                                = 1
    kms_key_id                          = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    master_username                     = "orders"
    network_type                        = "IPV4"
    performance_insights_kms_key_id     = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    port                                = 443
    preferred_backup_window             = "shop"
    preferred_maintenance_window        = "shop"
    replication_source_identifier       = "shop"
    skip_final_snapshot                 = false
    snapshot_identifier                 = "shop"
    source_region                       = "shop"
    storage_encrypted                   = false
    storage_type                        = "aurora"
    vpc_security_group_ids              = ["sg-0123456789abcdef0"]
    s3_import = {
      bucket_name           = "shop"
      bucket_prefix         = "shop"
      ingestion_role        = "arn:aws:iam::123456789012:role/shop"
      source_engine         = "shop"
      source_engine_version = "shop"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_rds_cluster.this[0].allocated_storage == var.allocated_storage,
      aws_rds_cluster.this[0].allow_major_version_upgrade == var.allow_major_version_upgrade,
      aws_rds_cluster.this[0].apply_immediately == var.apply_immediately,
      aws_rds_cluster.this[0].backtrack_window == var.backtrack_window,
      aws_rds_cluster.this[0].backup_retention_period == var.backup_retention_period,
      aws_rds_cluster.this[0].ca_certificate_identifier == var.ca_certificate_identifier,
      aws_rds_cluster.this[0].cluster_identifier == var.cluster_identifier,
      aws_rds_cluster.this[0].cluster_scalability_type == var.cluster_scalability_type,
      aws_rds_cluster.this[0].copy_tags_to_snapshot == var.copy_tags_to_snapshot,
      aws_rds_cluster.this[0].database_name == var.database_name,
      aws_rds_cluster.this[0].db_cluster_parameter_group_name == var.db_cluster_parameter_group_name,
      aws_rds_cluster.this[0].db_instance_parameter_group_name == var.db_instance_parameter_group_name,
      aws_rds_cluster.this[0].db_subnet_group_name == var.db_subnet_group_name,
      aws_rds_cluster.this[0].delete_automated_backups == var.delete_automated_backups,
      aws_rds_cluster.this[0].deletion_protection == var.deletion_protection,
      aws_rds_cluster.this[0].enable_global_write_forwarding == var.enable_global_write_forwarding,
      aws_rds_cluster.this[0].enable_http_endpoint == var.enable_http_endpoint,
      aws_rds_cluster.this[0].enable_local_write_forwarding == var.enable_local_write_forwarding,
      aws_rds_cluster.this[0].enabled_cloudwatch_logs_exports == var.enabled_cloudwatch_logs_exports,
      aws_rds_cluster.this[0].engine == var.engine,
      aws_rds_cluster.this[0].engine_lifecycle_support == var.engine_lifecycle_support,
      aws_rds_cluster.this[0].engine_mode == var.engine_mode,
      aws_rds_cluster.this[0].engine_version == var.engine_version,
      aws_rds_cluster.this[0].global_cluster_identifier == var.global_cluster_identifier,
      aws_rds_cluster.this[0].iam_database_authentication_enabled == var.iam_database_authentication_enabled,
      aws_rds_cluster.this[0].iam_roles == var.iam_roles,
      aws_rds_cluster.this[0].iops == var.iops,
      aws_rds_cluster.this[0].kms_key_id == var.kms_key_id,
      aws_rds_cluster.this[0].master_username == var.master_username,
      aws_rds_cluster.this[0].network_type == var.network_type,
      aws_rds_cluster.this[0].performance_insights_kms_key_id == var.performance_insights_kms_key_id,
      aws_rds_cluster.this[0].port == var.port,
      aws_rds_cluster.this[0].preferred_backup_window == var.preferred_backup_window,
      aws_rds_cluster.this[0].preferred_maintenance_window == var.preferred_maintenance_window,
      aws_rds_cluster.this[0].replication_source_identifier == var.replication_source_identifier,
      aws_rds_cluster.this[0].skip_final_snapshot == var.skip_final_snapshot,
      aws_rds_cluster.this[0].snapshot_identifier == var.snapshot_identifier,
      aws_rds_cluster.this[0].source_region == var.source_region,
      aws_rds_cluster.this[0].storage_encrypted == var.storage_encrypted,
      aws_rds_cluster.this[0].storage_type == var.storage_type,
      aws_rds_cluster.this[0].vpc_security_group_ids == var.vpc_security_group_ids,
      aws_rds_cluster.this[0].s3_import[0].bucket_name == var.s3_import.bucket_name,
      aws_rds_cluster.this[0].s3_import[0].bucket_prefix == var.s3_import.bucket_prefix,
      aws_rds_cluster.this[0].s3_import[0].ingestion_role == var.s3_import.ingestion_role,
      aws_rds_cluster.this[0].s3_import[0].source_engine == var.s3_import.source_engine,
      aws_rds_cluster.this[0].s3_import[0].source_engine_version == var.s3_import.source_engine_version,
      aws_rds_cluster.this[0].timeouts.create == var.timeouts.create,
      aws_rds_cluster.this[0].timeouts.delete == var.timeouts.delete,
      aws_rds_cluster.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
