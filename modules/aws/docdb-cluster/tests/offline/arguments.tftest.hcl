# What callers give stands in the document database cluster, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    cluster_identifier              = "orders"
    allow_major_version_upgrade     = true
    apply_immediately               = true
    backup_retention_period         = 1
    db_cluster_parameter_group_name = "shop"
    db_subnet_group_name            = "shop"
    deletion_protection             = true
    enabled_cloudwatch_logs_exports = ["profiler"]
    engine                          = "docdb"
    engine_version                  = "16.4"
    final_snapshot_identifier       = "shop"
    global_cluster_identifier       = "shop"
    instances = {
      one = {
        instance_class                  = "db.t4g.medium"
        apply_immediately               = false
        auto_minor_version_upgrade      = false
        availability_zone               = "us-east-1a"
        ca_cert_identifier              = "shop"
        copy_tags_to_snapshot           = false
        enable_performance_insights     = false
        engine                          = "postgres"
        performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        preferred_maintenance_window    = "shop"
        promotion_tier                  = 1
      }
    }
    kms_key_id                   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_retention_days           = 30
    manage_master_user_password  = false
    master_password              = "shop"
    master_username              = "orders"
    port                         = 443
    preferred_backup_window      = "shop"
    preferred_maintenance_window = "shop"
    restore_to_point_in_time = {
      source_cluster_identifier  = "shop"
      restore_to_time            = "2026-01-01T00:00:00Z"
      restore_type               = "full-copy"
      use_latest_restorable_time = false
    }
    skip_final_snapshot    = true
    snapshot_identifier    = "shop"
    storage_encrypted      = false
    storage_type           = "standard"
    timeouts               = { create = "30m", delete = "30m", update = "30m" }
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == true,
      aws_docdb_cluster.this[0].apply_immediately == true,
      aws_docdb_cluster.this[0].backup_retention_period == 1,
      aws_docdb_cluster.this[0].cluster_identifier == "orders",
      aws_docdb_cluster.this[0].db_cluster_parameter_group_name == "shop",
      aws_docdb_cluster.this[0].db_subnet_group_name == "shop",
      aws_docdb_cluster.this[0].deletion_protection == true,
      aws_docdb_cluster.this[0].enabled_cloudwatch_logs_exports == tolist(["profiler"]),
      aws_docdb_cluster.this[0].engine == "docdb",
      aws_docdb_cluster.this[0].engine_version == "16.4",
      aws_docdb_cluster.this[0].final_snapshot_identifier == "shop",
      aws_docdb_cluster.this[0].global_cluster_identifier == "shop",
      aws_docdb_cluster.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_docdb_cluster.this[0].master_password == "shop",
      aws_docdb_cluster.this[0].master_username == "orders",
      aws_docdb_cluster.this[0].port == 443,
      aws_docdb_cluster.this[0].preferred_backup_window == "shop",
      aws_docdb_cluster.this[0].preferred_maintenance_window == "shop",
      aws_docdb_cluster.this[0].skip_final_snapshot == true,
      aws_docdb_cluster.this[0].snapshot_identifier == "shop",
      aws_docdb_cluster.this[0].storage_encrypted == false,
      aws_docdb_cluster.this[0].storage_type == "standard",
      aws_docdb_cluster.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].restore_to_time == "2026-01-01T00:00:00Z",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].restore_type == "full-copy",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].source_cluster_identifier == "shop",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_docdb_cluster.this[0].timeouts.create == "30m",
      aws_docdb_cluster.this[0].timeouts.delete == "30m",
      aws_docdb_cluster.this[0].timeouts.update == "30m",
      aws_docdb_cluster_instance.this["one"].apply_immediately == false,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_docdb_cluster_instance.this["one"].availability_zone == "us-east-1a",
      aws_docdb_cluster_instance.this["one"].ca_cert_identifier == "shop",
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == false,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == false,
      aws_docdb_cluster_instance.this["one"].engine == "postgres",
      aws_docdb_cluster_instance.this["one"].identifier == "orders-one",
      aws_docdb_cluster_instance.this["one"].instance_class == "db.t4g.medium",
      aws_docdb_cluster_instance.this["one"].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_docdb_cluster_instance.this["one"].preferred_maintenance_window == "shop",
      aws_docdb_cluster_instance.this["one"].promotion_tier == 1,
      aws_cloudwatch_log_group.this["profiler"].name == "/aws/docdb/orders/profiler",
      aws_cloudwatch_log_group.this["profiler"].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    allow_major_version_upgrade = false
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].manage_master_user_password == true,
    ])
    error_message = "an argument is not what was given"
  }
}
