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
    db_cluster_parameter_group_name = "db-cluster-parameter-group-name"
    db_subnet_group_name            = "db-subnet-group-name"
    deletion_protection             = true
    enabled_cloudwatch_logs_exports = ["profiler"]
    engine                          = "docdb"
    engine_version                  = "16.4"
    final_snapshot_identifier       = "final-snapshot-identifier"
    global_cluster_identifier       = "global-cluster-identifier"
    instances = {
      one = {
        instance_class                  = "db.t4g.medium"
        apply_immediately               = false
        auto_minor_version_upgrade      = false
        availability_zone               = "us-east-1a"
        ca_cert_identifier              = "ca-cert-identifier"
        copy_tags_to_snapshot           = false
        enable_performance_insights     = false
        engine                          = "docdb"
        performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        preferred_maintenance_window    = "preferred-maintenance-window"
        promotion_tier                  = 1
      }
    }
    kms_key_id                   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    log_retention_days           = 30
    manage_master_user_password  = false
    master_password              = "master-password"
    master_username              = "orders2"
    port                         = 443
    preferred_backup_window      = "preferred-backup-window"
    preferred_maintenance_window = "preferred-maintenance-window2"
    restore_to_point_in_time = {
      source_cluster_identifier  = "source-cluster-identifier"
      restore_to_time            = "2026-01-01T00:00:00Z"
      restore_type               = "full-copy"
      use_latest_restorable_time = false
    }
    skip_final_snapshot    = true
    snapshot_identifier    = "snapshot-identifier"
    storage_encrypted      = false
    storage_type           = "standard"
    timeouts               = { create = "30m", delete = "31m", update = "32m" }
    vpc_security_group_ids = ["sg-0123456789abcdef0"]
    price_region           = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == true,
      aws_docdb_cluster.this[0].apply_immediately == true,
      aws_docdb_cluster.this[0].backup_retention_period == 1,
      aws_docdb_cluster.this[0].cluster_identifier == "orders",
      aws_docdb_cluster.this[0].db_cluster_parameter_group_name == "db-cluster-parameter-group-name",
      aws_docdb_cluster.this[0].db_subnet_group_name == "db-subnet-group-name",
      aws_docdb_cluster.this[0].deletion_protection == true,
      aws_docdb_cluster.this[0].enabled_cloudwatch_logs_exports == tolist(["profiler"]),
      aws_docdb_cluster.this[0].engine == "docdb",
      aws_docdb_cluster.this[0].engine_version == "16.4",
      aws_docdb_cluster.this[0].final_snapshot_identifier == "final-snapshot-identifier",
      aws_docdb_cluster.this[0].global_cluster_identifier == "global-cluster-identifier",
      aws_docdb_cluster.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_docdb_cluster.this[0].master_password == "master-password",
      aws_docdb_cluster.this[0].master_username == "orders2",
      aws_docdb_cluster.this[0].port == 443,
      aws_docdb_cluster.this[0].preferred_backup_window == "preferred-backup-window",
      aws_docdb_cluster.this[0].preferred_maintenance_window == "preferred-maintenance-window2",
      aws_docdb_cluster.this[0].skip_final_snapshot == true,
      aws_docdb_cluster.this[0].snapshot_identifier == "snapshot-identifier",
      aws_docdb_cluster.this[0].storage_encrypted == false,
      aws_docdb_cluster.this[0].storage_type == "standard",
      aws_docdb_cluster.this[0].vpc_security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].restore_to_time == "2026-01-01T00:00:00Z",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].restore_type == "full-copy",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].source_cluster_identifier == "source-cluster-identifier",
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_docdb_cluster.this[0].timeouts.create == "30m",
      aws_docdb_cluster.this[0].timeouts.delete == "31m",
      aws_docdb_cluster.this[0].timeouts.update == "32m",
      aws_docdb_cluster_instance.this["one"].apply_immediately == false,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_docdb_cluster_instance.this["one"].availability_zone == "us-east-1a",
      aws_docdb_cluster_instance.this["one"].ca_cert_identifier == "ca-cert-identifier",
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == false,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == false,
      aws_docdb_cluster_instance.this["one"].engine == "docdb",
      aws_docdb_cluster_instance.this["one"].identifier == "orders-one",
      aws_docdb_cluster_instance.this["one"].instance_class == "db.t4g.medium",
      aws_docdb_cluster_instance.this["one"].performance_insights_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_docdb_cluster_instance.this["one"].preferred_maintenance_window == "preferred-maintenance-window",
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
    price_region                = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].manage_master_user_password == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    allow_major_version_upgrade = true
    apply_immediately           = false
    deletion_protection         = true
    instances = {
      one = {
        instance_class              = "db.t4g.medium"
        apply_immediately           = true
        auto_minor_version_upgrade  = false
        copy_tags_to_snapshot       = true
        enable_performance_insights = false
      }
    }
    manage_master_user_password = false
    restore_to_point_in_time = {
      source_cluster_identifier  = "source-cluster-identifier"
      use_latest_restorable_time = true
    }
    skip_final_snapshot = true
    storage_encrypted   = false
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == true,
      aws_docdb_cluster.this[0].apply_immediately == false,
      aws_docdb_cluster.this[0].deletion_protection == true,
      aws_docdb_cluster.this[0].manage_master_user_password == false,
      aws_docdb_cluster.this[0].skip_final_snapshot == true,
      aws_docdb_cluster.this[0].storage_encrypted == false,
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == true,
      aws_docdb_cluster_instance.this["one"].apply_immediately == true,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    allow_major_version_upgrade = false
    apply_immediately           = true
    deletion_protection         = true
    instances = {
      one = {
        instance_class              = "db.t4g.medium"
        apply_immediately           = false
        auto_minor_version_upgrade  = true
        copy_tags_to_snapshot       = true
        enable_performance_insights = false
      }
    }
    manage_master_user_password = false
    restore_to_point_in_time = {
      source_cluster_identifier  = "source-cluster-identifier"
      use_latest_restorable_time = false
    }
    skip_final_snapshot = false
    storage_encrypted   = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == false,
      aws_docdb_cluster.this[0].apply_immediately == true,
      aws_docdb_cluster.this[0].deletion_protection == true,
      aws_docdb_cluster.this[0].manage_master_user_password == false,
      aws_docdb_cluster.this[0].skip_final_snapshot == false,
      aws_docdb_cluster.this[0].storage_encrypted == true,
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_docdb_cluster_instance.this["one"].apply_immediately == false,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == true,
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    allow_major_version_upgrade = false
    apply_immediately           = false
    deletion_protection         = false
    instances = {
      one = {
        instance_class              = "db.t4g.medium"
        apply_immediately           = false
        auto_minor_version_upgrade  = false
        copy_tags_to_snapshot       = false
        enable_performance_insights = true
      }
    }
    manage_master_user_password = true
    restore_to_point_in_time = {
      source_cluster_identifier  = "source-cluster-identifier"
      use_latest_restorable_time = false
    }
    skip_final_snapshot = true
    storage_encrypted   = true
    price_region        = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].allow_major_version_upgrade == false,
      aws_docdb_cluster.this[0].apply_immediately == false,
      aws_docdb_cluster.this[0].deletion_protection == false,
      aws_docdb_cluster.this[0].manage_master_user_password == true,
      aws_docdb_cluster.this[0].skip_final_snapshot == true,
      aws_docdb_cluster.this[0].storage_encrypted == true,
      aws_docdb_cluster.this[0].restore_to_point_in_time[0].use_latest_restorable_time == false,
      aws_docdb_cluster_instance.this["one"].apply_immediately == false,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == false,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    instances = {
      one = {
        instance_class                  = "db.t4g.medium"
        apply_immediately               = false
        auto_minor_version_upgrade      = false
        availability_zone               = "us-east-1a"
        ca_cert_identifier              = "ca-cert-identifier"
        enable_performance_insights     = false
        engine                          = "docdb"
        performance_insights_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        preferred_maintenance_window    = "preferred-maintenance-window"
        promotion_tier                  = 1
      }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_docdb_cluster.this[0].backup_retention_period == 7,
      aws_docdb_cluster.this[0].master_username == "orders",
      aws_docdb_cluster.this[0].storage_encrypted == true,
      aws_docdb_cluster_instance.this["one"].copy_tags_to_snapshot == true,
      aws_docdb_cluster.this[0].manage_master_user_password == true,
      aws_docdb_cluster_instance.this["one"].apply_immediately == false,
      aws_docdb_cluster_instance.this["one"].auto_minor_version_upgrade == false,
      aws_docdb_cluster_instance.this["one"].enable_performance_insights == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    backup_retention_period = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    backup_retention_period = 35
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    instances          = null
    log_retention_days = null
    notifications      = null
    tags               = null
    create             = false
    budget             = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.instances != null,
      var.log_retention_days != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle            = { enabled = false, threshold = 1 }
      read_operations = { enabled = false, threshold = 1 }
      storage         = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications                   = {}
    enabled_cloudwatch_logs_exports = ["profiler"]
    vpc_security_group_ids          = ["sg-0123456789abcdef0"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_docdb_cluster.this[0].arn, null),
      output.cluster_identifier == try(aws_docdb_cluster.this[0].cluster_identifier, null),
      output.endpoint == try(aws_docdb_cluster.this[0].endpoint, null),
      output.id == try(aws_docdb_cluster.this[0].id, null),
      output.instance_endpoints == { for key, one in aws_docdb_cluster_instance.this : key => one.endpoint },
      output.log_group_names == { for key, one in aws_cloudwatch_log_group.this : key => one.name },
      output.master_user_secret_arn == try(aws_docdb_cluster.this[0].master_user_secret[0].secret_arn, null),
      output.reader_endpoint == try(aws_docdb_cluster.this[0].reader_endpoint, null),
    ])
    error_message = "an output tells something else"
  }
}
