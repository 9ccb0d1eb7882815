# What callers give stands in the bucket, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  location = "EUROPE-WEST1"
  name     = "example-orders"
  budget   = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    location  = "EUROPE-WEST1"
    name      = "example-orders"
    autoclass = { enabled = false, terminal_storage_class = "ARCHIVE" }
    cors = [
      {
        max_age_seconds = 60
        method          = ["shop"]
        origin          = ["shop"]
        response_header = ["shop"]
      },
    ]
    custom_placement_config  = { data_locations = ["shop"] }
    default_event_based_hold = true
    deletion_policy          = "ABANDON"
    enable_object_retention  = true
    encryption = {
      customer_managed_encryption_enforcement_config  = { restriction_mode = "shop" }
      customer_supplied_encryption_enforcement_config = { restriction_mode = "shop" }
      default_kms_key_name                            = "shop"
      google_managed_encryption_enforcement_config    = { restriction_mode = "shop" }
    }
    force_destroy          = true
    hierarchical_namespace = { enabled = false }
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = false
      public_network_source          = { allowed_ip_cidr_ranges = ["10.0.0.0/24"] }
      vpc_network_sources            = [{ allowed_ip_cidr_ranges = ["10.0.0.0/24"], network = "shop" }]
    }
    lifecycle_rule = [
      {
        action = { type = "shop", storage_class = "shop" }
        condition = {
          age                                     = 1
          created_before                          = "shop"
          custom_time_before                      = "shop"
          days_since_custom_time                  = 1
          days_since_noncurrent_time              = 1
          matches_prefix                          = ["shop"]
          matches_storage_class                   = ["shop"]
          matches_suffix                          = ["shop"]
          noncurrent_time_before                  = "shop"
          num_newer_versions                      = 1
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = false
          send_num_newer_versions_if_zero         = false
          size_above_bytes                        = 1
          size_below_bytes                        = 1
          with_state                              = "shop"
        }
      },
    ]
    logging                     = { log_bucket = "shop", log_object_prefix = "shop" }
    project                     = "shop-prod"
    public_access_prevention    = "enforced"
    requester_pays              = true
    retention_policy            = { retention_period = "shop", is_locked = false }
    rpo                         = "ASYNC_TURBO"
    soft_delete_policy          = { retention_duration_seconds = 0 }
    storage_class               = "ARCHIVE"
    timeouts                    = { create = "30m", read = "30m", update = "30m" }
    uniform_bucket_level_access = false
    versioning                  = { enabled = false }
    website                     = { main_page_suffix = "shop", not_found_page = "shop" }
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].default_event_based_hold == true,
      google_storage_bucket.this[0].deletion_policy == "ABANDON",
      google_storage_bucket.this[0].enable_object_retention == true,
      google_storage_bucket.this[0].force_destroy == true,
      google_storage_bucket.this[0].location == "EUROPE-WEST1",
      google_storage_bucket.this[0].name == "example-orders",
      google_storage_bucket.this[0].project == "shop-prod",
      google_storage_bucket.this[0].public_access_prevention == "enforced",
      google_storage_bucket.this[0].requester_pays == true,
      google_storage_bucket.this[0].rpo == "ASYNC_TURBO",
      google_storage_bucket.this[0].storage_class == "ARCHIVE",
      google_storage_bucket.this[0].uniform_bucket_level_access == false,
      google_storage_bucket.this[0].autoclass[0].enabled == false,
      google_storage_bucket.this[0].autoclass[0].terminal_storage_class == "ARCHIVE",
      google_storage_bucket.this[0].cors[0].max_age_seconds == 60,
      google_storage_bucket.this[0].cors[0].method == tolist(["shop"]),
      google_storage_bucket.this[0].cors[0].origin == tolist(["shop"]),
      google_storage_bucket.this[0].cors[0].response_header == tolist(["shop"]),
      google_storage_bucket.this[0].custom_placement_config[0].data_locations == toset(["shop"]),
      google_storage_bucket.this[0].encryption[0].default_kms_key_name == "shop",
      google_storage_bucket.this[0].encryption[0].customer_managed_encryption_enforcement_config[0].restriction_mode == "shop",
      google_storage_bucket.this[0].encryption[0].customer_supplied_encryption_enforcement_config[0].restriction_mode == "shop",
      google_storage_bucket.this[0].encryption[0].google_managed_encryption_enforcement_config[0].restriction_mode == "shop",
      google_storage_bucket.this[0].hierarchical_namespace[0].enabled == false,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == false,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == false,
      google_storage_bucket.this[0].ip_filter[0].mode == "Enabled",
      google_storage_bucket.this[0].ip_filter[0].public_network_source[0].allowed_ip_cidr_ranges == tolist(["10.0.0.0/24"]),
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].allowed_ip_cidr_ranges == tolist(["10.0.0.0/24"]),
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].network == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].action).storage_class == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].action).type == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).age == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).created_before == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).custom_time_before == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).days_since_custom_time == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).days_since_noncurrent_time == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_prefix == tolist(["shop"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_storage_class == tolist(["shop"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_suffix == tolist(["shop"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).noncurrent_time_before == "shop",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).num_newer_versions == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_noncurrent_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_num_newer_versions_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).size_above_bytes == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).size_below_bytes == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).with_state == "shop",
      google_storage_bucket.this[0].logging[0].log_bucket == "shop",
      google_storage_bucket.this[0].logging[0].log_object_prefix == "shop",
      google_storage_bucket.this[0].retention_policy[0].is_locked == false,
      google_storage_bucket.this[0].retention_policy[0].retention_period == "shop",
      google_storage_bucket.this[0].soft_delete_policy[0].retention_duration_seconds == 0,
      google_storage_bucket.this[0].timeouts.create == "30m",
      google_storage_bucket.this[0].timeouts.read == "30m",
      google_storage_bucket.this[0].timeouts.update == "30m",
      google_storage_bucket.this[0].versioning[0].enabled == false,
      google_storage_bucket.this[0].website[0].main_page_suffix == "shop",
      google_storage_bucket.this[0].website[0].not_found_page == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    cors = [{}]
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].cors) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    encryption = {}
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].encryption) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    lifecycle_rule = [{ action = { type = "shop" }, condition = {} }]
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].lifecycle_rule[0].condition) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    soft_delete_policy = {}
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].soft_delete_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    website = {}
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].website) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
