# What azapi makes is what azurerm has a type for: that type says whether it takes tags and whether it costs anything.
# expect missing-cost-tags azapi_resource.vault violated
# expect missing-budget . violated

terraform {
  required_providers {
    azapi = {
      source = "Azure/azapi"
    }
  }
}

resource "azapi_resource" "group" {
  type = "Microsoft.Resources/resourceGroups@2024-07-01"
}

resource "azapi_resource" "lock" {
  type = "Microsoft.Authorization/locks@2020-05-01"
}

resource "azapi_resource" "assignment" {
  type = "microsoft.authorization/roleAssignments@2022-04-01"
}

resource "azapi_resource" "container" {
  type = "Microsoft.Storage/storageAccounts/blobServices/containers@2023-01-01"
}

resource "azapi_resource" "vault" {
  type = "Microsoft.KeyVault/vaults@2023-07-01"
}
