# Each row of a table is an instance; an empty cell is no value.
# expect missing-cost-tags aws_sqs_queue.q["a"] compliant
# expect missing-cost-tags aws_sqs_queue.q["b"] violated
locals {
  rows = csvdecode(file("${path.module}/q.csv"))
}
resource "aws_sqs_queue" "q" {
  for_each = { for r in local.rows : r.name => r }
  tags     = { owner = each.value.owner, team = each.value.team }
}
# file: q.csv
name,owner,team
a,x,y
b,x,
