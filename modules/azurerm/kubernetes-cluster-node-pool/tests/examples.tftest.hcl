mock_provider "azurerm" {
  mock_resource "azurerm_kubernetes_cluster_node_pool" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KubernetesClusterNodePool/orders"
    }
  }
  mock_data "azurerm_subscription" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000"
    }
  }
}

run "the_minimal_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/minimal"
  }
}

run "the_complete_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/complete"
  }
}
