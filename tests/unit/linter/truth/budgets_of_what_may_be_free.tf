# Nobody has to budget for what is free as it is used; where an argument decides that and is not known, nobody can tell.
# expect missing-budget one/billed violated
# expect missing-budget one/certificates compliant
# expect missing-budget one/perhaps unknown
# expect missing-budget one/asked delegated

# file: one/free/main.tf
resource "aws_acm_certificate" "plain" {
  domain_name = "shop.example.com"
}

resource "aws_vpc_endpoint" "gateway" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.eu-west-1.s3"
}

resource "aws_eks_addon" "names" {
  cluster_name = "shop"
  addon_name   = "coredns"
}
# file: one/billed/main.tf
resource "aws_vpc_endpoint" "interface" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type = "Interface"
}
# file: one/perhaps/main.tf
resource "aws_vpc_endpoint" "some" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type = data.external.settings.result.kind
}
# file: one/asked/main.tf
variable "kind" {
  type = string
}

resource "aws_vpc_endpoint" "some" {
  vpc_id            = "vpc-1"
  service_name      = "com.amazonaws.eu-west-1.s3"
  vpc_endpoint_type = var.kind
}
# file: one/certificates/main.tf
resource "aws_acm_certificate" "plain" {
  domain_name = "shop.example.com"
}

resource "aws_acm_certificate" "exported" {
  domain_name = "shop.example.com"
  tags        = { owner = "shop@example.com", team = "shop" }
  options {
    export = "ENABLED"
  }
}

resource "aws_budgets_budget" "shop" {
  budget_type  = "COST"
  limit_amount = "100"
  limit_unit   = "USD"
  time_unit    = "MONTHLY"

  cost_filter {
    name   = "TagKeyValue"
    values = ["user:team$shop"]
  }
}
