mock_provider "aws" {
  mock_resource "aws_elasticache_replication_group" {
    defaults = {
      member_clusters = ["orders-001", "orders-002"]
    }
  }
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

run "the_minimal_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/minimal"
  }
}

run "the_complete_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/complete"
  }
}
