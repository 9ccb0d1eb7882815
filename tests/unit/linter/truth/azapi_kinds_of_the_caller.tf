# Where the caller says what azapi makes, the caller decides whether it takes tags and costs anything; what a call says is judged.
# expect missing-cost-tags azapi_resource.lock delegated
# expect missing-cost-tags azapi_resource.computed unknown
# expect missing-cost-tags module.vaults violated
# expect missing-cost-tags azapi_resource.of_the_child delegated
# expect missing-budget . unknown
# expect missing-budget module.vaults violated
# expect missing-budget child delegated

terraform {
  required_providers {
    azapi = {
      source = "Azure/azapi"
    }
  }
}

variable "kinds" {
  type = object({
    lock = optional(string, "Microsoft.Authorization/locks@2020-05-01")
  })
  default = {}
}

resource "azapi_resource" "lock" {
  type = var.kinds.lock
}

resource "azapi_resource" "computed" {
  type = data.external.kinds.result.one
}

module "locks" {
  source = "./child"
  kind   = "Microsoft.Authorization/locks@2020-05-01"
}

module "vaults" {
  source = "./child"
  kind   = "Microsoft.KeyVault/vaults@2023-07-01"
}
# file: child/main.tf
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

resource "azapi_resource" "of_the_child" {
  type = var.kind
}
