mock_provider "google" {}

variables {
  cluster_id     = "orders"
  location       = "europe-west1"
  instances      = { orders = { instance_type = "PRIMARY", machine_config = { cpu_count = 2 } } }
  network_config = { network = "projects/shop-prod/global/networks/shop" }
  budget         = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project        = "shop-prod"
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "the_defaults_create_exactly_this" {
  command = plan

  assert {
    condition = alltrue([
      length(google_alloydb_cluster.this) == 1,
      length(google_billing_budget.this) == 1,
      join(",", keys(google_monitoring_alert_policy.this)) == "",
      length(google_alloydb_instance.this) > 0,
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      for labels in concat(
        [google_alloydb_cluster.this[0].labels],
        [for one in google_alloydb_instance.this : one.labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-alloydb-cluster-orders-europe-west1-shop-prod", environment = "dev", managed_by = "terraform", owner = "team-example-com" } : try(labels[key], null) == value])
    ])
    error_message = "a cost label is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|automated_backup_policy|labels|labels_all|user_labels)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its labels"
  }
  assert {
    condition = alltrue([
      for one in ["\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_backup_source\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_backupdr_backup_source\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_backupdr_pitr_source\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\brestore_continuous_backup_source\\s*[],\\n#]"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "what something else changes later would be changed back"
  }
  assert {
    condition = alltrue([
      for one in ["variable \"initial_user\" \\{\\n(?:(?: .*)?\\n)*? +sensitive += true\\n"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "a secret is shown, or something is gone before what replaces it is there"
  }

  assert {
    condition     = google_billing_budget.this[0].display_name == "cost-scope-shop-dev-alloydb-cluster-orders-europe-w-37b7d6ad" && google_billing_budget.this[0].billing_account == var.budget.billing_account
    error_message = "the budget is called otherwise, or stands elsewhere"
  }
  assert {
    condition     = one(one(google_billing_budget.this[0].amount).specified_amount).units == "20"
    error_message = "budget amount is wrong"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).calendar_period == "MONTH" && one(google_billing_budget.this[0].budget_filter).labels["cost_scope"] == "shop-dev-alloydb-cluster-orders-europe-west1-shop-prod"
    error_message = "the budget counts something else"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).credit_types_treatment == "INCLUDE_ALL_CREDITS"
    error_message = "the budget leaves out credits"
  }
  assert {
    condition     = toset([for one in google_billing_budget.this[0].threshold_rules : "${one.spend_basis}-${one.threshold_percent}"]) == toset(["CURRENT_SPEND-0.8", "CURRENT_SPEND-1", "FORECASTED_SPEND-1"])
    error_message = "budget alerts are wrong"
  }
  assert {
    condition     = toset(one(google_billing_budget.this[0].all_updates_rule).monitoring_notification_channels) == toset(var.notifications.channel_ids) && one(google_billing_budget.this[0].all_updates_rule).disable_default_iam_recipients == false
    error_message = "the budget tells nobody"
  }

  assert {
    condition     = output.cost.scope == "shop-dev-alloydb-cluster-orders-europe-west1-shop-prod" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "what_is_billed_apart_carries_the_labels" {
  command = plan
  variables {
    automated_backup_policy = { enabled = true }
  }
  assert {
    condition     = distinct([for place in [for block in google_alloydb_cluster.this[0].automated_backup_policy : block.labels] : alltrue([for key, value in tomap(output.labels) : try(place[key], null) == value])]) == tolist([true])
    error_message = "automated_backup_policy.labels does not hand the labels on"
  }
}

run "everything_can_be_switched_on" {
  command = plan

  variables {
    alarms = {
      storage = { threshold = 1001 }
    }
    project           = "shop-prod"
    subscription_type = "STANDARD"

    budget = {
      alerts          = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
      amount          = 20
      billing_account = "012345-ABCDEF-012345"
      period          = "quarterly"
    }
    notifications = {
      channel_ids  = ["projects/shop-prod/notificationChannels/1"]
      pubsub_topic = "projects/shop-prod/topics/cost"
    }
    labels = { application = "somebody", team = "checkout" }
  }

  assert {
    condition = alltrue([
      for labels in concat(
        [google_alloydb_cluster.this[0].labels],
        [for one in google_alloydb_instance.this : one.labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels]
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-alloydb-cluster-orders-europe-west1-shop-prod", environment = "dev", managed_by = "terraform", owner = "team-example-com", team = "checkout" } : try(labels[key], null) == value])
    ])
    error_message = "the caller's labels are missing, or win over cost labels"
  }
  assert {
    condition     = join(",", keys(google_monitoring_alert_policy.this)) == "storage" && alltrue([for one in google_monitoring_alert_policy.this : one.notification_channels == tolist(var.notifications.channel_ids)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      google_monitoring_alert_policy.this["storage"].display_name == "cost-shop-dev-alloydb-cluster-orders-europe-w-37b7d6ad-storage",
      one(google_monitoring_alert_policy.this["storage"].conditions).display_name == "Spend: storage is billed by the GiB and month, for what is used. Where the metrics scope takes in other projects, what has the same name there counts, too.",
      one(one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).aggregations).per_series_aligner == "ALIGN_MEAN",
      one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).comparison == "COMPARISON_GT",
      one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).filter == "resource.type = \"alloydb.googleapis.com/Cluster\" AND resource.labels.cluster_id = \"${google_alloydb_cluster.this[0].cluster_id}\" AND resource.labels.location = \"${google_alloydb_cluster.this[0].location}\" AND metric.type = \"alloydb.googleapis.com/cluster/storage/usage\"",
      google_monitoring_alert_policy.this["storage"].combiner == "OR" && one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).duration == "0s",
      one(one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).aggregations).alignment_period == "3600s",
      one(one(google_monitoring_alert_policy.this["storage"].conditions).condition_threshold).threshold_value == 1001,
    ])
    error_message = "the alarm storage watches something else"
  }

  assert {
    condition     = toset([for one in google_billing_budget.this[0].threshold_rules : "${one.spend_basis}-${one.threshold_percent}"]) == toset(["CURRENT_SPEND-0.5", "FORECASTED_SPEND-1"])
    error_message = "the budget tells at other thresholds than the caller's"
  }
  assert {
    condition     = one(google_billing_budget.this[0].all_updates_rule).pubsub_topic == "projects/shop-prod/topics/cost"
    error_message = "the budget tells another topic"
  }
  assert {
    condition     = alltrue([for one in google_monitoring_alert_policy.this : one.project == var.project])
    error_message = "an alarm stands in another project"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).calendar_period == "QUARTER"
    error_message = "the budget counts another period"
  }
}

run "what_is_not_published_is_not_watched_1" {
  command = plan
  variables {
    alarms            = { storage = { threshold = 1 } }
    subscription_type = "TRIAL"
  }
  assert {
    condition     = length(setintersection(keys(google_monitoring_alert_policy.this), ["storage"])) == 0
    error_message = "an alarm watches what this configuration does not publish"
  }
  expect_failures = [check.alarms_have_data]
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      storage = { threshold = 1001 }
    }
    project           = "shop-prod"
    subscription_type = "STANDARD"
  }
  assert {
    condition     = length(google_alloydb_cluster.this) + length(google_billing_budget.this) + length(google_alloydb_instance.this) + length(google_monitoring_alert_policy.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.cluster_id == null,
      output.id == null,
      output.name == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      storage = { enabled = false, threshold = 1 }
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
    condition     = length(google_alloydb_cluster.this) == 1 && length(google_billing_budget.this) == 0 && length(google_monitoring_alert_policy.this) == 0
    error_message = "a guardrail was created against the caller's word"
  }
}

run "a_shared_budget_takes_the_place_of_an_own_one" {
  command = plan
  variables {
    budget = { shared = "shop" }
  }
  assert {
    condition     = length(google_billing_budget.this) == 0 && output.cost.budget_name == "shop"
    error_message = "a shared budget must not create another"
  }
}

run "guardrails_that_nobody_hears_warn" {
  command = plan
  variables {
    notifications = {}
    alarms = {
      storage = { threshold = 1001 }
    }
    project           = "shop-prod"
    subscription_type = "STANDARD"
  }
  expect_failures = [check.budget_is_heard, check.alarms_are_heard]
  assert {
    condition     = length(google_billing_budget.this[0].all_updates_rule) == 0
    error_message = "a guardrail speaks although there is nobody to hear it"
  }
}

run "no_budget_without_a_reason" {
  command = plan
  variables {
    budget = null
  }
  expect_failures = [google_alloydb_cluster.this]
}

run "a_topic_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      storage = { enabled = false, threshold = 1 }
    }
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = { pubsub_topic = "projects/shop-prod/topics/cost" }
  }
  assert {
    condition     = length(google_billing_budget.this[0].all_updates_rule) == 1
    error_message = "nobody hears of the budget"
  }
}

