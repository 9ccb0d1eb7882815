# Names within names, in whatever order and file they stand.
# expect missing-cost-tags aws_sqs_queue.far compliant
# expect missing-cost-tags aws_sqs_queue.lost violated
# expect missing-cost-tags aws_sqs_queue.part compliant
# expect missing-cost-tags aws_sqs_queue.of_an_object compliant
# expect missing-cost-tags google_storage_bucket.lower_case compliant
# expect missing-cost-tags aws_sqs_queue.from_an_input compliant

resource "aws_sqs_queue" "far" {
  tags = local.d
}

resource "aws_sqs_queue" "lost" {
  tags = local.e
}

resource "aws_sqs_queue" "part" {
  tags = local.all.tags.here
}

resource "aws_sqs_queue" "of_an_object" {
  tags = local.all["tags"]["here"]
}

resource "google_storage_bucket" "lower_case" {
  labels = { for key, value in local.spoken : lower(replace(key, " ", "_")) => lower(value) }
}

resource "aws_sqs_queue" "from_an_input" {
  tags = local.named
}

locals {
  d      = merge(local.c, { Name = "d" })
  c      = { for key, value in local.b : key => upper(value) }
  b      = zipmap(keys(local.a), values(local.a))
  a      = tomap({ owner = "a", team = "b" })
  e      = { for key, value in local.d : key => value if startswith(key, "N") }
  all    = { tags = { here = local.d } }
  spoken = { Owner = "A", TEAM = "B" }
  named  = { owner = var.owner, team = coalesce(var.team, "b") }
}
# file: variables.tf
variable "owner" {
  type = string
}

variable "team" {
  type    = string
  default = null
}
