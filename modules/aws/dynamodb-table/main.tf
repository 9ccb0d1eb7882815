resource "aws_dynamodb_table" "this" {
  count = var.create ? 1 : 0

  billing_mode                = coalesce(var.billing_mode, "PAY_PER_REQUEST")
  deletion_protection_enabled = var.deletion_protection_enabled
  hash_key                    = var.hash_key
  name                        = var.name
  range_key                   = var.range_key
  read_capacity               = try(var.autoscaling.read.min_capacity, null)
  restore_date_time           = var.restore_date_time
  restore_source_name         = var.restore_source_name
  restore_source_table_arn    = var.restore_source_table_arn
  restore_to_latest_time      = var.restore_to_latest_time
  stream_enabled              = var.stream_enabled
  stream_view_type            = var.stream_view_type
  table_class                 = var.table_class
  write_capacity              = try(var.autoscaling.write.min_capacity, null)

  dynamic "attribute" {
    for_each = var.attribute
    content {
      name = attribute.value.name
      type = attribute.value.type
    }
  }
  dynamic "global_secondary_index" {
    for_each = var.global_secondary_index
    content {
      hash_key           = global_secondary_index.value.hash_key
      name               = global_secondary_index.value.name
      non_key_attributes = global_secondary_index.value.non_key_attributes
      projection_type    = global_secondary_index.value.projection_type
      range_key          = global_secondary_index.value.range_key
      read_capacity      = global_secondary_index.value.read_capacity
      write_capacity     = global_secondary_index.value.write_capacity
      dynamic "on_demand_throughput" {
        for_each = global_secondary_index.value.on_demand_throughput == null ? [] : [global_secondary_index.value.on_demand_throughput]
        content {
          max_read_request_units  = on_demand_throughput.value.max_read_request_units
          max_write_request_units = on_demand_throughput.value.max_write_request_units
        }
      }
    }
  }
  dynamic "import_table" {
    for_each = var.import_table == null ? [] : [var.import_table]
    content {
      input_compression_type = import_table.value.input_compression_type
      input_format           = import_table.value.input_format
      dynamic "input_format_options" {
        for_each = import_table.value.input_format_options == null ? [] : [import_table.value.input_format_options]
        content {
          dynamic "csv" {
            for_each = input_format_options.value.csv == null ? [] : [input_format_options.value.csv]
            content {
              delimiter   = csv.value.delimiter
              header_list = csv.value.header_list
            }
          }
        }
      }
      s3_bucket_source {
        bucket       = import_table.value.s3_bucket_source.bucket
        bucket_owner = import_table.value.s3_bucket_source.bucket_owner
        key_prefix   = import_table.value.s3_bucket_source.key_prefix
      }
    }
  }
  dynamic "local_secondary_index" {
    for_each = var.local_secondary_index
    content {
      name               = local_secondary_index.value.name
      non_key_attributes = local_secondary_index.value.non_key_attributes
      projection_type    = local_secondary_index.value.projection_type
      range_key          = local_secondary_index.value.range_key
    }
  }
  dynamic "on_demand_throughput" {
    for_each = var.on_demand_throughput == null ? [] : [var.on_demand_throughput]
    content {
      max_read_request_units  = on_demand_throughput.value.max_read_request_units
      max_write_request_units = on_demand_throughput.value.max_write_request_units
    }
  }
  dynamic "point_in_time_recovery" {
    for_each = var.point_in_time_recovery == null ? [] : [var.point_in_time_recovery]
    content {
      enabled                 = point_in_time_recovery.value.enabled
      recovery_period_in_days = point_in_time_recovery.value.recovery_period_in_days
    }
  }
  dynamic "replica" {
    for_each = var.replica
    content {
      kms_key_arn            = replica.value.kms_key_arn
      point_in_time_recovery = replica.value.point_in_time_recovery
      propagate_tags         = replica.value.propagate_tags
      region_name            = replica.value.region_name
    }
  }
  dynamic "server_side_encryption" {
    for_each = var.server_side_encryption == null ? [] : [var.server_side_encryption]
    content {
      enabled     = server_side_encryption.value.enabled
      kms_key_arn = server_side_encryption.value.kms_key_arn
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "ttl" {
    for_each = var.ttl == null ? [] : [var.ttl]
    content {
      attribute_name = ttl.value.attribute_name
      enabled        = ttl.value.enabled
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [read_capacity, write_capacity, import_table, restore_date_time, restore_source_name, restore_source_table_arn, restore_to_latest_time]

    precondition {
      condition     = (var.billing_mode == "PROVISIONED") == (var.autoscaling != null)
      error_message = "billing_mode PROVISIONED needs autoscaling, and autoscaling needs PROVISIONED; for a fixed capacity give equal minimum and maximum."
    }
    precondition {
      condition     = length(setsubtract(compact(concat([var.hash_key, var.range_key], flatten([for index in var.global_secondary_index : [index.hash_key, index.range_key]]), [for index in var.local_secondary_index : index.range_key])), [for one in var.attribute : one.name])) == 0
      error_message = "attribute must describe every attribute that a key or an index uses."
    }
    precondition {
      condition     = length(setsubtract([for one in var.attribute : one.name], compact(concat([var.hash_key, var.range_key], flatten([for index in var.global_secondary_index : [index.hash_key, index.range_key]]), [for index in var.local_secondary_index : index.range_key])))) == 0
      error_message = "attribute describes only attributes that a key or an index uses."
    }
    precondition {
      condition     = var.stream_enabled != true || var.stream_view_type != null
      error_message = "A stream needs stream_view_type."
    }
    precondition {
      condition     = length(var.replica) == 0 || var.stream_enabled == true
      error_message = "Replicas need stream_enabled = true and stream_view_type = \"NEW_AND_OLD_IMAGES\"."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this table has none."
    }
  }
}
