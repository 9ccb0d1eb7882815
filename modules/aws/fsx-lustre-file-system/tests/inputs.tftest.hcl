# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  subnet_ids       = ["subnet-0123456789abcdef0"]
  name             = "orders"
  storage_capacity = 1200
  budget           = { amount = 20 }
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
    create                          = false
    auto_import_policy              = "NONE"
    automatic_backup_retention_days = 0
    data_compression_type           = "LZ4"
    data_read_cache_configuration   = merge({ sizing_mode = "NO_CACHE" }, { sizing_mode = "NO_CACHE" })
    deployment_type                 = "PERSISTENT_2"
    drive_cache_type                = "NONE"
    file_system_type_version        = "2.10"
    imported_file_chunk_size        = 1
    log_configuration               = merge({}, { level = "DISABLED" })
    metadata_configuration          = merge({}, { mode = "AUTOMATIC" })
    per_unit_storage_throughput     = 125
    storage_type                    = "SSD"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # auto_import_policy must be NONE, NEW, NEW_CHANGED or NEW_CHANGED_DELETED.
    auto_import_policy = "no-such-value"
    # automatic_backup_retention_days must be 0 to 90.
    automatic_backup_retention_days = -1
    # data_compression_type must be LZ4 or NONE.
    data_compression_type = "no-such-value"
    # data_read_cache_configuration.sizing_mode must be NO_CACHE, USER_PROVISIONED or PROPORTIONAL_TO_THROUGHPUT_CAPACITY.
    data_read_cache_configuration = merge({ sizing_mode = "NO_CACHE" }, { sizing_mode = "no-such-value" })
    # deployment_type must be SCRATCH_1, SCRATCH_2, PERSISTENT_1 or PERSISTENT_2.
    deployment_type = "no-such-value"
    # drive_cache_type must be NONE or READ.
    drive_cache_type = "no-such-value"
    # file_system_type_version must be 2.10, 2.12 or 2.15.
    file_system_type_version = "no-such-value"
    # imported_file_chunk_size must be 1 to 512000.
    imported_file_chunk_size = 0
    # log_configuration.level must be DISABLED, WARN_ONLY, ERROR_ONLY or WARN_ERROR.
    log_configuration = merge({}, { level = "no-such-value" })
    # metadata_configuration.mode must be AUTOMATIC or USER_PROVISIONED.
    metadata_configuration = merge({}, { mode = "no-such-value" })
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = ""
    # per_unit_storage_throughput must be 12, 40, 50, 100, 125, 200, 250, 500 or 1000.
    per_unit_storage_throughput = -7
    # storage_type must be SSD, HDD or INTELLIGENT_TIERING.
    storage_type = "no-such-value"
    # A Lustre file system has one subnet.
    subnet_ids = []
  }
  expect_failures = [var.auto_import_policy, var.automatic_backup_retention_days, var.data_compression_type, var.data_read_cache_configuration, var.deployment_type, var.drive_cache_type, var.file_system_type_version, var.imported_file_chunk_size, var.log_configuration, var.metadata_configuration, var.name, var.per_unit_storage_throughput, var.storage_type, var.subnet_ids]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # automatic_backup_retention_days must be 0 to 90.
    automatic_backup_retention_days = 91
    # imported_file_chunk_size must be 1 to 512000.
    imported_file_chunk_size = 512001
    # name may hold letters, digits, spaces and _ . : / = + - @, 1 to 256 characters, and must not begin with aws:.
    name = "what?"
  }
  expect_failures = [var.automatic_backup_retention_days, var.imported_file_chunk_size, var.name]
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
    # Only persistent types take per_unit_storage_throughput.
    per_unit_storage_throughput = 125
  }
  expect_failures = [aws_fsx_lustre_file_system.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A persistent type needs per_unit_storage_throughput.
    deployment_type = "PERSISTENT_1"
    storage_type    = "SSD"
  }
  expect_failures = [aws_fsx_lustre_file_system.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give storage_capacity or backup_id.
    storage_capacity = null
    storage_type     = "SSD"
  }
  expect_failures = [aws_fsx_lustre_file_system.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Scratch file systems take no backups.
    automatic_backup_retention_days = 1
  }
  expect_failures = [aws_fsx_lustre_file_system.this[0]]
}
