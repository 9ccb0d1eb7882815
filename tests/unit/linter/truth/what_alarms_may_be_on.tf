# What an alarm compares, with what and of which resource counts as far as it is known.
# expect missing-cost-alarm aws_sqs_queue.by_comparison delegated
# expect missing-cost-alarm aws_sqs_queue.by_comparison_read unknown
# expect missing-cost-alarm aws_sqs_queue.below violated
# expect missing-cost-alarm aws_sqs_queue.by_name_given delegated
# expect missing-cost-alarm aws_sqs_queue.by_name_given_with_prefix violated
# expect missing-cost-alarm aws_sqs_queue.by_name_read unknown
# expect missing-cost-alarm azurerm_storage_account.by_window unknown
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.threshold_given delegated
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.threshold_read unknown
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.threshold_one_of violated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.threshold_given compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.threshold_read compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.threshold_one_of compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.comparison_given delegated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.periods_given delegated
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.comparison_given compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.periods_given compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.by_comparison compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.by_comparison_read compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.below compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.by_name compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.by_comparison delegated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.by_comparison_read unknown
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.by_name compliant

variable "comparison" {
  type = string
}

variable "name" {
  type = string
}

variable "number" {
  type = number
}

data "aws_ssm_parameter" "given" {
  name = "given"
}

resource "aws_sqs_queue" "by_comparison" {}

resource "aws_cloudwatch_metric_alarm" "by_comparison" {
  comparison_operator = var.comparison
  dimensions          = { QueueName = aws_sqs_queue.by_comparison.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}

resource "aws_sqs_queue" "by_comparison_read" {}

resource "aws_cloudwatch_metric_alarm" "by_comparison_read" {
  comparison_operator = data.aws_ssm_parameter.given.value
  dimensions          = { QueueName = aws_sqs_queue.by_comparison_read.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}

resource "aws_sqs_queue" "below" {}

resource "aws_cloudwatch_metric_alarm" "below" {
  comparison_operator = "LessThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.below.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}

resource "aws_sqs_queue" "by_name_given" {
  name = var.name
}

resource "aws_sqs_queue" "by_name_given_with_prefix" {
  name = "shipping-${var.name}"
}

resource "aws_sqs_queue" "by_name_read" {
  name = data.aws_ssm_parameter.given.value
}

resource "aws_cloudwatch_metric_alarm" "by_name" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = "orders" }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}

resource "azurerm_storage_account" "by_window" {}

resource "azurerm_monitor_metric_alert" "by_window" {
  scopes      = [azurerm_storage_account.by_window.id]
  window_size = data.aws_ssm_parameter.given.value

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}

resource "aws_cloudwatch_metric_alarm" "threshold_given" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Sum"
  threshold           = var.number
}

resource "aws_cloudwatch_metric_alarm" "threshold_read" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Sum"
  threshold           = data.aws_ssm_parameter.given.value
}

resource "aws_cloudwatch_metric_alarm" "threshold_one_of" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Sum"
  threshold           = var.number > 3 ? 500 : 700
}

resource "aws_cloudwatch_metric_alarm" "comparison_given" {
  comparison_operator = var.comparison
  dimensions          = { QueueName = "shipping" }
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
  treat_missing_data  = "breaching"
}

resource "aws_cloudwatch_metric_alarm" "periods_given" {
  comparison_operator = "LessThanThreshold"
  dimensions          = { QueueName = "shipping" }
  evaluation_periods  = var.number
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 0
  treat_missing_data  = "breaching"
}
# file: finops.yaml
version: 1
alarms:
  required: [spend]
budgets:
  level: module
