# What callers give stands in the key, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    alias                              = { name = "orders" }
    bypass_policy_lockout_safety_check = true
    custom_key_store_id                = "custom-key-store-id"
    enable_key_rotation                = false
    customer_master_key_spec           = "SYMMETRIC_DEFAULT"
    deletion_window_in_days            = 7
    description                        = "Orders of the shop"
    is_enabled                         = true
    key_usage                          = "ENCRYPT_DECRYPT"
    multi_region                       = true
    policy                             = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    timeouts                           = { create = "30m" }
    xks_key_id                         = "xks-key-id"
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].bypass_policy_lockout_safety_check == true,
      aws_kms_key.this[0].custom_key_store_id == "custom-key-store-id",
      aws_kms_key.this[0].customer_master_key_spec == "SYMMETRIC_DEFAULT",
      aws_kms_key.this[0].deletion_window_in_days == 7,
      aws_kms_key.this[0].description == "Orders of the shop",
      aws_kms_key.this[0].enable_key_rotation == false,
      aws_kms_key.this[0].is_enabled == true,
      aws_kms_key.this[0].key_usage == "ENCRYPT_DECRYPT",
      aws_kms_key.this[0].multi_region == true,
      aws_kms_key.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_kms_key.this[0].xks_key_id == "xks-key-id",
      aws_kms_key.this[0].timeouts.create == "30m",
      aws_kms_alias.this[0].name == "alias/orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    rotation_period_in_days = 90
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].rotation_period_in_days == 90,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    bypass_policy_lockout_safety_check = true
    enable_key_rotation                = false
    is_enabled                         = true
    multi_region                       = false
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].bypass_policy_lockout_safety_check == true,
      aws_kms_key.this[0].enable_key_rotation == false,
      aws_kms_key.this[0].is_enabled == true,
      aws_kms_key.this[0].multi_region == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    bypass_policy_lockout_safety_check = false
    enable_key_rotation                = true
    is_enabled                         = true
    multi_region                       = false
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].bypass_policy_lockout_safety_check == false,
      aws_kms_key.this[0].enable_key_rotation == true,
      aws_kms_key.this[0].is_enabled == true,
      aws_kms_key.this[0].multi_region == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_3" {
  command = plan
  variables {
    bypass_policy_lockout_safety_check = false
    enable_key_rotation                = false
    is_enabled                         = false
    multi_region                       = true
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].bypass_policy_lockout_safety_check == false,
      aws_kms_key.this[0].enable_key_rotation == false,
      aws_kms_key.this[0].is_enabled == false,
      aws_kms_key.this[0].multi_region == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      aws_kms_key.this[0].enable_key_rotation == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    deletion_window_in_days = 7
    rotation_period_in_days = 90
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    deletion_window_in_days = 30
    rotation_period_in_days = 2560
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
      scope          = "orders"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
      scope          = "orders"
    }
    notifications = {}
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_kms_key.this[0].arn, null),
      output.id == try(aws_kms_key.this[0].id, null),
      output.alias_arn == try(aws_kms_alias.this[0].arn, null),
      output.alias_name == try(aws_kms_alias.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
