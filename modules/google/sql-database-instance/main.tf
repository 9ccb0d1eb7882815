resource "google_sql_database_instance" "this" {
  count = var.create ? 1 : 0

  backupdr_backup                                  = var.backupdr_backup
  database_version                                 = var.database_version
  deletion_policy                                  = var.deletion_policy
  deletion_protection                              = var.deletion_protection
  encryption_confidential_mode                     = var.encryption_confidential_mode
  encryption_key_name                              = var.encryption_key_name
  enforce_new_sql_network_architecture             = var.enforce_new_sql_network_architecture
  final_backup_description                         = var.final_backup_description
  include_replicas_for_major_version_upgrade       = var.include_replicas_for_major_version_upgrade
  instance_type                                    = var.instance_type
  maintenance_version                              = var.maintenance_version
  master_instance_name                             = var.master_instance_name
  name                                             = var.name
  node_count                                       = var.node_count
  project                                          = var.project
  region                                           = var.region
  root_password                                    = var.root_password
  switch_transaction_logs_to_cloud_storage_enabled = var.switch_transaction_logs_to_cloud_storage_enabled

  dynamic "clone" {
    for_each = var.clone == null ? [] : [var.clone]
    content {
      allocated_ip_range            = clone.value.allocated_ip_range
      database_names                = clone.value.database_names
      point_in_time                 = clone.value.point_in_time
      preferred_zone                = clone.value.preferred_zone
      source_instance_deletion_time = clone.value.source_instance_deletion_time
      source_instance_name          = clone.value.source_instance_name
      source_project                = clone.value.source_project
    }
  }
  dynamic "point_in_time_restore_context" {
    for_each = var.point_in_time_restore_context == null ? [] : [var.point_in_time_restore_context]
    content {
      allocated_ip_range = point_in_time_restore_context.value.allocated_ip_range
      datasource         = point_in_time_restore_context.value.datasource
      point_in_time      = point_in_time_restore_context.value.point_in_time
      preferred_zone     = point_in_time_restore_context.value.preferred_zone
      region             = point_in_time_restore_context.value.region
      target_instance    = point_in_time_restore_context.value.target_instance
    }
  }
  dynamic "replica_configuration" {
    for_each = nonsensitive(var.replica_configuration == null) ? [] : [1]
    content {
      ca_certificate            = var.replica_configuration.ca_certificate
      cascadable_replica        = var.replica_configuration.cascadable_replica
      client_certificate        = var.replica_configuration.client_certificate
      client_key                = var.replica_configuration.client_key
      connect_retry_interval    = var.replica_configuration.connect_retry_interval
      dump_file_path            = var.replica_configuration.dump_file_path
      failover_target           = var.replica_configuration.failover_target
      master_heartbeat_period   = var.replica_configuration.master_heartbeat_period
      password                  = var.replica_configuration.password
      ssl_cipher                = var.replica_configuration.ssl_cipher
      username                  = var.replica_configuration.username
      verify_server_certificate = var.replica_configuration.verify_server_certificate
    }
  }
  dynamic "replication_cluster" {
    for_each = var.replication_cluster == null ? [] : [var.replication_cluster]
    content {
      failover_dr_replica_name = replication_cluster.value.failover_dr_replica_name
      psa_write_endpoint       = replication_cluster.value.psa_write_endpoint
    }
  }
  dynamic "restore_backup_context" {
    for_each = var.restore_backup_context == null ? [] : [var.restore_backup_context]
    content {
      backup_run_id = restore_backup_context.value.backup_run_id
      instance_id   = restore_backup_context.value.instance_id
      project       = restore_backup_context.value.project
    }
  }
  dynamic "settings" {
    for_each = var.settings == null ? [] : [var.settings]
    content {
      activation_policy                = settings.value.activation_policy
      auto_upgrade_enabled             = settings.value.auto_upgrade_enabled
      availability_type                = settings.value.availability_type
      collation                        = settings.value.collation
      connector_enforcement            = settings.value.connector_enforcement
      data_api_access                  = settings.value.data_api_access
      data_disk_provisioned_iops       = settings.value.data_disk_provisioned_iops
      data_disk_provisioned_throughput = settings.value.data_disk_provisioned_throughput
      deletion_protection_enabled      = settings.value.deletion_protection_enabled
      disk_autoresize                  = settings.value.disk_autoresize
      disk_autoresize_limit            = settings.value.disk_autoresize_limit
      disk_size                        = settings.value.disk_size
      disk_type                        = settings.value.disk_type
      edition                          = settings.value.edition
      enable_dataplex_integration      = settings.value.enable_dataplex_integration
      enable_google_ml_integration     = settings.value.enable_google_ml_integration
      pricing_plan                     = settings.value.pricing_plan
      replication_lag_max_seconds      = settings.value.replication_lag_max_seconds
      retain_backups_on_delete         = settings.value.retain_backups_on_delete
      tier                             = settings.value.tier
      time_zone                        = settings.value.time_zone
      user_labels                      = local.labels
      dynamic "active_directory_config" {
        for_each = settings.value.active_directory_config == null ? [] : [settings.value.active_directory_config]
        content {
          admin_credential_secret_name = active_directory_config.value.admin_credential_secret_name
          dns_servers                  = active_directory_config.value.dns_servers
          domain                       = active_directory_config.value.domain
          mode                         = active_directory_config.value.mode
          organizational_unit          = active_directory_config.value.organizational_unit
        }
      }
      dynamic "advanced_machine_features" {
        for_each = settings.value.advanced_machine_features == null ? [] : [settings.value.advanced_machine_features]
        content { threads_per_core = advanced_machine_features.value.threads_per_core }
      }
      dynamic "backup_configuration" {
        for_each = settings.value.backup_configuration == null ? [] : [settings.value.backup_configuration]
        content {
          binary_log_enabled             = backup_configuration.value.binary_log_enabled
          enabled                        = backup_configuration.value.enabled
          location                       = backup_configuration.value.location
          point_in_time_recovery_enabled = backup_configuration.value.point_in_time_recovery_enabled
          start_time                     = backup_configuration.value.start_time
          transaction_log_retention_days = backup_configuration.value.transaction_log_retention_days
          dynamic "backup_retention_settings" {
            for_each = backup_configuration.value.backup_retention_settings == null ? [] : [backup_configuration.value.backup_retention_settings]
            content {
              retained_backups = backup_retention_settings.value.retained_backups
              retention_unit   = backup_retention_settings.value.retention_unit
            }
          }
        }
      }
      dynamic "connection_pool_config" {
        for_each = settings.value.connection_pool_config
        content {
          connection_pooling_enabled = connection_pool_config.value.connection_pooling_enabled
          dynamic "flags" {
            for_each = connection_pool_config.value.flags
            content {
              name  = flags.value.name
              value = flags.value.value
            }
          }
        }
      }
      dynamic "data_cache_config" {
        for_each = settings.value.data_cache_config == null ? [] : [settings.value.data_cache_config]
        content { data_cache_enabled = data_cache_config.value.data_cache_enabled }
      }
      dynamic "database_flags" {
        for_each = settings.value.database_flags
        content {
          name  = database_flags.value.name
          value = database_flags.value.value
        }
      }
      dynamic "deny_maintenance_period" {
        for_each = settings.value.deny_maintenance_period == null ? [] : [settings.value.deny_maintenance_period]
        content {
          end_date   = deny_maintenance_period.value.end_date
          start_date = deny_maintenance_period.value.start_date
          time       = deny_maintenance_period.value.time
        }
      }
      dynamic "entraid_config" {
        for_each = settings.value.entraid_config == null ? [] : [settings.value.entraid_config]
        content {
          application_id = entraid_config.value.application_id
          tenant_id      = entraid_config.value.tenant_id
        }
      }
      dynamic "final_backup_config" {
        for_each = settings.value.final_backup_config == null ? [] : [settings.value.final_backup_config]
        content {
          enabled        = final_backup_config.value.enabled
          retention_days = final_backup_config.value.retention_days
        }
      }
      dynamic "insights_config" {
        for_each = settings.value.insights_config == null ? [] : [settings.value.insights_config]
        content {
          enhanced_query_insights_enabled = insights_config.value.enhanced_query_insights_enabled
          query_insights_enabled          = insights_config.value.query_insights_enabled
          query_plans_per_minute          = insights_config.value.query_plans_per_minute
          query_string_length             = insights_config.value.query_string_length
          record_application_tags         = insights_config.value.record_application_tags
          record_client_address           = insights_config.value.record_client_address
        }
      }
      dynamic "ip_configuration" {
        for_each = settings.value.ip_configuration == null ? [] : [settings.value.ip_configuration]
        content {
          allocated_ip_range                            = ip_configuration.value.allocated_ip_range
          custom_subject_alternative_names              = ip_configuration.value.custom_subject_alternative_names
          enable_private_path_for_google_cloud_services = ip_configuration.value.enable_private_path_for_google_cloud_services
          ipv4_enabled                                  = ip_configuration.value.ipv4_enabled
          private_network                               = ip_configuration.value.private_network
          server_ca_mode                                = ip_configuration.value.server_ca_mode
          server_ca_pool                                = ip_configuration.value.server_ca_pool
          server_certificate_rotation_mode              = ip_configuration.value.server_certificate_rotation_mode
          ssl_mode                                      = ip_configuration.value.ssl_mode
          dynamic "authorized_networks" {
            for_each = ip_configuration.value.authorized_networks
            content {
              expiration_time = authorized_networks.value.expiration_time
              name            = authorized_networks.value.name
              value           = authorized_networks.value.value
            }
          }
          dynamic "psc_config" {
            for_each = ip_configuration.value.psc_config
            content {
              allowed_consumer_projects          = psc_config.value.allowed_consumer_projects
              network_attachment_uri             = psc_config.value.network_attachment_uri
              psc_auto_connection_policy_enabled = psc_config.value.psc_auto_connection_policy_enabled
              psc_auto_dns_enabled               = psc_config.value.psc_auto_dns_enabled
              psc_enabled                        = psc_config.value.psc_enabled
              psc_write_endpoint_dns_enabled     = psc_config.value.psc_write_endpoint_dns_enabled
              dynamic "psc_auto_connections" {
                for_each = psc_config.value.psc_auto_connections
                content {
                  consumer_network            = psc_auto_connections.value.consumer_network
                  consumer_service_project_id = psc_auto_connections.value.consumer_service_project_id
                }
              }
            }
          }
        }
      }
      dynamic "location_preference" {
        for_each = settings.value.location_preference == null ? [] : [settings.value.location_preference]
        content {
          follow_gae_application = location_preference.value.follow_gae_application
          secondary_zone         = location_preference.value.secondary_zone
          zone                   = location_preference.value.zone
        }
      }
      dynamic "maintenance_window" {
        for_each = settings.value.maintenance_window == null ? [] : [settings.value.maintenance_window]
        content {
          day          = maintenance_window.value.day
          hour         = maintenance_window.value.hour
          update_track = maintenance_window.value.update_track
        }
      }
      dynamic "password_validation_policy" {
        for_each = settings.value.password_validation_policy == null ? [] : [settings.value.password_validation_policy]
        content {
          complexity                  = password_validation_policy.value.complexity
          disallow_username_substring = password_validation_policy.value.disallow_username_substring
          enable_password_policy      = password_validation_policy.value.enable_password_policy
          min_length                  = password_validation_policy.value.min_length
          password_change_interval    = password_validation_policy.value.password_change_interval
          reuse_interval              = password_validation_policy.value.reuse_interval
        }
      }
      dynamic "read_pool_auto_scale_config" {
        for_each = settings.value.read_pool_auto_scale_config == null ? [] : [settings.value.read_pool_auto_scale_config]
        content {
          disable_scale_in           = read_pool_auto_scale_config.value.disable_scale_in
          enabled                    = read_pool_auto_scale_config.value.enabled
          max_node_count             = read_pool_auto_scale_config.value.max_node_count
          min_node_count             = read_pool_auto_scale_config.value.min_node_count
          scale_in_cooldown_seconds  = read_pool_auto_scale_config.value.scale_in_cooldown_seconds
          scale_out_cooldown_seconds = read_pool_auto_scale_config.value.scale_out_cooldown_seconds
          dynamic "target_metrics" {
            for_each = read_pool_auto_scale_config.value.target_metrics
            content {
              metric       = target_metrics.value.metric
              target_value = target_metrics.value.target_value
            }
          }
        }
      }
      dynamic "sql_server_audit_config" {
        for_each = settings.value.sql_server_audit_config == null ? [] : [settings.value.sql_server_audit_config]
        content {
          bucket             = sql_server_audit_config.value.bucket
          retention_interval = sql_server_audit_config.value.retention_interval
          upload_interval    = sql_server_audit_config.value.upload_interval
        }
      }
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  lifecycle {
    precondition {
      condition     = try(var.settings.edition, null) != "ENTERPRISE_PLUS" || try(startswith(var.settings.tier, "db-perf-optimized-") || startswith(var.settings.tier, "db-memory-optimized-") || startswith(var.settings.tier, "db-c4a-"), false)
      error_message = "Edition ENTERPRISE_PLUS needs a tier of its own (db-perf-optimized-…, db-memory-optimized-… or db-c4a-…)."
    }
    precondition {
      condition     = !startswith(var.database_version, "SQLSERVER") || var.master_instance_name != null || var.clone != null || nonsensitive(var.root_password != null)
      error_message = "SQL Server needs root_password."
    }
    precondition {
      condition     = try(var.settings.availability_type, null) != "REGIONAL" || try(var.settings.backup_configuration.enabled, false) == true || var.master_instance_name != null
      error_message = "A regional instance needs backup_configuration."
    }
    precondition {
      condition     = try(var.settings.availability_type, null) != "REGIONAL" || !startswith(var.database_version, "MYSQL") || try(var.settings.backup_configuration.binary_log_enabled, false) == true || var.master_instance_name != null
      error_message = "A regional instance of MySQL needs backup_configuration.binary_log_enabled."
    }
    precondition {
      condition     = length(var.users) == 0 || try(length([for flag in var.settings.database_flags : flag if flag.name == (startswith(var.database_version, "POSTGRES") ? "cloudsql.iam_authentication" : "cloudsql_iam_authentication") && lower(flag.value) == "on"]) > 0 && !startswith(var.database_version, "SQLSERVER"), false)
      error_message = "users sign in by IAM, which settings.database_flags must switch on (cloudsql.iam_authentication of PostgreSQL, cloudsql_iam_authentication of MySQL)."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this database instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
