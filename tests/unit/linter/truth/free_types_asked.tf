# The policy asks for the tags of what is free, too.
# expect missing-cost-tags aws_iam_role.r violated
# expect missing-cost-tags azurerm_resource_group.g violated

resource "aws_iam_role" "r" {}

resource "azurerm_resource_group" "g" {}
# file: finops.yaml
version: 1
tags:
  free_types: error
  required:
    owner: {}
    team: {}
