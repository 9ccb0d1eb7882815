terraform {
  required_version = ">= 1.6"
  required_providers {
    random = {
      source = "hashicorp/random"
    }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

variable "name" {
  type = string
}

resource "random_id" "suffix" {
  byte_length = 4
}

resource "aws_sqs_queue" "this" {
  provider = aws.west

  name = var.name
}
