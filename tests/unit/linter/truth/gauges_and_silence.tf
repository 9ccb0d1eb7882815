# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.summed violated
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.averaged compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.one_sample compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.above_nothing compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.computed unknown
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.counted compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.silent_is_idle compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.silent_is_nothing compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.short compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.spend_when_silent compliant
# expect gauge-summed-over-period azurerm_monitor_metric_alert.summed violated
# expect gauge-summed-over-period azurerm_monitor_metric_alert.averaged compliant
# expect gauge-summed-over-period google_monitoring_alert_policy.summed violated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.silent_is_idle compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.silent_is_nothing violated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.spend_when_silent violated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.stopped_is_idle violated
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.stopped_is_well compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.given delegated
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.stopped_is_idle compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.stopped_is_well compliant
# expect gauge-summed-over-period aws_cloudwatch_metric_alarm.given compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.counted compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.summed compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.averaged compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.above_nothing compliant
# expect idle-alarm-missing-data aws_cloudwatch_metric_alarm.one_sample compliant
# expect idle-alarm-missing-data google_monitoring_alert_policy.summed compliant
resource "aws_cloudwatch_metric_alarm" "summed" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 500
}
resource "aws_cloudwatch_metric_alarm" "averaged" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Average"
  threshold           = 500
}
resource "aws_cloudwatch_metric_alarm" "one_sample" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "BucketSizeBytes"
  namespace           = "AWS/S3"
  period              = 86400
  statistic           = "Sum"
  threshold           = 500
}
resource "aws_cloudwatch_metric_alarm" "above_nothing" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "VolumeBytesUsed"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
}
resource "aws_cloudwatch_metric_alarm" "computed" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 500
  metric_query {
    id = "m1"
    metric {
      metric_name = "VolumeBytesUsed"
      namespace   = "AWS/RDS"
      period      = 86400
      stat        = "Sum"
    }
  }
  metric_query {
    id          = "e1"
    expression  = "m1 / 288"
    return_data = true
  }
}
resource "aws_cloudwatch_metric_alarm" "counted" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 500
  treat_missing_data  = "notBreaching"
}
resource "aws_cloudwatch_metric_alarm" "silent_is_idle" {
  alarm_name          = "a"
  comparison_operator = "LessThanOrEqualToThreshold"
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
  treat_missing_data  = "breaching"
}
resource "aws_cloudwatch_metric_alarm" "silent_is_nothing" {
  alarm_name          = "a"
  comparison_operator = "LessThanOrEqualToThreshold"
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
}
resource "aws_cloudwatch_metric_alarm" "short" {
  alarm_name          = "a"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 3
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 300
  statistic           = "Sum"
  threshold           = 1
}
resource "aws_cloudwatch_metric_alarm" "spend_when_silent" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 500
  treat_missing_data  = "breaching"
}
resource "azurerm_monitor_metric_alert" "summed" {
  name        = "a"
  window_size = "P1D"
  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Total"
    operator         = "GreaterThan"
    threshold        = 500
  }
}
resource "azurerm_monitor_metric_alert" "averaged" {
  name        = "a"
  window_size = "P1D"
  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}
resource "google_monitoring_alert_policy" "summed" {
  display_name = "a"
  conditions {
    display_name = "a"
    condition_threshold {
      comparison      = "COMPARISON_GT"
      duration        = "0s"
      filter          = "resource.type = \"pubsub_subscription\" AND metric.type = \"pubsub.googleapis.com/subscription/backlog_bytes\""
      threshold_value = 500
      aggregations {
        alignment_period   = "86400s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
resource "aws_cloudwatch_metric_alarm" "stopped_is_idle" {
  alarm_name          = "a"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 3
  metric_name         = "NetworkIn"
  namespace           = "AWS/EC2"
  period              = 86400
  statistic           = "Sum"
  threshold           = 1000
  treat_missing_data  = "breaching"
}
resource "aws_cloudwatch_metric_alarm" "stopped_is_well" {
  alarm_name          = "a"
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 3
  metric_name         = "NetworkIn"
  namespace           = "AWS/EC2"
  period              = 86400
  statistic           = "Sum"
  threshold           = 1000
  treat_missing_data  = "notBreaching"
}
variable "missing" {
  type    = string
  default = "breaching"
}
resource "aws_cloudwatch_metric_alarm" "given" {
  alarm_name          = "a"
  comparison_operator = "LessThanOrEqualToThreshold"
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
  treat_missing_data  = var.missing
}
