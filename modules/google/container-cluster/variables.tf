# Name and place

variable "name" {
  description = "Name of the cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,38}[a-z0-9])?$", var.name))
    error_message = "A cluster name has up to 40 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
}

variable "description" {
  description = "What the cluster is for."
  type        = string
  default     = null
}

variable "location" {
  description = "Region or zone; nodes of a regional cluster stand in several zones, and so count several times."
  type        = string
  default     = null
}

variable "node_locations" {
  description = "Zones of the nodes; every node pool has its nodes in each."
  type        = set(string)
  default     = null
}

variable "project" {
  description = "Project id; null takes the provider's."
  type        = string
  default     = null
  validation {
    condition     = var.project == null || !can(regex("^[0-9]+$", var.project))
    error_message = "project is the number of a project: give its id, since alarms find what they watch by that."
  }
}

# Size and cost

variable "autopilot_cluster_policy_config" {
  description = "What an Autopilot cluster refuses."
  type = object({
    no_standard_node_pools  = optional(bool)
    no_system_impersonation = optional(bool)
    no_system_mutation      = optional(bool)
    no_unsafe_webhooks      = optional(bool)
  })
  default = null
}

variable "autopilot_privileged_admission" {
  description = "Privileged workloads that an Autopilot cluster admits."
  type        = list(string)
  default     = null
}

variable "cluster_autoscaling" {
  description = "Node auto-provisioning with limits of CPU and memory, and how eager the autoscaler is. `autoscaling_profile`: `OPTIMIZE_UTILIZATION` takes idle nodes away sooner than `BALANCED`. `resource_limits`: CPU and memory at most of provisioned nodes; a ceiling on cost."
  type = object({
    auto_provisioning_defaults = optional(object({
      boot_disk_kms_key        = optional(string)
      disk_size                = optional(number)
      disk_type                = optional(string)
      image_type               = optional(string)
      management               = optional(object({ auto_repair = optional(bool), auto_upgrade = optional(bool) }))
      min_cpu_platform         = optional(string)
      oauth_scopes             = optional(list(string))
      service_account          = optional(string)
      shielded_instance_config = optional(object({ enable_integrity_monitoring = optional(bool), enable_secure_boot = optional(bool) }))
      upgrade_settings = optional(object({
        blue_green_settings = optional(object({
          node_pool_soak_duration = optional(string)
          standard_rollout_policy = optional(object({ batch_node_count = optional(number), batch_percentage = optional(number), batch_soak_duration = optional(string) }))
        }))
        max_surge       = optional(number)
        max_unavailable = optional(number)
        strategy        = optional(string)
      }))
    }))
    auto_provisioning_locations   = optional(list(string))
    autoscaling_profile           = optional(string)
    default_compute_class_enabled = optional(bool)
    enabled                       = optional(bool)
    resource_limits               = optional(list(object({ maximum = number, resource_type = string, minimum = optional(number) })), [])
  })
  default = null
  validation {
    condition     = try(contains(["BALANCED", "OPTIMIZE_UTILIZATION"], var.cluster_autoscaling.autoscaling_profile), true)
    error_message = "cluster_autoscaling.autoscaling_profile must be BALANCED or OPTIMIZE_UTILIZATION."
  }
}

variable "cost_management_config" {
  description = "Break costs down by namespace and label in the billing export, free of charge. `enabled`: Break costs down by namespace and label in the billing export."
  type        = object({ enabled = bool })
  default     = { enabled = true }
}

variable "default_max_pods_per_node" {
  description = "Pods of a node; too few leave paid machines half empty."
  type        = number
  default     = null
}

variable "enable_autopilot" {
  description = "Let Google run the nodes, and bill the CPU and memory that pods ask for instead of machines; false is a standard cluster with `node_pools`."
  type        = bool
  default     = true
}

variable "fleet" {
  description = "Fleet that the cluster joins."
  type        = object({ membership_type = optional(string), project = optional(string) })
  default     = null
}

variable "ignore_node_count_changes" {
  description = "Leave counts of nodes to the autoscaler."
  type        = bool
  default     = null
}

