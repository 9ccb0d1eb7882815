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

run "what_is_given_arrives" {
  command = plan
  variables {
    name = "orders"
    configuration = {
      bytes_scanned_cutoff_per_query     = 10000000000
      enforce_workgroup_configuration    = false
      engine_version                     = { selected_engine_version = "shop" }
      execution_role                     = "arn:aws:iam::123456789012:role/shop"
      publish_cloudwatch_metrics_enabled = false
      requester_pays_enabled             = false
      result_configuration = {
        acl_configuration = { s3_acl_option = "shop" }
        encryption_configuration = {
          encryption_option = "SSE_S3"
          kms_key_arn       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        }
        expected_bucket_owner = "shop"
        output_location       = "s3://example-queries/orders/"
      }
    }
    description   = "Reports of the shop"
    force_destroy = true
    named_queries = {
      orders-of-yesterday = {
        database    = "orders"
        query       = "SELECT * FROM orders WHERE day = current_date - interval '1' day"
        description = "shop"
      }
    }
    state = "ENABLED"
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].description == "Reports of the shop",
      aws_athena_workgroup.this[0].force_destroy == true,
      aws_athena_workgroup.this[0].name == "orders",
      aws_athena_workgroup.this[0].state == "ENABLED",
      aws_athena_workgroup.this[0].configuration[0].bytes_scanned_cutoff_per_query == 10000000000,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == false,
      aws_athena_workgroup.this[0].configuration[0].execution_role == "arn:aws:iam::123456789012:role/shop",
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == false,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == false,
      aws_athena_workgroup.this[0].configuration[0].engine_version[0].selected_engine_version == "shop",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].expected_bucket_owner == "shop",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].output_location == "s3://example-queries/orders/",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].acl_configuration[0].s3_acl_option == "shop",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].encryption_configuration[0].encryption_option == "SSE_S3",
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].encryption_configuration[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_athena_named_query.this["orders-of-yesterday"].database == "orders",
      aws_athena_named_query.this["orders-of-yesterday"].description == "shop",
      aws_athena_named_query.this["orders-of-yesterday"].name == "orders-of-yesterday",
      aws_athena_named_query.this["orders-of-yesterday"].query == "SELECT * FROM orders WHERE day = current_date - interval '1' day",
    ])
    error_message = "an argument is not what was given"
  }
}
