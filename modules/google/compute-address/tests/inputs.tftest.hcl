# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create             = false
    address_type       = "EXTERNAL"
    deletion_policy    = "ABANDON"
    ip_version         = "IPV4"
    ipv6_endpoint_type = "NETLB"
    network_tier       = "PREMIUM"
    purpose            = "GCE_ENDPOINT"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # address_type must be EXTERNAL or INTERNAL.
    address_type = "no-such-value"
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # ip_version must be IPV4 or IPV6.
    ip_version = "no-such-value"
    # ipv6_endpoint_type must be NETLB or VM.
    ipv6_endpoint_type = "no-such-value"
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # network_tier must be PREMIUM or STANDARD.
    network_tier = "no-such-value"
    # purpose must be GCE_ENDPOINT, IPSEC_INTERCONNECT, PRIVATE_SERVICE_CONNECT, SHARED_LOADBALANCER_VIP or VPC_PEERING.
    purpose = "no-such-value"
  }
  expect_failures = [var.address_type, var.deletion_policy, var.ip_version, var.ipv6_endpoint_type, var.name, var.network_tier, var.purpose]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # network_tier is for external addresses only.
    address_type = "INTERNAL"
    network_tier = "PREMIUM"
  }
  expect_failures = [google_compute_address.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # purpose is for internal addresses only.
    address_type = "EXTERNAL"
    purpose      = "GCE_ENDPOINT"
  }
  expect_failures = [google_compute_address.this[0]]
}
