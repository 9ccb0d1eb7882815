# A module of files in both syntaxes is one module: a local of one is known to the other.
# expect missing-cost-tags aws_sqs_queue.native compliant
# expect missing-cost-tags aws_sqs_queue.json compliant
# expect missing-cost-tags aws_sqs_queue.json_poor violated
# expect missing-cost-tags google_storage_bucket.json violated

locals {
  tags = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "native" {
  tags = local.more
}
# file: more.tf.json
{
  "locals": {"more": "${merge(local.tags, {Name = \"x\"})}"},
  "resource": {
    "aws_sqs_queue": {
      "json": {"tags": "${local.tags}"},
      "json_poor": {"tags": {"owner": "a"}}
    },
    "google_storage_bucket": {"json": [{"labels": {"owner": "${local.tags.owner}"}}]}
  }
}
