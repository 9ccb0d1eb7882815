# expect missing-cost-tags aws_sqs_queue.q violated
module "queue" {
  source = "./queue"
}
# file: queue/main.tf
resource "aws_sqs_queue" "q" {
  tags = { Name = "q" }
}
