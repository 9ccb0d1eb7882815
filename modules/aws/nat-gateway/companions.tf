# A public gateway is nothing without an address; this one carries the cost tags too.
resource "aws_eip" "this" {
  count = var.create && var.create_elastic_ip && !try(var.connectivity_type == "private", false) ? 1 : 0

  domain = "vpc"

  tags = local.tags
}
