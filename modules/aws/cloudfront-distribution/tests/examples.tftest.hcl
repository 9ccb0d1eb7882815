mock_provider "aws" {}

mock_provider "aws" {
  alias = "us_east_1"
  mock_resource "aws_cloudwatch_metric_alarm" {
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

run "the_static_site_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/static-site"
  }
}

run "the_app_with_api_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/app-with-api"
  }
}

run "the_media_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/media"
  }
}
