# What callers give stands in the Dataproc cluster, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name = "orders"
  cluster_config = {
    lifecycle_config = { idle_delete_ttl = "3600s" }
    master_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 1
    }
    worker_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 2
    }
  }
  region = "europe-west1"
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    name = "orders"
    cluster_config = {
      autoscaling_config = { policy_uri = "https://example.com" }
      auxiliary_node_groups = [
        {
          node_group = [
            {
              roles = ["shop"]
              node_group_config = {
                accelerators = [{ accelerator_count = 1, accelerator_type = "shop" }]
                disk_config = {
                  boot_disk_provisioned_iops       = 1
                  boot_disk_provisioned_throughput = 1
                  boot_disk_size_gb                = 1
                  boot_disk_type                   = "shop"
                  local_ssd_interface              = "shop"
                  num_local_ssds                   = 1
                }
                machine_type     = "e2-standard-4"
                min_cpu_platform = "shop"
                num_instances    = 1
              }
            },
          ]
          node_group_id = "shop"
        },
      ]
      cluster_tier           = "shop"
      cluster_type           = "shop"
      dataproc_metric_config = { metrics = [{ metric_source = "shop", metric_overrides = ["shop"] }] }
      encryption_config      = { kms_key_name = "shop" }
      endpoint_config        = { enable_http_port_access = false }
      engine                 = "postgres"
      gce_cluster_config = {
        confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
        internal_ip_only             = false
        metadata                     = { example = "shop" }
        network                      = "shop"
        node_group_affinity          = { node_group_uri = "https://example.com" }
        reservation_affinity         = { consume_reservation_type = "shop", key = "shop", values = ["shop"] }
        resource_manager_tags        = { example = "shop" }
        service_account              = "shop@shop-prod.iam.gserviceaccount.com"
        service_account_scopes       = ["shop"]
        shielded_instance_config = {
          enable_integrity_monitoring = false
          enable_secure_boot          = false
          enable_vtpm                 = false
        }
        subnetwork = "shop"
        tags       = ["shop"]
        zone       = "europe-west1-b"
      }
      initialization_action = [{ script = "shop", timeout_sec = 1 }]
      lifecycle_config = {
        auto_delete_time = "2026-01-01T00:00:00Z"
        auto_stop_time   = "2026-01-01T00:00:00Z"
        idle_delete_ttl  = "3600s"
        idle_stop_ttl    = "shop"
      }
      master_config = {
        accelerators = [{ accelerator_count = 1, accelerator_type = "shop" }]
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "shop"
              provisioned_iops       = 1
              provisioned_throughput = 1
              type                   = "shop"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 1
          boot_disk_size_gb                = 100
          boot_disk_type                   = "shop"
          local_ssd_interface              = "shop"
          num_local_ssds                   = 1
        }
        image_uri = "https://example.com"
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 1
                boot_disk_size_gb                = 1
                boot_disk_type                   = "shop"
                local_ssd_interface              = "shop"
                num_local_ssds                   = 1
              }
              machine_types = ["shop"]
              rank          = 1
            },
          ]
        }
        machine_type     = "e2-standard-4"
        min_cpu_platform = "shop"
        num_instances    = 1
      }
      metastore_config = { dataproc_metastore_service = "shop" }
      preemptible_worker_config = {
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "shop"
              provisioned_iops       = 1
              provisioned_throughput = 1
              type                   = "shop"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 1
          boot_disk_size_gb                = 1
          boot_disk_type                   = "shop"
          local_ssd_interface              = "shop"
          num_local_ssds                   = 1
        }
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 1
                boot_disk_size_gb                = 1
                boot_disk_type                   = "shop"
                local_ssd_interface              = "shop"
                num_local_ssds                   = 1
              }
              machine_types = ["shop"]
              rank          = 1
            },
          ]
          provisioning_model_mix = { standard_capacity_base = 1, standard_capacity_percent_above_base = 1 }
        }
        num_instances  = 1
        preemptibility = "shop"
      }
      security_config = {
        identity_config = { user_service_account_mapping = { example = "shop" } }
        kerberos_config = {
          kms_key_uri                           = "https://example.com"
          root_principal_password_uri           = "https://example.com"
          cross_realm_trust_admin_server        = "shop"
          cross_realm_trust_kdc                 = "shop"
          cross_realm_trust_realm               = "shop"
          cross_realm_trust_shared_password_uri = "https://example.com"
          enable_kerberos                       = false
          kdc_db_key_uri                        = "https://example.com"
          key_password_uri                      = "https://example.com"
          keystore_password_uri                 = "https://example.com"
          keystore_uri                          = "https://example.com"
          realm                                 = "shop"
          tgt_lifetime_hours                    = 1
          truststore_password_uri               = "https://example.com"
          truststore_uri                        = "https://example.com"
        }
      }
      software_config = {
        image_version       = "shop"
        optional_components = ["shop"]
        override_properties = { example = "shop" }
      }
      staging_bucket = "shop"
      temp_bucket    = "shop"
      worker_config = {
        accelerators = [{ accelerator_count = 1, accelerator_type = "shop" }]
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "shop"
              provisioned_iops       = 1
              provisioned_throughput = 1
              type                   = "shop"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 1
          boot_disk_size_gb                = 100
          boot_disk_type                   = "shop"
          local_ssd_interface              = "shop"
          num_local_ssds                   = 1
        }
        image_uri = "https://example.com"
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 1
                boot_disk_size_gb                = 1
                boot_disk_type                   = "shop"
                local_ssd_interface              = "shop"
                num_local_ssds                   = 1
              }
              machine_types = ["shop"]
              rank          = 1
            },
          ]
        }
        machine_type      = "e2-standard-4"
        min_cpu_platform  = "shop"
        min_num_instances = 1
        num_instances     = 2
      }
    }
    deletion_policy               = "ABANDON"
    graceful_decommission_timeout = "shop"
    project                       = "shop-prod"
    region                        = "europe-west1"
    timeouts                      = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].deletion_policy == "ABANDON",
      google_dataproc_cluster.this[0].graceful_decommission_timeout == "shop",
      google_dataproc_cluster.this[0].name == "orders",
      google_dataproc_cluster.this[0].project == "shop-prod",
      google_dataproc_cluster.this[0].region == "europe-west1",
      google_dataproc_cluster.this[0].cluster_config[0].cluster_tier == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].cluster_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].engine == "postgres",
      google_dataproc_cluster.this[0].cluster_config[0].staging_bucket == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].temp_bucket == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].autoscaling_config[0].policy_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group_id == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].roles == tolist(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].min_cpu_platform == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].num_instances == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].accelerators).accelerator_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].dataproc_metric_config[0].metrics[0].metric_overrides == toset(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].dataproc_metric_config[0].metrics[0].metric_source == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].encryption_config[0].kms_key_name == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].endpoint_config[0].enable_http_port_access == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].internal_ip_only == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].metadata == tomap({ example = "shop" }),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].network == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].resource_manager_tags == tomap({ example = "shop" }),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].service_account_scopes == toset(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].subnetwork == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].tags == toset(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].zone == "europe-west1-b",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].confidential_instance_type == "t3.micro",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].node_group_affinity[0].node_group_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].consume_reservation_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].key == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].values == toset(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_vtpm == false,
      google_dataproc_cluster.this[0].cluster_config[0].initialization_action[0].script == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].initialization_action[0].timeout_sec == 1,
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].auto_delete_time == "2026-01-01T00:00:00Z",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].auto_stop_time == "2026-01-01T00:00:00Z",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].idle_delete_ttl == "3600s",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].idle_stop_ttl == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].image_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].min_cpu_platform == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].num_instances == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].master_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].master_config[0].accelerators).accelerator_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_size_gb == 100,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].metastore_config[0].dataproc_metastore_service == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].num_instances == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].preemptibility == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].provisioning_model_mix[0].standard_capacity_base == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].provisioning_model_mix[0].standard_capacity_percent_above_base == 1,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].identity_config[0].user_service_account_mapping == tomap({ example = "shop" }),
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_admin_server == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_kdc == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_realm == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_shared_password_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].enable_kerberos == false,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].kdc_db_key_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].key_password_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].keystore_password_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].keystore_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].kms_key_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].realm == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].root_principal_password_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].tgt_lifetime_hours == 1,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].truststore_password_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].truststore_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].image_version == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].optional_components == toset(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].override_properties == tomap({ example = "shop" }),
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].image_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].min_cpu_platform == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].min_num_instances == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].num_instances == 2,
      one(google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].accelerators).accelerator_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_size_gb == 100,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["shop"]),
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "shop",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 1,
      google_dataproc_cluster.this[0].timeouts.create == "30m",
      google_dataproc_cluster.this[0].timeouts.delete == "30m",
      google_dataproc_cluster.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    virtual_cluster_config = {
      auxiliary_services_config = {
        metastore_config            = { dataproc_metastore_service = "shop" }
        spark_history_server_config = { dataproc_cluster = "shop" }
      }
      kubernetes_cluster_config = {
        gke_cluster_config = {
          gke_cluster_target = "shop"
          node_pool_target = [
            {
              node_pool        = "shop"
              roles            = ["shop"]
              node_pool_config = { locations = ["shop"] }
            },
          ]
        }
        kubernetes_software_config = { component_version = { example = "shop" }, properties = { example = "shop" } }
        kubernetes_namespace       = "shop"
      }
      staging_bucket = "shop"
    }
    cluster_config = null
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].virtual_cluster_config[0].staging_bucket == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].auxiliary_services_config[0].metastore_config[0].dataproc_metastore_service == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].auxiliary_services_config[0].spark_history_server_config[0].dataproc_cluster == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_namespace == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].gke_cluster_target == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].node_pool == "shop",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].roles == toset(["shop"]),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].node_pool_config[0].locations == toset(["shop"]),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_software_config[0].component_version == tomap({ example = "shop" }),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_software_config[0].properties == tomap({ example = "shop" }),
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    virtual_cluster_config = {}
    cluster_config         = null
  }
  assert {
    condition = alltrue([
      length(google_dataproc_cluster.this[0].virtual_cluster_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
