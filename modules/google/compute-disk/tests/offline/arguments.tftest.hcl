# What callers give stands in the disk, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
  size   = 20
  zone   = "europe-west1-b"
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
    name                                  = "orders"
    access_mode                           = "READ_ONLY_MANY"
    architecture                          = "ARM64"
    async_primary_disk                    = { disk = "shop" }
    create_snapshot_before_destroy        = true
    create_snapshot_before_destroy_prefix = "shop"
    deletion_policy                       = "ABANDON"
    description                           = "shop"
    disk_encryption_key = {
      kms_key_self_link       = "shop"
      kms_key_service_account = "shop"
      raw_key                 = "shop"
      rsa_encrypted_key       = "shop"
    }
    enable_confidential_compute = true
    guest_os_features           = [{ type = "shop" }]
    image                       = "shop"
    licenses                    = ["shop"]
    params                      = { resource_manager_tags = { example = "shop" } }
    physical_block_size_bytes   = 4096
    project                     = "shop-prod"
    provisioned_iops            = 1
    type                        = "hyperdisk"
    provisioned_throughput      = 1
    size                        = 20
    snapshots                   = { start_time = "10:00", days_kept = 7, every_days = 1 }
    source_image_encryption_key = {
      kms_key_self_link       = "shop"
      kms_key_service_account = "shop"
      raw_key                 = "shop"
    }
    source_snapshot_encryption_key = {
      kms_key_self_link       = "shop"
      kms_key_service_account = "shop"
      raw_key                 = "shop"
    }
    storage_pool = "shop"
    timeouts     = { create = "30m", delete = "30m", update = "30m" }
    zone         = "europe-west1-b"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].access_mode == "READ_ONLY_MANY",
      google_compute_disk.this[0].architecture == "ARM64",
      google_compute_disk.this[0].create_snapshot_before_destroy == true,
      google_compute_disk.this[0].create_snapshot_before_destroy_prefix == "shop",
      google_compute_disk.this[0].deletion_policy == "ABANDON",
      google_compute_disk.this[0].description == "shop",
      google_compute_disk.this[0].enable_confidential_compute == true,
      google_compute_disk.this[0].image == "shop",
      google_compute_disk.this[0].licenses == tolist(["shop"]),
      google_compute_disk.this[0].name == "orders",
      google_compute_disk.this[0].physical_block_size_bytes == 4096,
      google_compute_disk.this[0].project == "shop-prod",
      google_compute_disk.this[0].provisioned_iops == 1,
      google_compute_disk.this[0].provisioned_throughput == 1,
      google_compute_disk.this[0].size == 20,
      google_compute_disk.this[0].storage_pool == "shop",
      google_compute_disk.this[0].type == "hyperdisk",
      google_compute_disk.this[0].zone == "europe-west1-b",
      google_compute_disk.this[0].async_primary_disk[0].disk == "shop",
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_self_link == "shop",
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_service_account == "shop",
      google_compute_disk.this[0].disk_encryption_key[0].raw_key == "shop",
      google_compute_disk.this[0].disk_encryption_key[0].rsa_encrypted_key == "shop",
      one(google_compute_disk.this[0].guest_os_features).type == "shop",
      google_compute_disk.this[0].params[0].resource_manager_tags == tomap({ example = "shop" }),
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_self_link == "shop",
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_service_account == "shop",
      google_compute_disk.this[0].source_image_encryption_key[0].raw_key == "shop",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_self_link == "shop",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_service_account == "shop",
      google_compute_disk.this[0].source_snapshot_encryption_key[0].raw_key == "shop",
      google_compute_disk.this[0].timeouts.create == "30m",
      google_compute_disk.this[0].timeouts.delete == "30m",
      google_compute_disk.this[0].timeouts.update == "30m",
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
    snapshot            = "shop"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].snapshot == "shop",
      length(google_compute_disk.this[0].disk_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    params      = {}
    source_disk = "shop"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_disk == "shop",
      length(google_compute_disk.this[0].params) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    source_image_encryption_key = {}
    source_instant_snapshot     = "shop"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_instant_snapshot == "shop",
      length(google_compute_disk.this[0].source_image_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    source_snapshot_encryption_key = {}
    source_storage_object          = "shop"
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].source_storage_object == "shop",
      length(google_compute_disk.this[0].source_snapshot_encryption_key) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
