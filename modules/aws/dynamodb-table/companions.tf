# Shows which keys cause the traffic; billed per million events.
resource "aws_dynamodb_contributor_insights" "this" {
  count = var.create && var.contributor_insights ? 1 : 0

  table_name = aws_dynamodb_table.this[0].name
}

# Follows the use of the capacity, up and down.
resource "aws_appautoscaling_policy" "this" {
  for_each = { for key, one in var.autoscaling == null ? {} : { read = var.autoscaling.read, write = var.autoscaling.write } : key => one if var.create }

  name               = "${title(each.key)}CapacityUtilization"
  policy_type        = "TargetTrackingScaling"
  resource_id        = aws_appautoscaling_target.this[each.key].resource_id
  scalable_dimension = aws_appautoscaling_target.this[each.key].scalable_dimension
  service_namespace  = aws_appautoscaling_target.this[each.key].service_namespace

  target_tracking_scaling_policy_configuration {
    disable_scale_in   = each.value.disable_scale_in
    scale_in_cooldown  = each.value.scale_in_cooldown
    scale_out_cooldown = each.value.scale_out_cooldown
    target_value       = each.value.target_value
    predefined_metric_specification { predefined_metric_type = "DynamoDB${title(each.key)}CapacityUtilization" }
  }
}

# Other accounts read and write the table, at its owner's cost, only when a policy lets them.
resource "aws_dynamodb_resource_policy" "this" {
  count = var.create && var.resource_policy != null ? 1 : 0

  confirm_remove_self_resource_access = var.resource_policy.confirm_remove_self_resource_access
  policy                              = var.resource_policy.policy
  resource_arn                        = aws_dynamodb_table.this[0].arn
}

# Capacity can go down for nights and weekends.
resource "aws_appautoscaling_scheduled_action" "this" {
  for_each = { for key, one in var.autoscaling_schedules : key => one if var.create }

  end_time           = each.value.end_time
  name               = each.key
  resource_id        = aws_appautoscaling_target.this[each.value.capacity].resource_id
  scalable_dimension = aws_appautoscaling_target.this[each.value.capacity].scalable_dimension
  schedule           = each.value.schedule
  service_namespace  = aws_appautoscaling_target.this[each.value.capacity].service_namespace
  start_time         = each.value.start_time
  timezone           = each.value.timezone

  scalable_target_action {
    max_capacity = each.value.scalable_target_action.max_capacity
    min_capacity = each.value.scalable_target_action.min_capacity
  }
}

# Changes go into a Kinesis stream, which is billed by itself.
resource "aws_dynamodb_kinesis_streaming_destination" "this" {
  count = var.create && var.kinesis_streaming != null ? 1 : 0

  approximate_creation_date_time_precision = var.kinesis_streaming.approximate_creation_date_time_precision
  stream_arn                               = var.kinesis_streaming.stream_arn
  table_name                               = aws_dynamodb_table.this[0].name
}

# Provisioned capacity is billed by the hour; autoscaling keeps it close to what is used.
resource "aws_appautoscaling_target" "this" {
  for_each = { for key, one in var.autoscaling == null ? {} : { read = var.autoscaling.read, write = var.autoscaling.write } : key => one if var.create }

  max_capacity       = each.value.max_capacity
  min_capacity       = each.value.min_capacity
  resource_id        = "table/${aws_dynamodb_table.this[0].name}"
  scalable_dimension = "dynamodb:table:${title(each.key)}CapacityUnits"
  service_namespace  = "dynamodb"

  tags = local.tags
}
