# `element` begins anew behind the last one.
# expect missing-cost-tags aws_sqs_queue.q[0] compliant
# expect missing-cost-tags aws_sqs_queue.q[1] violated
# expect missing-cost-tags aws_sqs_queue.q[2] compliant
locals {
  tags = [{ owner = "a", team = "b" }, { owner = "a" }]
}
resource "aws_sqs_queue" "q" {
  count = 3
  tags  = element(local.tags, count.index)
}
