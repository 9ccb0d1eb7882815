# What callers give stands in the backup vault, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "orders"
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    name          = "orders"
    force_destroy = true
    kms_key_arn   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lock          = { changeable_for_days = 1, max_retention_days = 365, min_retention_days = 7 }
    plan = {
      rule = [
        {
          rule_name         = "daily"
          completion_window = 1
          copy_action = [
            {
              destination_vault_arn = "arn:aws:sns:us-east-1:123456789012:shop"
              lifecycle = {
                cold_storage_after                        = 1
                delete_after                              = 1
                opt_in_to_archive_for_supported_resources = false
              }
            },
          ]
          enable_continuous_backup     = false
          lifecycle                    = { delete_after = 35, opt_in_to_archive_for_supported_resources = false }
          schedule                     = "cron(0 3 * * ? *)"
          schedule_expression_timezone = "shop"
          start_window                 = 1
        },
      ]
      advanced_backup_setting = [{ backup_options = { example = "shop" }, resource_type = "shop" }]
    }
    selections = {
      orders = {
        iam_role_arn = "arn:aws:iam::123456789012:role/backup"
        condition = [
          {
            string_equals     = [{ key = "application", value = "shop" }]
            string_like       = [{ key = "application", value = "shop" }]
            string_not_equals = [{ key = "application", value = "shop" }]
            string_not_like   = [{ key = "application", value = "shop" }]
          },
        ]
        not_resources = ["shop"]
        resources     = ["shop"]
        selection_tag = [{ key = "application", type = "STRINGEQUALS", value = "shop" }]
      }
    }
    timeouts = { delete = "30m" }
  }
  assert {
    condition = alltrue([
      aws_backup_vault.this[0].force_destroy == true,
      aws_backup_vault.this[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_backup_vault.this[0].name == "orders",
      aws_backup_vault.this[0].timeouts.delete == "30m",
      aws_backup_vault_lock_configuration.this[0].backup_vault_name == "orders",
      aws_backup_vault_lock_configuration.this[0].changeable_for_days == 1,
      aws_backup_vault_lock_configuration.this[0].max_retention_days == 365,
      aws_backup_vault_lock_configuration.this[0].min_retention_days == 7,
      aws_backup_plan.this[0].name == "orders",
      one(aws_backup_plan.this[0].advanced_backup_setting).backup_options == tomap({ example = "shop" }),
      one(aws_backup_plan.this[0].advanced_backup_setting).resource_type == "shop",
      one(aws_backup_plan.this[0].rule).completion_window == 1,
      one(aws_backup_plan.this[0].rule).enable_continuous_backup == false,
      one(aws_backup_plan.this[0].rule).rule_name == "daily",
      one(aws_backup_plan.this[0].rule).schedule == "cron(0 3 * * ? *)",
      one(aws_backup_plan.this[0].rule).schedule_expression_timezone == "shop",
      one(aws_backup_plan.this[0].rule).start_window == 1,
      one(aws_backup_plan.this[0].rule).target_vault_name == "orders",
      one(one(aws_backup_plan.this[0].rule).copy_action).destination_vault_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(one(aws_backup_plan.this[0].rule).copy_action).lifecycle[0].cold_storage_after == 1,
      one(one(aws_backup_plan.this[0].rule).copy_action).lifecycle[0].delete_after == 1,
      one(one(aws_backup_plan.this[0].rule).copy_action).lifecycle[0].opt_in_to_archive_for_supported_resources == false,
      one(aws_backup_plan.this[0].rule).lifecycle[0].delete_after == 35,
      one(aws_backup_plan.this[0].rule).lifecycle[0].opt_in_to_archive_for_supported_resources == false,
      aws_backup_selection.this["orders"].iam_role_arn == "arn:aws:iam::123456789012:role/backup",
      aws_backup_selection.this["orders"].name == "orders",
      aws_backup_selection.this["orders"].not_resources == toset(["shop"]),
      aws_backup_selection.this["orders"].resources == toset(["shop"]),
      one(one(aws_backup_selection.this["orders"].condition).string_equals).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_equals).value == "shop",
      one(one(aws_backup_selection.this["orders"].condition).string_like).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_like).value == "shop",
      one(one(aws_backup_selection.this["orders"].condition).string_not_equals).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_not_equals).value == "shop",
      one(one(aws_backup_selection.this["orders"].condition).string_not_like).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_not_like).value == "shop",
      one(aws_backup_selection.this["orders"].selection_tag).key == "application",
      one(aws_backup_selection.this["orders"].selection_tag).type == "STRINGEQUALS",
      one(aws_backup_selection.this["orders"].selection_tag).value == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
