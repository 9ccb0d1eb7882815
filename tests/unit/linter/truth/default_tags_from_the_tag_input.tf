# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags module.called compliant
# expect tags-input-not-wired aws_sqs_queue.q compliant
variable "tags" {
  type = map(string)
}
provider "aws" {
  default_tags {
    tags = var.tags
  }
}
resource "aws_sqs_queue" "q" {}
# file: examples/complete/main.tf
module "called" {
  source = "../.."
  tags   = { owner = "a", team = "b" }
}
