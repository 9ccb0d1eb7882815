# What callers give stands in the address as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    address            = "shop"
    deletion_policy    = "ABANDON"
    description        = "shop"
    ip_collection      = "shop"
    ip_version         = "IPV4"
    ipv6_endpoint_type = "NETLB"
    name               = "orders"
    network            = "shop"
    prefix_length      = 1
    project            = "shop-prod"
    region             = "europe-west1"
    subnetwork         = "shop"
    timeouts           = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_compute_address.this[0].address == var.address,
      google_compute_address.this[0].deletion_policy == var.deletion_policy,
      google_compute_address.this[0].description == var.description,
      google_compute_address.this[0].ip_collection == var.ip_collection,
      google_compute_address.this[0].ip_version == var.ip_version,
      google_compute_address.this[0].ipv6_endpoint_type == var.ipv6_endpoint_type,
      google_compute_address.this[0].name == var.name,
      google_compute_address.this[0].network == var.network,
      google_compute_address.this[0].prefix_length == var.prefix_length,
      google_compute_address.this[0].project == var.project,
      google_compute_address.this[0].region == var.region,
      google_compute_address.this[0].subnetwork == var.subnetwork,
      google_compute_address.this[0].timeouts.create == var.timeouts.create,
      google_compute_address.this[0].timeouts.delete == var.timeouts.delete,
      google_compute_address.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
