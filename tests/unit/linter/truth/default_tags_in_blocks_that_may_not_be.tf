# Default tags stand in a dynamic block, which its loop makes or not.
# expect missing-cost-tags aws_sqs_queue.on compliant
# expect missing-cost-tags aws_sqs_queue.off violated
terraform {
  backend "s3" {}
}
locals {
  on  = [1]
  off = []
}
provider "aws" {
  alias = "on"
  dynamic "default_tags" {
    for_each = local.on
    content {
      tags = { owner = "a", team = "b" }
    }
  }
}
provider "aws" {
  alias = "off"
  dynamic "default_tags" {
    for_each = local.off
    content {
      tags = { owner = "a", team = "b" }
    }
  }
}
resource "aws_sqs_queue" "on" {
  provider = aws.on
}
resource "aws_sqs_queue" "off" {
  provider = aws.off
}
