# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.a_fortnight violated
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.a_week compliant
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.two_days_of_minutes violated
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.a_day_of_minutes compliant
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.given delegated
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.one_of_two delegated
# expect alarm-window-exceeds-limit aws_cloudwatch_metric_alarm.in_a_query violated
# expect alarm-window-exceeds-limit azurerm_monitor_metric_alert.a_week violated
# expect alarm-window-exceeds-limit azurerm_monitor_metric_alert.a_day compliant
# expect alarm-window-exceeds-limit azurerm_monitor_metric_alert.given delegated
# expect alarm-window-exceeds-limit google_monitoring_alert_policy.a_day violated
# expect alarm-window-exceeds-limit google_monitoring_alert_policy.an_hour compliant
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.a_fortnight compliant
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.a_week compliant
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.two_days_of_minutes compliant
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.a_day_of_minutes violated
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.given delegated
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.one_of_two compliant
# expect high-resolution-metric-by-default aws_cloudwatch_metric_alarm.in_a_query compliant
variable "period" {
  type    = number
  default = 60
}
variable "long" {
  type    = bool
  default = false
}
resource "aws_cloudwatch_metric_alarm" "a_fortnight" {
  alarm_name         = "a"
  evaluation_periods = 14
  period             = 86400
}
resource "aws_cloudwatch_metric_alarm" "a_week" {
  alarm_name         = "a"
  evaluation_periods = 7
  period             = 86400
}
resource "aws_cloudwatch_metric_alarm" "two_days_of_minutes" {
  alarm_name         = "a"
  evaluation_periods = 576
  period             = 300
}
resource "aws_cloudwatch_metric_alarm" "a_day_of_minutes" {
  alarm_name         = "a"
  evaluation_periods = "2880"
  period             = 30
}
resource "aws_cloudwatch_metric_alarm" "given" {
  alarm_name         = "a"
  evaluation_periods = 7
  period             = var.period
}
resource "aws_cloudwatch_metric_alarm" "one_of_two" {
  alarm_name         = "a"
  evaluation_periods = var.long ? 14 : 7
  period             = 86400
}
resource "aws_cloudwatch_metric_alarm" "in_a_query" {
  alarm_name         = "a"
  evaluation_periods = 30
  metric_query {
    id          = "m1"
    return_data = true
    metric {
      metric_name = "NumberOfObjects"
      namespace   = "AWS/S3"
      period      = 86400
      stat        = "Average"
    }
  }
}
resource "azurerm_monitor_metric_alert" "a_week" {
  name        = "a"
  window_size = "P7D"
}
resource "azurerm_monitor_metric_alert" "a_day" {
  name        = "a"
  window_size = "P1D"
}
resource "azurerm_monitor_metric_alert" "given" {
  name        = "a"
  window_size = "PT${var.period}M"
}
resource "google_monitoring_alert_policy" "a_day" {
  display_name = "a"
  conditions {
    condition_absent {
      duration = "86400s"
    }
  }
}
resource "google_monitoring_alert_policy" "an_hour" {
  display_name = "a"
  conditions {
    condition_absent {
      duration = "3600s"
    }
  }
}
