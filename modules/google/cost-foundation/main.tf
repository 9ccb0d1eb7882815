# Where budgets and alert policies are heard. A budget takes five channels at most, and of these e-mail alone.
resource "google_monitoring_notification_channel" "email" {
  for_each = var.create ? var.emails : toset([])

  display_name = "${var.name}: ${each.value}"
  labels       = { email_address = each.value }
  project      = var.project
  type         = "email"

  user_labels = local.labels
}

# Budgets write here several times a day, thresholds or not: for programs that act on spend. Who links a budget to the topic needs
# pubsub.topics.setIamPolicy on it; Google then lets its own service account publish.
resource "google_pubsub_topic" "this" {
  count = var.create && var.topic ? 1 : 0

  kms_key_name = var.kms_key_name
  name         = "${var.name}-budgets"
  project      = var.project

  labels = local.labels
}

locals {
  channel_ids = [for channel in google_monitoring_notification_channel.email : channel.name]
  topic_id    = try(google_pubsub_topic.this[0].id, null)
}
