# What callers give stands in the Filestore instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  file_shares = { capacity_gb = 1024, name = "orders" }
  name        = "orders"
  networks    = [{ modes = ["MODE_IPV4"], network = "shop" }]
  tier        = "BASIC_HDD"
  location    = "europe-west1-b"
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project     = "shop-prod"
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
    file_shares = {
      capacity_gb = 1024
      name        = "orders"
      nfs_export_options = [
        {
          access_mode = "READ_ONLY"
          anon_gid    = 1
          anon_uid    = 2
          ip_ranges   = ["ip-ranges"]
          network     = "network"
          squash_mode = "NO_ROOT_SQUASH"
        },
      ]
      source_backup          = "source-backup"
      source_backupdr_backup = "source-backupdr-backup"
    }
    name = "orders"
    networks = [
      {
        modes             = ["MODE_IPV4"]
        network           = "network2"
        connect_mode      = "DIRECT_PEERING"
        psc_config        = { endpoint_project = "endpoint-project" }
        reserved_ip_range = "reserved-ip-range"
      },
    ]
    tier                        = "BASIC_HDD"
    deletion_policy             = "ABANDON"
    deletion_protection_enabled = false
    deletion_protection_reason  = "deletion-protection-reason"
    description                 = "description"
    desired_replica_state       = "PAUSED"
    directory_services = {
      ldap = {
        domain    = "example.com"
        servers   = ["servers"]
        groups_ou = "groups-ou"
        users_ou  = "users-ou"
      }
    }
    initial_replication = { replicas = [{ peer_instance = "peer-instance" }], role = "ACTIVE" }
    location            = "europe-west1-b"
    performance_config  = { fixed_iops = { max_iops = 1 }, iops_per_tb = { max_iops_per_tb = 1 } }
    project             = "shop-prod"
    protocol            = "NFS_V3"
    resource_tags       = { example = "example" }
    timeouts            = { create = "30m", delete = "31m", update = "32m" }
    zone                = "europe-west2-b"
  }
  assert {
    condition = alltrue([
      google_filestore_instance.this[0].deletion_policy == "ABANDON",
      google_filestore_instance.this[0].deletion_protection_enabled == false,
      google_filestore_instance.this[0].deletion_protection_reason == "deletion-protection-reason",
      google_filestore_instance.this[0].description == "description",
      google_filestore_instance.this[0].desired_replica_state == "PAUSED",
      google_filestore_instance.this[0].location == "europe-west1-b",
      google_filestore_instance.this[0].name == "orders",
      google_filestore_instance.this[0].project == "shop-prod",
      google_filestore_instance.this[0].protocol == "NFS_V3",
      google_filestore_instance.this[0].tags == tomap({ example = "example" }),
      google_filestore_instance.this[0].tier == "BASIC_HDD",
      google_filestore_instance.this[0].zone == "europe-west2-b",
      google_filestore_instance.this[0].directory_services[0].ldap[0].domain == "example.com",
      google_filestore_instance.this[0].directory_services[0].ldap[0].groups_ou == "groups-ou",
      google_filestore_instance.this[0].directory_services[0].ldap[0].servers == tolist(["servers"]),
      google_filestore_instance.this[0].directory_services[0].ldap[0].users_ou == "users-ou",
      google_filestore_instance.this[0].file_shares[0].capacity_gb == 1024,
      google_filestore_instance.this[0].file_shares[0].name == "orders",
      google_filestore_instance.this[0].file_shares[0].source_backup == "source-backup",
      google_filestore_instance.this[0].file_shares[0].source_backupdr_backup == "source-backupdr-backup",
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].access_mode == "READ_ONLY",
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].anon_gid == 1,
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].anon_uid == 2,
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].ip_ranges == tolist(["ip-ranges"]),
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].network == "network",
      google_filestore_instance.this[0].file_shares[0].nfs_export_options[0].squash_mode == "NO_ROOT_SQUASH",
      google_filestore_instance.this[0].initial_replication[0].role == "ACTIVE",
      google_filestore_instance.this[0].initial_replication[0].replicas[0].peer_instance == "peer-instance",
      google_filestore_instance.this[0].networks[0].connect_mode == "DIRECT_PEERING",
      google_filestore_instance.this[0].networks[0].modes == tolist(["MODE_IPV4"]),
      google_filestore_instance.this[0].networks[0].network == "network2",
      google_filestore_instance.this[0].networks[0].reserved_ip_range == "reserved-ip-range",
      google_filestore_instance.this[0].networks[0].psc_config[0].endpoint_project == "endpoint-project",
      google_filestore_instance.this[0].performance_config[0].fixed_iops[0].max_iops == 1,
      google_filestore_instance.this[0].performance_config[0].iops_per_tb[0].max_iops_per_tb == 1,
      google_filestore_instance.this[0].timeouts.create == "30m",
      google_filestore_instance.this[0].timeouts.delete == "31m",
      google_filestore_instance.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    initial_replication = { replicas = [] }
    kms_key_name        = "kms-key-name"
    tier                = "ENTERPRISE"
  }
  assert {
    condition = alltrue([
      google_filestore_instance.this[0].kms_key_name == "kms-key-name",
      length(google_filestore_instance.this[0].initial_replication) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    performance_config = { fixed_iops = {} }
  }
  assert {
    condition = alltrue([
      length(google_filestore_instance.this[0].performance_config[0].fixed_iops) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    file_shares = {
      capacity_gb            = 1024
      name                   = "orders"
      source_backup          = "source-backup"
      source_backupdr_backup = "source-backupdr-backup"
    }
    initial_replication = { role = "ACTIVE" }
  }
  assert {
    condition = alltrue([
      google_filestore_instance.this[0].deletion_protection_enabled == true,
      google_filestore_instance.this[0].networks[0].network == "shop",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
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
      idle            = { enabled = false, threshold = 1 }
      unused_capacity = { enabled = false, threshold = 1 }
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
      output.id == try(google_filestore_instance.this[0].id, null),
      output.name == try(google_filestore_instance.this[0].name, null),
      output.ip_addresses == try(google_filestore_instance.this[0].networks[0].ip_addresses, null),
    ])
    error_message = "an output tells something else"
  }
}
