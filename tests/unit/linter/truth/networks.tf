# How many gateways a network has, and what goes through them although it need not.
# expect nat-gateway-per-zone aws_nat_gateway.single compliant
# expect nat-gateway-per-zone aws_nat_gateway.dev violated
# expect nat-gateway-per-zone aws_nat_gateway.prod compliant
# expect nat-gateway-per-zone aws_nat_gateway.unsaid delegated
# expect nat-gateway-per-zone azurerm_nat_gateway.test violated
# expect missing-gateway-endpoint aws_vpc.single violated
# expect missing-gateway-endpoint aws_vpc.dev compliant
# expect missing-gateway-endpoint aws_vpc.prod compliant
# expect missing-gateway-endpoint aws_vpc.unsaid unknown
# expect missing-gateway-endpoint azurerm_subnet.test violated
# expect nat-gateway-per-zone module.zones violated
# expect nat-gateway-per-zone module.live compliant
# expect nat-gateway-per-zone module.one compliant
# expect missing-gateway-endpoint module.live violated
# expect missing-gateway-endpoint module.one violated
# expect missing-gateway-endpoint module.zones compliant
# expect nat-gateway-per-zone aws_nat_gateway.zones delegated
# expect nat-gateway-per-zone aws_nat_gateway.shared violated
# expect nat-gateway-per-zone aws_nat_gateway.chosen delegated
# expect nat-gateway-per-zone aws_nat_gateway.listed delegated
# expect nat-gateway-per-zone aws_nat_gateway.pair violated
# expect missing-gateway-endpoint aws_vpc.zones delegated

terraform {
  backend "s3" {}
}

data "aws_region" "current" {}

data "aws_vpc_endpoint_service" "s3" {
  service = "s3"
}

data "aws_ssm_parameter" "stage" {
  name = "stage"
}

resource "aws_vpc" "single" {}

resource "aws_subnet" "single" {
  vpc_id = aws_vpc.single.id
}

resource "aws_nat_gateway" "single" {
  subnet_id = aws_subnet.single.id
}

resource "aws_route" "single" {
  route_table_id         = "rtb-1"
  nat_gateway_id         = aws_nat_gateway.single.id
  destination_cidr_block = "0.0.0.0/0"
}

resource "aws_vpc_endpoint" "other" {
  vpc_id       = aws_vpc.single.id
  service_name = "com.amazonaws.eu-central-1.sqs"
}

resource "aws_vpc" "dev" {}

resource "aws_subnet" "dev" {
  for_each = toset(["a", "b"])
  vpc_id   = aws_vpc.dev.id
}

resource "aws_nat_gateway" "dev" {
  for_each  = aws_subnet.dev
  subnet_id = each.value.id
  tags      = { Environment = "dev-2", owner = "a", team = "b" }
}

resource "aws_route_table" "dev" {
  for_each = aws_nat_gateway.dev
  vpc_id   = aws_vpc.dev.id

  route {
    cidr_block     = "0.0.0.0/0"
    nat_gateway_id = each.value.id
  }
}

resource "aws_vpc_endpoint" "dev" {
  for_each     = toset(["s3", "ecr.api"])
  vpc_id       = aws_vpc.dev.id
  service_name = "com.amazonaws.${data.aws_region.current.region}.${each.key}"
}

resource "aws_vpc" "prod" {}

resource "aws_subnet" "prod" {
  count  = 2
  vpc_id = aws_vpc.prod.id
}

resource "aws_nat_gateway" "prod" {
  count     = 2
  subnet_id = element(aws_subnet.prod.*.id, count.index)
  tags      = { environment = "prod" }
}

resource "aws_route" "prod" {
  count          = 2
  nat_gateway_id = aws_nat_gateway.prod[count.index].id
}

resource "aws_vpc_endpoint" "prod" {
  vpc_id       = aws_vpc.prod.id
  service_name = "com.amazonaws.${data.aws_region.current.region}.s3"
}

resource "aws_vpc" "unsaid" {}

resource "aws_subnet" "unsaid" {
  count  = 2
  vpc_id = aws_vpc.unsaid.id
}

resource "aws_nat_gateway" "unsaid" {
  count     = 2
  subnet_id = aws_subnet.unsaid[count.index].id
  tags      = { environment = var.stage_of_it }
}

resource "aws_route" "unsaid" {
  nat_gateway_id = aws_nat_gateway.unsaid[0].id
}

