# A value that changes with every run is not lost where nobody knows under which key it stands.
# expect volatile-tag-value aws_sqs_queue.under_any_key unknown
# expect volatile-tag-value aws_sqs_queue.under_any_key_and_its_own violated
# expect volatile-tag-value aws_sqs_queue.encoded unknown
# expect volatile-tag-value aws_sqs_queue.of_its_own_name unknown
# expect volatile-tag-value aws_sqs_queue.chosen unknown
# expect volatile-tag-value aws_sqs_queue.ignored compliant
# expect volatile-tag-value aws_sqs_queue.plain violated
variable "key" {
  type = string
}

resource "aws_sqs_queue" "under_any_key" {
  tags = { owner = "a", (var.key) = timestamp() }
}

resource "aws_sqs_queue" "under_any_key_and_its_own" {
  tags = { owner = "a", (var.key) = timestamp(), deployed = uuid() }
}

resource "aws_sqs_queue" "encoded" {
  tags = jsondecode(jsonencode({ deployed = timestamp() }))
}

resource "aws_sqs_queue" "of_its_own_name" {
  tags = { (timestamp()) = "now" }
}

resource "aws_sqs_queue" "chosen" {
  tags = { for key, value in { a = "1", b = "2" } : key => value if timestamp() != value }
}

resource "aws_sqs_queue" "ignored" {
  tags = { owner = "a", deployed = timestamp() }

  lifecycle {
    ignore_changes = [tags["deployed"]]
  }
}

resource "aws_sqs_queue" "plain" {
  tags = { deployed = timestamp() }
}
