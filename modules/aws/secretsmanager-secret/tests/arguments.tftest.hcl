# What callers give stands in the secret as they gave it.
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
    description                    = "Password of the orders database"
    force_overwrite_replica_secret = false
    kms_key_id                     = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    name                           = "orders"
    policy                         = "{}"
    recovery_window_in_days        = 7
    replica = [{
      kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      region     = "us-east-1"
    }]
    rotation = {
      rotate_immediately  = false
      rotation_lambda_arn = "arn:aws:sns:us-east-1:123456789012:shop"
      rotation_rules = {
        automatically_after_days = 1
        duration                 = "shop"
        schedule_expression      = "rate(1 day)"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_secretsmanager_secret.this[0].description == var.description,
      aws_secretsmanager_secret.this[0].force_overwrite_replica_secret == var.force_overwrite_replica_secret,
      aws_secretsmanager_secret.this[0].kms_key_id == var.kms_key_id,
      aws_secretsmanager_secret.this[0].name == var.name,
      aws_secretsmanager_secret.this[0].policy == var.policy,
      aws_secretsmanager_secret.this[0].recovery_window_in_days == var.recovery_window_in_days,
      one(aws_secretsmanager_secret.this[0].replica).kms_key_id == var.replica[0].kms_key_id,
      one(aws_secretsmanager_secret.this[0].replica).region == var.replica[0].region,
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == var.rotation.rotate_immediately,
      aws_secretsmanager_secret_rotation.this[0].rotation_lambda_arn == var.rotation.rotation_lambda_arn,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == var.rotation.rotation_rules.automatically_after_days,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == var.rotation.rotation_rules.duration,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == var.rotation.rotation_rules.schedule_expression,
    ])
    error_message = "an argument is not what was given"
  }
}
