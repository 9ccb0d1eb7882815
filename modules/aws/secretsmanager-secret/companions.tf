# A secret that never changes is known to everybody who ever saw it.
resource "aws_secretsmanager_secret_rotation" "this" {
  count = var.create && var.rotation != null ? 1 : 0

  rotate_immediately  = var.rotation.rotate_immediately
  rotation_lambda_arn = var.rotation.rotation_lambda_arn
  secret_id           = aws_secretsmanager_secret.this[0].id

  rotation_rules {
    automatically_after_days = var.rotation.rotation_rules.automatically_after_days
    duration                 = var.rotation.rotation_rules.duration
    schedule_expression      = var.rotation.rotation_rules.schedule_expression
  }
}
