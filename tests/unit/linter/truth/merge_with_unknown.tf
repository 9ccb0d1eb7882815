# expect missing-cost-tags aws_sqs_queue.good compliant
# expect missing-cost-tags aws_sqs_queue.unclear unknown
data "external" "tags" {
  program = ["x"]
}
resource "aws_sqs_queue" "good" {
  tags = merge(data.external.tags.result, { owner = "a", team = "q" })
}
resource "aws_sqs_queue" "unclear" {
  tags = merge({ owner = "a" }, data.external.tags.result)
}
