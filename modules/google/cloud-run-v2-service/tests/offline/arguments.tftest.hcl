# What callers give stands in the service, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  template = {
    containers = [
      {
        image     = "us-docker.pkg.dev/cloudrun/container/hello"
        resources = { limits = { cpu = "1", memory = "512Mi" } }
      },
    ]
    scaling = { max_instance_count = 5 }
  }
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
    location = "europe-west1"
    name     = "orders"
    template = {
      annotations = { example = "shop" }
      containers = [
        {
          image          = "us-docker.pkg.dev/cloudrun/container/hello"
          args           = ["shop"]
          base_image_uri = "https://example.com"
          command        = ["shop"]
          depends_on     = ["shop"]
          env = [
            {
              name         = "shop"
              value        = "shop"
              value_source = { secret_key_ref = { secret = "shop", version = "shop" } }
            },
          ]
          liveness_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "shop" }
            http_get = {
              http_headers = [{ name = "shop", value = "shop" }]
              path         = "shop"
              port         = 443
            }
            initial_delay_seconds = 60
            period_seconds        = 60
            tcp_socket            = { port = 443 }
            timeout_seconds       = 60
          }
          name  = "shop"
          ports = { container_port = 443, name = "http1" }
          readiness_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "shop" }
            http_get          = { path = "shop", port = 443 }
            period_seconds    = 60
            success_threshold = 1
            timeout_seconds   = 60
          }
          resources = {
            cpu_idle          = false
            limits            = { cpu = "1", memory = "512Mi" }
            startup_cpu_boost = false
          }
          sandbox_launcher = false
          startup_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "shop" }
            http_get = {
              http_headers = [{ name = "shop", value = "shop" }]
              path         = "shop"
              port         = 443
            }
            initial_delay_seconds = 60
            period_seconds        = 60
            tcp_socket            = { port = 443 }
            timeout_seconds       = 60
          }
          volume_mounts = [{ mount_path = "shop", name = "shop", sub_path = "shop" }]
          working_dir   = "shop"
        },
      ]
      encryption_key                   = "shop"
      execution_environment            = "EXECUTION_ENVIRONMENT_GEN1"
      gpu_zonal_redundancy_disabled    = false
      health_check_disabled            = false
      labels                           = { example = "shop" }
      max_instance_request_concurrency = 1
      node_selector                    = { accelerator = "shop" }
      revision                         = "shop"
      sandboxes = {
        templates = [
          {
            image         = "us-docker.pkg.dev/cloudrun/container/hello"
            name          = "shop"
            args          = ["shop"]
            command       = ["shop"]
            env           = [{ name = "shop", value = "shop" }]
            volume_mounts = [{ mount_path = "shop", name = "shop", sub_path = "shop" }]
            working_dir   = "shop"
          },
        ]
      }
      scaling = {
        concurrency_utilization = 1
        cpu_utilization         = 1
        max_instance_count      = 5
        min_instance_count      = 1
      }
      service_account  = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity = false
      timeout          = "shop"
      volumes = [
        {
          name               = "shop"
          cloud_sql_instance = { instances = ["shop"] }
          empty_dir          = { medium = "MEMORY", size_limit = "shop" }
          gcs                = { bucket = "shop", mount_options = ["shop"], read_only = false }
          nfs                = { path = "shop", server = "shop", read_only = false }
          secret = {
            secret       = "shop"
            default_mode = 1
            items        = [{ path = "shop", mode = 1, version = "shop" }]
          }
        },
      ]
      vpc_access = {
        connector          = "shop"
        egress             = "ALL_TRAFFIC"
        network_interfaces = [{ network = "shop", subnetwork = "shop", tags = ["shop"] }]
      }
      workload_identity_config = {
        identity                     = "shop"
        identity_certificate_enabled = false
        identity_type                = "IDENTITY_TYPE_SERVICE_ACCOUNT"
      }
    }
    annotations          = { example = "shop" }
    binary_authorization = { breakglass_justification = "shop", policy = "{}", use_default = false }
    build_config = {
      base_image               = "shop"
      enable_automatic_updates = false
      environment_variables    = { example = "shop" }
      function_target          = "shop"
      image_uri                = "https://example.com"
      service_account          = "shop@shop-prod.iam.gserviceaccount.com"
      source_location          = "shop"
      worker_pool              = "shop"
    }
    custom_audiences      = ["shop"]
    default_uri_disabled  = true
    deletion_policy       = "ABANDON"
    deletion_protection   = false
    description           = "shop"
    iap_enabled           = true
    ingress               = "INGRESS_TRAFFIC_ALL"
    invoker_iam_disabled  = true
    launch_stage          = "UNIMPLEMENTED"
    multi_region_settings = { regions = ["shop"] }
    project               = "shop-prod"
    resource_tags         = { example = "shop" }
    scaling = {
      manual_instance_count = 1
      max_instance_count    = 1
      min_instance_count    = 1
      scaling_mode          = "AUTOMATIC"
    }
    ssh_enabled = true
    timeouts    = { create = "30m", delete = "30m", update = "30m" }
    traffic = [
      {
        percent  = 1
        revision = "shop"
        tag      = "shop"
        type     = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
      },
    ]
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].annotations == tomap({ example = "shop" }),
      google_cloud_run_v2_service.this[0].custom_audiences == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].default_uri_disabled == true,
      google_cloud_run_v2_service.this[0].deletion_policy == "ABANDON",
      google_cloud_run_v2_service.this[0].deletion_protection == false,
      google_cloud_run_v2_service.this[0].description == "shop",
      google_cloud_run_v2_service.this[0].iap_enabled == true,
      google_cloud_run_v2_service.this[0].ingress == "INGRESS_TRAFFIC_ALL",
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == true,
      google_cloud_run_v2_service.this[0].launch_stage == "UNIMPLEMENTED",
      google_cloud_run_v2_service.this[0].location == "europe-west1",
      google_cloud_run_v2_service.this[0].name == "orders",
      google_cloud_run_v2_service.this[0].project == "shop-prod",
      google_cloud_run_v2_service.this[0].ssh_enabled == true,
      google_cloud_run_v2_service.this[0].tags == tomap({ example = "shop" }),
      google_cloud_run_v2_service.this[0].binary_authorization[0].breakglass_justification == "shop",
      google_cloud_run_v2_service.this[0].binary_authorization[0].policy == "{}",
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == false,
      google_cloud_run_v2_service.this[0].build_config[0].base_image == "shop",
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == false,
      google_cloud_run_v2_service.this[0].build_config[0].environment_variables == tomap({ example = "shop" }),
      google_cloud_run_v2_service.this[0].build_config[0].function_target == "shop",
      google_cloud_run_v2_service.this[0].build_config[0].image_uri == "https://example.com",
      google_cloud_run_v2_service.this[0].build_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloud_run_v2_service.this[0].build_config[0].source_location == "shop",
      google_cloud_run_v2_service.this[0].build_config[0].worker_pool == "shop",
      google_cloud_run_v2_service.this[0].multi_region_settings[0].regions == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].scaling[0].manual_instance_count == 1,
      google_cloud_run_v2_service.this[0].scaling[0].max_instance_count == 1,
      google_cloud_run_v2_service.this[0].scaling[0].min_instance_count == 1,
      google_cloud_run_v2_service.this[0].scaling[0].scaling_mode == "AUTOMATIC",
      google_cloud_run_v2_service.this[0].template[0].annotations == tomap({ example = "shop" }),
      google_cloud_run_v2_service.this[0].template[0].encryption_key == "shop",
      google_cloud_run_v2_service.this[0].template[0].execution_environment == "EXECUTION_ENVIRONMENT_GEN1",
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].max_instance_request_concurrency == 1,
      google_cloud_run_v2_service.this[0].template[0].revision == "shop",
      google_cloud_run_v2_service.this[0].template[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloud_run_v2_service.this[0].template[0].session_affinity == false,
      google_cloud_run_v2_service.this[0].template[0].timeout == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].args == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].base_image_uri == "https://example.com",
      google_cloud_run_v2_service.this[0].template[0].containers[0].command == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].depends_on == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].image == "us-docker.pkg.dev/cloudrun/container/hello",
      google_cloud_run_v2_service.this[0].template[0].containers[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].working_dir == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).name == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value_source[0].secret_key_ref[0].secret == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value_source[0].secret_key_ref[0].version == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].initial_delay_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].period_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].timeout_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].grpc[0].service == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].path == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].http_headers[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].http_headers[0].value == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].tcp_socket[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].ports[0].container_port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].ports[0].name == "http1",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].period_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].success_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].timeout_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].service == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].path == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "1", memory = "512Mi" }),
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].initial_delay_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].period_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].timeout_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].grpc[0].service == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].path == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].http_headers[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].http_headers[0].value == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].tcp_socket[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].mount_path == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].sub_path == "shop",
      google_cloud_run_v2_service.this[0].template[0].node_selector[0].accelerator == "shop",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].args == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].command == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].image == "us-docker.pkg.dev/cloudrun/container/hello",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].working_dir == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].env).name == "shop",
      one(google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].env).value == "shop",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].mount_path == "shop",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].sub_path == "shop",
      google_cloud_run_v2_service.this[0].template[0].scaling[0].concurrency_utilization == 1,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].cpu_utilization == 1,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].max_instance_count == 5,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].min_instance_count == 1,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].name == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].cloud_sql_instance[0].instances == toset(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].volumes[0].empty_dir[0].medium == "MEMORY",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].empty_dir[0].size_limit == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].bucket == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].mount_options == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].path == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].server == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].default_mode == 1,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].secret == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].mode == 1,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].path == "shop",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].version == "shop",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].connector == "shop",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].egress == "ALL_TRAFFIC",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].network == "shop",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].subnetwork == "shop",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].tags == tolist(["shop"]),
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity == "shop",
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == false,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_type == "IDENTITY_TYPE_SERVICE_ACCOUNT",
      google_cloud_run_v2_service.this[0].timeouts.create == "30m",
      google_cloud_run_v2_service.this[0].timeouts.delete == "30m",
      google_cloud_run_v2_service.this[0].timeouts.update == "30m",
      google_cloud_run_v2_service.this[0].traffic[0].percent == 1,
      google_cloud_run_v2_service.this[0].traffic[0].revision == "shop",
      google_cloud_run_v2_service.this[0].traffic[0].tag == "shop",
      google_cloud_run_v2_service.this[0].traffic[0].type == "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    binary_authorization = {}
  }
  assert {
    condition = alltrue([
      length(google_cloud_run_v2_service.this[0].binary_authorization) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    build_config = {}
  }
  assert {
    condition = alltrue([
      length(google_cloud_run_v2_service.this[0].build_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    multi_region_settings = {}
  }
  assert {
    condition = alltrue([
      length(google_cloud_run_v2_service.this[0].multi_region_settings) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    scaling = {}
  }
  assert {
    condition = alltrue([
      length(google_cloud_run_v2_service.this[0].scaling) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    traffic = [{}]
  }
  assert {
    condition = alltrue([
      length(google_cloud_run_v2_service.this[0].traffic) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
