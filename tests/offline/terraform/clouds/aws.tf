terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = ">= 5.100.0, < 7.0.0" }
  }
}

provider "aws" {
  region = "eu-central-1"
  default_tags {
    tags = { managed_by = "terraform" }
  }
}

data "aws_caller_identity" "current" {}

resource "aws_sqs_queue" "this" {
  name = "orders"
  tags = { account = data.aws_caller_identity.current.account_id }
}

resource "aws_autoscaling_group" "this" {
  max_size = 2
  min_size = 1
  tag {
    key                 = "owner"
    value               = aws_sqs_queue.this.arn
    propagate_at_launch = true
  }
}

output "arn" {
  value = aws_sqs_queue.this.arn
}
