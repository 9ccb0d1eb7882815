# expect missing-cost-tags aws_sqs_queue.q delegated
# expect tags-input-not-wired aws_sqs_queue.q compliant
variable "tags" {
  type    = map(string)
  default = null
}
resource "aws_sqs_queue" "q" {
  tags = var.tags != null ? merge(var.tags, { owner = "a", team = "q" }) : null
}
