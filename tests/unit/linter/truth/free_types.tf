# Nobody asks what is free for tags, unless the policy does.
# expect missing-cost-tags aws_sqs_queue.q violated

resource "aws_iam_role" "r" {}

resource "azurerm_resource_group" "g" {}

resource "aws_sqs_queue" "q" {}
