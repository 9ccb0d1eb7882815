# What callers give stands in the service as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    annotations          = { example = "shop" }
    custom_audiences     = ["shop"]
    default_uri_disabled = false
    deletion_policy      = "ABANDON"
    deletion_protection  = false
    description          = "shop"
    iap_enabled          = false
    ingress              = "INGRESS_TRAFFIC_ALL"
    invoker_iam_disabled = false
    launch_stage         = "ALPHA"
    location             = "europe-west1"
    name                 = "orders"
    project              = "shop-prod"
    ssh_enabled          = false
    resource_tags        = { example = "shop" }
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
    multi_region_settings = { regions = ["shop"] }
    scaling = {
      manual_instance_count = 1
      max_instance_count    = 1
      min_instance_count    = 1
      scaling_mode          = "AUTOMATIC"
    }
    template = {
      containers = [{
        image = "us-docker.pkg.dev/cloudrun/container/hello"
        resources = {
          limits            = { cpu = "1", memory = "512Mi", example = "shop" }
          cpu_idle          = false
          startup_cpu_boost = false
        }
        args             = ["shop"]
        base_image_uri   = "https://example.com"
        command          = ["shop"]
        depends_on       = ["shop"]
        sandbox_launcher = false
        working_dir      = "shop"
        readiness_probe = {
          failure_threshold = 1
          period_seconds    = 60
          success_threshold = 1
          timeout_seconds   = 60
          grpc              = { port = 443, service = "shop" }
          http_get          = { path = "shop", port = 443 }
        }
      }]
      scaling                       = { max_instance_count = 5, concurrency_utilization = 1, cpu_utilization = 1 }
      annotations                   = { example = "shop" }
      encryption_key                = "shop"
      gpu_zonal_redundancy_disabled = false
      health_check_disabled         = false
      labels                        = { example = "shop" }
      revision                      = "shop"
      service_account               = "shop@shop-prod.iam.gserviceaccount.com"
      session_affinity              = false
      timeout                       = "shop"
      node_selector                 = { accelerator = "shop" }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    traffic = [{
      percent  = 1
      revision = "shop"
      tag      = "shop"
      type     = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST"
    }]
  }
  assert {
    condition = alltrue([
      google_cloud_run_v2_service.this[0].annotations == var.annotations,
      google_cloud_run_v2_service.this[0].custom_audiences == var.custom_audiences,
      google_cloud_run_v2_service.this[0].default_uri_disabled == var.default_uri_disabled,
      google_cloud_run_v2_service.this[0].deletion_policy == var.deletion_policy,
      google_cloud_run_v2_service.this[0].deletion_protection == var.deletion_protection,
      google_cloud_run_v2_service.this[0].description == var.description,
      google_cloud_run_v2_service.this[0].iap_enabled == var.iap_enabled,
      google_cloud_run_v2_service.this[0].ingress == var.ingress,
      google_cloud_run_v2_service.this[0].invoker_iam_disabled == var.invoker_iam_disabled,
      google_cloud_run_v2_service.this[0].launch_stage == var.launch_stage,
      google_cloud_run_v2_service.this[0].location == var.location,
      google_cloud_run_v2_service.this[0].name == var.name,
      google_cloud_run_v2_service.this[0].project == var.project,
      google_cloud_run_v2_service.this[0].ssh_enabled == var.ssh_enabled,
      google_cloud_run_v2_service.this[0].tags == var.resource_tags,
      google_cloud_run_v2_service.this[0].binary_authorization[0].breakglass_justification == var.binary_authorization.breakglass_justification,
      google_cloud_run_v2_service.this[0].binary_authorization[0].policy == var.binary_authorization.policy,
      google_cloud_run_v2_service.this[0].binary_authorization[0].use_default == var.binary_authorization.use_default,
      google_cloud_run_v2_service.this[0].build_config[0].base_image == var.build_config.base_image,
      google_cloud_run_v2_service.this[0].build_config[0].enable_automatic_updates == var.build_config.enable_automatic_updates,
      google_cloud_run_v2_service.this[0].build_config[0].environment_variables == var.build_config.environment_variables,
      google_cloud_run_v2_service.this[0].build_config[0].function_target == var.build_config.function_target,
      google_cloud_run_v2_service.this[0].build_config[0].image_uri == var.build_config.image_uri,
      google_cloud_run_v2_service.this[0].build_config[0].service_account == var.build_config.service_account,
      google_cloud_run_v2_service.this[0].build_config[0].source_location == var.build_config.source_location,
      google_cloud_run_v2_service.this[0].build_config[0].worker_pool == var.build_config.worker_pool,
      google_cloud_run_v2_service.this[0].multi_region_settings[0].regions == var.multi_region_settings.regions,
      google_cloud_run_v2_service.this[0].scaling[0].manual_instance_count == var.scaling.manual_instance_count,
      google_cloud_run_v2_service.this[0].scaling[0].max_instance_count == var.scaling.max_instance_count,
      google_cloud_run_v2_service.this[0].scaling[0].min_instance_count == var.scaling.min_instance_count,
      google_cloud_run_v2_service.this[0].scaling[0].scaling_mode == var.scaling.scaling_mode,
      google_cloud_run_v2_service.this[0].template[0].containers[0].image == var.template.containers[0].image,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].limits == var.template.containers[0].resources.limits,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].cpu_idle == var.template.containers[0].resources.cpu_idle,
      google_cloud_run_v2_service.this[0].template[0].containers[0].resources[0].startup_cpu_boost == var.template.containers[0].resources.startup_cpu_boost,
      google_cloud_run_v2_service.this[0].template[0].containers[0].args == var.template.containers[0].args,
      google_cloud_run_v2_service.this[0].template[0].containers[0].base_image_uri == var.template.containers[0].base_image_uri,
      google_cloud_run_v2_service.this[0].template[0].containers[0].command == var.template.containers[0].command,
      google_cloud_run_v2_service.this[0].template[0].containers[0].depends_on == var.template.containers[0].depends_on,
      google_cloud_run_v2_service.this[0].template[0].containers[0].sandbox_launcher == var.template.containers[0].sandbox_launcher,
      google_cloud_run_v2_service.this[0].template[0].containers[0].working_dir == var.template.containers[0].working_dir,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].failure_threshold == var.template.containers[0].readiness_probe.failure_threshold,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].period_seconds == var.template.containers[0].readiness_probe.period_seconds,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].success_threshold == var.template.containers[0].readiness_probe.success_threshold,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].timeout_seconds == var.template.containers[0].readiness_probe.timeout_seconds,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].port == var.template.containers[0].readiness_probe.grpc.port,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].grpc[0].service == var.template.containers[0].readiness_probe.grpc.service,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].path == var.template.containers[0].readiness_probe.http_get.path,
      google_cloud_run_v2_service.this[0].template[0].containers[0].readiness_probe[0].http_get[0].port == var.template.containers[0].readiness_probe.http_get.port,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].max_instance_count == var.template.scaling.max_instance_count,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].concurrency_utilization == var.template.scaling.concurrency_utilization,
      google_cloud_run_v2_service.this[0].template[0].scaling[0].cpu_utilization == var.template.scaling.cpu_utilization,
      google_cloud_run_v2_service.this[0].template[0].annotations == var.template.annotations,
      google_cloud_run_v2_service.this[0].template[0].encryption_key == var.template.encryption_key,
      google_cloud_run_v2_service.this[0].template[0].gpu_zonal_redundancy_disabled == var.template.gpu_zonal_redundancy_disabled,
      google_cloud_run_v2_service.this[0].template[0].health_check_disabled == var.template.health_check_disabled,
      google_cloud_run_v2_service.this[0].template[0].revision == var.template.revision,
      google_cloud_run_v2_service.this[0].template[0].service_account == var.template.service_account,
      google_cloud_run_v2_service.this[0].template[0].session_affinity == var.template.session_affinity,
      google_cloud_run_v2_service.this[0].template[0].timeout == var.template.timeout,
      google_cloud_run_v2_service.this[0].template[0].node_selector[0].accelerator == var.template.node_selector.accelerator,
      google_cloud_run_v2_service.this[0].timeouts.create == var.timeouts.create,
      google_cloud_run_v2_service.this[0].timeouts.delete == var.timeouts.delete,
      google_cloud_run_v2_service.this[0].timeouts.update == var.timeouts.update,
      google_cloud_run_v2_service.this[0].traffic[0].percent == var.traffic[0].percent,
      google_cloud_run_v2_service.this[0].traffic[0].revision == var.traffic[0].revision,
      google_cloud_run_v2_service.this[0].traffic[0].tag == var.traffic[0].tag,
      google_cloud_run_v2_service.this[0].traffic[0].type == var.traffic[0].type,
    ])
    error_message = "an argument is not what was given"
  }
}
