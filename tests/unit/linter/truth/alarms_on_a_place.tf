# A filter that says only where a thing stands looks at all that stand there.
# expect missing-cost-alarm google_pubsub_topic.of_a_project unknown
# expect missing-cost-alarm google_pubsub_topic.called_like_its_project unknown
# expect missing-cost-alarm google_pubsub_topic.by_name_and_project compliant
# expect missing-cost-alarm google_pubsub_topic.by_another_name violated
# file: finops.yaml
version: 1
alarms:
  required: [spend]
# file: of_a_project/main.tf
terraform {
  backend "gcs" {}
}
resource "google_pubsub_topic" "of_a_project" {
  name = "one"
}
resource "google_monitoring_alert_policy" "a" {
  display_name = "a"
  combiner     = "OR"
  conditions {
    display_name = "bytes"
    condition_threshold {
      filter          = "resource.type = \"pubsub_topic\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.labels.project_id = \"shop\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"
      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
# file: called_like_its_project/main.tf
terraform {
  backend "gcs" {}
}
resource "google_pubsub_topic" "called_like_its_project" {
  name = "shop"
}
resource "google_monitoring_alert_policy" "a" {
  display_name = "a"
  combiner     = "OR"
  conditions {
    display_name = "bytes"
    condition_threshold {
      filter          = "resource.type = \"pubsub_topic\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.labels.project_id = \"shop\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"
      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
# file: by_name_and_project/main.tf
terraform {
  backend "gcs" {}
}
resource "google_pubsub_topic" "by_name_and_project" {
  name = "two"
}
resource "google_monitoring_alert_policy" "a" {
  display_name = "a"
  combiner     = "OR"
  conditions {
    display_name = "bytes"
    condition_threshold {
      filter          = "resource.type = \"pubsub_topic\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.labels.project_id = \"shop\" AND resource.labels.topic_id = \"two\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"
      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
# file: by_another_name/main.tf
terraform {
  backend "gcs" {}
}
resource "google_pubsub_topic" "by_another_name" {
  name = "three"
}
resource "google_monitoring_alert_policy" "a" {
  display_name = "a"
  combiner     = "OR"
  conditions {
    display_name = "bytes"
    condition_threshold {
      filter          = "resource.type = \"pubsub_topic\" AND metric.type = \"pubsub.googleapis.com/topic/byte_cost\" AND resource.labels.project_id = \"shop\" AND resource.labels.topic_id = \"four\""
      comparison      = "COMPARISON_GT"
      threshold_value = 100
      duration        = "0s"
      aggregations {
        alignment_period   = "3600s"
        per_series_aligner = "ALIGN_SUM"
      }
    }
  }
}
