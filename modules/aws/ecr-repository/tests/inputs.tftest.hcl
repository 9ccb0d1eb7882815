# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                   = false
    encryption_configuration = [for one in [{}] : merge(one, { encryption_type = "AES256" })]
    image_tag_mutability     = "IMMUTABLE"
    keep_images              = 50
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # encryption_configuration.encryption_type must be AES256, KMS or KMS_DSSE.
    encryption_configuration = [for one in [{}] : merge(one, { encryption_type = "no-such-value" })]
    # image_tag_mutability must be IMMUTABLE, IMMUTABLE_WITH_EXCLUSION, MUTABLE or MUTABLE_WITH_EXCLUSION.
    image_tag_mutability = "no-such-value"
    # keep_images must be at least 1.
    keep_images = 0
    # A repository name has 2 to 256 lower-case letters and digits, with . _ - and / between them.
    name = "?"
    # untagged_image_expiration_days must be at least 1.
    untagged_image_expiration_days = 0
  }
  expect_failures = [var.encryption_configuration, var.image_tag_mutability, var.keep_images, var.name, var.untagged_image_expiration_days]
}
