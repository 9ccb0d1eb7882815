output "arn" {
  description = "ARN of the distribution."
  value       = try(aws_cloudfront_distribution.this[0].arn, null)
}

output "bucket_policies" {
  description = "Policies by `origin_id` that let this distribution, and no other, read the buckets of `origin_access_controls`; for the input `policy` of `s3-bucket`."
  value       = local.bucket_policies
}

output "cache_policy_ids" {
  description = "IDs of the cache policies, by name."
  value       = { for key, one in aws_cloudfront_cache_policy.this : key => one.id }
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

output "domain_name" {
  description = "Domain name of the distribution."
  value       = try(aws_cloudfront_distribution.this[0].domain_name, null)
}

output "hosted_zone_id" {
  description = "Zone ID for alias records in Route 53."
  value       = try(aws_cloudfront_distribution.this[0].hosted_zone_id, null)
}

output "id" {
  description = "ID of the distribution."
  value       = try(aws_cloudfront_distribution.this[0].id, null)
}

output "origin_access_control_ids" {
  description = "IDs of the origin access controls, by name."
  value       = { for key, one in aws_cloudfront_origin_access_control.this : key => one.id }
}

output "origin_request_policy_ids" {
  description = "IDs of the origin request policies, by name."
  value       = { for key, one in aws_cloudfront_origin_request_policy.this : key => one.id }
}

output "response_headers_policy_ids" {
  description = "IDs of the response headers policies, by name."
  value       = { for key, one in aws_cloudfront_response_headers_policy.this : key => one.id }
}

output "tags" {
  description = "Tags that this module puts on everything that can carry them (provider default tags come on top)."
  value       = local.tags
}

output "vpc_origin_ids" {
  description = "IDs of the VPC origins, by name."
  value       = { for key, one in aws_cloudfront_vpc_origin.this : key => one.id }
}
