# What callers give stands in the workgroup, and in what belongs to it, as they gave it.
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
    name = "orders"
    configuration = {
      bytes_scanned_cutoff_per_query     = 10000000000
      enforce_workgroup_configuration    = false
      engine_version                     = { selected_engine_version = "selected-engine-version" }
      execution_role                     = "arn:aws:iam::123456789012:role/shop"
      publish_cloudwatch_metrics_enabled = false
      requester_pays_enabled             = false
      result_configuration = {
        acl_configuration = { s3_acl_option = "BUCKET_OWNER_FULL_CONTROL" }
        encryption_configuration = {
          encryption_option = "SSE_S3"
          kms_key_arn       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        }
        expected_bucket_owner = "expected-bucket-owner"
        output_location       = "s3://example-queries/orders/"
      }
    }
    description   = "Reports of the shop"
    force_destroy = true
    named_queries = {
      orders-of-yesterday = {
        database    = "orders"
        query       = "SELECT * FROM orders WHERE day = current_date - interval '1' day"
        description = "description"
      }
    }
    state = "DISABLED"
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].description == "Reports of the shop",
      aws_athena_workgroup.this[0].force_destroy == true,
      aws_athena_workgroup.this[0].name == "orders",
      aws_athena_workgroup.this[0].state == "DISABLED",
      aws_athena_workgroup.this[0].configuration[0].bytes_scanned_cutoff_per_query == 10000000000,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == false,
      aws_athena_workgroup.this[0].configuration[0].execution_role == "arn:aws:iam::123456789012:role/shop",
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == false,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == false,
      aws_athena_workgroup.this[0].configuration[0].engine_version[0].selected_engine_version == "selected-engine-version",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].expected_bucket_owner == "expected-bucket-owner",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].output_location == "s3://example-queries/orders/",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].acl_configuration[0].s3_acl_option == "BUCKET_OWNER_FULL_CONTROL",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].encryption_configuration[0].encryption_option == "SSE_S3",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].encryption_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_athena_named_query.this["orders-of-yesterday"].database == "orders",
      aws_athena_named_query.this["orders-of-yesterday"].description == "description",
      aws_athena_named_query.this["orders-of-yesterday"].name == "orders-of-yesterday",
      aws_athena_named_query.this["orders-of-yesterday"].query == "SELECT * FROM orders WHERE day = current_date - interval '1' day",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    configuration = {
      bytes_scanned_cutoff_per_query     = 100000000000
      enforce_workgroup_configuration    = true
      publish_cloudwatch_metrics_enabled = false
      requester_pays_enabled             = true
    }
    force_destroy = true
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].force_destroy == true,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == true,
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == false,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    configuration = {
      bytes_scanned_cutoff_per_query     = 100000000000
      enforce_workgroup_configuration    = false
      publish_cloudwatch_metrics_enabled = true
      requester_pays_enabled             = true
    }
    force_destroy = false
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].force_destroy == false,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == false,
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == true,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    configuration = {
      engine_version         = { selected_engine_version = "selected-engine-version" }
      execution_role         = "arn:aws:iam::123456789012:role/shop"
      requester_pays_enabled = false
      result_configuration = {
        acl_configuration = { s3_acl_option = "BUCKET_OWNER_FULL_CONTROL" }
        encryption_configuration = {
          encryption_option = "SSE_S3"
          kms_key_arn       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        }
        expected_bucket_owner = "expected-bucket-owner"
        output_location       = "s3://example-queries/orders/"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].configuration[0].bytes_scanned_cutoff_per_query == 100000000000,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == true,
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == true,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    configuration = {
      engine_version         = { selected_engine_version = "shop" }
      execution_role         = "arn:aws:iam::123456789012:role/shop"
      requester_pays_enabled = false
      result_configuration = {
        acl_configuration = { s3_acl_option = "BUCKET_OWNER_FULL_CONTROL" }
        encryption_configuration = {
          encryption_option = "SSE_S3"
          kms_key_arn       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        }
        expected_bucket_owner = "shop"
        output_location       = "s3://example-queries/orders/"
      }
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    named_queries = null
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
      var.named_queries != null,
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
      bytes_scanned = { enabled = false, threshold = 1 }
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
    configuration = {
      bytes_scanned_cutoff_per_query = 10000000000
      result_configuration           = { output_location = "s3://example-queries/orders/" }
    }
    description = "Reports of the shop"
    named_queries = {
      orders-of-yesterday = {
        database = "orders"
        query    = "SELECT * FROM orders WHERE day = current_date - interval '1' day"
      }
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_athena_workgroup.this[0].arn, null),
      output.id == try(aws_athena_workgroup.this[0].id, null),
      output.name == try(aws_athena_workgroup.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
