# Where an input decides, the caller does; a condition that takes the rule away takes it away.
# expect gp2-volume aws_instance.two violated
# expect gp2-volume aws_instance.open delegated
# expect gp2-volume aws_launch_template.none compliant
# expect log-group-without-retention aws_cloudwatch_log_group.zero violated
# expect log-group-without-retention aws_cloudwatch_log_group.perhaps delegated
# expect log-group-without-retention aws_cloudwatch_log_group.looked_up unknown
# expect registry-without-cleanup azurerm_container_registry.tier delegated
# expect node-pool-without-autoscaler azurerm_kubernetes_cluster.older compliant
# expect node-pool-without-autoscaler google_container_node_pool.open delegated
# expect cluster-without-cost-allocation azurerm_kubernetes_cluster.older violated
# expect old-app-service-tier azurerm_service_plan.linux violated
# expect old-app-service-tier azurerm_service_plan.windows compliant
# expect old-app-service-tier azurerm_service_plan.open delegated
# expect unattached-address-or-volume aws_eip.idle unknown
# expect unattached-address-or-volume azurerm_public_ip.used compliant
# expect unattached-address-or-volume aws_eip.attached delegated

terraform {
  backend "s3" {}
}

variable "choice" {
  type = string
}

variable "number" {
  type    = number
  default = null
}

data "aws_ssm_parameter" "days" {
  name = "days"
}

resource "aws_instance" "two" {
  root_block_device {
    volume_type = "gp3"
  }

  ebs_block_device {
    volume_type = "gp2"
  }

  tags = { Owner = "a", team = "b" }
}

resource "aws_instance" "open" {
  root_block_device {
    volume_type = var.choice
  }
}

resource "aws_launch_template" "none" {
  block_device_mappings {
    ebs {
      volume_type = "io2"
    }
  }
}

resource "aws_cloudwatch_log_group" "zero" {
  retention_in_days = 0
}

resource "aws_cloudwatch_log_group" "perhaps" {
  retention_in_days = var.choice == "x" ? 30 : null
}

resource "aws_cloudwatch_log_group" "looked_up" {
  retention_in_days = data.aws_ssm_parameter.days.value
}

resource "aws_cloudwatch_log_group" "delivery" {
  log_group_class = "DELIVERY"
}

resource "azurerm_container_registry" "tier" {
  sku = var.choice
}

resource "azurerm_container_registry" "basic" {
  sku = "Basic"
}

resource "google_artifact_registry_repository" "mirror" {
  mode = "REMOTE_REPOSITORY"
}

resource "azurerm_kubernetes_cluster" "older" {
  sku_tier = "Standard"

  default_node_pool {
    enable_auto_scaling = true
  }
}

resource "google_container_node_pool" "open" {
  dynamic "autoscaling" {
    for_each = var.choice == "x" ? [1] : []

    content {
      max_node_count = 3
    }
  }
}

resource "google_container_node_pool" "single" {
  node_count = 1
}

resource "azurerm_service_plan" "linux" {
  os_type  = "Linux"
  sku_name = "P1v2"
}

resource "azurerm_service_plan" "windows" {
  os_type  = "Windows"
  sku_name = "S1"
}

resource "azurerm_service_plan" "open" {
  os_type  = var.choice
  sku_name = "S1"
}

resource "aws_eip" "idle" {}

output "idle" {
  value = aws_eip.idle.public_ip
}

resource "azurerm_public_ip" "used" {}

resource "azurerm_nat_gateway_public_ip_association" "used" {
  public_ip_address_id = azurerm_public_ip.used.id
}

resource "aws_eip" "attached" {
  instance = var.choice
}
