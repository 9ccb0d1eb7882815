# A file that a template makes is what it says, blank parts included.
# expect missing-cost-tags aws_sqs_queue.whole compliant
# expect missing-cost-tags aws_sqs_queue.half violated
resource "aws_sqs_queue" "whole" {
  tags = jsondecode(templatefile("${path.module}/tags.json.tftpl", { team = "shop", extra = true }))
}
resource "aws_sqs_queue" "half" {
  tags = jsondecode(templatefile("${path.module}/tags.json.tftpl", { team = "shop", extra = false }))
}
# file: tags.json.tftpl
{"team": "${team}"%{ if extra }, "owner": "me"%{ endif }}
