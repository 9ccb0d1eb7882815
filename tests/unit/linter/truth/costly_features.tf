# What costs by the hour beside what a module is about, and whether callers who say nothing get it.
# expect costly-feature-on-by-default aws_nat_gateway.on violated
# expect costly-feature-on-by-default aws_nat_gateway.off compliant
# expect costly-feature-on-by-default azurerm_bastion_host.on violated
# expect costly-feature-on-by-default google_vpc_access_connector.on violated
# expect costly-feature-on-by-default aws_lb.among_all violated
# expect costly-feature-on-by-default module.inner.aws_nat_gateway.inner violated

variable "on" {
  type    = bool
  default = true
}

variable "off" {
  type    = bool
  default = false
}

variable "must" {
  type = bool
}

variable "features" {
  type    = set(string)
  default = ["bastion"]
}

resource "aws_instance" "web" {}

resource "aws_nat_gateway" "on" {
  count = var.on ? 1 : 0
}

resource "aws_nat_gateway" "off" {
  count = var.off ? 1 : 0
}

resource "aws_nat_gateway" "must" {
  count = var.must ? 1 : 0
}

resource "aws_nat_gateway" "always" {}

resource "azurerm_bastion_host" "on" {
  count = contains(var.features, "bastion") ? 1 : 0
}

resource "google_vpc_access_connector" "on" {
  for_each = var.on ? { one = 1 } : {}
}

module "inner" {
  source = "./inner"
  nat    = var.on
}
# file: inner/main.tf
variable "nat" {
  type = bool
}

resource "aws_instance" "web" {}

resource "aws_nat_gateway" "inner" {
  count = var.nat ? 1 : 0
}
# file: everything/main.tf
variable "create" {
  type    = bool
  default = true
}

variable "with_lb" {
  type    = bool
  default = true
}

resource "aws_instance" "web" {
  count = var.create ? 1 : 0
}

resource "aws_nat_gateway" "with_everything" {
  count = var.create ? 1 : 0
}

resource "aws_lb" "among_all" {
  count = var.create && var.with_lb ? 1 : 0
}
# file: about/main.tf
variable "create" {
  type    = bool
  default = true
}

resource "aws_nat_gateway" "it" {
  count = var.create ? 1 : 0
}
# file: root/main.tf
terraform {
  backend "s3" {}
}

variable "on" {
  default = true
}

resource "aws_instance" "web" {}

resource "aws_nat_gateway" "root" {
  count = var.on ? 1 : 0
}
