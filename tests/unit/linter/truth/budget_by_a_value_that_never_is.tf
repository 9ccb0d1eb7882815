# A filter by a key that a map does not hold fails: it is like no tag, and a budget with it counts nothing that is known.
# expect missing-budget . unknown
terraform {
  backend "gcs" {}
}

variable "name" {
  type = string
}

locals {
  given  = { team = "b" }
  labels = { for key, value in local.given : key => lower(value) }
}

resource "google_storage_bucket" "shop" {
  labels = { for key, value in { scope = var.name } : key => value }
}

resource "google_billing_budget" "shop" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    labels = { scope = local.labels["scope"] }
  }
}
