mock_provider "azurerm" {
  mock_resource "azurerm_cognitive_account" {
    defaults = {
      id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/shop/providers/Microsoft.Example/CognitiveAccount/orders"
    }
  }
}

variables {
  kind                = "OpenAI"
  location            = "westeurope"
  name                = "orders"
  resource_group_name = "shop"
  sku_name            = "S0"
  deployments = {
    chat = {
      model = { format = "OpenAI", name = "gpt-4o-mini" }
      sku   = { name = "GlobalStandard", capacity = 10 }
    }
  }
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
  }
}

run "the_defaults_create_exactly_this" {
  assert {
    condition = alltrue([
      length(azurerm_cognitive_account.this) == 1,
      length(azurerm_consumption_budget_resource_group.this) == 1,
      join(",", keys(azurerm_monitor_metric_alert.this)) == "",
      length(azurerm_cognitive_deployment.this) > 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      for tags in concat(
        [azurerm_cognitive_account.this[0].tags],
        [for one in azurerm_monitor_metric_alert.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-cognitive-account-orders-westeurope", environment = "dev", managed_by = "terraform", owner = "team@example.com" } : try(tags[key], null) == value])
    ])
    error_message = "a cost tag is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|tags|tags_all)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its tags"
  }
  assert {
    condition = alltrue([
      for one in ["\\bignore_changes\\s*=\\s*\\[[^=}]*\\btime_period\\s*[],\\n#]"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "what something else changes later would be changed back"
  }
  assert {
    condition = alltrue([
      for one in ["variable \"custom_question_answering_search_service_key\" \\{\\n(?:(?: .*)?\\n)*? +sensitive += true\\n"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "a secret is shown, or something is gone before what replaces it is there"
  }

  assert {
    condition     = azurerm_consumption_budget_resource_group.this[0].name == "cost-scope-shop-dev-cognitive-account-orders-westeurope" && azurerm_consumption_budget_resource_group.this[0].resource_group_id == regex("^/subscriptions/[^/]+/resourceGroups/[^/]+", azurerm_cognitive_account.this[0].id)
    error_message = "the budget is called otherwise, or stands elsewhere"
  }
  assert {
    condition     = azurerm_consumption_budget_resource_group.this[0].amount == 20 && azurerm_consumption_budget_resource_group.this[0].time_grain == "Monthly"
    error_message = "budget amount or period is wrong"
  }
  assert {
    condition     = one(one(azurerm_consumption_budget_resource_group.this[0].filter).dimension).name == "ResourceId" && one(one(azurerm_consumption_budget_resource_group.this[0].filter).dimension).values[0] == azurerm_cognitive_account.this[0].id
    error_message = "the budget counts something else"
  }
  assert {
    condition     = endswith(one(azurerm_consumption_budget_resource_group.this[0].time_period).start_date, "-01T00:00:00Z")
    error_message = "budget does not start on the first of a month"
  }
  assert {
    condition     = toset([for one in azurerm_consumption_budget_resource_group.this[0].notification : "${one.threshold_type}-${one.threshold}" if length(one.contact_groups) == 1]) == toset(["Actual-80", "Actual-100", "Forecasted-100"])
    error_message = "budget alerts are wrong"
  }
  assert {
    condition     = alltrue([for one in azurerm_consumption_budget_resource_group.this[0].notification : one.operator == "GreaterThan" && one.contact_groups == tolist(var.notifications.action_group_ids)])
    error_message = "budget alerts compare otherwise, or tell somebody else"
  }

  assert {
    condition     = output.cost.scope == "shop-dev-cognitive-account-orders-westeurope" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "everything_can_be_switched_on" {
  variables {
    alarms = {
      provisioned_utilization = { threshold = 1001 }
      tokens                  = { threshold = 1002 }
    }
    kind     = "OpenAI"
    sku_name = "S0"

    budget = {
      alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
      amount = 20
      period = "quarterly"
    }
    notifications = {
      action_group_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost"]
      emails           = ["team@example.com"]
    }
    tags = { application = "somebody", team = "checkout" }
  }

  assert {
    condition = alltrue([
      for tags in concat(
        [azurerm_cognitive_account.this[0].tags],
        [for one in azurerm_monitor_metric_alert.this : one.tags]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-cognitive-account-orders-westeurope", environment = "dev", managed_by = "terraform", owner = "team@example.com", team = "checkout" } : try(tags[key], null) == value])
    ])
    error_message = "the caller's tags are missing, or win over cost tags"
  }
  assert {
    condition     = join(",", keys(azurerm_monitor_metric_alert.this)) == "provisioned_utilization,tokens" && alltrue([for one in azurerm_monitor_metric_alert.this : one.action[*].action_group_id == tolist(var.notifications.action_group_ids)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      azurerm_monitor_metric_alert.this["provisioned_utilization"].name == "cost-shop-dev-cognitive-account-orders-westeurope-provisioned-utilization",
      azurerm_monitor_metric_alert.this["provisioned_utilization"].description == "Waste: provisioned throughput is billed by the hour, used or not.",
      azurerm_monitor_metric_alert.this["provisioned_utilization"].resource_group_name == var.resource_group_name,
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).aggregation == "Average",
      azurerm_monitor_metric_alert.this["provisioned_utilization"].frequency == "PT1H",
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).metric_name == "AzureOpenAIProvisionedManagedUtilizationV2",
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).metric_namespace == "Microsoft.CognitiveServices/accounts",
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).operator == "LessThan",
      azurerm_monitor_metric_alert.this["provisioned_utilization"].window_size == "P1D",
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).skip_metric_validation == true,
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].scopes) == azurerm_cognitive_account.this[0].id,
      one(azurerm_monitor_metric_alert.this["provisioned_utilization"].criteria).threshold == 1001,
    ])
    error_message = "the alarm provisioned_utilization watches something else"
  }
  assert {
    condition = alltrue([
      azurerm_monitor_metric_alert.this["tokens"].name == "cost-shop-dev-cognitive-account-orders-westeurope-tokens",
      azurerm_monitor_metric_alert.this["tokens"].description == "Spend: language models are billed by the token.",
      azurerm_monitor_metric_alert.this["tokens"].resource_group_name == var.resource_group_name,
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).aggregation == "Total",
      azurerm_monitor_metric_alert.this["tokens"].frequency == "PT1H",
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).metric_name == "TokenTransaction",
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).metric_namespace == "Microsoft.CognitiveServices/accounts",
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).operator == "GreaterThan",
      azurerm_monitor_metric_alert.this["tokens"].window_size == "PT1H",
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).skip_metric_validation == true,
      one(azurerm_monitor_metric_alert.this["tokens"].scopes) == azurerm_cognitive_account.this[0].id,
      one(azurerm_monitor_metric_alert.this["tokens"].criteria).threshold == 1002,
    ])
    error_message = "the alarm tokens watches something else"
  }

  assert {
    condition     = toset([for one in azurerm_consumption_budget_resource_group.this[0].notification : "${one.threshold_type}-${one.threshold}"]) == toset(["Actual-50", "Forecasted-100"])
    error_message = "the budget tells at other thresholds than the caller's"
  }
  assert {
    condition     = alltrue([for one in azurerm_consumption_budget_resource_group.this[0].notification : one.contact_emails == tolist(["team@example.com"])])
    error_message = "budget alerts tell somebody else by e-mail"
  }
  assert {
    condition     = azurerm_consumption_budget_resource_group.this[0].time_grain == "Quarterly"
    error_message = "the budget counts another period"
  }
}

