# What callers give stands in the NAT gateway, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name                                = "orders"
    router                              = "router"
    source_subnetwork_ip_ranges_to_nat  = "ALL_SUBNETWORKS_ALL_IP_RANGES"
    auto_network_tier                   = "PREMIUM"
    deletion_policy                     = "ABANDON"
    drain_nat_ips                       = ["drain-nat-ips"]
    enable_dynamic_port_allocation      = true
    enable_endpoint_independent_mapping = false
    endpoint_types                      = ["ENDPOINT_TYPE_VM"]
    icmp_idle_timeout_sec               = 1
    initial_nat_ips                     = ["initial-nat-ips"]
    nat_ip_allocate_option              = "MANUAL_ONLY"
    log_config                          = { enable = false, filter = "ERRORS_ONLY" }
    max_ports_per_vm                    = 2
    nat64_subnetwork                    = [{ name = "name" }]
    nat_ips                             = ["nat-ips"]
    project                             = "shop-prod"
    region                              = "europe-west1"
    rules = [
      {
        match       = "match"
        rule_number = 1
        action = {
          source_nat_active_ips    = ["source-nat-active-ips"]
          source_nat_active_ranges = ["source-nat-active-ranges"]
          source_nat_drain_ips     = ["source-nat-drain-ips"]
          source_nat_drain_ranges  = ["source-nat-drain-ranges"]
        }
        description = "description"
      },
    ]
    source_subnetwork_ip_ranges_to_nat64 = "ALL_IPV6_SUBNETWORKS"
    tcp_established_idle_timeout_sec     = 3
    tcp_time_wait_timeout_sec            = 4
    tcp_transitory_idle_timeout_sec      = 5
    timeouts                             = { create = "30m", delete = "31m", update = "32m" }
    type                                 = "PUBLIC"
    udp_idle_timeout_sec                 = 6
    price_region                         = null
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].auto_network_tier == "PREMIUM",
      google_compute_router_nat.this[0].deletion_policy == "ABANDON",
      google_compute_router_nat.this[0].drain_nat_ips == toset(["drain-nat-ips"]),
      google_compute_router_nat.this[0].enable_dynamic_port_allocation == true,
      google_compute_router_nat.this[0].enable_endpoint_independent_mapping == false,
      google_compute_router_nat.this[0].endpoint_types == tolist(["ENDPOINT_TYPE_VM"]),
      google_compute_router_nat.this[0].icmp_idle_timeout_sec == 1,
      google_compute_router_nat.this[0].initial_nat_ips == toset(["initial-nat-ips"]),
      google_compute_router_nat.this[0].max_ports_per_vm == 2,
      google_compute_router_nat.this[0].name == "orders",
      google_compute_router_nat.this[0].nat_ip_allocate_option == "MANUAL_ONLY",
      google_compute_router_nat.this[0].nat_ips == toset(["nat-ips"]),
      google_compute_router_nat.this[0].project == "shop-prod",
      google_compute_router_nat.this[0].region == "europe-west1",
      google_compute_router_nat.this[0].router == "router",
      google_compute_router_nat.this[0].source_subnetwork_ip_ranges_to_nat == "ALL_SUBNETWORKS_ALL_IP_RANGES",
      google_compute_router_nat.this[0].source_subnetwork_ip_ranges_to_nat64 == "ALL_IPV6_SUBNETWORKS",
      google_compute_router_nat.this[0].tcp_established_idle_timeout_sec == 3,
      google_compute_router_nat.this[0].tcp_time_wait_timeout_sec == 4,
      google_compute_router_nat.this[0].tcp_transitory_idle_timeout_sec == 5,
      google_compute_router_nat.this[0].type == "PUBLIC",
      google_compute_router_nat.this[0].udp_idle_timeout_sec == 6,
      google_compute_router_nat.this[0].log_config[0].enable == false,
      google_compute_router_nat.this[0].log_config[0].filter == "ERRORS_ONLY",
      one(google_compute_router_nat.this[0].nat64_subnetwork).name == "name",
      one(google_compute_router_nat.this[0].rules).description == "description",
      one(google_compute_router_nat.this[0].rules).match == "match",
      one(google_compute_router_nat.this[0].rules).rule_number == 1,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ips == toset(["source-nat-active-ips"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ranges == toset(["source-nat-active-ranges"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ips == toset(["source-nat-drain-ips"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ranges == toset(["source-nat-drain-ranges"]),
      google_compute_router_nat.this[0].timeouts.create == "30m",
      google_compute_router_nat.this[0].timeouts.delete == "31m",
      google_compute_router_nat.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    min_ports_per_vm = 2
    subnetwork = [
      {
        name                     = "name"
        source_ip_ranges_to_nat  = ["ALL_IP_RANGES"]
        secondary_ip_range_names = ["secondary-ip-range-names"]
      },
    ]
    source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"
    price_region                       = null
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].min_ports_per_vm == 2,
      one(google_compute_router_nat.this[0].subnetwork).name == "name",
      one(google_compute_router_nat.this[0].subnetwork).secondary_ip_range_names == toset(["secondary-ip-range-names"]),
      one(google_compute_router_nat.this[0].subnetwork).source_ip_ranges_to_nat == toset(["ALL_IP_RANGES"]),
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    enable_dynamic_port_allocation      = true
    enable_endpoint_independent_mapping = false
    log_config                          = { enable = true, filter = "ERRORS_ONLY" }
    price_region                        = null
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].enable_dynamic_port_allocation == true,
      google_compute_router_nat.this[0].enable_endpoint_independent_mapping == false,
      google_compute_router_nat.this[0].log_config[0].enable == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    enable_dynamic_port_allocation      = false
    enable_endpoint_independent_mapping = true
    log_config                          = { enable = false, filter = "ERRORS_ONLY" }
    price_region                        = null
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].enable_dynamic_port_allocation == false,
      google_compute_router_nat.this[0].enable_endpoint_independent_mapping == true,
      google_compute_router_nat.this[0].log_config[0].enable == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].nat_ip_allocate_option == "AUTO_ONLY",
      google_compute_router_nat.this[0].router == "shop",
      google_compute_router_nat.this[0].log_config[0].enable == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create           = false
    min_ports_per_vm = 2
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create           = false
    min_ports_per_vm = 65536
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    labels           = null
    nat64_subnetwork = null
    notifications    = null
    rules            = null
    subnetwork       = null
    create           = false
    budget           = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.labels != null,
      var.nat64_subnetwork != null,
      var.notifications != null,
      var.rules != null,
      var.subnetwork != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle           = { enabled = false, threshold = 1 }
      received_bytes = { enabled = false, threshold = 1 }
      sent_bytes     = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.id == try(google_compute_router_nat.this[0].id, null),
      output.name == try(google_compute_router_nat.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
