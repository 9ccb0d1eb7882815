# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  file_shares = { capacity_gb = 1024, name = "orders" }
  name        = "orders"
  networks    = [{ modes = ["MODE_IPV4"], network = "shop" }]
  tier        = "BASIC_HDD"
  location    = "europe-west1-b"
  budget      = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project     = "shop-prod"
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
    initial_replication   = { role = "ACTIVE" }
    project               = "shop-prod"
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
    # file_shares: nfs_export_options.access_mode must be READ_ONLY or READ_WRITE.
    file_shares = { capacity_gb = 1, name = "shop", nfs_export_options = [{ access_mode = "no-such-value" }] }
    # initial_replication: role must be ROLE_UNSPECIFIED, ACTIVE or STANDBY.
    initial_replication = { role = "no-such-value" }
    # A name has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # networks needs at least 1.
    networks = []
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # protocol must be NFS_V3 or NFS_V4_1.
    protocol = "no-such-value"
    # tier must be BASIC_HDD, BASIC_SSD, ENTERPRISE, HIGH_SCALE_SSD, PREMIUM, REGIONAL, STANDARD or ZONAL.
    tier = "no-such-value"
  }
  expect_failures = [var.deletion_policy, var.desired_replica_state, var.file_shares, var.initial_replication, var.name, var.networks, var.project, var.protocol, var.tier]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # file_shares: nfs_export_options.squash_mode must be NO_ROOT_SQUASH or ROOT_SQUASH.
    file_shares = { capacity_gb = 1, name = "shop", nfs_export_options = [{ squash_mode = "no-such-value" }] }
    # networks: connect_mode must be DIRECT_PEERING, PRIVATE_SERVICE_ACCESS or PRIVATE_SERVICE_CONNECT.
    networks = [{ connect_mode = "no-such-value", modes = ["MODE_IPV4"], network = "shop" }]
  }
  expect_failures = [var.file_shares, var.networks]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # file_shares.name must have up to 63 lower-case letters, digits and underscores, and begin with a letter.
    file_shares = merge({ capacity_gb = 1024, name = "orders" }, { name = "?" })
    # networks: modes must be ADDRESS_MODE_UNSPECIFIED, MODE_IPV4 or MODE_IPV6.
    networks = [{ modes = ["no-such-value"], network = "shop" }]
  }
  expect_failures = [var.file_shares, var.networks]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A share of tier BASIC_HDD has at least 1024 GB.
    file_shares = { capacity_gb = 1023, name = "orders" }
  }
  expect_failures = [google_filestore_instance.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A share of tier BASIC_SSD has at least 2560 GB.
    file_shares = { capacity_gb = 2559, name = "orders" }
    tier        = "BASIC_SSD"
  }
  expect_failures = [google_filestore_instance.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # The name of a share of a basic tier has at most 16 characters.
    file_shares = { capacity_gb = 4096, name = "orders_of_all_shops" }
  }
  expect_failures = [google_filestore_instance.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A basic tier takes no kms_key_name; Google encrypts it with a key of its own.
    kms_key_name = "projects/shop/locations/europe-west1/keyRings/shop/cryptoKeys/shop"
    tier         = "BASIC_HDD"
  }
  expect_failures = [google_filestore_instance.this[0]]
}
