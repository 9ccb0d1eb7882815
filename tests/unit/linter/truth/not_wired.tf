# expect tags-input-not-wired aws_sqs_queue.wired compliant
# expect tags-input-not-wired aws_sqs_queue.literal violated
# expect tags-input-not-wired aws_sqs_queue.none violated
# expect tags-input-not-wired aws_sqs_queue.other violated
variable "tags" {
  type = map(string)
}
variable "name" {
  type = string
}
resource "aws_sqs_queue" "wired" {
  tags = var.tags
}
resource "aws_sqs_queue" "literal" {
  tags = { Name = "x" }
}
resource "aws_sqs_queue" "none" {
}
resource "aws_sqs_queue" "other" {
  tags = { Name = var.name }
}
