# An input is meant for everything when it is called so, or when the module hands it to most of what takes tags.
# expect tags-input-not-wired aws_sqs_queue.q compliant
# expect tags-input-not-wired aws_sns_topic.t compliant
# expect tags-input-not-wired aws_s3_bucket.b violated

variable "pod_labels" {
  type = map(string)
}

variable "extra_tags" {
  type = map(string)
}

variable "bucket_tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {
  tags = var.extra_tags
}

resource "aws_sns_topic" "t" {
  tags = var.extra_tags
}

resource "aws_s3_bucket" "b" {
  tags = { Name = "b" }
}
# file: nothing_for_everything/main.tf
variable "pod_labels" {
  type = map(string)
}

variable "bucket_tags" {
  type = map(string)
}

resource "aws_sqs_queue" "plain" {
  tags = { owner = "a", team = "b" }
}

resource "aws_sns_topic" "plain" {
  tags = { owner = "a", team = "b" }
}

resource "aws_s3_bucket" "own" {
  tags = var.bucket_tags
}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
    team: {}
