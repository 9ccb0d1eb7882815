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

run "the_static_site_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/static-site"
  }
}

run "the_data_lake_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/data-lake"
  }
}

run "the_log_archive_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/log-archive"
  }
}

run "the_uploads_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/uploads"
  }
}
