data "aws_caller_identity" "current" {
  count = var.create ? 1 : 0
}

data "aws_partition" "current" {
  count = var.create ? 1 : 0
}

locals {
  account_id = try(data.aws_caller_identity.current[0].account_id, "")
  partition  = try(data.aws_partition.current[0].partition, "aws")

  # Who may tell the topic something, and what it must come from: without the account, any customer's budget could.
  publishers = {
    Alarms    = { service = "cloudwatch.amazonaws.com", source = "arn:${local.partition}:cloudwatch:*:${local.account_id}:alarm:*" }
    Anomalies = { service = "costalerts.amazonaws.com", source = null }
    Budgets   = { service = "budgets.amazonaws.com", source = "arn:${local.partition}:budgets::${local.account_id}:*" }
  }
  from_here = {
    for name, publisher in local.publishers : name => merge(
      { StringEquals = { "aws:SourceAccount" = local.account_id } },
      publisher.source == null ? {} : { ArnLike = { "aws:SourceArn" = publisher.source } },
    )
  }

  subscribers = merge(
    { for address in var.emails : "email-${address}" => { endpoint = address, protocol = "email" } },
    var.subscribers,
  )
}

# Where budgets, anomalies and alarms of this account and region are heard. Budgets and anomalies reach a topic in any region,
# CloudWatch alarms only one in their own.
resource "aws_sns_topic" "this" {
  count = var.create ? 1 : 0

  kms_master_key_id = var.encrypt ? aws_kms_key.this[0].arn : var.kms_key_arn
  name              = var.name

  tags = local.tags

  lifecycle {
    precondition {
      condition     = !var.encrypt || var.kms_key_arn == null
      error_message = "encrypt makes a key, kms_key_arn names one: give one of the two."
    }
  }
}

resource "aws_sns_topic_policy" "this" {
  count = var.create ? 1 : 0

  arn = aws_sns_topic.this[0].arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        for name, publisher in local.publishers : {
          Sid       = "${name}Publish"
          Effect    = "Allow"
          Principal = { Service = publisher.service }
          Action    = "SNS:Publish"
          Resource  = aws_sns_topic.this[0].arn
          Condition = local.from_here[name]
        }
      ],
      [
        {
          Sid       = "NothingUnencrypted"
          Effect    = "Deny"
          Principal = { AWS = "*" }
          Action    = "SNS:Publish"
          Resource  = aws_sns_topic.this[0].arn
          Condition = { Bool = { "aws:SecureTransport" = "false" } }
        }
      ],
    )
  })
}

resource "aws_sns_topic_subscription" "this" {
  for_each = { for key, subscriber in local.subscribers : key => subscriber if var.create }

  endpoint  = each.value.endpoint
  protocol  = each.value.protocol
  topic_arn = aws_sns_topic.this[0].arn
}
