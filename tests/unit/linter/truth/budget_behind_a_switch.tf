# expect missing-budget . delegated
variable "budget" {
  type = number
}
resource "google_storage_bucket" "b" {}
resource "google_billing_budget" "b" {
  count = var.budget == null ? 0 : 1

  amount {
    specified_amount {
      units = var.budget
    }
  }
}
