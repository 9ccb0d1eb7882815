# expect missing-cost-tags aws_sqs_queue.q compliant
variable "owner" {
  type    = string
  default = null
}
resource "aws_sqs_queue" "q" {
  tags = { owner = var.owner == null ? "platform" : var.owner, team = coalesce(var.owner, "q") }
}
