# expect missing-cost-tags - -
resource "aws_sqs_queue_policy" "p" {
  queue_url = "x"
  policy    = "{}"
}
resource "random_id" "r" {
  byte_length = 4
}
data "aws_sqs_queue" "d" {
  name = "x"
}
