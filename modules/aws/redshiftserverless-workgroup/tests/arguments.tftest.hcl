# What callers give stands in the serverless workgroup as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  namespace_name = "orders"
  workgroup_name = "orders"
  namespace      = { db_name = "orders", admin_username = "orders" }
  budget         = { amount = 20 }
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
    enhanced_vpc_routing = false
    namespace_name       = "orders"
    port                 = 443
    publicly_accessible  = false
    security_group_ids   = ["sg-0123456789abcdef0"]
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef1",
      "subnet-0123456789abcdef2",
    ]
    track_name       = "current"
    workgroup_name   = "orders"
    config_parameter = [{ parameter_key = "max_query_execution_time", parameter_value = "3600" }]
    timeouts         = { create = "30m", delete = "30m", update = "30m" }
    usage_limits = {
      compute = {
        usage_type    = "serverless-compute"
        amount        = 60
        period        = "daily"
        breach_action = "deactivate"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_redshiftserverless_workgroup.this[0].enhanced_vpc_routing == var.enhanced_vpc_routing,
      aws_redshiftserverless_workgroup.this[0].namespace_name == var.namespace_name,
      aws_redshiftserverless_workgroup.this[0].port == var.port,
      aws_redshiftserverless_workgroup.this[0].publicly_accessible == var.publicly_accessible,
      aws_redshiftserverless_workgroup.this[0].security_group_ids == var.security_group_ids,
      aws_redshiftserverless_workgroup.this[0].subnet_ids == var.subnet_ids,
      aws_redshiftserverless_workgroup.this[0].track_name == var.track_name,
      aws_redshiftserverless_workgroup.this[0].workgroup_name == var.workgroup_name,
      one(aws_redshiftserverless_workgroup.this[0].config_parameter).parameter_key == var.config_parameter[0].parameter_key,
      one(aws_redshiftserverless_workgroup.this[0].config_parameter).parameter_value == var.config_parameter[0].parameter_value,
      aws_redshiftserverless_workgroup.this[0].timeouts.create == var.timeouts.create,
      aws_redshiftserverless_workgroup.this[0].timeouts.delete == var.timeouts.delete,
      aws_redshiftserverless_workgroup.this[0].timeouts.update == var.timeouts.update,
      aws_redshiftserverless_usage_limit.this["compute"].usage_type == var.usage_limits["compute"].usage_type,
      aws_redshiftserverless_usage_limit.this["compute"].amount == var.usage_limits["compute"].amount,
      aws_redshiftserverless_usage_limit.this["compute"].period == var.usage_limits["compute"].period,
      aws_redshiftserverless_usage_limit.this["compute"].breach_action == var.usage_limits["compute"].breach_action,
    ])
    error_message = "an argument is not what was given"
  }
}
