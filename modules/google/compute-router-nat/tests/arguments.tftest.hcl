# What callers give stands in the NAT gateway as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    auto_network_tier                    = "PREMIUM"
    deletion_policy                      = "ABANDON"
    drain_nat_ips                        = ["shop"]
    endpoint_types                       = ["shop"]
    icmp_idle_timeout_sec                = 1
    max_ports_per_vm                     = 1
    name                                 = "orders"
    project                              = "shop-prod"
    region                               = "europe-west1"
    router                               = "shop"
    source_subnetwork_ip_ranges_to_nat64 = "ALL_IPV6_SUBNETWORKS"
    tcp_established_idle_timeout_sec     = 1
    tcp_time_wait_timeout_sec            = 1
    tcp_transitory_idle_timeout_sec      = 1
    type                                 = "PRIVATE"
    udp_idle_timeout_sec                 = 1
    nat64_subnetwork                     = [{ name = "shop" }]
    rules = [{
      description = "shop"
      match       = "shop"
      rule_number = 1
      action = {
        source_nat_active_ips    = ["shop"]
        source_nat_active_ranges = ["shop"]
        source_nat_drain_ips     = ["shop"]
        source_nat_drain_ranges  = ["shop"]
      }
    }]
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_compute_router_nat.this[0].auto_network_tier == var.auto_network_tier,
      google_compute_router_nat.this[0].deletion_policy == var.deletion_policy,
      google_compute_router_nat.this[0].drain_nat_ips == var.drain_nat_ips,
      google_compute_router_nat.this[0].endpoint_types == var.endpoint_types,
      google_compute_router_nat.this[0].icmp_idle_timeout_sec == var.icmp_idle_timeout_sec,
      google_compute_router_nat.this[0].max_ports_per_vm == var.max_ports_per_vm,
      google_compute_router_nat.this[0].name == var.name,
      google_compute_router_nat.this[0].project == var.project,
      google_compute_router_nat.this[0].region == var.region,
      google_compute_router_nat.this[0].router == var.router,
      google_compute_router_nat.this[0].source_subnetwork_ip_ranges_to_nat64 == var.source_subnetwork_ip_ranges_to_nat64,
      google_compute_router_nat.this[0].tcp_established_idle_timeout_sec == var.tcp_established_idle_timeout_sec,
      google_compute_router_nat.this[0].tcp_time_wait_timeout_sec == var.tcp_time_wait_timeout_sec,
      google_compute_router_nat.this[0].tcp_transitory_idle_timeout_sec == var.tcp_transitory_idle_timeout_sec,
      google_compute_router_nat.this[0].type == var.type,
      google_compute_router_nat.this[0].udp_idle_timeout_sec == var.udp_idle_timeout_sec,
      one(google_compute_router_nat.this[0].nat64_subnetwork).name == var.nat64_subnetwork[0].name,
      one(google_compute_router_nat.this[0].rules).description == var.rules[0].description,
      one(google_compute_router_nat.this[0].rules).match == var.rules[0].match,
      one(google_compute_router_nat.this[0].rules).rule_number == var.rules[0].rule_number,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ips == var.rules[0].action.source_nat_active_ips,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_active_ranges == var.rules[0].action.source_nat_active_ranges,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ips == var.rules[0].action.source_nat_drain_ips,
      one(google_compute_router_nat.this[0].rules).action[0].source_nat_drain_ranges == var.rules[0].action.source_nat_drain_ranges,
      google_compute_router_nat.this[0].timeouts.create == var.timeouts.create,
      google_compute_router_nat.this[0].timeouts.delete == var.timeouts.delete,
      google_compute_router_nat.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
