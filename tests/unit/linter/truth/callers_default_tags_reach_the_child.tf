# expect missing-cost-tags aws_sqs_queue.q delegated
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "q" }
  }
}
module "queue" {
  source = "./queue"
}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {}
