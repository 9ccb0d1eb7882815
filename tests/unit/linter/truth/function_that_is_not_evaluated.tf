# expect missing-cost-tags aws_sqs_queue.q unknown
# expect tags-input-not-wired aws_sqs_queue.q unknown
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = jsondecode(file("${path.module}/tags.json"))
}
