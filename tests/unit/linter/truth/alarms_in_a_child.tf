# expect alarm-without-action module.told compliant
# expect alarm-without-action module.untold violated
# expect alarm-without-action module.taken unknown
# expect alarm-without-action module.monitored violated
# expect alarm-without-action aws_cloudwatch_metric_alarm.orders delegated
# expect alarm-without-action aws_ce_anomaly_monitor.orders delegated
# expect alarm-without-action aws_cloudwatch_composite_alarm.all compliant
terraform {
  backend "s3" {}
}
module "told" {
  source  = "./queue"
  actions = ["arn:aws:sns:eu-central-1:111122223333:cost"]
}
module "untold" {
  source = "./queue"
}
module "monitored" {
  source = "./monitor"
}
module "taken" {
  source = "./queue"
}
resource "aws_cloudwatch_composite_alarm" "all" {
  alarm_name    = "all"
  alarm_rule    = "ALARM(${module.taken.alarm})"
  alarm_actions = ["arn:aws:sns:eu-central-1:111122223333:cost"]
}
# file: queue/main.tf
variable "actions" {
  type    = list(string)
  default = []
}
resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name    = "orders"
  alarm_actions = var.actions
}
output "alarm" {
  value = aws_cloudwatch_metric_alarm.orders.alarm_name
}
# file: monitor/main.tf
resource "aws_ce_anomaly_monitor" "orders" {
  name                  = "orders"
  monitor_type          = "CUSTOM"
  monitor_specification = "{}"
}
output "monitor" {
  value = aws_ce_anomaly_monitor.orders.arn
}