variable "initial_node_count" {
  description = "Nodes in each zone of the first node pool of a standard cluster, which is deleted at once."
  type        = number
  default     = null
}

variable "node_pool_auto_config" {
  description = "Settings of nodes that GKE provisions."
  type = object({
    linux_node_config     = optional(object({ cgroup_mode = optional(string), node_kernel_module_loading = optional(object({ policy = optional(string) })) }))
    network_tags          = optional(object({ tags = optional(list(string)) }))
    node_kubelet_config   = optional(object({ insecure_kubelet_readonly_port_enabled = optional(string) }))
    resource_manager_tags = optional(map(string))
  })
  default = null
  validation {
    condition     = try(contains(["TRUE", "FALSE"], var.node_pool_auto_config.node_kubelet_config.insecure_kubelet_readonly_port_enabled), true)
    error_message = "node_pool_auto_config: node_kubelet_config.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE."
  }
}

variable "node_pool_defaults" {
  description = "Settings of new node pools."
  type = object({
    node_config_defaults = optional(object({
      containerd_config = optional(object({
        private_registry_access_config = optional(object({
          enabled                             = bool
          certificate_authority_domain_config = optional(list(object({ fqdns = list(string), gcp_secret_manager_certificate_config = object({ secret_uri = string }) })), [])
        }))
        registry_hosts = optional(list(object({
          server = string
          hosts  = optional(list(object({ host = string, capabilities = optional(list(string)), dial_timeout = optional(string), override_path = optional(bool) })), [])
        })), [])
        writable_cgroups = optional(object({ enabled = bool }))
      }))
      gcfs_config                            = optional(object({ enabled = bool }))
      insecure_kubelet_readonly_port_enabled = optional(string)
      logging_variant                        = optional(string)
    }))
  })
  default = null
  validation {
    condition     = try(contains(["TRUE", "FALSE"], var.node_pool_defaults.node_config_defaults.insecure_kubelet_readonly_port_enabled), true)
    error_message = "node_pool_defaults: node_config_defaults.insecure_kubelet_readonly_port_enabled must be TRUE or FALSE."
  }
}

variable "node_pools" {
  description = "Node pools of a standard cluster by name. `autoscaling`: Between which counts the pool follows the load: `total_min_node_count` and `total_max_node_count` for all zones together, a ceiling on cost. `node_config`: Machines of the pool: `machine_type`, `disk_size_gb`, `disk_type`, and `spot` for a fraction of the price. `node_count`: Nodes in each zone, each billed; null when the autoscaler decides."
  type = map(object({
    autoscaling = optional(object({
      location_policy      = optional(string)
      max_node_count       = optional(number)
      min_node_count       = optional(number)
      total_max_node_count = optional(number)
      total_min_node_count = optional(number)
    }))
    initial_node_count = optional(number)
    management         = optional(object({ auto_repair = optional(bool), auto_upgrade = optional(bool) }))
    max_pods_per_node  = optional(number)
    node_config = optional(object({
      boot_disk = optional(object({
        disk_type              = optional(string)
        provisioned_iops       = optional(number)
        provisioned_throughput = optional(number)
        size_gb                = optional(number)
      }))
      boot_disk_kms_key                  = optional(string)
      disk_size_gb                       = optional(number)
      disk_type                          = optional(string)
      enable_confidential_storage        = optional(bool)
      ephemeral_storage_local_ssd_config = optional(object({ local_ssd_count = number, data_cache_count = optional(number) }))
      flex_start                         = optional(bool)
      guest_accelerator = optional(list(object({
        count                          = number
        type                           = string
        gpu_driver_installation_config = optional(object({ gpu_driver_version = string }))
        gpu_partition_size             = optional(string)
        gpu_sharing_config             = optional(object({ gpu_sharing_strategy = string, max_shared_clients_per_gpu = number }))
      })), [])
      image_type                = optional(string)
      labels                    = optional(map(string))
      local_ssd_count           = optional(number)
      local_ssd_encryption_mode = optional(string)
      logging_variant           = optional(string)
      machine_type              = optional(string)
      max_run_duration          = optional(string)
      metadata                  = optional(map(string))
      min_cpu_platform          = optional(string)
      node_group                = optional(string)
      oauth_scopes              = optional(set(string))
      preemptible               = optional(bool)
      reservation_affinity      = optional(object({ consume_reservation_type = string, key = optional(string), values = optional(set(string)) }))
      resource_manager_tags     = optional(map(string))
      service_account           = optional(string)
      shielded_instance_config  = optional(object({ enable_integrity_monitoring = optional(bool), enable_secure_boot = optional(bool) }))
      spot                      = optional(bool)
      tags                      = optional(list(string))
      taint                     = optional(list(object({ effect = string, key = string, value = string })), [])
      workload_metadata_config  = optional(object({ mode = string }))
    }), {})
    node_count     = optional(number)
    node_locations = optional(set(string))
  }))
  default  = {}
  nullable = false
  validation {
    condition     = alltrue([for one in values(var.node_pools) : one.node_count == null || one.autoscaling == null])
    error_message = "A pool has either node_count or autoscaling."
  }
}

