# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  name                               = "orders"
  router                             = "shop"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  region                             = "europe-west1"
  budget                             = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
  project                            = "shop-prod"
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
    create                               = false
    auto_network_tier                    = "PREMIUM"
    deletion_policy                      = "ABANDON"
    log_config                           = merge({ enable = false, filter = "ERRORS_ONLY" }, { filter = "ALL" })
    min_ports_per_vm                     = 2
    nat_ip_allocate_option               = "AUTO_ONLY"
    project                              = "shop-prod"
    source_subnetwork_ip_ranges_to_nat64 = "ALL_IPV6_SUBNETWORKS"
    type                                 = "PRIVATE"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # auto_network_tier must be PREMIUM or STANDARD.
    auto_network_tier = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # log_config.filter must be ALL, ERRORS_ONLY or TRANSLATIONS_ONLY.
    log_config = merge({ enable = false, filter = "ERRORS_ONLY" }, { filter = "no-such-value" })
    # min_ports_per_vm must be 2 to 65536.
    min_ports_per_vm = 1
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # nat_ip_allocate_option must be AUTO_ONLY or MANUAL_ONLY.
    nat_ip_allocate_option = "no-such-value"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # source_subnetwork_ip_ranges_to_nat must be ALL_SUBNETWORKS_ALL_IP_RANGES, ALL_SUBNETWORKS_ALL_PRIMARY_IP_RANGES or LIST_OF_SUBNETWORKS.
    source_subnetwork_ip_ranges_to_nat = "no-such-value"
    # source_subnetwork_ip_ranges_to_nat64 must be ALL_IPV6_SUBNETWORKS or LIST_OF_IPV6_SUBNETWORKS.
    source_subnetwork_ip_ranges_to_nat64 = "no-such-value"
    # type must be PRIVATE or PUBLIC.
    type = "no-such-value"
  }
  expect_failures = [var.auto_network_tier, var.deletion_policy, var.log_config, var.min_ports_per_vm, var.name, var.nat_ip_allocate_option, var.project, var.source_subnetwork_ip_ranges_to_nat, var.source_subnetwork_ip_ranges_to_nat64, var.type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # min_ports_per_vm must be 2 to 65536.
    min_ports_per_vm = 65537
  }
  expect_failures = [var.min_ports_per_vm]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # nat_ip_allocate_option MANUAL_ONLY and nat_ips go together.
    nat_ip_allocate_option = "MANUAL_ONLY"
  }
  expect_failures = [google_compute_router_nat.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # LIST_OF_SUBNETWORKS and subnetwork go together.
    source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"
  }
  expect_failures = [google_compute_router_nat.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # enable_dynamic_port_allocation and enable_endpoint_independent_mapping exclude each other.
    enable_dynamic_port_allocation      = true
    enable_endpoint_independent_mapping = true
  }
  expect_failures = [google_compute_router_nat.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # With enable_dynamic_port_allocation, min_ports_per_vm must be a power of two, 32 or more.
    enable_dynamic_port_allocation = true
    min_ports_per_vm               = 33
  }
  expect_failures = [google_compute_router_nat.this[0]]
}
