# Name and place

variable "location" {
  description = "Azure region; prices differ by region."
  type        = string
  nullable    = false
}

variable "name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[A-Za-z0-9]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?$", var.name))
    error_message = "A cluster name has up to 63 letters, digits, hyphens and underscores, and begins and ends with a letter or digit."
  }
}

variable "resource_group_name" {
  description = "Resource group of the cluster, its budget and its alerts."
  type        = string
  nullable    = false
}

variable "edge_zone" {
  description = "Extended zone of the region; null stands in the region itself."
  type        = string
  default     = null
}

variable "node_resource_group" {
  description = "Resource group that AKS makes for machines, disks, addresses and load balancers, which is where most of the cost stands; null takes `MC_<group>_<cluster>_<region>`."
  type        = string
  default     = null
}

variable "private_dns_zone_id" {
  description = "Private DNS zone of a private cluster: an id, `System` or `None`."
  type        = string
  default     = null
}

# Size and cost

variable "default_node_pool" {
  description = "The pool that runs the system, and whatever else is let onto it; at least one node of it is always billed. `auto_scaling_enabled`: Let the autoscaler follow the load between `min_count` and `max_count`. `max_count`: Nodes at most, when the autoscaler is on; a ceiling on cost. `max_pods`: Pods a node may run; too few leave paid machines half empty. `min_count`: Nodes at least, when the autoscaler is on. `node_count`: Number of nodes, each billed by the hour; not with `auto_scaling_enabled`. `node_public_ip_enabled`: Give every node an address of its own, each billed by the hour. `only_critical_addons_enabled`: Keep other pods off this pool; then it is paid for the system alone. `os_disk_size_gb`: Gigabytes of each system disk; null takes a size by `vm_size`, often 128. `os_disk_type`: `Ephemeral` keeps the system disk on the machine, which is not billed; `Managed` is billed as a disk. `os_sku`: System of the nodes, for example `AzureLinux` or `Ubuntu`. `scale_down_mode`: `Delete` removes nodes; `Deallocate` keeps them for a quick start, and their disks are billed on. `temporary_name_for_rotation`: Name of the pool that stands in while this one is replaced, and is billed meanwhile. `ultra_ssd_enabled`: Allow Ultra disks, which is billed by the vCPU as long as none is attached. `upgrade_settings`: How an upgrade proceeds; surge nodes are billed while it lasts. `vm_size`: Size of the nodes, which sets the hourly price of each. `vnet_subnet_id`: Subnet of the nodes. `zones`: Availability zones of the nodes; traffic between them may be billed."
  type = object({
    name                          = string
    auto_scaling_enabled          = optional(bool)
    capacity_reservation_group_id = optional(string)
    fips_enabled                  = optional(bool)
    gpu_driver                    = optional(string)
    gpu_instance                  = optional(string)
    host_encryption_enabled       = optional(bool)
    host_group_id                 = optional(string)
    kubelet_config = optional(object({
      allowed_unsafe_sysctls    = optional(set(string))
      container_log_max_files   = optional(number)
      container_log_max_size_mb = optional(number)
      cpu_cfs_quota_enabled     = optional(bool)
      cpu_cfs_quota_period      = optional(string)
      cpu_manager_policy        = optional(string)
      image_gc_high_threshold   = optional(number)
      image_gc_low_threshold    = optional(number)
      pod_max_pid               = optional(number)
      topology_manager_policy   = optional(string)
    }))
    kubelet_disk_type = optional(string)
    linux_os_config = optional(object({
      swap_file_size_mb = optional(number)
      sysctl_config = optional(object({
        fs_aio_max_nr                      = optional(number)
        fs_file_max                        = optional(number)
        fs_inotify_max_user_watches        = optional(number)
        fs_nr_open                         = optional(number)
        kernel_threads_max                 = optional(number)
        net_core_netdev_max_backlog        = optional(number)
        net_core_optmem_max                = optional(number)
        net_core_rmem_default              = optional(number)
        net_core_rmem_max                  = optional(number)
        net_core_somaxconn                 = optional(number)
        net_core_wmem_default              = optional(number)
        net_core_wmem_max                  = optional(number)
        net_ipv4_ip_local_port_range_max   = optional(number)
        net_ipv4_ip_local_port_range_min   = optional(number)
        net_ipv4_neigh_default_gc_thresh1  = optional(number)
        net_ipv4_neigh_default_gc_thresh2  = optional(number)
        net_ipv4_neigh_default_gc_thresh3  = optional(number)
        net_ipv4_tcp_fin_timeout           = optional(number)
        net_ipv4_tcp_keepalive_intvl       = optional(number)
        net_ipv4_tcp_keepalive_probes      = optional(number)
        net_ipv4_tcp_keepalive_time        = optional(number)
        net_ipv4_tcp_max_syn_backlog       = optional(number)
        net_ipv4_tcp_max_tw_buckets        = optional(number)
        net_ipv4_tcp_tw_reuse              = optional(bool)
        net_netfilter_nf_conntrack_buckets = optional(number)
        net_netfilter_nf_conntrack_max     = optional(number)
        vm_max_map_count                   = optional(number)
        vm_swappiness                      = optional(number)
        vm_vfs_cache_pressure              = optional(number)
      }))
      transparent_huge_page        = optional(string)
      transparent_huge_page_defrag = optional(string)
    }))
    max_count   = optional(number)
    max_pods    = optional(number)
    min_count   = optional(number)
    node_count  = optional(number)
    node_labels = optional(map(string))
    node_network_profile = optional(object({
      allowed_host_ports             = optional(list(object({ port_end = optional(number), port_start = optional(number), protocol = optional(string) })), [])
      application_security_group_ids = optional(list(string))
      node_public_ip_tags            = optional(map(string))
    }))
    node_public_ip_enabled       = optional(bool)
    node_public_ip_prefix_id     = optional(string)
    only_critical_addons_enabled = optional(bool)
    orchestrator_version         = optional(string)
    os_disk_size_gb              = optional(number)
    os_disk_type                 = optional(string)
    os_sku                       = optional(string)
    pod_subnet_id                = optional(string)
    proximity_placement_group_id = optional(string)
    scale_down_mode              = optional(string)
    snapshot_id                  = optional(string)
    tags                         = optional(map(string))
    temporary_name_for_rotation  = optional(string)
    type                         = optional(string)
    ultra_ssd_enabled            = optional(bool)
    upgrade_settings = optional(object({
      max_surge                     = string
      drain_timeout_in_minutes      = optional(number)
      node_soak_duration_in_minutes = optional(number)
      undrainable_node_behavior     = optional(string)
    }))
    vm_size          = optional(string)
    vnet_subnet_id   = optional(string)
    workload_runtime = optional(string)
    zones            = optional(set(string))
  })
  nullable = false
  validation {
    condition     = try(can(regex("^[a-z][a-z0-9]{0,11}$", var.default_node_pool.name)), true)
    error_message = "default_node_pool.name must have up to 12 lower-case letters and digits, and begin with a letter."
  }
  validation {
    condition     = try(!var.default_node_pool.auto_scaling_enabled, true) || (try(var.default_node_pool.min_count, null) != null && try(var.default_node_pool.max_count, null) != null)
    error_message = "With auto_scaling_enabled, default_node_pool needs min_count and max_count."
  }
  validation {
    condition     = try(var.default_node_pool.auto_scaling_enabled, false) != true || try(var.default_node_pool.node_count, null) == null
    error_message = "Every apply would undo what the autoscaler did; leave default_node_pool.node_count out with auto_scaling_enabled."
  }
  validation {
    condition     = try(var.default_node_pool.min_count <= var.default_node_pool.max_count, true)
    error_message = "default_node_pool.min_count must not be above max_count."
  }
  validation {
    condition     = try(contains(["Ephemeral", "Managed"], var.default_node_pool.os_disk_type), true)
    error_message = "default_node_pool.os_disk_type must be Ephemeral or Managed."
  }
  validation {
    condition     = try(contains(["Deallocate", "Delete"], var.default_node_pool.scale_down_mode), true)
    error_message = "default_node_pool.scale_down_mode must be Deallocate or Delete."
  }
}

