variable "name" {
  type = string
}

variable "labels" {
  type    = map(string)
  default = {}
}

resource "google_storage_bucket" "this" {
  name     = var.name
  location = "EU"
  labels   = var.labels
}
