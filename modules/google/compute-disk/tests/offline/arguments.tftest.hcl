# What callers give stands in the disk, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name    = "orders"
  size    = 20
  zone    = "europe-west1-b"
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
    name                                  = "orders"
    access_mode                           = "READ_ONLY_MANY"
    architecture                          = "ARM64"
    async_primary_disk                    = { disk = "disk" }
    create_snapshot_before_destroy        = true
    create_snapshot_before_destroy_prefix = "create-snapshot-before-destroy-prefix"
    deletion_policy                       = "ABANDON"
    description                           = "description"
    disk_encryption_key = {
      kms_key_self_link       = "kms-key-self-link"
      kms_key_service_account = "kms-key-service-account"
      raw_key                 = "raw-key"
      rsa_encrypted_key       = "rsa-encrypted-key"
    }
    enable_confidential_compute = true
    guest_os_features           = [{ type = "type" }]
    image                       = "image"
    licenses                    = ["licenses"]
    params                      = { resource_manager_tags = { example = "example" } }
    physical_block_size_bytes   = 4096
    project                     = "shop-prod"
    provisioned_iops            = 1
    type                        = "hyperdisk"
    provisioned_throughput      = 2
    size                        = 20
    snapshots                   = { start_time = "10:00", days_kept = 7, every_days = 1 }
    source_image_encryption_key = {
      kms_key_self_link       = "kms-key-self-link2"
      kms_key_service_account = "kms-key-service-account2"
      raw_key                 = "raw-key2"
    }
    source_snapshot_encryption_key = {
      kms_key_self_link       = "kms-key-self-link3"
      kms_key_service_account = "kms-key-service-account3"
      raw_key                 = "raw-key3"
    }
    storage_pool = "storage-pool"
    timeouts     = { create = "30m", delete = "31m", update = "32m" }
    zone         = "europe-west1-b"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].access_mode == "READ_ONLY_MANY",
      google_compute_disk.this[0].architecture == "ARM64",
      google_compute_disk.this[0].create_snapshot_before_destroy == true,
      google_compute_disk.this[0].create_snapshot_before_destroy_prefix == "create-snapshot-before-destroy-prefix",
      google_compute_disk.this[0].deletion_policy == "ABANDON",
      google_compute_disk.this[0].description == "description",
      google_compute_disk.this[0].enable_confidential_compute == true,
      google_compute_disk.this[0].image == "image",
      google_compute_disk.this[0].licenses == tolist(["licenses"]),
      google_compute_disk.this[0].name == "orders",
      google_compute_disk.this[0].physical_block_size_bytes == 4096,
      google_compute_disk.this[0].project == "shop-prod",
      google_compute_disk.this[0].provisioned_iops == 1,
      google_compute_disk.this[0].provisioned_throughput == 2,
      google_compute_disk.this[0].size == 20,
      google_compute_disk.this[0].storage_pool == "storage-pool",
      google_compute_disk.this[0].type == "hyperdisk",
      google_compute_disk.this[0].zone == "europe-west1-b",
      google_compute_disk.this[0].async_primary_disk[0].disk == "disk",
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_self_link == "kms-key-self-link",
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_service_account == "kms-key-service-account",
      google_compute_disk.this[0].disk_encryption_key[0].raw_key == "raw-key",
      google_compute_disk.this[0].disk_encryption_key[0].rsa_encrypted_key == "rsa-encrypted-key",
      one(google_compute_disk.this[0].guest_os_features).type == "type",
      google_compute_disk.this[0].params[0].resource_manager_tags == tomap({ example = "example" }),
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_self_link == "kms-key-self-link2",
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_service_account == "kms-key-service-account2",
      google_compute_disk.this[0].source_image_encryption_key[0].raw_key == "raw-key2",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_self_link == "kms-key-self-link3",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_service_account == "kms-key-service-account3",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].raw_key == "raw-key3",
      google_compute_disk.this[0].timeouts.create == "30m",
      google_compute_disk.this[0].timeouts.delete == "31m",
      google_compute_disk.this[0].timeouts.update == "32m",
      google_compute_disk_resource_policy_attachment.this[0].disk == "orders",
      google_compute_disk_resource_policy_attachment.this[0].name == "orders-europe-west1-b-snapshots",
      google_compute_disk_resource_policy_attachment.this[0].project == "shop-prod",
      google_compute_disk_resource_policy_attachment.this[0].zone == "europe-west1-b",
      google_compute_resource_policy.snapshots[0].name == "orders-europe-west1-b-snapshots",
      google_compute_resource_policy.snapshots[0].project == "shop-prod",
      google_compute_resource_policy.snapshots[0].region == "europe-west1",
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].retention_policy[0].max_retention_days == 7,
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].retention_policy[0].on_source_disk_delete == "APPLY_RETENTION_POLICY",
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].schedule[0].daily_schedule[0].days_in_cycle == 1,
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].schedule[0].daily_schedule[0].start_time == "10:00",
      length(google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].snapshot_properties) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    disk_encryption_key = {}
    snapshot            = "snapshot"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].snapshot == "snapshot",
      length(google_compute_disk.this[0].disk_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    params      = {}
    source_disk = "source-disk"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_disk == "source-disk",
      length(google_compute_disk.this[0].params) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    source_image_encryption_key = {}
    source_instant_snapshot     = "source-instant-snapshot"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_instant_snapshot == "source-instant-snapshot",
      length(google_compute_disk.this[0].source_image_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    source_snapshot_encryption_key = {}
    source_storage_object          = "source-storage-object"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_storage_object == "source-storage-object",
      length(google_compute_disk.this[0].source_snapshot_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    create_snapshot_before_destroy = true
    enable_confidential_compute    = false
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].create_snapshot_before_destroy == true,
      google_compute_disk.this[0].enable_confidential_compute == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    create_snapshot_before_destroy = false
    enable_confidential_compute    = true
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].create_snapshot_before_destroy == false,
      google_compute_disk.this[0].enable_confidential_compute == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    snapshots = {}
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].type == "pd-balanced",
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].retention_policy[0].max_retention_days == 14,
      google_compute_resource_policy.snapshots[0].snapshot_schedule_policy[0].schedule[0].daily_schedule[0].start_time == "03:00",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create    = false
    size      = 1
    snapshots = {}
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    size   = 65536
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms            = null
    guest_os_features = null
    labels            = null
    notifications     = null
    create            = false
    budget            = null
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
      var.guest_os_features != null,
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
      idle = { enabled = false, threshold = 1 }
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
    snapshots     = { days_kept = 7 }
  }
  assert {
    condition = alltrue([
      output.id == try(google_compute_disk.this[0].id, null),
      output.name == try(google_compute_disk.this[0].name, null),
      output.self_link == try(google_compute_disk.this[0].self_link, null),
      output.snapshot_policy_id == try(google_compute_resource_policy.snapshots[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
