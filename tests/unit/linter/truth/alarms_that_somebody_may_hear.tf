# expect alarm-without-action aws_cloudwatch_metric_alarm.a unknown
# expect alarm-without-action azurerm_monitor_metric_alert.a unknown
resource "aws_cloudwatch_metric_alarm" "a" {
  alarm_name = "a"
}
resource "aws_cloudwatch_event_rule" "alarms" {
  event_pattern = jsonencode({ source = ["aws.cloudwatch"], detail-type = ["CloudWatch Alarm State Change"] })
}
resource "azurerm_monitor_metric_alert" "a" {
  name = "a"
}
resource "azurerm_monitor_alert_processing_rule_action_group" "all" {
  name = "all"
}
