# Whether something of azapi takes tags is known of some kinds only.
# expect tags-input-not-wired azapi_resource.wired compliant
# expect tags-input-not-wired azapi_resource.without violated
# expect tags-input-not-wired azapi_resource.of_another_kind unknown
# expect tags-input-not-wired azapi_resource.lacking violated

terraform {
  required_providers {
    azapi = {
      source = "Azure/azapi"
    }
  }
}

variable "tags" {
  type = map(string)
}

resource "azapi_resource" "wired" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
  tags = var.tags
}

resource "azapi_resource" "without" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
}

resource "azapi_resource" "of_another_kind" {
  type = "Contoso.Things/things@2020-05-01"
}

resource "azapi_resource" "lacking" {
  type = "Contoso.Things/things@2020-05-01"
  tags = { owner = "a" }
}
