# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  function_name = "orders"
  handler       = "index.handler"
  runtime       = "python3.13"
  s3_bucket     = "example-artifacts"
  s3_key        = "orders.zip"
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
    create                         = false
    architectures                  = ["arm64"]
    memory_size                    = 512
    package_type                   = "Image"
    recursive_loop                 = "Allow"
    reserved_concurrent_executions = -1
    role_policies = {
      orders = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::example-orders/*\"}]}"
    }
    timeout = 10
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # architectures must be ["arm64"] or ["x86_64"].
    architectures = ["arm64", "x86_64"]
    # A function name holds letters, digits, - and _, 64 characters at most.
    function_name = "?"
    # A function takes five layers at most.
    layers = flatten([for _ in range(6) : ["shop"]])
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_group = { retention_in_days = 2 }
    # memory_size must be 128 to 10240.
    memory_size = 127
    # package_type must be Image or Zip.
    package_type = "no-such-value"
    # recursive_loop must be Terminate or Allow.
    recursive_loop = "no-such-value"
    # reserved_concurrent_executions must be -1 or more.
    reserved_concurrent_executions = -2
    # role_policies are JSON.
    role_policies = { orders = "{" }
    # timeout must be 1 to 900.
    timeout = 0
  }
  expect_failures = [var.architectures, var.function_name, var.layers, var.log_group, var.memory_size, var.package_type, var.recursive_loop, var.reserved_concurrent_executions, var.role_policies, var.timeout]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # log_group.log_group_class must be STANDARD, INFREQUENT_ACCESS, ESSENTIALS or DELIVERY.
    log_group = merge({}, { log_group_class = "no-such-value" })
    # memory_size must be 128 to 10240.
    memory_size = 10241
    # The policy called module is the module's own; give yours another name.
    role_policies = { module = "{}" }
    # timeout must be 1 to 900.
    timeout = 901
  }
  expect_failures = [var.log_group, var.memory_size, var.role_policies, var.timeout]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A function takes five layers at most, those of layer_versions among them.
    layer_versions = { one = { filename = "one.zip" } }
    layers = [
      "arn:aws:lambda:us-east-1:123456789012:layer:a:1",
      "arn:aws:lambda:us-east-1:123456789012:layer:b:1",
      "arn:aws:lambda:us-east-1:123456789012:layer:c:1",
      "arn:aws:lambda:us-east-1:123456789012:layer:d:1",
      "arn:aws:lambda:us-east-1:123456789012:layer:e:1",
    ]
  }
  expect_failures = [aws_lambda_function.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give the code one way - filename, image_uri or s3_bucket.
    image_uri = "123456789012.dkr.ecr.us-east-1.amazonaws.com/orders:1"
  }
  expect_failures = [aws_lambda_function.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give role with execution_role = null, or let the module make the role.
    execution_role = null
  }
  expect_failures = [aws_lambda_function.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # A container image brings its own handler, runtime and layers.
    package_type = "Image"
  }
  expect_failures = [aws_lambda_function.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # The alarm provisioned_concurrency needs provisioned_concurrency.
    alarms = { provisioned_concurrency = { threshold = 1 } }
  }
  expect_failures = [aws_lambda_function.this[0]]
}
