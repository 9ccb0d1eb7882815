# What callers give stands in the subscription as they gave it.
mock_provider "google" {}

variables {
  name   = "orders"
  topic  = "orders"
  budget = { amount = 20, billing_account = "012345-ABCDEF-012345" }
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

run "what_is_given_arrives" {
  command = plan
  variables {
    ack_deadline_seconds         = 10
    deletion_policy              = "ABANDON"
    enable_exactly_once_delivery = false
    enable_message_ordering      = false
    filter                       = "shop"
    name                         = "orders"
    project                      = "shop-prod"
    retain_acked_messages        = false
    resource_tags                = { example = "shop" }
    topic                        = "orders"
    dead_letter_policy           = { dead_letter_topic = "shop", max_delivery_attempts = 1 }
    expiration_policy            = { ttl = "shop" }
    message_transforms = [{
      disabled = false
      ai_inference = {
        endpoint               = "https://example.com"
        service_account_email  = "shop@example.com"
        unstructured_inference = { parameters = { example = "shop" } }
      }
      javascript_udf = { code = "shop", function_name = "shop" }
    }]
    retry_policy = { maximum_backoff = "shop", minimum_backoff = "shop" }
    timeouts     = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_pubsub_subscription.this[0].ack_deadline_seconds == var.ack_deadline_seconds,
      google_pubsub_subscription.this[0].deletion_policy == var.deletion_policy,
      google_pubsub_subscription.this[0].enable_exactly_once_delivery == var.enable_exactly_once_delivery,
      google_pubsub_subscription.this[0].enable_message_ordering == var.enable_message_ordering,
      google_pubsub_subscription.this[0].filter == var.filter,
      google_pubsub_subscription.this[0].name == var.name,
      google_pubsub_subscription.this[0].project == var.project,
      google_pubsub_subscription.this[0].retain_acked_messages == var.retain_acked_messages,
      google_pubsub_subscription.this[0].tags == var.resource_tags,
      google_pubsub_subscription.this[0].topic == var.topic,
      google_pubsub_subscription.this[0].dead_letter_policy[0].dead_letter_topic == var.dead_letter_policy.dead_letter_topic,
      google_pubsub_subscription.this[0].dead_letter_policy[0].max_delivery_attempts == var.dead_letter_policy.max_delivery_attempts,
      google_pubsub_subscription.this[0].expiration_policy[0].ttl == var.expiration_policy.ttl,
      google_pubsub_subscription.this[0].message_transforms[0].disabled == var.message_transforms[0].disabled,
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].endpoint == var.message_transforms[0].ai_inference.endpoint,
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].service_account_email == var.message_transforms[0].ai_inference.service_account_email,
      google_pubsub_subscription.this[0].message_transforms[0].ai_inference[0].unstructured_inference[0].parameters == var.message_transforms[0].ai_inference.unstructured_inference.parameters,
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].code == var.message_transforms[0].javascript_udf.code,
      google_pubsub_subscription.this[0].message_transforms[0].javascript_udf[0].function_name == var.message_transforms[0].javascript_udf.function_name,
      google_pubsub_subscription.this[0].retry_policy[0].maximum_backoff == var.retry_policy.maximum_backoff,
      google_pubsub_subscription.this[0].retry_policy[0].minimum_backoff == var.retry_policy.minimum_backoff,
      google_pubsub_subscription.this[0].timeouts.create == var.timeouts.create,
      google_pubsub_subscription.this[0].timeouts.delete == var.timeouts.delete,
      google_pubsub_subscription.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
