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

run "the_web_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/web"
  }
}

run "the_spot_batch_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/spot-batch"
  }
}

run "the_office_hours_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/office-hours"
  }
}
