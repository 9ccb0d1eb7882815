# Google's labels of a database stand in a block; labels of machines of a cluster are those of the machines.
# expect missing-cost-tags google_sql_database_instance.inside compliant
# expect missing-cost-tags google_sql_database_instance.outside violated
# expect missing-cost-tags google_sql_database_instance.wrong_block violated
# expect missing-cost-tags google_sql_database_instance.perhaps delegated
# expect missing-cost-tags google_container_cluster.right compliant
# expect missing-cost-tags google_container_cluster.wrong_argument violated

variable "labels" {
  type = map(string)
}

resource "google_sql_database_instance" "inside" {
  settings {
    tier        = "db-f1-micro"
    user_labels = { owner = "a", team = "b" }
  }
}

resource "google_sql_database_instance" "outside" {
  settings {
    tier = "db-f1-micro"
  }
}

resource "google_sql_database_instance" "wrong_block" {
  settings {
    tier = "db-f1-micro"

    insights_config {
      query_insights_enabled = true
    }
  }

  timeouts {
    create = "60m"
  }
}

resource "google_sql_database_instance" "perhaps" {
  settings {
    tier        = "db-f1-micro"
    user_labels = var.labels
  }
}

resource "google_container_cluster" "right" {
  resource_labels = { owner = "a", team = "b" }
}

resource "google_container_cluster" "wrong_argument" {
  node_config {
    labels = { owner = "a", team = "b" }
    tags   = ["owner", "team"]
  }
}
