# An attachment carries nothing, and is billed all the same, until route tables send traffic there.
resource "aws_route" "this" {
  for_each = { for key, one in var.routes : key => one if var.create }

  destination_cidr_block      = each.value.destination_cidr_block
  destination_ipv6_cidr_block = each.value.destination_ipv6_cidr_block
  destination_prefix_list_id  = each.value.destination_prefix_list_id
  route_table_id              = each.value.route_table_id
  transit_gateway_id          = aws_ec2_transit_gateway_vpc_attachment.this[0].transit_gateway_id
}
