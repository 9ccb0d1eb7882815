# Nothing adds tags to what Azure's provider makes: each resource has its own, or those of its group where it takes them.
# expect missing-cost-tags azurerm_storage_account.none violated
# expect missing-cost-tags azurerm_storage_account.of_the_group compliant
# expect missing-cost-tags azurerm_storage_account.of_a_data_source unknown
# expect missing-cost-tags azurerm_storage_account.of_an_input delegated
# expect missing-cost-tags azurerm_storage_account.half violated

variable "tags" {
  type = map(string)
}

resource "azurerm_resource_group" "shop" {
  name = "shop"
  tags = { owner = "a", team = "b" }
}

data "azurerm_resource_group" "other" {
  name = "other"
}

resource "azurerm_storage_account" "none" {
  resource_group_name = azurerm_resource_group.shop.name
}

resource "azurerm_storage_account" "of_the_group" {
  tags = azurerm_resource_group.shop.tags
}

resource "azurerm_storage_account" "of_a_data_source" {
  tags = data.azurerm_resource_group.other.tags
}

resource "azurerm_storage_account" "of_an_input" {
  tags = merge(var.tags, { kind = "logs" })
}

resource "azurerm_storage_account" "half" {
  tags = { for key, value in azurerm_resource_group.shop.tags : key => value if key != "team" }
}
