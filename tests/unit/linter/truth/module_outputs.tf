# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.indexed compliant
# expect missing-cost-tags aws_sqs_queue.lacks violated
module "label" {
  source = "./label"
  owner  = "a"
}
module "labels" {
  for_each = toset(["x"])
  source   = "./label"
  owner    = each.key
}
resource "aws_sqs_queue" "q" {
  tags = merge(module.label.tags, { team = "q" })
}
resource "aws_sqs_queue" "indexed" {
  tags = merge(module.labels["x"].tags, { team = "q" })
}
resource "aws_sqs_queue" "lacks" {
  tags = module.label.tags
}
# file: label/main.tf
variable "owner" {
  type = string
}
output "tags" {
  value = { owner = var.owner }
}
