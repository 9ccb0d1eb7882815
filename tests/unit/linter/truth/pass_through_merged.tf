# expect missing-cost-tags aws_sqs_queue.q delegated
# expect tags-input-not-wired aws_sqs_queue.q compliant
variable "tags" {
  default = {}
}
resource "aws_sqs_queue" "q" {
  tags = merge(var.tags, { Name = "q" })
}
