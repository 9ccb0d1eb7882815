# What a module makes when nobody sets anything, where callers could.
# expect costly-default aws_instance.large violated
# expect costly-default aws_instance.small compliant
# expect costly-default aws_instance.by_object violated
# expect costly-default aws_instance.strange unknown
# expect costly-default aws_eks_node_group.many violated
# expect costly-default aws_cloudwatch_log_group.long violated
# expect costly-default azurerm_linux_virtual_machine.large violated
# expect costly-default google_sql_database_instance.large violated
# expect costly-default google_compute_instance.small compliant
# expect costly-default module.inner.aws_instance.inner violated
# expect undocumented-cost-input var.size violated
# expect undocumented-cost-input var.small compliant
# expect undocumented-cost-input var.machine violated
# expect undocumented-cost-input var.strange violated
# expect undocumented-cost-input var.must compliant
# expect undocumented-cost-input var.nodes violated
# expect undocumented-cost-input var.days violated
# expect undocumented-cost-input var.azure violated
# expect undocumented-cost-input var.tier violated
# expect undocumented-cost-input var.google violated
# expect undocumented-cost-input var.kind violated

variable "size" {
  type    = string
  default = "m7i.4xlarge"
}

variable "small" {
  type        = string
  description = "Instance type."
  default     = "m7i.large"
}

variable "machine" {
  type    = object({ type = optional(string, "m7i.8xlarge"), name = optional(string) })
  default = {}
}

variable "strange" {
  type    = string
  default = "q9.huge"
}

variable "must" {
  type        = string
  description = "Instance type."
}

variable "nodes" {
  type    = number
  default = 5
}

variable "days" {
  default = 400
}

variable "azure" {
  default = "Standard_D16s_v5"
}

variable "tier" {
  default = "db-custom-16-65536"
}

variable "google" {
  default = "e2-small"
}

resource "aws_instance" "large" {
  instance_type = var.size
}

resource "aws_instance" "small" {
  instance_type = var.small
}

resource "aws_instance" "by_object" {
  instance_type = var.machine.type
}

resource "aws_instance" "strange" {
  instance_type = var.strange
}

resource "aws_instance" "must" {
  instance_type = var.must
}

resource "aws_instance" "fixed" {
  instance_type = "m7i.48xlarge"
}

resource "aws_instance" "never" {
  count         = 0
  instance_type = var.size
}

resource "aws_eks_node_group" "many" {
  scaling_config {
    desired_size = var.nodes
    max_size     = 9
    min_size     = 1
  }
}

resource "aws_cloudwatch_log_group" "long" {
  retention_in_days = var.days
}

resource "azurerm_linux_virtual_machine" "large" {
  size = var.azure
}

resource "google_sql_database_instance" "large" {
  settings {
    tier = var.tier
  }
}

resource "google_compute_instance" "small" {
  machine_type = var.google
}

module "inner" {
  source = "./inner"
  kind   = var.size
}
# file: inner/main.tf
variable "kind" {}

resource "aws_instance" "inner" {
  instance_type = var.kind
}
# file: root/main.tf
terraform {
  backend "s3" {}
}

variable "size" {
  default = "m7i.48xlarge"
}

resource "aws_instance" "root" {
  instance_type = var.size
}
# file: finops.yaml
version: 1
ceilings:
  log_retention_days: 90
  machines: 3
  vcpus: 8
