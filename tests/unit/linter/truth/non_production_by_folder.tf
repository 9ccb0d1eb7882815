# A module that several roots call with the same arguments is what each of them says it is; the folder of a root says it, too.
# expect sql-high-availability-non-production module.shop violated
# expect sql-high-availability-non-production module.shop compliant

# file: environments/dev/main.tf
terraform {
  backend "s3" {}
}

module "shop" {
  source = "../../shop"
}
# file: environments/prod/main.tf
terraform {
  backend "s3" {}
}

module "shop" {
  source = "../../shop"
}
# file: environments/blue/main.tf
terraform {
  backend "s3" {}
}

module "shop" {
  source = "../../shop"
}
# file: shop/main.tf
resource "aws_db_instance" "shop" {
  multi_az = true
}
