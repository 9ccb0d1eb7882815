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
  region  = "europe-west1"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
              roles = ["roles"]
              node_group_config = {
                accelerators = [{ accelerator_count = 1, accelerator_type = "accelerator-type" }]
                disk_config = {
                  boot_disk_provisioned_iops       = 1
                  boot_disk_provisioned_throughput = 2
                  boot_disk_size_gb                = 3
                  boot_disk_type                   = "boot-disk-type"
                  local_ssd_interface              = "scsi"
                  num_local_ssds                   = 4
                }
                machine_type     = "e2-standard-4"
                min_cpu_platform = "min-cpu-platform"
                num_instances    = 1
              }
            },
          ]
          node_group_id = "node-group-id"
        },
      ]
      cluster_tier = "cluster-tier"
      cluster_type = "cluster-type"
      dataproc_metric_config = {
        metrics = [{ metric_source = "metric-source", metric_overrides = ["metric-overrides"] }]
      }
      encryption_config = { kms_key_name = "kms-key-name" }
      endpoint_config   = { enable_http_port_access = false }
      engine            = "postgres"
      gce_cluster_config = {
        confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
        internal_ip_only             = false
        metadata                     = { example = "example" }
        network                      = "network"
        node_group_affinity          = { node_group_uri = "https://example.com" }
        reservation_affinity = {
          consume_reservation_type = "consume-reservation-type"
          key                      = "key"
          values                   = ["values"]
        }
        resource_manager_tags  = { example = "example2" }
        service_account        = "shop@shop-prod.iam.gserviceaccount.com"
        service_account_scopes = ["service-account-scopes"]
        shielded_instance_config = {
          enable_integrity_monitoring = false
          enable_secure_boot          = false
          enable_vtpm                 = false
        }
        subnetwork = "subnetwork"
        tags       = ["tags"]
        zone       = "europe-west1-b"
      }
      initialization_action = [{ script = "script", timeout_sec = 1 }]
      lifecycle_config = {
        auto_delete_time = "2026-01-01T00:00:00Z"
        auto_stop_time   = "2026-01-01T00:00:01Z"
        idle_delete_ttl  = "3600s"
        idle_stop_ttl    = "idle-stop-ttl"
      }
      master_config = {
        accelerators = [{ accelerator_count = 1, accelerator_type = "accelerator-type2" }]
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "disk-type"
              provisioned_iops       = 2
              provisioned_throughput = 3
              type                   = "type"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 100
          boot_disk_type                   = "boot-disk-type2"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 3
        }
        image_uri = "https://example.com"
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 2
                boot_disk_size_gb                = 3
                boot_disk_type                   = "boot-disk-type3"
                local_ssd_interface              = "scsi"
                num_local_ssds                   = 4
              }
              machine_types = ["machine-types"]
              rank          = 1
            },
          ]
        }
        machine_type     = "e2-standard-4"
        min_cpu_platform = "min-cpu-platform2"
        num_instances    = 1
      }
      metastore_config = { dataproc_metastore_service = "dataproc-metastore-service" }
      preemptible_worker_config = {
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "disk-type2"
              provisioned_iops       = 2
              provisioned_throughput = 3
              type                   = "type2"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 3
          boot_disk_type                   = "boot-disk-type4"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 4
        }
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 2
                boot_disk_size_gb                = 3
                boot_disk_type                   = "boot-disk-type5"
                local_ssd_interface              = "scsi"
                num_local_ssds                   = 4
              }
              machine_types = ["machine-types2"]
              rank          = 1
            },
          ]
          provisioning_model_mix = { standard_capacity_base = 1, standard_capacity_percent_above_base = 2 }
        }
        num_instances  = 1
        preemptibility = "preemptibility"
      }
      security_config = {
        identity_config = { user_service_account_mapping = { example = "example3" } }
        kerberos_config = {
          kms_key_uri                           = "https://example.com"
          root_principal_password_uri           = "https://example.com2"
          cross_realm_trust_admin_server        = "cross-realm-trust-admin-server"
          cross_realm_trust_kdc                 = "cross-realm-trust-kdc"
          cross_realm_trust_realm               = "cross-realm-trust-realm"
          cross_realm_trust_shared_password_uri = "https://example.com3"
          enable_kerberos                       = false
          kdc_db_key_uri                        = "https://example.com4"
          key_password_uri                      = "https://example.com5"
          keystore_password_uri                 = "https://example.com6"
          keystore_uri                          = "https://example.com7"
          realm                                 = "realm"
          tgt_lifetime_hours                    = 1
          truststore_password_uri               = "https://example.com8"
          truststore_uri                        = "https://example.com9"
        }
      }
      software_config = {
        image_version       = "image-version"
        optional_components = ["optional-components"]
        override_properties = { example = "example4" }
      }
      staging_bucket = "staging-bucket"
      temp_bucket    = "temp-bucket"
      worker_config = {
        accelerators = [{ accelerator_count = 1, accelerator_type = "accelerator-type3" }]
        disk_config = {
          attached_disk_config = [
            {
              disk_size_gb           = 1
              disk_type              = "disk-type3"
              provisioned_iops       = 2
              provisioned_throughput = 3
              type                   = "type3"
            },
          ]
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 100
          boot_disk_type                   = "boot-disk-type6"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 3
        }
        image_uri = "https://example.com"
        instance_flexibility_policy = {
          instance_selection_list = [
            {
              disk_config = {
                boot_disk_provisioned_iops       = 1
                boot_disk_provisioned_throughput = 2
                boot_disk_size_gb                = 3
                boot_disk_type                   = "boot-disk-type7"
                local_ssd_interface              = "scsi"
                num_local_ssds                   = 4
              }
              machine_types = ["machine-types3"]
              rank          = 1
            },
          ]
        }
        machine_type      = "e2-standard-4"
        min_cpu_platform  = "min-cpu-platform3"
        min_num_instances = 1
        num_instances     = 2
      }
    }
    deletion_policy               = "ABANDON"
    graceful_decommission_timeout = "graceful-decommission-timeout"
    project                       = "shop-prod"
    region                        = "europe-west1"
    timeouts                      = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].deletion_policy == "ABANDON",
      google_dataproc_cluster.this[0].graceful_decommission_timeout == "graceful-decommission-timeout",
      google_dataproc_cluster.this[0].name == "orders",
      google_dataproc_cluster.this[0].project == "shop-prod",
      google_dataproc_cluster.this[0].region == "europe-west1",
      google_dataproc_cluster.this[0].cluster_config[0].cluster_tier == "cluster-tier",
      google_dataproc_cluster.this[0].cluster_config[0].cluster_type == "cluster-type",
      google_dataproc_cluster.this[0].cluster_config[0].engine == "postgres",
      google_dataproc_cluster.this[0].cluster_config[0].staging_bucket == "staging-bucket",
      google_dataproc_cluster.this[0].cluster_config[0].temp_bucket == "temp-bucket",
      google_dataproc_cluster.this[0].cluster_config[0].autoscaling_config[0].policy_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group_id == "node-group-id",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].roles == tolist(["roles"]),
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].min_cpu_platform == "min-cpu-platform",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].num_instances == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].accelerators).accelerator_type == "accelerator-type",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_size_gb == 3,
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].boot_disk_type == "boot-disk-type",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].auxiliary_node_groups[0].node_group[0].node_group_config[0].disk_config[0].num_local_ssds == 4,
      google_dataproc_cluster.this[0].cluster_config[0].dataproc_metric_config[0].metrics[0].metric_overrides == toset(["metric-overrides"]),
      google_dataproc_cluster.this[0].cluster_config[0].dataproc_metric_config[0].metrics[0].metric_source == "metric-source",
      google_dataproc_cluster.this[0].cluster_config[0].encryption_config[0].kms_key_name == "kms-key-name",
      google_dataproc_cluster.this[0].cluster_config[0].endpoint_config[0].enable_http_port_access == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].internal_ip_only == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].metadata == tomap({ example = "example" }),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].network == "network",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].resource_manager_tags == tomap({ example = "example2" }),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].service_account_scopes == toset(["service-account-scopes"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].subnetwork == "subnetwork",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].tags == toset(["tags"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].zone == "europe-west1-b",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].confidential_instance_type == "t3.micro",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].node_group_affinity[0].node_group_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].consume_reservation_type == "consume-reservation-type",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].key == "key",
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].reservation_affinity[0].values == toset(["values"]),
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_vtpm == false,
      google_dataproc_cluster.this[0].cluster_config[0].initialization_action[0].script == "script",
      google_dataproc_cluster.this[0].cluster_config[0].initialization_action[0].timeout_sec == 1,
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].auto_delete_time == "2026-01-01T00:00:00Z",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].auto_stop_time == "2026-01-01T00:00:01Z",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].idle_delete_ttl == "3600s",
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].idle_stop_ttl == "idle-stop-ttl",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].image_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].min_cpu_platform == "min-cpu-platform2",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].num_instances == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].master_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].master_config[0].accelerators).accelerator_type == "accelerator-type2",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_size_gb == 100,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_type == "boot-disk-type2",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].num_local_ssds == 3,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].disk_type == "disk-type",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 2,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 3,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].attached_disk_config[0].type == "type",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["machine-types"]),
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 3,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "boot-disk-type3",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 4,
      google_dataproc_cluster.this[0].cluster_config[0].metastore_config[0].dataproc_metastore_service == "dataproc-metastore-service",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].num_instances == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].preemptibility == "preemptibility",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_size_gb == 3,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].boot_disk_type == "boot-disk-type4",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].num_local_ssds == 4,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].disk_type == "disk-type2",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 2,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 3,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].disk_config[0].attached_disk_config[0].type == "type2",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["machine-types2"]),
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 3,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "boot-disk-type5",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 4,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].provisioning_model_mix[0].standard_capacity_base == 1,
      google_dataproc_cluster.this[0].cluster_config[0].preemptible_worker_config[0].instance_flexibility_policy[0].provisioning_model_mix[0].standard_capacity_percent_above_base == 2,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].identity_config[0].user_service_account_mapping == tomap({ example = "example3" }),
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_admin_server == "cross-realm-trust-admin-server",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_kdc == "cross-realm-trust-kdc",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_realm == "cross-realm-trust-realm",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].cross_realm_trust_shared_password_uri == "https://example.com3",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].enable_kerberos == false,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].kdc_db_key_uri == "https://example.com4",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].key_password_uri == "https://example.com5",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].keystore_password_uri == "https://example.com6",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].keystore_uri == "https://example.com7",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].kms_key_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].realm == "realm",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].root_principal_password_uri == "https://example.com2",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].tgt_lifetime_hours == 1,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].truststore_password_uri == "https://example.com8",
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].truststore_uri == "https://example.com9",
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].image_version == "image-version",
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].optional_components == toset(["optional-components"]),
      google_dataproc_cluster.this[0].cluster_config[0].software_config[0].override_properties == tomap({ example = "example4" }),
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].image_uri == "https://example.com",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].machine_type == "e2-standard-4",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].min_cpu_platform == "min-cpu-platform3",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].min_num_instances == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].num_instances == 2,
      one(google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].accelerators).accelerator_count == 1,
      one(google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].accelerators).accelerator_type == "accelerator-type3",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_size_gb == 100,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_type == "boot-disk-type6",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].num_local_ssds == 3,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].disk_size_gb == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].disk_type == "disk-type3",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].provisioned_iops == 2,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].provisioned_throughput == 3,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].attached_disk_config[0].type == "type3",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].machine_types == tolist(["machine-types3"]),
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].rank == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_iops == 1,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_provisioned_throughput == 2,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_size_gb == 3,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].boot_disk_type == "boot-disk-type7",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].local_ssd_interface == "scsi",
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy[0].instance_selection_list[0].disk_config[0].num_local_ssds == 4,
      google_dataproc_cluster.this[0].timeouts.create == "30m",
      google_dataproc_cluster.this[0].timeouts.delete == "31m",
      google_dataproc_cluster.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    virtual_cluster_config = {
      auxiliary_services_config = {
        metastore_config            = { dataproc_metastore_service = "dataproc-metastore-service" }
        spark_history_server_config = { dataproc_cluster = "dataproc-cluster" }
      }
      kubernetes_cluster_config = {
        gke_cluster_config = {
          gke_cluster_target = "gke-cluster-target"
          node_pool_target = [
            {
              node_pool        = "node-pool"
              roles            = ["roles"]
              node_pool_config = { locations = ["locations"] }
            },
          ]
        }
        kubernetes_software_config = {
          component_version = { example = "example" }
          properties        = { example = "example2" }
        }
        kubernetes_namespace = "kubernetes-namespace"
      }
      staging_bucket = "staging-bucket"
    }
    cluster_config = null
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].virtual_cluster_config[0].staging_bucket == "staging-bucket",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].auxiliary_services_config[0].metastore_config[0].dataproc_metastore_service == "dataproc-metastore-service",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].auxiliary_services_config[0].spark_history_server_config[0].dataproc_cluster == "dataproc-cluster",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_namespace == "kubernetes-namespace",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].gke_cluster_target == "gke-cluster-target",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].node_pool == "node-pool",
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].roles == toset(["roles"]),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].gke_cluster_config[0].node_pool_target[0].node_pool_config[0].locations == toset(["locations"]),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_software_config[0].component_version == tomap({ example = "example" }),
      google_dataproc_cluster.this[0].virtual_cluster_config[0].kubernetes_cluster_config[0].kubernetes_software_config[0].properties == tomap({ example = "example2" }),
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    cluster_config = {
      auxiliary_node_groups = []
      endpoint_config       = { enable_http_port_access = true }
      gce_cluster_config = {
        confidential_instance_config = { enable_confidential_compute = true }
        internal_ip_only             = true
        shielded_instance_config = {
          enable_integrity_monitoring = true
          enable_secure_boot          = false
          enable_vtpm                 = true
        }
      }
      initialization_action = []
      security_config = {
        kerberos_config = {
          kms_key_uri                 = "https://example.com"
          root_principal_password_uri = "https://example.com2"
          enable_kerberos             = true
        }
      }
    }
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].cluster_config[0].endpoint_config[0].enable_http_port_access == true,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].internal_ip_only == true,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].enable_confidential_compute == true,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_integrity_monitoring == true,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_vtpm == true,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].enable_kerberos == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    cluster_config = {
      auxiliary_node_groups = []
      endpoint_config       = { enable_http_port_access = false }
      gce_cluster_config = {
        confidential_instance_config = { enable_confidential_compute = false }
        internal_ip_only             = false
        shielded_instance_config = {
          enable_integrity_monitoring = false
          enable_secure_boot          = true
          enable_vtpm                 = true
        }
      }
      initialization_action = []
      security_config = {
        kerberos_config = {
          kms_key_uri                 = "https://example.com"
          root_principal_password_uri = "https://example.com2"
          enable_kerberos             = false
        }
      }
    }
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].cluster_config[0].endpoint_config[0].enable_http_port_access == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].internal_ip_only == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_secure_boot == true,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_vtpm == true,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].enable_kerberos == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    cluster_config = {
      autoscaling_config = { policy_uri = "https://example.com" }
      cluster_tier       = "cluster-tier"
      cluster_type       = "cluster-type"
      dataproc_metric_config = {
        metrics = [{ metric_source = "metric-source", metric_overrides = ["metric-overrides"] }]
      }
      encryption_config = { kms_key_name = "kms-key-name" }
      endpoint_config   = { enable_http_port_access = false }
      engine            = "postgres"
      gce_cluster_config = {
        confidential_instance_config = { confidential_instance_type = "t3.micro", enable_confidential_compute = false }
        internal_ip_only             = false
        metadata                     = { example = "example" }
        network                      = "network"
        node_group_affinity          = { node_group_uri = "https://example.com" }
        reservation_affinity = {
          consume_reservation_type = "consume-reservation-type"
          key                      = "key"
          values                   = ["values"]
        }
        resource_manager_tags  = { example = "example2" }
        service_account        = "shop@shop-prod.iam.gserviceaccount.com"
        service_account_scopes = ["service-account-scopes"]
        shielded_instance_config = {
          enable_integrity_monitoring = false
          enable_secure_boot          = false
          enable_vtpm                 = false
        }
        subnetwork = "subnetwork"
        tags       = ["tags"]
        zone       = "europe-west1-b"
      }
      lifecycle_config = {
        auto_delete_time = "2026-01-01T00:00:00Z"
        auto_stop_time   = "2026-01-01T00:00:01Z"
        idle_delete_ttl  = "3600s"
        idle_stop_ttl    = "idle-stop-ttl"
      }
      master_config = {
        disk_config = {
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 100
          boot_disk_type                   = "boot-disk-type2"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 3
        }
        image_uri                   = "https://example.com"
        instance_flexibility_policy = {}
        machine_type                = "e2-standard-4"
        min_cpu_platform            = "min-cpu-platform2"
        num_instances               = 1
      }
      metastore_config = { dataproc_metastore_service = "dataproc-metastore-service" }
      preemptible_worker_config = {
        disk_config = {
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 3
          boot_disk_type                   = "boot-disk-type4"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 4
        }
        instance_flexibility_policy = {
          provisioning_model_mix = { standard_capacity_base = 1, standard_capacity_percent_above_base = 2 }
        }
        num_instances  = 1
        preemptibility = "preemptibility"
      }
      security_config = {
        identity_config = { user_service_account_mapping = { example = "example3" } }
        kerberos_config = {
          kms_key_uri                           = "https://example.com"
          root_principal_password_uri           = "https://example.com2"
          cross_realm_trust_admin_server        = "cross-realm-trust-admin-server"
          cross_realm_trust_kdc                 = "cross-realm-trust-kdc"
          cross_realm_trust_realm               = "cross-realm-trust-realm"
          cross_realm_trust_shared_password_uri = "https://example.com3"
          enable_kerberos                       = false
          kdc_db_key_uri                        = "https://example.com4"
          key_password_uri                      = "https://example.com5"
          keystore_password_uri                 = "https://example.com6"
          keystore_uri                          = "https://example.com7"
          realm                                 = "realm"
          tgt_lifetime_hours                    = 1
          truststore_password_uri               = "https://example.com8"
          truststore_uri                        = "https://example.com9"
        }
      }
      software_config = {
        image_version       = "image-version"
        optional_components = ["optional-components"]
        override_properties = { example = "example4" }
      }
      staging_bucket = "staging-bucket"
      temp_bucket    = "temp-bucket"
      worker_config = {
        disk_config = {
          boot_disk_provisioned_iops       = 1
          boot_disk_provisioned_throughput = 2
          boot_disk_size_gb                = 100
          boot_disk_type                   = "boot-disk-type6"
          local_ssd_interface              = "scsi"
          num_local_ssds                   = 3
        }
        image_uri                   = "https://example.com"
        instance_flexibility_policy = {}
        machine_type                = "e2-standard-4"
        min_cpu_platform            = "min-cpu-platform3"
        min_num_instances           = 1
        num_instances               = 2
      }
    }
  }
  assert {
    condition = alltrue([
      length(google_dataproc_cluster.this[0].cluster_config[0].master_config[0].instance_flexibility_policy) == 1,
      length(google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].instance_flexibility_policy) == 1,
      google_dataproc_cluster.this[0].cluster_config[0].endpoint_config[0].enable_http_port_access == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].internal_ip_only == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].confidential_instance_config[0].enable_confidential_compute == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_integrity_monitoring == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_secure_boot == false,
      google_dataproc_cluster.this[0].cluster_config[0].gce_cluster_config[0].shielded_instance_config[0].enable_vtpm == false,
      google_dataproc_cluster.this[0].cluster_config[0].security_config[0].kerberos_config[0].enable_kerberos == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    notifications = null
    create        = false
    budget        = null
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
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle          = { enabled = false, threshold = 1 }
      unused_memory = { enabled = false, threshold = 1 }
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
      output.id == try(google_dataproc_cluster.this[0].id, null),
      output.name == try(google_dataproc_cluster.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
