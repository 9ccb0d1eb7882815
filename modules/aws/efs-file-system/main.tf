resource "aws_efs_file_system" "this" {
  count = var.create ? 1 : 0

  availability_zone_name          = var.availability_zone_name
  creation_token                  = var.creation_token
  encrypted                       = var.encrypted
  kms_key_id                      = var.kms_key_id
  performance_mode                = var.performance_mode
  provisioned_throughput_in_mibps = var.provisioned_throughput_in_mibps
  throughput_mode                 = var.throughput_mode

  dynamic "lifecycle_policy" {
    for_each = var.lifecycle_policy
    content {
      transition_to_archive               = lifecycle_policy.value.transition_to_archive
      transition_to_ia                    = lifecycle_policy.value.transition_to_ia
      transition_to_primary_storage_class = lifecycle_policy.value.transition_to_primary_storage_class
    }
  }
  dynamic "protection" {
    for_each = var.protection == null ? [] : [var.protection]
    content { replication_overwrite = protection.value.replication_overwrite }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = (var.provisioned_throughput_in_mibps != null) == try(var.throughput_mode == "provisioned", false)
      error_message = "The throughput mode provisioned needs provisioned_throughput_in_mibps, the others take none."
    }
    precondition {
      condition     = !anytrue([for one in var.lifecycle_policy : one.transition_to_archive != null]) || try(var.throughput_mode == "elastic", false)
      error_message = "Archive storage needs throughput_mode = \"elastic\"."
    }
    precondition {
      condition     = var.availability_zone_name == null || var.performance_mode != "maxIO"
      error_message = "A file system of one zone takes no performance mode maxIO."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this file system from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this file system has none."
    }
  }
}