run "other_configurations_have_other_alarms_1" {
  variables {
    alarms = {
      calls = { threshold = 1001 }
    }
    kind     = "TextAnalytics"
    sku_name = "S0"
  }
  assert {
    condition     = join(",", keys(azurerm_monitor_metric_alert.this)) == "calls"
    error_message = "an alarm is missing, or watches what is not published"
  }
  assert {
    condition = alltrue([
      azurerm_monitor_metric_alert.this["calls"].name == "cost-shop-dev-cognitive-account-orders-westeurope-calls",
      azurerm_monitor_metric_alert.this["calls"].description == "Spend: most services are billed by the call.",
      azurerm_monitor_metric_alert.this["calls"].resource_group_name == var.resource_group_name,
      one(azurerm_monitor_metric_alert.this["calls"].criteria).aggregation == "Total",
      azurerm_monitor_metric_alert.this["calls"].frequency == "PT1H",
      one(azurerm_monitor_metric_alert.this["calls"].criteria).metric_name == "TotalCalls",
      one(azurerm_monitor_metric_alert.this["calls"].criteria).metric_namespace == "Microsoft.CognitiveServices/accounts",
      one(azurerm_monitor_metric_alert.this["calls"].criteria).operator == "GreaterThan",
      azurerm_monitor_metric_alert.this["calls"].window_size == "PT1H",
      one(azurerm_monitor_metric_alert.this["calls"].criteria).skip_metric_validation == true,
      one(azurerm_monitor_metric_alert.this["calls"].scopes) == azurerm_cognitive_account.this[0].id,
      one(azurerm_monitor_metric_alert.this["calls"].criteria).threshold == 1001,
    ])
    error_message = "the alarm calls watches something else"
  }
}

