mock_provider "google" {}

variables {
  name    = "orders"
  size    = 20
  zone    = "europe-west1-b"
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
      length(google_compute_disk.this) == 1,
      length(google_billing_budget.this) == 1,
      join(",", keys(google_monitoring_alert_policy.this)) == "",
    ])
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition = alltrue([
      for labels in concat(
        [google_compute_disk.this[0].labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels],
        flatten([for one in google_compute_resource_policy.snapshots : one.snapshot_schedule_policy[*].snapshot_properties[*].labels])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-compute-disk-orders-europe-west1-b-shop-prod", environment = "dev", managed_by = "terraform", owner = "team-example-com" } : try(labels[key], null) == value])
    ])
    error_message = "a cost label is missing"
  }
  assert {
    condition     = !anytrue([for name in fileset(path.module, "*.tf") : can(regex("\\bignore_changes\\s*=\\s*(?:\\[[^=}]*\\b)?(?:all|labels|labels_all|snapshot_schedule_policy|user_labels)\\s*[],\\n#]", file("${path.module}/${name}")))])
    error_message = "a resource ignores later changes of its labels"
  }
  assert {
    condition = alltrue([
      for one in ["\\bignore_changes\\s*=\\s*\\[[^=}]*\\bimage\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\binput\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsnapshot\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsource_disk\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsource_image_encryption_key\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsource_instant_snapshot\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsource_snapshot_encryption_key\\s*[],\\n#]", "\\bignore_changes\\s*=\\s*\\[[^=}]*\\bsource_storage_object\\s*[],\\n#]"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "what something else changes later would be changed back"
  }
  assert {
    condition = alltrue([
      for one in ["variable \"disk_encryption_key\" \\{\\n(?:(?: .*)?\\n)*? +sensitive += true\\n", "variable \"source_image_encryption_key\" \\{\\n(?:(?: .*)?\\n)*? +sensitive += true\\n", "variable \"source_snapshot_encryption_key\" \\{\\n(?:(?: .*)?\\n)*? +sensitive += true\\n"] :
      anytrue([for name in fileset(path.module, "*.tf") : can(regex(one, file("${path.module}/${name}")))])
    ])
    error_message = "a secret is shown, or something is gone before what replaces it is there"
  }

  assert {
    condition     = google_billing_budget.this[0].display_name == "cost-scope-shop-dev-compute-disk-orders-europe-west-6c62a2d2" && google_billing_budget.this[0].billing_account == var.budget.billing_account
    error_message = "the budget is called otherwise, or stands elsewhere"
  }
  assert {
    condition     = one(one(google_billing_budget.this[0].amount).specified_amount).units == "20"
    error_message = "budget amount is wrong"
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter).calendar_period == "MONTH" && one(one(google_billing_budget.this[0].budget_filter).services) == "services/6F81-5844-456A" && one(google_billing_budget.this[0].budget_filter).labels["cost_scope"] == "shop-dev-compute-disk-orders-europe-west1-b-shop-prod"
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
    condition     = output.cost.scope == "shop-dev-compute-disk-orders-europe-west1-b-shop-prod" && output.cost.budget_name != null
    error_message = "the output cost does not tell what the guardrails are called"
  }
}

run "everything_can_be_switched_on" {
  command = plan

  variables {
    alarms = {
      idle = { threshold = 1001 }
    }
    project = "shop-prod"

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
        [google_compute_disk.this[0].labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels],
        flatten([for one in google_compute_resource_policy.snapshots : one.snapshot_schedule_policy[*].snapshot_properties[*].labels])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-compute-disk-orders-europe-west1-b-shop-prod", environment = "dev", managed_by = "terraform", owner = "team-example-com", team = "checkout" } : try(labels[key], null) == value])
    ])
    error_message = "the caller's labels are missing, or win over cost labels"
  }
  assert {
    condition     = join(",", keys(google_monitoring_alert_policy.this)) == "idle" && alltrue([for one in google_monitoring_alert_policy.this : one.notification_channels == tolist(var.notifications.channel_ids)])
    error_message = "an alarm is missing, or tells nobody"
  }
  assert {
    condition = alltrue([
      google_monitoring_alert_policy.this["idle"].display_name == "cost-shop-dev-compute-disk-orders-europe-west-6c62a2d2-idle",
      one(google_monitoring_alert_policy.this["idle"].conditions).display_name == "Idle: nobody reads or writes this disk, and it is billed by its size; the metric knows it by the device name that its instance gives it, so ask for this only where that is the disk's name.",
      one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).query == "max_over_time(((sum(increase(compute_googleapis_com:instance_disk_read_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0)) + (sum(increase(compute_googleapis_com:instance_disk_write_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0)))[7d:1d]) < 1001 and on() year() * 10000 + month() * 100 + day_of_month() > ${formatdate("YYYYMMDD", timeadd(terraform_data.this[0].input, "168h"))}",
      one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).disable_metric_validation == true && one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).evaluation_interval == "3600s",
      google_monitoring_alert_policy.this["idle"].combiner == "OR",
    ])
    error_message = "the alarm idle watches something else"
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

