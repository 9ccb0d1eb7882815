# A configured provider and no caller make a root, and so do values beside it; an example is a caller.
# expect missing-cost-tags aws_sqs_queue.q violated
# expect missing-cost-tags aws_sqs_queue.example delegated
# expect missing-cost-tags aws_sqs_queue.called delegated
# expect missing-cost-tags module.called violated

provider "aws" {
  region = "eu-west-1"
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}

module "called" {
  source = "./called"
}
# file: called/main.tf
provider "aws" {
  region = "eu-west-1"
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "called" {
  tags = var.tags
}
# file: examples/complete/main.tf
provider "aws" {
  region = "eu-west-1"
}

variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "example" {
  tags = var.tags
}
