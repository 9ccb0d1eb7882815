resource "google_compute_router_nat" "this" {
  count = var.create ? 1 : 0

  auto_network_tier                    = var.auto_network_tier
  deletion_policy                      = var.deletion_policy
  drain_nat_ips                        = var.drain_nat_ips
  enable_dynamic_port_allocation       = var.enable_dynamic_port_allocation
  enable_endpoint_independent_mapping  = var.enable_endpoint_independent_mapping
  endpoint_types                       = var.endpoint_types
  icmp_idle_timeout_sec                = var.icmp_idle_timeout_sec
  initial_nat_ips                      = var.initial_nat_ips
  max_ports_per_vm                     = var.max_ports_per_vm
  min_ports_per_vm                     = var.min_ports_per_vm
  name                                 = var.name
  nat_ip_allocate_option               = var.nat_ip_allocate_option
  nat_ips                              = var.nat_ips
  project                              = var.project
  region                               = var.region
  router                               = var.router
  source_subnetwork_ip_ranges_to_nat   = var.source_subnetwork_ip_ranges_to_nat
  source_subnetwork_ip_ranges_to_nat64 = var.source_subnetwork_ip_ranges_to_nat64
  tcp_established_idle_timeout_sec     = var.tcp_established_idle_timeout_sec
  tcp_time_wait_timeout_sec            = var.tcp_time_wait_timeout_sec
  tcp_transitory_idle_timeout_sec      = var.tcp_transitory_idle_timeout_sec
  type                                 = var.type
  udp_idle_timeout_sec                 = var.udp_idle_timeout_sec

  dynamic "log_config" {
    for_each = var.log_config == null ? [] : [var.log_config]
    content {
      enable = log_config.value.enable
      filter = log_config.value.filter
    }
  }
  dynamic "nat64_subnetwork" {
    for_each = var.nat64_subnetwork
    content { name = nat64_subnetwork.value.name }
  }
  dynamic "rules" {
    for_each = var.rules
    content {
      description = rules.value.description
      match       = rules.value.match
      rule_number = rules.value.rule_number
      dynamic "action" {
        for_each = rules.value.action == null ? [] : [rules.value.action]
        content {
          source_nat_active_ips    = action.value.source_nat_active_ips
          source_nat_active_ranges = action.value.source_nat_active_ranges
          source_nat_drain_ips     = action.value.source_nat_drain_ips
          source_nat_drain_ranges  = action.value.source_nat_drain_ranges
        }
      }
    }
  }
  dynamic "subnetwork" {
    for_each = var.subnetwork
    content {
      name                     = subnetwork.value.name
      secondary_ip_range_names = subnetwork.value.secondary_ip_range_names
      source_ip_ranges_to_nat  = subnetwork.value.source_ip_ranges_to_nat
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  lifecycle {
    precondition {
      condition     = (var.nat_ip_allocate_option == "MANUAL_ONLY") == (length(coalesce(var.nat_ips, [])) + length(coalesce(var.initial_nat_ips, [])) > 0)
      error_message = "nat_ip_allocate_option MANUAL_ONLY and nat_ips go together."
    }
    precondition {
      condition     = (var.source_subnetwork_ip_ranges_to_nat == "LIST_OF_SUBNETWORKS") == (length(var.subnetwork) > 0)
      error_message = "LIST_OF_SUBNETWORKS and subnetwork go together."
    }
    precondition {
      condition     = !(coalesce(var.enable_dynamic_port_allocation, false) && coalesce(var.enable_endpoint_independent_mapping, false))
      error_message = "enable_dynamic_port_allocation and enable_endpoint_independent_mapping exclude each other."
    }
    precondition {
      condition     = !coalesce(var.enable_dynamic_port_allocation, false) || try(contains([for power in range(5, 17) : pow(2, power)], var.min_ports_per_vm), true)
      error_message = "With enable_dynamic_port_allocation, min_ports_per_vm must be a power of two, 32 or more."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this NAT gateway has none."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.billing_account, null) != null
      error_message = "A Google budget belongs to a billing account: give budget.billing_account."
    }
    precondition {
      condition     = try(var.budget.amount, null) == null || try(var.budget.project_number, null) != null
      error_message = "Without a label a budget counts the service in every project: give budget.project_number."
    }
  }
}