variable "auto_scaler_profile" {
  description = "How the autoscaler works in all pools; a quick and thrifty scale-down saves machine-hours. `expander`: Which pool grows, `least-waste`, `priority`, `most-pods` or `random`; `least-waste` leaves the least unused. `scale_down_unneeded`: How long a node must be unneeded before it goes, for example `10m`. `scale_down_utilization_threshold`: Share of a node that pods ask for below which it may go, for example `0.5`. `skip_nodes_with_local_storage`: Keep nodes whose pods use local storage; such nodes are billed on. `skip_nodes_with_system_pods`: Keep nodes that run system pods; such nodes are billed on."
  type = object({
    balance_similar_node_groups                   = optional(bool)
    daemonset_eviction_for_empty_nodes_enabled    = optional(bool)
    daemonset_eviction_for_occupied_nodes_enabled = optional(bool)
    empty_bulk_delete_max                         = optional(string)
    expander                                      = optional(string)
    ignore_daemonsets_utilization_enabled         = optional(bool)
    max_graceful_termination_sec                  = optional(string)
    max_node_provisioning_time                    = optional(string)
    max_unready_nodes                             = optional(number)
    max_unready_percentage                        = optional(number)
    new_pod_scale_up_delay                        = optional(string)
    scale_down_delay_after_add                    = optional(string)
    scale_down_delay_after_delete                 = optional(string)
    scale_down_delay_after_failure                = optional(string)
    scale_down_unneeded                           = optional(string)
    scale_down_unready                            = optional(string)
    scale_down_utilization_threshold              = optional(string)
    scan_interval                                 = optional(string)
    skip_nodes_with_local_storage                 = optional(bool)
    skip_nodes_with_system_pods                   = optional(bool)
  })
  default = null
  validation {
    condition     = try(contains(["least-waste", "most-pods", "priority", "random"], var.auto_scaler_profile.expander), true)
    error_message = "auto_scaler_profile.expander must be least-waste, most-pods, priority or random."
  }
}

