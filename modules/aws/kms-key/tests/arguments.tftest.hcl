# What callers give stands in the key as they gave it.
mock_provider "aws" {}

variables {
  alias       = { name = "orders" }
  description = "Orders of the shop"
  budget      = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "orders"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    bypass_policy_lockout_safety_check = false
    custom_key_store_id                = "shop"
    deletion_window_in_days            = 7
    description                        = "Orders of the shop"
    is_enabled                         = false
    key_usage                          = "ENCRYPT_DECRYPT"
    multi_region                       = false
    policy                             = "{}"
    xks_key_id                         = "shop"
    timeouts                           = { create = "30m" }
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].bypass_policy_lockout_safety_check == var.bypass_policy_lockout_safety_check,
      aws_kms_key.this[0].custom_key_store_id == var.custom_key_store_id,
      aws_kms_key.this[0].deletion_window_in_days == var.deletion_window_in_days,
      aws_kms_key.this[0].description == var.description,
      aws_kms_key.this[0].is_enabled == var.is_enabled,
      aws_kms_key.this[0].key_usage == var.key_usage,
      aws_kms_key.this[0].multi_region == var.multi_region,
      aws_kms_key.this[0].policy == var.policy,
      aws_kms_key.this[0].xks_key_id == var.xks_key_id,
      aws_kms_key.this[0].timeouts.create == var.timeouts.create,
    ])
    error_message = "an argument is not what was given"
  }
}
