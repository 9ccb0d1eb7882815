resource "aws_ecr_repository" "this" {
  count = var.create ? 1 : 0

  force_delete         = var.force_delete
  image_tag_mutability = var.image_tag_mutability
  name                 = var.name

  dynamic "encryption_configuration" {
    for_each = var.encryption_configuration
    content {
      encryption_type = encryption_configuration.value.encryption_type
      kms_key         = encryption_configuration.value.kms_key
    }
  }
  dynamic "image_scanning_configuration" {
    for_each = var.image_scanning_configuration == null ? [] : [var.image_scanning_configuration]
    content { scan_on_push = image_scanning_configuration.value.scan_on_push }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content { delete = timeouts.value.delete }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this repository has none."
    }
  }
}
