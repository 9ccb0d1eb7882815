resource "aws_redshiftserverless_workgroup" "this" {
  count = var.create ? 1 : 0

  base_capacity        = var.base_capacity
  enhanced_vpc_routing = var.enhanced_vpc_routing
  max_capacity         = var.max_capacity
  namespace_name       = var.namespace_name
  port                 = var.port
  publicly_accessible  = var.publicly_accessible
  security_group_ids   = var.security_group_ids
  subnet_ids           = var.subnet_ids
  track_name           = var.track_name
  workgroup_name       = var.workgroup_name

  dynamic "config_parameter" {
    for_each = var.config_parameter
    content {
      parameter_key   = config_parameter.value.parameter_key
      parameter_value = config_parameter.value.parameter_value
    }
  }
  dynamic "price_performance_target" {
    for_each = var.price_performance_target == null ? [] : [var.price_performance_target]
    content {
      enabled = price_performance_target.value.enabled
      level   = price_performance_target.value.level
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

  tags = local.tags

  depends_on = [aws_redshiftserverless_namespace.this]

  lifecycle {
    precondition {
      condition     = try(var.base_capacity <= var.max_capacity, true)
      error_message = "base_capacity must not be larger than max_capacity."
    }
    precondition {
      condition     = var.price_performance_target == null || var.base_capacity == null || try(var.price_performance_target.enabled == false, false)
      error_message = "price_performance_target takes the place of base_capacity; set that to null."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this serverless workgroup has none."
    }
  }
}
