# A default tag that a resource repeats with its value is told; another value is meant, and other clouds take it.
# expect duplicate-default-tag aws_sqs_queue.same violated
# expect duplicate-default-tag aws_sqs_queue.other compliant
# expect duplicate-default-tag aws_sqs_queue.none compliant
# expect duplicate-default-tag aws_sqs_queue.open delegated
# expect duplicate-default-tag aws_sqs_queue.looked_up unknown
# expect duplicate-default-tag aws_sqs_queue.elsewhere compliant
# expect duplicate-default-tag aws_sqs_queue.q compliant
# expect duplicate-default-tag module.repeated violated
# expect duplicate-default-tag module.own compliant

variable "owner" {
  type = string
}

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias = "plain"
}

provider "google" {
  default_labels = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "same" {
  tags = { team = "b", Name = "q" }
}

resource "aws_sqs_queue" "other" {
  tags = { team = "c" }
}

resource "aws_sqs_queue" "none" {}

resource "aws_sqs_queue" "open" {
  tags = { owner = var.owner }
}

data "aws_ssm_parameter" "team" {
  name = "team"
}

resource "aws_sqs_queue" "looked_up" {
  tags = { team = data.aws_ssm_parameter.team.value }
}

resource "aws_sqs_queue" "elsewhere" {
  provider = aws.plain
  tags     = { team = "b" }
}

resource "google_storage_bucket" "b" {
  labels = { team = "b" }
}

resource "aws_autoscaling_group" "g" {
  tag {
    key                 = "team"
    value               = "b"
    propagate_at_launch = true
  }
}

module "repeated" {
  source = "./queue"
  tags   = { team = "b" }
}

module "own" {
  source = "./queue"
  tags   = { Name = "q" }
}
# file: queue/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
