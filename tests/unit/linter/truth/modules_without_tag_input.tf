# Who calls a module must be able to say who pays: by an input for tags, under another name too, or by default tags.
# expect missing-tags-input . violated
# expect missing-tags-input with_input compliant
# expect missing-tags-input of_another_form compliant
# expect missing-tags-input by_another_name compliant
# expect missing-tags-input among_other_settings compliant
# expect missing-tags-input among_other_settings/logs compliant
# expect missing-tags-input complete compliant
# expect missing-tags-input called violated
# expect missing-tags-input called_with_default_tags delegated
# expect missing-tags-input looked_up unknown

variable "name" {
  type = string
}

resource "aws_sqs_queue" "q" {
  name = var.name
  tags = { Name = var.name }
}

module "called" {
  source = "./called"
}
# file: with_input/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_sqs_queue" "q" {}
# file: of_another_form/main.tf
variable "tags" {
  type = list(object({ key = string, value = string }))
}

resource "aws_sqs_queue" "q" {}
# file: by_another_name/main.tf
variable "settings" {
  type = any
}

resource "azurerm_storage_account" "a" {
  tags = merge({ Name = "a" }, var.settings.tags)
}
# file: among_other_settings/main.tf
variable "settings" {
  type = object({ name = string, tags = optional(map(string), {}) })
}

module "logs" {
  source = "./logs"
  tags   = var.settings.tags
}

resource "aws_sqs_queue" "q" {
  name = var.settings.name
}
# file: among_other_settings/logs/main.tf
variable "tags" {
  type = map(string)
}

resource "aws_cloudwatch_log_group" "logs" {
  tags = var.tags
}
# file: complete/main.tf
variable "name" {
  type = string
}

resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "b" }
}
# file: called/main.tf
resource "aws_sqs_queue" "q" {}
# file: called_with_default_tags/main.tf
resource "aws_sqs_queue" "q" {}
# file: looked_up/main.tf
variable "name" {
  type = string
}

data "aws_ssm_parameter" "tags" {
  name = var.name
}

resource "aws_sqs_queue" "q" {
  tags = jsondecode(data.aws_ssm_parameter.tags.value)
}
# file: free/main.tf
variable "name" {
  type = string
}

resource "aws_iam_role" "r" {
  name = var.name
}
# file: perhaps_a_root/main.tf
resource "aws_sqs_queue" "q" {}
# file: examples/one/main.tf
variable "name" {
  type = string
}

resource "aws_sqs_queue" "q" {}
# file: root/main.tf
provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

variable "name" {
  type = string
}

resource "aws_sqs_queue" "q" {
  provider = aws.other
}

module "queue" {
  source = "../called_with_default_tags"
}
