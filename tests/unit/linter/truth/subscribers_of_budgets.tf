# A budget tells somebody when one of its notifications has a subscriber.
# expect budget-without-subscriber aws_budgets_budget.emails compliant
# expect budget-without-subscriber aws_budgets_budget.topic delegated
# expect budget-without-subscriber aws_budgets_budget.none violated
# expect budget-without-subscriber aws_budgets_budget.empty violated
# expect budget-without-subscriber aws_budgets_budget.dynamic delegated
# expect budget-without-subscriber azurerm_consumption_budget_subscription.off violated
# expect budget-without-subscriber aws_budgets_budget.blank violated
# expect budget-without-subscriber aws_budgets_budget.perhaps_blank delegated
# expect budget-without-subscriber aws_budgets_budget.of_less violated
# expect budget-without-subscriber aws_budgets_budget.of_less_to_all violated
# expect budget-without-subscriber aws_budgets_budget.of_what_is_given delegated
# expect budget-without-subscriber azurerm_consumption_budget_subscription.of_one_amount violated
# expect budget-without-subscriber azurerm_consumption_budget_subscription.roles compliant
# expect budget-without-subscriber google_billing_budget.administrators compliant
# expect budget-without-subscriber google_billing_budget.nobody violated
# expect budget-without-subscriber google_billing_budget.no_threshold violated
# expect budget-without-subscriber google_billing_budget.channel compliant

variable "topic" {
  type = string
}

variable "emails" {
  type = list(string)
}

resource "aws_budgets_budget" "emails" {
  notification {
    threshold = 80
  }
  notification {
    subscriber_email_addresses = ["a@example.com"]
  }
}

resource "aws_budgets_budget" "topic" {
  notification {
    subscriber_sns_topic_arns = var.emails
  }
}

resource "aws_budgets_budget" "none" {}

resource "aws_budgets_budget" "empty" {
  notification {
    subscriber_email_addresses = []
  }
}

resource "aws_budgets_budget" "dynamic" {
  dynamic "notification" {
    for_each = var.emails
    content {
      subscriber_email_addresses = [notification.value]
    }
  }
}

resource "azurerm_consumption_budget_subscription" "off" {
  notification {
    enabled        = false
    contact_emails = ["a@example.com"]
  }
}

resource "azurerm_consumption_budget_subscription" "roles" {
  notification {
    contact_roles = ["Owner"]
  }
}

resource "google_billing_budget" "administrators" {
  threshold_rules {
    threshold_percent = 1
  }
}

resource "google_billing_budget" "nobody" {
  threshold_rules {
    threshold_percent = 1
  }
  all_updates_rule {
    disable_default_iam_recipients = true
  }
}

resource "google_billing_budget" "no_threshold" {}

resource "google_billing_budget" "channel" {
  threshold_rules {
    threshold_percent = 1
  }
  all_updates_rule {
    disable_default_iam_recipients   = true
    monitoring_notification_channels = ["projects/p/notificationChannels/1"]
  }
}

resource "aws_budgets_budget" "blank" {
  notification {
    subscriber_email_addresses = [""]
  }
}

variable "email" {
  type    = string
  default = ""
}

resource "aws_budgets_budget" "perhaps_blank" {
  notification {
    subscriber_email_addresses = [var.email]
  }
}

resource "aws_budgets_budget" "of_less" {
  notification {
    comparison_operator        = "LESS_THAN"
    subscriber_email_addresses = ["a@example.com"]
  }
}

resource "aws_budgets_budget" "of_less_to_all" {
  notification {
    comparison_operator        = "LESS_THAN"
    subscriber_email_addresses = ["a@example.com"]
  }
  notification {
    comparison_operator = "GREATER_THAN"
  }
}

resource "aws_budgets_budget" "of_what_is_given" {
  notification {
    comparison_operator        = var.topic
    subscriber_email_addresses = ["a@example.com"]
  }
}

resource "azurerm_consumption_budget_subscription" "of_one_amount" {
  notification {
    operator       = "EqualTo"
    contact_emails = ["a@example.com"]
  }
}
