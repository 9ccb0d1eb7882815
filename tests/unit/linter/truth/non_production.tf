# What is too much for something that is said to be no production, and who says it.
# expect production-sized-non-production aws_instance.by_tag violated
# expect production-sized-non-production aws_instance.by_any_case violated
# expect production-sized-non-production aws_instance.in_production compliant
# expect production-sized-non-production aws_instance.small compliant
# expect production-sized-non-production aws_instance.not_production violated
# expect production-sized-non-production aws_instance.strange unknown
# expect production-sized-non-production aws_instance.by_name violated
# expect production-sized-non-production aws_instance.looked_up unknown
# expect production-sized-non-production aws_elasticache_replication_group.replicas violated
# expect production-sized-non-production google_sql_database_instance.ha compliant
# expect production-sized-non-production azurerm_linux_virtual_machine.large violated
# expect production-sized-non-production aws_autoscaling_group.crowd violated
# expect production-sized-non-production module.dev violated
# expect production-sized-non-production module.prod compliant
# expect production-sized-non-production aws_instance.asked delegated
# expect sql-high-availability-non-production module.dev violated
# expect sql-high-availability-non-production module.prod compliant
# expect sql-high-availability-non-production google_sql_database_instance.ha violated
# expect sql-high-availability-non-production aws_db_instance.inner delegated
# expect sql-high-availability-non-production azurerm_postgresql_flexible_server.ha violated
# expect sql-high-availability-non-production azurerm_postgresql_flexible_server.single compliant
# expect sql-high-availability-non-production aws_db_instance.perhaps delegated
# expect premium-or-geo-redundant-non-production azurerm_storage_account.copied violated
# expect premium-or-geo-redundant-non-production azurerm_storage_account.local compliant
# expect premium-or-geo-redundant-non-production google_storage_bucket.several violated
# expect premium-or-geo-redundant-non-production aws_dynamodb_table.replicas violated
# expect sql-high-availability-non-production aws_db_instance.tests compliant
# expect premium-or-geo-redundant-non-production azurerm_linux_virtual_machine.large compliant
# expect premium-or-geo-redundant-non-production azurerm_postgresql_flexible_server.ha compliant
# expect premium-or-geo-redundant-non-production azurerm_postgresql_flexible_server.single compliant
# expect production-sized-non-production aws_db_instance.inner compliant
# expect production-sized-non-production aws_db_instance.perhaps compliant
# expect production-sized-non-production azurerm_postgresql_flexible_server.ha compliant
# expect production-sized-non-production azurerm_postgresql_flexible_server.single compliant

data "aws_ssm_parameter" "stage" {
  name = "stage"
}

resource "aws_instance" "by_tag" {
  instance_type = "m7i.4xlarge"
  tags          = { environment = "dev" }
}

resource "aws_instance" "by_any_case" {
  instance_type = "m7i.metal-24xl"
  tags          = { Environment = "QA-2" }
}

resource "aws_instance" "in_production" {
  instance_type = "m7i.8xlarge"
  tags          = { environment = "prod", Name = "dev-portal" }
}

resource "aws_instance" "small" {
  instance_type = "m7i.2xlarge"
  tags          = { environment = "dev" }
}

resource "aws_instance" "not_production" {
  instance_type = "m7i.8xlarge"
  tags          = { environment = "non-prod" }
}

resource "aws_instance" "strange" {
  instance_type = "m7i.8xlarge"
  tags          = { environment = "blue" }
}

resource "aws_instance" "looked_up" {
  instance_type = "m7i.8xlarge"
  tags          = { environment = data.aws_ssm_parameter.stage.value }
}

# Nothing says where this one runs: nothing is said of it.
resource "aws_instance" "unsaid" {
  instance_type = "m7i.8xlarge"
}

# A name that may mean anything says nothing.
resource "aws_db_instance" "tests" {
  identifier     = "test-results"
  instance_class = "db.r7g.4xlarge"
}

resource "aws_instance" "by_name" {
  instance_type = "m7i.8xlarge"
  tags          = { environment = "" }
  domain_name   = "shop-staging"
}

resource "aws_elasticache_replication_group" "replicas" {
  num_cache_clusters = 3
  tags               = { environment = "dev" }
}

resource "google_sql_database_instance" "ha" {
  settings {
    tier              = "db-custom-2-8192"
    availability_type = "REGIONAL"
    user_labels       = { environment = "testing" }
  }
}

resource "azurerm_linux_virtual_machine" "large" {
  size = "Standard_D16s_v5"
  tags = { Environment = "Dev" }
}

resource "aws_autoscaling_group" "crowd" {
  min_size = 6

  tag {
    key                 = "environment"
    value               = "sandbox"
    propagate_at_launch = true
  }
}

resource "azurerm_postgresql_flexible_server" "ha" {
  sku_name = "GP_Standard_D2s_v3"
  tags     = { environment = "dev" }

  high_availability {
    mode = "ZoneRedundant"
  }
}

resource "azurerm_postgresql_flexible_server" "single" {
  sku_name = "GP_Standard_D2s_v3"
  tags     = { environment = "dev" }
}

variable "standby" {
  type = bool
}

resource "aws_db_instance" "perhaps" {
  multi_az = var.standby
  tags     = { environment = "dev" }
}

resource "azurerm_storage_account" "copied" {
  account_replication_type = "GRS"
  tags                     = { environment = "dev" }
}

resource "azurerm_storage_account" "local" {
  account_replication_type = "LRS"
  tags                     = { environment = "dev" }
}

resource "google_storage_bucket" "several" {
  location = "eu"
  labels   = { environment = "dev" }
}

resource "aws_dynamodb_table" "replicas" {
  tags = { environment = "dev" }

  replica {
    region_name = "eu-west-1"
  }
}

module "dev" {
  source      = "./inner"
  environment = "development"
}

module "prod" {
  source      = "./inner"
  environment = "production"
}
# file: inner/main.tf
variable "environment" {
  type = string
}

resource "aws_instance" "asked" {
  instance_type = "m7i.8xlarge"
}

resource "aws_db_instance" "inner" {
  multi_az = true
  tags     = { environment = var.environment }
}
