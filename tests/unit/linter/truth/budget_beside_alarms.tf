# The budget counts one service; nobody asks it to count the alarm that watches beside it.
# expect missing-budget . compliant

resource "google_spanner_instance" "s" {
  labels = { cost_scope = "orders" }
}

resource "google_monitoring_alert_policy" "a" {
  user_labels = { cost_scope = "orders" }
}

resource "google_billing_budget" "b" {
  billing_account = "012345-ABCDEF-012345"
  amount {
    specified_amount {
      units = "10"
    }
  }
  budget_filter {
    labels   = { cost_scope = "orders" }
    services = ["services/CC63-0873-48FD"]
  }
}