variable "cost_analysis_enabled" {
  description = "Show costs by namespace in Cost Management; needs the Standard or Premium tier."
  type        = bool
  default     = null
}

variable "node_pools" {
  description = "Further node pools by name. `auto_scaling_enabled`: Let the autoscaler follow the load between `min_count` and `max_count`. `max_count`: Nodes at most; a ceiling on cost. `min_count`: Nodes at least; 0 lets the pool go when nobody needs it. `priority`: `Spot` nodes cost a fraction and can be evicted at any time. `vm_size`: Size of the nodes, which sets the hourly price of each."
  type = map(object({
    auto_scaling_enabled        = optional(bool, true)
    eviction_policy             = optional(string)
    max_count                   = optional(number)
    max_pods                    = optional(number)
    min_count                   = optional(number, 0)
    mode                        = optional(string)
    node_count                  = optional(number)
    node_labels                 = optional(map(string))
    node_public_ip_enabled      = optional(bool)
    node_taints                 = optional(list(string))
    os_disk_size_gb             = optional(number)
    os_disk_type                = optional(string)
    os_sku                      = optional(string)
    os_type                     = optional(string)
    pod_subnet_id               = optional(string)
    priority                    = optional(string)
    scale_down_mode             = optional(string)
    spot_max_price              = optional(number)
    temporary_name_for_rotation = optional(string)
    upgrade_settings = optional(object({
      drain_timeout_in_minutes      = optional(number)
      max_surge                     = optional(string)
      max_unavailable               = optional(string)
      node_soak_duration_in_minutes = optional(number)
      undrainable_node_behavior     = optional(string)
    }))
    vm_size        = optional(string)
    vnet_subnet_id = optional(string)
    zones          = optional(set(string))
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for name in keys(var.node_pools) : can(regex("^[a-z][a-z0-9]{0,11}$", name))])
    error_message = "A node pool name has up to 12 lower-case letters and digits, and begins with a letter."
  }
  validation {
    condition     = alltrue([for one in values(var.node_pools) : !one.auto_scaling_enabled || (one.max_count == null ? false : one.max_count >= one.min_count)])
    error_message = "With auto_scaling_enabled, a pool needs max_count, not below min_count."
  }
  validation {
    condition     = alltrue([for one in values(var.node_pools) : !one.auto_scaling_enabled || one.node_count == null])
    error_message = "Every apply would undo what the autoscaler did; leave node_count out with auto_scaling_enabled."
  }
}

