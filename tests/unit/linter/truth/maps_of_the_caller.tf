# A map that the caller may give, or one of this module: what stands under a key is the caller's to decide, not in doubt.
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.known compliant

variable "settings" {
  type    = any
  default = {}
}

variable "groups" {
  type = map(object({ tags = map(string) }))
}

data "aws_caller_identity" "current" {}

locals {
  settings = var.settings == {} ? { id = data.aws_caller_identity.current.account_id, key = "main" } : tomap(var.settings)
  own      = tomap({ a = { owner = "a", team = "b" } })
}

resource "aws_sqs_queue" "q" {
  tags = var.groups[local.settings.key].tags
}

resource "aws_sqs_queue" "known" {
  tags = local.own.a
}
