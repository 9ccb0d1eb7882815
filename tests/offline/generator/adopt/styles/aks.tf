variable "name" { type = string }
variable "location" { type = string }
variable "resource_group_name" { type = string }

variable "tags" {
  type    = map(string)
  default = {}
}

resource "azurerm_kubernetes_cluster" "this" {
  name                = var.name
  location            = var.location
  resource_group_name = var.resource_group_name
  dns_prefix          = var.name
  tags                = var.tags

  default_node_pool {
    name       = "default"
    node_count = 2
    vm_size    = "Standard_B2s"
  }

  identity {
    type = "SystemAssigned"
  }

  node_provisioning_profile {
    default_node_pools = "None"
    mode               = "Manual"
  }
}

resource "azurerm_kubernetes_cluster_node_pool" "work" {
  for_each              = toset(["a", "b"])
  name                  = each.key
  kubernetes_cluster_id = azurerm_kubernetes_cluster.this.id
  vm_size               = "Standard_B2s"
}