variable "pod_autoscaling" {
  description = "Profile of the pod autoscaler."
  type        = object({ hpa_profile = string })
  default     = null
}

variable "remove_default_node_pool" {
  description = "Delete the first node pool of a standard cluster, for `node_pools`."
  type        = bool
  default     = true
}

variable "resource_usage_export_config" {
  description = "Dataset of BigQuery for usage of pods, stored and billed there."
  type = object({
    bigquery_destination                 = object({ dataset_id = string })
    enable_network_egress_metering       = optional(bool)
    enable_resource_consumption_metering = optional(bool)
  })
  default = null
}

variable "skip_node_pool_refresh" {
  description = "Do not read node pools again."
  type        = bool
  default     = null
}

variable "vertical_pod_autoscaling" {
  description = "Fit requests of pods to their use, which nodes, and Autopilot's bill, follow."
  type        = object({ enabled = bool })
  default     = null
}

# Software and settings

variable "addons_config" {
  description = "Add-ons; most are free but for the pods they run, backups are billed by the pod and GiB."
  type = object({
    agent_sandbox_config                  = optional(object({ enabled = bool }))
    cloudrun_config                       = optional(object({ disabled = bool, load_balancer_type = optional(string) }))
    config_connector_config               = optional(object({ enabled = bool }))
    dns_cache_config                      = optional(object({ enabled = bool }))
    gce_persistent_disk_csi_driver_config = optional(object({ enabled = bool }))
    gcp_filestore_csi_driver_config       = optional(object({ enabled = bool }))
    gcs_fuse_csi_driver_config            = optional(object({ enabled = bool }))
    gke_backup_agent_config               = optional(object({ enabled = bool }))
    high_scale_checkpointing_config       = optional(object({ enabled = bool }))
    horizontal_pod_autoscaling            = optional(object({ disabled = bool }))
    http_load_balancing                   = optional(object({ disabled = bool }))
    lustre_csi_driver_config              = optional(object({ enabled = bool, disable_multi_nic = optional(bool), enable_legacy_lustre_port = optional(bool) }))
    network_policy_config                 = optional(object({ disabled = bool }))
    node_readiness_config                 = optional(object({ enabled = bool }))
    parallelstore_csi_driver_config       = optional(object({ enabled = bool }))
    pod_snapshot_config                   = optional(object({ enabled = bool }))
    ray_operator_config = optional(list(object({
      enabled                       = bool
      ray_cluster_logging_config    = optional(object({ enabled = bool }))
      ray_cluster_monitoring_config = optional(object({ enabled = bool }))
    })), [])
    slice_controller_config = optional(object({ enabled = bool }))
    slurm_operator_config   = optional(object({ enabled = bool }))
    stateful_ha_config      = optional(object({ enabled = bool }))
  })
  default = null
}

variable "authenticator_groups_config" {
  description = "Google group whose members sign in by groups."
  type        = object({ security_group = string })
  default     = null
}

variable "desired_emulated_version" {
  description = "Older version whose behaviour the control plane keeps."
  type        = string
  default     = null
}

