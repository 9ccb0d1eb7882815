# An alarm watches what its dimensions name: this very one, in its region.
# expect missing-cost-alarm aws_sqs_queue.orders violated
# expect missing-cost-alarm aws_sqs_queue.described violated
# expect missing-cost-alarm aws_sqs_queue.many unknown
# expect missing-cost-alarm aws_sqs_queue.each unknown
# expect missing-cost-alarm aws_sqs_queue.every compliant
# expect missing-cost-alarm aws_sqs_queue.one unknown
# expect missing-cost-alarm aws_sqs_queue.other unknown
# expect missing-cost-alarm aws_sqs_queue.abroad unknown
# expect missing-cost-alarm aws_sqs_queue.there violated
# expect missing-cost-alarm aws_sqs_queue.here compliant
# expect missing-cost-alarm aws_sqs_queue.by_arn unknown
# expect missing-cost-alarm aws_globalaccelerator_accelerator.far compliant
terraform {
  backend "s3" {}
}
provider "aws" {
  region = "eu-west-1"
}
provider "aws" {
  alias  = "us"
  region = "us-east-1"
}
variable "one" {
  type = bool
}
resource "aws_sqs_queue" "orders" {
  name = "orders"
}
resource "aws_cloudwatch_metric_alarm" "longer_name" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = "orders-dlq" }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "described" {}
resource "aws_cloudwatch_metric_alarm" "described" {
  alarm_description   = "not for ${aws_sqs_queue.described.name}"
  depends_on          = [aws_sqs_queue.described]
  tags                = { queue = aws_sqs_queue.described.name }
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = "other" }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "many" {
  count = 2
}
resource "aws_cloudwatch_metric_alarm" "of_many" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.many[0].name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "each" {
  for_each = toset(["a", "b"])
  name     = each.key
}
resource "aws_cloudwatch_metric_alarm" "of_each" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.each["a"].name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "every" {
  count = 2
}
resource "aws_cloudwatch_metric_alarm" "every" {
  count               = 2
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.every[count.index].name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "one" {}
resource "aws_sqs_queue" "other" {}
resource "aws_cloudwatch_metric_alarm" "one_or_other" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = var.one ? aws_sqs_queue.one.name : aws_sqs_queue.other.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "abroad" {}
resource "aws_cloudwatch_metric_alarm" "abroad" {
  provider            = aws.us
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.abroad.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "there" {
  region = "eu-west-1"
}
resource "aws_cloudwatch_metric_alarm" "there" {
  region              = "us-east-1"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.there.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "here" {
  region = "eu-west-1"
}
resource "aws_cloudwatch_metric_alarm" "here" {
  region              = "eu-west-1"
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.here.name }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_sqs_queue" "by_arn" {}
resource "aws_cloudwatch_metric_alarm" "by_arn" {
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { QueueName = aws_sqs_queue.by_arn.arn }
  evaluation_periods  = 1
  metric_name         = "NumberOfMessagesSent"
  namespace           = "AWS/SQS"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
resource "aws_globalaccelerator_accelerator" "far" {
  name = "far"
}
resource "aws_cloudwatch_metric_alarm" "far" {
  provider            = aws.us
  comparison_operator = "GreaterThanThreshold"
  dimensions          = { Accelerator = split("/", aws_globalaccelerator_accelerator.far.id)[1] }
  evaluation_periods  = 1
  metric_name         = "ProcessedBytesOut"
  namespace           = "AWS/GlobalAccelerator"
  period              = 3600
  statistic           = "Sum"
  threshold           = 100
}
# file: finops.yaml
version: 1
tags:
  required: {owner: {}}
budgets:
  required: false
alarms:
  required: [spend]
