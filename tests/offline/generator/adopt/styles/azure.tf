terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = ">= 4.0"
    }
  }
}

variable "account_name" {
  type = string
}

variable "group" {
  type = object({
    name     = string
    location = string
  })
}

resource "azurerm_storage_account" "main" {
  name                     = var.account_name
  resource_group_name      = var.group.name
  location                 = var.group.location
  account_tier             = "Standard"
  account_replication_type = "LRS"
}
