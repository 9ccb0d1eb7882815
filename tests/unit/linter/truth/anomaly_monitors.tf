# expect anomaly-monitor-quota aws_ce_anomaly_monitor.root violated
# expect anomaly-monitor-quota module.with_a_queue violated
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.always violated
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.switched delegated
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.account delegated
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.first unknown
# expect anomaly-monitor-quota aws_ce_anomaly_monitor.perhaps_second unknown
terraform {
  backend "s3" {}
}
resource "aws_ce_anomaly_monitor" "root" {
  name              = "root"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}
resource "aws_ce_anomaly_monitor" "accounts" {
  name              = "accounts"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "LINKED_ACCOUNT"
}
module "with_a_queue" {
  source = "./queue"
}
module "switched_off" {
  source = "./switched"
  on     = false
}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {
  name = "q"
}
resource "aws_ce_anomaly_monitor" "always" {
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}
# file: switched/main.tf
variable "on" {
  type    = bool
  default = true
}
resource "aws_sqs_queue" "q" {
  name = "q"
}
resource "aws_ce_anomaly_monitor" "switched" {
  count             = var.on ? 1 : 0
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}
# file: account/main.tf
resource "aws_ce_anomaly_monitor" "account" {
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}
# file: two/main.tf
terraform {
  backend "s3" {}
}
data "external" "dimension" {
  program = ["dimension"]
}
resource "aws_ce_anomaly_monitor" "first" {
  name              = "services"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = "SERVICE"
}
resource "aws_ce_anomaly_monitor" "perhaps_second" {
  name              = "perhaps"
  monitor_type      = "DIMENSIONAL"
  monitor_dimension = data.external.dimension.result["name"]
}
