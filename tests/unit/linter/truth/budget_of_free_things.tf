# expect missing-budget - -
resource "aws_iam_role" "r" {}
resource "aws_security_group" "g" {}
resource "azurerm_resource_group" "g" {}
