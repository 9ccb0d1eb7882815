# A filter of which not everything is known may leave out what a module makes; one by something else than tags cannot be compared.
# expect missing-budget azure_by_meter unknown
# expect missing-budget azure_by_name_given delegated
# expect missing-budget azure_by_location unknown
# expect missing-budget azure_without_some unknown
# expect missing-budget azure_without_tagged unknown
# expect missing-budget azure_without_charges compliant
# expect missing-budget google_by_labels_given delegated
# expect missing-budget google_by_key_given delegated
# expect missing-budget google_by_service_given delegated
# expect missing-budget google_by_service_or_more compliant
# expect missing-budget google_last_period_given delegated
# expect missing-budget google_last_period_or_amount compliant
# expect missing-budget aws_by_map_given delegated
# expect missing-budget aws_by_dimension_read unknown
# expect missing-budget aws_by_service_or_more delegated
# file: azure_by_meter/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "MeterCategory"
      values = ["Virtual Machines"]
    }
  }
}
# file: azure_by_name_given/main.tf
variable "by" {
  type = string
}
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = var.by
      values = ["a"]
    }
  }
}
# file: azure_by_location/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceLocation"
      values = ["westeurope"]
    }
  }
}
# file: azure_without_some/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    not {
      dimension {
        name   = "ResourceGroupName"
        values = ["shared"]
      }
    }
  }
}
# file: azure_without_tagged/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    not {
      tag {
        name   = "team"
        values = ["a"]
      }
    }
  }
}
# file: azure_without_charges/main.tf
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    not {
      dimension {
        name   = "ChargeType"
        values = ["Tax"]
      }
    }
  }
}
# file: google_by_labels_given/main.tf
variable "labels" {
  type = map(string)
}
resource "google_storage_bucket" "b" {
  labels = { team = "a" }
}
resource "google_billing_budget" "b" {
  budget_filter {
    labels = var.labels
  }
  amount {
    specified_amount {
      units = "100"
    }
  }
}
# file: google_by_key_given/main.tf
variable "key" {
  type = string
}
resource "google_storage_bucket" "b" {
  labels = { team = "a" }
}
resource "google_billing_budget" "b" {
  budget_filter {
    labels = { (var.key) = "a" }
  }
  amount {
    specified_amount {
      units = "100"
    }
  }
}
# file: google_by_service_given/main.tf
variable "service" {
  type = string
}
resource "google_storage_bucket" "b" {}
resource "google_billing_budget" "b" {
  budget_filter {
    services = [var.service]
  }
  amount {
    specified_amount {
      units = "100"
    }
  }
}
# file: google_by_service_or_more/main.tf
variable "service" {
  type = string
}
resource "google_storage_bucket" "b" {}
resource "google_billing_budget" "b" {
  budget_filter {
    services = ["services/95FF-2EF5-5EA1", var.service]
  }
  amount {
    specified_amount {
      units = "100"
    }
  }
}
# file: google_last_period_given/main.tf
variable "last" {
  type = bool
}
resource "google_storage_bucket" "b" {}
resource "google_billing_budget" "b" {
  amount {
    last_period_amount = var.last
  }
}
# file: google_last_period_or_amount/main.tf
variable "last" {
  type = bool
}
resource "google_storage_bucket" "b" {}
resource "google_billing_budget" "b" {
  amount {
    last_period_amount = var.last
    specified_amount {
      units = "100"
    }
  }
}
# file: aws_by_map_given/main.tf
variable "filters" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filters = var.filters
}
# file: aws_by_dimension_read/main.tf
data "aws_ssm_parameter" "key" {
  name = "key"
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  filter_expression {
    dimensions {
      key    = data.aws_ssm_parameter.key.value
      values = ["a"]
    }
  }
}
# file: aws_by_service_or_more/main.tf
variable "service" {
  type = string
}
resource "aws_sqs_queue" "q" {}
resource "aws_budgets_budget" "b" {
  budget_type  = "COST"
  limit_amount = "100"
  cost_filter {
    name   = "Service"
    values = ["AWS Lambda", var.service]
  }
}
