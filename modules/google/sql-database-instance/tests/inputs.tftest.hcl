# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  database_version = "POSTGRES_17"
  name             = "orders"
  settings = {
    backup_configuration = { enabled = true }
    database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
    edition              = "ENTERPRISE"
    ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
    tier                 = "db-f1-micro"
  }
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "right_values_are_taken" {
  command = plan
  variables {
    create          = false
    deletion_policy = "ABANDON"
    instance_type   = "CLOUD_SQL_INSTANCE"
    node_count      = 1
    project         = "shop-prod"
    users           = { "operator@example.com" = { type = "CLOUD_IAM_USER" } }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A version is the engine and its number, such as POSTGRES_17.
    database_version = "?"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # instance_type must be CLOUD_SQL_INSTANCE, READ_POOL_INSTANCE, READ_REPLICA_INSTANCE or ON_PREMISES_INSTANCE.
    instance_type = "no-such-value"
    # An instance name has up to 97 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # node_count must be 1 to 20.
    node_count = 0
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # settings.ip_configuration needs private_network, psc_config or ipv4_enabled: otherwise nothing reaches the instance.
    settings = { tier = "db-f1-micro" }
    # users.type must be CLOUD_IAM_USER, CLOUD_IAM_SERVICE_ACCOUNT or CLOUD_IAM_GROUP.
    users = { "operator@example.com" = { type = "BUILT_IN" } }
  }
  expect_failures = [var.database_version, var.deletion_policy, var.instance_type, var.name, var.node_count, var.project, var.settings, var.users]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # node_count must be 1 to 20.
    node_count = 21
    # settings.activation_policy must be ALWAYS, NEVER or ON_DEMAND.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { activation_policy = "no-such-value" })
    # users are named by the e-mail address of a person, service account or group.
    users = { operator = { type = "CLOUD_IAM_USER" } }
  }
  expect_failures = [var.node_count, var.settings, var.users]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # settings.availability_type must be REGIONAL or ZONAL.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { availability_type = "no-such-value" })
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # settings.connector_enforcement must be NOT_REQUIRED or REQUIRED.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { connector_enforcement = "no-such-value" })
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # settings.disk_autoresize_limit must be at least 0.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { disk_autoresize_limit = -1 })
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # settings.disk_type must be HYPERDISK_BALANCED, PD_HDD or PD_SSD.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { disk_type = "no-such-value" })
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # settings.edition must be ENTERPRISE or ENTERPRISE_PLUS.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { edition = "no-such-value" })
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # settings.ip_configuration.ssl_mode must be ALLOW_UNENCRYPTED_AND_ENCRYPTED, ENCRYPTED_ONLY or TRUSTED_CLIENT_CERTIFICATE_REQUIRED.
    settings = { ip_configuration = { private_network = "shop", ssl_mode = "NONE" }, tier = "db-f1-micro" }
  }
  expect_failures = [var.settings]
}

run "wrong_values_are_refused_9" {
  command = plan
  variables {
    # settings.pricing_plan must be PACKAGE or PER_USE.
    settings = merge({
      backup_configuration = { enabled = true }
      database_flags       = [{ name = "cloudsql.iam_authentication", value = "on" }]
      edition              = "ENTERPRISE"
      ip_configuration     = { private_network = "projects/shop-prod/global/networks/shop" }
      tier                 = "db-f1-micro"
    }, { pricing_plan = "no-such-value" })
  }
  expect_failures = [var.settings]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Edition ENTERPRISE_PLUS needs a tier of its own (db-perf-optimized-…, db-memory-optimized-… or db-c4a-…).
    settings = { tier = "db-f1-micro", backup_configuration = { enabled = true }, database_flags = [{ name = "cloudsql.iam_authentication", value = "on" }], edition = "ENTERPRISE_PLUS", ip_configuration = { private_network = "projects/shop-prod/global/networks/shop" } }
  }
  expect_failures = [google_sql_database_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # SQL Server needs root_password.
    database_version = "SQLSERVER_2022_STANDARD"
  }
  expect_failures = [google_sql_database_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A regional instance needs backup_configuration.
    settings = { tier = "db-f1-micro", backup_configuration = { enabled = false }, database_flags = [{ name = "cloudsql.iam_authentication", value = "on" }], edition = "ENTERPRISE", ip_configuration = { private_network = "projects/shop-prod/global/networks/shop" }, availability_type = "REGIONAL" }
  }
  expect_failures = [google_sql_database_instance.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A regional instance of MySQL needs backup_configuration.binary_log_enabled.
    database_version = "MYSQL_8_0"
    settings = {
      availability_type    = "REGIONAL"
      backup_configuration = { enabled = true }
      ip_configuration     = { private_network = "shop" }
      tier                 = "db-custom-2-7680"
    }
  }
  expect_failures = [google_sql_database_instance.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # users sign in by IAM, which settings.database_flags must switch on (cloudsql.iam_authentication of PostgreSQL, cloudsql_iam_authentication of MySQL).
    settings = { ip_configuration = { private_network = "shop" }, tier = "db-f1-micro" }
    users    = { "operator@example.com" = { type = "CLOUD_IAM_USER" } }
  }
  expect_failures = [google_sql_database_instance.this[0]]
}
