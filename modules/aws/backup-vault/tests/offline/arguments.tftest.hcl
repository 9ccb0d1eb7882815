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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name          = "orders"
    force_destroy = true
    kms_key_arn   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lock          = { changeable_for_days = 1, max_retention_days = 365, min_retention_days = 7 }
    plan = {
      rule = [
        {
          rule_name                    = "daily"
          completion_window            = 1
          copy_action                  = []
          enable_continuous_backup     = false
          lifecycle                    = { delete_after = 35, opt_in_to_archive_for_supported_resources = false }
          schedule                     = "cron(0 3 * * ? *)"
          schedule_expression_timezone = "UTC"
          start_window                 = 2
        },
      ]
      advanced_backup_setting = [{ backup_options = { example = "example" }, resource_type = "EC2" }]
    }
    selections = {
      orders = {
        iam_role_arn = "arn:aws:iam::123456789012:role/backup"
        condition = [
          {
            string_equals     = [{ key = "application", value = "value" }]
            string_like       = [{ key = "application", value = "value2" }]
            string_not_equals = [{ key = "application", value = "value3" }]
            string_not_like   = [{ key = "application", value = "value4" }]
          },
        ]
        not_resources = ["not-resources"]
        resources     = ["resources"]
        selection_tag = [{ key = "application", type = "STRINGEQUALS", value = "value5" }]
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
      one(aws_backup_plan.this[0].advanced_backup_setting).backup_options == tomap({ example = "example" }),
      one(aws_backup_plan.this[0].advanced_backup_setting).resource_type == "EC2",
      one(aws_backup_plan.this[0].rule).completion_window == 1,
      one(aws_backup_plan.this[0].rule).enable_continuous_backup == false,
      one(aws_backup_plan.this[0].rule).rule_name == "daily",
      one(aws_backup_plan.this[0].rule).schedule == "cron(0 3 * * ? *)",
      one(aws_backup_plan.this[0].rule).schedule_expression_timezone == "UTC",
      one(aws_backup_plan.this[0].rule).start_window == 2,
      one(aws_backup_plan.this[0].rule).target_vault_name == "orders",
      one(aws_backup_plan.this[0].rule).lifecycle[0].delete_after == 35,
      one(aws_backup_plan.this[0].rule).lifecycle[0].opt_in_to_archive_for_supported_resources == false,
      aws_backup_selection.this["orders"].iam_role_arn == "arn:aws:iam::123456789012:role/backup",
      aws_backup_selection.this["orders"].name == "orders",
      aws_backup_selection.this["orders"].not_resources == toset(["not-resources"]),
      aws_backup_selection.this["orders"].resources == toset(["resources"]),
      one(one(aws_backup_selection.this["orders"].condition).string_equals).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_equals).value == "value",
      one(one(aws_backup_selection.this["orders"].condition).string_like).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_like).value == "value2",
      one(one(aws_backup_selection.this["orders"].condition).string_not_equals).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_not_equals).value == "value3",
      one(one(aws_backup_selection.this["orders"].condition).string_not_like).key == "application",
      one(one(aws_backup_selection.this["orders"].condition).string_not_like).value == "value4",
      one(aws_backup_selection.this["orders"].selection_tag).key == "application",
      one(aws_backup_selection.this["orders"].selection_tag).type == "STRINGEQUALS",
      one(aws_backup_selection.this["orders"].selection_tag).value == "value5",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    plan = {
      rule = [
        {
          rule_name         = "daily"
          completion_window = 1
          copy_action = [
            {
              destination_vault_arn = "arn:aws:sns:us-east-1:123456789012:shop"
              lifecycle             = { delete_after = 1, opt_in_to_archive_for_supported_resources = false }
            },
          ]
          enable_continuous_backup     = false
          lifecycle                    = { delete_after = 35, opt_in_to_archive_for_supported_resources = false }
          schedule                     = "cron(0 3 * * ? *)"
          schedule_expression_timezone = "UTC"
          start_window                 = 2
        },
      ]
      advanced_backup_setting = [{ backup_options = { example = "example" }, resource_type = "EC2" }]
    }
  }
  assert {
    condition = alltrue([
      one(one(aws_backup_plan.this[0].rule).copy_action).destination_vault_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      one(one(aws_backup_plan.this[0].rule).copy_action).lifecycle[0].delete_after == 1,
      one(one(aws_backup_plan.this[0].rule).copy_action).lifecycle[0].opt_in_to_archive_for_supported_resources == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    plan = {
      rule = [
        {
          rule_name                    = "daily"
          completion_window            = 1
          enable_continuous_backup     = false
          lifecycle                    = { delete_after = 35, opt_in_to_archive_for_supported_resources = false }
          schedule                     = "cron(0 3 * * ? *)"
          schedule_expression_timezone = "UTC"
          start_window                 = 2
        },
      ]
    }
    selections = {
      orders = {
        iam_role_arn  = "arn:aws:iam::123456789012:role/backup"
        not_resources = ["not-resources"]
        resources     = ["resources"]
      }
    }
  }
  assert {
    condition = alltrue([
      one(aws_backup_plan.this[0].rule).enable_continuous_backup == false,
      one(aws_backup_plan.this[0].rule).lifecycle[0].opt_in_to_archive_for_supported_resources == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    selections    = null
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
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.selections != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      recovery_points = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    lock          = { max_retention_days = 365, min_retention_days = 7 }
    plan = {
      rule = [
        {
          rule_name = "daily"
          schedule  = "cron(0 3 * * ? *)"
          lifecycle = { delete_after = 35 }
        },
      ]
    }
    selections = {
      orders = {
        iam_role_arn  = "arn:aws:iam::123456789012:role/backup"
        selection_tag = [{ type = "STRINGEQUALS", key = "application", value = "shop" }]
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_backup_vault.this[0].arn, null),
      output.id == try(aws_backup_vault.this[0].id, null),
      output.name == try(aws_backup_vault.this[0].name, null),
      output.plan_arn == try(aws_backup_plan.this[0].arn, null),
      output.plan_id == try(aws_backup_plan.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
