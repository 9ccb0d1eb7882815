# What callers give stands in the disk as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    access_mode                           = "READ_ONLY_MANY"
    architecture                          = "ARM64"
    create_snapshot_before_destroy        = false
    create_snapshot_before_destroy_prefix = "shop"
    deletion_policy                       = "ABANDON"
    description                           = "shop"
    enable_confidential_compute           = false
    licenses                              = ["shop"]
    name                                  = "orders"
    physical_block_size_bytes             = 4096
    project                               = "shop-prod"
    storage_pool                          = "shop"
    async_primary_disk                    = { disk = "shop" }
    disk_encryption_key = {
      kms_key_self_link       = "shop"
      kms_key_service_account = "shop"
      raw_key                 = "shop"
      rsa_encrypted_key       = "shop"
    }
    guest_os_features = [{ type = "shop" }]
    params            = { resource_manager_tags = { example = "shop" } }
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
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_compute_disk.this[0].access_mode == var.access_mode,
      google_compute_disk.this[0].architecture == var.architecture,
      google_compute_disk.this[0].create_snapshot_before_destroy == var.create_snapshot_before_destroy,
      google_compute_disk.this[0].create_snapshot_before_destroy_prefix == var.create_snapshot_before_destroy_prefix,
      google_compute_disk.this[0].deletion_policy == var.deletion_policy,
      google_compute_disk.this[0].description == var.description,
      google_compute_disk.this[0].enable_confidential_compute == var.enable_confidential_compute,
      google_compute_disk.this[0].licenses == var.licenses,
      google_compute_disk.this[0].name == var.name,
      google_compute_disk.this[0].physical_block_size_bytes == var.physical_block_size_bytes,
      google_compute_disk.this[0].project == var.project,
      google_compute_disk.this[0].storage_pool == var.storage_pool,
      google_compute_disk.this[0].async_primary_disk[0].disk == var.async_primary_disk.disk,
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_self_link == var.disk_encryption_key.kms_key_self_link,
      google_compute_disk.this[0].disk_encryption_key[0].kms_key_service_account == var.disk_encryption_key.kms_key_service_account,
      google_compute_disk.this[0].disk_encryption_key[0].raw_key == var.disk_encryption_key.raw_key,
      google_compute_disk.this[0].disk_encryption_key[0].rsa_encrypted_key == var.disk_encryption_key.rsa_encrypted_key,
      one(google_compute_disk.this[0].guest_os_features).type == var.guest_os_features[0].type,
      google_compute_disk.this[0].params[0].resource_manager_tags == var.params.resource_manager_tags,
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_self_link == var.source_image_encryption_key.kms_key_self_link,
      google_compute_disk.this[0].source_image_encryption_key[0].kms_key_service_account == var.source_image_encryption_key.kms_key_service_account,
      google_compute_disk.this[0].source_image_encryption_key[0].raw_key == var.source_image_encryption_key.raw_key,
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_self_link == var.source_snapshot_encryption_key.kms_key_self_link,
      google_compute_disk.this[0].source_snapshot_encryption_key[0].kms_key_service_account == var.source_snapshot_encryption_key.kms_key_service_account,
      google_compute_disk.this[0].source_snapshot_encryption_key[0].raw_key == var.source_snapshot_encryption_key.raw_key,
      google_compute_disk.this[0].timeouts.create == var.timeouts.create,
      google_compute_disk.this[0].timeouts.delete == var.timeouts.delete,
      google_compute_disk.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
