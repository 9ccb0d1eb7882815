# Each resource that has metrics of the kind needs an alarm on one of them, beside it or in a module that is told of it.
# expect missing-cost-alarm aws_sqs_queue.watched compliant
# expect missing-cost-alarm aws_sqs_queue.by_name compliant
# expect missing-cost-alarm aws_sqs_queue.unwatched violated
# expect missing-cost-alarm aws_sqs_queue.other_metric violated
# expect missing-cost-alarm aws_sqs_queue.wrong_side violated
# expect missing-cost-alarm aws_sqs_queue.switched_off violated
# expect missing-cost-alarm aws_sqs_queue.switched delegated
# expect missing-cost-alarm aws_sqs_queue.metric_given delegated
# expect missing-cost-alarm aws_sqs_queue.searched unknown
# expect missing-cost-alarm aws_sqs_queue.by_module compliant
# expect missing-cost-alarm google_pubsub_topic.watched compliant
# expect missing-cost-alarm google_pubsub_topic.unwatched violated
# expect missing-cost-alarm azurerm_storage_account.watched compliant
# expect missing-cost-alarm azurerm_storage_account.unwatched violated
# expect missing-cost-alarm google_cloud_run_v2_service.among_all unknown
# expect missing-cost-alarm azurerm_key_vault.in_a_group unknown
# expect missing-cost-alarm aws_dynamodb_table.same_input compliant
# expect missing-cost-alarm aws_dynamodb_table.other_input delegated
# expect missing-cost-alarm module.queue compliant
# expect missing-cost-alarm module.silent violated
# expect missing-cost-alarm module.excused compliant
# expect missing-cost-alarm aws_sqs_queue.q delegated
# expect missing-cost-alarm aws_sqs_queue.perhaps unknown
# expect missing-cost-alarm module.alarms unknown
# expect missing-cost-alarm aws_sqs_queue.other_dimension unknown
# expect missing-cost-alarm aws_sqs_queue.no_dimension unknown
terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "watched" {}

resource "aws_cloudwatch_metric_alarm" "watched" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.watched.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "other_dimension" {}

resource "aws_cloudwatch_metric_alarm" "other_dimension" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { Queue = aws_sqs_queue.other_dimension.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "no_dimension" {}

resource "aws_cloudwatch_metric_alarm" "no_dimension" {
  alarm_description   = aws_sqs_queue.no_dimension.name
  comparison_operator = "GreaterThanThreshold"
  dimensions          = {}
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "by_name" {
  name = "orders"
}

resource "aws_cloudwatch_metric_alarm" "by_name" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = "orders" }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "unwatched" {
  name = "unwatched"
}

resource "aws_iam_role" "free" {}

resource "aws_sqs_queue" "other_metric" {
  name = "other-metric"
}

resource "aws_cloudwatch_metric_alarm" "other_metric" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.other_metric.name }
  evaluation_periods  = 1
  metric_name         = "ApproximateAgeOfOldestMessage"
  namespace           = "AWS/SQS"
  period              = 3600
  extended_statistic  = "p99"
  threshold           = 100
}

resource "aws_sqs_queue" "wrong_side" {
  name = "wrong-side"
}

resource "aws_cloudwatch_metric_alarm" "wrong_side" {
  comparison_operator = "LessThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.wrong_side.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "switched_off" {
  name = "switched-off"
}

