# What callers give stands in the workgroup as they gave it.
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
    description   = "Reports of the shop"
    force_destroy = false
    name          = "orders"
    state         = "ENABLED"
    configuration = {
      bytes_scanned_cutoff_per_query = 10000000000
      result_configuration = {
        output_location       = "s3://example-queries/orders/"
        expected_bucket_owner = "shop"
        acl_configuration     = { s3_acl_option = "shop" }
      }
      enforce_workgroup_configuration    = false
      execution_role                     = "arn:aws:iam::123456789012:role/shop"
      publish_cloudwatch_metrics_enabled = false
      requester_pays_enabled             = false
      engine_version                     = { selected_engine_version = "shop" }
    }
    named_queries = { example = { database = "shop", description = "shop", query = "shop" } }
  }
  assert {
    condition = alltrue([
      aws_athena_workgroup.this[0].description == var.description,
      aws_athena_workgroup.this[0].force_destroy == var.force_destroy,
      aws_athena_workgroup.this[0].name == var.name,
      aws_athena_workgroup.this[0].state == var.state,
      aws_athena_workgroup.this[0].configuration[0].bytes_scanned_cutoff_per_query == var.configuration.bytes_scanned_cutoff_per_query,
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].output_location == var.configuration.result_configuration.output_location,
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].expected_bucket_owner == var.configuration.result_configuration.expected_bucket_owner,
      aws_athena_workgroup.this[0].configuration[0].result_configuration[0].acl_configuration[0].s3_acl_option == var.configuration.result_configuration.acl_configuration.s3_acl_option,
      aws_athena_workgroup.this[0].configuration[0].enforce_workgroup_configuration == var.configuration.enforce_workgroup_configuration,
      aws_athena_workgroup.this[0].configuration[0].execution_role == var.configuration.execution_role,
      aws_athena_workgroup.this[0].configuration[0].publish_cloudwatch_metrics_enabled == var.configuration.publish_cloudwatch_metrics_enabled,
      aws_athena_workgroup.this[0].configuration[0].requester_pays_enabled == var.configuration.requester_pays_enabled,
      aws_athena_workgroup.this[0].configuration[0].engine_version[0].selected_engine_version == var.configuration.engine_version.selected_engine_version,
      aws_athena_named_query.this["example"].database == var.named_queries["example"].database,
      aws_athena_named_query.this["example"].description == var.named_queries["example"].description,
      aws_athena_named_query.this["example"].query == var.named_queries["example"].query,
    ])
    error_message = "an argument is not what was given"
  }
}
