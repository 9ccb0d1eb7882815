# What the condition of a loop asks of each item can be told where the items are known; an empty value drops its key.
# expect missing-cost-tags aws_sqs_queue.empty_owner violated
# expect missing-cost-tags aws_sqs_queue.no_empty_value compliant
# expect missing-cost-tags aws_sqs_queue.long_keys_alone violated
# expect missing-cost-tags aws_sqs_queue.trimmed compliant
# expect missing-cost-tags aws_sqs_queue.looked_up compliant
# expect missing-cost-tags aws_sqs_queue.looked_up_without_default violated
# expect missing-cost-tags aws_sqs_queue.first_items compliant
# expect missing-cost-tags aws_sqs_queue.only_items violated
# expect missing-cost-tags aws_sqs_queue.lists_or_others compliant
# expect missing-cost-tags aws_sqs_queue.of_no_text unknown

resource "aws_sqs_queue" "empty_owner" {
  tags = { for key, value in { owner = "", team = "b" } : key => value if length(value) > 0 }
}

resource "aws_sqs_queue" "no_empty_value" {
  tags = { for key, value in { owner = "a", team = "b" } : key => value if length(value) > 0 }
}

resource "aws_sqs_queue" "long_keys_alone" {
  tags = { for key in ["owner", "team"] : key => "x" if length(key) > 4 }
}

resource "aws_sqs_queue" "trimmed" {
  tags = { for key in ["owner ", "team"] : trimspace(key) => "x" if length(trimspace(key)) >= 4 }
}

resource "aws_sqs_queue" "looked_up" {
  tags = { for key, each in { owner = { on = true }, team = { on = true } } : key => "x" if lookup(each, "on", false) }
}

resource "aws_sqs_queue" "looked_up_without_default" {
  tags = { for key, each in { owner = { on = true }, team = { on = false } } : key => "x" if lookup(each, "on") }
}

resource "aws_sqs_queue" "first_items" {
  tags = { for key, each in { owner = ["a"], team = ["b"] } : key => element(each, 0) if element(each, 0) != "" }
}

resource "aws_sqs_queue" "only_items" {
  tags = { for key, each in { owner = ["a"], team = [] } : key => one(each) if one(each) != null }
}

resource "aws_sqs_queue" "lists_or_others" {
  tags = { for key, each in { owner = ["a"], team = [] } : key => "x" if length(coalescelist(each, ["b"])) > 0 }
}

resource "aws_sqs_queue" "of_no_text" {
  tags = { for key in ["owner", "team"] : key => "x" if length(5) > 0 }
}
