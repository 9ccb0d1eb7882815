mock_provider "azurerm" {
  mock_resource "azurerm_kubernetes_cluster" {
    defaults = {
      id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/KubernetesCluster/orders"
      node_resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop-nodes"
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

run "the_development_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/development"
  }
}

run "the_spot_batch_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/spot-batch"
  }
}

run "the_production_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/production"
  }
}
