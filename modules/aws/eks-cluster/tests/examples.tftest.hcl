mock_provider "aws" {
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

run "the_spot_nodes_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/spot-nodes"
  }
}

run "the_auto_mode_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/auto-mode"
  }
}

run "the_private_nodes_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/private-nodes"
  }
}
