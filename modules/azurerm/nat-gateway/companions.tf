# A gateway without an address lets nothing out, and is billed by the hour.
resource "azurerm_nat_gateway_public_ip_association" "this" {
  for_each = { for key, one in var.public_ip_ids : key => one if var.create }

  nat_gateway_id       = azurerm_nat_gateway.this[0].id
  public_ip_address_id = each.value
}

# A gateway that serves no subnet is billed by the hour all the same.
resource "azurerm_subnet_nat_gateway_association" "this" {
  for_each = { for key, one in var.subnet_ids : key => one if var.create }

  nat_gateway_id = azurerm_nat_gateway.this[0].id
  subnet_id      = each.value
}
