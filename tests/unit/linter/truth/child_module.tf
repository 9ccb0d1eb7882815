# expect missing-cost-tags module.good compliant
# expect missing-cost-tags module.bad violated
# expect missing-cost-tags module.forgotten violated
# expect missing-cost-tags module.open delegated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect module-call-drops-tags module.good violated
# expect module-call-drops-tags module.bad violated
# expect module-call-drops-tags module.forgotten violated
# expect module-call-drops-tags module.open compliant
# expect tags-input-not-wired aws_sqs_queue.q compliant
variable "tags" {
  type = map(string)
}
module "good" {
  source = "./queue"
  tags   = { owner = "a", team = "q" }
}
module "bad" {
  source = "./queue"
  tags   = { Name = "q" }
}
module "forgotten" {
  source = "./queue"
}
module "open" {
  source   = "./queue"
  for_each = toset(["a"])
  tags     = merge(var.tags, { Name = each.key })
}
# file: queue/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
