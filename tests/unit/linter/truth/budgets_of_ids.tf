# A budget of ids counts what bears them and nothing else; what stands inside of it may be billed with it.
# expect missing-budget own compliant
# expect missing-budget another violated
# expect missing-budget inside unknown
# expect missing-budget given delegated
# expect missing-budget written unknown
# file: own/main.tf
resource "azurerm_redis_cache" "a" {}
resource "azurerm_consumption_budget_resource_group" "b" {
  amount            = 100
  resource_group_id = azurerm_redis_cache.a.resource_group_name
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_redis_cache.a.id]
    }
  }
}
# file: another/main.tf
resource "azurerm_redis_cache" "a" {}
resource "azurerm_storage_account" "s" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_redis_cache.a.id]
    }
  }
}
# file: inside/main.tf
resource "azurerm_service_plan" "a" {}
resource "azurerm_linux_virtual_machine" "v" {
  name = azurerm_service_plan.a.name
}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceId"
      values = [azurerm_service_plan.a.id]
    }
  }
}
# file: given/main.tf
variable "ids" {
  type = list(string)
}
resource "azurerm_redis_cache" "a" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceId"
      values = var.ids
    }
  }
}
# file: written/main.tf
resource "azurerm_redis_cache" "a" {}
resource "azurerm_consumption_budget_subscription" "b" {
  amount = 100
  filter {
    dimension {
      name   = "ResourceId"
      values = ["/subscriptions/1/resourceGroups/g/providers/Microsoft.Cache/redis/a"]
    }
  }
}
