# Services are counted by the names on the bill; what is like none of these nobody knows.
# expect wrong-billing-service aws_budgets_budget.right compliant
# expect wrong-billing-service aws_budgets_budget.by_short_name violated
# expect wrong-billing-service aws_budgets_budget.by_letters violated
# expect wrong-billing-service aws_budgets_budget.by_slip violated
# expect wrong-billing-service aws_budgets_budget.one_of_two violated
# expect wrong-billing-service aws_budgets_budget.with_another_owner violated
# expect wrong-billing-service aws_budgets_budget.in_the_console violated
# expect wrong-billing-service aws_budgets_budget.by_expression violated
# expect wrong-billing-service aws_budgets_budget.strange unknown
# expect wrong-billing-service aws_budgets_budget.alike unknown
# expect wrong-billing-service aws_budgets_budget.asked delegated
# expect wrong-billing-service google_billing_budget.right compliant
# expect wrong-billing-service google_billing_budget.by_slip violated
# expect wrong-billing-service google_billing_budget.strange unknown

variable "service" {
  type = string
}

resource "aws_budgets_budget" "plain" {}

resource "aws_budgets_budget" "right" {
  cost_filter {
    name   = "Service"
    values = ["EC2 - Other", "AmazonCloudWatch"]
  }
}

resource "aws_budgets_budget" "by_short_name" {
  cost_filter {
    name   = "Service"
    values = ["S3"]
  }
}

resource "aws_budgets_budget" "by_letters" {
  cost_filter {
    name   = "Service"
    values = ["amazon simple queue service"]
  }
}

resource "aws_budgets_budget" "by_slip" {
  cost_filter {
    name   = "Service"
    values = ["Amazon Simple Storage Servce"]
  }
}

resource "aws_budgets_budget" "one_of_two" {
  cost_filter {
    name   = "Service"
    values = ["AWS Lambda", "Amazon Lambda"]
  }
}

resource "aws_budgets_budget" "with_another_owner" {
  cost_filter {
    name   = "Service"
    values = ["AWS DynamoDB"]
  }
}

resource "aws_budgets_budget" "in_the_console" {
  cost_filter {
    name   = "Service"
    values = ["EC2-Instances"]
  }
}

resource "aws_budgets_budget" "by_expression" {
  filter_expression {
    dimensions {
      key    = "SERVICE"
      values = ["Amazon CloudWatch"]
    }
  }
}

resource "aws_budgets_budget" "strange" {
  cost_filter {
    name   = "Service"
    values = ["Amazon Weather"]
  }
}

resource "aws_budgets_budget" "alike" {
  cost_filter {
    name   = "Service"
    values = ["Amazon Kinesis Agent"]
  }
}

resource "aws_budgets_budget" "asked" {
  cost_filter {
    name   = "Service"
    values = [var.service]
  }
}

resource "aws_budgets_budget" "reserved" {
  budget_type = "RI_UTILIZATION"

  cost_filter {
    name   = "Service"
    values = ["Amazon EC2"]
  }
}

resource "google_billing_budget" "right" {
  budget_filter {
    services = ["services/95FF-2EF5-5EA1", "services/6F81-5844-456A"]
  }
}

resource "google_billing_budget" "by_slip" {
  budget_filter {
    services = ["services/95FF-2EF5-5AE1"]
  }
}

resource "google_billing_budget" "strange" {
  budget_filter {
    services = ["services/0123-4567-89AB"]
  }
}

resource "google_billing_budget" "no_id" {
  budget_filter {
    services = ["Cloud Storage"]
  }
}
