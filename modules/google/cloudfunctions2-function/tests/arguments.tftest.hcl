# What callers give stands in the function as they gave it.
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
    deletion_policy = "ABANDON"
    description     = "shop"
    kms_key_name    = "shop"
    location        = "europe-west1"
    name            = "orders"
    project         = "shop-prod"
    build_config = {
      entry_point = "handle"
      runtime     = "python313"
      source = {
        storage_source = { bucket = "shop-sources", object = "orders.zip", generation = 1 }
        repo_source = {
          branch_name  = "shop"
          commit_sha   = "shop"
          dir          = "shop"
          invert_regex = false
          project_id   = "shop-prod"
          repo_name    = "shop"
          tag_name     = "shop"
        }
      }
      docker_repository       = "shop"
      environment_variables   = { example = "shop" }
      service_account         = "shop@shop-prod.iam.gserviceaccount.com"
      worker_pool             = "shop"
      automatic_update_policy = {}
      on_deploy_update_policy = {}
    }
    service_config = {
      available_memory                 = "256M"
      max_instance_count               = 5
      timeout_seconds                  = 60
      all_traffic_on_latest_revision   = false
      available_cpu                    = "shop"
      binary_authorization_policy      = "{}"
      environment_variables            = { example = "shop" }
      max_instance_request_concurrency = 1
      service_account_email            = "shop@example.com"
      vpc_connector                    = "shop"
      direct_vpc_network_interface     = [{ network = "shop", subnetwork = "shop", tags = ["shop"] }]
      secret_environment_variables     = [{ key = "shop", project_id = "shop-prod", secret = "shop", version = "shop" }]
      secret_volumes = [{
        mount_path = "shop"
        project_id = "shop-prod"
        secret     = "shop"
        versions   = [{ path = "shop", version = "shop" }]
      }]
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_cloudfunctions2_function.this[0].deletion_policy == var.deletion_policy,
      google_cloudfunctions2_function.this[0].description == var.description,
      google_cloudfunctions2_function.this[0].kms_key_name == var.kms_key_name,
      google_cloudfunctions2_function.this[0].location == var.location,
      google_cloudfunctions2_function.this[0].name == var.name,
      google_cloudfunctions2_function.this[0].project == var.project,
      google_cloudfunctions2_function.this[0].build_config[0].entry_point == var.build_config.entry_point,
      google_cloudfunctions2_function.this[0].build_config[0].runtime == var.build_config.runtime,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].bucket == var.build_config.source.storage_source.bucket,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].object == var.build_config.source.storage_source.object,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].generation == var.build_config.source.storage_source.generation,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].branch_name == var.build_config.source.repo_source.branch_name,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].commit_sha == var.build_config.source.repo_source.commit_sha,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].dir == var.build_config.source.repo_source.dir,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].invert_regex == var.build_config.source.repo_source.invert_regex,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].project_id == var.build_config.source.repo_source.project_id,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].repo_name == var.build_config.source.repo_source.repo_name,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].tag_name == var.build_config.source.repo_source.tag_name,
      google_cloudfunctions2_function.this[0].build_config[0].docker_repository == var.build_config.docker_repository,
      google_cloudfunctions2_function.this[0].build_config[0].environment_variables == var.build_config.environment_variables,
      google_cloudfunctions2_function.this[0].build_config[0].service_account == var.build_config.service_account,
      google_cloudfunctions2_function.this[0].build_config[0].worker_pool == var.build_config.worker_pool,
      google_cloudfunctions2_function.this[0].service_config[0].available_memory == var.service_config.available_memory,
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_count == var.service_config.max_instance_count,
      google_cloudfunctions2_function.this[0].service_config[0].timeout_seconds == var.service_config.timeout_seconds,
      google_cloudfunctions2_function.this[0].service_config[0].all_traffic_on_latest_revision == var.service_config.all_traffic_on_latest_revision,
      google_cloudfunctions2_function.this[0].service_config[0].available_cpu == var.service_config.available_cpu,
      google_cloudfunctions2_function.this[0].service_config[0].binary_authorization_policy == var.service_config.binary_authorization_policy,
      google_cloudfunctions2_function.this[0].service_config[0].environment_variables == var.service_config.environment_variables,
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_request_concurrency == var.service_config.max_instance_request_concurrency,
      google_cloudfunctions2_function.this[0].service_config[0].service_account_email == var.service_config.service_account_email,
      google_cloudfunctions2_function.this[0].service_config[0].vpc_connector == var.service_config.vpc_connector,
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].network == var.service_config.direct_vpc_network_interface[0].network,
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].subnetwork == var.service_config.direct_vpc_network_interface[0].subnetwork,
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].tags == var.service_config.direct_vpc_network_interface[0].tags,
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].key == var.service_config.secret_environment_variables[0].key,
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].project_id == var.service_config.secret_environment_variables[0].project_id,
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].secret == var.service_config.secret_environment_variables[0].secret,
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].version == var.service_config.secret_environment_variables[0].version,
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].mount_path == var.service_config.secret_volumes[0].mount_path,
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].project_id == var.service_config.secret_volumes[0].project_id,
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].secret == var.service_config.secret_volumes[0].secret,
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].path == var.service_config.secret_volumes[0].versions[0].path,
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].version == var.service_config.secret_volumes[0].versions[0].version,
      google_cloudfunctions2_function.this[0].timeouts.create == var.timeouts.create,
      google_cloudfunctions2_function.this[0].timeouts.delete == var.timeouts.delete,
      google_cloudfunctions2_function.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
