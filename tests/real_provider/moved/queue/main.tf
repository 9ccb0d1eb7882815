# A queue as hand-written modules make one: the addresses and shapes of the most used of them.
resource "aws_sqs_queue" "this" {
  count = 1

  name                       = "orders"
  visibility_timeout_seconds = 60
  sqs_managed_sse_enabled    = true
  tags                       = { application = "shop", team = "checkout" }
}

resource "aws_sqs_queue" "dlq" {
  count = 1

  name                       = "orders-dlq"
  visibility_timeout_seconds = 60
  sqs_managed_sse_enabled    = true
  tags                       = { application = "shop", team = "checkout" }
}

data "aws_iam_policy_document" "this" {
  statement {
    sid       = "AccountReadWrite"
    actions   = ["sqs:SendMessage", "sqs:ReceiveMessage"]
    resources = [aws_sqs_queue.this[0].arn]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::123456789012:root"]
    }
  }
}

resource "aws_sqs_queue_policy" "this" {
  count = 1

  queue_url = aws_sqs_queue.this[0].url
  policy    = data.aws_iam_policy_document.this.json
}

resource "aws_sqs_queue_redrive_policy" "dlq" {
  count = 1

  queue_url      = aws_sqs_queue.this[0].url
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dlq[0].arn, maxReceiveCount = 4 })
}
