# A cluster that removes its own pool once it stands has none of a fixed size; whether it does may be the caller's choice. A pool of one
# node, or of none, is as small as it gets, whichever argument says so.
# expect node-pool-without-autoscaler google_container_cluster.begins_with_two violated
# expect node-pool-without-autoscaler google_container_node_pool.resized violated
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

resource "google_container_cluster" "begins_with_none" {
  node_pool {
    initial_node_count = 0
  }
}

resource "google_container_cluster" "begins_with_two" {
  node_pool {
    initial_node_count = 2
  }
}

resource "google_container_node_pool" "one" {
  initial_node_count = 1
}

resource "google_container_node_pool" "resized" {
  initial_node_count = 1
  node_count         = 2
}
