# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  mount_targets = { us-east-1a = { subnet_id = "subnet-0123456789abcdef0" } }
  name          = "orders"
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
    create = false
    lifecycle_policy = [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ]
    performance_mode                = "generalPurpose"
    protection                      = merge({}, { replication_overwrite = "DISABLED" })
    provisioned_throughput_in_mibps = 1
    throughput_mode                 = "elastic"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # lifecycle_policy takes at most 3.
    lifecycle_policy = flatten([for _ in range(4) : [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ]])
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # performance_mode must be generalPurpose or maxIO.
    performance_mode = "no-such-value"
    # protection.replication_overwrite must be DISABLED or ENABLED.
    protection = merge({}, { replication_overwrite = "no-such-value" })
    # provisioned_throughput_in_mibps must be 1 or more.
    provisioned_throughput_in_mibps = 0
    # throughput_mode must be bursting, elastic or provisioned.
    throughput_mode = "no-such-value"
  }
  expect_failures = [var.lifecycle_policy, var.name, var.performance_mode, var.protection, var.provisioned_throughput_in_mibps, var.throughput_mode]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # lifecycle_policy.transition_to_archive must be AFTER_1_DAY, AFTER_7_DAYS, AFTER_14_DAYS, AFTER_30_DAYS, AFTER_60_DAYS, AFTER_90_DAYS, AFTER_180_DAYS, AFTER_270_DAYS or AFTER_365_DAYS.
    lifecycle_policy = [for one in [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ] : merge(one, { transition_to_archive = "no-such-value" })]
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
  }
  expect_failures = [var.lifecycle_policy, var.name]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # lifecycle_policy.transition_to_ia must be AFTER_1_DAY, AFTER_7_DAYS, AFTER_14_DAYS, AFTER_30_DAYS, AFTER_60_DAYS, AFTER_90_DAYS, AFTER_180_DAYS, AFTER_270_DAYS or AFTER_365_DAYS.
    lifecycle_policy = [for one in [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ] : merge(one, { transition_to_ia = "no-such-value" })]
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "aws:x"
  }
  expect_failures = [var.lifecycle_policy, var.name]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # lifecycle_policy.transition_to_primary_storage_class must be AFTER_1_ACCESS.
    lifecycle_policy = [for one in [
      { transition_to_ia = "AFTER_30_DAYS" },
      { transition_to_archive = "AFTER_90_DAYS" },
      { transition_to_primary_storage_class = "AFTER_1_ACCESS" },
    ] : merge(one, { transition_to_primary_storage_class = "no-such-value" })]
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = join("", [for _ in range(257) : "x"])
  }
  expect_failures = [var.lifecycle_policy, var.name]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # The throughput mode provisioned needs provisioned_throughput_in_mibps, the others take none.
    throughput_mode = "provisioned"
  }
  expect_failures = [aws_efs_file_system.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # Archive storage needs throughput_mode = "elastic".
    lifecycle_policy = [{ transition_to_archive = "AFTER_90_DAYS" }]
    throughput_mode  = "bursting"
  }
  expect_failures = [aws_efs_file_system.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A file system of one zone takes no performance mode maxIO.
    availability_zone_name = "shop"
    performance_mode       = "maxIO"
  }
  expect_failures = [aws_efs_file_system.this[0]]
}
