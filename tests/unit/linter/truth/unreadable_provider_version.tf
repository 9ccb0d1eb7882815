# Terraform refuses such a version; what else stands here is judged all the same.
# expect duplicate-default-tag aws_sqs_queue.same violated

terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "latest"
    }
  }
}

provider "aws" {
  default_tags {
    tags = { team = "b" }
  }
}

resource "aws_sqs_queue" "same" {
  tags = { team = "b" }
}
