# How many hear of an alarm is what matters, not who they are: a list of ids holds something, and which of two lists it is may be the
# caller's to decide.
# expect alarm-without-action google_monitoring_alert_policy.own compliant
# expect alarm-without-action google_monitoring_alert_policy.one_of_two delegated
# expect alarm-without-action google_monitoring_alert_policy.each_of_the_callers delegated
# expect alarm-without-action google_monitoring_alert_policy.read unknown
# expect alarm-without-action azurerm_monitor_metric_alert.group compliant
# expect alarm-without-action azurerm_monitor_metric_alert.group_of_nobody_knows compliant
# expect budget-filter-format google_billing_budget.of_projects compliant
# expect budget-filter-format google_billing_budget.of_names violated
# expect budget-without-subscriber google_billing_budget.of_projects compliant
# expect budget-without-subscriber google_billing_budget.of_names unknown

variable "create" {
  type = bool
}

variable "channels" {
  type = list(string)
}

resource "google_monitoring_notification_channel" "email" {
  count = var.create ? 1 : 0
  type  = "email"
}

resource "google_monitoring_notification_channel" "each" {
  for_each = toset(var.channels)
  type     = "email"
}

data "external" "channels" {
  program = ["channels"]
}

resource "google_monitoring_alert_policy" "own" {
  notification_channels = [google_monitoring_notification_channel.email[0].id]
}

resource "google_monitoring_alert_policy" "one_of_two" {
  notification_channels = var.create ? [google_monitoring_notification_channel.email[0].id] : var.channels
}

resource "google_monitoring_alert_policy" "each_of_the_callers" {
  notification_channels = [for name in var.channels : google_monitoring_notification_channel.each[name].id]
}

resource "google_monitoring_alert_policy" "read" {
  notification_channels = split(",", data.external.channels.result.all)
}

resource "azurerm_monitor_action_group" "main" {
  name = "main"
}

resource "azurerm_monitor_metric_alert" "group" {
  action {
    action_group_id = azurerm_monitor_action_group.main.id
  }
}

resource "azurerm_monitor_metric_alert" "group_of_nobody_knows" {
  action {
    action_group_id = data.external.channels.result.group
  }
}

variable "projects" {
  type = list(string)
}

data "google_project" "each" {
  count      = length(var.projects)
  project_id = var.projects[count.index]
}

locals {
  numbers = length(var.projects) == 0 ? null : [for project in data.google_project.each : "projects/${project.number}"]
  names   = length(var.projects) == 0 ? null : [for name in var.projects : "project ${name}"]
}

resource "google_pubsub_topic" "spend" {
  name = "spend"
}

resource "google_billing_budget" "of_projects" {
  budget_filter {
    projects = local.numbers
  }

  threshold_rules {
    threshold_percent = 1
  }

  all_updates_rule {
    disable_default_iam_recipients = true

    pubsub_topic                   = google_pubsub_topic.spend.id
  }
}

resource "google_billing_budget" "of_names" {
  budget_filter {
    projects = local.names
  }

  threshold_rules {
    threshold_percent = 1
  }

  all_updates_rule {
    disable_default_iam_recipients = true

    pubsub_topic                   = data.external.channels.result.topic
  }
}
