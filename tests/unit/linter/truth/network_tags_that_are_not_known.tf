# A network tag that is not known may stand for a label; where nothing is lacking, none needs to.
# expect network-tags-are-not-labels google_compute_instance.known compliant
# expect network-tags-are-not-labels google_compute_instance.labelled compliant
# expect network-tags-are-not-labels google_compute_instance.instead violated

variable "tag" {
  type = string
}

resource "google_compute_instance" "known" {
  tags = ["web"]
}

resource "google_compute_instance" "partly_known" {
  tags = ["web", var.tag]
}

resource "google_compute_instance" "labelled" {
  labels = { owner = "a", team = "b" }
  tags   = ["web", var.tag]
}

resource "google_compute_instance" "instead" {
  tags = ["owner-a", var.tag]
}
