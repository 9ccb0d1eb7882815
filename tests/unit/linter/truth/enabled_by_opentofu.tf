# OpenTofu 1.11 makes a resource or a module only where `enabled` of its `lifecycle` says so
# (https://opentofu.org/docs/language/meta-arguments/enabled, seen 2026-12-01).
# expect missing-cost-tags aws_sqs_queue.on violated
# expect missing-cost-tags aws_sqs_queue.on_by_text violated
# expect missing-cost-tags aws_sqs_queue.by_input violated
# expect missing-cost-tags aws_sqs_queue.of_nothing unknown
# expect missing-cost-tags aws_sqs_queue.by_choice compliant
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.paid compliant
# expect missing-cost-tags aws_sqs_queue.paid compliant
# expect missing-cost-tags aws_sqs_queue.paid compliant
# expect missing-budget without_budget violated
# expect missing-budget with_budget compliant
# expect missing-budget perhaps_with_budget delegated
# expect missing-budget of_tags violated
# expect missing-budget calls/m violated
# file: of_tags/main.tf
variable "enabled" {
  type    = bool
  default = false
}

resource "aws_sqs_queue" "off" {
  lifecycle {
    enabled = false
  }
}

resource "aws_sqs_queue" "off_by_text" {
  lifecycle {
    enabled = "false"
  }
}

resource "aws_sqs_queue" "on" {
  lifecycle {
    enabled = true
  }
}

resource "aws_sqs_queue" "on_by_text" {
  lifecycle {
    enabled = "true"
  }
}

resource "aws_sqs_queue" "by_input" {
  lifecycle {
    enabled = var.enabled
  }
}

resource "aws_sqs_queue" "tagged" {
  tags = { owner = "a", team = "b" }

  lifecycle {
    enabled = !true
  }
}

resource "aws_sqs_queue" "of_nothing" {
  tags = aws_sqs_queue.tagged.tags
}

resource "aws_sqs_queue" "by_choice" {
  tags = try(aws_sqs_queue.tagged.tags, { owner = "a", team = "b" })
}
# file: calls/main.tf
module "off" {
  source = "./m"

  lifecycle {
    enabled = false
  }
}

module "on" {
  source = "./m"

  lifecycle {
    enabled = true
  }
}
# file: calls/m/main.tf
resource "aws_sqs_queue" "q" {
}
# file: without_budget/main.tf
resource "aws_sqs_queue" "paid" {
  tags = { owner = "a", team = "b" }
}

resource "aws_budgets_budget" "month" {
  name         = "month"
  budget_type  = "COST"
  limit_amount = "10"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  lifecycle {
    enabled = false
  }
}
# file: with_budget/main.tf
resource "aws_sqs_queue" "paid" {
  tags = { owner = "a", team = "b" }
}

resource "aws_budgets_budget" "month" {
  name         = "month"
  budget_type  = "COST"
  limit_amount = "10"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  lifecycle {
    enabled = true
  }
}
# file: perhaps_with_budget/main.tf
variable "budget" {
  type    = bool
  default = true
}

resource "aws_sqs_queue" "paid" {
  tags = { owner = "a", team = "b" }
}

resource "aws_budgets_budget" "month" {
  name         = "month"
  budget_type  = "COST"
  limit_amount = "10"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  lifecycle {
    enabled = var.budget
  }
}
