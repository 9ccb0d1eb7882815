# expect missing-cost-tags aws_sqs_queue.empty violated
# expect missing-cost-tags aws_sqs_queue.null violated
# expect missing-cost-tags aws_sqs_queue.spaces violated
# expect missing-cost-tags aws_sqs_queue.perhaps_spaces delegated
variable "own" {
  type = bool
}
resource "aws_sqs_queue" "empty" {
  tags = { owner = "", team = "q" }
}
resource "aws_sqs_queue" "null" {
  tags = { owner = null, team = "q" }
}
resource "aws_sqs_queue" "spaces" {
  tags = { owner = " ", team = "q" }
}
resource "aws_sqs_queue" "perhaps_spaces" {
  tags = { owner = var.own ? "q" : "  ", team = "q" }
}
