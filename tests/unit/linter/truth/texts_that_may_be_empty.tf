# A text that may come out empty is no tag that is surely there, whatever it is put together of.
# expect missing-cost-tags aws_sns_topic.joined delegated
# expect missing-cost-tags aws_sns_topic.joined_as_before delegated
# expect missing-cost-tags aws_sns_topic.first_or_empty delegated
# expect missing-cost-tags aws_sns_topic.joined_and_more compliant
# expect missing-cost-tags aws_sns_topic.joined_beside_one compliant
# expect missing-cost-tags aws_sns_topic.joined_with_separator compliant
# expect missing-cost-tags aws_sns_topic.joined_without_separator delegated
# expect missing-cost-tags aws_sns_topic.joined_set delegated
# expect missing-cost-tags aws_sns_topic.joined_list delegated
# expect missing-cost-tags aws_sns_topic.looped delegated
# expect missing-cost-tags aws_sns_topic.switched delegated
# expect missing-cost-tags aws_sns_topic.chosen delegated
# expect missing-cost-tags aws_sns_topic.chosen_in_text delegated
# expect missing-cost-tags aws_sns_topic.chosen_and_cut delegated
# expect missing-cost-tags aws_sns_topic.chosen_of_cloud unknown
# expect missing-cost-tags aws_sns_topic.tried delegated
# expect missing-cost-tags aws_sns_topic.looked_up delegated
# expect missing-cost-tags aws_sns_topic.of_two delegated
# expect missing-cost-tags aws_sns_topic.of_one_and_one compliant
# expect missing-cost-tags aws_sns_topic.formatted delegated
# expect missing-cost-tags aws_sns_topic.formatted_and_more compliant
# expect missing-cost-tags aws_sns_topic.encoded delegated
# expect missing-cost-tags aws_sns_topic.first_that_is_not compliant
# expect missing-cost-tags aws_sns_topic.given compliant
# expect missing-cost-tags aws_sns_topic.all_of_some delegated
# expect missing-cost-tags aws_sqs_queue.some compliant

variable "on" {
  type = bool
}

variable "given" {
  type = string
}

variable "perhaps_empty" {
  type    = string
  default = ""
}

variable "list" {
  type = list(string)
}

variable "map" {
  type = map(string)
}

resource "aws_sqs_queue" "some" {
  count = var.on ? 1 : 0
  tags  = { owner = "a", team = "b" }
}

resource "aws_sns_topic" "all_of_some" {
  tags = merge(aws_sqs_queue.some[*].tags...)
}

resource "aws_sns_topic" "joined" {
  tags = { team = "b", owner = join("", aws_sqs_queue.some[*].tags.owner) }
}

resource "aws_sns_topic" "joined_as_before" {
  tags = { team = "b", owner = join("", aws_sqs_queue.some.*.tags.owner) }
}

resource "aws_sns_topic" "first_or_empty" {
  tags = { team = "b", owner = element(concat(aws_sqs_queue.some[*].tags.owner, [""]), 0) }
}

resource "aws_sns_topic" "joined_and_more" {
  tags = { team = "b", owner = "x-${join("", aws_sqs_queue.some[*].tags.owner)}" }
}

resource "aws_sns_topic" "joined_beside_one" {
  tags = { team = "b", owner = join("-", ["a"], aws_sqs_queue.some[*].tags.owner) }
}

resource "aws_sns_topic" "joined_with_separator" {
  tags = { team = "b", owner = join("-", [var.perhaps_empty, var.perhaps_empty]) }
}

resource "aws_sns_topic" "joined_without_separator" {
  tags = { team = "b", owner = join("", [var.perhaps_empty, var.perhaps_empty]) }
}

resource "aws_sns_topic" "joined_set" {
  tags = { team = "b", owner = join("", toset([for text in ["a", "b"] : text if text == var.given])) }
}

resource "aws_sns_topic" "joined_list" {
  tags = { team = "b", owner = join("-", var.list) }
}

resource "aws_sns_topic" "looped" {
  tags = { team = "b", owner = "%{for text in var.list}${text}%{endfor}" }
}

resource "aws_sns_topic" "switched" {
  tags = { team = "b", owner = "%{if var.on}${var.given}%{endif}" }
}

resource "aws_sns_topic" "chosen" {
  tags = { team = "b", owner = var.on ? var.given : "" }
}

resource "aws_sns_topic" "chosen_in_text" {
  tags = { team = "b", owner = "${var.on ? var.given : ""}" }
}

resource "aws_sns_topic" "chosen_and_cut" {
  tags = { team = "b", owner = trimspace(var.on ? var.given : "") }
}

resource "aws_sns_topic" "chosen_of_cloud" {
  tags = { team = "b", owner = var.on ? aws_sqs_queue.some[0].arn : "" }
}

resource "aws_sns_topic" "tried" {
  tags = { team = "b", owner = try(var.list[0], "") }
}

resource "aws_sns_topic" "looked_up" {
  tags = { team = "b", owner = lookup(var.map, "owner", "") }
}

resource "aws_sns_topic" "of_two" {
  tags = { team = "b", owner = "${var.perhaps_empty}${var.perhaps_empty}" }
}

resource "aws_sns_topic" "of_one_and_one" {
  tags = { team = "b", owner = "${var.perhaps_empty}${var.given}" }
}

resource "aws_sns_topic" "formatted" {
  tags = { team = "b", owner = format("%s%s", var.perhaps_empty, var.perhaps_empty) }
}

resource "aws_sns_topic" "formatted_and_more" {
  tags = { team = "b", owner = format("%s-%s", var.perhaps_empty, var.perhaps_empty) }
}

resource "aws_sns_topic" "encoded" {
  tags = { team = "b", owner = base64encode(var.perhaps_empty) }
}

resource "aws_sns_topic" "first_that_is_not" {
  tags = { team = "b", owner = coalesce(var.perhaps_empty, var.given) }
}

resource "aws_sns_topic" "given" {
  tags = { team = "b", owner = var.given }
}
