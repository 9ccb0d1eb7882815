# expect missing-cost-tags aws_sqs_queue.q delegated
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer]
    }
  }
}
resource "aws_sqs_queue" "q" {
  provider = aws.peer
}
