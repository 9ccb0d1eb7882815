# What an instance holds is there where the instance is: who asks for another one gets an error, or what `try` has instead.
# expect missing-cost-tags aws_sqs_queue.b delegated
# expect missing-cost-tags aws_sqs_queue.c delegated
# expect missing-cost-tags aws_sqs_queue.d violated
# expect missing-cost-tags aws_sqs_queue.joined violated
# expect missing-cost-tags aws_sqs_queue.first_of_one compliant
# expect missing-cost-tags aws_sqs_queue.second_of_one violated
# expect missing-cost-tags aws_sqs_queue.one compliant
# expect missing-cost-tags aws_sqs_queue.a compliant

variable "on" {
  type = bool
}

resource "aws_sqs_queue" "a" {
  count = var.on ? 1 : 0
  tags  = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "never" {
  count = 0
  tags  = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "b" {
  tags = one(aws_sqs_queue.a[*].tags)
}

resource "aws_sqs_queue" "c" {
  tags = try(aws_sqs_queue.a[0].tags, {})
}

resource "aws_sqs_queue" "d" {
  tags = try(aws_sqs_queue.never[0].tags, {})
}

resource "aws_sqs_queue" "joined" {
  tags = { team = "b", owner = join("", aws_sqs_queue.never[*].tags.owner) }
}

resource "aws_sqs_queue" "first_of_one" {
  tags = try(aws_sqs_queue.one[0].tags, {})
}

resource "aws_sqs_queue" "second_of_one" {
  tags = try(aws_sqs_queue.one[1].tags, {})
}

resource "aws_sqs_queue" "one" {
  count = 1
  tags  = { owner = "a", team = "b" }
}