variable "node_provisioning_profile" {
  description = "Node auto-provisioning, `Auto` or `Manual`: `Auto` picks the cheapest machines that fit the waiting pods, beyond the counts of any pool."
  type        = object({ default_node_pools = optional(string), mode = optional(string, "Manual") })
  default     = { mode = "Manual" }
  nullable    = false
}

variable "sku_tier" {
  description = "Tier of the control plane; `Free` is not billed, `Standard` and `Premium` are billed by the cluster and hour."
  type        = string
  default     = "Free"
  validation {
    condition     = try(contains(["Free", "Premium", "Standard"], var.sku_tier), true)
    error_message = "sku_tier must be Free, Premium or Standard."
  }
}

variable "support_plan" {
  description = "`KubernetesOfficial`, or `AKSLongTermSupport`, which needs the Premium tier."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["AKSLongTermSupport", "KubernetesOfficial"], var.support_plan), true)
    error_message = "support_plan must be AKSLongTermSupport or KubernetesOfficial."
  }
}

variable "workload_autoscaler_profile" {
  description = "KEDA scales pods by events, down to none; the vertical autoscaler fits their requests, and both make nodes free to go."
  type        = object({ keda_enabled = optional(bool), vertical_pod_autoscaler_enabled = optional(bool) })
  default     = null
}

# Software and settings

variable "aci_connector_linux" {
  description = "Virtual nodes: pods start as container instances, billed by the second, in a subnet of their own."
  type        = object({ subnet_name = string })
  default     = null
}

variable "ai_toolchain_operator_enabled" {
  description = "Let the AI toolchain operator add GPU nodes for models, each billed as a machine."
  type        = bool
  default     = null
}

variable "bootstrap_profile" {
  description = "Where nodes get their system images, `Direct` or from a registry of your own (`Cache`)."
  type        = object({ artifact_source = optional(string), container_registry_id = optional(string) })
  default     = null
}

variable "image_cleaner_enabled" {
  description = "Remove unused images from nodes; costs nothing and frees their disks."
  type        = bool
  default     = null
}

variable "image_cleaner_interval_hours" {
  description = "Hours between two rounds of the image cleaner."
  type        = number
  default     = null
  validation {
    condition     = try(var.image_cleaner_interval_hours >= 24 && var.image_cleaner_interval_hours <= 2160, true)
    error_message = "image_cleaner_interval_hours must be 24 to 2160."
  }
}

variable "kubernetes_version" {
  description = "Version of Kubernetes; a minor version alone such as `1.33` takes its newest patch. Versions past their support need paid long-term support."
  type        = string
  default     = null
}

variable "linux_profile" {
  description = "Administrator of Linux nodes and its SSH key."
  type        = object({ admin_username = string, ssh_key = object({ key_data = string }) })
  default     = null
}

variable "run_command_enabled" {
  description = "Allow `az aks command invoke`, which runs commands inside the cluster through Azure."
  type        = bool
  default     = null
}

variable "windows_profile" {
  description = "Administrator of Windows nodes; `license` `Windows_Server` uses licenses you own."
  type = object({
    admin_password = string
    admin_username = string
    gmsa           = optional(object({ dns_server = string, root_domain = string }))
    license        = optional(string)
  })
  default   = null
  sensitive = true
}

