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
    description              = "description"
    kms_key_id               = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    major_engine_version     = "major-engine-version"
    security_group_ids       = ["sg-0123456789abcdef0"]
    snapshot_arns_to_restore = ["snapshot-arns-to-restore"]
    snapshot_retention_limit = 1
    subnet_ids               = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    timeouts                 = { create = "30m", delete = "31m", update = "32m" }
    user_group_id            = "user-group-id"
  }
  assert {
    condition = alltrue([
      aws_elasticache_serverless_cache.this[0].daily_snapshot_time == "10:10",
      aws_elasticache_serverless_cache.this[0].description == "description",
      aws_elasticache_serverless_cache.this[0].engine == "valkey",
      aws_elasticache_serverless_cache.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_elasticache_serverless_cache.this[0].major_engine_version == "major-engine-version",
      aws_elasticache_serverless_cache.this[0].name == "orders",
      aws_elasticache_serverless_cache.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_elasticache_serverless_cache.this[0].snapshot_arns_to_restore == tolist(["snapshot-arns-to-restore"]),
      aws_elasticache_serverless_cache.this[0].snapshot_retention_limit == 1,
      aws_elasticache_serverless_cache.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_elasticache_serverless_cache.this[0].user_group_id == "user-group-id",
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].maximum == 10,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].minimum == 1,
      aws_elasticache_serverless_cache.this[0].cache_usage_limits[0].data_storage[0].unit == "GB",
      aws_elasticache_serverless_cache.this[0].timeouts.create == "30m",
      aws_elasticache_serverless_cache.this[0].timeouts.delete == "31m",
      aws_elasticache_serverless_cache.this[0].timeouts.update == "32m",
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

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    cache_usage_limits = [{}]
  }
  assert {
    condition = alltrue([
      length(aws_elasticache_serverless_cache.this[0].cache_usage_limits) == 1,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                   = false
    snapshot_retention_limit = 0
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create                   = false
    snapshot_retention_limit = 35
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    cache_usage_limits = null
    notifications      = null
    tags               = null
    create             = false
    budget             = null
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
      var.cache_usage_limits != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      bytes_used       = { enabled = false, threshold = 1 }
      processing_units = { enabled = false, threshold = 1 }
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
    notifications = {}
    cache_usage_limits = [
      {
        data_storage    = [{ maximum = 10, unit = "GB" }]
        ecpu_per_second = [{ maximum = 5000 }]
      },
    ]
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_elasticache_serverless_cache.this[0].arn, null),
      output.id == try(aws_elasticache_serverless_cache.this[0].id, null),
      output.name == try(aws_elasticache_serverless_cache.this[0].name, null),
      output.address == try(aws_elasticache_serverless_cache.this[0].endpoint[0].address, null),
    ])
    error_message = "an output tells something else"
  }
}
