# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  file_shares = { capacity_gb = 1024, name = "orders" }
  name        = "orders"
  networks    = [{ modes = ["MODE_IPV4"], network = "shop" }]
  tier        = "BASIC_HDD"
  location    = "europe-west1-b"
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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
    create                = false
    deletion_policy       = "ABANDON"
    desired_replica_state = "PAUSED"
    protocol              = "NFS_V3"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # desired_replica_state must be PAUSED or READY.
    desired_replica_state = "no-such-value"
    # file_shares.name must have up to 16 lower-case letters, digits and underscores, and begin with a letter.
    file_shares = merge({ capacity_gb = 1024, name = "orders" }, { name = "?" })
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # networks needs at least 1.
    networks = []
    # protocol must be NFS_V3 or NFS_V4_1.
    protocol = "no-such-value"
    # tier must be BASIC_HDD, BASIC_SSD, ENTERPRISE, HIGH_SCALE_SSD, PREMIUM, REGIONAL, STANDARD or ZONAL.
    tier = "no-such-value"
  }
  expect_failures = [var.deletion_policy, var.desired_replica_state, var.file_shares, var.name, var.networks, var.protocol, var.tier]
}