# Storage

variable "storage_profile" {
  description = "Storage drivers; disks, files and snapshots that pods ask for are billed under Storage."
  type = object({
    blob_driver_enabled         = optional(bool)
    disk_driver_enabled         = optional(bool)
    file_driver_enabled         = optional(bool)
    snapshot_controller_enabled = optional(bool)
  })
  default = null
}

# Network

variable "dns_prefix" {
  description = "First part of the control plane's DNS name; exactly one of it and `dns_prefix_private_cluster`."
  type        = string
  default     = null
  validation {
    condition     = var.dns_prefix == null || can(regex("^[A-Za-z0-9]([A-Za-z0-9-]{0,52}[A-Za-z0-9])?$", var.dns_prefix))
    error_message = "dns_prefix must have up to 54 letters, digits and hyphens, and begin and end with a letter or digit."
  }
}

variable "dns_prefix_private_cluster" {
  description = "DNS prefix of a private cluster with a DNS zone of your own."
  type        = string
  default     = null
}

variable "http_application_routing_enabled" {
  description = "Old add-on for ingress, which AKS retired on 2025-03-03."
  type        = bool
  default     = null
}

variable "http_proxy_config" {
  description = "Proxy through which nodes reach the Internet."
  type        = object({ http_proxy = optional(string), https_proxy = optional(string), no_proxy = optional(set(string)), trusted_ca = optional(string) })
  default     = null
}

variable "ingress_application_gateway" {
  description = "Application Gateway as ingress; the gateway is billed by the hour and by capacity unit."
  type        = object({ gateway_id = optional(string), gateway_name = optional(string), subnet_cidr = optional(string), subnet_id = optional(string) })
  default     = null
}

variable "network_profile" {
  description = "Network of the pods and the way out, which is billed; null takes the defaults of AKS. `advanced_networking`: Advanced Container Networking Services, billed by the node and hour. `load_balancer_sku`: `standard`; rules and data of the load balancer are billed. `network_data_plane`: `azure` or `cilium`. `network_plugin`: `azure`, `none`, or `kubenet`, which Azure retires on 2028-03-31. `outbound_type`: Way out, `loadBalancer`, `managedNATGateway`, `userAssignedNATGateway`, `userDefinedRouting`, `block` or `none`; a NAT gateway is billed by the hour and by the GB, a load balancer by rules and data."
  type = object({
    network_plugin      = string
    advanced_networking = optional(object({ observability_enabled = optional(bool), security_enabled = optional(bool) }))
    dns_service_ip      = optional(string)
    ip_versions         = optional(list(string))
    load_balancer_profile = optional(object({
      backend_pool_type           = optional(string)
      idle_timeout_in_minutes     = optional(number)
      managed_outbound_ip_count   = optional(number)
      managed_outbound_ipv6_count = optional(number)
      outbound_ip_address_ids     = optional(set(string))
      outbound_ip_prefix_ids      = optional(set(string))
      outbound_ports_allocated    = optional(number)
    }))
    load_balancer_sku   = optional(string)
    nat_gateway_profile = optional(object({ idle_timeout_in_minutes = optional(number), managed_outbound_ip_count = optional(number) }))
    network_data_plane  = optional(string)
    network_mode        = optional(string)
    network_plugin_mode = optional(string)
    network_policy      = optional(string)
    outbound_type       = optional(string)
    pod_cidr            = optional(string)
    pod_cidrs           = optional(list(string))
    service_cidr        = optional(string)
    service_cidrs       = optional(list(string))
  })
  default = null
  validation {
    condition     = try(contains(["azure", "cilium"], var.network_profile.network_data_plane), true)
    error_message = "network_profile.network_data_plane must be azure or cilium."
  }
  validation {
    condition     = try(contains(["azure", "kubenet", "none"], var.network_profile.network_plugin), true)
    error_message = "network_profile.network_plugin must be azure, kubenet or none."
  }
  validation {
    condition     = try(contains(["block", "loadBalancer", "managedNATGateway", "none", "userAssignedNATGateway", "userDefinedRouting"], var.network_profile.outbound_type), true)
    error_message = "network_profile.outbound_type must be block, loadBalancer, managedNATGateway, none, userAssignedNATGateway or userDefinedRouting."
  }
}

