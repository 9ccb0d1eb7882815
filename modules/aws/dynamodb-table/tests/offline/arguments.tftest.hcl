# What callers give stands in the table, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name      = "orders"
  attribute = [{ name = "id", type = "S" }]
  hash_key  = "id"
  budget    = { amount = 20 }
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
    name      = "orders"
    attribute = [{ name = "id", type = "S" }]
    autoscaling = {
      read = {
        max_capacity       = 1
        min_capacity       = 1
        disable_scale_in   = false
        scale_in_cooldown  = 3
        scale_out_cooldown = 4
        target_value       = 20
      }
      write = {
        max_capacity       = 1
        min_capacity       = 1
        disable_scale_in   = false
        scale_in_cooldown  = 3
        scale_out_cooldown = 4
        target_value       = 20
      }
    }
    billing_mode = "PROVISIONED"
    autoscaling_schedules = {
      example = {
        capacity               = "read"
        scalable_target_action = { max_capacity = "max-capacity", min_capacity = "min-capacity" }
        schedule               = "schedule"
        end_time               = "2026-01-01T00:00:00Z"
        start_time             = "2026-01-01T00:00:01Z"
        timezone               = "UTC"
      }
    }
    contributor_insights        = true
    deletion_protection_enabled = true
    global_secondary_index = [
      {
        hash_key             = "id"
        name                 = "by-id"
        projection_type      = "ALL"
        non_key_attributes   = ["non-key-attributes"]
        on_demand_throughput = { max_read_request_units = 1, max_write_request_units = 2 }
        read_capacity        = 1
        write_capacity       = 2
      },
    ]
    hash_key = "id"
    import_table = {
      input_format           = "CSV"
      s3_bucket_source       = { bucket = "bucket", bucket_owner = "bucket-owner", key_prefix = "key-prefix" }
      input_compression_type = "GZIP"
      input_format_options   = { csv = { delimiter = "delimiter", header_list = ["header-list"] } }
    }
    kinesis_streaming = {
      stream_arn                               = "arn:aws:kinesis:us-east-1:123456789012:stream/orders"
      approximate_creation_date_time_precision = "MILLISECOND"
    }
    on_demand_throughput   = { max_read_request_units = 1, max_write_request_units = 2 }
    point_in_time_recovery = { enabled = false, recovery_period_in_days = 1 }
    replica = [
      {
        region_name            = "us-east-1"
        kms_key_arn            = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        point_in_time_recovery = false
        propagate_tags         = false
      },
    ]
    stream_enabled   = true
    stream_view_type = "KEYS_ONLY"
    resource_policy = {
      policy                              = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
      confirm_remove_self_resource_access = false
    }
    restore_date_time        = "2026-01-01T00:00:00Z"
    restore_source_name      = "restore-source-name"
    restore_source_table_arn = "arn:aws:dynamodb:us-east-1:123456789012:table/shop"
    restore_to_latest_time   = true
    server_side_encryption = {
      enabled     = false
      kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    }
    table_class  = "STANDARD"
    timeouts     = { create = "30m", delete = "31m", update = "32m" }
    ttl          = { attribute_name = "expires_at", enabled = true }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this[0].billing_mode == "PROVISIONED",
      aws_dynamodb_table.this[0].deletion_protection_enabled == true,
      aws_dynamodb_table.this[0].hash_key == "id",
      aws_dynamodb_table.this[0].name == "orders",
      aws_dynamodb_table.this[0].read_capacity == 1,
      aws_dynamodb_table.this[0].restore_date_time == "2026-01-01T00:00:00Z",
      aws_dynamodb_table.this[0].restore_source_name == "restore-source-name",
      aws_dynamodb_table.this[0].restore_source_table_arn == "arn:aws:dynamodb:us-east-1:123456789012:table/shop",
      aws_dynamodb_table.this[0].restore_to_latest_time == true,
      aws_dynamodb_table.this[0].stream_enabled == true,
      aws_dynamodb_table.this[0].stream_view_type == "KEYS_ONLY",
      aws_dynamodb_table.this[0].table_class == "STANDARD",
      aws_dynamodb_table.this[0].write_capacity == 1,
      one(aws_dynamodb_table.this[0].attribute).name == "id",
      one(aws_dynamodb_table.this[0].attribute).type == "S",
      one(aws_dynamodb_table.this[0].global_secondary_index).hash_key == "id",
      one(aws_dynamodb_table.this[0].global_secondary_index).name == "by-id",
      one(aws_dynamodb_table.this[0].global_secondary_index).non_key_attributes == toset(["non-key-attributes"]),
      one(aws_dynamodb_table.this[0].global_secondary_index).projection_type == "ALL",
      one(aws_dynamodb_table.this[0].global_secondary_index).read_capacity == 1,
      one(aws_dynamodb_table.this[0].global_secondary_index).write_capacity == 2,
      one(aws_dynamodb_table.this[0].global_secondary_index).on_demand_throughput[0].max_read_request_units == 1,
      one(aws_dynamodb_table.this[0].global_secondary_index).on_demand_throughput[0].max_write_request_units == 2,
      aws_dynamodb_table.this[0].import_table[0].input_compression_type == "GZIP",
      aws_dynamodb_table.this[0].import_table[0].input_format == "CSV",
      aws_dynamodb_table.this[0].import_table[0].input_format_options[0].csv[0].delimiter == "delimiter",
      aws_dynamodb_table.this[0].import_table[0].input_format_options[0].csv[0].header_list == toset(["header-list"]),
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].bucket == "bucket",
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].bucket_owner == "bucket-owner",
      aws_dynamodb_table.this[0].import_table[0].s3_bucket_source[0].key_prefix == "key-prefix",
      aws_dynamodb_table.this[0].on_demand_throughput[0].max_read_request_units == 1,
      aws_dynamodb_table.this[0].on_demand_throughput[0].max_write_request_units == 2,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].enabled == false,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].recovery_period_in_days == 1,
      one(aws_dynamodb_table.this[0].replica).kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      one(aws_dynamodb_table.this[0].replica).point_in_time_recovery == false,
      one(aws_dynamodb_table.this[0].replica).propagate_tags == false,
      one(aws_dynamodb_table.this[0].replica).region_name == "us-east-1",
      aws_dynamodb_table.this[0].server_side_encryption[0].enabled == false,
      aws_dynamodb_table.this[0].server_side_encryption[0].kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_dynamodb_table.this[0].timeouts.create == "30m",
      aws_dynamodb_table.this[0].timeouts.delete == "31m",
      aws_dynamodb_table.this[0].timeouts.update == "32m",
      aws_dynamodb_table.this[0].ttl[0].attribute_name == "expires_at",
      aws_dynamodb_table.this[0].ttl[0].enabled == true,
      aws_dynamodb_contributor_insights.this[0].table_name == "orders",
      aws_appautoscaling_policy.this["read"].name == "ReadCapacityUtilization",
      aws_appautoscaling_policy.this["read"].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this["read"].resource_id == "table/orders",
      aws_appautoscaling_policy.this["read"].scalable_dimension == "dynamodb:table:ReadCapacityUnits",
      aws_appautoscaling_policy.this["read"].service_namespace == "dynamodb",
      aws_appautoscaling_policy.this["read"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["read"].target_tracking_scaling_policy_configuration[0].scale_in_cooldown == 3,
      aws_appautoscaling_policy.this["read"].target_tracking_scaling_policy_configuration[0].scale_out_cooldown == 4,
      aws_appautoscaling_policy.this["read"].target_tracking_scaling_policy_configuration[0].target_value == 20,
      aws_appautoscaling_policy.this["read"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "DynamoDBReadCapacityUtilization",
      aws_appautoscaling_policy.this["write"].name == "WriteCapacityUtilization",
      aws_appautoscaling_policy.this["write"].policy_type == "TargetTrackingScaling",
      aws_appautoscaling_policy.this["write"].resource_id == "table/orders",
      aws_appautoscaling_policy.this["write"].scalable_dimension == "dynamodb:table:WriteCapacityUnits",
      aws_appautoscaling_policy.this["write"].service_namespace == "dynamodb",
      aws_appautoscaling_policy.this["write"].target_tracking_scaling_policy_configuration[0].disable_scale_in == false,
      aws_appautoscaling_policy.this["write"].target_tracking_scaling_policy_configuration[0].scale_in_cooldown == 3,
      aws_appautoscaling_policy.this["write"].target_tracking_scaling_policy_configuration[0].scale_out_cooldown == 4,
      aws_appautoscaling_policy.this["write"].target_tracking_scaling_policy_configuration[0].target_value == 20,
      aws_appautoscaling_policy.this["write"].target_tracking_scaling_policy_configuration[0].predefined_metric_specification[0].predefined_metric_type == "DynamoDBWriteCapacityUtilization",
      aws_dynamodb_resource_policy.this[0].confirm_remove_self_resource_access == false,
      aws_dynamodb_resource_policy.this[0].policy == "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}",
      aws_appautoscaling_scheduled_action.this["example"].end_time == "2026-01-01T00:00:00Z",
      aws_appautoscaling_scheduled_action.this["example"].name == "example",
      aws_appautoscaling_scheduled_action.this["example"].resource_id == "table/orders",
      aws_appautoscaling_scheduled_action.this["example"].scalable_dimension == "dynamodb:table:ReadCapacityUnits",
      aws_appautoscaling_scheduled_action.this["example"].schedule == "schedule",
      aws_appautoscaling_scheduled_action.this["example"].service_namespace == "dynamodb",
      aws_appautoscaling_scheduled_action.this["example"].start_time == "2026-01-01T00:00:01Z",
      aws_appautoscaling_scheduled_action.this["example"].timezone == "UTC",
      aws_appautoscaling_scheduled_action.this["example"].scalable_target_action[0].max_capacity == "max-capacity",
      aws_appautoscaling_scheduled_action.this["example"].scalable_target_action[0].min_capacity == "min-capacity",
      aws_dynamodb_kinesis_streaming_destination.this[0].approximate_creation_date_time_precision == "MILLISECOND",
      aws_dynamodb_kinesis_streaming_destination.this[0].stream_arn == "arn:aws:kinesis:us-east-1:123456789012:stream/orders",
      aws_dynamodb_kinesis_streaming_destination.this[0].table_name == "orders",
      aws_appautoscaling_target.this["read"].max_capacity == 1,
      aws_appautoscaling_target.this["read"].min_capacity == 1,
      aws_appautoscaling_target.this["read"].resource_id == "table/orders",
      aws_appautoscaling_target.this["read"].scalable_dimension == "dynamodb:table:ReadCapacityUnits",
      aws_appautoscaling_target.this["read"].service_namespace == "dynamodb",
      aws_appautoscaling_target.this["write"].max_capacity == 1,
      aws_appautoscaling_target.this["write"].min_capacity == 1,
      aws_appautoscaling_target.this["write"].resource_id == "table/orders",
      aws_appautoscaling_target.this["write"].scalable_dimension == "dynamodb:table:WriteCapacityUnits",
      aws_appautoscaling_target.this["write"].service_namespace == "dynamodb",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    on_demand_throughput = {}
    price_region         = null
  }
  assert {
    condition = alltrue([
      length(aws_dynamodb_table.this[0].on_demand_throughput) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    contributor_insights        = true
    deletion_protection_enabled = false
    point_in_time_recovery      = { enabled = true }
    resource_policy = {
      policy                              = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
      confirm_remove_self_resource_access = true
    }
    restore_to_latest_time = false
    server_side_encryption = { enabled = true }
    ttl                    = { enabled = true }
    price_region           = null
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this[0].deletion_protection_enabled == false,
      aws_dynamodb_table.this[0].restore_to_latest_time == false,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].enabled == true,
      aws_dynamodb_table.this[0].server_side_encryption[0].enabled == true,
      aws_dynamodb_table.this[0].ttl[0].enabled == true,
      aws_dynamodb_resource_policy.this[0].confirm_remove_self_resource_access == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    contributor_insights        = false
    deletion_protection_enabled = true
    point_in_time_recovery      = { enabled = false }
    resource_policy = {
      policy                              = "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"*\",\"Resource\":\"*\",\"Condition\":{\"Bool\":{\"aws:SecureTransport\":\"false\"}}}]}"
      confirm_remove_self_resource_access = false
    }
    restore_to_latest_time = false
    server_side_encryption = { enabled = false }
    ttl                    = { enabled = false }
    price_region           = null
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this[0].deletion_protection_enabled == true,
      aws_dynamodb_table.this[0].restore_to_latest_time == false,
      aws_dynamodb_table.this[0].point_in_time_recovery[0].enabled == false,
      aws_dynamodb_table.this[0].server_side_encryption[0].enabled == false,
      aws_dynamodb_table.this[0].ttl[0].enabled == false,
      aws_dynamodb_resource_policy.this[0].confirm_remove_self_resource_access == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_dynamodb_table.this[0].billing_mode == "PAY_PER_REQUEST",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                 = null
    attribute              = null
    autoscaling_schedules  = null
    contributor_insights   = null
    global_secondary_index = null
    local_secondary_index  = null
    notifications          = null
    replica                = null
    tags                   = null
    create                 = false
    budget                 = null
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
      var.attribute != null,
      var.autoscaling_schedules != null,
      var.contributor_insights != null,
      var.create != null,
      var.global_secondary_index != null,
      var.local_secondary_index != null,
      var.notifications != null,
      var.replica != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle              = { enabled = false, threshold = 1 }
      index_reads       = { enabled = false, threshold = 1 }
      index_writes      = { enabled = false, threshold = 1 }
      provisioned_reads = { enabled = false, threshold = 1 }
      reads             = { enabled = false, threshold = 1 }
      writes            = { enabled = false, threshold = 1 }
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
    notifications     = {}
    kinesis_streaming = { stream_arn = "arn:aws:kinesis:us-east-1:123456789012:stream/orders" }
    ttl               = { attribute_name = "expires_at", enabled = true }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_dynamodb_table.this[0].arn, null),
      output.id == try(aws_dynamodb_table.this[0].id, null),
      output.name == try(aws_dynamodb_table.this[0].name, null),
      output.stream_arn == try(aws_dynamodb_table.this[0].stream_arn, null),
      output.stream_label == try(aws_dynamodb_table.this[0].stream_label, null),
    ])
    error_message = "an output tells something else"
  }
}
