# Name and place

variable "name" {
  description = "Name of the Dataproc cluster."
  type        = string
  nullable    = false
  validation {
    condition     = can(regex("^[a-z]([a-z0-9-]{0,50}[a-z0-9])?$", var.name))
    error_message = "A cluster name has up to 52 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen."
  }
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

variable "region" {
  description = "Region of the cluster."
  type        = string
  default     = null
}

# Size and cost

variable "graceful_decommission_timeout" {
  description = "How long a worker may finish its work before it goes, for example `3600s`; it is billed meanwhile."
  type        = string
  default     = null
}

# Software and settings

variable "cluster_config" {
  description = "Machines, software and life of the cluster. `autoscaling_config`: Policy by which workers follow the load. `lifecycle_config`: When the cluster goes by itself: `idle_delete_ttl` after the last job, or `auto_delete_time`. Without one it is billed until somebody deletes it. `lifecycle_config.idle_delete_ttl`: How long the cluster may idle before it is deleted, for example `1800s`; the surest way to save. `preemptible_worker_config`: Further workers at Spot prices, without data of their own. `preemptible_worker_config.num_instances`: Number of secondary workers, by default preemptible ones at a fraction of the price. `staging_bucket`: Bucket for files of jobs, which are stored and billed there; null takes one that Dataproc makes. `worker_config.machine_type`: Size of the workers. `worker_config.num_instances`: Number of workers; each is billed."
  type = object({
    autoscaling_config = optional(object({ policy_uri = string }))
    auxiliary_node_groups = optional(list(object({
      node_group = list(object({
        roles = list(string)
        node_group_config = optional(object({
          accelerators = optional(list(object({ accelerator_count = number, accelerator_type = string })), [])
          disk_config = optional(object({
            boot_disk_provisioned_iops       = optional(number)
            boot_disk_provisioned_throughput = optional(number)
            boot_disk_size_gb                = optional(number)
            boot_disk_type                   = optional(string)
            local_ssd_interface              = optional(string)
            num_local_ssds                   = optional(number)
          }))
          machine_type     = optional(string)
          min_cpu_platform = optional(string)
          num_instances    = optional(number)
        }))
      }))
      node_group_id = optional(string)
    })), [])
    cluster_tier           = optional(string)
    cluster_type           = optional(string)
    dataproc_metric_config = optional(object({ metrics = list(object({ metric_source = string, metric_overrides = optional(set(string)) })) }))
    encryption_config      = optional(object({ kms_key_name = string }))
    endpoint_config        = optional(object({ enable_http_port_access = bool }))
    engine                 = optional(string)
    gce_cluster_config = optional(object({
      confidential_instance_config = optional(object({ confidential_instance_type = optional(string), enable_confidential_compute = optional(bool) }))
      internal_ip_only             = optional(bool)
      metadata                     = optional(map(string))
      network                      = optional(string)
      node_group_affinity          = optional(object({ node_group_uri = string }))
      reservation_affinity         = optional(object({ consume_reservation_type = optional(string), key = optional(string), values = optional(set(string)) }))
      resource_manager_tags        = optional(map(string))
      service_account              = optional(string)
      service_account_scopes       = optional(set(string))
      shielded_instance_config     = optional(object({ enable_integrity_monitoring = optional(bool), enable_secure_boot = optional(bool), enable_vtpm = optional(bool) }))
      subnetwork                   = optional(string)
      tags                         = optional(set(string))
      zone                         = optional(string)
    }))
    initialization_action = optional(list(object({ script = string, timeout_sec = optional(number) })), [])
    lifecycle_config = optional(object({
      auto_delete_time = optional(string)
      auto_stop_time   = optional(string)
      idle_delete_ttl  = optional(string)
      idle_stop_ttl    = optional(string)
    }))
    master_config = optional(object({
      accelerators = optional(list(object({ accelerator_count = number, accelerator_type = string })), [])
      disk_config = optional(object({
        attached_disk_config = optional(list(object({
          disk_size_gb           = optional(number)
          disk_type              = optional(string)
          provisioned_iops       = optional(number)
          provisioned_throughput = optional(number)
          type                   = optional(string)
        })), [])
        boot_disk_provisioned_iops       = optional(number)
        boot_disk_provisioned_throughput = optional(number)
        boot_disk_size_gb                = optional(number)
        boot_disk_type                   = optional(string)
        local_ssd_interface              = optional(string)
        num_local_ssds                   = optional(number)
      }))
      image_uri = optional(string)
      instance_flexibility_policy = optional(object({
        instance_selection_list = optional(list(object({
          disk_config = optional(object({
            boot_disk_provisioned_iops       = optional(number)
            boot_disk_provisioned_throughput = optional(number)
            boot_disk_size_gb                = optional(number)
            boot_disk_type                   = optional(string)
            local_ssd_interface              = optional(string)
            num_local_ssds                   = optional(number)
          }))
          machine_types = optional(list(string))
          rank          = optional(number)
        })), [])
      }))
      machine_type     = optional(string)
      min_cpu_platform = optional(string)
      num_instances    = optional(number)
    }))
    metastore_config = optional(object({ dataproc_metastore_service = string }))
    preemptible_worker_config = optional(object({
      disk_config = optional(object({
        attached_disk_config = optional(list(object({
          disk_size_gb           = optional(number)
          disk_type              = optional(string)
          provisioned_iops       = optional(number)
          provisioned_throughput = optional(number)
          type                   = optional(string)
        })), [])
        boot_disk_provisioned_iops       = optional(number)
        boot_disk_provisioned_throughput = optional(number)
        boot_disk_size_gb                = optional(number)
        boot_disk_type                   = optional(string)
        local_ssd_interface              = optional(string)
        num_local_ssds                   = optional(number)
      }))
      instance_flexibility_policy = optional(object({
        instance_selection_list = optional(list(object({
          disk_config = optional(object({
            boot_disk_provisioned_iops       = optional(number)
            boot_disk_provisioned_throughput = optional(number)
            boot_disk_size_gb                = optional(number)
            boot_disk_type                   = optional(string)
            local_ssd_interface              = optional(string)
            num_local_ssds                   = optional(number)
          }))
          machine_types = optional(list(string))
          rank          = optional(number)
        })), [])
        provisioning_model_mix = optional(object({ standard_capacity_base = optional(number), standard_capacity_percent_above_base = optional(number) }))
      }))
      num_instances  = optional(number)
      preemptibility = optional(string)
    }))
    security_config = optional(object({
      identity_config = optional(object({ user_service_account_mapping = map(string) }))
      kerberos_config = optional(object({
        kms_key_uri                           = string
        root_principal_password_uri           = string
        cross_realm_trust_admin_server        = optional(string)
        cross_realm_trust_kdc                 = optional(string)
        cross_realm_trust_realm               = optional(string)
        cross_realm_trust_shared_password_uri = optional(string)
        enable_kerberos                       = optional(bool)
        kdc_db_key_uri                        = optional(string)
        key_password_uri                      = optional(string)
        keystore_password_uri                 = optional(string)
        keystore_uri                          = optional(string)
        realm                                 = optional(string)
        tgt_lifetime_hours                    = optional(number)
        truststore_password_uri               = optional(string)
        truststore_uri                        = optional(string)
      }))
    }))
    software_config = optional(object({ image_version = optional(string), optional_components = optional(set(string)), override_properties = optional(map(string)) }))
    staging_bucket  = optional(string)
    temp_bucket     = optional(string)
    worker_config = optional(object({
      accelerators = optional(list(object({ accelerator_count = number, accelerator_type = string })), [])
      disk_config = optional(object({
        attached_disk_config = optional(list(object({
          disk_size_gb           = optional(number)
          disk_type              = optional(string)
          provisioned_iops       = optional(number)
          provisioned_throughput = optional(number)
          type                   = optional(string)
        })), [])
        boot_disk_provisioned_iops       = optional(number)
        boot_disk_provisioned_throughput = optional(number)
        boot_disk_size_gb                = optional(number)
        boot_disk_type                   = optional(string)
        local_ssd_interface              = optional(string)
        num_local_ssds                   = optional(number)
      }))
      image_uri = optional(string)
      instance_flexibility_policy = optional(object({
        instance_selection_list = optional(list(object({
          disk_config = optional(object({
            boot_disk_provisioned_iops       = optional(number)
            boot_disk_provisioned_throughput = optional(number)
            boot_disk_size_gb                = optional(number)
            boot_disk_type                   = optional(string)
            local_ssd_interface              = optional(string)
            num_local_ssds                   = optional(number)
          }))
          machine_types = optional(list(string))
          rank          = optional(number)
        })), [])
      }))
      machine_type      = optional(string)
      min_cpu_platform  = optional(string)
      min_num_instances = optional(number)
      num_instances     = optional(number)
    }))
  })
  default = null
}

variable "virtual_cluster_config" {
  description = "Dataproc on a Kubernetes cluster of your own."
  type = object({
    auxiliary_services_config = optional(object({
      metastore_config            = optional(object({ dataproc_metastore_service = optional(string) }))
      spark_history_server_config = optional(object({ dataproc_cluster = optional(string) }))
    }))
    kubernetes_cluster_config = optional(object({
      gke_cluster_config = object({
        gke_cluster_target = optional(string)
        node_pool_target   = optional(list(object({ node_pool = string, roles = set(string), node_pool_config = optional(object({ locations = set(string) })) })), [])
      })
      kubernetes_software_config = object({ component_version = map(string), properties = optional(map(string)) })
      kubernetes_namespace       = optional(string)
    }))
    staging_bucket = optional(string)
  })
  default = null
}

# Life cycle

variable "deletion_policy" {
  description = "What a destroy does: `DELETE`, `PREVENT` refuses it, `ABANDON` forgets the Dataproc cluster, which is billed on."
  type        = string
  default     = null
  validation {
    condition     = try(contains(["ABANDON", "DELETE", "PREVENT"], var.deletion_policy), true)
    error_message = "deletion_policy must be ABANDON, DELETE or PREVENT."
  }
}

variable "timeouts" {
  description = "How long Terraform waits for each operation, for example `30m`."
  type        = object({ create = optional(string), delete = optional(string), update = optional(string) })
  default     = null
}
