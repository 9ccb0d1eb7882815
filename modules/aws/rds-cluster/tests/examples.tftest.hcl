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

run "the_serverless_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/serverless"
  }
}

run "the_production_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/production"
  }
}

run "the_mysql_with_own_key_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/mysql-with-own-key"
  }
}

run "the_multi_az_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/multi-az"
  }
}
