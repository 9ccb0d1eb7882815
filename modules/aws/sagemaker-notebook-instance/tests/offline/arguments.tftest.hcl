# What callers give stands in the notebook instance, and in what belongs to it, as they gave it.
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
  role_arn      = "arn:aws:iam::123456789012:role/orders"
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    instance_type                           = "ml.t3.medium"
    name                                    = "orders"
    role_arn                                = "arn:aws:iam::123456789012:role/orders"
    additional_code_repositories            = ["shop"]
    default_code_repository                 = "shop"
    direct_internet_access                  = "Enabled"
    instance_metadata_service_configuration = { minimum_instance_metadata_service_version = "1" }
    kms_key_id                              = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lifecycle_config_name                   = "shop"
    platform_identifier                     = "notebook-al2-v3"
    root_access                             = "Enabled"
    security_groups                         = ["sg-0123456789abcdef0"]
    subnet_id                               = "subnet-0123456789abcdef0"
    volume_size                             = 5
  }
  assert {
    condition = alltrue([
      aws_sagemaker_notebook_instance.this[0].additional_code_repositories == toset(["shop"]),
      aws_sagemaker_notebook_instance.this[0].default_code_repository == "shop",
      aws_sagemaker_notebook_instance.this[0].direct_internet_access == "Enabled",
      aws_sagemaker_notebook_instance.this[0].instance_type == "ml.t3.medium",
      aws_sagemaker_notebook_instance.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_sagemaker_notebook_instance.this[0].lifecycle_config_name == "shop",
      aws_sagemaker_notebook_instance.this[0].name == "orders",
      aws_sagemaker_notebook_instance.this[0].platform_identifier == "notebook-al2-v3",
      aws_sagemaker_notebook_instance.this[0].role_arn == "arn:aws:iam::123456789012:role/orders",
      aws_sagemaker_notebook_instance.this[0].root_access == "Enabled",
      aws_sagemaker_notebook_instance.this[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_sagemaker_notebook_instance.this[0].subnet_id == "subnet-0123456789abcdef0",
      aws_sagemaker_notebook_instance.this[0].volume_size == 5,
      aws_sagemaker_notebook_instance.this[0].instance_metadata_service_configuration[0].minimum_instance_metadata_service_version == "1",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    instance_metadata_service_configuration = {}
  }
  assert {
    condition = alltrue([
      length(aws_sagemaker_notebook_instance.this[0].instance_metadata_service_configuration) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
