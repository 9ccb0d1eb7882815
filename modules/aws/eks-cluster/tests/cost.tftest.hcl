mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name       = "orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  budget     = { amount = 20 }
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
      length(aws_eks_cluster.this) == 1,
      length(aws_budgets_budget.this) == 1,
      length(aws_ce_anomaly_monitor.this) + length(aws_ce_anomaly_subscription.this) == 0,
      length(aws_eks_access_entry.this) == 0,
      length(aws_eks_access_policy_association.this) == 0,
      length(aws_eks_addon.this) == 0,
      length(aws_iam_role.this) > 0,
      length(aws_iam_openid_connect_provider.this) == 0,
      length(aws_vpc_security_group_ingress_rule.this) == 0,
      length(aws_eks_node_group.this) == 0,
      length(aws_eks_pod_identity_association.this) == 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_eks_cluster.this[0].tags],
        [for one in aws_eks_access_entry.this : one.tags],
        [for one in aws_eks_addon.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_iam_openid_connect_provider.this : one.tags],
        [for one in aws_vpc_security_group_ingress_rule.this : one.tags],
        [for one in aws_launch_template.nodes : one.tags],
        [for one in aws_cloudwatch_log_group.this : one.tags],
        [for one in aws_eks_node_group.this : one.tags],
        [for one in aws_iam_role.nodes : one.tags],
        [for one in aws_eks_pod_identity_association.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        flatten([for one in aws_launch_template.nodes : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-eks-cluster-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|aws_launch_template|tag_specifications|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = alltrue([
      for one in ["\\bignore_changes\\s*=\\s*\\[[^=}]*\\baccess_config\\[0\\]\\.bootstrap_cluster_creator_admin_permissions\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bbootstrap_self_managed_addons\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bscaling_config\\[0\\]\\.desired_size\\s*[],\\n#]"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "what something else changes later would be changed back"
  }
  assert {
    condition = alltrue([
      for one in ["resource \"aws_eks_node_group\" \"this\" \\{\\n(?:(?: .*)?\\n)*? +create_before_destroy += true\\n"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "a secret is shown, or something is gone before what replaces it is there"
  }
  assert {
    condition = !anytrue([
      length(aws_launch_template.nodes) == 1 && alltrue([for one in values(aws_launch_template.nodes) : length(one.block_device_mappings) == 0]),
    ])
    error_message = "an input has its effect without being given"
  }

  assert {
    condition     = aws_budgets_budget.this[0].budget_type == "COST" && aws_budgets_budget.this[0].name == "cost-scope-shop-dev-eks-cluster-orders-us-east-1"
    error_message = "the budget is called otherwise, or is none of costs"
  }
  assert {
    condition     = aws_budgets_budget.this[0].limit_amount == "20.00" && aws_budgets_budget.this[0].limit_unit == "USD" && aws_budgets_budget.this[0].time_unit == "MONTHLY"
    error_message = "budget amount, unit or period is wrong"
  }
  assert {
    condition     = one(aws_budgets_budget.this[0].cost_filter).name == "TagKeyValue" && one(aws_budgets_budget.this[0].cost_filter).values[0] == "user:cost_scope$shop-dev-eks-cluster-orders-us-east-1"
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
    condition     = output.cost.scope == "shop-dev-eks-cluster-orders-us-east-1" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "what_is_billed_apart_carries_the_tags" {
  command = plan
  variables {
    node_groups = {
      batch = {
        ami_type           = "CUSTOM"
        disk_iops          = 4000
        disk_kms_key_id    = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size          = 200
        disk_throughput    = 250
        image_id           = "ami-0123456789abcdef0"
        instance_types     = ["c8g.2xlarge"]
        scaling_config     = { desired_size = 0, max_size = 10, min_size = 0 }
        security_group_ids = ["sg-0123456789abcdef0"]
        user_data          = "#!/bin/sh"
      }
      general = {
        ami_type       = "AL2023_ARM_64_STANDARD"
        capacity_type  = "SPOT"
        instance_types = ["m7g.large", "m6g.large"]
        labels         = { tier = "general" }
        scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
      }
    }
  }
  assert {
    condition     = length(values(aws_launch_template.nodes)[0].tag_specifications) == 3 && alltrue([for one in values(aws_launch_template.nodes)[0].tag_specifications : one.tags == tomap(output.tags)])
    error_message = "aws_launch_template.nodes.tag_specifications.tags does not hand the tags on"
  }
}

run "everything_can_be_switched_on" {
  command = plan

  variables {
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
        [aws_eks_cluster.this[0].tags],
        [for one in aws_eks_access_entry.this : one.tags],
        [for one in aws_eks_addon.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_iam_openid_connect_provider.this : one.tags],
        [for one in aws_vpc_security_group_ingress_rule.this : one.tags],
        [for one in aws_launch_template.nodes : one.tags],
        [for one in aws_cloudwatch_log_group.this : one.tags],
        [for one in aws_eks_node_group.this : one.tags],
        [for one in aws_iam_role.nodes : one.tags],
        [for one in aws_eks_pod_identity_association.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        flatten([for one in aws_launch_template.nodes : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-eks-cluster-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
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
    condition     = aws_ce_anomaly_monitor.this[0].monitor_type == "CUSTOM" && aws_ce_anomaly_monitor.this[0].monitor_specification == jsonencode({ And = null, CostCategories = null, Dimensions = null, Not = null, Or = null, Tags = { Key = "cost_scope", MatchOptions = null, Values = ["shop-dev-eks-cluster-orders-us-east-1"] } })
    error_message = "the anomaly monitor watches something else"
  }
  assert {
    condition     = aws_ce_anomaly_monitor.this[0].name == "cost-scope-shop-dev-eks-cluster-orders-us-east-1" && aws_ce_anomaly_subscription.this[0].name == "cost-scope-shop-dev-eks-cluster-orders-us-east-1" && length(aws_ce_anomaly_subscription.this[0].monitor_arn_list) == 1
    error_message = "what tells of anomalies is called otherwise, or watches nothing"
  }
  assert {
    condition     = aws_ce_anomaly_subscription.this[0].frequency == "DAILY" && aws_ce_anomaly_subscription.this[0].subscriber[*].address == tolist(var.notifications.emails) && one(aws_ce_anomaly_subscription.this[0].subscriber).type == "EMAIL" && { for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).key => one(one(one.dimension).values) } == { ANOMALY_TOTAL_IMPACT_ABSOLUTE = "25", ANOMALY_TOTAL_IMPACT_PERCENTAGE = "40" } && alltrue([for one in one(aws_ce_anomaly_subscription.this[0].threshold_expression).and : one(one.dimension).match_options == toset(["GREATER_THAN_OR_EQUAL"])])
    error_message = "anomalies are told to the wrong address, or at the wrong impact"
  }
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
    access_entries = {
      administrators = { principal_arn = "arn:aws:iam::123456789012:role/administrators" }
    }
    access_policies = {
      administrators = {
        access_entry = "administrators"
        access_scope = { type = "cluster" }
        policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
      }
    }
    addons                    = { eks-pod-identity-agent = {} }
    enabled_cluster_log_types = ["audit", "authenticator"]
    identity_provider         = {}
    node_groups = {
      batch = {
        ami_type           = "CUSTOM"
        disk_iops          = 4000
        disk_kms_key_id    = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size          = 200
        disk_throughput    = 250
        image_id           = "ami-0123456789abcdef0"
        instance_types     = ["c8g.2xlarge"]
        scaling_config     = { desired_size = 0, max_size = 10, min_size = 0 }
        security_group_ids = ["sg-0123456789abcdef0"]
        user_data          = "#!/bin/sh"
      }
      general = {
        ami_type       = "AL2023_ARM_64_STANDARD"
        capacity_type  = "SPOT"
        instance_types = ["m7g.large", "m6g.large"]
        labels         = { tier = "general" }
        scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
      }
    }
    pod_identities = {
      orders = {
        namespace       = "shop"
        role_arn        = "arn:aws:iam::123456789012:role/pods"
        service_account = "orders"
      }
    }
    security_group_ingress = { office = { cidr_ipv4 = "10.0.0.0/8", from_port = 443, to_port = 443 } }
  }
  assert {
    condition = alltrue([
      length(aws_eks_access_entry.this) > 0,
      length(aws_eks_access_policy_association.this) > 0,
      length(aws_eks_addon.this) > 0,
      length(aws_iam_openid_connect_provider.this) > 0,
      length(aws_vpc_security_group_ingress_rule.this) > 0,
      length(aws_eks_node_group.this) > 0,
      length(aws_eks_pod_identity_association.this) > 0,
    ])
    error_message = "something that was asked for is missing"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_eks_cluster.this[0].tags],
        [for one in aws_eks_access_entry.this : one.tags],
        [for one in aws_eks_addon.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_iam_openid_connect_provider.this : one.tags],
        [for one in aws_vpc_security_group_ingress_rule.this : one.tags],
        [for one in aws_launch_template.nodes : one.tags],
        [for one in aws_cloudwatch_log_group.this : one.tags],
        [for one in aws_eks_node_group.this : one.tags],
        [for one in aws_iam_role.nodes : one.tags],
        [for one in aws_eks_pod_identity_association.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        [for one in aws_ce_anomaly_monitor.this : one.tags],
        [for one in aws_ce_anomaly_subscription.this : one.tags],
        flatten([for one in aws_launch_template.nodes : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-eks-cluster-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "node_groups_has_its_effect" {
  command = plan
  variables {
    node_groups = {
      general = { scaling_config = { desired_size = 1, max_size = 2, min_size = 1 } }
    }
  }
  assert {
    condition     = length(aws_launch_template.nodes) == 1 && alltrue([for one in values(aws_launch_template.nodes) : length(one.block_device_mappings) == 0])
    error_message = "node_groups has no effect"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [aws_eks_cluster.this[0].tags],
        [for one in aws_eks_access_entry.this : one.tags],
        [for one in aws_eks_addon.this : one.tags],
        [for one in aws_iam_role.this : one.tags],
        [for one in aws_iam_openid_connect_provider.this : one.tags],
        [for one in aws_vpc_security_group_ingress_rule.this : one.tags],
        [for one in aws_launch_template.nodes : one.tags],
        [for one in aws_cloudwatch_log_group.this : one.tags],
        [for one in aws_eks_node_group.this : one.tags],
        [for one in aws_iam_role.nodes : one.tags],
        [for one in aws_eks_pod_identity_association.this : one.tags],
        [for one in aws_budgets_budget.this : one.tags],
        flatten([for one in aws_launch_template.nodes : one.tag_specifications[*].tags])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-eks-cluster-orders-us-east-1", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false

    anomaly = { amount = 25 }
  }
  assert {
    condition     = length(aws_eks_cluster.this) + length(aws_budgets_budget.this) + length(aws_eks_access_entry.this) + length(aws_eks_access_policy_association.this) + length(aws_eks_addon.this) + length(aws_iam_role_policy_attachment.this) + length(aws_iam_role.this) + length(aws_iam_openid_connect_provider.this) + length(aws_vpc_security_group_ingress_rule.this) + length(aws_launch_template.nodes) + length(aws_cloudwatch_log_group.this) + length(aws_eks_node_group.this) + length(aws_iam_role_policy_attachment.nodes) + length(aws_iam_role.nodes) + length(aws_eks_pod_identity_association.this) + length(aws_ce_anomaly_monitor.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.arn == null,
      output.endpoint == null,
      output.id == null,
      output.name == null,
      output.certificate_authority_data == null,
      output.cluster_role_arn == null,
      output.cluster_security_group_id == null,
      output.log_group_name == null,
      output.node_role_arn == null,
      output.node_role_name == null,
      output.oidc_issuer_url == null,
      output.oidc_provider_arn == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
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
    condition     = length(aws_eks_cluster.this) == 1 && length(aws_budgets_budget.this) == 0
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
  }
  expect_failures = [check.budget_is_heard, check.anomalies_are_heard]
  assert {
    condition = length(aws_budgets_budget.this[0].notification) == 0

    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [aws_eks_cluster.this]
}

run "an_address_alone_is_heard" {
  command = plan
  variables {
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
    # a key with a character that no tag may hold
    tags = { "what?" = "x" }
  }
  expect_failures = [var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
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
  expect_failures = [var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
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
  expect_failures = [var.anomaly, var.budget, var.cost, var.tags]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # beyond threshold max
    anomaly = { amount = 10000000001 }
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }] }
    # a value that is too long
    tags = { team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.anomaly, var.budget, var.tags]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }] }
    # a value with a character that no tag may hold
    tags = { team = "what?" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # no alerts
    budget = { amount = 20, alerts = [] }
    # a reserved beginning of a value
    tags = { team = "aws:x" }
  }
  expect_failures = [var.budget, var.tags]
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
