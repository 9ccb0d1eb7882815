# What callers give stands in the secret, and in what belongs to it, as they gave it.
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
    name                           = "orders"
    description                    = "Password of the orders database"
    force_overwrite_replica_secret = true
    kms_key_id                     = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    policy                         = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    recovery_window_in_days        = 0
    replica = [
      {
        region     = "us-east-1"
        kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      },
    ]
    rotation = {
      rotation_rules = {
        automatically_after_days = 30
        duration                 = "duration"
        schedule_expression      = "rate(1 day)"
      }
      rotate_immediately  = false
      rotation_lambda_arn = "arn:aws:lambda:us-east-1:123456789012:function:rotate"
    }
  }
  assert {
    condition = alltrue([
      aws_secretsmanager_secret.this[0].description == "Password of the orders database",
      aws_secretsmanager_secret.this[0].force_overwrite_replica_secret == true,
      aws_secretsmanager_secret.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_secretsmanager_secret.this[0].name == "orders",
      aws_secretsmanager_secret.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_secretsmanager_secret.this[0].recovery_window_in_days == 0,
      one(aws_secretsmanager_secret.this[0].replica).kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_secretsmanager_secret.this[0].replica).region == "us-east-1",
      aws_secretsmanager_secret_rotation.this[0].rotate_immediately == false,
      aws_secretsmanager_secret_rotation.this[0].rotation_lambda_arn == "arn:aws:lambda:us-east-1:123456789012:function:rotate",
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].automatically_after_days == 30,
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].duration == "duration",
      aws_secretsmanager_secret_rotation.this[0].rotation_rules[0].schedule_expression == "rate(1 day)",
    ])
    error_message = "an argument is not what was given"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                  = false
    recovery_window_in_days = 7
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                  = false
    recovery_window_in_days = 30
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    replica       = null
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
      var.replica != null,
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
    }
    notifications = {}
    description   = "Password of the orders database"
    rotation = {
      rotation_lambda_arn = "arn:aws:lambda:us-east-1:123456789012:function:rotate"
      rotation_rules      = { automatically_after_days = 30 }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_secretsmanager_secret.this[0].arn, null),
      output.id == try(aws_secretsmanager_secret.this[0].id, null),
      output.name == try(aws_secretsmanager_secret.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
