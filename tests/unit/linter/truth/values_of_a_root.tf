# A root's values come from files; a file that empties a value takes the tag away.
# expect missing-cost-tags aws_sqs_queue.given compliant
# expect missing-cost-tags aws_sqs_queue.emptied violated
# expect missing-cost-tags aws_sqs_queue.replaced violated
# expect missing-cost-tags aws_sqs_queue.default compliant
# expect missing-cost-tags google_storage_bucket.at_run_time delegated

variable "tags" {
  type = map(string)
}

variable "team" {
  type    = string
  default = "b"
}

variable "replaced" {
  type    = map(string)
  default = { owner = "a", team = "b" }
}

variable "default" {
  type    = map(string)
  default = { owner = "a", team = "b" }
}

variable "asked" {
  type = map(string)
}

resource "aws_sqs_queue" "given" {
  tags = var.tags
}

resource "aws_sqs_queue" "emptied" {
  tags = { owner = "a", team = var.team }
}

resource "aws_sqs_queue" "replaced" {
  tags = var.replaced
}

resource "aws_sqs_queue" "default" {
  tags = var.default
}

resource "google_storage_bucket" "at_run_time" {
  labels = var.asked
}
# file: terraform.tfvars
tags = { owner = "a", team = "b" }
team = "b"
# file: later.auto.tfvars
team     = ""
replaced = { owner = "a" }