variable "enable_k8s_beta_apis" {
  description = "Beta APIs to enable."
  type        = object({ enabled_apis = set(string) })
  default     = null
}

variable "enterprise_config" {
  description = "`STANDARD` or `ENTERPRISE` tier, which is billed by the vCPU."
  type        = object({ desired_tier = optional(string) })
  default     = null
}

variable "min_master_version" {
  description = "Least version of the control plane; null follows `release_channel`. Versions past their support cost extra in the extended channel."
  type        = string
  default     = null
}

variable "node_creation_config" {
  description = "How nodes are made."
  type        = object({ node_creation_mode = string })
  default     = null
}

variable "release_channel" {
  description = "Channel of upgrades, `RAPID`, `REGULAR`, `STABLE` or `EXTENDED`, which costs more once a version is past its standard support."
  type        = object({ channel = string })
  default     = null
  validation {
    condition     = try(contains(["EXTENDED", "RAPID", "REGULAR", "STABLE", "UNSPECIFIED"], var.release_channel.channel), true)
    error_message = "release_channel.channel must be RAPID, REGULAR, STABLE, EXTENDED or UNSPECIFIED."
  }
}

# Network

variable "cluster_ipv4_cidr" {
  description = "Range of pods of a cluster without `ip_allocation_policy`."
  type        = string
  default     = null
}

variable "control_plane_endpoints_config" {
  description = "Ways to the control plane, by DNS name and by address."
  type = object({
    dns_endpoint_config = optional(object({
      allow_external_traffic    = optional(bool)
      enable_k8s_certs_via_dns  = optional(bool)
      enable_k8s_tokens_via_dns = optional(bool)
      endpoint                  = optional(string)
    }))
    ip_endpoints_config = optional(object({ enabled = optional(bool) }))
  })
  default = null
}

variable "datapath_provider" {
  description = "`ADVANCED_DATAPATH` (Dataplane V2) or `LEGACY_DATAPATH`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ADVANCED_DATAPATH", "DATAPATH_PROVIDER_UNSPECIFIED", "LEGACY_DATAPATH"], var.datapath_provider), true)
    error_message = "datapath_provider must be ADVANCED_DATAPATH, DATAPATH_PROVIDER_UNSPECIFIED or LEGACY_DATAPATH."
  }
}

variable "dataplane_optimization_mode" {
  description = "How the data plane is tuned, `SCALE_OPTIMIZED`."
  type        = string
  default     = null
}

variable "default_snat_status" {
  description = "Leave the addresses of pods as they are."
  type        = object({ disabled = bool })
  default     = null
}

variable "disable_l4_lb_firewall_reconciliation" {
  description = "Leave firewall rules of load balancers alone."
  type        = bool
  default     = null
}

variable "dns_config" {
  description = "DNS of the cluster; Cloud DNS is billed by zone and query."
  type = object({
    additive_vpc_scope_dns_domain = optional(string)
    cluster_dns                   = optional(string)
    cluster_dns_domain            = optional(string)
    cluster_dns_scope             = optional(string)
  })
  default = null
}

variable "enable_l4_ilb_subsetting" {
  description = "Let internal load balancers use a part of the nodes."
  type        = bool
  default     = null
}

variable "enable_multi_networking" {
  description = "Give pods several networks."
  type        = bool
  default     = null
}

variable "gateway_api_config" {
  description = "Gateway API; load balancers that it makes are billed."
  type        = object({ channel = string })
  default     = null
}

variable "ip_allocation_policy" {
  description = "Ranges of pods and services; an empty object lets Google choose."
  type = object({
    additional_ip_ranges_config   = optional(list(object({ subnetwork = string, pod_ipv4_range_names = optional(list(string)), status = optional(string) })), [])
    additional_pod_ranges_config  = optional(object({ pod_range_names = set(string) }))
    auto_ipam_config              = optional(object({ enabled = bool }))
    cluster_ipv4_cidr_block       = optional(string)
    cluster_secondary_range_name  = optional(string)
    network_tier_config           = optional(object({ network_tier = string }))
    pod_cidr_overprovision_config = optional(object({ disabled = bool }))
    services_ipv4_cidr_block      = optional(string)
    services_secondary_range_name = optional(string)
    stack_type                    = optional(string)
  })
  default = {}
}

