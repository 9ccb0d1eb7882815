# expect missing-budget . violated
resource "aws_sqs_queue" "q" {}
resource "aws_sqs_queue" "other" {}