run "what_is_not_published_is_not_watched_1" {
  command = plan
  variables {
    alarms   = { calls = { threshold = 1 } }
    kind     = "TextAnalytics"
    sku_name = "F0"
  }
  assert {
    condition     = length(setintersection(keys(azurerm_monitor_metric_alert.this), ["calls"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_is_not_published_is_not_watched_2" {
  command = plan
  variables {
    alarms = { provisioned_utilization = { threshold = 1 } }
    kind   = "TextAnalytics"
  }
  assert {
    condition     = length(setintersection(keys(azurerm_monitor_metric_alert.this), ["provisioned_utilization"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "what_is_not_published_is_not_watched_3" {
  command = plan
  variables {
    alarms   = { tokens = { threshold = 1 } }
    kind     = "OpenAI"
    sku_name = "F0"
  }
  assert {
    condition     = length(setintersection(keys(azurerm_monitor_metric_alert.this), ["tokens"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      provisioned_utilization = { threshold = 1001 }
      tokens                  = { threshold = 1002 }
    }
    kind     = "OpenAI"
    sku_name = "S0"
  }
  assert {
    condition     = length(azurerm_cognitive_account.this) + length(azurerm_consumption_budget_resource_group.this) + length(azurerm_cognitive_deployment.this) + length(azurerm_monitor_metric_alert.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.endpoint == null,
      output.id == null,
      output.name == null,
      output.principal_id == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      calls                   = { enabled = false, threshold = 1 }
      provisioned_utilization = { enabled = false, threshold = 1 }
      tokens                  = { enabled = false, threshold = 1 }
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
    condition     = length(azurerm_cognitive_account.this) == 1 && length(azurerm_consumption_budget_resource_group.this) == 0 && length(azurerm_monitor_metric_alert.this) == 0
    error_message = "a guardrail was created against the caller's word"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    budget = { shared = "shop" }
  }
  assert {
    condition     = length(azurerm_consumption_budget_resource_group.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
}

run "guardrails_that_nobody_hears_warn" {
  command = plan
  variables {
    notifications = {}
    alarms = {
      provisioned_utilization = { threshold = 1001 }
      tokens                  = { threshold = 1002 }
    }
    kind     = "OpenAI"
    sku_name = "S0"
  }
  expect_failures = [check.budget_is_heard, check.alarms_are_heard]
  assert {
    condition     = length(azurerm_consumption_budget_resource_group.this) == 0
    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [azurerm_cognitive_account.this]
}

run "an_address_alone_is_heard" {
  variables {
    alarms = {
      calls                   = { enabled = false, threshold = 1 }
      provisioned_utilization = { enabled = false, threshold = 1 }
      tokens                  = { enabled = false, threshold = 1 }
    }
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
    condition     = length(azurerm_consumption_budget_resource_group.this) == 1
    error_message = "nobody hears of the budget"
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # no signal of this type
    alarms = { no_such_signal = { threshold = 1 } }
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
  expect_failures = [var.alarms, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # days of what is not about idleness
    alarms = { calls = { days = 1, threshold = 1 } }
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
    # beyond contact emails max
    notifications = { emails = [for at in range(51) : "team${at}@example.com"] }
    # a key with a character that no tag may hold
    tags = { "what?" = "x" }
  }
  expect_failures = [var.alarms, var.budget, var.cost, var.notifications, var.tags]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # no money
    budget = { amount = 0 }
    # beyond contact groups max
    notifications = { action_group_ids = [for at in range(51) : "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost${at}"] }
    # a key that is too long
    tags = { (join("", [for _ in range(513) : "x"])) = "x" }
  }
  expect_failures = [var.budget, var.notifications, var.tags]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # no period of a budget
    budget = { amount = 20, period = "hourly" }
    # a reserved beginning of a key
    tags = { azureowner = "x" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }] }
    # a value that is too long
    tags = { team = join("", [for _ in range(257) : "x"]) }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }] }
    # a key of the module in other letters
    tags = { "COST_SCOPE" = "x" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # no alerts
    budget = { amount = 20, alerts = [] }
    # more than 44
    tags = { for number in range(45) : "key-${number}" => "x" }
  }
  expect_failures = [var.budget, var.tags]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # an alert at nothing
    budget = { amount = 20, alerts = [{ at = 0, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_9" {
  command = plan
  variables {
    # beyond amount min
    budget = { amount = 0.99 }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_10" {
  command = plan
  variables {
    # beyond notifications max
    budget = { amount = 20, alerts = [for at in range(1, 7) : { at = at, on = "actual" }] }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_11" {
  command = plan
  variables {
    # beyond threshold
    budget = { amount = 20, alerts = [{ at = 1001, on = "actual" }] }
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
    tags = merge({ (join("", [for _ in range(512) : "x"])) = join("", [for _ in range(256) : "x"]), "managed_by" = "terraform" }, { for number in range(42) : "key${number}" => "x" })
  }
}

run "what_the_cloud_just_takes_is_taken_1" {
  command = plan
  variables {
    # amount_min
    budget = { amount = 1 }
    # contact_emails_max
    notifications = { emails = [for at in range(50) : "team${at}@example.com"], action_group_ids = [for at in range(1) : "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_2" {
  command = plan
  variables {
    alarms = {
      calls                   = { enabled = false, threshold = 1 }
      provisioned_utilization = { enabled = false, threshold = 1 }
      tokens                  = { enabled = false, threshold = 1 }
    }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    # notifications_max
    budget = { amount = 20, alerts = [for at in range(1, 6) : { at = at, on = "actual" }] }
    # contact_groups_max
    notifications = { action_group_ids = [for at in range(50) : "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost${at}"] }
  }
}

run "what_the_cloud_just_takes_is_taken_3" {
  command = plan
  variables {
    # threshold
    budget = { amount = 20, alerts = [{ at = 1000, on = "actual" }] }
  }
}

run "beyond_actions_max_is_refused" {
  command = plan
  variables {
    notifications = { action_group_ids = [for at in range(6) : "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/ops/providers/Microsoft.Insights/actionGroups/cost${at}"] }
    alarms = {
      provisioned_utilization = { threshold = 1001 }
      tokens                  = { threshold = 1002 }
    }
    kind     = "OpenAI"
    sku_name = "S0"
  }
  expect_failures = [azurerm_monitor_metric_alert.this]
}
