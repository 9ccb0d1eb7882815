# What the policy allows in a tag is looked at where the value is known; labels are compared as labels spell them.
# expect invalid-tag-value aws_sqs_queue.good compliant
# expect invalid-tag-value aws_sqs_queue.bad violated
# expect invalid-tag-value aws_sqs_queue.fixed violated
# expect invalid-tag-value aws_sqs_queue.given delegated
# expect invalid-tag-value aws_sqs_queue.either_bad violated
# expect invalid-tag-value aws_sqs_queue.either_good compliant
# expect invalid-tag-value aws_sqs_queue.either delegated
# expect invalid-tag-value aws_sqs_queue.perhaps violated
# expect invalid-tag-value aws_sqs_queue.another_key delegated
# expect invalid-tag-value google_storage_bucket.good compliant
# expect invalid-tag-value google_storage_bucket.bad violated
# expect tag-limit-exceeded aws_sqs_queue.good compliant
# expect tag-limit-exceeded aws_sqs_queue.bad compliant
# expect tag-limit-exceeded aws_sqs_queue.fixed compliant
# expect tag-limit-exceeded google_storage_bucket.good compliant
# expect tag-limit-exceeded google_storage_bucket.bad violated
# expect tag-limit-exceeded aws_s3_object.too_many violated
# expect tag-limit-exceeded aws_sqs_queue.none compliant
# expect tag-limit-exceeded aws_sqs_queue.perhaps compliant

variable "team" {
  type = string
}

resource "aws_sqs_queue" "good" {
  tags = { owner = "a@example.com", team = "Checkout" }
}

resource "aws_sqs_queue" "bad" {
  tags = { owner = "nobody", team = "Checkout" }
}

resource "aws_sqs_queue" "fixed" {
  tags = { managed_by = "hand" }
}

resource "aws_sqs_queue" "given" {
  tags = { team = var.team }
}

resource "aws_sqs_queue" "either_bad" {
  tags = { team = var.team == "x" ? "nobody" : "somebody" }
}

resource "aws_sqs_queue" "either_good" {
  tags = { owner = "${var.team == "x" ? "a" : "b"}@example.com" }
}

resource "aws_sqs_queue" "either" {
  tags = { owner = var.team == "x" ? "a" : "b@example.com" }
}

resource "aws_sqs_queue" "none" {}

resource "aws_sqs_queue" "perhaps" {
  tags = merge(var.team == "x" ? { managed_by = "hand" } : {}, { Name = "perhaps" })
}

resource "aws_sqs_queue" "another_key" {
  tags = { "kubernetes.io/cluster/${var.team}" = "owned" }
}

resource "google_storage_bucket" "good" {
  labels = { owner = "a-example-com", team = "checkout" }
}

resource "google_storage_bucket" "bad" {
  labels = { team = "Checkout" }
}

resource "aws_s3_object" "too_many" {
  tags = { for letter in ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"] : letter => "x" }
}
# file: finops.yaml
version: 1
tags:
  required:
    owner: {format: email}
    team: {values: [Checkout, Search]}
  fixed:
    managed_by: terraform
