mock_provider "google" {
  mock_resource "google_monitoring_notification_channel" {
    defaults = { name = "projects/ops-prod/notificationChannels/1" }
  }
  mock_resource "google_pubsub_topic" {
    defaults = { id = "projects/ops-prod/topics/cost-budgets" }
  }
}

variables {
  billing_account = "012345-ABCDEF-012345"
  emails          = ["finops@example.com"]
  project         = "ops-prod"
  cost = {
    application = "finops"
    cost_center = "cc-1000"
    environment = "prod"
    owner       = "finops@example.com"
  }
}

run "the_defaults_create_exactly_this" {
  assert {
    condition     = length(google_monitoring_notification_channel.email) == 1 && length(google_pubsub_topic.this) == 1 && length(google_billing_budget.this) == 0
    error_message = "something is missing, or was not asked for"
  }
  assert {
    condition     = output.notifications.channel_ids[0] == "projects/ops-prod/notificationChannels/1" && output.notifications.pubsub_topic == "projects/ops-prod/topics/cost-budgets"
    error_message = "notifications do not fit the modules of resources"
  }
}

run "everything_carries_the_cost_labels" {
  variables {
    labels = { owner = "somebody", team = "Platform" }
  }
  assert {
    condition = alltrue([
      for labels in [google_pubsub_topic.this[0].labels, google_monitoring_notification_channel.email["finops@example.com"].user_labels] :
      labels["owner"] == "finops-example-com" && labels["cost_scope"] == "cost" && labels["managed_by"] == "terraform" && labels["team"] == "platform"
    ])
    error_message = "a cost label is missing, or lost against the caller's"
  }
}

run "the_budget_counts_every_project_and_tells_channels_and_topic" {
  variables {
    budget = { amount = 5000.5 }
  }
  assert {
    condition     = google_billing_budget.this[0].amount[0].specified_amount[0].units == "5000" && google_billing_budget.this[0].amount[0].specified_amount[0].nanos == 500000000
    error_message = "the amount is wrong"
  }
  assert {
    condition     = google_billing_budget.this[0].budget_filter[0].calendar_period == "MONTH" && google_billing_budget.this[0].budget_filter[0].credit_types_treatment == "INCLUDE_ALL_CREDITS"
    error_message = "the period or the credits are wrong"
  }
  assert {
    condition     = toset([for one in google_billing_budget.this[0].threshold_rules : "${one.spend_basis}-${one.threshold_percent}"]) == toset(["CURRENT_SPEND-0.8", "CURRENT_SPEND-1", "FORECASTED_SPEND-1"])
    error_message = "the alerts are wrong"
  }
  assert {
    condition     = one(google_billing_budget.this[0].all_updates_rule[0].monitoring_notification_channels) == "projects/ops-prod/notificationChannels/1" && google_billing_budget.this[0].all_updates_rule[0].pubsub_topic == "projects/ops-prod/topics/cost-budgets"
    error_message = "an alert does not reach its listeners"
  }
}

run "without_an_amount_the_last_period_is_the_measure" {
  variables {
    budget = {}
  }
  assert {
    condition     = google_billing_budget.this[0].amount[0].last_period_amount && length(google_billing_budget.this[0].amount[0].specified_amount) == 0
    error_message = "there are two amounts, or none"
  }
}

run "projects_and_folders_narrow_the_budget" {
  variables {
    budget = { amount = 1, project_numbers = ["123"], folders = ["folders/456"] }
  }
  assert {
    condition     = one(google_billing_budget.this[0].budget_filter[0].projects) == "projects/123" && one(google_billing_budget.this[0].budget_filter[0].resource_ancestors) == "folders/456"
    error_message = "the budget is not narrowed"
  }
}

run "no_topic_on_request" {
  variables {
    budget = { amount = 1 }
    topic  = false
  }
  assert {
    condition     = length(google_pubsub_topic.this) == 0 && output.notifications.pubsub_topic == null
    error_message = "a topic was made"
  }
}

run "nothing_is_created_when_create_is_false" {
  variables {
    create = false
    budget = { amount = 1 }
  }
  assert {
    condition     = length(google_monitoring_notification_channel.email) + length(google_pubsub_topic.this) + length(google_billing_budget.this) == 0
    error_message = "something was created"
  }
  assert {
    condition     = length(output.notifications.channel_ids) == 0 && output.notifications.pubsub_topic == null && output.budget_id == null
    error_message = "an output is not null-safe"
  }
}

run "a_foundation_that_nobody_hears_is_told" {
  variables {
    emails = []
    topic  = false
  }
  expect_failures = [check.somebody_listens]
}

run "a_budget_without_a_billing_account_is_refused" {
  command = plan
  variables {
    billing_account = null
    budget          = { amount = 1 }
  }
  expect_failures = [google_billing_budget.this]
}

run "wrong_values_are_refused" {
  command = plan
  variables {
    billing_account = "my-account"
    budget          = { amount = 0 }
    cost            = { application = "", cost_center = "cc-1000", environment = "prod", owner = "finops@example.com" }
    emails          = ["nobody"]
    name            = "Not A Name"
  }
  expect_failures = [var.billing_account, var.budget, var.cost, var.emails, var.name]
}

run "more_addresses_than_a_budget_tells_are_refused" {
  command = plan
  variables {
    emails = [for at in range(6) : "team${at}@example.com"]
  }
  expect_failures = [var.emails]
}

run "wrong_periods_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, period = "daily" }
  }
  expect_failures = [var.budget]
}

run "budgets_without_alert_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, alerts = [] }
  }
  expect_failures = [var.budget]
}

run "wrong_folders_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, folders = ["production"] }
  }
  expect_failures = [var.budget]
}

run "ids_in_place_of_project_numbers_are_refused" {
  command = plan
  variables {
    budget = { amount = 1, project_numbers = ["shop-prod"] }
  }
  expect_failures = [var.budget]
}
