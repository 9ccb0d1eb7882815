# A workgroup is nothing without a namespace, which holds the data.
resource "aws_redshiftserverless_namespace" "this" {
  count = var.create && var.namespace != null ? 1 : 0

  admin_password_secret_kms_key_id = var.namespace.admin_password_secret_kms_key_id
  admin_user_password              = var.namespace.admin_user_password
  admin_username                   = var.namespace.admin_username
  db_name                          = var.namespace.db_name
  default_iam_role_arn             = var.namespace.default_iam_role_arn
  iam_roles                        = var.namespace.iam_roles
  kms_key_id                       = var.namespace.kms_key_id
  log_exports                      = var.namespace.log_exports
  manage_admin_password            = var.namespace.manage_admin_password
  namespace_name                   = var.namespace_name

  tags = local.tags
}

# Compute is billed by what queries take, without a ceiling.
resource "aws_redshiftserverless_usage_limit" "this" {
  for_each = { for key, one in var.usage_limits : key => one if var.create }

  amount        = each.value.amount
  breach_action = each.value.breach_action
  period        = each.value.period
  resource_arn  = aws_redshiftserverless_workgroup.this[0].arn
  usage_type    = each.value.usage_type
}
