resource "azurerm_nat_gateway_public_ip_association" "this" {
  nat_gateway_id       = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Network/natGateways/orders"
  public_ip_address_id = module.ip.id
}
