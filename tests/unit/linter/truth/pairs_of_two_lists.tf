# Each pair of two lists is an instance of its own.
# expect missing-cost-tags aws_sqs_queue.q["dev-x"] compliant
# expect missing-cost-tags aws_sqs_queue.q["dev-y"] compliant
# expect missing-cost-tags aws_sqs_queue.q["prod-x"] violated
# expect missing-cost-tags aws_sqs_queue.q["prod-y"] violated
locals {
  owners = { dev = "d" }
  pairs  = { for p in setproduct(["dev", "prod"], ["x", "y"]) : "${p[0]}-${p[1]}" => p }
}
resource "aws_sqs_queue" "q" {
  for_each = local.pairs
  tags     = merge({ team = each.value[1] }, contains(keys(local.owners), each.value[0]) ? { owner = local.owners[each.value[0]] } : {})
}
