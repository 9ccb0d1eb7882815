# What callers give stands in the AlloyDB cluster, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  cluster_id     = "orders"
  location       = "europe-west1"
  instances      = { orders = { instance_type = "PRIMARY", machine_config = { cpu_count = 2 } } }
  network_config = { network = "projects/shop-prod/global/networks/shop" }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project        = "shop-prod"
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
    cluster_id  = "orders"
    location    = "europe-west1"
    annotations = { example = "example" }
    automated_backup_policy = {
      backup_window            = "backup-window"
      enabled                  = false
      encryption_config        = { kms_key_name = "kms-key-name" }
      labels                   = { example = "example2" }
      location                 = "europe-west1"
      quantity_based_retention = { count = 1 }
      time_based_retention     = { retention_period = "retention-period" }
      weekly_schedule = {
        start_times  = [{ hours = 1, minutes = 2, nanos = 3, seconds = 60 }]
        days_of_week = ["MONDAY"]
      }
    }
    cluster_type = "PRIMARY"
    continuous_backup_config = {
      enabled              = false
      encryption_config    = { kms_key_name = "kms-key-name2" }
      recovery_window_days = 1
    }
    database_version    = "POSTGRES_100"
    dataplex_config     = { enabled = false }
    deletion_policy     = "ABANDON"
    deletion_protection = false
    display_name        = "display-name"
    encryption_config   = { kms_key_name = "kms-key-name3" }
    initial_user        = { password = "password", user = "user" }
    instances = {
      orders = {
        activation_policy        = "ALWAYS"
        availability_type        = "ZONAL"
        client_connection_config = { require_connectors = false, ssl_config = { ssl_mode = "ENCRYPTED_ONLY" } }
        connection_pool_config   = { enabled = false, flags = { example = "example3" } }
        database_flags           = { example = "example4" }
        display_name             = "display-name2"
        gce_zone                 = "gce-zone"
        instance_type            = "PRIMARY"
        machine_config           = { cpu_count = 2, machine_type = "e2-small" }
        network_config = {
          allocated_ip_range_override  = "allocated-ip-range-override"
          authorized_external_networks = [{ cidr_range = "10.0.0.0/24" }]
          enable_outbound_public_ip    = false
          enable_public_ip             = false
        }
        query_insights_config = {
          query_plans_per_minute  = 1
          query_string_length     = 2
          record_application_tags = false
          record_client_address   = false
        }
        read_pool_config = { node_count = 1 }
      }
    }
    maintenance_update_policy = {
      maintenance_windows = [
        {
          day        = "MONDAY"
          start_time = { hours = 1, minutes = 2, nanos = 3, seconds = 60 }
        },
      ]
    }
    network_config = {
      allocated_ip_range = "allocated-ip-range"
      network            = "projects/shop-prod/global/networks/shop"
    }
    project                          = "shop-prod"
    psc_config                       = { psc_enabled = false }
    restore_backup_source            = { backup_name = "backup-name" }
    restore_backupdr_backup_source   = { backup = "backup" }
    restore_backupdr_pitr_source     = { data_source = "data-source", point_in_time = "2026-01-01T00:00:00Z" }
    restore_continuous_backup_source = { cluster = "cluster", point_in_time = "2026-01-01T00:00:00Z" }
    skip_await_major_version_upgrade = true
    subscription_type                = "TRIAL"
    timeouts                         = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_alloydb_cluster.this[0].annotations == tomap({ example = "example" }),
      google_alloydb_cluster.this[0].cluster_id == "orders",
      google_alloydb_cluster.this[0].cluster_type == "PRIMARY",
      google_alloydb_cluster.this[0].database_version == "POSTGRES_100",
      google_alloydb_cluster.this[0].deletion_policy == "ABANDON",
      google_alloydb_cluster.this[0].deletion_protection == false,
      google_alloydb_cluster.this[0].display_name == "display-name",
      google_alloydb_cluster.this[0].location == "europe-west1",
      google_alloydb_cluster.this[0].project == "shop-prod",
      google_alloydb_cluster.this[0].skip_await_major_version_upgrade == true,
      google_alloydb_cluster.this[0].subscription_type == "TRIAL",
      google_alloydb_cluster.this[0].automated_backup_policy[0].backup_window == "backup-window",
      google_alloydb_cluster.this[0].automated_backup_policy[0].enabled == false,
      google_alloydb_cluster.this[0].automated_backup_policy[0].location == "europe-west1",
      google_alloydb_cluster.this[0].automated_backup_policy[0].encryption_config[0].kms_key_name == "kms-key-name",
      google_alloydb_cluster.this[0].automated_backup_policy[0].quantity_based_retention[0].count == 1,
      google_alloydb_cluster.this[0].automated_backup_policy[0].time_based_retention[0].retention_period == "retention-period",
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].days_of_week == tolist(["MONDAY"]),
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].hours == 1,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].minutes == 2,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].nanos == 3,
      google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times[0].seconds == 60,
      google_alloydb_cluster.this[0].continuous_backup_config[0].enabled == false,
      google_alloydb_cluster.this[0].continuous_backup_config[0].recovery_window_days == 1,
      google_alloydb_cluster.this[0].continuous_backup_config[0].encryption_config[0].kms_key_name == "kms-key-name2",
      google_alloydb_cluster.this[0].dataplex_config[0].enabled == false,
      google_alloydb_cluster.this[0].encryption_config[0].kms_key_name == "kms-key-name3",
      google_alloydb_cluster.this[0].initial_user[0].password == "password",
      google_alloydb_cluster.this[0].initial_user[0].user == "user",
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].day == "MONDAY",
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].hours == 1,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].minutes == 2,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].nanos == 3,
      google_alloydb_cluster.this[0].maintenance_update_policy[0].maintenance_windows[0].start_time[0].seconds == 60,
      google_alloydb_cluster.this[0].network_config[0].allocated_ip_range == "allocated-ip-range",
      google_alloydb_cluster.this[0].network_config[0].network == "projects/shop-prod/global/networks/shop",
      google_alloydb_cluster.this[0].psc_config[0].psc_enabled == false,
      google_alloydb_cluster.this[0].restore_backup_source[0].backup_name == "backup-name",
      google_alloydb_cluster.this[0].restore_backupdr_backup_source[0].backup == "backup",
      google_alloydb_cluster.this[0].restore_backupdr_pitr_source[0].data_source == "data-source",
      google_alloydb_cluster.this[0].restore_backupdr_pitr_source[0].point_in_time == "2026-01-01T00:00:00Z",
      google_alloydb_cluster.this[0].restore_continuous_backup_source[0].cluster == "cluster",
      google_alloydb_cluster.this[0].restore_continuous_backup_source[0].point_in_time == "2026-01-01T00:00:00Z",
      google_alloydb_cluster.this[0].timeouts.create == "30m",
      google_alloydb_cluster.this[0].timeouts.delete == "31m",
      google_alloydb_cluster.this[0].timeouts.update == "32m",
      google_alloydb_instance.this["orders"].activation_policy == "ALWAYS",
      google_alloydb_instance.this["orders"].availability_type == "ZONAL",
      google_alloydb_instance.this["orders"].database_flags == tomap({ example = "example4" }),
      google_alloydb_instance.this["orders"].display_name == "display-name2",
      google_alloydb_instance.this["orders"].gce_zone == "gce-zone",
      google_alloydb_instance.this["orders"].instance_id == "orders",
      google_alloydb_instance.this["orders"].instance_type == "PRIMARY",
      google_alloydb_instance.this["orders"].client_connection_config[0].require_connectors == false,
      google_alloydb_instance.this["orders"].client_connection_config[0].ssl_config[0].ssl_mode == "ENCRYPTED_ONLY",
      google_alloydb_instance.this["orders"].connection_pool_config[0].enabled == false,
      google_alloydb_instance.this["orders"].connection_pool_config[0].flags == tomap({ example = "example3" }),
      google_alloydb_instance.this["orders"].machine_config[0].cpu_count == 2,
      google_alloydb_instance.this["orders"].machine_config[0].machine_type == "e2-small",
      google_alloydb_instance.this["orders"].network_config[0].allocated_ip_range_override == "allocated-ip-range-override",
      google_alloydb_instance.this["orders"].network_config[0].enable_outbound_public_ip == false,
      google_alloydb_instance.this["orders"].network_config[0].enable_public_ip == false,
      google_alloydb_instance.this["orders"].network_config[0].authorized_external_networks[0].cidr_range == "10.0.0.0/24",
      google_alloydb_instance.this["orders"].query_insights_config[0].query_plans_per_minute == 1,
      google_alloydb_instance.this["orders"].query_insights_config[0].query_string_length == 2,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_application_tags == false,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_client_address == false,
      google_alloydb_instance.this["orders"].read_pool_config[0].node_count == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    automated_backup_policy = {}
    secondary_config        = { primary_cluster_name = "primary-cluster-name" }
    cluster_type            = "SECONDARY"
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].automated_backup_policy) == 1,
      google_alloydb_cluster.this[0].secondary_config[0].primary_cluster_name == "primary-cluster-name",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    automated_backup_policy = { weekly_schedule = { start_times = [{}], days_of_week = ["MONDAY"] } }
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].automated_backup_policy[0].weekly_schedule[0].start_times) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    continuous_backup_config = {}
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].continuous_backup_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    encryption_config = {}
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].encryption_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    initial_user = {}
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].initial_user) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    psc_config = {}
  }
  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this[0].psc_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    automated_backup_policy  = { enabled = true }
    continuous_backup_config = { enabled = true }
    dataplex_config          = { enabled = true }
    deletion_protection      = true
    instances = {
      orders = {
        availability_type        = "ZONAL"
        client_connection_config = { require_connectors = true }
        connection_pool_config   = { enabled = true }
        instance_type            = "PRIMARY"
        network_config = {
          authorized_external_networks = []
          enable_outbound_public_ip    = true
          enable_public_ip             = false
        }
        query_insights_config = { record_application_tags = true, record_client_address = false }
      }
    }
    skip_await_major_version_upgrade = false
  }
  assert {
    condition = alltrue([
      google_alloydb_cluster.this[0].deletion_protection == true,
      google_alloydb_cluster.this[0].skip_await_major_version_upgrade == false,
      google_alloydb_cluster.this[0].automated_backup_policy[0].enabled == true,
      google_alloydb_cluster.this[0].continuous_backup_config[0].enabled == true,
      google_alloydb_cluster.this[0].dataplex_config[0].enabled == true,
      google_alloydb_instance.this["orders"].client_connection_config[0].require_connectors == true,
      google_alloydb_instance.this["orders"].connection_pool_config[0].enabled == true,
      google_alloydb_instance.this["orders"].network_config[0].enable_outbound_public_ip == true,
      google_alloydb_instance.this["orders"].network_config[0].enable_public_ip == false,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_application_tags == true,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_client_address == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    automated_backup_policy  = { enabled = false }
    continuous_backup_config = { enabled = false }
    dataplex_config          = { enabled = false }
    deletion_protection      = false
    instances = {
      orders = {
        availability_type        = "ZONAL"
        client_connection_config = { require_connectors = false }
        connection_pool_config   = { enabled = false }
        instance_type            = "PRIMARY"
        network_config = {
          authorized_external_networks = []
          enable_outbound_public_ip    = false
          enable_public_ip             = true
        }
        query_insights_config = { record_application_tags = false, record_client_address = true }
      }
    }
    psc_config                       = { psc_enabled = false }
    skip_await_major_version_upgrade = true
  }
  assert {
    condition = alltrue([
      google_alloydb_cluster.this[0].deletion_protection == false,
      google_alloydb_cluster.this[0].skip_await_major_version_upgrade == true,
      google_alloydb_cluster.this[0].automated_backup_policy[0].enabled == false,
      google_alloydb_cluster.this[0].continuous_backup_config[0].enabled == false,
      google_alloydb_cluster.this[0].dataplex_config[0].enabled == false,
      google_alloydb_cluster.this[0].psc_config[0].psc_enabled == false,
      google_alloydb_instance.this["orders"].client_connection_config[0].require_connectors == false,
      google_alloydb_instance.this["orders"].connection_pool_config[0].enabled == false,
      google_alloydb_instance.this["orders"].network_config[0].enable_outbound_public_ip == false,
      google_alloydb_instance.this["orders"].network_config[0].enable_public_ip == true,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_application_tags == false,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_client_address == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    instances = {
      orders = {
        activation_policy        = "ALWAYS"
        client_connection_config = { require_connectors = false, ssl_config = { ssl_mode = "ENCRYPTED_ONLY" } }
        connection_pool_config   = { enabled = false, flags = { example = "example3" } }
        database_flags           = { example = "example4" }
        display_name             = "display-name2"
        gce_zone                 = "gce-zone"
        machine_config           = { cpu_count = 2, machine_type = "e2-small" }
        network_config = {
          allocated_ip_range_override = "allocated-ip-range-override"
          enable_outbound_public_ip   = false
          enable_public_ip            = false
        }
        query_insights_config = {
          query_plans_per_minute  = 1
          query_string_length     = 2
          record_application_tags = false
          record_client_address   = false
        }
        read_pool_config = { node_count = 1 }
      }
    }
    maintenance_update_policy = {}
  }
  assert {
    condition = alltrue([
      google_alloydb_cluster.this[0].deletion_protection == true,
      length(google_alloydb_cluster.this[0].maintenance_update_policy) == 1,
      google_alloydb_instance.this["orders"].client_connection_config[0].require_connectors == false,
      google_alloydb_instance.this["orders"].connection_pool_config[0].enabled == false,
      google_alloydb_instance.this["orders"].network_config[0].enable_outbound_public_ip == false,
      google_alloydb_instance.this["orders"].network_config[0].enable_public_ip == false,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_application_tags == false,
      google_alloydb_instance.this["orders"].query_insights_config[0].record_client_address == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    continuous_backup_config = {
      enabled              = false
      encryption_config    = { kms_key_name = "shop" }
      recovery_window_days = 1
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    continuous_backup_config = {
      enabled              = false
      encryption_config    = { kms_key_name = "shop" }
      recovery_window_days = 35
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    instances     = null
    labels        = null
    notifications = null
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
      var.instances != null,
      var.labels != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      storage = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.cluster_id == try(google_alloydb_cluster.this[0].cluster_id, null),
      output.id == try(google_alloydb_cluster.this[0].id, null),
      output.instance_ip_addresses == { for key, one in google_alloydb_instance.this : key => one.ip_address },
      output.name == try(google_alloydb_cluster.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
