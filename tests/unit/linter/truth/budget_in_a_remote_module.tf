# expect missing-budget . unknown
# expect missing-budget module.budget unknown
resource "aws_sqs_queue" "q" {}
module "budget" {
  source = "example/budget/aws"
}
