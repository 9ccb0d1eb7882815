# What callers give stands in the Filestore instance as they gave it.
mock_provider "google" {}

variables {
  file_shares = { capacity_gb = 1024, name = "orders" }
  name        = "orders"
  networks    = [{ modes = ["MODE_IPV4"], network = "shop" }]
  tier        = "BASIC_HDD"
  location    = "europe-west1-b"
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    deletion_policy             = "ABANDON"
    deletion_protection_enabled = false
    deletion_protection_reason  = "shop"
    description                 = "shop"
    desired_replica_state       = "PAUSED"
    kms_key_name                = "shop"
    location                    = "europe-west1-b"
    name                        = "orders"
    project                     = "shop-prod"
    protocol                    = "NFS_V3"
    resource_tags               = { example = "shop" }
    zone                        = "europe-west1-b"
    directory_services = {
      ldap = {
        domain    = "example.com"
        groups_ou = "shop"
        servers   = ["shop"]
        users_ou  = "shop"
      }
    }
    initial_replication = { role = "ACTIVE", replicas = [{ peer_instance = "shop" }] }
    networks = [{
      modes             = ["MODE_IPV4"]
      network           = "shop"
      reserved_ip_range = "shop"
      psc_config        = { endpoint_project = "shop" }
    }]
    performance_config = { fixed_iops = { max_iops = 1 }, iops_per_tb = { max_iops_per_tb = 1 } }
    timeouts           = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_filestore_instance.this[0].deletion_policy == var.deletion_policy,
      google_filestore_instance.this[0].deletion_protection_enabled == var.deletion_protection_enabled,
      google_filestore_instance.this[0].deletion_protection_reason == var.deletion_protection_reason,
      google_filestore_instance.this[0].description == var.description,
      google_filestore_instance.this[0].desired_replica_state == var.desired_replica_state,
      google_filestore_instance.this[0].kms_key_name == var.kms_key_name,
      google_filestore_instance.this[0].location == var.location,
      google_filestore_instance.this[0].name == var.name,
      google_filestore_instance.this[0].project == var.project,
      google_filestore_instance.this[0].protocol == var.protocol,
      google_filestore_instance.this[0].tags == var.resource_tags,
      google_filestore_instance.this[0].zone == var.zone,
      google_filestore_instance.this[0].directory_services[0].ldap[0].domain == var.directory_services.ldap.domain,
      google_filestore_instance.this[0].directory_services[0].ldap[0].groups_ou == var.directory_services.ldap.groups_ou,
      google_filestore_instance.this[0].directory_services[0].ldap[0].servers == var.directory_services.ldap.servers,
      google_filestore_instance.this[0].directory_services[0].ldap[0].users_ou == var.directory_services.ldap.users_ou,
      google_filestore_instance.this[0].file_shares[0].capacity_gb == var.file_shares.capacity_gb,
      google_filestore_instance.this[0].file_shares[0].name == var.file_shares.name,
      google_filestore_instance.this[0].initial_replication[0].role == var.initial_replication.role,
      google_filestore_instance.this[0].initial_replication[0].replicas[0].peer_instance == var.initial_replication.replicas[0].peer_instance,
      google_filestore_instance.this[0].networks[0].modes == var.networks[0].modes,
      google_filestore_instance.this[0].networks[0].network == var.networks[0].network,
      google_filestore_instance.this[0].networks[0].reserved_ip_range == var.networks[0].reserved_ip_range,
      google_filestore_instance.this[0].networks[0].psc_config[0].endpoint_project == var.networks[0].psc_config.endpoint_project,
      google_filestore_instance.this[0].performance_config[0].fixed_iops[0].max_iops == var.performance_config.fixed_iops.max_iops,
      google_filestore_instance.this[0].performance_config[0].iops_per_tb[0].max_iops_per_tb == var.performance_config.iops_per_tb.max_iops_per_tb,
      google_filestore_instance.this[0].timeouts.create == var.timeouts.create,
      google_filestore_instance.this[0].timeouts.delete == var.timeouts.delete,
      google_filestore_instance.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
