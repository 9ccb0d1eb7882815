resource "google_filestore_instance" "this" {
  count = var.create ? 1 : 0

  deletion_policy             = var.deletion_policy
  deletion_protection_enabled = var.deletion_protection_enabled
  deletion_protection_reason  = var.deletion_protection_reason
  description                 = var.description
  desired_replica_state       = var.desired_replica_state
  kms_key_name                = var.kms_key_name
  location                    = var.location
  name                        = var.name
  project                     = var.project
  protocol                    = var.protocol
  tags                        = var.resource_tags
  tier                        = var.tier
  zone                        = var.zone

  dynamic "directory_services" {
    for_each = var.directory_services == null ? [] : [var.directory_services]
    content {
      dynamic "ldap" {
        for_each = directory_services.value.ldap == null ? [] : [directory_services.value.ldap]
        content {
          domain    = ldap.value.domain
          groups_ou = ldap.value.groups_ou
          servers   = ldap.value.servers
          users_ou  = ldap.value.users_ou
        }
      }
    }
  }
  file_shares {
    capacity_gb            = var.file_shares.capacity_gb
    name                   = var.file_shares.name
    source_backup          = var.file_shares.source_backup
    source_backupdr_backup = var.file_shares.source_backupdr_backup
    dynamic "nfs_export_options" {
      for_each = var.file_shares.nfs_export_options
      content {
        access_mode = nfs_export_options.value.access_mode
        anon_gid    = nfs_export_options.value.anon_gid
        anon_uid    = nfs_export_options.value.anon_uid
        ip_ranges   = nfs_export_options.value.ip_ranges
        network     = nfs_export_options.value.network
        squash_mode = nfs_export_options.value.squash_mode
      }
    }
  }

  dynamic "initial_replication" {
    for_each = var.initial_replication == null ? [] : [var.initial_replication]
    content {
      role = initial_replication.value.role
      dynamic "replicas" {
        for_each = initial_replication.value.replicas
        content { peer_instance = replicas.value.peer_instance }
      }
    }
  }
  dynamic "networks" {
    for_each = var.networks
    content {
      connect_mode      = networks.value.connect_mode
      modes             = networks.value.modes
      network           = networks.value.network
      reserved_ip_range = networks.value.reserved_ip_range
      dynamic "psc_config" {
        for_each = networks.value.psc_config == null ? [] : [networks.value.psc_config]
        content { endpoint_project = psc_config.value.endpoint_project }
      }
    }
  }
  dynamic "performance_config" {
    for_each = var.performance_config == null ? [] : [var.performance_config]
    content {
      dynamic "fixed_iops" {
        for_each = performance_config.value.fixed_iops == null ? [] : [performance_config.value.fixed_iops]
        content { max_iops = fixed_iops.value.max_iops }
      }
      dynamic "iops_per_tb" {
        for_each = performance_config.value.iops_per_tb == null ? [] : [performance_config.value.iops_per_tb]
        content { max_iops_per_tb = iops_per_tb.value.max_iops_per_tb }
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

  labels = local.labels

  lifecycle {
    ignore_changes = [file_shares[0].source_backup, file_shares[0].source_backupdr_backup]

    precondition {
      condition     = !contains(["BASIC_HDD", "STANDARD"], var.tier) || var.file_shares.capacity_gb >= 1024
      error_message = "A share of tier BASIC_HDD has at least 1024 GB."
    }
    precondition {
      condition     = !contains(["BASIC_SSD", "PREMIUM"], var.tier) || var.file_shares.capacity_gb >= 2560
      error_message = "A share of tier BASIC_SSD has at least 2560 GB."
    }
    precondition {
      condition     = !contains(["BASIC_HDD", "BASIC_SSD", "PREMIUM", "STANDARD"], var.tier) || length(var.file_shares.name) <= 16
      error_message = "The name of a share of a basic tier has at most 16 characters."
    }
    precondition {
      condition     = !contains(["BASIC_HDD", "BASIC_SSD", "PREMIUM", "STANDARD"], var.tier) || var.kms_key_name == null
      error_message = "A basic tier takes no kms_key_name; Google encrypts it with a key of its own."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this Filestore instance has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
