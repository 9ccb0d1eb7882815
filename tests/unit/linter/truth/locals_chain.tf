# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.bad violated
locals {
  base  = { owner = "a" }
  more  = merge(local.base, { team = local.team })
  team = lower("Q")
  less  = { for key, value in local.more : key => value if key != "owner" }
}
resource "aws_sqs_queue" "q" {
  tags = local.more
}
resource "aws_sqs_queue" "bad" {
  tags = local.less
}
