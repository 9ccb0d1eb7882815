mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  max_size            = 2
  min_size            = 1
  name                = "orders"
  vpc_zone_identifier = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  launch_template     = {}
  machine = {
    image_id      = "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-arm64"
    instance_type = "t4g.micro"
  }
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

run "the_defaults_create_exactly_this" {
  command = plan

  assert {
    condition = alltrue([
      length(aws_autoscaling_group.this) == 1,
      length(aws_budgets_budget.this) == 1,
      join(",", keys(aws_cloudwatch_metric_alarm.this)) == "",
      length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0,
      length(aws_iam_role.this) == 0,
      length(aws_autoscaling_lifecycle_hook.this) == 0,
      length(aws_launch_template.this) > 0,
      length(aws_autoscaling_policy.this) == 0,
      length(aws_autoscaling_schedule.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-autoscaling-group-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|aws_launch_template|tag|tag_specifications|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = alltrue([
      for one in ["resource \"aws_launch_template\" \"this\" \\{\\n(?:(?: .*)?\\n)*? +create_before_destroy += true\\n"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "a secret is shown, or something is gone before what replaces it is there"
  }
  assert {
    condition = !anytrue([
      length(aws_launch_template.this[0].iam_instance_profile) == 1 && try(aws_iam_role_policy_attachment.this["sessions"].policy_arn, "") == "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore",
      try(aws_launch_template.this[0].network_interfaces[0].associate_public_ip_address == "false" && contains(aws_launch_template.this[0].network_interfaces[0].security_groups, "sg-0123456789abcdef0") && aws_launch_template.this[0].iam_instance_profile[0].arn == "arn:aws:iam::123456789012:instance-profile/orders", false),
    ])
    error_message = "an input has its effect without being given"
  }
  assert {
    condition     = length(aws_autoscaling_group.this[0].tag) == length(tomap(output.tags)) && alltrue([for one in aws_autoscaling_group.this[0].tag : one.propagate_at_launch])
    error_message = "tag.propagate_at_launch does not hand the tags on"
  }
  assert {
    condition     = length(aws_launch_template.this[0].tag_specifications) == 3 && alltrue([for one in aws_launch_template.this[0].tag_specifications : one.tags == tomap(output.tags)])
    error_message = "aws_launch_template.this.tag_specifications.tags does not hand the tags on"
  }

  assert {
    condition     = aws_budgets_budget.this[0].budget_type == "COST" && aws_budgets_budget.this[0].name == "cost-scope-shop-dev-autoscaling-group-orders-us-east-1"
    error_message = "the budget is called otherwise, or is none of costs"
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "20.00" && aws_budgets_budget.this[0].limit_unit == "USD" && aws_budgets_budget.this[0].time_unit == "MONTHLY"
    error_message = "budget amount, unit or period is wrong"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).name == "TagKeyValue" && one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$shop-dev-autoscaling-group-orders-us-east-1"
    error_message = "the budget counts something else"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_types).include_credit && one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "the budget leaves out credits or refunds"
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}" if length(one.subscriber_email_addresses) == 1]) == toset(["ACTUAL-80", "ACTUAL-100", "FORECASTED-100"])
    error_message = "budget alerts are wrong"
  }
  assert {
    condition     = alltrue([for one in aws_budgets_budget.this[0].notification : one.comparison_operator == "GREATER_THAN" && one.threshold_type == "PERCENTAGE" && one.subscriber_email_addresses == toset(var.notifications.emails) && one.subscriber_sns_topic_arns == toset(var.notifications.sns_topic_arns)])
    error_message = "budget alerts compare otherwise, or tell somebody else"
  }

  assert {
    condition     = output.cost.scope == "shop-dev-autoscaling-group-orders-us-east-1" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "everything_can_be_switched_on" {
  command = plan

  variables {
    alarms = {
      cpu       = { threshold = 1001 }
      instances = { threshold = 1002 }
    }
    enabled_metrics = ["GroupInServiceInstances"]

    budget = {
      alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
      amount = 20
      period = "quarterly"
    }
    anomaly = { amount = 25, percent = 40 }
    tags    = { application = "somebody", team = "checkout" }
  }

  assert {
    condition = alltrue([
      for tags in concat(
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-autoscaling-group-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
  }
  assert {
    condition     = join(",", keys(aws_cloudwatch_metric_alarm.this)) == "cpu,instances" && alltrue([for one in aws_cloudwatch_metric_alarm.this : one.actions_enabled && one.alarm_actions == toset(var.notifications.sns_topic_arns)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["cpu"].alarm_name == "cost-shop-dev-autoscaling-group-orders-us-east-1-cpu",
      aws_cloudwatch_metric_alarm.this["cpu"].alarm_description == "Idle: a group whose members hardly work for days is larger than it need be; one without members is silent.",
      aws_cloudwatch_metric_alarm.this["cpu"].comparison_operator == "LessThanThreshold",
      aws_cloudwatch_metric_alarm.this["cpu"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["cpu"].evaluation_periods == 7,
      aws_cloudwatch_metric_alarm.this["cpu"].metric_name == "CPUUtilization",
      aws_cloudwatch_metric_alarm.this["cpu"].namespace == "AWS/EC2",
      aws_cloudwatch_metric_alarm.this["cpu"].period == 86400,
      aws_cloudwatch_metric_alarm.this["cpu"].statistic == "Average",
      aws_cloudwatch_metric_alarm.this["cpu"].dimensions == tomap({ AutoScalingGroupName = aws_autoscaling_group.this[0].name }),
      aws_cloudwatch_metric_alarm.this["cpu"].threshold == 1001,
    ])
    error_message = "the alarm cpu watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["instances"].alarm_name == "cost-shop-dev-autoscaling-group-orders-us-east-1-instances",
      aws_cloudwatch_metric_alarm.this["instances"].alarm_description == "Spend: every member in service is billed by the second.",
      aws_cloudwatch_metric_alarm.this["instances"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["instances"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["instances"].evaluation_periods == 1,
      aws_cloudwatch_metric_alarm.this["instances"].metric_name == "GroupInServiceInstances",
      aws_cloudwatch_metric_alarm.this["instances"].namespace == "AWS/AutoScaling",
      aws_cloudwatch_metric_alarm.this["instances"].period == 3600,
      aws_cloudwatch_metric_alarm.this["instances"].statistic == "Average",
      aws_cloudwatch_metric_alarm.this["instances"].dimensions == tomap({ AutoScalingGroupName = aws_autoscaling_group.this[0].name }),
      aws_cloudwatch_metric_alarm.this["instances"].threshold == 1002,
    ])
    error_message = "the alarm instances watches something else"
  }

  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-50", "FORECASTED-100"])
    error_message = "the budget tells at other thresholds than the caller's"
  }
  assert {
    condition     = aws_budgets_budget.this[0].time_unit == "QUARTERLY"
    error_message = "the budget counts another period"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "CUSTOM" && aws_ce_anomaly_monitor.this[0].monitor_specification == jsonencode({ And = null, CostCategories = null, Dimensions = null, Not = null, Or = null, Tags = { Key = "cost_scope", MatchOptions = null, Values = ["shop-dev-autoscaling-group-orders-us-east-1"] } })
    error_message = "the anomaly monitor watches something else"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].name == "cost-scope-shop-dev-autoscaling-group-orders-us-east-1" && aws_ce_anomaly_subscription.this[0].name == "cost-scope-shop-dev-autoscaling-group-orders-us-east-1" && length(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == 1
    error_message = "what tells of anomalies is called otherwise, or watches nothing"
  }
  assert {
    condition     = aws_ce_anomaly_subscription.this[0].frequency == "DAILY" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.emails) && one(aws_ce_anomaly_subscription.this[0].subscriber).type == "EMAIL" && { for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).key => one(one(one.dimension).values) } == { ANOMALY_TOTAL_IMPACT_ABSOLUTE = "25", ANOMALY_TOTAL_IMPACT_PERCENTAGE = "40" } && alltrue([for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).match_options == toset(["GREATER_THAN_OR_EQUAL"])])
    error_message = "anomalies are told to the wrong address, or at the wrong impact"
  }
}

run "alarms_look_back_as_far_as_they_are_told" {
  command = plan

  variables {
    alarms = {
      cpu       = { days = 2, threshold = 1001 }
      instances = { evaluation_periods = 168, threshold = 1002 }
    }
    enabled_metrics = ["GroupInServiceInstances"]
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["cpu"].alarm_name == "cost-shop-dev-autoscaling-group-orders-us-east-1-cpu",
      aws_cloudwatch_metric_alarm.this["cpu"].alarm_description == "Idle: a group whose members hardly work for days is larger than it need be; one without members is silent.",
      aws_cloudwatch_metric_alarm.this["cpu"].comparison_operator == "LessThanThreshold",
      aws_cloudwatch_metric_alarm.this["cpu"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["cpu"].evaluation_periods == 2,
      aws_cloudwatch_metric_alarm.this["cpu"].metric_name == "CPUUtilization",
      aws_cloudwatch_metric_alarm.this["cpu"].namespace == "AWS/EC2",
      aws_cloudwatch_metric_alarm.this["cpu"].period == 86400,
      aws_cloudwatch_metric_alarm.this["cpu"].statistic == "Average",
      aws_cloudwatch_metric_alarm.this["cpu"].dimensions == tomap({ AutoScalingGroupName = aws_autoscaling_group.this[0].name }),
      aws_cloudwatch_metric_alarm.this["cpu"].threshold == 1001,
    ])
    error_message = "the alarm cpu watches something else"
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_metric_alarm.this["instances"].alarm_name == "cost-shop-dev-autoscaling-group-orders-us-east-1-instances",
      aws_cloudwatch_metric_alarm.this["instances"].alarm_description == "Spend: every member in service is billed by the second.",
      aws_cloudwatch_metric_alarm.this["instances"].comparison_operator == "GreaterThanThreshold",
      aws_cloudwatch_metric_alarm.this["instances"].treat_missing_data == "notBreaching",
      aws_cloudwatch_metric_alarm.this["instances"].evaluation_periods == 168,
      aws_cloudwatch_metric_alarm.this["instances"].metric_name == "GroupInServiceInstances",
      aws_cloudwatch_metric_alarm.this["instances"].namespace == "AWS/AutoScaling",
      aws_cloudwatch_metric_alarm.this["instances"].period == 3600,
      aws_cloudwatch_metric_alarm.this["instances"].statistic == "Average",
      aws_cloudwatch_metric_alarm.this["instances"].dimensions == tomap({ AutoScalingGroupName = aws_autoscaling_group.this[0].name }),
      aws_cloudwatch_metric_alarm.this["instances"].threshold == 1002,
    ])
    error_message = "the alarm instances watches something else"
  }
}

run "what_is_not_published_is_not_watched_1" {
  command = plan
  variables {
    alarms          = { instances = { threshold = 1 } }
    enabled_metrics = ["GroupMaxSize"]
  }
  assert {
    condition     = length(setintersection(keys(aws_cloudwatch_metric_alarm.this), ["instances"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
    instance_role = {}
    lifecycle_hooks = {
      drain = {
        default_result       = "CONTINUE"
        heartbeat_timeout    = 300
        lifecycle_transition = "autoscaling:EC2_INSTANCE_TERMINATING"
      }
    }
    scaling_policies = {
      cpu = {
        policy_type = "TargetTrackingScaling"
        target_tracking_configuration = {
          target_value                    = 60
          predefined_metric_specification = { predefined_metric_type = "ASGAverageCPUUtilization" }
        }
      }
    }
    schedules = {
      evening = { recurrence = "0 20 * * MON-FRI", desired_capacity = 0 }
      morning = { recurrence = "0 7 * * MON-FRI", desired_capacity = 1 }
    }
  }
  assert {
    condition = alltrue([
      length(aws_iam_role.this) > 0,
      length(aws_autoscaling_lifecycle_hook.this) > 0,
      length(aws_autoscaling_policy.this) > 0,
      length(aws_autoscaling_schedule.this) > 0,
    ])
    error_message = "something that was asked for is missing"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-autoscaling-group-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "instance_role_has_its_effect" {
  command = plan
  variables {
    instance_role    = {}
    role_policy_arns = { sessions = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore" }
  }
  assert {
    condition     = length(aws_launch_template.this[0].iam_instance_profile) == 1 && try(aws_iam_role_policy_attachment.this["sessions"].policy_arn, "") == "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
    error_message = "instance_role has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-autoscaling-group-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "machine_has_its_effect" {
  command = plan
  variables {
    machine = {
      associate_public_ip_address = false
      image_id                    = "ami-0123456789abcdef0"
      instance_profile_arn        = "arn:aws:iam::123456789012:instance-profile/orders"
      instance_type               = "t4g.micro"
      security_group_ids          = ["sg-0123456789abcdef0"]
    }
  }
  assert {
    condition     = try(aws_launch_template.this[0].network_interfaces[0].associate_public_ip_address == "false" && contains(aws_launch_template.this[0].network_interfaces[0].security_groups, "sg-0123456789abcdef0") && aws_launch_template.this[0].iam_instance_profile[0].arn == "arn:aws:iam::123456789012:instance-profile/orders", false)
    error_message = "machine has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [{ for one in aws_autoscaling_group.this[0].tag : one.key => one.value }],
        [for one in aws_iam_instance_profile.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_launch_template.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_cloudwatch_metric_alarm.this : one.tags],
        flatten([for one in aws_launch_template.this : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-autoscaling-group-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      cpu       = { threshold = 1001 }
      instances = { threshold = 1002 }
    }
    enabled_metrics = ["GroupInServiceInstances"]

    anomaly = { amount = 25 }
  }
  assert {
    condition     = length(aws_autoscaling_group.this) + length(aws_budgets_budget.this) + length(aws_iam_instance_profile.this) + length(aws_iam_role.this) + length(aws_autoscaling_lifecycle_hook.this) + length(aws_launch_template.this) + length(aws_iam_role_policy_attachment.this) + length(aws_autoscaling_policy.this) + length(aws_autoscaling_schedule.this) + length(aws_cloudwatch_metric_alarm.this) + length(aws_ce_anomaly_monitor.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.arn == null,
      output.id == null,
      output.name == null,
      output.instance_profile_arn == null,
      output.instance_role_arn == null,
      output.instance_role_name == null,
      output.launch_template_id == null,
      output.launch_template_version == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      cpu       = { enabled = false, threshold = 1 }
      instances = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition     = length(aws_autoscaling_group.this) == 1 && length(aws_budgets_budget.this) == 0 && length(aws_cloudwatch_metric_alarm.this) == 0
    error_message = "a guardrail was created against the caller's word"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    anomaly = { amount = 25, frequency = "immediate" }
    budget  = { shared = "shop" }
  }
  assert {
    condition     = length(aws_budgets_budget.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
  assert {
    condition     = one(aws_ce_anomaly_subscription.this[0].subscriber).type == "SNS" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.sns_topic_arns) && aws_ce_anomaly_subscription.this[0].frequency == "IMMEDIATE"
    error_message = "what is told at once goes to topics"
  }
  assert {
    condition     = [for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).dimension : "${one.key} ${one(one.match_options)} ${one(one.values)}"] == ["ANOMALY_TOTAL_IMPACT_ABSOLUTE GREATER_THAN_OR_EQUAL 25"] && length(one(aws_ce_anomaly_subscription.this[0].threshold_expression).and) == 0
    error_message = "anomalies are told at the wrong impact"
  }
}

run "guardrails_that_nobody_hears_warn" {
  command = plan
  variables {
    anomaly       = { amount = 25 }
    notifications = {}
    alarms = {
      cpu       = { threshold = 1001 }
      instances = { threshold = 1002 }
    }
    enabled_metrics = ["GroupInServiceInstances"]
  }
  expect_failures = [check.budget_is_heard, check.anomalies_are_heard, check.alarms_are_heard]
  assert {
    condition = length(aws_budgets_budget.this[0].notification) == 0 && alltrue([for one in aws_cloudwatch_metric_alarm.this : !one.actions_enabled])

    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [aws_autoscaling_group.this]
}

run "an_address_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      cpu       = { enabled = false, threshold = 1 }
      instances = { enabled = false, threshold = 1 }
    }
    anomaly = { amount = 25 }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = { emails = ["team@example.com"] }
  }
  assert {
    condition     = length(aws_budgets_budget.this[0].notification) == 3 && length(aws_ce_anomaly_subscription.this) == 1
    error_message = "nobody hears of the budget, or of anomalies"
  }
}

run "a_topic_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      cpu       = { enabled = false, threshold = 1 }
      instances = { enabled = false, threshold = 1 }
    }
    anomaly = { amount = 25, frequency = "immediate" }
    budget  = { amount = 20, period = "daily" }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = { sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"] }
  }
  assert {
    condition     = toset([for one in aws_budgets_budget.this[0].notification : "${one.notification_type}-${one.threshold}"]) == toset(["ACTUAL-80", "ACTUAL-100"]) && length(aws_ce_anomaly_subscription.this) == 1
    error_message = "nobody hears of the budget, which knows no forecasts of a day, or of anomalies"
  }
}

run "a_budget_leaves_out_credits_and_other_accounts_when_told_so" {
  command = plan
  variables {
    budget = { amount = 20, account_id = "123456789012", credits = false }
  }
  assert {
    condition     = one([for one in aws_budgets_budget.this[0].cost_filter : one.values[0] if one.name == "LinkedAccount"]) == "123456789012"
    error_message = "other accounts are counted"
  }
  assert {
    condition     = !one(aws_budgets_budget.this[0].cost_types).include_credit && !one(aws_budgets_budget.this[0].cost_types).include_refund
    error_message = "credits are counted"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # no signal of this type
    alarms = { no_such_signal = { threshold = 1 } }
    # no threshold
    anomaly = {}
    # neither an amount nor a shared budget
    budget = {}
    # an empty value
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = ""
    }
    # no e-mail address
    notifications = { emails = ["checkout"] }
    # another managed_by than the policy fixes
    tags = { managed_by = "terraformx" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # no day at all
    alarms = { cpu = { days = 0, threshold = 1 } }
    # an amount below zero
    anomaly = { amount = -1 }
    # both an amount and a shared budget
    budget = { amount = 20, shared = "shop" }
    # a value that is too long
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(257) : "x"])
    }
    # beyond actions per state max
    notifications = { sns_topic_arns = [for at in range(6) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
    # a key with a character that no tag may hold
    tags = { "what?" = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # half a day
    alarms = { cpu = { days = 1.5, threshold = 1 } }
    # no frequency of alerts
    anomaly = { amount = 25, frequency = "hourly" }
    # no money
    budget = { amount = 0 }
    # a character that no tag value may hold
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "what?"
    }
    # a key that is too long
    tags = { (join("", [for _ in range(129) : "x"])) = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # more days than the cloud looks back
    alarms = { cpu = { days = 8, threshold = 1 } }
    # a share of nothing
    anomaly = { percent = 0 }
    # no period of a budget
    budget = { amount = 20, period = "hourly" }
    # a reserved beginning of a value
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "aws:x"
    }
    # a reserved beginning of a key
    tags = { "aws:owner" = "x" }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # periods of what counts days
    alarms = { cpu = { evaluation_periods = 1, threshold = 1 } }
    # beyond threshold max
    anomaly = { amount = 10000000001 }
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }] }
    # a value that is too long
    tags = { team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.alarms, var.anomaly, var.budget, var.tags]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # days of what is not about idleness
    alarms = { instances = { days = 1, threshold = 1 } }
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }] }
    # a value with a character that no tag may hold
    tags = { team = "what?" }
  }
  expect_failures = [var.alarms, var.budget, var.tags]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # beyond evaluation periods min
    alarms = { cpu = { evaluation_periods = 0 } }
    # no alerts
    budget = { amount = 20, alerts = [] }
    # a reserved beginning of a value
    tags = { team = "aws:x" }
  }
  expect_failures = [var.alarms, var.budget, var.tags]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # an alert at nothing
    budget = { amount = 20, alerts = [{ at = 0, on = "actual" }] }
    # more than 44
    tags = { for number in range(45) : "key-${number}" => "x" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_9" {
  command = plan
  variables {
    # beyond limit amount min
    budget = { amount = 0.005 }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_10" {
  command = plan
  variables {
    # beyond notifications max
    budget = { amount = 20, alerts = [for at in range(1, 12) : { at = at, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_11" {
  command = plan
  variables {
    # beyond threshold
    budget = { amount = 20, alerts = [{ at = 15000000000001, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_12" {
  command = plan
  variables {
    # beyond forecast alerts of daily budgets max
    budget = { amount = 20, period = "daily", alerts = [{ at = 80, on = "forecast" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_13" {
  command = plan
  variables {
    # beyond account id length
    budget = { amount = 20, account_id = "1111111111111" }
  }
  expect_failures = [var.budget]
}

run "what_is_just_allowed_is_taken" {
  command = plan
  variables {
    create = false
    alarms = { cpu = { days = 1, threshold = 1 }, instances = { evaluation_periods = 1, threshold = 1 } }
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = join("", [for _ in range(256) : "x"])
    }
    tags = merge({ (join("", [for _ in range(128) : "x"])) = join("", [for _ in range(256) : "x"]), "managed_by" = "terraform" }, { for number in range(42) : "key${number}" => "x" })
  }
}

run "what_the_cloud_just_takes_is_taken_1" {
  command = plan
  variables {
    # threshold_max
    anomaly = { amount = 10000000000, percent = 10000000000 }
    # limit_amount_min
    budget = { amount = 0.01 }
    # email_subscribers_max
    notifications = { emails = [for at in range(10) : "team${at}@example.com"], sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_2" {
  command = plan
  variables {
    # notifications_max
    budget = { amount = 20, alerts = [for at in range(1, 11) : { at = at, on = "actual" }] }
    # sns_subscribers_max
    notifications = { sns_topic_arns = [for at in range(2) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_3" {
  command = plan
  variables {
    # threshold
    budget = { amount = 20, alerts = [{ at = 15000000000000, on = "actual" }] }
    # actions_per_state_max
    notifications = { sns_topic_arns = [for at in range(5) : "arn:aws:sns:us-east-1:123456789012:cost${at}"], budget_sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_4" {
  command = plan
  variables {
    # forecast_alerts_of_daily_budgets_max
    budget = { amount = 20, period = "daily" }
  }
}

run "what_the_cloud_just_takes_is_taken_5" {
  command = plan
  variables {
    # account_id_length
    budget = { amount = 20, account_id = "111111111111" }
  }
}

run "beyond_email_subscribers_max_is_refused" {
  command = plan
  variables {
    anomaly       = { amount = 25 }
    notifications = { emails = [for at in range(11) : "team${at}@example.com"], sns_topic_arns = [for at in range(1) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
  expect_failures = [aws_budgets_budget.this, aws_ce_anomaly_subscription.this]
}

run "beyond_sns_subscribers_max_is_refused" {
  command = plan
  variables {
    anomaly       = { amount = 25, frequency = "immediate" }
    notifications = { sns_topic_arns = [for at in range(2) : "arn:aws:sns:us-east-1:123456789012:cost${at}"] }
  }
  expect_failures = [aws_budgets_budget.this, aws_ce_anomaly_subscription.this]
}
