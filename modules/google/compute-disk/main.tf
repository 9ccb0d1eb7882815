resource "google_compute_disk" "this" {
  count = var.create ? 1 : 0

  access_mode                           = var.access_mode
  architecture                          = var.architecture
  create_snapshot_before_destroy        = var.create_snapshot_before_destroy
  create_snapshot_before_destroy_prefix = var.create_snapshot_before_destroy_prefix
  deletion_policy                       = var.deletion_policy
  description                           = var.description
  enable_confidential_compute           = var.enable_confidential_compute
  image                                 = var.image
  licenses                              = var.licenses
  name                                  = var.name
  physical_block_size_bytes             = var.physical_block_size_bytes
  project                               = var.project
  provisioned_iops                      = var.provisioned_iops
  provisioned_throughput                = var.provisioned_throughput
  size                                  = var.size
  snapshot                              = var.snapshot
  source_disk                           = var.source_disk
  source_instant_snapshot               = var.source_instant_snapshot
  source_storage_object                 = var.source_storage_object
  storage_pool                          = var.storage_pool
  type                                  = var.type
  zone                                  = var.zone

  dynamic "async_primary_disk" {
    for_each = var.async_primary_disk == null ? [] : [var.async_primary_disk]
    content { disk = async_primary_disk.value.disk }
  }
  dynamic "disk_encryption_key" {
    for_each = nonsensitive(var.disk_encryption_key == null) ? [] : [1]
    content {
      kms_key_self_link       = var.disk_encryption_key.kms_key_self_link
      kms_key_service_account = var.disk_encryption_key.kms_key_service_account
      raw_key                 = var.disk_encryption_key.raw_key
      rsa_encrypted_key       = var.disk_encryption_key.rsa_encrypted_key
    }
  }
  dynamic "guest_os_features" {
    for_each = var.guest_os_features
    content { type = guest_os_features.value.type }
  }
  dynamic "params" {
    for_each = var.params == null ? [] : [var.params]
    content { resource_manager_tags = params.value.resource_manager_tags }
  }
  dynamic "source_image_encryption_key" {
    for_each = nonsensitive(var.source_image_encryption_key == null) ? [] : [1]
    content {
      kms_key_self_link       = var.source_image_encryption_key.kms_key_self_link
      kms_key_service_account = var.source_image_encryption_key.kms_key_service_account
      raw_key                 = var.source_image_encryption_key.raw_key
    }
  }
  dynamic "source_snapshot_encryption_key" {
    for_each = nonsensitive(var.source_snapshot_encryption_key == null) ? [] : [1]
    content {
      kms_key_self_link       = var.source_snapshot_encryption_key.kms_key_self_link
      kms_key_service_account = var.source_snapshot_encryption_key.kms_key_service_account
      raw_key                 = var.source_snapshot_encryption_key.raw_key
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
    ignore_changes = [image, snapshot, source_disk, source_image_encryption_key, source_instant_snapshot, source_snapshot_encryption_key, source_storage_object]

    precondition {
      condition     = var.snapshots == null || var.zone != null
      error_message = "snapshots needs zone: the schedule stands in its region, and bears its name."
    }
    precondition {
      condition     = length([for one in [var.image, var.snapshot, var.source_disk, var.source_instant_snapshot, var.source_storage_object] : one if one != null]) <= 1
      error_message = "Give at most one of image, snapshot, source_disk, source_instant_snapshot and source_storage_object."
    }
    precondition {
      condition     = var.size != null || var.image != null || var.snapshot != null || var.source_disk != null || var.source_instant_snapshot != null || var.source_storage_object != null
      error_message = "An empty disk needs size."
    }
    precondition {
      condition     = (var.provisioned_iops == null && var.provisioned_throughput == null) || can(regex("hyperdisk|pd-extreme", coalesce(var.type, "none")))
      error_message = "provisioned_iops and provisioned_throughput are for Hyperdisks and pd-extreme only."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this disk has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
  }
}
