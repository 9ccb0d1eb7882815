# expect missing-budget . compliant
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
}
