# What callers give stands in the repository as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    force_delete                 = false
    image_tag_mutability         = "IMMUTABLE"
    name                         = "orders"
    image_scanning_configuration = { scan_on_push = false }
    timeouts                     = { delete = "30m" }
    access_policy                = { policy = "{}" }
  }
  assert {
    condition = alltrue([
      aws_ecr_repository.this[0].force_delete == var.force_delete,
      aws_ecr_repository.this[0].image_tag_mutability == var.image_tag_mutability,
      aws_ecr_repository.this[0].name == var.name,
      aws_ecr_repository.this[0].image_scanning_configuration[0].scan_on_push == var.image_scanning_configuration.scan_on_push,
      aws_ecr_repository.this[0].timeouts.delete == var.timeouts.delete,
      aws_ecr_repository_policy.this[0].policy == var.access_policy.policy,
    ])
    error_message = "an argument is not what was given"
  }
}
