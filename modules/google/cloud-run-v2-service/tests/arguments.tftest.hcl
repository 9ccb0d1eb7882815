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
      google_cloud_run_v2_service.this[0].template[0].scaling[0].max_instance_count == var.template.scaling.max_instance_count,
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
