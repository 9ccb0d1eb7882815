# A budget of some kinds of charges, or of some regions, counts a resource where its usage is among them and it surely stands there.
# expect missing-budget credits violated
# expect missing-budget usage compliant
# expect missing-budget kinds_given delegated
# expect missing-budget some_region unknown
# expect missing-budget its_region compliant
# expect missing-budget region_of_the_provider compliant
# expect missing-budget region_of_the_provider_alone unknown
# expect missing-budget region_given delegated
# expect missing-budget azure_refunds violated
# expect missing-budget azure_usage compliant
# expect missing-budget azure_without_usage unknown
# expect missing-budget azure_there compliant
# expect missing-budget azure_elsewhere unknown
# expect missing-budget azure_where_it_is compliant
# expect missing-budget azure_where_it_may_be unknown
# file: credits/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "RecordType"
    values = ["Credit", "Refund"]
  }
}
# file: usage/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "RecordType"
    values = ["Usage", "Tax"]
  }
}
# file: kinds_given/main.tf
variable "at" {
  type = string
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "RecordType"
    values = [var.at]
  }
}
# file: some_region/main.tf
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Region"
    values = ["eu-west-1"]
  }
}
# file: its_region/main.tf
resource "aws_sqs_queue" "q" {
  region = "eu-west-1"
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Region"
    values = ["eu-west-1"]
  }
}
# file: region_of_the_provider/main.tf
data "aws_region" "here" {}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Region"
    values = [data.aws_region.here.region]
  }
}
# file: region_of_the_provider_alone/main.tf
data "aws_region" "here" {}
resource "aws_sqs_queue" "q" {
  region = "eu-west-1"
}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Region"
    values = [data.aws_region.here.region]
  }
}
# file: region_given/main.tf
variable "at" {
  type = string
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Region"
    values = [var.at]
  }
}
# file: azure_refunds/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ChargeType"
      values = ["Refund"]
    }
  }
}
# file: azure_usage/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ChargeType"
      values = ["Usage"]
    }
  }
}
# file: azure_without_usage/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    not {
      dimension {
        name   = "ChargeType"
        values = ["Usage"]
      }
    }
  }
}
# file: azure_there/main.tf
resource "azurerm_storage_account" "s" {
  location = "West Europe"
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceLocation"
      values = ["westeurope"]
    }
  }
}
# file: azure_elsewhere/main.tf
resource "azurerm_storage_account" "s" {
  location = "East US"
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceLocation"
      values = ["westeurope"]
    }
  }
}
# file: azure_where_it_is/main.tf
variable "at" {
  type = string
}
resource "azurerm_storage_account" "s" {
  location = var.at
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceLocation"
      values = [var.at]
    }
  }
}
# file: azure_where_it_may_be/main.tf
variable "at" {
  type = string
}
resource "azurerm_storage_account" "s" {
  location = var.at
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceLocation"
      values = ["westeurope"]
    }
  }
}
