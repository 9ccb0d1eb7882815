variable "name" {
  type = string
}

variable "budget" {
  description = "Retries that a consumer may make."
  type        = number
}

variable "alarms" {
  type    = bool
  default = false
}

locals {
  signals    = [var.alarms]
  own_budget = var.budget > 3
  cost_tags  = { retries = tostring(local.own_budget) }
}

resource "aws_sqs_queue" "this" {
  name = var.name
  tags = local.cost_tags
}

output "cost" {
  value = length(local.signals)
}