variable "open_service_mesh_enabled" {
  description = "Open Service Mesh; the project has ended, and Azure retires the add-on on 2027-09-30. `service_mesh_profile` (Istio) has taken its place."
  type        = bool
  default     = null
}

variable "private_cluster_enabled" {
  description = "Reach the control plane by a private endpoint, billed by the hour."
  type        = bool
  default     = null
}

variable "private_cluster_public_fqdn_enabled" {
  description = "Resolve a private cluster by a public name too."
  type        = bool
  default     = null
}

variable "service_mesh_profile" {
  description = "Managed Istio; free of charge but for the pods it runs."
  type = object({
    mode      = string
    revisions = list(string)
    certificate_authority = optional(object({
      cert_chain_object_name = string
      cert_object_name       = string
      key_object_name        = string
      key_vault_id           = string
      root_cert_object_name  = string
    }))
    external_ingress_gateway_enabled = optional(bool)
    internal_ingress_gateway_enabled = optional(bool)
  })
  default = null
}

variable "web_app_routing" {
  description = "Managed NGINX ingress, for which AKS has promised security patches until 2026-11 and no longer; the Gateway API takes its place. Free of charge but for the pods, the load balancer and DNS zones."
  type        = object({ dns_zone_ids = list(string), default_nginx_controller = optional(string) })
  default     = null
}

# Security

variable "api_server_access_profile" {
  description = "Who reaches the control plane: `authorized_ip_ranges`, or a subnet of your network."
  type        = object({ authorized_ip_ranges = optional(set(string)), subnet_id = optional(string), virtual_network_integration_enabled = optional(bool) })
  default     = null
}

variable "azure_active_directory_role_based_access_control" {
  description = "Sign in with Microsoft Entra ID; needed to disable local accounts."
  type        = object({ admin_group_object_ids = optional(list(string)), azure_rbac_enabled = optional(bool), tenant_id = optional(string) })
  default     = null
}

variable "azure_policy_enabled" {
  description = "Enforce Azure Policy inside the cluster; the add-on is free of charge."
  type        = bool
  default     = null
}

variable "confidential_computing" {
  description = "Confidential nodes with Intel SGX."
  type        = object({ sgx_quote_helper_enabled = bool })
  default     = null
}

variable "custom_ca_trust_certificates_base64" {
  description = "Up to ten certificates of authorities that nodes trust, Base64."
  type        = list(string)
  default     = null
}

variable "disk_encryption_set_id" {
  description = "Disk encryption set for a key of your own, whose operations are billed by Key Vault."
  type        = string
  default     = null
}

variable "identity" {
  description = "Managed identity of the cluster; exactly one of it and `service_principal`. `identity_ids`: Ids of the user-assigned identities. `type`: `SystemAssigned` or `UserAssigned`."
  type        = object({ type = string, identity_ids = optional(set(string)) })
  default     = null
  validation {
    condition     = try(contains(["SystemAssigned", "UserAssigned"], var.identity.type), true)
    error_message = "identity.type must be SystemAssigned or UserAssigned."
  }
}

variable "key_management_service" {
  description = "Encrypt the secrets in etcd with a key of your own; its operations are billed by Key Vault."
  type        = object({ key_vault_key_id = string, key_vault_network_access = optional(string) })
  default     = null
}

variable "key_vault_secrets_provider" {
  description = "Mount secrets of a key vault; every rotation poll is a billed operation of the vault."
  type        = object({ secret_rotation_enabled = optional(bool), secret_rotation_interval = optional(string) })
  default     = null
}

variable "kubelet_identity" {
  description = "Identity of the nodes; null lets AKS make one."
  type        = object({ client_id = optional(string), object_id = optional(string), user_assigned_identity_id = optional(string) })
  default     = null
}

