resource "aws_route53_zone" "this" {
  count = var.create ? 1 : 0

  comment           = var.comment
  delegation_set_id = var.delegation_set_id
  force_destroy     = var.force_destroy
  name              = var.name

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "vpc" {
    for_each = var.vpc
    content {
      vpc_id     = vpc.value.vpc_id
      vpc_region = vpc.value.vpc_region
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.delegation_set_id == null || length(var.vpc) == 0
      error_message = "A private zone has no delegation_set_id."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this hosted zone has none."
    }
  }
}