resource "aws_vpc_endpoint" "unsaid" {
  vpc_id       = aws_vpc.unsaid.id
  service_name = data.aws_vpc_endpoint_service.s3.service_name
}

variable "stage_of_it" {
  type = string
}

# No environment is named: nothing is said of these.
resource "aws_vpc" "silent" {}

resource "aws_subnet" "silent" {
  count  = 2
  vpc_id = aws_vpc.silent.id
}

resource "aws_nat_gateway" "silent" {
  count     = 2
  subnet_id = aws_subnet.silent[count.index].id
}

# A gateway in each of two networks, and one that is spread by the cloud.
resource "aws_vpc" "each" {
  for_each = toset(["a", "b"])
}

resource "aws_subnet" "each" {
  for_each = aws_vpc.each
  vpc_id   = each.value.id
}

resource "aws_nat_gateway" "each" {
  for_each  = aws_subnet.each
  subnet_id = each.value.id
  tags      = { environment = "dev" }
}

resource "aws_nat_gateway" "regional" {
  vpc_id            = aws_vpc.silent.id
  availability_mode = "regional"
  tags              = { environment = "dev" }
}

resource "azurerm_virtual_network" "test" {}

resource "azurerm_subnet" "test" {
  count                = 2
  virtual_network_name = azurerm_virtual_network.test.name
}

resource "azurerm_subnet" "other" {
  virtual_network_name = azurerm_virtual_network.test.name
}

resource "azurerm_nat_gateway" "test" {
  count = 2
  zones = [count.index]
  tags  = { Environment = "Test" }
}

resource "azurerm_subnet_nat_gateway_association" "test" {
  count          = 2
  subnet_id      = azurerm_subnet.test[count.index].id
  nat_gateway_id = azurerm_nat_gateway.test[count.index].id
}

module "zones" {
  source      = "./zones"
  gateways    = ["a", "b"]
  environment = "staging"
  endpoint    = true
}

module "live" {
  source      = "./zones"
  gateways    = ["a", "b"]
  environment = "production"
  endpoint    = false
}

module "one" {
  source      = "./zones"
  gateways    = ["a"]
  environment = "staging"
  endpoint    = false
}
# file: zones/main.tf
variable "gateways" {
  type = list(string)
}

variable "environment" {
  type = string
}

variable "endpoint" {
  type = bool
}

resource "aws_vpc" "zones" {}

resource "aws_subnet" "zones" {
  for_each = toset(["a", "b"])
  vpc_id   = aws_vpc.zones.id
}

resource "aws_nat_gateway" "zones" {
  for_each  = toset(var.gateways)
  subnet_id = aws_subnet.zones[each.key].id
}

resource "aws_route" "zones" {
  for_each       = toset(var.gateways)
  nat_gateway_id = aws_nat_gateway.zones[each.key].id
}

resource "aws_vpc_endpoint" "zones" {
  count        = var.endpoint ? 1 : 0
  vpc_id       = aws_vpc.zones.id
  service_name = "com.amazonaws.eu-central-1.s3"
}
# file: chosen/main.tf
variable "zones" {
  type = list(string)
}

variable "single" {
  type = bool
}

variable "gateway_subnets" {
  type = list(string)
}

resource "aws_vpc" "chosen" {}

resource "aws_subnet" "chosen" {
  count  = length(var.zones)
  vpc_id = aws_vpc.chosen.id
}

resource "aws_nat_gateway" "chosen" {
  count     = var.single ? 1 : length(var.zones)
  subnet_id = aws_subnet.chosen[count.index].id
}

resource "aws_vpc" "listed" {}

resource "aws_subnet" "listed" {
  for_each = toset(var.zones)
  vpc_id   = aws_vpc.listed.id
}

resource "aws_nat_gateway" "listed" {
  for_each  = toset(var.gateway_subnets)
  subnet_id = aws_subnet.listed[each.key].id
}

resource "aws_vpc" "pair" {}

resource "aws_subnet" "pair" {
  count  = 2
  vpc_id = aws_vpc.pair.id
}

resource "aws_nat_gateway" "pair" {
  count     = 2
  subnet_id = aws_subnet.pair[count.index].id
}

resource "aws_vpc" "shared" {}

resource "aws_subnet" "shared" {
  count  = length(var.zones)
  vpc_id = aws_vpc.shared.id
}

resource "aws_nat_gateway" "shared" {
  count     = length(var.zones)
  subnet_id = aws_subnet.shared[count.index].id
}
