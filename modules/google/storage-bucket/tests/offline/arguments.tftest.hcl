# What callers give stands in the bucket, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  location = "EUROPE-WEST1"
  name     = "example-orders"
  budget   = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project  = "shop-prod"
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
    autoclass = { enabled = false, terminal_storage_class = "NEARLINE" }
    cors = [
      {
        max_age_seconds = 60
        method          = ["method"]
        origin          = ["origin"]
        response_header = ["response-header"]
      },
    ]
    custom_placement_config  = { data_locations = ["data-locations"] }
    default_event_based_hold = true
    deletion_policy          = "ABANDON"
    enable_object_retention  = true
    encryption = {
      customer_managed_encryption_enforcement_config  = { restriction_mode = "restriction-mode" }
      customer_supplied_encryption_enforcement_config = { restriction_mode = "restriction-mode2" }
      default_kms_key_name                            = "default-kms-key-name"
      google_managed_encryption_enforcement_config    = { restriction_mode = "restriction-mode3" }
    }
    force_destroy          = true
    hierarchical_namespace = { enabled = false }
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = false
      public_network_source          = { allowed_ip_cidr_ranges = ["10.0.0.0/24"] }
      vpc_network_sources            = [{ allowed_ip_cidr_ranges = ["10.0.0.0/24"], network = "network" }]
    }
    lifecycle_rule = [
      {
        action = { type = "AbortIncompleteMultipartUpload", storage_class = "MULTI_REGIONAL" }
        condition = {
          age                                     = 7
          created_before                          = "created-before"
          custom_time_before                      = "custom-time-before"
          days_since_custom_time                  = 1
          days_since_noncurrent_time              = 2
          matches_prefix                          = ["matches-prefix"]
          matches_storage_class                   = ["MULTI_REGIONAL"]
          matches_suffix                          = ["matches-suffix"]
          noncurrent_time_before                  = "noncurrent-time-before"
          num_newer_versions                      = 3
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = false
          send_num_newer_versions_if_zero         = false
          size_above_bytes                        = 4
          size_below_bytes                        = 5
          with_state                              = "LIVE"
        }
      },
      {
        action = { type = "Delete", storage_class = "MULTI_REGIONAL" }
        condition = {
          age                                     = 1
          created_before                          = "created-before2"
          custom_time_before                      = "custom-time-before2"
          days_since_custom_time                  = 2
          days_since_noncurrent_time              = 90
          matches_prefix                          = ["matches-prefix2"]
          matches_storage_class                   = ["MULTI_REGIONAL"]
          matches_suffix                          = ["matches-suffix2"]
          noncurrent_time_before                  = "noncurrent-time-before2"
          num_newer_versions                      = 3
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = false
          send_num_newer_versions_if_zero         = false
          size_above_bytes                        = 4
          size_below_bytes                        = 5
          with_state                              = "LIVE"
        }
      },
    ]
    logging                     = { log_bucket = "log-bucket", log_object_prefix = "log-object-prefix" }
    project                     = "shop-prod"
    public_access_prevention    = "enforced"
    requester_pays              = true
    retention_policy            = { retention_period = "retention-period", is_locked = false }
    rpo                         = "ASYNC_TURBO"
    soft_delete_policy          = { retention_duration_seconds = 0 }
    storage_class               = "STANDARD"
    timeouts                    = { create = "30m", read = "31m", update = "32m" }
    uniform_bucket_level_access = false
    versioning                  = { enabled = false }
    website                     = { main_page_suffix = "main-page-suffix", not_found_page = "not-found-page" }
    price_region                = null
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
      google_storage_bucket.this[0].storage_class == "STANDARD",
      google_storage_bucket.this[0].uniform_bucket_level_access == false,
      google_storage_bucket.this[0].autoclass[0].enabled == false,
      google_storage_bucket.this[0].autoclass[0].terminal_storage_class == "NEARLINE",
      google_storage_bucket.this[0].cors[0].max_age_seconds == 60,
      google_storage_bucket.this[0].cors[0].method == tolist(["method"]),
      google_storage_bucket.this[0].cors[0].origin == tolist(["origin"]),
      google_storage_bucket.this[0].cors[0].response_header == tolist(["response-header"]),
      google_storage_bucket.this[0].custom_placement_config[0].data_locations == toset(["data-locations"]),
      google_storage_bucket.this[0].encryption[0].default_kms_key_name == "default-kms-key-name",
      google_storage_bucket.this[0].encryption[0].customer_managed_encryption_enforcement_config[0].restriction_mode == "restriction-mode",
      google_storage_bucket.this[0].encryption[0].customer_supplied_encryption_enforcement_config[0].restriction_mode == "restriction-mode2",
      google_storage_bucket.this[0].encryption[0].google_managed_encryption_enforcement_config[0].restriction_mode == "restriction-mode3",
      google_storage_bucket.this[0].hierarchical_namespace[0].enabled == false,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == false,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == false,
      google_storage_bucket.this[0].ip_filter[0].mode == "Enabled",
      google_storage_bucket.this[0].ip_filter[0].public_network_source[0].allowed_ip_cidr_ranges == tolist(["10.0.0.0/24"]),
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].allowed_ip_cidr_ranges == tolist(["10.0.0.0/24"]),
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].network == "network",
      one(google_storage_bucket.this[0].lifecycle_rule[0].action).storage_class == "MULTI_REGIONAL",
      one(google_storage_bucket.this[0].lifecycle_rule[0].action).type == "AbortIncompleteMultipartUpload",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).age == 7,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).created_before == "created-before",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).custom_time_before == "custom-time-before",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).days_since_custom_time == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).days_since_noncurrent_time == 2,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_prefix == tolist(["matches-prefix"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_storage_class == tolist(["MULTI_REGIONAL"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).matches_suffix == tolist(["matches-suffix"]),
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).noncurrent_time_before == "noncurrent-time-before",
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).num_newer_versions == 3,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_noncurrent_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_num_newer_versions_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).size_above_bytes == 4,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).size_below_bytes == 5,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).with_state == "LIVE",
      one(google_storage_bucket.this[0].lifecycle_rule[1].action).storage_class == "MULTI_REGIONAL",
      one(google_storage_bucket.this[0].lifecycle_rule[1].action).type == "Delete",
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).age == 1,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).created_before == "created-before2",
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).custom_time_before == "custom-time-before2",
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).days_since_custom_time == 2,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).days_since_noncurrent_time == 90,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).matches_prefix == tolist(["matches-prefix2"]),
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).matches_storage_class == tolist(["MULTI_REGIONAL"]),
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).matches_suffix == tolist(["matches-suffix2"]),
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).noncurrent_time_before == "noncurrent-time-before2",
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).num_newer_versions == 3,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_noncurrent_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_num_newer_versions_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).size_above_bytes == 4,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).size_below_bytes == 5,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).with_state == "LIVE",
      google_storage_bucket.this[0].logging[0].log_bucket == "log-bucket",
      google_storage_bucket.this[0].logging[0].log_object_prefix == "log-object-prefix",
      google_storage_bucket.this[0].retention_policy[0].is_locked == false,
      google_storage_bucket.this[0].retention_policy[0].retention_period == "retention-period",
      google_storage_bucket.this[0].soft_delete_policy[0].retention_duration_seconds == 0,
      google_storage_bucket.this[0].timeouts.create == "30m",
      google_storage_bucket.this[0].timeouts.read == "31m",
      google_storage_bucket.this[0].timeouts.update == "32m",
      google_storage_bucket.this[0].versioning[0].enabled == false,
      google_storage_bucket.this[0].website[0].main_page_suffix == "main-page-suffix",
      google_storage_bucket.this[0].website[0].not_found_page == "not-found-page",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    cors         = [{}]
    price_region = null
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
    encryption   = {}
    price_region = null
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
    soft_delete_policy = {}
    price_region       = null
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].soft_delete_policy) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    website      = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(google_storage_bucket.this[0].website) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    autoclass                = { enabled = true }
    default_event_based_hold = true
    enable_object_retention  = false
    force_destroy            = true
    hierarchical_namespace   = { enabled = true }
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = true
      allow_cross_org_vpcs           = false
      vpc_network_sources            = []
    }
    lifecycle_rule = [
      {
        action = { type = "AbortIncompleteMultipartUpload" }
        condition = {
          send_age_if_zero                        = true
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = true
          send_num_newer_versions_if_zero         = false
        }
      },
      {
        action = { type = "Delete" }
        condition = {
          send_age_if_zero                        = true
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = true
          send_num_newer_versions_if_zero         = false
        }
      },
    ]
    requester_pays              = false
    retention_policy            = { retention_period = "retention-period", is_locked = true }
    uniform_bucket_level_access = true
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].default_event_based_hold == true,
      google_storage_bucket.this[0].enable_object_retention == false,
      google_storage_bucket.this[0].force_destroy == true,
      google_storage_bucket.this[0].requester_pays == false,
      google_storage_bucket.this[0].uniform_bucket_level_access == true,
      google_storage_bucket.this[0].autoclass[0].enabled == true,
      google_storage_bucket.this[0].hierarchical_namespace[0].enabled == true,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == true,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_age_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_noncurrent_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_num_newer_versions_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_age_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_noncurrent_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_num_newer_versions_if_zero == false,
      google_storage_bucket.this[0].retention_policy[0].is_locked == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    autoclass                = { enabled = false }
    default_event_based_hold = false
    enable_object_retention  = true
    force_destroy            = true
    hierarchical_namespace   = { enabled = false }
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = true
      vpc_network_sources            = []
    }
    lifecycle_rule = [
      {
        action = { type = "AbortIncompleteMultipartUpload" }
        condition = {
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = true
          send_days_since_noncurrent_time_if_zero = true
          send_num_newer_versions_if_zero         = false
        }
      },
      {
        action = { type = "Delete" }
        condition = {
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = true
          send_days_since_noncurrent_time_if_zero = true
          send_num_newer_versions_if_zero         = false
        }
      },
    ]
    requester_pays              = false
    retention_policy            = { retention_period = "retention-period", is_locked = false }
    uniform_bucket_level_access = false
    versioning                  = { enabled = false }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].default_event_based_hold == false,
      google_storage_bucket.this[0].enable_object_retention == true,
      google_storage_bucket.this[0].force_destroy == true,
      google_storage_bucket.this[0].requester_pays == false,
      google_storage_bucket.this[0].uniform_bucket_level_access == false,
      google_storage_bucket.this[0].autoclass[0].enabled == false,
      google_storage_bucket.this[0].hierarchical_namespace[0].enabled == false,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == false,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == true,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_custom_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_noncurrent_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_num_newer_versions_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_custom_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_noncurrent_time_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_num_newer_versions_if_zero == false,
      google_storage_bucket.this[0].retention_policy[0].is_locked == false,
      google_storage_bucket.this[0].versioning[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    autoclass                = { enabled = false }
    default_event_based_hold = false
    enable_object_retention  = false
    force_destroy            = false
    hierarchical_namespace   = { enabled = false }
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = false
      vpc_network_sources            = []
    }
    lifecycle_rule = [
      {
        action = { type = "AbortIncompleteMultipartUpload" }
        condition = {
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = false
          send_num_newer_versions_if_zero         = true
        }
      },
      {
        action = { type = "Delete" }
        condition = {
          send_age_if_zero                        = false
          send_days_since_custom_time_if_zero     = false
          send_days_since_noncurrent_time_if_zero = false
          send_num_newer_versions_if_zero         = true
        }
      },
    ]
    requester_pays              = true
    retention_policy            = { retention_period = "retention-period", is_locked = false }
    uniform_bucket_level_access = true
    versioning                  = { enabled = false }
    price_region                = null
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].default_event_based_hold == false,
      google_storage_bucket.this[0].enable_object_retention == false,
      google_storage_bucket.this[0].force_destroy == false,
      google_storage_bucket.this[0].requester_pays == true,
      google_storage_bucket.this[0].uniform_bucket_level_access == true,
      google_storage_bucket.this[0].autoclass[0].enabled == false,
      google_storage_bucket.this[0].hierarchical_namespace[0].enabled == false,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == false,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_days_since_noncurrent_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[0].condition).send_num_newer_versions_if_zero == true,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_age_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_custom_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_days_since_noncurrent_time_if_zero == false,
      one(google_storage_bucket.this[0].lifecycle_rule[1].condition).send_num_newer_versions_if_zero == true,
      google_storage_bucket.this[0].retention_policy[0].is_locked == false,
      google_storage_bucket.this[0].versioning[0].enabled == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    ip_filter = {
      mode                           = "Enabled"
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = false
      public_network_source          = { allowed_ip_cidr_ranges = ["10.0.0.0/24"] }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].force_destroy == false,
      google_storage_bucket.this[0].requester_pays == false,
      google_storage_bucket.this[0].uniform_bucket_level_access == true,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == false,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create             = false
    soft_delete_policy = { retention_duration_seconds = 604800 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create             = false
    soft_delete_policy = { retention_duration_seconds = 7776000 }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms         = null
    cors           = null
    labels         = null
    lifecycle_rule = null
    notifications  = null
    create         = false
    budget         = null
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
      var.cors != null,
      var.create != null,
      var.labels != null,
      var.lifecycle_rule != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      requests    = { enabled = false, threshold = 1 }
      sent_bytes  = { enabled = false, threshold = 1 }
      total_bytes = { enabled = false, threshold = 1 }
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
    lifecycle_rule = [
      {
        action    = { type = "AbortIncompleteMultipartUpload" }
        condition = { age = 7 }
      },
      {
        action    = { type = "Delete" }
        condition = { days_since_noncurrent_time = 90 }
      },
    ]
  }
  assert {
    condition = alltrue([
      output.id == try(google_storage_bucket.this[0].id, null),
      output.name == try(google_storage_bucket.this[0].name, null),
      output.self_link == try(google_storage_bucket.this[0].self_link, null),
      output.url == try(google_storage_bucket.this[0].url, null),
    ])
    error_message = "an output tells something else"
  }
}
