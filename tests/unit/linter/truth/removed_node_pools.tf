# A cluster that removes its own pool once it stands has none of a fixed size; whether it does may be the caller's choice.
# expect node-pool-without-autoscaler google_container_cluster.fixed violated
# expect node-pool-without-autoscaler google_container_cluster.perhaps_removed delegated

variable "remove" {
  type = bool
}

resource "google_container_cluster" "fixed" {
  node_pool {
    node_count = 3
  }
}

resource "google_container_cluster" "perhaps_removed" {
  remove_default_node_pool = var.remove

  node_pool {
    node_count = 3
  }
}

resource "google_container_cluster" "removed" {
  remove_default_node_pool = true

  node_pool {
    node_count = 3
  }
}
