# What callers give stands in the backup vault as they gave it.
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
    force_destroy = false
    kms_key_arn   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    name          = "orders"
    timeouts      = { delete = "30m" }
    lock          = { changeable_for_days = 1, max_retention_days = 1, min_retention_days = 1 }
  }
  assert {
    condition = alltrue([
      aws_backup_vault.this[0].force_destroy == var.force_destroy,
      aws_backup_vault.this[0].kms_key_arn == var.kms_key_arn,
      aws_backup_vault.this[0].name == var.name,
      aws_backup_vault.this[0].timeouts.delete == var.timeouts.delete,
      aws_backup_vault_lock_configuration.this[0].changeable_for_days == var.lock.changeable_for_days,
      aws_backup_vault_lock_configuration.this[0].max_retention_days == var.lock.max_retention_days,
      aws_backup_vault_lock_configuration.this[0].min_retention_days == var.lock.min_retention_days,
    ])
    error_message = "an argument is not what was given"
  }
}
