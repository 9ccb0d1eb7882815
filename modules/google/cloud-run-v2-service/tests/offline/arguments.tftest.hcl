# What callers give stands in the service, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  template = {
    containers = [
      {
        image     = "us-docker.pkg.dev/cloudrun/container/hello"
        resources = { cpu_idle = true, limits = { cpu = "1", memory = "512Mi" } }
      },
    ]
    scaling = { max_instance_count = 5 }
  }
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
    location = "europe-west1"
    name     = "orders"
    template = {
      annotations = { example = "example" }
      containers = [
        {
          image          = "us-docker.pkg.dev/cloudrun/container/hello"
          args           = ["args"]
          base_image_uri = "https://example.com"
          command        = ["command"]
          depends_on     = ["depends-on"]
          env = [
            {
              name         = "name"
              value        = "value"
              value_source = { secret_key_ref = { secret = "secret", version = "version" } }
            },
          ]
          liveness_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "service" }
            http_get = {
              http_headers = [{ name = "name2", value = "value2" }]
              path         = "path"
              port         = 443
            }
            initial_delay_seconds = 60
            period_seconds        = 61
            tcp_socket            = { port = 443 }
            timeout_seconds       = 62
          }
          name  = "name3"
          ports = { container_port = 443, name = "http1" }
          readiness_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "service2" }
            http_get          = { path = "path2", port = 443 }
            period_seconds    = 60
            success_threshold = 2
            timeout_seconds   = 61
          }
          resources = {
            cpu_idle          = true
            limits            = { cpu = "1", memory = "512Mi" }
            startup_cpu_boost = false
          }
          sandbox_launcher = false
          startup_probe = {
            failure_threshold = 1
            grpc              = { port = 443, service = "service3" }
            http_get = {
              http_headers = [{ name = "name4", value = "value3" }]
              path         = "path3"
              port         = 443
            }
            initial_delay_seconds = 60
            period_seconds        = 61
            tcp_socket            = { port = 443 }
            timeout_seconds       = 62
          }
          volume_mounts = [{ mount_path = "mount-path", name = "name5", sub_path = "sub-path" }]
          working_dir   = "working-dir"
        },
      ]
      encryption_key                   = "encryption-key"
      execution_environment            = "EXECUTION_ENVIRONMENT_GEN1"
      gpu_zonal_redundancy_disabled    = false
      health_check_disabled            = false
      labels                           = { example = "example2" }
      max_instance_request_concurrency = 1
      node_selector                    = { accelerator = "accelerator" }
      revision                         = "revision"
      sandboxes = {
        templates = [
          {
            image         = "us-docker.pkg.dev/cloudrun/container/hello"
            name          = "name6"
            args          = ["args2"]
            command       = ["command2"]
            env           = [{ name = "name7", value = "value4" }]
            volume_mounts = [{ mount_path = "mount-path2", name = "name8", sub_path = "sub-path2" }]
            working_dir   = "working-dir2"
          },
        ]
      }
      scaling = {
        concurrency_utilization = 1
        cpu_utilization         = 2
        max_instance_count      = 5
        min_instance_count      = 3
      }
      service_account  = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity = false
      timeout          = "timeout"
      volumes = [
        {
          name               = "name9"
          cloud_sql_instance = { instances = ["instances"] }
          empty_dir          = { medium = "MEMORY", size_limit = "size-limit" }
          gcs                = { bucket = "bucket", mount_options = ["mount-options"], read_only = false }
          nfs                = { path = "path4", server = "server", read_only = false }
          secret = {
            secret       = "secret2"
            default_mode = 1
            items        = [{ path = "path5", mode = 1, version = "version2" }]
          }
        },
      ]
      vpc_access = {
        connector          = "connector"
        egress             = "ALL_TRAFFIC"
        network_interfaces = [{ network = "network", subnetwork = "subnetwork", tags = ["tags"] }]
      }
      workload_identity_config = {
        identity                     = "identity"
        identity_certificate_enabled = false
        identity_type                = "IDENTITY_TYPE_SERVICE_ACCOUNT"
      }
    }
    annotations = { example = "example3" }
    binary_authorization = {
      breakglass_justification = "breakglass-justification"
      policy                   = "{}"
      use_default              = false
    }
    build_config = {
      base_image               = "base-image"
      enable_automatic_updates = false
      environment_variables    = { example = "example4" }
      function_target          = "function-target"
      image_uri                = "https://example.com"
      service_account          = "shop@shop-prod.iam.gserviceaccount.com"
      source_location          = "europe-west1"
      worker_pool              = "worker-pool"
    }
    custom_audiences      = ["custom-audiences"]
    default_uri_disabled  = true
    deletion_policy       = "ABANDON"
    deletion_protection   = false
    description           = "description"
    iap_enabled           = true
    ingress               = "INGRESS_TRAFFIC_ALL"
    invoker_iam_disabled  = true
    launch_stage          = "UNIMPLEMENTED"
    multi_region_settings = { regions = ["regions"] }
    project               = "shop-prod"
    resource_tags         = { example = "example5" }
    scaling = {
      manual_instance_count = 1
      max_instance_count    = 2
      min_instance_count    = 3
      scaling_mode          = "AUTOMATIC"
    }
    ssh_enabled = true
    timeouts    = { create = "30m", delete = "31m", update = "32m" }
    traffic = [
      {
        percent  = 1
        revision = "revision2"
        tag      = "tag"
        type     = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
      },
    ]
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].annotations == tomap({ example = "example3" }),
      google_cloud_run_v2_service.this[0].custom_audiences == tolist(["custom-audiences"]),
      google_cloud_run_v2_service.this[0].default_uri_disabled == true,
      google_cloud_run_v2_service.this[0].deletion_policy == "ABANDON",
      google_cloud_run_v2_service.this[0].deletion_protection == false,
      google_cloud_run_v2_service.this[0].description == "description",
      google_cloud_run_v2_service.this[0].iap_enabled == true,
      google_cloud_run_v2_service.this[0].ingress == "INGRESS_TRAFFIC_ALL",
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == true,
      google_cloud_run_v2_service.this[0].launch_stage == "UNIMPLEMENTED",
      google_cloud_run_v2_service.this[0].location == "europe-west1",
      google_cloud_run_v2_service.this[0].name == "orders",
      google_cloud_run_v2_service.this[0].project == "shop-prod",
      google_cloud_run_v2_service.this[0].ssh_enabled == true,
      google_cloud_run_v2_service.this[0].tags == tomap({ example = "example5" }),
      google_cloud_run_v2_service.this[0].binary_authorization[0].breakglass_justification == "breakglass-justification",
      google_cloud_run_v2_service.this[0].binary_authorization[0].policy == "{}",
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == false,
      google_cloud_run_v2_service.this[0].build_config[0].base_image == "base-image",
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == false,
      google_cloud_run_v2_service.this[0].build_config[0].environment_variables == tomap({ example = "example4" }),
      google_cloud_run_v2_service.this[0].build_config[0].function_target == "function-target",
      google_cloud_run_v2_service.this[0].build_config[0].image_uri == "https://example.com",
      google_cloud_run_v2_service.this[0].build_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloud_run_v2_service.this[0].build_config[0].source_location == "europe-west1",
      google_cloud_run_v2_service.this[0].build_config[0].worker_pool == "worker-pool",
      google_cloud_run_v2_service.this[0].multi_region_settings[0].regions == tolist(["regions"]),
      google_cloud_run_v2_service.this[0].scaling[0].manual_instance_count == 1,
      google_cloud_run_v2_service.this[0].scaling[0].max_instance_count == 2,
      google_cloud_run_v2_service.this[0].scaling[0].min_instance_count == 3,
      google_cloud_run_v2_service.this[0].scaling[0].scaling_mode == "AUTOMATIC",
      google_cloud_run_v2_service.this[0].template[0].annotations == tomap({ example = "example" }),
      google_cloud_run_v2_service.this[0].template[0].encryption_key == "encryption-key",
      google_cloud_run_v2_service.this[0].template[0].execution_environment == "EXECUTION_ENVIRONMENT_GEN1",
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].max_instance_request_concurrency == 1,
      google_cloud_run_v2_service.this[0].template[0].revision == "revision",
      google_cloud_run_v2_service.this[0].template[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloud_run_v2_service.this[0].template[0].session_affinity == false,
      google_cloud_run_v2_service.this[0].template[0].timeout == "timeout",
      google_cloud_run_v2_service.this[0].template[0].containers[0].args == tolist(["args"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].base_image_uri == "https://example.com",
      google_cloud_run_v2_service.this[0].template[0].containers[0].command == tolist(["command"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].depends_on == tolist(["depends-on"]),
      google_cloud_run_v2_service.this[0].template[0].containers[0].image == "us-docker.pkg.dev/cloudrun/container/hello",
      google_cloud_run_v2_service.this[0].template[0].containers[0].name == "name3",
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].working_dir == "working-dir",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).name == "name",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value == "value",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value_source[0].secret_key_ref[0].secret == "secret",
      one(google_cloud_run_v2_service.this[0].template[0].containers[0].env).value_source[0].secret_key_ref[0].version == "version",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].initial_delay_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].period_seconds == 61,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].timeout_seconds == 62,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].grpc[0].service == "service",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].path == "path",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].http_headers[0].name == "name2",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].http_get[0].http_headers[0].value == "value2",
      google_cloud_run_v2_service.this[0].template[0].containers[0].liveness_probe[0].tcp_socket[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].ports[0].container_port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].ports[0].name == "http1",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].period_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].success_threshold == 2,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].timeout_seconds == 61,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].service == "service2",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].path == "path2",
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == true,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].limits == tomap({ cpu = "1", memory = "512Mi" }),
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].failure_threshold == 1,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].initial_delay_seconds == 60,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].period_seconds == 61,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].timeout_seconds == 62,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].grpc[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].grpc[0].service == "service3",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].path == "path3",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].http_headers[0].name == "name4",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].http_get[0].http_headers[0].value == "value3",
      google_cloud_run_v2_service.this[0].template[0].containers[0].startup_probe[0].tcp_socket[0].port == 443,
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].mount_path == "mount-path",
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].name == "name5",
      google_cloud_run_v2_service.this[0].template[0].containers[0].volume_mounts[0].sub_path == "sub-path",
      google_cloud_run_v2_service.this[0].template[0].node_selector[0].accelerator == "accelerator",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].args == tolist(["args2"]),
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].command == tolist(["command2"]),
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].image == "us-docker.pkg.dev/cloudrun/container/hello",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].name == "name6",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].working_dir == "working-dir2",
      one(google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].env).name == "name7",
      one(google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].env).value == "value4",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].mount_path == "mount-path2",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].name == "name8",
      google_cloud_run_v2_service.this[0].template[0].sandboxes[0].templates[0].volume_mounts[0].sub_path == "sub-path2",
      google_cloud_run_v2_service.this[0].template[0].scaling[0].concurrency_utilization == 1,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].cpu_utilization == 2,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].max_instance_count == 5,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].min_instance_count == 3,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].name == "name9",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].cloud_sql_instance[0].instances == toset(["instances"]),
      google_cloud_run_v2_service.this[0].template[0].volumes[0].empty_dir[0].medium == "MEMORY",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].empty_dir[0].size_limit == "size-limit",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].bucket == "bucket",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].mount_options == tolist(["mount-options"]),
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].path == "path4",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].server == "server",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].default_mode == 1,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].secret == "secret2",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].mode == 1,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].path == "path5",
      google_cloud_run_v2_service.this[0].template[0].volumes[0].secret[0].items[0].version == "version2",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].connector == "connector",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].egress == "ALL_TRAFFIC",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].network == "network",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].subnetwork == "subnetwork",
      google_cloud_run_v2_service.this[0].template[0].vpc_access[0].network_interfaces[0].tags == tolist(["tags"]),
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity == "identity",
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == false,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_type == "IDENTITY_TYPE_SERVICE_ACCOUNT",
      google_cloud_run_v2_service.this[0].timeouts.create == "30m",
      google_cloud_run_v2_service.this[0].timeouts.delete == "31m",
      google_cloud_run_v2_service.this[0].timeouts.update == "32m",
      google_cloud_run_v2_service.this[0].traffic[0].percent == 1,
      google_cloud_run_v2_service.this[0].traffic[0].revision == "revision2",
      google_cloud_run_v2_service.this[0].traffic[0].tag == "tag",
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    template = {
      containers = [
        {
          image            = "us-docker.pkg.dev/cloudrun/container/hello"
          env              = []
          resources        = { cpu_idle = true, startup_cpu_boost = false }
          sandbox_launcher = true
          volume_mounts    = []
        },
      ]
      gpu_zonal_redundancy_disabled = true
      health_check_disabled         = false
      session_affinity              = true
      volumes = [
        {
          name = "name9"
          gcs  = { bucket = "bucket", read_only = true }
          nfs  = { path = "path4", server = "server", read_only = true }
        },
      ]
      workload_identity_config = { identity_certificate_enabled = true }
    }
    binary_authorization = { use_default = true }
    build_config         = { enable_automatic_updates = true }
    default_uri_disabled = true
    deletion_protection  = false
    iap_enabled          = true
    invoker_iam_disabled = false
    ssh_enabled          = true
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].default_uri_disabled == true,
      google_cloud_run_v2_service.this[0].deletion_protection == false,
      google_cloud_run_v2_service.this[0].iap_enabled == true,
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == false,
      google_cloud_run_v2_service.this[0].ssh_enabled == true,
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == true,
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == true,
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == true,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].session_affinity == true,
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == true,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == true,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].read_only == true,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].read_only == true,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    template = {
      containers = [
        {
          image            = "us-docker.pkg.dev/cloudrun/container/hello"
          env              = []
          resources        = { cpu_idle = false, startup_cpu_boost = true }
          sandbox_launcher = false
          volume_mounts    = []
        },
      ]
      gpu_zonal_redundancy_disabled = false
      health_check_disabled         = true
      session_affinity              = true
      volumes = [
        {
          name = "name9"
          gcs  = { bucket = "bucket", read_only = false }
          nfs  = { path = "path4", server = "server", read_only = false }
        },
      ]
      workload_identity_config = { identity_certificate_enabled = false }
    }
    binary_authorization = { use_default = false }
    build_config         = { enable_automatic_updates = false }
    default_uri_disabled = false
    deletion_protection  = true
    iap_enabled          = true
    invoker_iam_disabled = false
    ssh_enabled          = false
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].default_uri_disabled == false,
      google_cloud_run_v2_service.this[0].deletion_protection == true,
      google_cloud_run_v2_service.this[0].iap_enabled == true,
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == false,
      google_cloud_run_v2_service.this[0].ssh_enabled == false,
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == false,
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == false,
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == true,
      google_cloud_run_v2_service.this[0].template[0].session_affinity == true,
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == true,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    template = {
      containers = [
        {
          image            = "us-docker.pkg.dev/cloudrun/container/hello"
          env              = []
          resources        = { cpu_idle = false, startup_cpu_boost = false }
          sandbox_launcher = false
          volume_mounts    = []
        },
      ]
      gpu_zonal_redundancy_disabled = false
      health_check_disabled         = false
      session_affinity              = false
      volumes = [
        {
          name = "name9"
          gcs  = { bucket = "bucket", read_only = false }
          nfs  = { path = "path4", server = "server", read_only = false }
        },
      ]
      workload_identity_config = { identity_certificate_enabled = false }
    }
    binary_authorization = { use_default = false }
    build_config         = { enable_automatic_updates = false }
    default_uri_disabled = false
    deletion_protection  = false
    iap_enabled          = false
    invoker_iam_disabled = true
    ssh_enabled          = true
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].default_uri_disabled == false,
      google_cloud_run_v2_service.this[0].deletion_protection == false,
      google_cloud_run_v2_service.this[0].iap_enabled == false,
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == true,
      google_cloud_run_v2_service.this[0].ssh_enabled == true,
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == false,
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == false,
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].session_affinity == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == false,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].gcs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].volumes[0].nfs[0].read_only == false,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    template = {
      annotations                      = { example = "example" }
      encryption_key                   = "encryption-key"
      execution_environment            = "EXECUTION_ENVIRONMENT_GEN1"
      gpu_zonal_redundancy_disabled    = false
      health_check_disabled            = false
      labels                           = { example = "example2" }
      max_instance_request_concurrency = 1
      node_selector                    = { accelerator = "accelerator" }
      revision                         = "revision"
      sandboxes                        = {}
      scaling = {
        concurrency_utilization = 1
        cpu_utilization         = 2
        max_instance_count      = 5
        min_instance_count      = 3
      }
      service_account  = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity = false
      timeout          = "timeout"
      vpc_access       = { connector = "connector", egress = "ALL_TRAFFIC" }
      workload_identity_config = {
        identity                     = "identity"
        identity_certificate_enabled = false
        identity_type                = "IDENTITY_TYPE_SERVICE_ACCOUNT"
      }
    }
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].deletion_protection == true,
      google_cloud_run_v2_service.this[0].ingress == "INGRESS_TRAFFIC_INTERNAL_ONLY",
      length(google_cloud_run_v2_service.this[0].template[0].sandboxes) == 1,
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == false,
      google_cloud_run_v2_service.this[0].template[0].session_affinity == false,
      google_cloud_run_v2_service.this[0].template[0].workload_identity_config[0].identity_certificate_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    template = {
      annotations                      = { example = "shop" }
      encryption_key                   = "shop"
      execution_environment            = "EXECUTION_ENVIRONMENT_GEN1"
      gpu_zonal_redundancy_disabled    = false
      health_check_disabled            = false
      labels                           = { example = "shop" }
      max_instance_request_concurrency = 1
      node_selector                    = { accelerator = "shop" }
      revision                         = "shop"
      sandboxes                        = {}
      scaling = {
        concurrency_utilization = 1
        cpu_utilization         = 1
        max_instance_count      = 5
        min_instance_count      = 1
      }
      service_account  = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity = false
      timeout          = "shop"
      vpc_access       = { connector = "shop", egress = "ALL_TRAFFIC" }
      workload_identity_config = {
        identity                     = "shop"
        identity_certificate_enabled = false
        identity_type                = "IDENTITY_TYPE_SERVICE_ACCOUNT"
      }
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    template = {
      annotations                      = { example = "shop" }
      encryption_key                   = "shop"
      execution_environment            = "EXECUTION_ENVIRONMENT_GEN1"
      gpu_zonal_redundancy_disabled    = false
      health_check_disabled            = false
      labels                           = { example = "shop" }
      max_instance_request_concurrency = 1000
      node_selector                    = { accelerator = "shop" }
      revision                         = "shop"
      sandboxes                        = {}
      scaling = {
        concurrency_utilization = 1
        cpu_utilization         = 1
        max_instance_count      = 5
        min_instance_count      = 1
      }
      service_account  = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity = false
      timeout          = "shop"
      vpc_access       = { connector = "shop", egress = "ALL_TRAFFIC" }
      workload_identity_config = {
        identity                     = "shop"
        identity_certificate_enabled = false
        identity_type                = "IDENTITY_TYPE_SERVICE_ACCOUNT"
      }
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    labels        = null
    notifications = null
    traffic       = null
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
      var.traffic != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      billable_time = { enabled = false, threshold = 1 }
      idle          = { enabled = false, threshold = 1 }
      instances     = { enabled = false, threshold = 1 }
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
      output.id == try(google_cloud_run_v2_service.this[0].id, null),
      output.name == try(google_cloud_run_v2_service.this[0].name, null),
      output.uri == try(google_cloud_run_v2_service.this[0].uri, null),
      output.latest_ready_revision == try(google_cloud_run_v2_service.this[0].latest_ready_revision, null),
      output.urls == try(google_cloud_run_v2_service.this[0].urls, null),
    ])
    error_message = "an output tells something else"
  }
}
