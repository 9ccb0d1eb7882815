# A budget of a resource group or project counts nothing of what surely is in another one; what is not sure is taken to be in it.
# expect missing-budget azure_by_reference violated
# expect missing-budget azure_same compliant
# expect missing-budget azure_by_name violated
# expect missing-budget azure_same_name compliant
# expect missing-budget azure_by_dimension violated
# expect missing-budget azure_not_known compliant
# expect missing-budget google_by_reference violated
# expect missing-budget google_same compliant
# expect missing-budget google_one_of_two compliant
# expect missing-budget google_named_after_another compliant
# expect missing-budget google_looked_up compliant
# expect missing-budget google_by_id violated
# expect missing-budget google_by_number compliant

# file: azure_by_reference/main.tf
resource "azurerm_resource_group" "orders" {
  name     = "orders"
  location = "westeurope"
}

resource "azurerm_resource_group" "shipping" {
  name     = "shipping"
  location = "westeurope"
}

resource "azurerm_storage_account" "this" {
  name                = "shipping"
  resource_group_name = azurerm_resource_group.shipping.name
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = azurerm_resource_group.orders.id
}
# file: azure_same/main.tf
resource "azurerm_resource_group" "orders" {
  name     = "orders"
  location = "westeurope"
}

resource "azurerm_storage_account" "this" {
  name                = "orders"
  resource_group_name = azurerm_resource_group.orders.name
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = azurerm_resource_group.orders.id
}
# file: azure_by_name/main.tf
resource "azurerm_storage_account" "this" {
  name                = "orders"
  resource_group_name = "shipping"
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/orders"
}
# file: azure_same_name/main.tf
resource "azurerm_storage_account" "this" {
  name                = "orders"
  resource_group_name = "Orders"
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/orders"
}
# file: azure_by_dimension/main.tf
resource "azurerm_storage_account" "this" {
  name                = "orders"
  resource_group_name = "orders"
}

resource "azurerm_consumption_budget_subscription" "shipping" {
  amount = 100

  filter {
    dimension {
      name   = "ResourceGroupName"
      values = ["shipping", "payment"]
    }
  }
}
# file: azure_not_known/main.tf
data "azurerm_resource_group" "orders" {
  name = "orders"
}

resource "azurerm_resource_group" "shipping" {
  name     = "shipping"
  location = "westeurope"
}

resource "azurerm_storage_account" "this" {
  name                = "shipping"
  resource_group_name = azurerm_resource_group.shipping.name
}

resource "azurerm_consumption_budget_resource_group" "orders" {
  amount            = 100
  resource_group_id = data.azurerm_resource_group.orders.id
}
# file: google_by_reference/main.tf
resource "google_project" "orders" {
  name       = "orders"
  project_id = "orders"
}

resource "google_project" "shipping" {
  name       = "shipping"
  project_id = "shipping"
}

resource "google_storage_bucket" "this" {
  name    = "shipping"
  project = google_project.shipping.project_id
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/${google_project.orders.number}"]
  }
}
# file: google_same/main.tf
resource "google_project" "orders" {
  name       = "orders"
  project_id = "orders"
}

resource "google_storage_bucket" "this" {
  name    = "orders"
  project = google_project.orders.project_id
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/${google_project.orders.number}"]
  }
}
# file: google_by_id/main.tf
resource "google_storage_bucket" "this" {
  name    = "orders"
  project = "orders"
}

resource "google_billing_budget" "shipping" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/shipping"]
  }
}
# file: google_by_number/main.tf
resource "google_storage_bucket" "this" {
  name    = "orders"
  project = "orders"
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/123456789012"]
  }
}
# file: google_one_of_two/main.tf
variable "others" {
  type = list(string)
}

resource "google_project" "orders" {
  name       = "orders"
  project_id = "orders"
}

resource "google_project" "shipping" {
  name       = "shipping"
  project_id = "shipping"
}

resource "google_storage_bucket" "this" {
  name    = "orders"
  project = google_project.orders.project_id
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = concat(["projects/${google_project.shipping.number}"], var.others)
  }
}
# file: google_named_after_another/main.tf
variable "numbers" {
  type = list(string)
}

resource "google_project" "orders" {
  name       = "orders"
  project_id = "orders"
}

resource "google_project" "shipping" {
  name       = "shipping"
  project_id = "shipping"
}

resource "google_storage_bucket" "this" {
  name    = "orders"
  project = google_project.orders.project_id
}

resource "google_billing_budget" "orders" {
  display_name = google_project.shipping.project_id

  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = [for number in var.numbers : "projects/${number}"]
  }
}
# file: google_looked_up/main.tf
data "google_project" "shop" {}

resource "google_project" "orders" {
  name       = "orders"
  project_id = "orders"
}

resource "google_storage_bucket" "this" {
  name    = "orders"
  project = google_project.orders.project_id
}

resource "google_billing_budget" "orders" {
  amount {
    specified_amount {
      units = "100"
    }
  }

  budget_filter {
    projects = ["projects/${data.google_project.shop.number}"]
  }
}
