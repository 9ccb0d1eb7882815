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
    name                           = "orders"
    access_policy                  = { policy = "{}" }
    encryption_configuration       = [{ encryption_type = "AES256", kms_key = "shop" }]
    force_delete                   = true
    image_scanning_configuration   = { scan_on_push = false }
    image_tag_mutability           = "IMMUTABLE"
    keep_images                    = 50
    timeouts                       = { delete = "30m" }
    untagged_image_expiration_days = 14
  }
  assert {
    condition = alltrue([
      aws_ecr_repository.this[0].force_delete == true,
      aws_ecr_repository.this[0].image_tag_mutability == "IMMUTABLE",
      aws_ecr_repository.this[0].name == "orders",
      aws_ecr_repository.this[0].encryption_configuration[0].encryption_type == "AES256",
      aws_ecr_repository.this[0].encryption_configuration[0].kms_key == "shop",
      aws_ecr_repository.this[0].image_scanning_configuration[0].scan_on_push == false,
      aws_ecr_repository.this[0].timeouts.delete == "30m",
      aws_ecr_repository_policy.this[0].policy == "{}",
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
