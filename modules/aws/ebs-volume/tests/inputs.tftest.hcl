# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  availability_zone = "us-east-1a"
  name              = "orders"
  size              = 20
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
    create     = false
    iops       = 100
    throughput = 125
    type       = "gp2"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # iops must be 100 to 256000.
    iops = 99
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # size must be 1 to 65536.
    size = 0
    # throughput must be 125 to 2000.
    throughput = 124
    # type must be gp3, gp2, io1, io2, sc1, st1 or standard.
    type = "no-such-value"
  }
  expect_failures = [var.iops, var.name, var.size, var.throughput, var.type]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # iops must be 100 to 256000.
    iops = 256001
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
    # size must be 1 to 65536.
    size = 65537
    # throughput must be 125 to 2000.
    throughput = 2001
  }
  expect_failures = [var.iops, var.name, var.size, var.throughput]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "aws:x"
  }
  expect_failures = [var.name]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = join("", [for _ in range(257) : "x"])
  }
  expect_failures = [var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Give size or snapshot_id.
    size = null
  }
  expect_failures = [aws_ebs_volume.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A volume of type io1 or io2 needs iops.
    type = "io1"
  }
  expect_failures = [aws_ebs_volume.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Only gp3, io1 and io2 volumes take iops.
    iops = 100
    type = "gp2"
  }
  expect_failures = [aws_ebs_volume.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Only gp3 volumes take throughput.
    throughput = 125
    type       = "gp2"
  }
  expect_failures = [aws_ebs_volume.this[0]]
}
