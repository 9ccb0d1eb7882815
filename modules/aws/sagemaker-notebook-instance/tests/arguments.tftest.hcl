# What callers give stands in the notebook instance as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    additional_code_repositories = ["shop"]
    default_code_repository      = "shop"
    direct_internet_access       = "Enabled"
    instance_type                = "ml.t3.medium"
    kms_key_id                   = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lifecycle_config_name        = "shop"
    name                         = "orders"
    platform_identifier          = "notebook-al2-v3"
    role_arn                     = "arn:aws:iam::123456789012:role/orders"
    root_access                  = "Enabled"
    security_groups              = ["sg-0123456789abcdef0"]
    subnet_id                    = "subnet-0123456789abcdef0"
    volume_size                  = 5
  }
  assert {
    condition = alltrue([
      aws_sagemaker_notebook_instance.this[0].additional_code_repositories == var.additional_code_repositories,
      aws_sagemaker_notebook_instance.this[0].default_code_repository == var.default_code_repository,
      aws_sagemaker_notebook_instance.this[0].direct_internet_access == var.direct_internet_access,
      aws_sagemaker_notebook_instance.this[0].instance_type == var.instance_type,
      aws_sagemaker_notebook_instance.this[0].kms_key_id == var.kms_key_id,
      aws_sagemaker_notebook_instance.this[0].lifecycle_config_name == var.lifecycle_config_name,
      aws_sagemaker_notebook_instance.this[0].name == var.name,
      aws_sagemaker_notebook_instance.this[0].platform_identifier == var.platform_identifier,
      aws_sagemaker_notebook_instance.this[0].role_arn == var.role_arn,
      aws_sagemaker_notebook_instance.this[0].root_access == var.root_access,
      aws_sagemaker_notebook_instance.this[0].security_groups == var.security_groups,
      aws_sagemaker_notebook_instance.this[0].subnet_id == var.subnet_id,
      aws_sagemaker_notebook_instance.this[0].volume_size == var.volume_size,
    ])
    error_message = "an argument is not what was given"
  }
}
