mock_provider "azurerm" {}

run "the_complete_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/complete"
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
