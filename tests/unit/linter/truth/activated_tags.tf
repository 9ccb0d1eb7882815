# A root that activates cost allocation tags must activate what the policy requires.
# expect cost-allocation-tag-not-activated aws_ce_cost_allocation_tag.owner violated
# expect cost-allocation-tag-not-activated aws_ce_cost_allocation_tag.both compliant
# expect cost-allocation-tag-not-activated aws_ce_cost_allocation_tag.switched_off violated
# expect cost-allocation-tag-not-activated aws_ce_cost_allocation_tag.given delegated
# expect cost-allocation-tag-not-activated aws_ce_cost_allocation_tag.looked_up unknown
# expect cost-allocation-tag-not-activated module.tags.aws_ce_cost_allocation_tag.all compliant

terraform {
  backend "s3" {}
}

resource "aws_ce_cost_allocation_tag" "owner" {
  tag_key = "owner"
  status  = "Active"
}
# file: both/main.tf
terraform {
  backend "s3" {}
}

resource "aws_ce_cost_allocation_tag" "both" {
  for_each = toset(["owner", "team", "more"])
  tag_key  = each.value
  status   = "Active"
}
# file: inactive/main.tf
terraform {
  backend "s3" {}
}

resource "aws_ce_cost_allocation_tag" "switched_off" {
  for_each = { owner = "Active", team = "Inactive" }
  tag_key  = each.key
  status   = each.value
}
# file: given/main.tf
terraform {
  backend "s3" {}
}

variable "keys" {
  type = set(string)
}

resource "aws_ce_cost_allocation_tag" "given" {
  for_each = var.keys
  tag_key  = each.value
  status   = "Active"
}
# file: looked_up/main.tf
terraform {
  backend "s3" {}
}

data "aws_ssm_parameter" "keys" {
  name = "keys"
}

resource "aws_ce_cost_allocation_tag" "looked_up" {
  for_each = toset(split(",", data.aws_ssm_parameter.keys.value))
  tag_key  = each.value
  status   = "Active"
}
# file: called/main.tf
terraform {
  backend "s3" {}
}

module "tags" {
  source = "../tags"
  keys   = ["owner", "team"]
}
# file: tags/main.tf
variable "keys" {
  type = set(string)
}

resource "aws_ce_cost_allocation_tag" "all" {
  for_each = var.keys
  tag_key  = each.value
  status   = "Active"
}
# file: none/main.tf
terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "q" {}
