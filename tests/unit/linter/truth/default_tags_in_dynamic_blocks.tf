# Default tags that an input may switch off are there perhaps.
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.sure compliant

variable "on" {
  type = bool
}
provider "aws" {
  dynamic "default_tags" {
    for_each = var.on ? [1] : []
    content {
      tags = { owner = "a", team = "b" }
    }
  }
}
provider "aws" {
  alias = "sure"
  dynamic "default_tags" {
    for_each = [{ owner = "a", team = "b" }]
    content {
      tags = default_tags.value
    }
  }
}
resource "aws_sqs_queue" "q" {}
resource "aws_sqs_queue" "sure" {
  provider = aws.sure
}
