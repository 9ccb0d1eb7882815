# expect missing-cost-tags module.on violated
# expect missing-cost-tags aws_sqs_queue.q delegated
module "off" {
  source = "./queue"
  create = false
}
module "on" {
  source = "./queue"
}
# file: queue/main.tf
variable "create" {
  type    = bool
  default = true
}
variable "tags" {
  type    = map(string)
  default = {}
}
resource "aws_sqs_queue" "q" {
  count = var.create ? 1 : 0
  tags  = var.tags
}
