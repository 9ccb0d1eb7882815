# An alarm has a price of its own.
# expect missing-budget . violated
resource "aws_cloudwatch_metric_alarm" "a" {}
