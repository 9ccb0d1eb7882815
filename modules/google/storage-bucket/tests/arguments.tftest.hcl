# What callers give stands in the bucket as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    default_event_based_hold    = false
    deletion_policy             = "ABANDON"
    enable_object_retention     = false
    force_destroy               = false
    location                    = "EUROPE-WEST1"
    name                        = "example-orders"
    project                     = "shop-prod"
    public_access_prevention    = "enforced"
    requester_pays              = false
    rpo                         = "ASYNC_TURBO"
    storage_class               = "ARCHIVE"
    uniform_bucket_level_access = false
    cors = [{
      max_age_seconds = 60
      method          = ["shop"]
      origin          = ["shop"]
      response_header = ["shop"]
    }]
    custom_placement_config = { data_locations = ["shop"] }
    encryption = {
      default_kms_key_name                            = "shop"
      customer_managed_encryption_enforcement_config  = { restriction_mode = "shop" }
      customer_supplied_encryption_enforcement_config = { restriction_mode = "shop" }
      google_managed_encryption_enforcement_config    = { restriction_mode = "shop" }
    }
    ip_filter = {
      allow_all_service_agent_access = false
      allow_cross_org_vpcs           = false
      mode                           = "Enabled"
      public_network_source          = { allowed_ip_cidr_ranges = ["10.0.0.0/24"] }
      vpc_network_sources            = [{ allowed_ip_cidr_ranges = ["10.0.0.0/24"], network = "shop" }]
    }
    logging          = { log_bucket = "shop", log_object_prefix = "shop" }
    retention_policy = { is_locked = false, retention_period = "shop" }
    timeouts         = { create = "30m", read = "30m", update = "30m" }
    website          = { main_page_suffix = "shop", not_found_page = "shop" }
  }
  assert {
    condition = alltrue([
      google_storage_bucket.this[0].default_event_based_hold == var.default_event_based_hold,
      google_storage_bucket.this[0].deletion_policy == var.deletion_policy,
      google_storage_bucket.this[0].enable_object_retention == var.enable_object_retention,
      google_storage_bucket.this[0].force_destroy == var.force_destroy,
      google_storage_bucket.this[0].location == var.location,
      google_storage_bucket.this[0].name == var.name,
      google_storage_bucket.this[0].project == var.project,
      google_storage_bucket.this[0].public_access_prevention == var.public_access_prevention,
      google_storage_bucket.this[0].requester_pays == var.requester_pays,
      google_storage_bucket.this[0].rpo == var.rpo,
      google_storage_bucket.this[0].storage_class == var.storage_class,
      google_storage_bucket.this[0].uniform_bucket_level_access == var.uniform_bucket_level_access,
      google_storage_bucket.this[0].cors[0].max_age_seconds == var.cors[0].max_age_seconds,
      google_storage_bucket.this[0].cors[0].method == var.cors[0].method,
      google_storage_bucket.this[0].cors[0].origin == var.cors[0].origin,
      google_storage_bucket.this[0].cors[0].response_header == var.cors[0].response_header,
      google_storage_bucket.this[0].custom_placement_config[0].data_locations == var.custom_placement_config.data_locations,
      google_storage_bucket.this[0].encryption[0].default_kms_key_name == var.encryption.default_kms_key_name,
      google_storage_bucket.this[0].encryption[0].customer_managed_encryption_enforcement_config[0].restriction_mode == var.encryption.customer_managed_encryption_enforcement_config.restriction_mode,
      google_storage_bucket.this[0].encryption[0].customer_supplied_encryption_enforcement_config[0].restriction_mode == var.encryption.customer_supplied_encryption_enforcement_config.restriction_mode,
      google_storage_bucket.this[0].encryption[0].google_managed_encryption_enforcement_config[0].restriction_mode == var.encryption.google_managed_encryption_enforcement_config.restriction_mode,
      google_storage_bucket.this[0].ip_filter[0].allow_all_service_agent_access == var.ip_filter.allow_all_service_agent_access,
      google_storage_bucket.this[0].ip_filter[0].allow_cross_org_vpcs == var.ip_filter.allow_cross_org_vpcs,
      google_storage_bucket.this[0].ip_filter[0].mode == var.ip_filter.mode,
      google_storage_bucket.this[0].ip_filter[0].public_network_source[0].allowed_ip_cidr_ranges == var.ip_filter.public_network_source.allowed_ip_cidr_ranges,
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].allowed_ip_cidr_ranges == var.ip_filter.vpc_network_sources[0].allowed_ip_cidr_ranges,
      google_storage_bucket.this[0].ip_filter[0].vpc_network_sources[0].network == var.ip_filter.vpc_network_sources[0].network,
      google_storage_bucket.this[0].logging[0].log_bucket == var.logging.log_bucket,
      google_storage_bucket.this[0].logging[0].log_object_prefix == var.logging.log_object_prefix,
      google_storage_bucket.this[0].retention_policy[0].is_locked == var.retention_policy.is_locked,
      google_storage_bucket.this[0].retention_policy[0].retention_period == var.retention_policy.retention_period,
      google_storage_bucket.this[0].timeouts.create == var.timeouts.create,
      google_storage_bucket.this[0].timeouts.read == var.timeouts.read,
      google_storage_bucket.this[0].timeouts.update == var.timeouts.update,
      google_storage_bucket.this[0].website[0].main_page_suffix == var.website.main_page_suffix,
      google_storage_bucket.this[0].website[0].not_found_page == var.website.not_found_page,
    ])
    error_message = "an argument is not what was given"
  }
}
