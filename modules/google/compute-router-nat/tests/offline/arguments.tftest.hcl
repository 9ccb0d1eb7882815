# What callers give stands in the NAT gateway, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name                               = "orders"
  router                             = "shop"
  source_subnetwork_ip_ranges_to_nat = "ALL_SUBNETWORKS_ALL_IP_RANGES"
  region                             = "europe-west1"
  budget                             = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012" }
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
    router                              = "shop"
    source_subnetwork_ip_ranges_to_nat  = "ALL_SUBNETWORKS_ALL_IP_RANGES"
    auto_network_tier                   = "PREMIUM"
    deletion_policy                     = "ABANDON"
    drain_nat_ips                       = ["shop"]
    enable_dynamic_port_allocation      = true
    enable_endpoint_independent_mapping = false
    endpoint_types                      = ["shop"]
    icmp_idle_timeout_sec               = 1
    initial_nat_ips                     = ["shop"]
    nat_ip_allocate_option              = "MANUAL_ONLY"
    log_config                          = { enable = false, filter = "ERRORS_ONLY" }
    max_ports_per_vm                    = 1
    nat64_subnetwork                    = [{ name = "shop" }]
    nat_ips                             = ["shop"]
    project                             = "shop-prod"
    region                              = "europe-west1"
    rules = [
      {
        match       = "shop"
        rule_number = 1
        action = {
          source_nat_active_ips    = ["shop"]
          source_nat_active_ranges = ["shop"]
          source_nat_drain_ips     = ["shop"]
          source_nat_drain_ranges  = ["shop"]
        }
        description = "shop"
      },
    ]
    source_subnetwork_ip_ranges_to_nat64 = "ALL_IPV6_SUBNETWORKS"
    tcp_established_idle_timeout_sec     = 1
    tcp_time_wait_timeout_sec            = 1
    tcp_transitory_idle_timeout_sec      = 1
    timeouts                             = { create = "30m", delete = "30m", update = "30m" }
    type                                 = "PUBLIC"
    udp_idle_timeout_sec                 = 1
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].auto_network_tier == "PREMIUM",
      google_compute_router_nat.this[0].deletion_policy == "ABANDON",
      google_compute_router_nat.this[0].drain_nat_ips == toset(["shop"]),
      google_compute_router_nat.this[0].enable_dynamic_port_allocation == true,
      google_compute_router_nat.this[0].enable_endpoint_independent_mapping == false,
      google_compute_router_nat.this[0].endpoint_types == tolist(["shop"]),
      google_compute_router_nat.this[0].icmp_idle_timeout_sec == 1,
      google_compute_router_nat.this[0].initial_nat_ips == toset(["shop"]),
      google_compute_router_nat.this[0].max_ports_per_vm == 1,
      google_compute_router_nat.this[0].name == "orders",
      google_compute_router_nat.this[0].nat_ip_allocate_option == "MANUAL_ONLY",
      google_compute_router_nat.this[0].nat_ips == toset(["shop"]),
      google_compute_router_nat.this[0].project == "shop-prod",
      google_compute_router_nat.this[0].region == "europe-west1",
      google_compute_router_nat.this[0].router == "shop",
      google_compute_router_nat.this[0].source_subnetwork_ip_ranges_to_nat == "ALL_SUBNETWORKS_ALL_IP_RANGES",
      google_compute_router_nat.this[0].source_subnetwork_ip_ranges_to_nat64 == "ALL_IPV6_SUBNETWORKS",
      google_compute_router_nat.this[0].tcp_established_idle_timeout_sec == 1,
      google_compute_router_nat.this[0].tcp_time_wait_timeout_sec == 1,
      google_compute_router_nat.this[0].tcp_transitory_idle_timeout_sec == 1,
      google_compute_router_nat.this[0].type == "PUBLIC",
      google_compute_router_nat.this[0].udp_idle_timeout_sec == 1,
      google_compute_router_nat.this[0].log_config[0].enable == false,
      google_compute_router_nat.this[0].log_config[0].filter == "ERRORS_ONLY",
      one(google_compute_router_nat.this[0].nat64_subnetwork).name == "shop",
      one(google_compute_router_nat.this[0].rules).description == "shop",
      one(google_compute_router_nat.this[0].rules).match == "shop",
      one(google_compute_router_nat.this[0].rules).rule_number == 1,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ips == toset(["shop"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ranges == toset(["shop"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ips == toset(["shop"]),
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ranges == toset(["shop"]),
      google_compute_router_nat.this[0].timeouts.create == "30m",
      google_compute_router_nat.this[0].timeouts.delete == "30m",
      google_compute_router_nat.this[0].timeouts.update == "30m",
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
        name                     = "shop"
        source_ip_ranges_to_nat  = ["shop"]
        secondary_ip_range_names = ["shop"]
      },
    ]
    source_subnetwork_ip_ranges_to_nat = "LIST_OF_SUBNETWORKS"
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].min_ports_per_vm == 2,
      one(google_compute_router_nat.this[0].subnetwork).name == "shop",
      one(google_compute_router_nat.this[0].subnetwork).secondary_ip_range_names == toset(["shop"]),
      one(google_compute_router_nat.this[0].subnetwork).source_ip_ranges_to_nat == toset(["shop"]),
    ])
    error_message = "an argument is not what was given"
  }
}
