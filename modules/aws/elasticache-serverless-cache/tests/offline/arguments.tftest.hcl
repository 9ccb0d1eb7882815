# What callers give stands in the serverless cache, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    engine = "valkey"
    name   = "orders"
    cache_usage_limits = [
      {
        data_storage    = [{ unit = "GB", maximum = 10, minimum = 1 }]
        ecpu_per_second = []
      },
    ]
    daily_snapshot_time      = "10:10"
    description              = "shop"
    kms_key_id               = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    major_engine_version     = "shop"
    security_group_ids       = ["sg-0123456789abcdef0"]
    snapshot_arns_to_restore = ["shop"]
    snapshot_retention_limit = 1
    subnet_ids               = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    timeouts                 = { create = "30m", delete = "30m", update = "30m" }
    user_group_id            = "shop"
  }
  assert {
    condition = alltrue([
      aws_elasticache_serverless_cache.this[0].daily_snapshot_time == "10:10",
      aws_elasticache_serverless_cache.this[0].description == "shop",
      aws_elasticache_serverless_cache.this[0].engine == "valkey",
      aws_elasticache_serverless_cache.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_elasticache_serverless_cache.this[0].major_engine_version == "shop",
      aws_elasticache_serverless_cache.this[0].name == "orders",
      aws_elasticache_serverless_cache.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_elasticache_serverless_cache.this[0].snapshot_arns_to_restore == tolist(["shop"]),
      aws_elasticache_serverless_cache.this[0].snapshot_retention_limit == 1,
      aws_elasticache_serverless_cache.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_elasticache_serverless_cache.this[0].user_group_id == "shop",
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].maximum == 10,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].minimum == 1,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].unit == "GB",
      aws_elasticache_serverless_cache.this[0].timeouts.create == "30m",
      aws_elasticache_serverless_cache.this[0].timeouts.delete == "30m",
      aws_elasticache_serverless_cache.this[0].timeouts.update == "30m",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    cache_usage_limits = [
      {
        data_storage    = [{ unit = "GB", maximum = 10, minimum = 1 }]
        ecpu_per_second = [{ maximum = 5000, minimum = 1000 }]
      },
    ]
  }
  assert {
    condition = alltrue([
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].ecpu_per_second[0].maximum == 5000,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].ecpu_per_second[0].minimum == 1000,
    ])
    error_message = "an argument is not what was given"
  }
}