run "alarms_look_back_as_far_as_they_are_told" {
  command = plan

  variables {
    alarms = {
      idle = { days = 2, threshold = 1001 }
    }
    project = "shop-prod"
  }
  assert {
    condition = alltrue([
      google_monitoring_alert_policy.this["idle"].display_name == "cost-shop-dev-compute-disk-orders-europe-west-6c62a2d2-idle",
      one(google_monitoring_alert_policy.this["idle"].conditions).display_name == "Idle: nobody reads or writes this disk, and it is billed by its size; the metric knows it by the device name that its instance gives it, so ask for this only where that is the disk's name.",
      one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).query == "max_over_time(((sum(increase(compute_googleapis_com:instance_disk_read_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0)) + (sum(increase(compute_googleapis_com:instance_disk_write_ops_count{monitored_resource=\"gce_instance\", project_id=\"${google_compute_disk.this[0].project}\", device_name=\"${google_compute_disk.this[0].name}\", zone=\"${basename(google_compute_disk.this[0].zone)}\"}[1d])) or vector(0)))[2d:1d]) < 1001 and on() year() * 10000 + month() * 100 + day_of_month() > ${formatdate("YYYYMMDD", timeadd(terraform_data.this[0].input, "48h"))}",
      one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).disable_metric_validation == true && one(one(google_monitoring_alert_policy.this["idle"].conditions).condition_prometheus_query_language).evaluation_interval == "3600s",
      google_monitoring_alert_policy.this["idle"].combiner == "OR",
    ])
    error_message = "the alarm idle watches something else"
  }
}

run "what_can_stand_beside_it_comes_on_request" {
  command = plan
  variables {
    snapshots = { days_kept = 7 }
  }
  assert {
    condition = alltrue([
      for labels in concat(
        [google_compute_disk.this[0].labels],
        [for one in google_monitoring_alert_policy.this : one.user_labels],
        flatten([for one in google_compute_resource_policy.snapshots : one.snapshot_schedule_policy[*].snapshot_properties[*].labels])
      ) :
      alltrue([for key, value in { application = "shop", cost_center = "cc-1000", cost_scope = "shop-dev-compute-disk-orders-europe-west1-b-shop-prod", environment = "dev", managed_by = "terraform", owner = "team-example-com" } : try(labels[key], null) == value])
    ])
    error_message = "a cost label is missing"
  }
}

run "nothing_is_created_when_switched_off" {
  command = plan
  variables {
    create = false
    alarms = {
      idle = { threshold = 1001 }
    }
    project = "shop-prod"
  }
  assert {
    condition     = length(google_compute_disk.this) + length(google_billing_budget.this) + length(google_compute_disk_resource_policy_attachment.this) + length(google_compute_resource_policy.snapshots) + length(google_monitoring_alert_policy.this) + length(terraform_data.this) == 0
    error_message = "create = false still creates"
  }
  assert {
    condition = alltrue([
      output.id == null,
      output.name == null,
      output.self_link == null,
      output.snapshot_policy_id == null,
      output.cost.budget_name == null,
    ])
    error_message = "an output speaks of something that does not exist"
  }
}

run "guardrails_can_be_left_out_with_a_reason" {
  command = plan
  variables {
    alarms = {
      idle = { enabled = false, threshold = 1 }
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
    condition     = length(google_compute_disk.this) == 1 && length(google_billing_budget.this) == 0 && length(google_monitoring_alert_policy.this) == 0
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
      idle = { threshold = 1001 }
    }
    project = "shop-prod"
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
  expect_failures = [google_compute_disk.this]
}

run "a_topic_alone_is_heard" {
  command = plan
  variables {
    alarms = {
      idle = { enabled = false, threshold = 1 }
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
  expect_failures = [google_compute_disk.this]
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
    # no day at all
    alarms = { idle = { days = 0, threshold = 1 } }
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
    # half a day
    alarms = { idle = { days = 1.5, threshold = 1 } }
    # no money
    budget = { amount = 0, billing_account = "012345-ABCDEF-012345" }
    # a key that is too long
    labels = { (join("", [for _ in range(64) : "x"])) = "x" }
  }
  expect_failures = [var.alarms, var.budget, var.labels]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # more days than the cloud looks back
    alarms = { idle = { days = 31, threshold = 1 } }
    # no period of a budget
    budget = { amount = 20, period = "hourly", billing_account = "012345-ABCDEF-012345" }
    # a key that begins with a digit
    labels = { "2nd" = "x" }
  }
  expect_failures = [var.alarms, var.budget, var.labels]
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
    alarms = { idle = { days = 1, threshold = 1 } }
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
