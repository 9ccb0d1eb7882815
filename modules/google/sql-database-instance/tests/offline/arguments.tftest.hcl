# What callers give stands in the database instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
    tier                 = "db-f1-micro"
  }
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
    settings = {
      tier              = "db-f1-micro"
      activation_policy = "ALWAYS"
      active_directory_config = {
        domain                       = "example.com"
        admin_credential_secret_name = "admin-credential-secret-name"
        dns_servers                  = ["dns-servers"]
        mode                         = "mode"
        organizational_unit          = "organizational-unit"
      }
      advanced_machine_features = { threads_per_core = 1 }
      auto_upgrade_enabled      = false
      availability_type         = "REGIONAL"
      backup_configuration = {
        backup_retention_settings      = { retained_backups = 1, retention_unit = "retention-unit" }
        binary_log_enabled             = false
        enabled                        = true
        location                       = "europe-west1"
        point_in_time_recovery_enabled = false
        start_time                     = "2026-01-01T00:00:00Z"
        transaction_log_retention_days = 1
      }
      collation = "collation"
      connection_pool_config = [
        {
          connection_pooling_enabled = false
          flags                      = [{ name = "cloudsql.iam_authentication", value = "on" }]
        },
      ]
      connector_enforcement            = "NOT_REQUIRED"
      data_api_access                  = "data-api-access"
      data_cache_config                = { data_cache_enabled = false }
      data_disk_provisioned_iops       = 1
      data_disk_provisioned_throughput = 2
      database_flags                   = [{ name = "cloudsql.iam_authentication", value = "on" }]
      deletion_protection_enabled      = false
      deny_maintenance_period = {
        end_date   = "2026-01-01T00:00:00Z"
        start_date = "2026-01-01T00:00:01Z"
        time       = "2026-01-01T00:00:02Z"
      }
      disk_autoresize              = false
      disk_autoresize_limit        = 3
      disk_size                    = 4
      disk_type                    = "HYPERDISK_BALANCED"
      edition                      = "ENTERPRISE"
      enable_dataplex_integration  = false
      enable_google_ml_integration = false
      entraid_config = {
        application_id = "application-id"
        tenant_id      = "00000000-0000-0000-0000-000000000000"
      }
      final_backup_config = { enabled = false, retention_days = 1 }
      insights_config = {
        enhanced_query_insights_enabled = false
        query_insights_enabled          = false
        query_plans_per_minute          = 1
        query_string_length             = 2
        record_application_tags         = false
        record_client_address           = false
      }
      ip_configuration = {
        allocated_ip_range = "allocated-ip-range"
        authorized_networks = [
          {
            value           = "on"
            expiration_time = "2026-01-01T00:00:00Z"
            name            = "cloudsql.iam_authentication"
          },
        ]
        custom_subject_alternative_names              = ["custom-subject-alternative-names"]
        enable_private_path_for_google_cloud_services = false
        ipv4_enabled                                  = false
        private_network                               = "projects/shop-prod/global/networks/shop"
        psc_config = [
          {
            allowed_consumer_projects          = ["allowed-consumer-projects"]
            network_attachment_uri             = "https://example.com"
            psc_auto_connection_policy_enabled = false
            psc_auto_connections = [
              {
                consumer_network            = "consumer-network"
                consumer_service_project_id = "consumer-service-project-id"
              },
            ]
            psc_auto_dns_enabled           = false
            psc_enabled                    = false
            psc_write_endpoint_dns_enabled = false
          },
        ]
        server_ca_mode                   = "server-ca-mode"
        server_ca_pool                   = "server-ca-pool"
        server_certificate_rotation_mode = "server-certificate-rotation-mode"
        ssl_mode                         = "ALLOW_UNENCRYPTED_AND_ENCRYPTED"
      }
      location_preference = {
        follow_gae_application = "follow-gae-application"
        secondary_zone         = "secondary-zone"
        zone                   = "europe-west1-b"
      }
      maintenance_window = { day = 1, hour = 2, update_track = "update-track" }
      password_validation_policy = {
        enable_password_policy      = false
        complexity                  = "complexity"
        disallow_username_substring = false
        min_length                  = 1
        password_change_interval    = "password-change-interval"
        reuse_interval              = 2
      }
      pricing_plan = "PACKAGE"
      read_pool_auto_scale_config = {
        disable_scale_in           = false
        enabled                    = false
        max_node_count             = 1
        min_node_count             = 2
        scale_in_cooldown_seconds  = 60
        scale_out_cooldown_seconds = 61
        target_metrics             = [{ metric = "metric", target_value = 1 }]
      }
      replication_lag_max_seconds = 60
      retain_backups_on_delete    = false
      sql_server_audit_config = {
        bucket             = "bucket"
        retention_interval = "retention-interval"
        upload_interval    = "upload-interval"
      }
      time_zone = "UTC"
    }
    backupdr_backup = "backupdr-backup"
    clone = {
      source_instance_name          = "source-instance-name"
      allocated_ip_range            = "allocated-ip-range2"
      database_names                = ["database-names"]
      point_in_time                 = "2026-01-01T00:00:00Z"
      preferred_zone                = "preferred-zone"
      source_instance_deletion_time = "2026-01-01T00:00:03Z"
      source_project                = "source-project"
    }
    databases                                  = { orders = { charset = "charset", collation = "collation2" } }
    deletion_policy                            = "ABANDON"
    deletion_protection                        = false
    encryption_confidential_mode               = true
    encryption_key_name                        = "encryption-key-name"
    enforce_new_sql_network_architecture       = true
    final_backup_description                   = "final-backup-description"
    include_replicas_for_major_version_upgrade = true
    instance_type                              = "CLOUD_SQL_INSTANCE"
    maintenance_version                        = "maintenance-version"
    master_instance_name                       = "master-instance-name"
    node_count                                 = 1
    point_in_time_restore_context = {
      datasource         = "datasource"
      allocated_ip_range = "allocated-ip-range3"
      point_in_time      = "2026-01-01T00:00:00Z"
      preferred_zone     = "preferred-zone2"
      region             = "europe-west1"
      target_instance    = "target-instance"
    }
    project = "shop-prod"
    region  = "europe-west1"
    replica_configuration = {
      ca_certificate            = "ca-certificate"
      cascadable_replica        = false
      client_certificate        = "client-certificate"
      client_key                = "client-key"
      connect_retry_interval    = 1
      dump_file_path            = "dump-file-path"
      failover_target           = false
      master_heartbeat_period   = 2
      password                  = "password"
      ssl_cipher                = "ssl-cipher"
      username                  = "username"
      verify_server_certificate = false
    }
    replication_cluster = {
      failover_dr_replica_name = "failover-dr-replica-name"
      psa_write_endpoint       = "https://example.com"
    }
    restore_backup_context                           = { backup_run_id = 1, instance_id = "instance-id", project = "shop-prod" }
    root_password                                    = "root-password"
    switch_transaction_logs_to_cloud_storage_enabled = true
    timeouts                                         = { create = "30m", delete = "31m", update = "32m" }
    users = {
      "operator@example.com" = {
        database_roles  = ["database-roles"]
        deletion_policy = "{}"
        type            = "CLOUD_IAM_USER"
      }
    }
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].backupdr_backup == "backupdr-backup",
      google_sql_database_instance.this[0].database_version == "POSTGRES_17",
      google_sql_database_instance.this[0].deletion_policy == "ABANDON",
      google_sql_database_instance.this[0].deletion_protection == false,
      google_sql_database_instance.this[0].encryption_confidential_mode == true,
      google_sql_database_instance.this[0].encryption_key_name == "encryption-key-name",
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == true,
      google_sql_database_instance.this[0].final_backup_description == "final-backup-description",
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == true,
      google_sql_database_instance.this[0].instance_type == "CLOUD_SQL_INSTANCE",
      google_sql_database_instance.this[0].maintenance_version == "maintenance-version",
      google_sql_database_instance.this[0].master_instance_name == "master-instance-name",
      google_sql_database_instance.this[0].name == "orders",
      google_sql_database_instance.this[0].node_count == 1,
      google_sql_database_instance.this[0].project == "shop-prod",
      google_sql_database_instance.this[0].region == "europe-west1",
      google_sql_database_instance.this[0].root_password == "root-password",
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == true,
      google_sql_database_instance.this[0].clone[0].allocated_ip_range == "allocated-ip-range2",
      google_sql_database_instance.this[0].clone[0].database_names == tolist(["database-names"]),
      google_sql_database_instance.this[0].clone[0].point_in_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].clone[0].preferred_zone == "preferred-zone",
      google_sql_database_instance.this[0].clone[0].source_instance_deletion_time == "2026-01-01T00:00:03Z",
      google_sql_database_instance.this[0].clone[0].source_instance_name == "source-instance-name",
      google_sql_database_instance.this[0].clone[0].source_project == "source-project",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].allocated_ip_range == "allocated-ip-range3",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].datasource == "datasource",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].point_in_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].preferred_zone == "preferred-zone2",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].region == "europe-west1",
      google_sql_database_instance.this[0].point_in_time_restore_context[0].target_instance == "target-instance",
      google_sql_database_instance.this[0].replica_configuration[0].ca_certificate == "ca-certificate",
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == false,
      google_sql_database_instance.this[0].replica_configuration[0].client_certificate == "client-certificate",
      google_sql_database_instance.this[0].replica_configuration[0].client_key == "client-key",
      google_sql_database_instance.this[0].replica_configuration[0].connect_retry_interval == 1,
      google_sql_database_instance.this[0].replica_configuration[0].dump_file_path == "dump-file-path",
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == false,
      google_sql_database_instance.this[0].replica_configuration[0].master_heartbeat_period == 2,
      google_sql_database_instance.this[0].replica_configuration[0].password == "password",
      google_sql_database_instance.this[0].replica_configuration[0].ssl_cipher == "ssl-cipher",
      google_sql_database_instance.this[0].replica_configuration[0].username == "username",
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == false,
      google_sql_database_instance.this[0].replication_cluster[0].failover_dr_replica_name == "failover-dr-replica-name",
      google_sql_database_instance.this[0].replication_cluster[0].psa_write_endpoint == "https://example.com",
      google_sql_database_instance.this[0].restore_backup_context[0].backup_run_id == 1,
      google_sql_database_instance.this[0].restore_backup_context[0].instance_id == "instance-id",
      google_sql_database_instance.this[0].restore_backup_context[0].project == "shop-prod",
      google_sql_database_instance.this[0].settings[0].activation_policy == "ALWAYS",
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == false,
      google_sql_database_instance.this[0].settings[0].availability_type == "REGIONAL",
      google_sql_database_instance.this[0].settings[0].collation == "collation",
      google_sql_database_instance.this[0].settings[0].connector_enforcement == "NOT_REQUIRED",
      google_sql_database_instance.this[0].settings[0].data_api_access == "data-api-access",
      google_sql_database_instance.this[0].settings[0].data_disk_provisioned_iops == 1,
      google_sql_database_instance.this[0].settings[0].data_disk_provisioned_throughput == 2,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize_limit == 3,
      google_sql_database_instance.this[0].settings[0].disk_size == 4,
      google_sql_database_instance.this[0].settings[0].disk_type == "HYPERDISK_BALANCED",
      google_sql_database_instance.this[0].settings[0].edition == "ENTERPRISE",
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == false,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == false,
      google_sql_database_instance.this[0].settings[0].pricing_plan == "PACKAGE",
      google_sql_database_instance.this[0].settings[0].replication_lag_max_seconds == 60,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == false,
      google_sql_database_instance.this[0].settings[0].tier == "db-f1-micro",
      google_sql_database_instance.this[0].settings[0].time_zone == "UTC",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].admin_credential_secret_name == "admin-credential-secret-name",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].dns_servers == tolist(["dns-servers"]),
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].domain == "example.com",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].mode == "mode",
      google_sql_database_instance.this[0].settings[0].active_directory_config[0].organizational_unit == "organizational-unit",
      google_sql_database_instance.this[0].settings[0].advanced_machine_features[0].threads_per_core == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].location == "europe-west1",
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].start_time == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].transaction_log_retention_days == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].backup_retention_settings[0].retained_backups == 1,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].backup_retention_settings[0].retention_unit == "retention-unit",
      one(google_sql_database_instance.this[0].settings[0].connection_pool_config).connection_pooling_enabled == false,
      one(one(google_sql_database_instance.this[0].settings[0].connection_pool_config).flags).name == "cloudsql.iam_authentication",
      one(one(google_sql_database_instance.this[0].settings[0].connection_pool_config).flags).value == "on",
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].database_flags).name == "cloudsql.iam_authentication",
      one(google_sql_database_instance.this[0].settings[0].database_flags).value == "on",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].end_date == "2026-01-01T00:00:00Z",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].start_date == "2026-01-01T00:00:01Z",
      google_sql_database_instance.this[0].settings[0].deny_maintenance_period[0].time == "2026-01-01T00:00:02Z",
      google_sql_database_instance.this[0].settings[0].entraid_config[0].application_id == "application-id",
      google_sql_database_instance.this[0].settings[0].entraid_config[0].tenant_id == "00000000-0000-0000-0000-000000000000",
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].retention_days == 1,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_plans_per_minute == 1,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_string_length == 2,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].allocated_ip_range == "allocated-ip-range",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].custom_subject_alternative_names == toset(["custom-subject-alternative-names"]),
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].private_network == "projects/shop-prod/global/networks/shop",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_ca_mode == "server-ca-mode",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_ca_pool == "server-ca-pool",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].server_certificate_rotation_mode == "server-certificate-rotation-mode",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ssl_mode == "ALLOW_UNENCRYPTED_AND_ENCRYPTED",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).expiration_time == "2026-01-01T00:00:00Z",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).name == "cloudsql.iam_authentication",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].authorized_networks).value == "on",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).allowed_consumer_projects == toset(["allowed-consumer-projects"]),
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).network_attachment_uri == "https://example.com",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connection_policy_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_write_endpoint_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connections[0].consumer_network == "consumer-network",
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connections[0].consumer_service_project_id == "consumer-service-project-id",
      google_sql_database_instance.this[0].settings[0].location_preference[0].follow_gae_application == "follow-gae-application",
      google_sql_database_instance.this[0].settings[0].location_preference[0].secondary_zone == "secondary-zone",
      google_sql_database_instance.this[0].settings[0].location_preference[0].zone == "europe-west1-b",
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].day == 1,
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].hour == 2,
      google_sql_database_instance.this[0].settings[0].maintenance_window[0].update_track == "update-track",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].complexity == "complexity",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].min_length == 1,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].password_change_interval == "password-change-interval",
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].reuse_interval == 2,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].max_node_count == 1,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].min_node_count == 2,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].scale_in_cooldown_seconds == 60,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].scale_out_cooldown_seconds == 61,
      one(google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].target_metrics).metric == "metric",
      one(google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].target_metrics).target_value == 1,
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].bucket == "bucket",
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].retention_interval == "retention-interval",
      google_sql_database_instance.this[0].settings[0].sql_server_audit_config[0].upload_interval == "upload-interval",
      google_sql_database_instance.this[0].timeouts.create == "30m",
      google_sql_database_instance.this[0].timeouts.delete == "31m",
      google_sql_database_instance.this[0].timeouts.update == "32m",
      google_sql_database.this["orders"].charset == "charset",
      google_sql_database.this["orders"].collation == "collation2",
      google_sql_database.this["orders"].instance == "orders",
      google_sql_database.this["orders"].name == "orders",
      google_sql_database.this["orders"].project == "shop-prod",
      google_sql_user.this["operator@example.com"].database_roles == tolist(["database-roles"]),
      google_sql_user.this["operator@example.com"].deletion_policy == "{}",
      google_sql_user.this["operator@example.com"].instance == "orders",
      google_sql_user.this["operator@example.com"].name == "operator@example.com",
      google_sql_user.this["operator@example.com"].project == "shop-prod",
      google_sql_user.this["operator@example.com"].type == "CLOUD_IAM_USER",
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    settings = {
      tier                 = "db-f1-micro"
      auto_upgrade_enabled = true
      availability_type    = "ZONAL"
      backup_configuration = {
        binary_log_enabled             = true
        enabled                        = false
        point_in_time_recovery_enabled = true
      }
      connection_pool_config       = [{ connection_pooling_enabled = true, flags = [] }]
      data_cache_config            = { data_cache_enabled = true }
      database_flags               = []
      deletion_protection_enabled  = false
      disk_autoresize              = true
      edition                      = "ENTERPRISE"
      enable_dataplex_integration  = false
      enable_google_ml_integration = true
      final_backup_config          = { enabled = true }
      insights_config = {
        enhanced_query_insights_enabled = true
        query_insights_enabled          = false
        record_application_tags         = true
        record_client_address           = false
      }
      ip_configuration = {
        authorized_networks                           = []
        enable_private_path_for_google_cloud_services = true
        ipv4_enabled                                  = false
        psc_config = [
          {
            psc_auto_connection_policy_enabled = true
            psc_auto_connections               = []
            psc_auto_dns_enabled               = false
            psc_enabled                        = true
            psc_write_endpoint_dns_enabled     = false
          },
        ]
        ssl_mode = "ENCRYPTED_ONLY"
      }
      password_validation_policy  = { enable_password_policy = true, disallow_username_substring = false }
      read_pool_auto_scale_config = { disable_scale_in = true, enabled = false, target_metrics = [] }
      retain_backups_on_delete    = false
    }
    deletion_protection                        = true
    encryption_confidential_mode               = false
    enforce_new_sql_network_architecture       = true
    include_replicas_for_major_version_upgrade = false
    replica_configuration = {
      cascadable_replica        = true
      failover_target           = false
      verify_server_certificate = true
    }
    switch_transaction_logs_to_cloud_storage_enabled = true
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].deletion_protection == true,
      google_sql_database_instance.this[0].encryption_confidential_mode == false,
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == true,
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == false,
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == true,
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == true,
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == false,
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == true,
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == true,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == true,
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == false,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == true,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].connection_pool_config).connection_pooling_enabled == true,
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == true,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == true,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == true,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == true,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == true,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connection_policy_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_write_endpoint_dns_enabled == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == true,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == true,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    settings = {
      tier                 = "db-f1-micro"
      auto_upgrade_enabled = false
      availability_type    = "ZONAL"
      backup_configuration = {
        binary_log_enabled             = false
        enabled                        = true
        point_in_time_recovery_enabled = true
      }
      connection_pool_config       = [{ connection_pooling_enabled = false, flags = [] }]
      data_cache_config            = { data_cache_enabled = false }
      database_flags               = []
      deletion_protection_enabled  = true
      disk_autoresize              = true
      edition                      = "ENTERPRISE"
      enable_dataplex_integration  = false
      enable_google_ml_integration = false
      final_backup_config          = { enabled = false }
      insights_config = {
        enhanced_query_insights_enabled = false
        query_insights_enabled          = true
        record_application_tags         = true
        record_client_address           = false
      }
      ip_configuration = {
        authorized_networks                           = []
        enable_private_path_for_google_cloud_services = false
        ipv4_enabled                                  = true
        psc_config = [
          {
            psc_auto_connection_policy_enabled = false
            psc_auto_connections               = []
            psc_auto_dns_enabled               = true
            psc_enabled                        = true
            psc_write_endpoint_dns_enabled     = false
          },
        ]
        ssl_mode = "ENCRYPTED_ONLY"
      }
      password_validation_policy  = { enable_password_policy = false, disallow_username_substring = true }
      read_pool_auto_scale_config = { disable_scale_in = false, enabled = true, target_metrics = [] }
      retain_backups_on_delete    = true
    }
    deletion_protection                        = false
    encryption_confidential_mode               = true
    enforce_new_sql_network_architecture       = true
    include_replicas_for_major_version_upgrade = false
    replica_configuration = {
      cascadable_replica        = false
      failover_target           = true
      verify_server_certificate = true
    }
    switch_transaction_logs_to_cloud_storage_enabled = false
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].deletion_protection == false,
      google_sql_database_instance.this[0].encryption_confidential_mode == true,
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == true,
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == false,
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == false,
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == false,
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == true,
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == true,
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == false,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == true,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == true,
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == false,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == false,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].connection_pool_config).connection_pooling_enabled == false,
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == false,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == true,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == true,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connection_policy_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_dns_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_enabled == true,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_write_endpoint_dns_enabled == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == true,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    settings = {
      tier                 = "db-f1-micro"
      auto_upgrade_enabled = false
      availability_type    = "ZONAL"
      backup_configuration = {
        binary_log_enabled             = false
        enabled                        = false
        point_in_time_recovery_enabled = false
      }
      connection_pool_config       = [{ connection_pooling_enabled = false, flags = [] }]
      data_cache_config            = { data_cache_enabled = false }
      database_flags               = []
      deletion_protection_enabled  = false
      disk_autoresize              = false
      edition                      = "ENTERPRISE"
      enable_dataplex_integration  = true
      enable_google_ml_integration = true
      final_backup_config          = { enabled = false }
      insights_config = {
        enhanced_query_insights_enabled = false
        query_insights_enabled          = false
        record_application_tags         = false
        record_client_address           = true
      }
      ip_configuration = {
        authorized_networks                           = []
        enable_private_path_for_google_cloud_services = false
        ipv4_enabled                                  = false
        psc_config = [
          {
            psc_auto_connection_policy_enabled = false
            psc_auto_connections               = []
            psc_auto_dns_enabled               = false
            psc_enabled                        = false
            psc_write_endpoint_dns_enabled     = true
          },
        ]
        ssl_mode = "ENCRYPTED_ONLY"
      }
      password_validation_policy  = { enable_password_policy = false, disallow_username_substring = false }
      read_pool_auto_scale_config = { disable_scale_in = false, enabled = false, target_metrics = [] }
      retain_backups_on_delete    = true
    }
    deletion_protection                        = false
    encryption_confidential_mode               = false
    enforce_new_sql_network_architecture       = false
    include_replicas_for_major_version_upgrade = true
    replica_configuration = {
      cascadable_replica        = false
      failover_target           = false
      verify_server_certificate = false
    }
    switch_transaction_logs_to_cloud_storage_enabled = true
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].deletion_protection == false,
      google_sql_database_instance.this[0].encryption_confidential_mode == false,
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == false,
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == true,
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == true,
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == false,
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == false,
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == false,
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == false,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == false,
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == true,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == true,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].connection_pool_config).connection_pooling_enabled == false,
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == false,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == true,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_connection_policy_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_auto_dns_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_enabled == false,
      one(google_sql_database_instance.this[0].settings[0].ip_configuration[0].psc_config).psc_write_endpoint_dns_enabled == true,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    settings = {
      tier              = "db-f1-micro"
      activation_policy = "ALWAYS"
      active_directory_config = {
        domain                       = "example.com"
        admin_credential_secret_name = "admin-credential-secret-name"
        dns_servers                  = ["dns-servers"]
        mode                         = "mode"
        organizational_unit          = "organizational-unit"
      }
      advanced_machine_features = { threads_per_core = 1 }
      auto_upgrade_enabled      = false
      backup_configuration = {
        backup_retention_settings      = { retained_backups = 1, retention_unit = "retention-unit" }
        binary_log_enabled             = false
        location                       = "europe-west1"
        point_in_time_recovery_enabled = false
        start_time                     = "2026-01-01T00:00:00Z"
        transaction_log_retention_days = 1
      }
      collation                        = "collation"
      connector_enforcement            = "NOT_REQUIRED"
      data_api_access                  = "data-api-access"
      data_cache_config                = { data_cache_enabled = false }
      data_disk_provisioned_iops       = 1
      data_disk_provisioned_throughput = 2
      deletion_protection_enabled      = false
      deny_maintenance_period = {
        end_date   = "2026-01-01T00:00:00Z"
        start_date = "2026-01-01T00:00:01Z"
        time       = "2026-01-01T00:00:02Z"
      }
      disk_autoresize              = false
      disk_autoresize_limit        = 3
      disk_size                    = 4
      disk_type                    = "HYPERDISK_BALANCED"
      enable_dataplex_integration  = false
      enable_google_ml_integration = false
      entraid_config = {
        application_id = "application-id"
        tenant_id      = "00000000-0000-0000-0000-000000000000"
      }
      final_backup_config = { enabled = false, retention_days = 1 }
      insights_config = {
        enhanced_query_insights_enabled = false
        query_insights_enabled          = false
        query_plans_per_minute          = 1
        query_string_length             = 2
        record_application_tags         = false
        record_client_address           = false
      }
      ip_configuration = {
        allocated_ip_range                            = "allocated-ip-range"
        custom_subject_alternative_names              = ["custom-subject-alternative-names"]
        enable_private_path_for_google_cloud_services = false
        private_network                               = "projects/shop-prod/global/networks/shop"
        server_ca_mode                                = "server-ca-mode"
        server_ca_pool                                = "server-ca-pool"
        server_certificate_rotation_mode              = "server-certificate-rotation-mode"
      }
      location_preference = {
        follow_gae_application = "follow-gae-application"
        secondary_zone         = "secondary-zone"
        zone                   = "europe-west1-b"
      }
      maintenance_window = { day = 1, hour = 2, update_track = "update-track" }
      password_validation_policy = {
        enable_password_policy      = false
        complexity                  = "complexity"
        disallow_username_substring = false
        min_length                  = 1
        password_change_interval    = "password-change-interval"
        reuse_interval              = 2
      }
      pricing_plan = "PACKAGE"
      read_pool_auto_scale_config = {
        disable_scale_in           = false
        enabled                    = false
        max_node_count             = 1
        min_node_count             = 2
        scale_in_cooldown_seconds  = 60
        scale_out_cooldown_seconds = 61
      }
      replication_lag_max_seconds = 60
      retain_backups_on_delete    = false
      sql_server_audit_config = {
        bucket             = "bucket"
        retention_interval = "retention-interval"
        upload_interval    = "upload-interval"
      }
      time_zone = "UTC"
    }
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].deletion_protection == true,
      google_sql_database_instance.this[0].settings[0].availability_type == "ZONAL",
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ssl_mode == "ENCRYPTED_ONLY",
      google_sql_database_instance.this[0].settings[0].auto_upgrade_enabled == false,
      google_sql_database_instance.this[0].settings[0].deletion_protection_enabled == false,
      google_sql_database_instance.this[0].settings[0].disk_autoresize == false,
      google_sql_database_instance.this[0].settings[0].enable_dataplex_integration == false,
      google_sql_database_instance.this[0].settings[0].enable_google_ml_integration == false,
      google_sql_database_instance.this[0].settings[0].retain_backups_on_delete == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].binary_log_enabled == false,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == true,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].point_in_time_recovery_enabled == false,
      google_sql_database_instance.this[0].settings[0].data_cache_config[0].data_cache_enabled == false,
      google_sql_database_instance.this[0].settings[0].final_backup_config[0].enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].enhanced_query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].query_insights_enabled == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_application_tags == false,
      google_sql_database_instance.this[0].settings[0].insights_config[0].record_client_address == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].enable_private_path_for_google_cloud_services == false,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].ipv4_enabled == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].disallow_username_substring == false,
      google_sql_database_instance.this[0].settings[0].password_validation_policy[0].enable_password_policy == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].disable_scale_in == false,
      google_sql_database_instance.this[0].settings[0].read_pool_auto_scale_config[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
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
      backup_configuration = {
        backup_retention_settings      = { retained_backups = 1, retention_unit = "shop" }
        binary_log_enabled             = false
        location                       = "europe-west1"
        point_in_time_recovery_enabled = false
        start_time                     = "2026-01-01T00:00:00Z"
        transaction_log_retention_days = 1
      }
      collation                        = "shop"
      connector_enforcement            = "NOT_REQUIRED"
      data_api_access                  = "shop"
      data_cache_config                = { data_cache_enabled = false }
      data_disk_provisioned_iops       = 1
      data_disk_provisioned_throughput = 1
      deletion_protection_enabled      = false
      deny_maintenance_period = {
        end_date   = "2026-01-01T00:00:00Z"
        start_date = "2026-01-01T00:00:00Z"
        time       = "2026-01-01T00:00:00Z"
      }
      disk_autoresize              = false
      disk_autoresize_limit        = 0
      disk_size                    = 1
      disk_type                    = "HYPERDISK_BALANCED"
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
        custom_subject_alternative_names              = ["shop"]
        enable_private_path_for_google_cloud_services = false
        private_network                               = "projects/shop-prod/global/networks/shop"
        server_ca_mode                                = "shop"
        server_ca_pool                                = "shop"
        server_certificate_rotation_mode              = "shop"
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
      }
      replication_lag_max_seconds = 60
      retain_backups_on_delete    = false
      sql_server_audit_config     = { bucket = "shop", retention_interval = "shop", upload_interval = "shop" }
      time_zone                   = "UTC"
    }
    node_count = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create     = false
    node_count = 20
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    databases     = null
    labels        = null
    notifications = null
    users         = null
    create        = false
    budget        = null
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
      var.databases != null,
      var.labels != null,
      var.notifications != null,
      var.users != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu           = { enabled = false, threshold = 1 }
      disk_used     = { enabled = false, threshold = 1 }
      idle          = { enabled = false, threshold = 1 }
      postgres_idle = { enabled = false, threshold = 1 }
      unused_disk   = { enabled = false, threshold = 1 }
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
    notifications = {}
    databases     = { orders = {} }
    users         = { "operator@example.com" = { type = "CLOUD_IAM_USER" } }
  }
  assert {
    condition = alltrue([
      output.dns_name == try(google_sql_database_instance.this[0].dns_name, null),
      output.id == try(google_sql_database_instance.this[0].id, null),
      output.name == try(google_sql_database_instance.this[0].name, null),
      output.self_link == try(google_sql_database_instance.this[0].self_link, null),
      output.connection_name == try(google_sql_database_instance.this[0].connection_name, null),
      output.private_ip_address == try(google_sql_database_instance.this[0].private_ip_address, null),
      output.public_ip_address == try(google_sql_database_instance.this[0].public_ip_address, null),
      output.service_account_email_address == try(google_sql_database_instance.this[0].service_account_email_address, null),
    ])
    error_message = "an output tells something else"
  }
}
