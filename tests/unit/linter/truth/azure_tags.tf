# expect missing-cost-tags azurerm_storage_account.good compliant
# expect missing-cost-tags azurerm_storage_account.bad violated
provider "azurerm" {
  features {}
}
resource "azurerm_storage_account" "good" {
  tags = { owner = "a", scope = "q" }
}
resource "azurerm_storage_account" "bad" {
}
