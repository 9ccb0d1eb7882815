# What a resource is billed by hangs on arguments: metrics of its own mode are asked for, and of no other.
# expect missing-cost-alarm azurerm_storage_account.by_default compliant
# expect missing-cost-alarm azurerm_storage_account.of_blobs compliant
# expect missing-cost-alarm azurerm_storage_account.of_files violated
# expect missing-cost-alarm azurerm_storage_account.of_some_kind delegated
# expect missing-cost-alarm aws_dynamodb_table.on_demand violated
# expect missing-cost-alarm aws_dynamodb_table.watched compliant
# expect missing-cost-alarm aws_dynamodb_table.unsaid unknown
# expect missing-cost-alarm aws_dynamodb_table.given delegated
# expect missing-cost-alarm google_sql_database_instance.by_default violated
# expect missing-cost-alarm aws_codebuild_project.on_a_fleet unknown
terraform {
  backend "s3" {}
}

variable "mode" {
  type = string
}

resource "azurerm_storage_account" "by_default" {
  name = "one"
}

resource "azurerm_monitor_metric_alert" "by_default" {
  scopes      = [azurerm_storage_account.by_default.id]
  window_size = "P1D"

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}

resource "azurerm_storage_account" "of_blobs" {
  name         = "two"
  account_kind = "BlockBlobStorage"
}

resource "azurerm_monitor_metric_alert" "of_blobs" {
  scopes      = [azurerm_storage_account.of_blobs.id]
  window_size = "P1D"

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}

# File shares bill what is provisioned: how much of it is used tells nothing.
resource "azurerm_storage_account" "of_files" {
  name         = "three"
  account_kind = "FileStorage"
}

resource "azurerm_monitor_metric_alert" "of_files" {
  scopes      = [azurerm_storage_account.of_files.id]
  window_size = "P1D"

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}

resource "azurerm_storage_account" "of_some_kind" {
  name         = "four"
  account_kind = var.mode
}

resource "azurerm_monitor_metric_alert" "of_some_kind" {
  scopes      = [azurerm_storage_account.of_some_kind.id]
  window_size = "P1D"

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 500
  }
}

resource "aws_dynamodb_table" "on_demand" {
  name         = "one"
  billing_mode = "PAY_PER_REQUEST"
}

resource "aws_dynamodb_table" "watched" {
  name         = "two"
  billing_mode = "PAY_PER_REQUEST"
}

resource "aws_cloudwatch_metric_alarm" "watched" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { TableName = aws_dynamodb_table.watched.name }
  evaluation_periods  = 1
  metric_name         = "ConsumedReadCapacityUnits"
  namespace           = "AWS/DynamoDB"
  period              = 3600
  statistic           = "Sum"
  threshold           = 1000
}

# Its provider takes another mode than our modules do.
resource "aws_dynamodb_table" "unsaid" {
  name = "three"
}

resource "aws_dynamodb_table" "given" {
  name         = "four"
  billing_mode = var.mode
}

resource "google_sql_database_instance" "by_default" {
  name = "one"
}

resource "aws_codebuild_project" "on_a_fleet" {
  name = "one"

  environment {
    fleet {
      fleet_arn = "arn:aws:codebuild:us-east-1:123456789012:fleet/builders"
    }
  }
}
# file: finops.yaml
version: 1
alarms:
  required: [spend]
