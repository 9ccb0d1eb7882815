# A metric from a filter costs less than queries that scan the logs again and again.
resource "aws_cloudwatch_log_metric_filter" "this" {
  for_each = { for key, one in var.metric_filters : key => one if var.create }

  log_group_name = aws_cloudwatch_log_group.this[0].name
  name           = each.key
  pattern        = each.value.pattern

  metric_transformation {
    default_value = each.value.metric_transformation.default_value
    dimensions    = each.value.metric_transformation.dimensions
    name          = each.value.metric_transformation.name
    namespace     = each.value.metric_transformation.namespace
    unit          = each.value.metric_transformation.unit
    value         = each.value.metric_transformation.value
  }
}