variable "master_authorized_networks_config" {
  description = "Networks that reach the control plane."
  type = object({
    cidr_blocks                          = optional(list(object({ cidr_block = string, display_name = optional(string) })), [])
    gcp_public_cidrs_access_enabled      = optional(bool)
    private_endpoint_enforcement_enabled = optional(bool)
  })
  default = null
}

variable "network" {
  description = "Network of the cluster."
  type        = string
  default     = null
}

variable "network_performance_config" {
  description = "Faster network of the nodes (`TIER_1`), billed by the hour."
  type        = object({ total_egress_bandwidth_tier = string })
  default     = null
}

variable "networking_mode" {
  description = "`VPC_NATIVE` or `ROUTES`."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ROUTES", "VPC_NATIVE"], var.networking_mode), true)
    error_message = "networking_mode must be ROUTES or VPC_NATIVE."
  }
}

variable "private_cluster_config" {
  description = "Nodes, and control plane, without public addresses; Cloud NAT then is the way out, and billed."
  type = object({
    enable_private_endpoint     = optional(bool)
    enable_private_nodes        = optional(bool)
    master_global_access_config = optional(object({ enabled = bool }))
    master_ipv4_cidr_block      = optional(string)
    private_endpoint_subnetwork = optional(string)
  })
  default = null
}

variable "service_external_ips_config" {
  description = "Allow services with external addresses of their own."
  type        = object({ enabled = bool })
  default     = null
}

variable "subnetwork" {
  description = "Subnetwork of the cluster."
  type        = string
  default     = null
}

# Security

variable "allow_net_admin" {
  description = "Let pods have NET_ADMIN (Autopilot)."
  type        = bool
  default     = null
}

variable "anonymous_authentication_config" {
  description = "Who may ask the control plane without authentication, `LIMITED` to health checks or `ENABLED`."
  type        = object({ mode = string })
  default     = null
}

variable "binary_authorization" {
  description = "Which images may run; billed by the pod."
  type        = object({ enabled = optional(bool), evaluation_mode = optional(string) })
  default     = null
}

variable "confidential_nodes" {
  description = "Encrypt memory in use; confidential machines cost more."
  type        = object({ enabled = bool, confidential_instance_type = optional(string) })
  default     = null
}

variable "database_encryption" {
  description = "Encrypt secrets in etcd with a KMS key, whose operations are billed."
  type        = object({ state = string, key_name = optional(string) })
  default     = null
}

variable "enable_cilium_clusterwide_network_policy" {
  description = "Allow network policies for the whole cluster."
  type        = bool
  default     = null
}

variable "enable_fqdn_network_policy" {
  description = "Allow network policies by name; needs Dataplane V2."
  type        = bool
  default     = null
}

variable "enable_intranode_visibility" {
  description = "Show traffic within a node to the network; flow logs of it are billed."
  type        = bool
  default     = null
}

variable "enable_shielded_nodes" {
  description = "Shielded nodes, free of charge; the default."
  type        = bool
  default     = null
}

variable "identity_service_config" {
  description = "Sign in with other identity providers."
  type        = object({ enabled = optional(bool) })
  default     = null
}

variable "in_transit_encryption_config" {
  description = "Encrypt traffic between nodes."
  type        = string
  default     = null
}

variable "master_auth" {
  description = "Client certificates, which nobody should use."
  type        = object({ client_certificate_config = object({ issue_client_certificate = bool }) })
  default     = null
}

variable "mesh_certificates" {
  description = "Certificates of the mesh for pods."
  type        = object({ enable_certificates = bool })
  default     = null
}

variable "network_policy" {
  description = "Network policies by Calico; Dataplane V2 has its own."
  type        = object({ enabled = bool, provider = optional(string) })
  default     = null
}

variable "private_ipv6_google_access" {
  description = "Access to Google by IPv6."
  type        = string
  default     = null
}

