# What a folder of files says is what the module makes, whether the folder is the module's own or where Terraform runs.
# expect missing-cost-tags module.own violated
# expect missing-cost-tags module.given compliant
# expect missing-cost-tags aws_sqs_queue.of_files["a.yaml"] compliant
# expect missing-cost-tags aws_sqs_queue.of_files["b.yaml"] violated
# expect missing-cost-tags aws_sqs_queue.q unknown

terraform {
  backend "s3" {}
}

resource "aws_sqs_queue" "of_files" {
  for_each = fileset("${path.root}/queues", "*.yaml")
  tags     = yamldecode(file("queues/${each.key}"))
}

module "own" {
  source = "./factory"
}

module "given" {
  source = "./factory"
  folder = "complete"
}

module "none" {
  source = "./factory"
  folder = "not-here"
}
# file: queues/a.yaml
owner: a
team: b
# file: queues/b.yaml
owner: a
# file: complete/c.yaml
owner: a
team: b
# file: factory/defaults/d.yaml
owner: a
# file: factory/main.tf
variable "folder" {
  type    = string
  default = ""
}

locals {
  folder = pathexpand(var.folder == "" ? "${path.module}/defaults" : var.folder)
  queues = { for name in fileset(local.folder, "*.yaml") : name => yamldecode(file("${local.folder}/${name}")) }
}

resource "aws_sqs_queue" "q" {
  for_each = local.queues
  tags     = each.value
}
