# What carries a budget's alerts is no reason to count only that; a queue beside it is.
# expect budget-not-scoped aws_budgets_budget.beside violated
# expect budget-not-scoped azurerm_consumption_budget_subscription.beside violated

variable "name" {
  type = string
}

resource "aws_sns_topic" "alerts" {
  name = var.name
}

resource "aws_sqs_queue" "orders" {
  name = var.name
}

resource "aws_cloudwatch_metric_alarm" "orders" {
  alarm_name    = var.name
  alarm_actions = [aws_sns_topic.alerts.arn]

  dimensions = {
    QueueName = aws_sqs_queue.orders.name
  }
}

resource "aws_budgets_budget" "beside" {
  budget_type = "COST"

  notification {
    notification_type         = "FORECASTED"
    subscriber_sns_topic_arns = [aws_sns_topic.alerts.arn]
  }
}

resource "azurerm_consumption_budget_subscription" "beside" {
  amount = 100
}
# file: aws/main.tf
variable "name" {
  type = string
}

resource "aws_sns_topic" "alerts" {
  name = var.name
}

resource "aws_sns_topic_subscription" "chat" {
  topic_arn = aws_sns_topic.alerts.arn
  protocol  = "lambda"
  endpoint  = aws_lambda_function.chat.arn
}

resource "aws_lambda_function" "chat" {
  function_name = var.name
}

resource "aws_cloudwatch_log_group" "chat" {
  name = "/aws/lambda/${aws_lambda_function.chat.function_name}"
}

resource "aws_budgets_budget" "account" {
  budget_type = "COST"

  notification {
    notification_type         = "FORECASTED"
    subscriber_sns_topic_arns = [aws_sns_topic.alerts.arn]
  }
}
# file: azurerm/main.tf
variable "group" {
  type = string
}

resource "azurerm_logic_app_workflow" "chat" {
  name                = "chat"
  resource_group_name = var.group
}

resource "azurerm_monitor_action_group" "finops" {
  name                = "finops"
  resource_group_name = var.group

  logic_app_receiver {
    name        = "chat"
    resource_id = azurerm_logic_app_workflow.chat.id
  }
}

resource "azurerm_consumption_budget_subscription" "all" {
  amount = 100

  notification {
    contact_groups = [azurerm_monitor_action_group.finops.id]
  }
}
# file: google/main.tf
variable "billing_account" {
  type = string
}

resource "google_pubsub_topic" "alerts" {
  name = "alerts"
}

resource "google_pubsub_subscription" "alerts" {
  name  = "alerts"
  topic = google_pubsub_topic.alerts.id
}

resource "google_billing_budget" "all" {
  billing_account = var.billing_account

  all_updates_rule {
    pubsub_topic = google_pubsub_topic.alerts.id
  }
}
# file: called/main.tf
variable "name" {
  type = string
}

module "topic" {
  source = "../topic"
  name   = var.name
}

resource "aws_budgets_budget" "account" {
  budget_type = "COST"

  notification {
    notification_type         = "FORECASTED"
    subscriber_sns_topic_arns = [module.topic.arn]
  }
}
# file: topic/main.tf
variable "name" {
  type = string
}

resource "aws_sns_topic" "this" {
  name = var.name
}

output "arn" {
  value = aws_sns_topic.this.arn
}
