# expect alarm-without-action aws_cloudwatch_metric_alarm.silent violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.empty violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.off violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.told compliant
# expect alarm-without-action aws_cloudwatch_metric_alarm.made_here compliant
# expect alarm-without-action aws_cloudwatch_metric_alarm.only_when_well compliant
# expect alarm-without-action aws_cloudwatch_metric_alarm.given delegated
# expect alarm-without-action aws_cloudwatch_metric_alarm.given_switch delegated
# expect alarm-without-action aws_cloudwatch_metric_alarm.in_a_group compliant
# expect alarm-without-action aws_cloudwatch_metric_alarm.in_a_silent_group violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.shown violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.of_a_health_check unknown
# expect alarm-without-action aws_cloudwatch_metric_alarm.handed_out delegated
# expect alarm-without-action aws_cloudwatch_composite_alarm.told compliant
# expect alarm-without-action aws_cloudwatch_composite_alarm.silent violated
# expect alarm-without-action aws_ce_anomaly_monitor.silent violated
# expect alarm-without-action aws_ce_anomaly_monitor.told compliant
# expect alarm-without-action azurerm_monitor_metric_alert.silent violated
# expect alarm-without-action azurerm_monitor_metric_alert.counted violated
# expect alarm-without-action azurerm_monitor_metric_alert.told compliant
# expect alarm-without-action azurerm_monitor_metric_alert.off violated
# expect alarm-without-action azurerm_monitor_metric_alert.given delegated
# expect alarm-without-action azurerm_monitor_scheduled_query_rules_alert_v2.empty violated
# expect alarm-without-action azurerm_monitor_scheduled_query_rules_alert_v2.told compliant
# expect alarm-without-action google_monitoring_alert_policy.silent violated
# expect alarm-without-action google_monitoring_alert_policy.told compliant
# expect alarm-without-action google_monitoring_alert_policy.given delegated
# expect alarm-without-action google_monitoring_alert_policy.off violated
variable "actions" {
  type    = list(string)
  default = []
}
variable "on" {
  type    = bool
  default = true
}
resource "aws_sns_topic" "t" {}
resource "aws_cloudwatch_metric_alarm" "silent" {
  alarm_name = "a"
}
resource "aws_cloudwatch_metric_alarm" "empty" {
  alarm_name    = "a"
  alarm_actions = []
}
resource "aws_cloudwatch_metric_alarm" "off" {
  alarm_name      = "a"
  actions_enabled = false
  alarm_actions   = [aws_sns_topic.t.arn]
}
resource "aws_cloudwatch_metric_alarm" "told" {
  alarm_name    = "a"
  alarm_actions = ["arn:aws:sns:eu-central-1:111122223333:cost"]
}
resource "aws_cloudwatch_metric_alarm" "made_here" {
  alarm_name    = "a"
  alarm_actions = [aws_sns_topic.t.arn]
}
resource "aws_cloudwatch_metric_alarm" "only_when_well" {
  alarm_name = "a"
  ok_actions = [aws_sns_topic.t.arn]
}
resource "aws_cloudwatch_metric_alarm" "given" {
  alarm_name    = "a"
  alarm_actions = var.actions
}
resource "aws_cloudwatch_metric_alarm" "given_switch" {
  alarm_name      = "a"
  actions_enabled = var.on
  alarm_actions   = [aws_sns_topic.t.arn]
}
resource "aws_cloudwatch_metric_alarm" "in_a_group" {
  alarm_name = "a"
}
resource "aws_cloudwatch_metric_alarm" "in_a_silent_group" {
  alarm_name = "b"
}
resource "aws_cloudwatch_composite_alarm" "told" {
  alarm_name    = "c"
  alarm_rule    = "ALARM(${aws_cloudwatch_metric_alarm.in_a_group.alarm_name})"
  alarm_actions = [aws_sns_topic.t.arn]
}
resource "aws_cloudwatch_composite_alarm" "silent" {
  alarm_name = "c"
  alarm_rule = "ALARM(${aws_cloudwatch_metric_alarm.in_a_silent_group.alarm_name})"
}
resource "aws_cloudwatch_metric_alarm" "shown" {
  alarm_name = "a"
}
resource "aws_cloudwatch_dashboard" "d" {
  dashboard_name = "d"
  dashboard_body = jsonencode({ widgets = [aws_cloudwatch_metric_alarm.shown.arn] })
}
resource "aws_cloudwatch_metric_alarm" "of_a_health_check" {
  alarm_name = "a"
}
resource "aws_route53_health_check" "h" {
  type                  = "CLOUDWATCH_METRIC"
  cloudwatch_alarm_name = aws_cloudwatch_metric_alarm.of_a_health_check.alarm_name
}
resource "aws_cloudwatch_metric_alarm" "handed_out" {
  alarm_name = "a"
}
output "alarm" {
  value = aws_cloudwatch_metric_alarm.handed_out.arn
}
resource "aws_ce_anomaly_monitor" "silent" {
  name         = "m"
  monitor_type = "CUSTOM"
}
resource "aws_ce_anomaly_monitor" "told" {
  name         = "m"
  monitor_type = "CUSTOM"
}
resource "aws_ce_anomaly_subscription" "s" {
  name             = "s"
  frequency        = "DAILY"
  monitor_arn_list = [aws_ce_anomaly_monitor.told.arn]
}
resource "azurerm_monitor_metric_alert" "silent" {
  name = "a"
}
resource "azurerm_monitor_metric_alert" "told" {
  name = "a"
  action {
    action_group_id = "/subscriptions/0/g"
  }
}
resource "azurerm_monitor_metric_alert" "off" {
  name    = "a"
  enabled = false
  action {
    action_group_id = "/subscriptions/0/g"
  }
}
resource "azurerm_monitor_metric_alert" "given" {
  name = "a"
  dynamic "action" {
    for_each = var.actions
    content {
      action_group_id = action.value
    }
  }
}
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "empty" {
  name = "a"
  action {
    action_groups = []
  }
}
resource "azurerm_monitor_scheduled_query_rules_alert_v2" "told" {
  name = "a"
  action {
    action_groups = ["/subscriptions/0/g"]
  }
}
resource "google_monitoring_alert_policy" "silent" {
  display_name = "a"
}
resource "google_monitoring_alert_policy" "told" {
  display_name          = "a"
  notification_channels = ["projects/p/notificationChannels/1"]
}
resource "google_monitoring_alert_policy" "given" {
  display_name          = "a"
  notification_channels = var.actions
}
resource "google_monitoring_alert_policy" "off" {
  display_name          = "a"
  enabled               = false
  notification_channels = ["projects/p/notificationChannels/1"]
}
resource "azurerm_monitor_metric_alert" "counted" {
  name = "a"
}
resource "azurerm_consumption_budget_resource_group" "counts" {
  name              = "b"
  resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop"
  amount            = 1
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_monitor_metric_alert.counted.id]
    }
  }
}
