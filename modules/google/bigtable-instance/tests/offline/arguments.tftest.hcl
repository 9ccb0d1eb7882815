# What callers give stands in the Bigtable instance, and in what belongs to it, as they gave it.
mock_provider "google" {}

variables {
  name = "orders"
  cluster = [
    {
      autoscaling_config = { cpu_target = 60, max_nodes = 3, min_nodes = 1 }
      cluster_id         = "orders-1"
      storage_type       = "SSD"
      zone               = "europe-west1-b"
    },
  ]
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
    name = "orders"
    cluster = [
      {
        cluster_id          = "orders-1"
        autoscaling_config  = { cpu_target = 60, max_nodes = 3, min_nodes = 1, storage_target = 1 }
        kms_key_name        = "shop"
        node_scaling_factor = "NodeScalingFactor1X"
        storage_type        = "SSD"
        zone                = "europe-west1-b"
      },
    ]
    deletion_policy     = "ABANDON"
    deletion_protection = false
    display_name        = "shop"
    edition             = "ENTERPRISE"
    force_destroy       = true
    project             = "shop-prod"
    resource_tags       = { example = "shop" }
    timeouts            = { create = "30m", read = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_policy == "ABANDON",
      google_bigtable_instance.this[0].deletion_protection == false,
      google_bigtable_instance.this[0].display_name == "shop",
      google_bigtable_instance.this[0].edition == "ENTERPRISE",
      google_bigtable_instance.this[0].force_destroy == true,
      google_bigtable_instance.this[0].name == "orders",
      google_bigtable_instance.this[0].project == "shop-prod",
      google_bigtable_instance.this[0].tags == tomap({ example = "shop" }),
      google_bigtable_instance.this[0].cluster[0].cluster_id == "orders-1",
      google_bigtable_instance.this[0].cluster[0].kms_key_name == "shop",
      google_bigtable_instance.this[0].cluster[0].node_scaling_factor == "NodeScalingFactor1X",
      google_bigtable_instance.this[0].cluster[0].storage_type == "SSD",
      google_bigtable_instance.this[0].cluster[0].zone == "europe-west1-b",
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].cpu_target == 60,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].max_nodes == 3,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].min_nodes == 1,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].storage_target == 1,
      google_bigtable_instance.this[0].timeouts.create == "30m",
      google_bigtable_instance.this[0].timeouts.read == "30m",
      google_bigtable_instance.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    cluster = [
      {
        cluster_id          = "orders-1"
        kms_key_name        = "shop"
        node_scaling_factor = "NodeScalingFactor1X"
        num_nodes           = 1
        storage_type        = "SSD"
        zone                = "europe-west1-b"
      },
    ]
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].cluster[0].num_nodes == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
