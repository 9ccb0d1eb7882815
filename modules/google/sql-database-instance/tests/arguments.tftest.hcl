# What callers give stands in the database instance as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    backupdr_backup                                  = "shop"
    deletion_policy                                  = "ABANDON"
    deletion_protection                              = false
    encryption_confidential_mode                     = false
    encryption_key_name                              = "shop"
    enforce_new_sql_network_architecture             = false
    final_backup_description                         = "shop"
    include_replicas_for_major_version_upgrade       = false
    instance_type                                    = "CLOUD_SQL_INSTANCE"
    maintenance_version                              = "shop"
    name                                             = "orders"
    node_count                                       = 1
    project                                          = "shop-prod"
    region                                           = "europe-west1"
    switch_transaction_logs_to_cloud_storage_enabled = false
    point_in_time_restore_context = {
      allocated_ip_range = "shop"
      datasource         = "shop"
      point_in_time      = "2026-01-01T00:00:00Z"
      preferred_zone     = "shop"
      region             = "europe-west1"
      target_instance    = "shop"
    }
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
    timeouts               = { create = "30m", delete = "30m", update = "30m" }
    databases              = { example = { charset = "shop", collation = "shop" } }
  }
  assert {
    condition = alltrue([
      google_sql_database_instance.this[0].backupdr_backup == var.backupdr_backup,
      google_sql_database_instance.this[0].deletion_policy == var.deletion_policy,
      google_sql_database_instance.this[0].deletion_protection == var.deletion_protection,
      google_sql_database_instance.this[0].encryption_confidential_mode == var.encryption_confidential_mode,
      google_sql_database_instance.this[0].encryption_key_name == var.encryption_key_name,
      google_sql_database_instance.this[0].enforce_new_sql_network_architecture == var.enforce_new_sql_network_architecture,
      google_sql_database_instance.this[0].final_backup_description == var.final_backup_description,
      google_sql_database_instance.this[0].include_replicas_for_major_version_upgrade == var.include_replicas_for_major_version_upgrade,
      google_sql_database_instance.this[0].instance_type == var.instance_type,
      google_sql_database_instance.this[0].maintenance_version == var.maintenance_version,
      google_sql_database_instance.this[0].name == var.name,
      google_sql_database_instance.this[0].node_count == var.node_count,
      google_sql_database_instance.this[0].project == var.project,
      google_sql_database_instance.this[0].region == var.region,
      google_sql_database_instance.this[0].switch_transaction_logs_to_cloud_storage_enabled == var.switch_transaction_logs_to_cloud_storage_enabled,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].allocated_ip_range == var.point_in_time_restore_context.allocated_ip_range,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].datasource == var.point_in_time_restore_context.datasource,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].point_in_time == var.point_in_time_restore_context.point_in_time,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].preferred_zone == var.point_in_time_restore_context.preferred_zone,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].region == var.point_in_time_restore_context.region,
      google_sql_database_instance.this[0].point_in_time_restore_context[0].target_instance == var.point_in_time_restore_context.target_instance,
      google_sql_database_instance.this[0].replica_configuration[0].ca_certificate == var.replica_configuration.ca_certificate,
      google_sql_database_instance.this[0].replica_configuration[0].cascadable_replica == var.replica_configuration.cascadable_replica,
      google_sql_database_instance.this[0].replica_configuration[0].client_certificate == var.replica_configuration.client_certificate,
      google_sql_database_instance.this[0].replica_configuration[0].client_key == var.replica_configuration.client_key,
      google_sql_database_instance.this[0].replica_configuration[0].connect_retry_interval == var.replica_configuration.connect_retry_interval,
      google_sql_database_instance.this[0].replica_configuration[0].dump_file_path == var.replica_configuration.dump_file_path,
      google_sql_database_instance.this[0].replica_configuration[0].failover_target == var.replica_configuration.failover_target,
      google_sql_database_instance.this[0].replica_configuration[0].master_heartbeat_period == var.replica_configuration.master_heartbeat_period,
      google_sql_database_instance.this[0].replica_configuration[0].password == var.replica_configuration.password,
      google_sql_database_instance.this[0].replica_configuration[0].ssl_cipher == var.replica_configuration.ssl_cipher,
      google_sql_database_instance.this[0].replica_configuration[0].username == var.replica_configuration.username,
      google_sql_database_instance.this[0].replica_configuration[0].verify_server_certificate == var.replica_configuration.verify_server_certificate,
      google_sql_database_instance.this[0].replication_cluster[0].failover_dr_replica_name == var.replication_cluster.failover_dr_replica_name,
      google_sql_database_instance.this[0].replication_cluster[0].psa_write_endpoint == var.replication_cluster.psa_write_endpoint,
      google_sql_database_instance.this[0].restore_backup_context[0].backup_run_id == var.restore_backup_context.backup_run_id,
      google_sql_database_instance.this[0].restore_backup_context[0].instance_id == var.restore_backup_context.instance_id,
      google_sql_database_instance.this[0].restore_backup_context[0].project == var.restore_backup_context.project,
      google_sql_database_instance.this[0].settings[0].backup_configuration[0].enabled == var.settings.backup_configuration.enabled,
      google_sql_database_instance.this[0].settings[0].edition == var.settings.edition,
      google_sql_database_instance.this[0].settings[0].ip_configuration[0].private_network == var.settings.ip_configuration.private_network,
      google_sql_database_instance.this[0].settings[0].tier == var.settings.tier,
      google_sql_database_instance.this[0].timeouts.create == var.timeouts.create,
      google_sql_database_instance.this[0].timeouts.delete == var.timeouts.delete,
      google_sql_database_instance.this[0].timeouts.update == var.timeouts.update,
      google_sql_database.this["example"].charset == var.databases["example"].charset,
      google_sql_database.this["example"].collation == var.databases["example"].collation,
    ])
    error_message = "an argument is not what was given"
  }
}
