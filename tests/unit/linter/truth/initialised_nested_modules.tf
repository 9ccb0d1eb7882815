# What `terraform init` has fetched is looked into, at any depth, with what each call passes.
# expect missing-cost-tags module.shop violated
# expect missing-cost-tags module.good compliant

module "shop" {
  source = "example/shop/aws"
  tags   = { Name = "shop" }
}

module "good" {
  source = "example/shop/aws"
  tags   = { owner = "a", team = "b" }
}
# file: .terraform/modules/shop/main.tf
variable "tags" {
  type = map(string)
}

module "queue" {
  source = "example/queue/aws"
  tags   = var.tags
}

module "topic" {
  source = "./topic"
  tags   = var.tags
}
# file: .terraform/modules/shop/topic/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_sns_topic" "t" {
  tags = var.tags
}
# file: .terraform/modules/shop.queue/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: .terraform/modules/modules.json
{"Modules":[
  {"Key":"","Source":"","Dir":"."},
  {"Key":"good","Source":"x","Dir":".terraform/modules/shop"},
  {"Key":"good.queue","Source":"x","Dir":".terraform/modules/shop.queue"},
  {"Key":"good.topic","Source":"./topic","Dir":".terraform/modules/shop/topic"},
  {"Key":"shop","Source":"x","Dir":".terraform/modules/shop"},
  {"Key":"shop.queue","Source":"x","Dir":".terraform/modules/shop.queue"},
  {"Key":"shop.topic","Source":"./topic","Dir":".terraform/modules/shop/topic"}
]}
