# What only moves, forgets, imports or checks things makes nothing, and is no mistake.
# expect missing-cost-tags aws_sqs_queue.new compliant
# expect missing-cost-tags aws_sqs_queue.taken violated
# expect syntax-error - -
# expect invalid-declaration - -
moved {
  from = aws_sqs_queue.old
  to   = aws_sqs_queue.new
}
removed {
  from = aws_sns_topic.gone
  lifecycle {
    destroy = false
  }
}
import {
  to = aws_sqs_queue.taken
  id = "https://sqs.eu-west-1.amazonaws.com/1/taken"
}
import {
  for_each = { a = "1" }
  to       = aws_sqs_queue.new
  id       = each.value
}
check "health" {
  data "http" "x" {
    url = "https://example.com"
  }
  assert {
    condition     = data.http.x.status_code == 200
    error_message = "no"
  }
}
resource "aws_sqs_queue" "new" {
  tags = { owner = "a", team = "b" }
}
resource "aws_sqs_queue" "taken" {
  tags = { team = "b" }
}
