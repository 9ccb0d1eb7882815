# What callers give stands in the function, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  build_config = {
    entry_point = "handle"
    runtime     = "python313"
    source      = { storage_source = { bucket = "shop-sources", object = "orders.zip" } }
  }
  service_config = { available_memory = "256M", max_instance_count = 5, timeout_seconds = 60 }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    location = "europe-west1"
    name     = "orders"
    build_config = {
      automatic_update_policy = {}
      docker_repository       = "shop"
      entry_point             = "handle"
      environment_variables   = { example = "shop" }
      on_deploy_update_policy = {}
      runtime                 = "python313"
      service_account         = "shop@shop-prod.iam.gserviceaccount.com"
      source = {
        repo_source = {
          branch_name  = "shop"
          commit_sha   = "shop"
          dir          = "shop"
          invert_regex = false
          project_id   = "shop-prod"
          repo_name    = "shop"
          tag_name     = "shop"
        }
        storage_source = { bucket = "shop-sources", generation = 1, object = "orders.zip" }
      }
      worker_pool = "shop"
    }
    deletion_policy = "ABANDON"
    description     = "shop"
    event_trigger = {
      event_type            = "shop"
      event_filters         = [{ attribute = "shop", value = "shop", operator = "shop" }]
      pubsub_topic          = "shop"
      retry_policy          = "RETRY_POLICY_DO_NOT_RETRY"
      service_account_email = "shop@example.com"
      trigger_region        = "shop"
    }
    kms_key_name = "shop"
    project      = "shop-prod"
    service_config = {
      all_traffic_on_latest_revision   = false
      available_cpu                    = "shop"
      available_memory                 = "256M"
      binary_authorization_policy      = "{}"
      direct_vpc_egress                = "VPC_EGRESS_ALL_TRAFFIC"
      direct_vpc_network_interface     = [{ network = "shop", subnetwork = "shop", tags = ["shop"] }]
      environment_variables            = { example = "shop" }
      ingress_settings                 = "ALLOW_ALL"
      max_instance_count               = 5
      max_instance_request_concurrency = 1
      min_instance_count               = 1
      secret_environment_variables     = [{ key = "shop", project_id = "shop-prod", secret = "shop", version = "shop" }]
      secret_volumes = [
        {
          mount_path = "shop"
          project_id = "shop-prod"
          secret     = "shop"
          versions   = [{ path = "shop", version = "shop" }]
        },
      ]
      service_account_email         = "shop@example.com"
      timeout_seconds               = 60
      vpc_connector                 = "shop"
      vpc_connector_egress_settings = "PRIVATE_RANGES_ONLY"
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_cloudfunctions2_function.this[0].deletion_policy == "ABANDON",
      google_cloudfunctions2_function.this[0].description == "shop",
      google_cloudfunctions2_function.this[0].kms_key_name == "shop",
      google_cloudfunctions2_function.this[0].location == "europe-west1",
      google_cloudfunctions2_function.this[0].name == "orders",
      google_cloudfunctions2_function.this[0].project == "shop-prod",
      google_cloudfunctions2_function.this[0].build_config[0].docker_repository == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].entry_point == "handle",
      google_cloudfunctions2_function.this[0].build_config[0].environment_variables == tomap({ example = "shop" }),
      google_cloudfunctions2_function.this[0].build_config[0].runtime == "python313",
      google_cloudfunctions2_function.this[0].build_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloudfunctions2_function.this[0].build_config[0].worker_pool == "shop",
      length(google_cloudfunctions2_function.this[0].build_config[0].automatic_update_policy) == 1,
      length(google_cloudfunctions2_function.this[0].build_config[0].on_deploy_update_policy) == 1,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].branch_name == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].commit_sha == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].dir == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].invert_regex == false,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].repo_name == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].tag_name == "shop",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].bucket == "shop-sources",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].generation == 1,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].object == "orders.zip",
      google_cloudfunctions2_function.this[0].event_trigger[0].event_type == "shop",
      google_cloudfunctions2_function.this[0].event_trigger[0].pubsub_topic == "shop",
      google_cloudfunctions2_function.this[0].event_trigger[0].retry_policy == "RETRY_POLICY_DO_NOT_RETRY",
      google_cloudfunctions2_function.this[0].event_trigger[0].service_account_email == "shop@example.com",
      google_cloudfunctions2_function.this[0].event_trigger[0].trigger_region == "shop",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).attribute == "shop",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).operator == "shop",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).value == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].all_traffic_on_latest_revision == false,
      google_cloudfunctions2_function.this[0].service_config[0].available_cpu == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].available_memory == "256M",
      google_cloudfunctions2_function.this[0].service_config[0].binary_authorization_policy == "{}",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_egress == "VPC_EGRESS_ALL_TRAFFIC",
      google_cloudfunctions2_function.this[0].service_config[0].environment_variables == tomap({ example = "shop" }),
      google_cloudfunctions2_function.this[0].service_config[0].ingress_settings == "ALLOW_ALL",
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_count == 5,
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_request_concurrency == 1,
      google_cloudfunctions2_function.this[0].service_config[0].min_instance_count == 1,
      google_cloudfunctions2_function.this[0].service_config[0].service_account_email == "shop@example.com",
      google_cloudfunctions2_function.this[0].service_config[0].timeout_seconds == 60,
      google_cloudfunctions2_function.this[0].service_config[0].vpc_connector == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].vpc_connector_egress_settings == "PRIVATE_RANGES_ONLY",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].network == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].subnetwork == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].tags == tolist(["shop"]),
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].key == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].secret == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].version == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].mount_path == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].secret == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].path == "shop",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].version == "shop",
      google_cloudfunctions2_function.this[0].timeouts.create == "30m",
      google_cloudfunctions2_function.this[0].timeouts.delete == "30m",
      google_cloudfunctions2_function.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}
