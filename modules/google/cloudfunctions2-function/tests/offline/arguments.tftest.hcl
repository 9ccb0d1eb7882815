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
  project        = "shop-prod"
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
    build_config = {
      automatic_update_policy = {}
      docker_repository       = "docker-repository"
      entry_point             = "handle"
      environment_variables   = { example = "example" }
      on_deploy_update_policy = {}
      runtime                 = "python313"
      service_account         = "shop@shop-prod.iam.gserviceaccount.com"
      source = {
        repo_source = {
          branch_name  = "branch-name"
          commit_sha   = "commit-sha"
          dir          = "dir"
          invert_regex = false
          project_id   = "shop-prod"
          repo_name    = "repo-name"
          tag_name     = "tag-name"
        }
        storage_source = { bucket = "shop-sources", generation = 1, object = "orders.zip" }
      }
      worker_pool = "worker-pool"
    }
    deletion_policy = "ABANDON"
    description     = "description"
    event_trigger = {
      event_type            = "event-type"
      event_filters         = [{ attribute = "attribute", value = "value", operator = "match-path-pattern" }]
      pubsub_topic          = "pubsub-topic"
      retry_policy          = "RETRY_POLICY_DO_NOT_RETRY"
      service_account_email = "shop@example.com"
      trigger_region        = "europe-west1"
    }
    kms_key_name = "kms-key-name"
    project      = "shop-prod"
    service_config = {
      all_traffic_on_latest_revision   = false
      available_cpu                    = "available-cpu"
      available_memory                 = "256M"
      binary_authorization_policy      = "{}"
      direct_vpc_egress                = "VPC_EGRESS_ALL_TRAFFIC"
      direct_vpc_network_interface     = [{ network = "network", subnetwork = "subnetwork", tags = ["tags"] }]
      environment_variables            = { example = "example2" }
      ingress_settings                 = "ALLOW_ALL"
      max_instance_count               = 5
      max_instance_request_concurrency = 1
      min_instance_count               = 2
      secret_environment_variables = [
        {
          key        = "key"
          project_id = "shop-prod"
          secret     = "secret"
          version    = "version"
        },
      ]
      secret_volumes = [
        {
          mount_path = "mount-path"
          project_id = "shop-prod"
          secret     = "secret2"
          versions   = [{ path = "path", version = "version2" }]
        },
      ]
      service_account_email         = "shop@example.com"
      timeout_seconds               = 60
      vpc_connector                 = "vpc-connector"
      vpc_connector_egress_settings = "PRIVATE_RANGES_ONLY"
    }
    timeouts = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_cloudfunctions2_function.this[0].deletion_policy == "ABANDON",
      google_cloudfunctions2_function.this[0].description == "description",
      google_cloudfunctions2_function.this[0].kms_key_name == "kms-key-name",
      google_cloudfunctions2_function.this[0].location == "europe-west1",
      google_cloudfunctions2_function.this[0].name == "orders",
      google_cloudfunctions2_function.this[0].project == "shop-prod",
      google_cloudfunctions2_function.this[0].build_config[0].docker_repository == "docker-repository",
      google_cloudfunctions2_function.this[0].build_config[0].entry_point == "handle",
      google_cloudfunctions2_function.this[0].build_config[0].environment_variables == tomap({ example = "example" }),
      google_cloudfunctions2_function.this[0].build_config[0].runtime == "python313",
      google_cloudfunctions2_function.this[0].build_config[0].service_account == "shop@shop-prod.iam.gserviceaccount.com",
      google_cloudfunctions2_function.this[0].build_config[0].worker_pool == "worker-pool",
      length(google_cloudfunctions2_function.this[0].build_config[0].automatic_update_policy) == 1,
      length(google_cloudfunctions2_function.this[0].build_config[0].on_deploy_update_policy) == 1,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].branch_name == "branch-name",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].commit_sha == "commit-sha",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].dir == "dir",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].invert_regex == false,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].repo_name == "repo-name",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].repo_source[0].tag_name == "tag-name",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].bucket == "shop-sources",
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].generation == 1,
      google_cloudfunctions2_function.this[0].build_config[0].source[0].storage_source[0].object == "orders.zip",
      google_cloudfunctions2_function.this[0].event_trigger[0].event_type == "event-type",
      google_cloudfunctions2_function.this[0].event_trigger[0].pubsub_topic == "pubsub-topic",
      google_cloudfunctions2_function.this[0].event_trigger[0].retry_policy == "RETRY_POLICY_DO_NOT_RETRY",
      google_cloudfunctions2_function.this[0].event_trigger[0].service_account_email == "shop@example.com",
      google_cloudfunctions2_function.this[0].event_trigger[0].trigger_region == "europe-west1",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).attribute == "attribute",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).operator == "match-path-pattern",
      one(google_cloudfunctions2_function.this[0].event_trigger[0].event_filters).value == "value",
      google_cloudfunctions2_function.this[0].service_config[0].all_traffic_on_latest_revision == false,
      google_cloudfunctions2_function.this[0].service_config[0].available_cpu == "available-cpu",
      google_cloudfunctions2_function.this[0].service_config[0].available_memory == "256M",
      google_cloudfunctions2_function.this[0].service_config[0].binary_authorization_policy == "{}",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_egress == "VPC_EGRESS_ALL_TRAFFIC",
      google_cloudfunctions2_function.this[0].service_config[0].environment_variables == tomap({ example = "example2" }),
      google_cloudfunctions2_function.this[0].service_config[0].ingress_settings == "ALLOW_ALL",
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_count == 5,
      google_cloudfunctions2_function.this[0].service_config[0].max_instance_request_concurrency == 1,
      google_cloudfunctions2_function.this[0].service_config[0].min_instance_count == 2,
      google_cloudfunctions2_function.this[0].service_config[0].service_account_email == "shop@example.com",
      google_cloudfunctions2_function.this[0].service_config[0].timeout_seconds == 60,
      google_cloudfunctions2_function.this[0].service_config[0].vpc_connector == "vpc-connector",
      google_cloudfunctions2_function.this[0].service_config[0].vpc_connector_egress_settings == "PRIVATE_RANGES_ONLY",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].network == "network",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].subnetwork == "subnetwork",
      google_cloudfunctions2_function.this[0].service_config[0].direct_vpc_network_interface[0].tags == tolist(["tags"]),
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].key == "key",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].secret == "secret",
      google_cloudfunctions2_function.this[0].service_config[0].secret_environment_variables[0].version == "version",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].mount_path == "mount-path",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].project_id == "shop-prod",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].secret == "secret2",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].path == "path",
      google_cloudfunctions2_function.this[0].service_config[0].secret_volumes[0].versions[0].version == "version2",
      google_cloudfunctions2_function.this[0].timeouts.create == "30m",
      google_cloudfunctions2_function.this[0].timeouts.delete == "31m",
      google_cloudfunctions2_function.this[0].timeouts.update == "32m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    event_trigger = {
      event_type            = "event-type"
      pubsub_topic          = "pubsub-topic"
      retry_policy          = "RETRY_POLICY_DO_NOT_RETRY"
      service_account_email = "shop@example.com"
      trigger_region        = "europe-west1"
    }
    service_config = {
      all_traffic_on_latest_revision   = false
      available_cpu                    = "available-cpu"
      available_memory                 = "256M"
      binary_authorization_policy      = "{}"
      direct_vpc_egress                = "VPC_EGRESS_ALL_TRAFFIC"
      environment_variables            = { example = "example2" }
      max_instance_count               = 5
      max_instance_request_concurrency = 1
      min_instance_count               = 2
      service_account_email            = "shop@example.com"
      timeout_seconds                  = 60
      vpc_connector                    = "vpc-connector"
      vpc_connector_egress_settings    = "PRIVATE_RANGES_ONLY"
    }
  }
  assert {
    condition = alltrue([
      google_cloudfunctions2_function.this[0].service_config[0].ingress_settings == "ALLOW_INTERNAL_ONLY",
      google_cloudfunctions2_function.this[0].service_config[0].all_traffic_on_latest_revision == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    service_config = {
      all_traffic_on_latest_revision   = false
      available_cpu                    = "shop"
      available_memory                 = "256M"
      binary_authorization_policy      = "{}"
      direct_vpc_egress                = "VPC_EGRESS_ALL_TRAFFIC"
      environment_variables            = { example = "shop" }
      max_instance_count               = 5
      max_instance_request_concurrency = 1
      min_instance_count               = 1
      service_account_email            = "shop@example.com"
      timeout_seconds                  = 1
      vpc_connector                    = "shop"
      vpc_connector_egress_settings    = "PRIVATE_RANGES_ONLY"
    }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    service_config = {
      all_traffic_on_latest_revision   = false
      available_cpu                    = "shop"
      available_memory                 = "256M"
      binary_authorization_policy      = "{}"
      direct_vpc_egress                = "VPC_EGRESS_ALL_TRAFFIC"
      environment_variables            = { example = "shop" }
      max_instance_count               = 5
      max_instance_request_concurrency = 1
      min_instance_count               = 1
      service_account_email            = "shop@example.com"
      timeout_seconds                  = 3600
      vpc_connector                    = "shop"
      vpc_connector_egress_settings    = "PRIVATE_RANGES_ONLY"
    }
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
      billable_time = { enabled = false, threshold = 1 }
      requests      = { enabled = false, threshold = 1 }
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
      output.id == try(google_cloudfunctions2_function.this[0].id, null),
      output.name == try(google_cloudfunctions2_function.this[0].name, null),
      output.url == try(google_cloudfunctions2_function.this[0].url, null),
      output.uri == try(google_cloudfunctions2_function.this[0].service_config[0].uri, null),
    ])
    error_message = "an output tells something else"
  }
}