resource "aws_cloudwatch_metric_alarm" "switched_off" {
  count               = 0
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.switched_off.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "searched" {
  name = "searched"
}

resource "aws_cloudwatch_metric_alarm" "searched" {
  alarm_name          = aws_sqs_queue.searched.name
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  threshold           = 100

  metric_query {
    id          = "all"
    expression  = "SELECT SUM(NumberOfMessagesSent) FROM SCHEMA(\"AWS/SQS\", QueueName)"
    period      = 3600
    return_data = true
  }
}

resource "aws_sqs_queue" "by_module" {
  name = "by-module"
}

module "watch" {
  source = "./watch"
  queue  = aws_sqs_queue.by_module.name
}

resource "google_pubsub_topic" "watched" {
  name = "watched"
}

resource "google_monitoring_alert_policy" "watched" {
  display_name = "watched"
  combiner     = "OR"

  conditions {
    display_name = "bytes"

    condition_threshold {
      filter          = "resource.type = \"pubsub_topic\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.labels.topic_id = \"watched\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"

      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}

resource "google_pubsub_topic" "unwatched" {
  name = "another"
}

resource "azurerm_storage_account" "watched" {
  name = "watched"
}

resource "azurerm_monitor_metric_alert" "watched" {
  name        = "watched"
  scopes      = [azurerm_storage_account.watched.id]
  frequency   = "PT1H"
  window_size = "P1D"

  criteria {
    metric_namespace = "Microsoft.Storage/storageAccounts"
    metric_name      = "UsedCapacity"
    aggregation      = "Average"
    operator         = "GreaterThan"
    threshold        = 100
  }
}

resource "azurerm_storage_account" "unwatched" {
  name = "another"
}

module "queue" {
  source = "./queue"
}

resource "aws_cloudwatch_metric_alarm" "of_a_call" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = module.queue.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

module "silent" {
  source = "./queue"
}

module "excused" {
  source = "./queue"
  cost   = { alarm_opt_out = "it is never used" }
}

resource "google_cloud_run_v2_service" "among_all" {
  name = "among-all"
}

resource "google_monitoring_alert_policy" "of_all" {
  display_name = "all"
  combiner     = "OR"

  conditions {
    display_name = "seconds"

    condition_threshold {
      filter          = "resource.type = \"cloud_run_revision\" AND metric.type = \"run.googleapis.com/container/billable_instance_time\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"

      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}

resource "azurerm_resource_group" "shop" {
  name = "shop"
}

resource "azurerm_key_vault" "in_a_group" {
  name = "in-a-group"
}

resource "azurerm_monitor_metric_alert" "of_a_group" {
  name        = "group"
  scopes      = [azurerm_resource_group.shop.id]
  frequency   = "PT1H"
  window_size = "PT1H"

  criteria {
    metric_namespace = "Microsoft.KeyVault/vaults"
    metric_name      = "ServiceApiHit"
    aggregation      = "Count"
    operator         = "GreaterThan"
    threshold        = 100
  }
}
# file: queue/main.tf
variable "cost" {
  type    = object({ alarm_opt_out = optional(string) })
  default = {}
}

resource "aws_sqs_queue" "q" {}

output "name" {
  value = aws_sqs_queue.q.name
}
# file: watch/main.tf
variable "queue" {
  type = string
}

resource "aws_cloudwatch_metric_alarm" "it" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = var.queue }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
# file: inputs/main.tf
variable "alarms" {
  type = bool
}

variable "metric" {
  type = string
}

resource "aws_sqs_queue" "switched" {}

resource "aws_cloudwatch_metric_alarm" "switched" {
  count               = var.alarms ? 1 : 0
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.switched.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_sqs_queue" "metric_given" {}

resource "aws_cloudwatch_metric_alarm" "metric_given" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.metric_given.name }
  evaluation_periods  = 1
  metric_name         = var.metric
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_dynamodb_table" "same_input" {
  billing_mode = "PAY_PER_REQUEST"
  name = "${var.metric}-orders"
}

resource "aws_cloudwatch_metric_alarm" "same_input" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { TableName = "${var.metric}-orders" }
  evaluation_periods  = 1
  metric_name         = "ConsumedReadCapacityUnits"
  namespace           = "AWS/DynamoDB"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}

resource "aws_dynamodb_table" "other_input" {
  billing_mode = "PAY_PER_REQUEST"
  name = "carts"
}
# file: far/main.tf
terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "perhaps" {}

module "alarms" {
  source = "example.com/team/alarms/aws"
}
# file: finops.yaml
version: 1
alarms:
  required: [spend]
