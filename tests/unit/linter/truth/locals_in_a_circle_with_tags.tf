# Terraform refuses locals that are made of each other, whatever tags they add on the way.
# expect missing-cost-tags aws_sqs_queue.round unknown
# expect missing-cost-tags aws_sqs_queue.into_it unknown
# expect missing-cost-tags aws_sqs_queue.beside compliant
locals {
  one   = merge(local.two, { owner = "a" })
  two   = merge(local.three, { team = "b" })
  three = local.one
  into  = local.two
  fine  = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "round" {
  tags = local.three
}

resource "aws_sqs_queue" "into_it" {
  tags = local.into
}

resource "aws_sqs_queue" "beside" {
  tags = local.fine
}
