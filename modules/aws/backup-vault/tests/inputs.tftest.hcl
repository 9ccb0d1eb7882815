# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create = false
    plan = {
      rule = [
        {
          rule_name = "daily"
          schedule  = "cron(0 3 * * ? *)"
          lifecycle = { delete_after = 35 }
        },
      ]
    }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # A vault name has 2 to 50 letters, digits, - and _.
    name = "?"
    # Every rule of plan needs lifecycle.delete_after; without it recovery points are kept, and billed, for good.
    plan = { rule = [{ rule_name = "daily", schedule = "cron(0 3 * * ? *)" }] }
  }
  expect_failures = [var.name, var.plan]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # What goes to cold storage stays there for 90 days; delete_after must be 90 more than cold_storage_after.
    plan = { rule = [{ rule_name = "daily", lifecycle = { cold_storage_after = 30, delete_after = 119 } }] }
  }
  expect_failures = [var.plan]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # Every copy_action of plan needs lifecycle.delete_after; without it copies are kept, and billed, for good.
    plan = { rule = [{ rule_name = "daily", lifecycle = { delete_after = 35 }, copy_action = [{ destination_vault_arn = "arn:aws:backup:eu-west-1:123456789012:backup-vault:orders" }] }] }
  }
  expect_failures = [var.plan]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # A copy in cold storage stays there for 90 days; delete_after must be 90 more than cold_storage_after.
    plan = { rule = [{ rule_name = "daily", lifecycle = { delete_after = 35 }, copy_action = [{ destination_vault_arn = "arn:aws:backup:eu-west-1:123456789012:backup-vault:orders", lifecycle = { cold_storage_after = 30, delete_after = 119 } }] }] }
  }
  expect_failures = [var.plan]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # selections need a plan, which backs up what they name.
    selections = { orders = { iam_role_arn = "arn:aws:iam::123456789012:role/backup", selection_tag = [{ type = "STRINGEQUALS", key = "application", value = "shop" }] } }
  }
  expect_failures = [aws_backup_vault.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A rule of plan deletes before the lock lets it; jobs of less than lock.min_retention_days fail.
    lock = { min_retention_days = 40 }
    plan = { rule = [{ rule_name = "daily", lifecycle = { delete_after = 35 } }] }
  }
  expect_failures = [aws_backup_vault.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A rule of plan keeps longer than the lock lets it; jobs of more than lock.max_retention_days fail.
    lock = { max_retention_days = 30, min_retention_days = 7 }
    plan = { rule = [{ rule_name = "daily", lifecycle = { delete_after = 35 } }] }
  }
  expect_failures = [aws_backup_vault.this[0]]
}
