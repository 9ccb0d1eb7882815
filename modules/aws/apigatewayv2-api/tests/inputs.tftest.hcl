# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name          = "orders"
  protocol_type = "HTTP"
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
    create             = false
    ip_address_type    = "ipv4"
    log_retention_days = 1
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # ip_address_type must be ipv4 or dualstack.
    ip_address_type = "no-such-value"
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # An API name has 1 to 128 characters.
    name = ""
    # protocol_type must be HTTP or WEBSOCKET.
    protocol_type = "no-such-value"
  }
  expect_failures = [var.ip_address_type, var.log_retention_days, var.name, var.protocol_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # An API name has 1 to 128 characters.
    name = join("", [for _ in range(129) : "x"])
  }
  expect_failures = [var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # The stage of a WebSocket API needs a name, for example live.
    protocol_type              = "WEBSOCKET"
    route_selection_expression = "$request.body.action"
    stage                      = { name = "$default" }
  }
  expect_failures = [aws_apigatewayv2_api.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A WebSocket API needs route_selection_expression.
    protocol_type = "WEBSOCKET"
    stage         = { name = "live" }
  }
  expect_failures = [aws_apigatewayv2_api.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A quick-created API (target) makes its own stage; set stage to null.
    stage  = { access_log_settings = { format = "$context.requestId $context.routeKey $context.status" }, default_route_settings = { throttling_burst_limit = 100, throttling_rate_limit = 50 } }
    target = "shop"
  }
  expect_failures = [aws_apigatewayv2_api.this[0]]
}
