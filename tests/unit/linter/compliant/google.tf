terraform {
  backend "gcs" {}
}

provider "google" {
  default_labels = {
    owner = "a"
    team  = "b"
  }
}

resource "google_pubsub_topic" "shop" {
  name = "shop"
}

resource "google_sql_database_instance" "shop" {
  settings {
    tier = "db-custom-2-7680"
    user_labels = {
      owner = "a"
      team  = "b"
    }
  }
}

resource "google_billing_budget" "shop" {
  billing_account = "x"
  budget_filter {
    labels = { team = "b" }
  }
  amount {
    specified_amount {
      units = "100"
    }
  }
  threshold_rules {
    threshold_percent = 1
    spend_basis       = "FORECASTED_SPEND"
  }
}

resource "google_monitoring_alert_policy" "shop" {
  display_name          = "shop"
  combiner              = "OR"
  user_labels           = { owner = "a", team = "b" }
  notification_channels = ["projects/x/notificationChannels/1"]

  conditions {
    display_name = "bytes"

    condition_threshold {
      filter          = "metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.type = \"pubsub_topic\" AND resource.labels.topic_id = \"${google_pubsub_topic.shop.name}\""
      comparison      = "COMPARISON_GT"
      duration        = "0s"
      threshold_value = 1000000

      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
