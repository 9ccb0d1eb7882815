# A topic without subscription tells nobody.
resource "aws_sns_topic_subscription" "this" {
  for_each = { for key, one in var.subscriptions : key => one if var.create }

  confirmation_timeout_in_minutes = each.value.confirmation_timeout_in_minutes
  delivery_policy                 = each.value.delivery_policy
  endpoint                        = each.value.endpoint
  endpoint_auto_confirms          = each.value.endpoint_auto_confirms
  filter_policy                   = each.value.filter_policy
  filter_policy_scope             = each.value.filter_policy_scope
  protocol                        = each.value.protocol
  raw_message_delivery            = each.value.raw_message_delivery
  redrive_policy                  = each.value.redrive_policy
  replay_policy                   = each.value.replay_policy
  subscription_role_arn           = each.value.subscription_role_arn
  topic_arn                       = aws_sns_topic.this[0].arn
}
