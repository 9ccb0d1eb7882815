terraform {
  required_version = ">= 1.5.7"
}

variable "name" {
  type = string
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "this" {
  name = var.name
  tags = var.tags
}

resource "aws_sqs_queue" "dead" { name = "${var.name}-dead" }

output "arn" {
  value = aws_sqs_queue.this.arn
}
