# Tags that another resource, or another instance of it, has.
# expect missing-cost-tags aws_sqs_queue.first compliant
# expect missing-cost-tags aws_sqs_queue.of_the_first compliant
# expect missing-cost-tags aws_sqs_queue.of_one compliant
# expect missing-cost-tags aws_sqs_queue.of_all compliant
# expect missing-cost-tags aws_sqs_queue.of_the_sum compliant
# expect missing-cost-tags aws_sqs_queue.poor violated
# expect missing-cost-tags aws_sqs_queue.of_the_poor violated

resource "aws_sqs_queue" "first" {
  count = 2
  tags  = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "of_the_first" {
  tags = aws_sqs_queue.first[0].tags
}

resource "aws_sqs_queue" "of_one" {
  tags = one(slice(aws_sqs_queue.first[*].tags, 0, 1))
}

resource "aws_sqs_queue" "of_all" {
  tags = merge(aws_sqs_queue.first[*].tags...)
}

resource "aws_sqs_queue" "of_the_sum" {
  tags = merge({ team = "b" }, { owner = join("", aws_sqs_queue.first[*].tags.owner) })
}

resource "aws_sqs_queue" "poor" {
  tags = { owner = "a" }
}

resource "aws_sqs_queue" "of_the_poor" {
  tags = merge(aws_sqs_queue.poor.tags, { Name = "x" })
}
