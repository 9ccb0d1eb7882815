# What callers give stands in the serverless workgroup, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    namespace_name       = "orders"
    workgroup_name       = "orders2"
    base_capacity        = 4
    config_parameter     = [{ parameter_key = "max_query_execution_time", parameter_value = "3600" }]
    enhanced_vpc_routing = true
    max_capacity         = 32
    namespace = {
      admin_password_secret_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      admin_user_password              = "admin-user-password"
      admin_username                   = "orders"
      db_name                          = "orders3"
      default_iam_role_arn             = "arn:aws:iam::123456789012:role/shop"
      iam_roles                        = ["iam-roles"]
      kms_key_id                       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
      log_exports                      = ["userlog"]
      manage_admin_password            = false
    }
    port                     = 443
    price_performance_target = { enabled = false, level = 1 }
    publicly_accessible      = true
    security_group_ids       = ["sg-0123456789abcdef0"]
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef1",
      "subnet-0123456789abcdef2",
    ]
    timeouts   = { create = "30m", delete = "31m", update = "32m" }
    track_name = "current"
    usage_limits = {
      compute = {
        amount        = 60
        usage_type    = "serverless-compute"
        breach_action = "deactivate"
        period        = "daily"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_redshiftserverless_workgroup.this[0].base_capacity == 4,
      aws_redshiftserverless_workgroup.this[0].enhanced_vpc_routing == true,
      aws_redshiftserverless_workgroup.this[0].max_capacity == 32,
      aws_redshiftserverless_workgroup.this[0].namespace_name == "orders",
      aws_redshiftserverless_workgroup.this[0].port == 443,
      aws_redshiftserverless_workgroup.this[0].publicly_accessible == true,
      aws_redshiftserverless_workgroup.this[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_redshiftserverless_workgroup.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"]),
      aws_redshiftserverless_workgroup.this[0].track_name == "current",
      aws_redshiftserverless_workgroup.this[0].workgroup_name == "orders2",
      one(aws_redshiftserverless_workgroup.this[0].config_parameter).parameter_key == "max_query_execution_time",
      one(aws_redshiftserverless_workgroup.this[0].config_parameter).parameter_value == "3600",
      aws_redshiftserverless_workgroup.this[0].price_performance_target[0].enabled == false,
      aws_redshiftserverless_workgroup.this[0].price_performance_target[0].level == 1,
      aws_redshiftserverless_workgroup.this[0].timeouts.create == "30m",
      aws_redshiftserverless_workgroup.this[0].timeouts.delete == "31m",
      aws_redshiftserverless_workgroup.this[0].timeouts.update == "32m",
      aws_redshiftserverless_namespace.this[0].admin_password_secret_kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_redshiftserverless_namespace.this[0].admin_user_password == "admin-user-password",
      aws_redshiftserverless_namespace.this[0].admin_username == "orders",
      aws_redshiftserverless_namespace.this[0].db_name == "orders3",
      aws_redshiftserverless_namespace.this[0].default_iam_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_redshiftserverless_namespace.this[0].iam_roles == toset(["iam-roles"]),
      aws_redshiftserverless_namespace.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001",
      aws_redshiftserverless_namespace.this[0].log_exports == toset(["userlog"]),
      aws_redshiftserverless_namespace.this[0].manage_admin_password == false,
      aws_redshiftserverless_namespace.this[0].namespace_name == "orders",
      aws_redshiftserverless_usage_limit.this["compute"].amount == 60,
      aws_redshiftserverless_usage_limit.this["compute"].breach_action == "deactivate",
      aws_redshiftserverless_usage_limit.this["compute"].period == "daily",
      aws_redshiftserverless_usage_limit.this["compute"].usage_type == "serverless-compute",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    enhanced_vpc_routing = true
    namespace            = { manage_admin_password = true }
    publicly_accessible  = false
  }
  assert {
    condition = alltrue([
      aws_redshiftserverless_workgroup.this[0].enhanced_vpc_routing == true,
      aws_redshiftserverless_workgroup.this[0].publicly_accessible == false,
      aws_redshiftserverless_namespace.this[0].manage_admin_password == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    enhanced_vpc_routing     = false
    namespace                = { manage_admin_password = false }
    price_performance_target = { enabled = false }
    publicly_accessible      = true
  }
  assert {
    condition = alltrue([
      aws_redshiftserverless_workgroup.this[0].enhanced_vpc_routing == false,
      aws_redshiftserverless_workgroup.this[0].publicly_accessible == true,
      aws_redshiftserverless_workgroup.this[0].price_performance_target[0].enabled == false,
      aws_redshiftserverless_namespace.this[0].manage_admin_password == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    namespace = {
      admin_password_secret_kms_key_id = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      admin_user_password              = "admin-user-password"
      admin_username                   = "orders"
      db_name                          = "orders3"
      default_iam_role_arn             = "arn:aws:iam::123456789012:role/shop"
      iam_roles                        = ["iam-roles"]
      kms_key_id                       = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000001"
      log_exports                      = ["userlog"]
    }
  }
  assert {
    condition = alltrue([
      aws_redshiftserverless_workgroup.this[0].base_capacity == 8,
      aws_redshiftserverless_workgroup.this[0].publicly_accessible == false,
      aws_redshiftserverless_workgroup.this[0].workgroup_name == "orders",
      aws_redshiftserverless_namespace.this[0].manage_admin_password == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create        = false
    base_capacity = 4
    max_capacity  = 4
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create        = false
    base_capacity = 1024
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    config_parameter = null
    notifications    = null
    tags             = null
    usage_limits     = null
    create           = false
    budget           = null
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
      var.config_parameter != null,
      var.create != null,
      var.notifications != null,
      var.tags != null,
      var.usage_limits != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      capacity = { enabled = false, threshold = 1 }
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
    notifications      = {}
    config_parameter   = [{ parameter_key = "max_query_execution_time", parameter_value = "3600" }]
    max_capacity       = 32
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef1",
      "subnet-0123456789abcdef2",
    ]
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
      output.arn == try(aws_redshiftserverless_workgroup.this[0].arn, null),
      output.id == try(aws_redshiftserverless_workgroup.this[0].id, null),
      output.workgroup_name == try(aws_redshiftserverless_workgroup.this[0].workgroup_name, null),
      output.address == try(aws_redshiftserverless_workgroup.this[0].endpoint[0].address, null),
      output.namespace_arn == try(aws_redshiftserverless_namespace.this[0].arn, null),
    ])
    error_message = "an output tells something else"
  }
}
