# What callers give stands in the address, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name    = "orders"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
    address            = "address"
    address_type       = "INTERNAL"
    deletion_policy    = "ABANDON"
    description        = "description"
    ip_collection      = "ip-collection"
    ip_version         = "IPV4"
    ipv6_endpoint_type = "VM"
    network            = "network"
    prefix_length      = 1
    project            = "shop-prod"
    purpose            = "GCE_ENDPOINT"
    region             = "europe-west1"
    subnetwork         = "subnetwork"
    timeouts           = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_compute_address.this[0].address == "address",
      google_compute_address.this[0].address_type == "INTERNAL",
      google_compute_address.this[0].deletion_policy == "ABANDON",
      google_compute_address.this[0].description == "description",
      google_compute_address.this[0].ip_collection == "ip-collection",
      google_compute_address.this[0].ip_version == "IPV4",
      google_compute_address.this[0].ipv6_endpoint_type == "VM",
      google_compute_address.this[0].name == "orders",
      google_compute_address.this[0].network == "network",
      google_compute_address.this[0].prefix_length == 1,
      google_compute_address.this[0].project == "shop-prod",
      google_compute_address.this[0].purpose == "GCE_ENDPOINT",
      google_compute_address.this[0].region == "europe-west1",
      google_compute_address.this[0].subnetwork == "subnetwork",
      google_compute_address.this[0].timeouts.create == "30m",
      google_compute_address.this[0].timeouts.delete == "31m",
      google_compute_address.this[0].timeouts.update == "32m",
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
      output.id == try(google_compute_address.this[0].id, null),
      output.name == try(google_compute_address.this[0].name, null),
      output.self_link == try(google_compute_address.this[0].self_link, null),
      output.address == try(google_compute_address.this[0].address, null),
    ])
    error_message = "an output tells something else"
  }
}
