# expect missing-budget . violated
resource "azurerm_storage_account" "a" {}
resource "azurerm_consumption_budget_resource_group" "b" {
  count = 0
}
