# What stands twice is told once, at the second place; an override is no second declaration.
# expect duplicate-declaration var.size violated
# expect duplicate-declaration output.name violated
# expect duplicate-declaration local.common violated
# expect duplicate-declaration aws_sqs_queue.q violated
# expect duplicate-declaration data.aws_region.here violated
# expect duplicate-declaration module.m violated
# expect duplicate-declaration provider.aws violated
# expect invalid-declaration - -

variable "size" {
  type = number
}

variable "kept" {
  type = string
}

output "name" {
  value = "a"
}

locals {
  common = "a"
}

resource "aws_sqs_queue" "q" {}

data "aws_region" "here" {}

module "m" {
  source = "./m"
}

provider "aws" {}

provider "aws" {
  alias = "east"
}
# file: second.tf
variable "size" {
  type = string
}

output "name" {
  value = "b"
}

output "kept" {
  value = "b"
}

locals {
  common = "b"
}

resource "aws_sqs_queue" "q" {}

resource "aws_sns_topic" "q" {}

data "aws_region" "here" {}

module "m" {
  source = "./m"
}

provider "aws" {}
# file: third_override.tf
variable "kept" {
  default = "x"
}
# file: m/main.tf
variable "size" {
  type = number
}