run "a_budget_leaves_out_credits_and_administrators_when_told_so" {
  command = plan
  variables {
    budget = { amount = 1234.29, billing_account = "012345-ABCDEF-012345", project_number = "123456789012", credits = false, tell_billing_administrators = false, period = "annually" }
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).credit_types_treatment == "EXCLUDE_ALL_CREDITS"
    error_message = "credits are counted"
  }
  assert {
    condition     = one(google_billing_budget.this[0].all_updates_rule).disable_default_iam_recipients
    error_message = "the administrators of the billing account are told"
  }
  assert {
    condition     = one(one(google_billing_budget.this[0].budget_filter).projects) == "projects/123456789012"
    error_message = "the budget counts in another project"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).calendar_period == "YEAR"
    error_message = "the budget counts another period"
  }
  assert {
    condition     = one(one(google_billing_budget.this[0].amount).specified_amount).units == "1234" && one(one(google_billing_budget.this[0].amount).specified_amount).nanos == 290000000
    error_message = "budget amount is wrong"
  }
}

run "a_google_budget_needs_its_billing_account" {
  command = plan
  variables {
    budget = { amount = 100 }
  }
  expect_failures = [google_alloydb_cluster.this]
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
    # another managed_by than the policy fixes
    labels = { managed_by = "terraformx" }
    # beyond notification channels max
    notifications = { channel_ids = [for at in range(17) : "projects/shop-prod/notificationChannels/${at}"], budget_channel_ids = [for at in range(5) : "projects/shop-prod/notificationChannels/${at}"] }
  }
  expect_failures = [var.alarms, var.budget, var.cost, var.labels, var.notifications]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # days of what is not about idleness
    alarms = { storage = { days = 1, threshold = 1 } }
    # both an amount and a shared budget
    budget = { amount = 20, shared = "shop", billing_account = "012345-ABCDEF-012345" }
    # a character that no tag value may hold
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
      scope       = "what?"
    }
    # a key with a character that no label may hold
    labels = { "what?" = "x" }
  }
  expect_failures = [var.alarms, var.budget, var.cost, var.labels]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # no money
    budget = { amount = 0, billing_account = "012345-ABCDEF-012345" }
    # a key that is too long
    labels = { (join("", [for _ in range(64) : "x"])) = "x" }
  }
  expect_failures = [var.budget, var.labels]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # no period of a budget
    budget = { amount = 20, period = "hourly", billing_account = "012345-ABCDEF-012345" }
    # a key that begins with a digit
    labels = { "2nd" = "x" }
  }
  expect_failures = [var.budget, var.labels]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # an alert on nothing known
    budget = { amount = 20, alerts = [{ at = 80, on = "guess" }], billing_account = "012345-ABCDEF-012345" }
    # more than 58
    labels = { for number in range(59) : "key-${number}" => "x" }
  }
  expect_failures = [var.budget, var.labels]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # the same alert twice
    budget = { amount = 20, alerts = [for _ in range(2) : { at = 80, on = "actual" }], billing_account = "012345-ABCDEF-012345" }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # no alerts
    budget = { amount = 20, alerts = [], billing_account = "012345-ABCDEF-012345" }
  }
  expect_failures = [var.budget]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # an alert at nothing
    budget = { amount = 20, alerts = [{ at = 0, on = "actual" }], billing_account = "012345-ABCDEF-012345" }
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
      scope       = join("", [for _ in range(63) : "x"])
    }
    labels = merge({ (join("", [for _ in range(63) : "x"])) = join("", [for _ in range(63) : "x"]), "managed_by" = "terraform" }, { for number in range(56) : "key${number}" => "x" })
  }
}

run "what_the_cloud_just_takes_is_taken_1" {
  command = plan
  variables {
    # monitoring_notification_channels_max
    notifications = { channel_ids = [for at in range(6) : "projects/shop-prod/notificationChannels/${at}"], budget_channel_ids = [for at in range(5) : "projects/shop-prod/notificationChannels/${at}"] }
  }
}

run "beyond_monitoring_notification_channels_max_is_refused" {
  command = plan
  variables {
    notifications = { channel_ids = [for at in range(6) : "projects/shop-prod/notificationChannels/${at}"] }
  }
  expect_failures = [google_billing_budget.this]
}

run "beyond_default_recipients_alone_is_refused" {
  command = plan
  variables {
    budget        = { amount = 20, billing_account = "012345-ABCDEF-012345", project_number = "123456789012", tell_billing_administrators = false }
    notifications = { budget_channel_ids = [], channel_ids = ["projects/shop-prod/notificationChannels/1"], pubsub_topic = "projects/shop-prod/topics/cost" }
  }
  expect_failures = [google_billing_budget.this]
}
