# What azapi makes that is free or has no tags asks for no budget and no tags; of a kind that nobody knows that cannot be told.
# expect missing-cost-tags azapi_resource.of_an_input delegated
# expect missing-budget of_an_input delegated
# expect tags-input-not-wired azapi_resource.of_an_input delegated
# file: finops.yaml
version: 1
tags:
  required:
    owner: {}
budgets:
  level: module
# file: free/main.tf
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

resource "azapi_resource" "lock" {
  type = "Microsoft.Authorization/locks@2020-05-01"
}

resource "azapi_resource" "identity" {
  type = "Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31"
  tags = {}
}

# file: of_an_input/main.tf
terraform {
  required_providers {
    azapi = {
      source = "Azure/azapi"
    }
  }
}

variable "kind" {
  type = string
}

variable "tags" {
  type = map(string)
}

resource "azapi_resource" "of_an_input" {
  type = var.kind
}
