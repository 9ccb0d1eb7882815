# azapi takes tags itself or in the body; default tags hold only where a resource has none of its own.
# expect missing-cost-tags azapi_resource.own compliant
# expect missing-cost-tags azapi_resource.in_the_body compliant
# expect missing-cost-tags azapi_resource.lacking violated
# expect missing-cost-tags azapi_resource.by_default compliant
# expect missing-cost-tags azapi_resource.without violated
# expect missing-cost-tags azapi_resource.of_another_kind unknown

terraform {
  required_providers {
    azapi = {
      source                = "Azure/azapi"
      configuration_aliases = [azapi.bare]
    }
  }
}

provider "azapi" {
  default_tags = { owner = "a", team = "b" }
}

provider "azapi" {
  alias            = "bare"
  skip_provider_registration = true
}

resource "azapi_resource" "own" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
  tags = { Owner = "a", team = "b" }
}

resource "azapi_resource" "in_the_body" {
  provider = azapi.bare
  type     = "Microsoft.Storage/storageAccounts@2023-01-01"
  body     = { tags = { owner = "a", team = "b" } }
}

resource "azapi_resource" "lacking" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
  tags = { owner = "a" }
}

resource "azapi_resource" "by_default" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
}

resource "azapi_resource" "without" {
  provider = azapi.bare
  type     = "Microsoft.Storage/storageAccounts@2023-01-01"
}

resource "azapi_resource" "of_another_kind" {
  provider = azapi.bare
  type     = "Contoso.Things/things@2022-04-01"
}

resource "azapi_update_resource" "u" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
}
