# Types that take tags as a list of keys and values, and tags that a resource of its own puts on another.
# expect missing-cost-tags awscc_sqs_queue.right compliant
# expect missing-cost-tags awscc_sqs_queue.lacks violated
# expect missing-cost-tags awscc_sqs_queue.built compliant
# expect missing-cost-tags azapi_resource.right compliant
# expect missing-cost-tags azapi_resource.lacks violated
# expect missing-cost-tags aws_dynamodb_table.by_resource compliant
# expect missing-cost-tags aws_dynamodb_table.by_one violated
# expect missing-cost-tags aws_dynamodb_table.perhaps delegated

terraform {
  required_providers {
    awscc = {
      source = "hashicorp/awscc"
    }
    azapi = {
      source = "Azure/azapi"
    }
  }
}

variable "more" {
  type = bool
}

resource "awscc_sqs_queue" "right" {
  tags = [{ key = "owner", value = "a" }, { key = "team", value = "b" }]
}

resource "awscc_sqs_queue" "lacks" {
  tags = [{ key = "owner", value = "a" }]
}

resource "awscc_sqs_queue" "built" {
  tags = [for key, value in { owner = "a", team = "b" } : { key = key, value = value }]
}

resource "azapi_resource" "right" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
  tags = { owner = "a", team = "b" }
}

resource "azapi_resource" "lacks" {
  type = "Microsoft.Storage/storageAccounts@2023-01-01"
  tags = { owner = "a" }
}

resource "aws_dynamodb_table" "by_resource" {
  name = "a"
}

resource "aws_dynamodb_tag" "by_resource" {
  for_each     = { owner = "a", team = "b" }
  resource_arn = aws_dynamodb_table.by_resource.arn
  key          = each.key
  value        = each.value
}

resource "aws_dynamodb_table" "by_one" {
  name = "b"
}

resource "aws_dynamodb_tag" "by_one" {
  resource_arn = aws_dynamodb_table.by_one.arn
  key          = "owner"
  value        = "a"
}

resource "aws_dynamodb_table" "perhaps" {
  name = "c"
  tags = { owner = "a" }
}

resource "aws_dynamodb_tag" "perhaps" {
  count        = var.more ? 1 : 0
  resource_arn = aws_dynamodb_table.perhaps.arn
  key          = "team"
  value        = "b"
}
