# What callers give stands in the database instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
    tier                 = "db-f1-micro"
  }
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives_1" {
  command = plan
  variables {
    database_version = "POSTGRES_17"
    name             = "orders"
    backupdr_backup  = "shop"
    clone = {
      source_instance_name          = "shop"
      allocated_ip_range            = "shop"
      database_names                = ["shop"]
      point_in_time                 = "2026-01-01T00:00:00Z"
      preferred_zone                = "shop"
      source_instance_deletion_time = "2026-01-01T00:00:00Z"
      source_project                = "shop"
    }
    databases                                  = { orders = { charset = "shop", collation = "shop" } }
    deletion_policy                            = "ABANDON"
    deletion_protection                        = false
    encryption_confidential_mode               = true
    encryption_key_name                        = "shop"
    enforce_new_sql_network_architecture       = true
    final_backup_description                   = "shop"
    include_replicas_for_major_version_upgrade = true
    instance_type                              = "CLOUD_SQL_INSTANCE"
    maintenance_version                        = "shop"
    master_instance_name                       = "shop"
    node_count                                 = 1
    point_in_time_restore_context = {
      datasource         = "shop"
      allocated_ip_range = "shop"
      point_in_time      = "2026-01-01T00:00:00Z"
      preferred_zone     = "shop"
      region             = "europe-west1"
      target_instance    = "shop"
    }
    project = "shop-prod"
    region  = "europe-west1"
    replica_configuration = {
      ca_certificate            = "shop"
      cascadable_replica        = false
      client_certificate        = "shop"
      client_key                = "shop"
      connect_retry_interval    = 1
      dump_file_path            = "shop"
      failover_target           = false
      master_heartbeat_period   = 1
      password                  = "shop"
      ssl_cipher                = "shop"
      username                  = "shop"
      verify_server_certificate = false
    }
    replication_cluster = {
      failover_dr_replica_name = "shop"
      psa_write_endpoint       = "https://example.com"
    }
    restore_backup_context = { backup_run_id = 1, instance_id = "shop", project = "shop-prod" }
    root_password          = "shop"
    settings = {
      tier              = "db-f1-micro"
      activation_policy = "ALWAYS"
      active_directory_config = {
        domain                       = "example.com"
        admin_credential_secret_name = "shop"
        dns_servers                  = ["shop"]
        mode                         = "shop"
        organizational_unit          = "shop"
      }
      advanced_machine_features = { threads_per_core = 1 }
      auto_upgrade_enabled      = false
      availability_type         = "REGIONAL"
      backup_configuration = {
        backup_retention_settings      = { retained_backups = 1, retention_unit = "shop" }
        binary_log_enabled             = false
        enabled                        = true
        location                       = "europe-west1"
        point_in_time_recovery_enabled = false
        start_time                     = "2026-01-01T00:00:00Z"
        transaction_log_retention_days = 1
      }
      collation = "shop"
      connection_pool_config = [
        {
          connection_pooling_enabled = false
          flags                      = [{ name = "shop", value = "shop" }]
        },
      ]
      connector_enforcement            = "NOT_REQUIRED"
      data_api_access                  = "shop"
      data_cache_config                = { data_cache_enabled = false }
      data_disk_provisioned_iops       = 1
      data_disk_provisioned_throughput = 1
      database_flags                   = [{ name = "shop", value = "shop" }]
      deletion_protection_enabled      = false
      deny_maintenance_period = {
        end_date   = "2026-01-01T00:00:00Z"
        start_date = "2026-01-01T00:00:00Z"
        time       = "2026-01-01T00:00:00Z"
      }
      disk_autoresize              = false
      disk_autoresize_limit        = 1
      disk_size                    = 1
      disk_type                    = "HYPERDISK_BALANCED"
      edition                      = "ENTERPRISE"
      enable_dataplex_integration  = false
      enable_google_ml_integration = false
      entraid_config               = { application_id = "shop", tenant_id = "00000000-0000-0000-0000-000000000000" }
      final_backup_config          = { enabled = false, retention_days = 1 }
      insights_config = {
        enhanced_query_insights_enabled = false
        query_insights_enabled          = false
        query_plans_per_minute          = 1
        query_string_length             = 1
        record_application_tags         = false
        record_client_address           = false
      }
      ip_configuration = {
        allocated_ip_range                            = "shop"
        authorized_networks                           = [{ value = "shop", expiration_time = "2026-01-01T00:00:00Z", name = "shop" }]
        custom_subject_alternative_names              = ["shop"]
        enable_private_path_for_google_cloud_services = false
        ipv4_enabled                                  = false
        private_network                               = "projects/shop-prod/global/networks/shop"
        psc_config = [
          {
            allowed_consumer_projects          = ["shop"]
            network_attachment_uri             = "https://example.com"
            psc_auto_connection_policy_enabled = false
            psc_auto_connections               = [{ consumer_network = "shop", consumer_service_project_id = "shop" }]
            psc_auto_dns_enabled               = false
            psc_enabled                        = false
            psc_write_endpoint_dns_enabled     = false
          },
        ]
        server_ca_mode                   = "shop"
        server_ca_pool                   = "shop"
        server_certificate_rotation_mode = "shop"
        ssl_mode                         = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
      }
      location_preference = {
        follow_gae_application = "shop"
        secondary_zone         = "shop"
        zone                   = "europe-west1-b"
      }
      maintenance_window = { day = 1, hour = 1, update_track = "shop" }
      password_validation_policy = {
        enable_password_policy      = false
        complexity                  = "shop"
        disallow_username_substring = false
        min_length                  = 1
        password_change_interval    = "shop"
        reuse_interval              = 1
      }
      pricing_plan = "PACKAGE"
      read_pool_auto_scale_config = {
        disable_scale_in           = false
        enabled                    = false
        max_node_count             = 1
        min_node_count             = 1
        scale_in_cooldown_seconds  = 60
        scale_out_cooldown_seconds = 60
        target_metrics             = [{ metric = "shop", target_value = 1 }]
      }
      replication_lag_max_seconds = 60
      retain_backups_on_delete    = false
      sql_server_audit_config     = { bucket = "shop", retention_interval = "shop", upload_interval = "shop" }
      time_zone                   = "shop"
    }
    switch_transaction_logs_to_cloud_storage_enabled = true
    timeouts                                         = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].backupdr_backup == "shop",
      google_sql_database_instance.this[0].database_version == "POSTGRES_17",
      google_sql_database_instance.this[0].deletion_policy == "ABANDON",
      google_sql_database_instance.this[0].deletion_protection == false,
      google_sql_database_instance.this[0].encryption_confidential_mode == true,
      google_sql_database_instance.this[0].encryption_key_name == "shop",
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == true,
      google_sql_database_instance.this[0].final_backup_description == "shop",
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == true,
      google_sql_database_instance.this[0].instance_type == "CLOUD_SQL_INSTANCE",
      google_sql_database_instance.this[0].maintenance_version == "shop",
      google_sql_database_instance.this[0].master_instance_name == "shop",
      google_sql_database_instance.this[0].name == "orders",
      google_sql_database_instance.this[0].node_count == 1,
      google_sql_database_instance.this[0].project == "shop-prod",
      google_sql_database_instance.this[0].region == "europe-west1",
      google_sql_database_instance.this[0].root_password == "shop",
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == true,
      google_sql_database_instance.this[0].clone[0].allocated_ip_range == "shop",
      google_sql_database_instance.this[0].clone[0].database_names == tolist(["shop"]),
      google_sql_database_instance.this[0].clone[0].point_in_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].clone[0].preferred_zone == "shop",
      google_sql_database_instance.this[0].clone[0].source_instance_deletion_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].clone[0].source_instance_name == "shop",
      google_sql_database_instance.this[0].clone[0].source_project == "shop",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].allocated_ip_range == "shop",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].datasource == "shop",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].point_in_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].preferred_zone == "shop",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].region == "europe-west1",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].target_instance == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].ca_certificate == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == false,
      google_sql_database_instance.this[0].replica_configuration[0].client_certificate == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].client_key == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].connect_retry_interval == 1,
      google_sql_database_instance.this[0].replica_configuration[0].dump_file_path == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == false,
      google_sql_database_instance.this[0].replica_configuration[0].master_heartbeat_period == 1,
      google_sql_database_instance.this[0].replica_configuration[0].password == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].ssl_cipher == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].username == "shop",
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == false,
      google_sql_database_instance.this[0].replication_cluster[0].failover_dr_replica_name == "shop",
      google_sql_database_instance.this[0].replication_cluster[0].psa_write_endpoint == "https://example.com",
      google_sql_database_instance.this[0].restore_backup_context[0].backup_run_id == 1,
      google_sql_database_instance.this[0].restore_backup_context[0].instance_id == "shop",
      google_sql_database_instance.this[0].restore_backup_context[0].project == "shop-prod",
      google_sql_database_instance.this[0].settings[0].activation_policy == "ALWAYS",
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == false,
      google_sql_database_instance.this[0].settings[0].availability_type == "REGIONAL",
      google_sql_database_instance.this[0].settings[0].collation == "shop",
      google_sql_database_instance.this[0].settings[0].connector_enforcement == "NOT_REQUIRED",
      google_sql_database_instance.this[0].settings[0].data_api_access == "shop",
      google_sql_database_instance.this[0].settings[0].data_disk_provisioned_iops == 1,
      google_sql_database_instance.this[0].settings[0].data_disk_provisioned_throughput == 1,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize_limit == 1,
      google_sql_database_instance.this[0].settings[0].disk_size == 1,
      google_sql_database_instance.this[0].settings[0].disk_type == "HYPERDISK_BALANCED",
      google_sql_database_instance.this[0].settings[0].edition == "ENTERPRISE",
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == false,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == false,
      google_sql_database_instance.this[0].settings[0].pricing_plan == "PACKAGE",
      google_sql_database_instance.this[0].settings[0].replication_lag_max_seconds == 60,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == false,
      google_sql_database_instance.this[0].settings[0].tier == "db-f1-micro",
      google_sql_database_instance.this[0].settings[0].time_zone == "shop",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].admin_credential_secret_name == "shop",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].dns_servers == tolist(["shop"]),
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].domain == "example.com",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].mode == "shop",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].organizational_unit == "shop",
      google_sql_database_instance.this[0].settings[0].advanced_machine_features[0].threads_per_core == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].location == "europe-west1",
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].start_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].transaction_log_retention_days == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].backup_retention_settings[0].retained_backups == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].backup_retention_settings[0].retention_unit == "shop",
      one(google_sql_database_instance.this[0].settings[0].connection_pool_config).connection_pooling_enabled == false,
      one(one(google_sql_database_instance.this[0].settings[0].connection_pool_config).flags).name == "shop",
      one(one(google_sql_database_instance.this[0].settings[0].connection_pool_config).flags).value == "shop",
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].database_flags).name == "shop",
      one(google_sql_database_instance.this[0].settings[0].database_flags).value == "shop",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].end_date == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].start_date == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].entraid_config[0].application_id == "shop",
      google_sql_database_instance.this[0].settings[0].entraid_config[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].retention_days == 1,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_plans_per_minute == 1,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_string_length == 1,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].allocated_ip_range == "shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].custom_subject_alternative_names == toset(["shop"]),
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].private_network == "projects/shop-prod/global/networks/shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_ca_mode == "shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_ca_pool == "shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_certificate_rotation_mode == "shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ssl_mode == "ALLOW_UNENCRYPTED_AND_ENCRYPTED",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).expiration_time == "2026-01-01T00:00:00Z",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).name == "shop",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).value == "shop",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).allowed_consumer_projects == toset(["shop"]),
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).network_attachment_uri == "https://example.com",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connection_policy_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_write_endpoint_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connections[0].consumer_network == "shop",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connections[0].consumer_service_project_id == "shop",
      google_sql_database_instance.this[0].settings[0].location_preference[0].follow_gae_application == "shop",
      google_sql_database_instance.this[0].settings[0].location_preference[0].secondary_zone == "shop",
      google_sql_database_instance.this[0].settings[0].location_preference[0].zone == "europe-west1-b",
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].day == 1,
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].hour == 1,
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].update_track == "shop",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].complexity == "shop",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].min_length == 1,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].password_change_interval == "shop",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].reuse_interval == 1,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].max_node_count == 1,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].min_node_count == 1,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].scale_in_cooldown_seconds == 60,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].scale_out_cooldown_seconds == 60,
      one(google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].target_metrics).metric == "shop",
      one(google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].target_metrics).target_value == 1,
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].bucket == "shop",
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].retention_interval == "shop",
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].upload_interval == "shop",
      google_sql_database_instance.this[0].timeouts.create == "30m",
      google_sql_database_instance.this[0].timeouts.delete == "30m",
      google_sql_database_instance.this[0].timeouts.update == "30m",
      google_sql_database.this["orders"].charset == "shop",
      google_sql_database.this["orders"].collation == "shop",
      google_sql_database.this["orders"].instance == "orders",
      google_sql_database.this["orders"].name == "orders",
      google_sql_database.this["orders"].project == "shop-prod",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    replica_configuration = {}
  }
  assert {
    condition = alltrue([
      length(google_sql_database_instance.this[0].replica_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    replication_cluster = {}
  }
  assert {
    condition = alltrue([
      length(google_sql_database_instance.this[0].replication_cluster) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
