# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name = "orders"
  body = "{\"info\":{\"title\":\"orders\",\"version\":\"1\"},\"openapi\":\"3.0.1\",\"paths\":{\"/orders\":{\"get\":{\"x-amazon-apigateway-integration\":{\"httpMethod\":\"GET\",\"type\":\"HTTP_PROXY\",\"uri\":\"https://example.com/orders\"}}}}}"
  stage = {
    stage_name          = "live"
    access_log_settings = { format = "$context.requestId $context.resourcePath $context.status" }
  }
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                   = false
    api_key_source           = "HEADER"
    endpoint_configuration   = { types = ["REGIONAL"] }
    log_retention_days       = 1
    minimum_compression_size = "1024"
    policy                   = "{}"
    put_rest_api_mode        = "overwrite"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # api_key_source must be HEADER or AUTHORIZER.
    api_key_source = "no-such-value"
    # endpoint_configuration.ip_address_type must be ipv4 or dualstack.
    endpoint_configuration = merge({ types = ["REGIONAL"] }, { ip_address_type = "no-such-value" })
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # minimum_compression_size must be -1 to 10485760.
    minimum_compression_size = -2
    # policy must be JSON.
    policy = "{"
    # put_rest_api_mode must be overwrite or merge.
    put_rest_api_mode = "no-such-value"
  }
  expect_failures = [var.api_key_source, var.endpoint_configuration, var.log_retention_days, var.minimum_compression_size, var.policy, var.put_rest_api_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # endpoint_configuration.types may hold EDGE, PRIVATE and REGIONAL.
    endpoint_configuration = { types = ["no-such-value"] }
    # minimum_compression_size must be -1 to 10485760.
    minimum_compression_size = 10485761
  }
  expect_failures = [var.endpoint_configuration, var.minimum_compression_size]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A stage needs a body to deploy.
    body = null
  }
  expect_failures = [aws_api_gateway_rest_api.this[0]]
}
