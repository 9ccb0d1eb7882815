# The key of AWS for SNS lets none of these services in, so an encrypted topic needs a key of its own.
resource "aws_kms_key" "this" {
  count = var.create && var.encrypt ? 1 : 0

  description         = "Encrypts ${var.name}: what budgets, anomalies and alarms tell."
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = concat(
      [
        {
          Sid       = "AccountDecides"
          Effect    = "Allow"
          Principal = { AWS = "arn:${local.partition}:iam::${local.account_id}:root" }
          Action    = "kms:*"
          Resource  = "*"
        }
      ],
      [
        for name, publisher in local.publishers : {
          Sid       = "${name}Encrypt"
          Effect    = "Allow"
          Principal = { Service = publisher.service }
          Action    = ["kms:Decrypt", "kms:GenerateDataKey*"]
          Resource  = "*"
          Condition = local.from_here[name]
        }
      ],
    )
  })

  tags = local.tags
}

resource "aws_kms_alias" "this" {
  count = var.create && var.encrypt ? 1 : 0

  name          = "alias/${var.name}"
  target_key_id = aws_kms_key.this[0].key_id
}
