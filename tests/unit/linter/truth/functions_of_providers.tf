# What a function of a provider returns is not known; a key that is written beside it is there.
# expect missing-cost-tags aws_sqs_queue.value compliant
# expect missing-cost-tags aws_sqs_queue.map unknown
# expect missing-cost-tags aws_sqs_queue.key unknown
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
resource "aws_sqs_queue" "value" {
  tags = { owner = "a", team = provider::aws::arn_parse("arn:aws:iam::1:role/x").account_id }
}
resource "aws_sqs_queue" "map" {
  tags = provider::terraform::decode_tfvars("owner = \"a\"")
}
resource "aws_sqs_queue" "key" {
  tags = { owner = "a", (provider::aws::trim_iam_role_path("arn:aws:iam::1:role/team")) = "b" }
}