variable "rbac_binding_config" {
  description = "Which broad role bindings are allowed."
  type        = object({ enable_insecure_binding_system_authenticated = optional(bool), enable_insecure_binding_system_unauthenticated = optional(bool) })
  default     = null
}

variable "secret_manager_config" {
  description = "Mount secrets of Secret Manager, which bills each access."
  type        = object({ enabled = bool, rotation_config = optional(object({ enabled = bool, rotation_interval = optional(string) })) })
  default     = null
}

variable "secret_sync_config" {
  description = "Copy secrets of Secret Manager into the cluster; each access is billed."
  type        = object({ enabled = bool, rotation_config = optional(object({ enabled = bool, rotation_interval = optional(string) })) })
  default     = null
}

variable "security_posture_config" {
  description = "Posture and vulnerability checks; the enterprise ones are billed."
  type        = object({ mode = optional(string), vulnerability_mode = optional(string) })
  default     = null
}

variable "user_managed_keys_config" {
  description = "Certificate authorities and keys of your own for the control plane."
  type = object({
    aggregation_ca                    = optional(string)
    cluster_ca                        = optional(string)
    control_plane_disk_encryption_key = optional(string)
    etcd_api_ca                       = optional(string)
    etcd_peer_ca                      = optional(string)
    gkeops_etcd_backup_encryption_key = optional(string)
    service_account_signing_keys      = optional(set(string))
    service_account_verification_keys = optional(set(string))
  })
  default = null
}

variable "workload_identity_config" {
  description = "Let pods act as service accounts without keys; the pool is `<project>.svc.id.goog`. Autopilot has it always."
  type        = object({ workload_pool = optional(string) })
  default     = null
}

# Logs and metrics

variable "logging_config" {
  description = "Components whose logs are kept; Cloud Logging bills each GiB ingested, and `WORKLOADS` is the most of it."
  type        = object({ enable_components = set(string) })
  default     = null
}

variable "logging_service" {
  description = "Older switch of logs; `logging_config` says which."
  type        = string
  default     = null
}

variable "monitoring_config" {
  description = "Components whose metrics are kept; managed Prometheus is billed by the sample."
  type = object({
    advanced_datapath_observability_config = optional(object({ enable_metrics = bool, enable_relay = bool }))
    enable_components                      = optional(set(string))
    managed_prometheus                     = optional(object({ enabled = bool, auto_monitoring_config = optional(object({ scope = string })) }))
  })
  default = null
}

variable "monitoring_service" {
  description = "Older switch of metrics; `monitoring_config` says which."
  type        = string
  default     = null
}

variable "notification_config" {
  description = "Topic for news of upgrades; Pub/Sub bills messages."
  type        = object({ pubsub = object({ enabled = bool, filter = optional(object({ event_type = list(string) })), topic = optional(string) }) })
  default     = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the cluster, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "deletion_protection" {
  description = "Let Terraform refuse deletion; Google's provider does so by default."
  type        = bool
  default     = null
}

variable "gke_auto_upgrade_config" {
  description = "How patches are chosen."
  type        = object({ patch_mode = string })
  default     = null
}

variable "maintenance_policy" {
  description = "When GKE may upgrade, and when not."
  type = object({
    daily_maintenance_window = optional(object({ start_time = string }))
    disruption_budget        = optional(object({ minor_version_disruption_interval = optional(string), patch_version_disruption_interval = optional(string) }))
    maintenance_exclusion = optional(list(object({
      exclusion_name    = string
      start_time        = string
      end_time          = optional(string)
      exclusion_options = optional(object({ scope = string, end_time_behavior = optional(string) }))
    })), [])
    recurring_maintenance_window = optional(object({
      recurrence        = string
      window_duration   = string
      window_start_time = object({ hours = number, minutes = number, seconds = number })
      delay_until       = optional(object({ day = number, month = number, year = number }))
    }))
    recurring_window = optional(object({ end_time = string, recurrence = string, start_time = string }))
  })
  default = null
}

variable "rollback_safe_upgrade" {
  description = "How long an upgrade can be taken back."
  type        = object({ control_plane_soak_duration = optional(string) })
  default     = null
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), read = optional(string), update = optional(string) })
  default     = null
}
