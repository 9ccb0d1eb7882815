# Azure compares names of tags without case; AWS does not.
# expect missing-cost-tags azurerm_storage_account.s compliant
# expect missing-cost-tags aws_sqs_queue.q violated

resource "azurerm_storage_account" "s" {
  tags = { Owner = "a", TEAM = "b" }
}

resource "aws_sqs_queue" "q" {
  tags = { Owner = "a", TEAM = "b" }
}
