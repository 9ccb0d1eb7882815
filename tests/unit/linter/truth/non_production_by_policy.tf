# The policy says which tag names the environment, and which of its values are no production; no other word counts then.
# expect sql-high-availability-non-production aws_db_instance.q violated
# expect sql-high-availability-non-production aws_db_instance.p compliant
# expect sql-high-availability-non-production aws_db_instance.dev compliant
# expect sql-high-availability-non-production aws_db_instance.either delegated

variable "production" {
  type = bool
}

resource "aws_db_instance" "q" {
  multi_az = true
  tags     = { Landscape = "Q" }
}

resource "aws_db_instance" "p" {
  multi_az = true
  tags     = { Landscape = "P" }
}

resource "aws_db_instance" "dev" {
  multi_az = true
  tags     = { Landscape = "dev" }
}

resource "aws_db_instance" "either" {
  multi_az = true
  tags     = { Landscape = var.production ? "P" : "Q" }
}
# file: finops.yaml
version: 1
environments:
  key: landscape
  non_production: [q]
