# An override file in JSON replaces what a native file says, in lists or not.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
resource "aws_sqs_queue" "a" {
  tags = { owner = "a" }
}
resource "aws_sqs_queue" "b" {
  tags = { owner = "a", team = "b" }
}
# file: main_override.tf.json
{"resource": [{"aws_sqs_queue": [{"a": [{"tags": {"owner": "x", "team": "${local.team}"}}]}, {"b": {"tags": {"owner": "z"}}}]}]}
# file: locals.tf.json
{"locals": {"team": "y"}}
