# expect missing-cost-tags azurerm_storage_account.good compliant
# expect missing-cost-tags azurerm_storage_account.bad violated
provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "good" {
  tags = { owner = "a", team = "q" }
}
resource "azurerm_storage_account" "bad" {
}
