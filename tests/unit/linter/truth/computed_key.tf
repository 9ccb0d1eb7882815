# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.known compliant
variable "prefix" {
  type = string
}
locals {
  key = "owner"
}
resource "aws_sqs_queue" "q" {
  tags = { "${var.prefix}owner" = "x", team = "q" }
}
resource "aws_sqs_queue" "known" {
  tags = { (local.key) = "x", "te${"am"}" = "q" }
}
