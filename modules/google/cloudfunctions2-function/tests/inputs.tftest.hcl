# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  build_config = {
    entry_point = "handle"
    runtime     = "python313"
    source      = { storage_source = { bucket = "shop-sources", object = "orders.zip" } }
  }
  service_config = { available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project        = "shop-prod"
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
    event_trigger   = merge({ event_type = "shop" }, { retry_policy = "RETRY_POLICY_DO_NOT_RETRY" })
    project         = "shop-prod"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # event_trigger.retry_policy must be RETRY_POLICY_DO_NOT_RETRY, RETRY_POLICY_RETRY or RETRY_POLICY_UNSPECIFIED.
    event_trigger = merge({ event_type = "shop" }, { retry_policy = "no-such-value" })
    # A function name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # service_config: direct_vpc_egress must be VPC_EGRESS_ALL_TRAFFIC or VPC_EGRESS_PRIVATE_RANGES_ONLY.
    service_config = { direct_vpc_egress = "no-such-value" }
  }
  expect_failures = [var.deletion_policy, var.event_trigger, var.name, var.project, var.service_config]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # service_config: vpc_connector_egress_settings must be VPC_CONNECTOR_EGRESS_SETTINGS_UNSPECIFIED, PRIVATE_RANGES_ONLY or ALL_TRAFFIC.
    service_config = { vpc_connector_egress_settings = "no-such-value" }
  }
  expect_failures = [var.service_config]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # service_config.min_instance_count must not be above max_instance_count.
    service_config = { max_instance_count = 1, min_instance_count = 3 }
  }
  expect_failures = [var.service_config]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # service_config.ingress_settings must be ALLOW_ALL, ALLOW_INTERNAL_AND_GCLB or ALLOW_INTERNAL_ONLY.
    service_config = merge({ available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }, { ingress_settings = "no-such-value" })
  }
  expect_failures = [var.service_config]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # service_config.timeout_seconds must be 1 to 3600.
    service_config = merge({ available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }, { timeout_seconds = 0 })
  }
  expect_failures = [var.service_config]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # service_config.timeout_seconds must be 1 to 3600.
    service_config = merge({ available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }, { timeout_seconds = 3601 })
  }
  expect_failures = [var.service_config]
}
