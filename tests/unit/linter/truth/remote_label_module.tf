# expect missing-cost-tags aws_sqs_queue.q unknown
# expect missing-cost-tags aws_sqs_queue.known compliant
# expect missing-cost-tags module.label unknown
module "label" {
  source  = "cloudposse/label/null"
  version = "0.25.0"
}
resource "aws_sqs_queue" "q" {
  tags = module.label.tags
}
resource "aws_sqs_queue" "known" {
  tags = merge(module.label.tags, { owner = "a", team = "q" })
}
