# For how long logs may be kept, where the policy has an opinion.
# expect log-retention-above-policy aws_cloudwatch_log_group.long violated
# expect log-retention-above-policy aws_cloudwatch_log_group.short compliant
# expect log-retention-above-policy aws_cloudwatch_log_group.open delegated
# expect log-retention-above-policy aws_cloudwatch_log_group.one_of_two delegated
# expect log-retention-above-policy aws_cloudwatch_log_group.looked_up unknown
# expect log-retention-above-policy azurerm_log_analytics_workspace.long violated
# expect log-retention-above-policy azurerm_log_analytics_workspace_table.long violated
# expect log-retention-above-policy google_logging_project_bucket_config.text violated
# expect log-retention-above-policy aws_cloudwatch_log_group.perhaps_for_ever delegated
# expect log-retention-above-policy module.short compliant
# expect log-retention-above-policy module.long violated
# expect log-retention-above-policy aws_cloudwatch_log_group.inner delegated

variable "days" {
  type = number
}

data "aws_ssm_parameter" "days" {
  name = "days"
}

resource "aws_cloudwatch_log_group" "long" {
  retention_in_days = 91
}

resource "aws_cloudwatch_log_group" "short" {
  retention_in_days = 90
}

resource "aws_cloudwatch_log_group" "open" {
  retention_in_days = var.days
}

resource "aws_cloudwatch_log_group" "one_of_two" {
  retention_in_days = var.days > 3 ? 30 : 365
}

resource "aws_cloudwatch_log_group" "looked_up" {
  retention_in_days = data.aws_ssm_parameter.days.value
}

resource "aws_cloudwatch_log_group" "for_ever" {
  retention_in_days = 0
}

resource "aws_cloudwatch_log_group" "unsaid" {}

resource "aws_cloudwatch_log_group" "perhaps_for_ever" {
  retention_in_days = var.days > 3 ? 0 : 30
}

resource "azurerm_log_analytics_workspace" "long" {
  retention_in_days = 730
}

resource "azurerm_log_analytics_workspace_table" "long" {
  retention_in_days       = 30
  total_retention_in_days = 2556
}

resource "google_logging_project_bucket_config" "text" {
  retention_days = "365"
}

module "short" {
  source = "./inner"
  days   = 14
}

module "long" {
  source = "./inner"
  days   = 400
}
# file: inner/main.tf
variable "days" {
  type = number
}

resource "aws_cloudwatch_log_group" "inner" {
  retention_in_days = var.days
}
# file: finops.yaml
version: 1
ceilings:
  log_retention_days: 90
