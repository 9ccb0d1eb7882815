# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.open delegated
locals {
  raw = { OWNER = "A", TEAM = "Q" }
}
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = { for key, value in local.raw : lower(key) => title(value) }
}
resource "aws_sqs_queue" "open" {
  tags = { for key, value in var.tags : key => value if value != "" }
}
