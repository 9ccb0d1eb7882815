# What a budget or an alarm compares with: what is passed at once or by nothing is no warning.
# expect threshold-always-or-never-met aws_budgets_budget.first_cent compliant
# expect threshold-always-or-never-met aws_budgets_budget.by_input delegated
# expect threshold-always-or-never-met aws_budgets_budget.first_dollar compliant
# expect threshold-always-or-never-met azurerm_consumption_budget_subscription.s violated
# expect threshold-always-or-never-met azurerm_consumption_budget_subscription.fine compliant
# expect threshold-always-or-never-met google_billing_budget.percent violated
# expect threshold-always-or-never-met google_billing_budget.cents compliant
# expect threshold-always-or-never-met google_billing_budget.last compliant
# expect threshold-always-or-never-met aws_cloudwatch_metric_alarm.idle_by_silence compliant
# expect threshold-always-or-never-met aws_cloudwatch_metric_alarm.given delegated
# expect threshold-always-or-never-met aws_cloudwatch_metric_alarm.hot violated
# expect threshold-always-or-never-met aws_cloudwatch_metric_alarm.cold violated
# expect threshold-always-or-never-met aws_cloudwatch_metric_alarm.of_no_time compliant
# expect threshold-always-or-never-met google_monitoring_alert_policy.share violated
# expect threshold-always-or-never-met azurerm_monitor_metric_alert.always violated
# expect threshold-always-or-never-met module.child violated
# expect threshold-always-or-never-met module.fine compliant
# expect threshold-always-or-never-met aws_budgets_budget.inner delegated
variable "amount" {
  type = number
}
resource "aws_budgets_budget" "first_cent" {
  budget_type  = "COST"
  limit_amount = "1"
  limit_unit   = "USD"
  notification {
    comparison_operator = "GREATER_THAN"
    threshold           = 0.01
    threshold_type      = "ABSOLUTE_VALUE"
  }
}
resource "aws_budgets_budget" "by_input" {
  budget_type  = "COST"
  limit_amount = var.amount
  notification {
    comparison_operator = "GREATER_THAN"
    threshold           = 80
    threshold_type      = "PERCENTAGE"
  }
}
resource "aws_budgets_budget" "first_dollar" {
  budget_type  = "COST"
  limit_amount = "1000"
  limit_unit   = "USD"
  notification {
    comparison_operator = "GREATER_THAN"
    threshold           = 1
    threshold_type      = "ABSOLUTE_VALUE"
  }
}
resource "aws_budgets_budget" "of_use" {
  budget_type  = "USAGE"
  limit_amount = "0"
}
resource "azurerm_consumption_budget_subscription" "s" {
  amount = 100
  notification {
    operator  = "GreaterThan"
    threshold = 1
  }
}
resource "azurerm_consumption_budget_subscription" "fine" {
  amount = 100000000000
  notification {
    operator  = "GreaterThan"
    threshold = 1000
  }
  notification {
    enabled   = false
    operator  = "GreaterThan"
    threshold = 0
  }
}
resource "google_billing_budget" "percent" {
  amount {
    specified_amount {
      units         = 100
      currency_code = "EUR"
    }
  }
  threshold_rules {
    threshold_percent = 0.5
  }
  threshold_rules {
    threshold_percent = 100
  }
}
resource "google_billing_budget" "cents" {
  amount {
    specified_amount {
      units = 0
      nanos = 500000000
    }
  }
  threshold_rules {
    threshold_percent = 0.5
  }
}
resource "google_billing_budget" "last" {
  amount {
    last_period_amount = true
  }
  threshold_rules {
    threshold_percent = 1.2
  }
}
resource "aws_cloudwatch_metric_alarm" "idle_by_silence" {
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesReceived"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = 0
  treat_missing_data  = "breaching"
}
resource "aws_cloudwatch_metric_alarm" "given" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 7
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 86400
  statistic           = "Sum"
  threshold           = var.amount
}
resource "aws_cloudwatch_metric_alarm" "hot" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 7
  metric_name         = "ACUUtilization"
  namespace           = "AWS/RDS"
  period              = 3600
  statistic           = "Average"
  threshold           = 9000
}
resource "aws_cloudwatch_metric_alarm" "cold" {
  comparison_operator = "LessThanThreshold"
  evaluation_periods  = 7
  metric_name         = "ACUUtilization"
  namespace           = "AWS/RDS"
  period              = 86400
  statistic           = "Average"
  threshold           = 5000
}
resource "aws_cloudwatch_metric_alarm" "of_no_time" {
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 0
  statistic           = "Sum"
  threshold           = 1000000
}
resource "google_monitoring_alert_policy" "share" {
  conditions {
    condition_threshold {
      filter          = "metric.type = \"compute.googleapis.com/instance/cpu/utilization\" AND resource.type = \"gce_instance\""
      comparison      = "COMPARISON_GT"
      threshold_value = 80
      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_MEAN"
      }
    }
  }
}
resource "azurerm_monitor_metric_alert" "always" {
  window_size = "PT1H"
  criteria {
    metric_namespace = "Microsoft.ServiceBus/namespaces"
    metric_name      = "IncomingMessages"
    aggregation      = "Total"
    operator         = "GreaterThanOrEqual"
    threshold        = 0
  }
}
module "child" {
  source = "./child"
  amount = 0
}
module "fine" {
  source = "./child"
  amount = 50
}
# file: child/main.tf
variable "amount" {
  type = number
}
resource "aws_budgets_budget" "inner" {
  budget_type  = "COST"
  limit_amount = var.amount
  limit_unit   = "USD"
}
