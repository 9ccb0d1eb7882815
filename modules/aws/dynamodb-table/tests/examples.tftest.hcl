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

run "the_orders_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/orders"
  }
}

run "the_sessions_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/sessions"
  }
}

run "the_steady_load_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/steady-load"
  }
}
