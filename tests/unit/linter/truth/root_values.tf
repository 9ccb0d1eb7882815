# A root is read with the values that Terraform reads by itself; the last file that gives one counts.
# expect missing-cost-tags aws_sqs_queue.given violated
# expect missing-cost-tags aws_sqs_queue.given_by_another compliant
# expect missing-cost-tags aws_sqs_queue.by_default compliant
# expect missing-cost-tags aws_sqs_queue.by_a_default_that_lacks violated
# expect missing-cost-tags aws_sqs_queue.at_run_time delegated
# expect missing-cost-tags aws_sqs_queue.by_a_file_that_somebody_names delegated

terraform {
  backend "s3" {}
}

variable "given" {
  type    = map(string)
  default = {}
}

variable "given_by_another" {
  type = map(string)
}

variable "by_default" {
  type    = map(string)
  default = { owner = "a", team = "b" }
}

variable "lacking" {
  type    = map(string)
  default = { owner = "a" }
}

variable "at_run_time" {
  type = map(string)
}

variable "named" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "given" {
  tags = var.given
}

resource "aws_sqs_queue" "given_by_another" {
  tags = var.given_by_another
}

resource "aws_sqs_queue" "by_default" {
  tags = var.by_default
}

resource "aws_sqs_queue" "by_a_default_that_lacks" {
  tags = var.lacking
}

resource "aws_sqs_queue" "at_run_time" {
  tags = var.at_run_time
}

resource "aws_sqs_queue" "by_a_file_that_somebody_names" {
  tags = var.named
}
# file: terraform.tfvars
given            = { owner = "a" }
given_by_another = { owner = "a" }
# file: z.auto.tfvars
given_by_another = { owner = "a", team = "b" }
# file: environments/prod.tfvars
named = { owner = "a", team = "b" }
