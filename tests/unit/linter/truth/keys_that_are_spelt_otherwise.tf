# Keys that are nearly those of the policy: of what is free nobody asks for tags.
# expect near-duplicate-tag-key aws_sqs_queue.spelt_otherwise violated
# expect near-duplicate-tag-key aws_sqs_queue.as_asked compliant
# expect near-duplicate-tag-key azurerm_storage_account.folds_case compliant

resource "aws_sqs_queue" "spelt_otherwise" {
  tags = { Owner = "a", team = "b" }
}

resource "aws_sqs_queue" "as_asked" {
  tags = { owner = "a", team = "b" }
}

resource "aws_iam_role" "free" {
  assume_role_policy = "{}"
  tags               = { Owner = "a", team = "b" }
}

resource "azurerm_storage_account" "folds_case" {
  tags = { Owner = "a", team = "b" }
}
