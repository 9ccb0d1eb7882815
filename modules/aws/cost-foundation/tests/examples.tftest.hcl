mock_provider "aws" {}

run "the_member_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/member"
  }
}

run "the_payer_example_plans" {
  command = plan

  providers = {
    aws = aws
  }

  module {
    source = "./examples/payer"
  }
}
