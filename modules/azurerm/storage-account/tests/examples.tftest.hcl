mock_provider "azurerm" {
  mock_resource "azurerm_storage_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/StorageAccount/orders"
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

run "the_app_data_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/app-data"
  }
}

run "the_log_archive_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/log-archive"
  }
}

run "the_private_data_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/private-data"
  }
}
