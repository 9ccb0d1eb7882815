# Somebody else's provider of the same name: nothing is known of its types.
# expect missing-cost-tags - -

terraform {
  required_providers {
    aws = {
      source = "acme/aws"
    }
  }
}

resource "aws_sqs_queue" "q" {}
