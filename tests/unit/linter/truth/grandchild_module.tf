# expect missing-cost-tags module.app violated
# expect missing-cost-tags module.good compliant
# expect missing-cost-tags module.queue delegated
# expect missing-cost-tags aws_sqs_queue.q delegated
module "app" {
  source = "./app"
  labels = { owner = "a" }
}
module "good" {
  source = "./app"
  labels = { owner = "a", team = "b" }
}
# file: app/main.tf
variable "labels" {
  type = map(string)
}
module "queue" {
  source = "../queue"
  tags   = var.labels
}
# file: queue/main.tf
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
