# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  command           = { script_location = "s3://example-artifacts/orders.py" }
  name              = "orders"
  role_arn          = "arn:aws:iam::123456789012:role/glue"
  glue_version      = "5.0"
  number_of_workers = 2
  worker_type       = "G.1X"
  budget            = { amount = 20 }
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
    create                = false
    execution_class       = "STANDARD"
    execution_property    = merge({}, { max_concurrent_runs = 1 })
    max_retries           = 0
    notification_property = merge({}, { notify_delay_after = 1 })
    timeout               = 60
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # command.name must be glueetl, gluestreaming, pythonshell or glueray.
    command = merge({ script_location = "s3://example-artifacts/orders.py" }, { name = "no-such-value" })
    # execution_class must be STANDARD or FLEX.
    execution_class = "no-such-value"
    # execution_property.max_concurrent_runs must be 1 or more.
    execution_property = merge({}, { max_concurrent_runs = 0 })
    # max_retries must be 0 to 10.
    max_retries = -1
    # A job name has 1 to 255 characters.
    name = ""
    # notification_property.notify_delay_after must be 1 or more.
    notification_property = merge({}, { notify_delay_after = 0 })
    # number_of_workers must be 1 or more.
    number_of_workers = 0
    # timeout must be 1 to 10080.
    timeout = 0
    # worker_type must be Standard, G.025X, G.1X, G.2X, G.4X, G.8X, G.12X, G.16X, R.1X, R.2X, R.4X, R.8X or Z.2X.
    worker_type = "no-such-value"
  }
  expect_failures = [var.command, var.execution_class, var.execution_property, var.max_retries, var.name, var.notification_property, var.number_of_workers, var.timeout, var.worker_type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # command.python_version must be 2, 3 or 3.9.
    command = merge({ script_location = "s3://example-artifacts/orders.py" }, { python_version = "no-such-value" })
    # max_retries must be 0 to 10.
    max_retries = 11
    # A job name has 1 to 255 characters.
    name = join("", [for _ in range(256) : "x"])
    # timeout must be 1 to 10080.
    timeout = 10081
  }
  expect_failures = [var.command, var.max_retries, var.name, var.timeout]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A streaming job runs on and on; set timeout to null, or to 1440 or more.
    command = { script_location = "s3://example-artifacts/orders.py", name = "gluestreaming" }
    timeout = 1439
  }
  expect_failures = [aws_glue_job.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Give max_capacity, or worker_type and number_of_workers.
    max_capacity = 1
  }
  expect_failures = [aws_glue_job.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # worker_type and number_of_workers go together.
    worker_type = null
  }
  expect_failures = [aws_glue_job.this[0]]
}
