# What callers give stands in the Dataproc cluster as they gave it.
mock_provider "google" {}

variables {
  name = "orders"
  cluster_config = {
    lifecycle_config = { idle_delete_ttl = "3600s" }
    master_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 1
    }
    worker_config = {
      disk_config   = { boot_disk_size_gb = 100 }
      machine_type  = "e2-standard-4"
      num_instances = 2
    }
  }
  region = "europe-west1"
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
    deletion_policy               = "ABANDON"
    graceful_decommission_timeout = "shop"
    name                          = "orders"
    project                       = "shop-prod"
    region                        = "europe-west1"
    timeouts                      = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_dataproc_cluster.this[0].deletion_policy == var.deletion_policy,
      google_dataproc_cluster.this[0].graceful_decommission_timeout == var.graceful_decommission_timeout,
      google_dataproc_cluster.this[0].name == var.name,
      google_dataproc_cluster.this[0].project == var.project,
      google_dataproc_cluster.this[0].region == var.region,
      google_dataproc_cluster.this[0].cluster_config[0].lifecycle_config[0].idle_delete_ttl == var.cluster_config.lifecycle_config.idle_delete_ttl,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].disk_config[0].boot_disk_size_gb == var.cluster_config.master_config.disk_config.boot_disk_size_gb,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].machine_type == var.cluster_config.master_config.machine_type,
      google_dataproc_cluster.this[0].cluster_config[0].master_config[0].num_instances == var.cluster_config.master_config.num_instances,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].disk_config[0].boot_disk_size_gb == var.cluster_config.worker_config.disk_config.boot_disk_size_gb,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].machine_type == var.cluster_config.worker_config.machine_type,
      google_dataproc_cluster.this[0].cluster_config[0].worker_config[0].num_instances == var.cluster_config.worker_config.num_instances,
      google_dataproc_cluster.this[0].timeouts.create == var.timeouts.create,
      google_dataproc_cluster.this[0].timeouts.delete == var.timeouts.delete,
      google_dataproc_cluster.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
