# A file that OpenTofu alone reads belongs to the module, too.
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.only_here violated

resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "b" }
}
# file: more.tofu
resource "aws_sqs_queue" "only_here" {
  tags = { owner = "a" }
}
