# expect cloud-limit-exceeded aws_budgets_budget.colon violated
# expect cloud-limit-exceeded aws_budgets_budget.topics violated
# expect cloud-limit-exceeded aws_budgets_budget.eleven violated
# expect cloud-limit-exceeded aws_budgets_budget.eleven_dynamic violated
# expect cloud-limit-exceeded aws_budgets_budget.ten compliant
# expect cloud-limit-exceeded aws_budgets_budget.given delegated
# expect cloud-limit-exceeded aws_budgets_budget.words violated
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.six violated
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.five compliant
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.perhaps_five delegated
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.word violated
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.word_in_capitals compliant
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.word_given delegated
# expect cloud-limit-exceeded aws_cloudwatch_metric_alarm.as_planned compliant
# expect cloud-limit-exceeded azurerm_consumption_budget_resource_group.dot violated
# expect cloud-limit-exceeded azurerm_consumption_budget_resource_group.well compliant
# expect cloud-limit-exceeded azurerm_consumption_budget_resource_group.six violated
# expect cloud-limit-exceeded azurerm_monitor_metric_alert.severe violated
# expect cloud-limit-exceeded google_billing_budget.long violated
# expect cloud-limit-exceeded google_billing_budget.labels violated
# expect cloud-limit-exceeded google_billing_budget.well compliant
# expect cloud-limit-exceeded google_monitoring_alert_policy.well compliant
variable "names" {
  type    = list(string)
  default = []
}
variable "name" {
  type    = string
  default = "a"
}
resource "aws_budgets_budget" "colon" {
  name = "shop: all"
}
resource "aws_budgets_budget" "topics" {
  name = "a"
  notification {
    threshold                 = 80
    subscriber_sns_topic_arns = ["arn:aws:sns:us-east-1:111122223333:a", "arn:aws:sns:us-east-1:111122223333:b"]
  }
}
resource "aws_budgets_budget" "eleven" {
  name = "a"
  notification {
    threshold                  = 80
    subscriber_email_addresses = [for n in range(11) : "p${n}@example.com"]
  }
}
resource "aws_budgets_budget" "eleven_dynamic" {
  name = "a"
  dynamic "notification" {
    for_each = range(11)
    content {
      threshold                  = notification.value
      subscriber_email_addresses = ["a@example.com"]
    }
  }
}
resource "aws_budgets_budget" "ten" {
  name      = "a"
  time_unit = "MONTHLY"
  dynamic "notification" {
    for_each = range(10)
    content {
      threshold                  = notification.value
      subscriber_email_addresses = ["a@example.com"]
    }
  }
}
resource "aws_budgets_budget" "given" {
  name = var.name
  notification {
    threshold                  = 80
    subscriber_email_addresses = var.names
  }
}
resource "aws_budgets_budget" "words" {
  name      = "a"
  time_unit = "monthly"
}
resource "aws_cloudwatch_metric_alarm" "six" {
  alarm_name    = "a"
  alarm_actions = [for n in range(6) : "arn:aws:sns:us-east-1:111122223333:t${n}"]
}
resource "aws_cloudwatch_metric_alarm" "five" {
  alarm_name    = "a"
  alarm_actions = [for n in range(5) : "arn:aws:sns:us-east-1:111122223333:t${n}"]
}
resource "aws_cloudwatch_metric_alarm" "perhaps_five" {
  alarm_name    = "a"
  alarm_actions = concat(["arn:aws:sns:us-east-1:111122223333:t"], var.names)
}
resource "aws_cloudwatch_metric_alarm" "word" {
  alarm_name         = "a"
  treat_missing_data = "not_breaching"
}
resource "aws_cloudwatch_metric_alarm" "word_in_capitals" {
  alarm_name         = "a"
  treat_missing_data = "NotBreaching"
}
resource "aws_cloudwatch_metric_alarm" "word_given" {
  alarm_name         = "a"
  treat_missing_data = var.name
}
resource "azurerm_consumption_budget_resource_group" "dot" {
  name   = "shop.all"
  amount = 100
}
resource "azurerm_consumption_budget_resource_group" "well" {
  name       = "shop-all"
  amount     = 100
  time_grain = "Monthly"
}
resource "azurerm_consumption_budget_resource_group" "six" {
  name   = "shop-all"
  amount = 100
  dynamic "notification" {
    for_each = range(6)
    content {
      threshold      = 10
      operator       = "GreaterThan"
      contact_emails = ["a@example.com"]
    }
  }
}
resource "azurerm_monitor_metric_alert" "severe" {
  name     = "a"
  severity = 5
}
resource "google_billing_budget" "long" {
  display_name = join("", [for n in range(61) : "a"])
}
resource "google_billing_budget" "labels" {
  display_name = "a"
  budget_filter {
    labels = { team = "a", owner = "b" }
  }
}
resource "google_billing_budget" "well" {
  display_name = "a"
  budget_filter {
    labels = { team = "a" }
  }
}
resource "google_monitoring_alert_policy" "well" {
  display_name = "a"
}

# As the plan of AWS's provider shows a query that is a metric and no expression.
resource "aws_cloudwatch_metric_alarm" "as_planned" {
  alarm_name          = "a"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_query {
    id         = "m1"
    expression = ""
    label      = ""
  }
}
