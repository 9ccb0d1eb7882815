output "budget_id" {
  description = "ID of the billing account's budget; null without one."
  value       = try(google_billing_budget.this[0].id, null)
}

output "channel_ids" {
  description = "IDs of the notification channels."
  value       = local.channel_ids
}

output "labels" {
  description = "Labels that this module puts on everything it creates that can carry some."
  value       = local.labels
}

output "notifications" {
  description = "The input `notifications` of every Google module of this library."
  value = {
    channel_ids  = local.channel_ids
    pubsub_topic = local.topic_id
  }
}

output "topic_id" {
  description = "ID of the topic that budgets write to; null without one."
  value       = local.topic_id
}
