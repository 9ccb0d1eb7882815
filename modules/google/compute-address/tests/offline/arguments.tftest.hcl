# What callers give stands in the address, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
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
    name               = "orders"
    address            = "shop"
    address_type       = "INTERNAL"
    deletion_policy    = "ABANDON"
    description        = "shop"
    ip_collection      = "shop"
    ip_version         = "IPV4"
    ipv6_endpoint_type = "VM"
    network            = "shop"
    prefix_length      = 1
    project            = "shop-prod"
    purpose            = "GCE_ENDPOINT"
    region             = "europe-west1"
    subnetwork         = "shop"
    timeouts           = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_compute_address.this[0].address == "shop",
      google_compute_address.this[0].address_type == "INTERNAL",
      google_compute_address.this[0].deletion_policy == "ABANDON",
      google_compute_address.this[0].description == "shop",
      google_compute_address.this[0].ip_collection == "shop",
      google_compute_address.this[0].ip_version == "IPV4",
      google_compute_address.this[0].ipv6_endpoint_type == "VM",
      google_compute_address.this[0].name == "orders",
      google_compute_address.this[0].network == "shop",
      google_compute_address.this[0].prefix_length == 1,
      google_compute_address.this[0].project == "shop-prod",
      google_compute_address.this[0].purpose == "GCE_ENDPOINT",
      google_compute_address.this[0].region == "europe-west1",
      google_compute_address.this[0].subnetwork == "shop",
      google_compute_address.this[0].timeouts.create == "30m",
      google_compute_address.this[0].timeouts.delete == "30m",
      google_compute_address.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    network_tier = "PREMIUM"
  }
  assert {
    condition = alltrue([
      google_compute_address.this[0].network_tier == "PREMIUM",
    ])
    error_message = "an argument is not what was given"
  }
}
