mock_provider "azurerm" {
  mock_resource "azurerm_postgresql_flexible_server" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/PostgresqlFlexibleServer/orders"
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

run "the_small_database_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/small-database"
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

run "the_open_to_an_office_example_plans" {
  command = plan

  providers = {
    azurerm = azurerm
  }

  module {
    source = "./examples/open-to-an-office"
  }
}
