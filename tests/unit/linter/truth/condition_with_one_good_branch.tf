# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.neither violated
# expect missing-cost-tags aws_sqs_queue.by_data unknown
variable "prod" {
  type = bool
}
data "aws_region" "here" {}
resource "aws_sqs_queue" "q" {
  tags = var.prod ? { owner = "a", team = "p" } : { team = "d" }
}
resource "aws_sqs_queue" "neither" {
  tags = var.prod ? { team = "p" } : { team = "d" }
}
resource "aws_sqs_queue" "by_data" {
  tags = data.aws_region.here.name == "eu-west-1" ? { owner = "a", team = "p" } : { team = "d" }
}
