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
    ])
    error_message = "an argument is not what was given"
  }
}
