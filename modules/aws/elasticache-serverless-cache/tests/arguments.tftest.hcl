# What callers give stands in the serverless cache as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  engine = "valkey"
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
    description              = "shop"
    engine                   = "valkey"
    kms_key_id               = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    major_engine_version     = "shop"
    name                     = "orders"
    security_group_ids       = ["sg-0123456789abcdef0"]
    snapshot_arns_to_restore = ["shop"]
    snapshot_retention_limit = 0
    subnet_ids               = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    user_group_id            = "shop"
    cache_usage_limits = [{
      data_storage    = [{ maximum = 10, unit = "GB" }]
      ecpu_per_second = [{ maximum = 5000 }]
    }]
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_elasticache_serverless_cache.this[0].description == var.description,
      aws_elasticache_serverless_cache.this[0].engine == var.engine,
      aws_elasticache_serverless_cache.this[0].kms_key_id == var.kms_key_id,
      aws_elasticache_serverless_cache.this[0].major_engine_version == var.major_engine_version,
      aws_elasticache_serverless_cache.this[0].name == var.name,
      aws_elasticache_serverless_cache.this[0].security_group_ids == var.security_group_ids,
      aws_elasticache_serverless_cache.this[0].snapshot_arns_to_restore == var.snapshot_arns_to_restore,
      aws_elasticache_serverless_cache.this[0].snapshot_retention_limit == var.snapshot_retention_limit,
      aws_elasticache_serverless_cache.this[0].subnet_ids == var.subnet_ids,
      aws_elasticache_serverless_cache.this[0].user_group_id == var.user_group_id,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].maximum == var.cache_usage_limits[0].data_storage[0].maximum,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].unit == var.cache_usage_limits[0].data_storage[0].unit,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].ecpu_per_second[0].maximum == var.cache_usage_limits[0].ecpu_per_second[0].maximum,
      aws_elasticache_serverless_cache.this[0].timeouts.create == var.timeouts.create,
      aws_elasticache_serverless_cache.this[0].timeouts.delete == var.timeouts.delete,
      aws_elasticache_serverless_cache.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
