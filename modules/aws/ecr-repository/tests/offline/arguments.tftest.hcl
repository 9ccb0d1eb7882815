# What callers give stands in the repository, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name                           = "orders"
  untagged_image_expiration_days = 14
  budget                         = { amount = 20 }
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
    name = "orders"
    access_policy = {
      policy = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
    }
    encryption_configuration       = [{ encryption_type = "AES256", kms_key = "kms-key" }]
    force_delete                   = true
    image_scanning_configuration   = { scan_on_push = false }
    image_tag_mutability           = "MUTABLE"
    keep_images                    = 50
    timeouts                       = { delete = "30m" }
    untagged_image_expiration_days = 14
  }
  assert {
    condition = alltrue([
      aws_ecr_repository.this[0].force_delete == true,
      aws_ecr_repository.this[0].image_tag_mutability == "MUTABLE",
      aws_ecr_repository.this[0].name == "orders",
      aws_ecr_repository.this[0].encryption_configuration[0].encryption_type == "AES256",
      aws_ecr_repository.this[0].encryption_configuration[0].kms_key == "kms-key",
      aws_ecr_repository.this[0].image_scanning_configuration[0].scan_on_push == false,
      aws_ecr_repository.this[0].timeouts.delete == "30m",
      aws_ecr_repository_policy.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_ecr_repository_policy.this[0].repository == "orders",
      aws_ecr_lifecycle_policy.this[0].policy == "{\"rules\":[{\"action\":{\"type\":\"expire\"},\"description\":\"Images without tag\",\"rulePriority\":1,\"selection\":{\"countNumber\":14,\"countType\":\"sinceImagePushed\",\"countUnit\":\"days\",\"tagStatus\":\"untagged\"}},{\"action\":{\"type\":\"expire\"},\"description\":\"All but the newest\",\"rulePriority\":2,\"selection\":{\"countNumber\":50,\"countType\":\"imageCountMoreThan\",\"tagStatus\":\"any\"}}]}",
      aws_ecr_lifecycle_policy.this[0].repository == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    encryption_configuration = [{}]
  }
  assert {
    condition = alltrue([
      length(aws_ecr_repository.this[0].encryption_configuration) == 1,
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
      aws_ecr_repository.this[0].image_tag_mutability == "IMMUTABLE",
      aws_ecr_repository.this[0].image_scanning_configuration[0].scan_on_push == true,
      aws_ecr_lifecycle_policy.this[0].policy == "{\"rules\":[{\"action\":{\"type\":\"expire\"},\"description\":\"Images without tag\",\"rulePriority\":1,\"selection\":{\"countNumber\":14,\"countType\":\"sinceImagePushed\",\"countUnit\":\"days\",\"tagStatus\":\"untagged\"}}]}",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                         = false
    keep_images                    = 1
    untagged_image_expiration_days = 1
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                   = null
    encryption_configuration = null
    notifications            = null
    tags                     = null
    create                   = false
    budget                   = null
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
      var.encryption_configuration != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle = { enabled = false, threshold = 1 }
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
    keep_images   = 50
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_ecr_repository.this[0].arn, null),
      output.id == try(aws_ecr_repository.this[0].id, null),
      output.name == try(aws_ecr_repository.this[0].name, null),
      output.repository_url == try(aws_ecr_repository.this[0].repository_url, null),
    ])
    error_message = "an output tells something else"
  }
}