variable "local_account_disabled" {
  description = "Refuse the local admin account; needs Microsoft Entra ID."
  type        = bool
  default     = null
}

variable "microsoft_defender" {
  description = "Microsoft Defender for Containers, billed by the vCore and month, and sending its findings to a workspace."
  type        = object({ log_analytics_workspace_id = string })
  default     = null
}

variable "oidc_issuer_enabled" {
  description = "Issue OIDC tokens, which workload identity needs; cannot be switched off again."
  type        = bool
  default     = true
}

variable "role_based_access_control_enabled" {
  description = "Use Kubernetes RBAC."
  type        = bool
  default     = true
}

variable "service_principal" {
  description = "Application that the cluster acts as; `identity` needs no secret."
  type        = object({ client_id = string, client_secret = string })
  default     = null
  sensitive   = true
}

variable "workload_identity_enabled" {
  description = "Let pods use managed identities instead of secrets; needs `oidc_issuer_enabled`."
  type        = bool
  default     = true
}

# Logs and metrics

variable "monitor_metrics" {
  description = "Managed Prometheus; billed by the million samples ingested."
  type        = object({ annotations_allowed = optional(string), labels_allowed = optional(string) })
  default     = null
}

variable "oms_agent" {
  description = "Container Insights; logs and metrics are billed by the GB in the workspace, often more than the cluster itself."
  type        = object({ log_analytics_workspace_id = string, msi_auth_for_monitoring_enabled = optional(bool), retina_flow_logs_enabled = optional(bool) })
  default     = null
}

# Life cycle

variable "automatic_upgrade_channel" {
  description = "Channel of automatic upgrades, `patch`, `stable`, `rapid` or `node-image`; an old version ends in paid long-term support."
  type        = string
  default     = "patch"
  validation {
    condition     = try(contains(["node-image", "patch", "rapid", "stable"], var.automatic_upgrade_channel), true)
    error_message = "automatic_upgrade_channel must be node-image, patch, rapid or stable."
  }
}

variable "maintenance_window" {
  description = "Hours of the week in which AKS maintains the cluster, and dates on which not."
  type = object({
    allowed     = optional(list(object({ day = string, hours = set(number) })), [])
    not_allowed = optional(list(object({ end = string, start = string })), [])
  })
  default = null
}

variable "maintenance_window_auto_upgrade" {
  description = "When automatic upgrades of the cluster run."
  type = object({
    duration     = number
    frequency    = string
    interval     = number
    day_of_month = optional(number)
    day_of_week  = optional(string)
    not_allowed  = optional(list(object({ end = string, start = string })), [])
    start_date   = optional(string)
    start_time   = optional(string)
    utc_offset   = optional(string)
    week_index   = optional(string)
  })
  default = null
}

variable "maintenance_window_node_os" {
  description = "When automatic upgrades of the nodes' system run."
  type = object({
    duration     = number
    frequency    = string
    interval     = number
    day_of_month = optional(number)
    day_of_week  = optional(string)
    not_allowed  = optional(list(object({ end = string, start = string })), [])
    start_date   = optional(string)
    start_time   = optional(string)
    utc_offset   = optional(string)
    week_index   = optional(string)
  })
  default = null
}

variable "node_os_upgrade_channel" {
  description = "Channel of upgrades of the nodes' system, `NodeImage`, `SecurityPatch`, `Unmanaged` or `None`."
  type        = string
  default     = "NodeImage"
  validation {
    condition     = try(contains(["NodeImage", "None", "SecurityPatch", "Unmanaged"], var.node_os_upgrade_channel), true)
    error_message = "node_os_upgrade_channel must be NodeImage, None, SecurityPatch or Unmanaged."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}

variable "upgrade_override" {
  description = "Upgrade despite failed checks, until a time."
  type        = object({ force_upgrade_enabled = bool, effective_until = optional(string) })
  default     = null
}
