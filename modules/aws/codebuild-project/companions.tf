# CodeBuild makes a log group that never forgets; this one keeps logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  count = var.create && var.create_log_group ? 1 : 0

  name              = "/aws/codebuild/${var.name}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}

# Without filters every push builds, and bills.
resource "aws_codebuild_webhook" "this" {
  count = var.create && var.webhook != null ? 1 : 0

  build_type      = var.webhook.build_type
  manual_creation = var.webhook.manual_creation
  project_name    = aws_codebuild_project.this[0].name

  dynamic "filter_group" {
    for_each = var.webhook.filter_group
    content {
      dynamic "filter" {
        for_each = filter_group.value.filter
        content {
          exclude_matched_pattern = filter.value.exclude_matched_pattern
          pattern                 = filter.value.pattern
          type                    = filter.value.type
        }
      }
    }
  }
  dynamic "scope_configuration" {
    for_each = var.webhook.scope_configuration == null ? [] : [var.webhook.scope_configuration]
    content {
      domain = scope_configuration.value.domain
      name   = scope_configuration.value.name
      scope  = scope_configuration.value.scope
    }
  }
}
