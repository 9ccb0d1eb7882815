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
    name = "orders"
    cluster = [
      {
        cluster_id          = "orders-1"
        autoscaling_config  = { cpu_target = 60, max_nodes = 3, min_nodes = 1, storage_target = 2 }
        kms_key_name        = "kms-key-name"
        node_scaling_factor = "NodeScalingFactor1X"
        storage_type        = "SSD"
        zone                = "europe-west1-b"
      },
    ]
    deletion_policy     = "ABANDON"
    deletion_protection = false
    display_name        = "display-name"
    edition             = "ENTERPRISE"
    force_destroy       = true
    project             = "shop-prod"
    resource_tags       = { example = "example" }
    timeouts            = { create = "30m", read = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_policy == "ABANDON",
      google_bigtable_instance.this[0].deletion_protection == false,
      google_bigtable_instance.this[0].display_name == "display-name",
      google_bigtable_instance.this[0].edition == "ENTERPRISE",
      google_bigtable_instance.this[0].force_destroy == true,
      google_bigtable_instance.this[0].name == "orders",
      google_bigtable_instance.this[0].project == "shop-prod",
      google_bigtable_instance.this[0].tags == tomap({ example = "example" }),
      google_bigtable_instance.this[0].cluster[0].cluster_id == "orders-1",
      google_bigtable_instance.this[0].cluster[0].kms_key_name == "kms-key-name",
      google_bigtable_instance.this[0].cluster[0].node_scaling_factor == "NodeScalingFactor1X",
      google_bigtable_instance.this[0].cluster[0].storage_type == "SSD",
      google_bigtable_instance.this[0].cluster[0].zone == "europe-west1-b",
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].cpu_target == 60,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].max_nodes == 3,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].min_nodes == 1,
      google_bigtable_instance.this[0].cluster[0].autoscaling_config[0].storage_target == 2,
      google_bigtable_instance.this[0].timeouts.create == "30m",
      google_bigtable_instance.this[0].timeouts.read == "31m",
      google_bigtable_instance.this[0].timeouts.update == "32m",
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
        kms_key_name        = "kms-key-name"
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

run "switches_are_told_apart_1" {
  command = plan
  variables {
    deletion_protection = true
    force_destroy       = false
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_protection == true,
      google_bigtable_instance.this[0].force_destroy == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    deletion_protection = false
    force_destroy       = true
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_protection == false,
      google_bigtable_instance.this[0].force_destroy == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      google_bigtable_instance.this[0].deletion_protection == true,
      google_bigtable_instance.this[0].force_destroy == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    cluster       = null
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
      var.cluster != null,
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
    alarms = {
      cpu       = { enabled = false, threshold = 1 }
      disk_used = { enabled = false, threshold = 1 }
      nodes     = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.id == try(google_bigtable_instance.this[0].id, null),
      output.name == try(google_bigtable_instance.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
