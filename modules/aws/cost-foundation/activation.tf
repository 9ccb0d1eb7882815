# Only the payer account may do this, and only for keys that have stood in its billing data: a new key appears there about a day
# after the first resource carries it. Budgets and anomaly monitors by tag see nothing before.
resource "aws_ce_cost_allocation_tag" "this" {
  for_each = toset(var.create && var.payer_account ? var.cost_allocation_tags : [])

  status  = "Active"
  tag_key = each.value
}
