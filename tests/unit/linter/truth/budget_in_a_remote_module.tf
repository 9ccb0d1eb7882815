# expect missing-budget . unknown
resource "aws_sqs_queue" "q" {}
module "budget" {
  source = "example/budget/aws"
}
