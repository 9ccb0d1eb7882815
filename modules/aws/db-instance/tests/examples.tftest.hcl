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

run "the_small_database_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/small-database"
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

run "the_encrypted_with_own_key_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/encrypted-with-own-key"
  }
}
