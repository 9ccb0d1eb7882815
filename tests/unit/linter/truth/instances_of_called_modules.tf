# Each instance of a call has outputs of its own, also where a resource goes over all of them.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c["one"] compliant
# expect missing-cost-tags aws_sqs_queue.c["two"] violated
module "label" {
  source   = "./label"
  for_each = { one = { owner = "a", team = "b" }, two = { owner = "a" } }
  tags     = each.value
}
resource "aws_sqs_queue" "a" {
  tags = module.label["one"].tags
}
resource "aws_sqs_queue" "b" {
  tags = module.label["two"].tags
}
resource "aws_sqs_queue" "c" {
  for_each = module.label
  tags     = each.value.tags
}
# file: label/main.tf
variable "tags" {
  type = map(string)
}
output "tags" {
  value = var.tags
}
