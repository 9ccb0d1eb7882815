# A null element is not set: the default tag stays, or the tag is not there.
# expect missing-cost-tags aws_sqs_queue.default_stays compliant
# expect missing-cost-tags aws_sqs_queue.none_at_all compliant
# expect missing-cost-tags aws_sqs_queue.perhaps_null delegated
# expect missing-cost-tags google_storage_bucket.b violated

variable "team" {
  type = string
}

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

resource "aws_sqs_queue" "default_stays" {
  tags = { owner = null, Name = "x" }
}

resource "aws_sqs_queue" "none_at_all" {
  tags = null
}

resource "aws_sqs_queue" "perhaps_null" {
  tags = var.team == null ? { team = null } : { team = var.team }
}

resource "google_storage_bucket" "b" {
  labels = { owner = "a", team = null }
}
