output "arn" {
  description = "ARN of the bucket."
  value       = try(aws_s3_bucket.this[0].arn, null)
}

output "bucket" {
  description = "Name of the bucket."
  value       = try(aws_s3_bucket.this[0].bucket, null)
}

output "bucket_domain_name" {
  description = "Domain name of the bucket."
  value       = try(aws_s3_bucket.this[0].bucket_domain_name, null)
}

output "bucket_regional_domain_name" {
  description = "Domain name of the bucket in its region; CloudFront wants this one."
  value       = try(aws_s3_bucket.this[0].bucket_regional_domain_name, null)
}

output "cost" {
  description = "What the guardrails are called: scope, what the budget counts by, budget and alarm names."
  value = {
    alarm_names   = { for key, alarm in aws_cloudwatch_metric_alarm.this : key => alarm.alarm_name }
    budget_filter = local.budget_filter
    budget_name   = try(aws_budgets_budget.this[0].name, try(var.budget.shared, null))
    scope         = local.scope
  }
}

output "hosted_zone_id" {
  description = "Route 53 zone of the bucket's region, for alias records."
  value       = try(aws_s3_bucket.this[0].hosted_zone_id, null)
}

output "id" {
  description = "ID of the bucket."
  value       = try(aws_s3_bucket.this[0].id, null)
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "website_domain" {
  description = "Domain of the website endpoint, for alias records; null without a website."
  value       = try(aws_s3_bucket_website_configuration.this[0].website_domain, null)
}

output "website_endpoint" {
  description = "Website endpoint; null without a website."
  value       = try(aws_s3_bucket_website_configuration.this[0].website_endpoint, null)
}
