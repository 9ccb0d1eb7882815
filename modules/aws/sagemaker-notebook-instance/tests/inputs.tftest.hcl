# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  instance_type = "ml.t3.medium"
  name          = "orders"
  role_arn      = "arn:aws:iam::123456789012:role/sagemaker"
  budget        = { amount = 20 }
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
    create                                  = false
    direct_internet_access                  = "Enabled"
    instance_metadata_service_configuration = merge({}, { minimum_instance_metadata_service_version = "1" })
    platform_identifier                     = "notebook-al2-v3"
    root_access                             = "Enabled"
    volume_size                             = 5
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # direct_internet_access must be Enabled or Disabled.
    direct_internet_access = "no-such-value"
    # instance_metadata_service_configuration.minimum_instance_metadata_service_version must be 1 or 2.
    instance_metadata_service_configuration = merge({}, { minimum_instance_metadata_service_version = "no-such-value" })
    # An instance type begins with "ml.".
    instance_type = "~ml."
    # A notebook name has up to 63 letters, digits and hyphens, and begins and ends with a letter or digit.
    name = "?"
    # platform_identifier is one such as notebook-al2-v3.
    platform_identifier = "?"
    # root_access must be Enabled or Disabled.
    root_access = "no-such-value"
    # volume_size must be 5 to 16384.
    volume_size = 4
  }
  expect_failures = [var.direct_internet_access, var.instance_metadata_service_configuration, var.instance_type, var.name, var.platform_identifier, var.root_access, var.volume_size]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # volume_size must be 5 to 16384.
    volume_size = 16385
  }
  expect_failures = [var.volume_size]
}
