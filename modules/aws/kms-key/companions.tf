# A key without a name is kept, and billed, because nobody knows what it is for.
resource "aws_kms_alias" "this" {
  count = var.create && var.alias != null ? 1 : 0

  name          = "alias/${var.alias.name}"
  target_key_id = aws_kms_key.this[0].key_id
}
