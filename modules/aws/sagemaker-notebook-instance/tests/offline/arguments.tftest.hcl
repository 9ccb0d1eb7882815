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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    instance_type                           = "ml.t3.medium"
    name                                    = "orders"
    role_arn                                = "arn:aws:iam::123456789012:role/sagemaker"
    additional_code_repositories            = ["additional-code-repositories"]
    default_code_repository                 = "default-code-repository"
    direct_internet_access                  = "Enabled"
    instance_metadata_service_configuration = { minimum_instance_metadata_service_version = "1" }
    kms_key_id                              = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    lifecycle_config_name                   = "lifecycle-config-name"
    platform_identifier                     = "notebook-al2-v3"
    root_access                             = "Enabled"
    security_groups                         = ["sg-0123456789abcdef0"]
    subnet_id                               = "subnet-0123456789abcdef0"
    volume_size                             = 5
  }
  assert {
    condition = alltrue([
      aws_sagemaker_notebook_instance.this[0].additional_code_repositories == toset(["additional-code-repositories"]),
      aws_sagemaker_notebook_instance.this[0].default_code_repository == "default-code-repository",
      aws_sagemaker_notebook_instance.this[0].direct_internet_access == "Enabled",
      aws_sagemaker_notebook_instance.this[0].instance_type == "ml.t3.medium",
      aws_sagemaker_notebook_instance.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_sagemaker_notebook_instance.this[0].lifecycle_config_name == "lifecycle-config-name",
      aws_sagemaker_notebook_instance.this[0].name == "orders",
      aws_sagemaker_notebook_instance.this[0].platform_identifier == "notebook-al2-v3",
      aws_sagemaker_notebook_instance.this[0].role_arn == "arn:aws:iam::123456789012:role/sagemaker",
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

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create      = false
    volume_size = 5
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create      = false
    volume_size = 16384
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
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
    notifications       = {}
    platform_identifier = "notebook-al2-v3"
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_sagemaker_notebook_instance.this[0].arn, null),
      output.id == try(aws_sagemaker_notebook_instance.this[0].id, null),
      output.name == try(aws_sagemaker_notebook_instance.this[0].name, null),
      output.url == try(aws_sagemaker_notebook_instance.this[0].url, null),
    ])
    error_message = "an output tells something else"
  }
}
