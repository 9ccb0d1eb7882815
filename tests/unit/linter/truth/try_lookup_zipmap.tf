# expect missing-cost-tags aws_sqs_queue.tried compliant
# expect missing-cost-tags aws_sqs_queue.looked_up compliant
# expect missing-cost-tags aws_sqs_queue.zipped compliant
# expect missing-cost-tags aws_sqs_queue.expanded compliant
variable "settings" {
  type = any
}
resource "aws_sqs_queue" "tried" {
  tags = { owner = try(var.settings.owner, "platform"), team = "q" }
}
resource "aws_sqs_queue" "looked_up" {
  tags = lookup({ a = { owner = "x", team = "q" } }, "a", {})
}
resource "aws_sqs_queue" "zipped" {
  tags = zipmap(["owner", "team"], ["x", var.settings])
}
resource "aws_sqs_queue" "expanded" {
  tags = merge([for key in ["owner", "team"] : { (key) = "x" }]...)
}
