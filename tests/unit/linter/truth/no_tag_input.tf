# expect tags-input-not-wired - -
variable "name" {
  type = string
}
resource "aws_sqs_queue" "q" {
  tags = { Name = var.name }
}
