# `terraform init` asks of each call for the configurations that its module declares and does not write itself, by their names there.
# expect invalid-declaration module.nothing_passed violated
# expect invalid-declaration module.one_of_two violated
# expect invalid-declaration module.never_made violated
# expect invalid-declaration module.by_another_name violated
# expect invalid-declaration module.without_alias violated
# expect invalid-declaration module.below violated
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags aws_sqs_queue.w compliant
# expect missing-cost-tags module.nothing_passed unknown
# expect missing-cost-tags module.below unknown
# expect missing-cost-tags aws_sqs_queue.q delegated
# expect missing-cost-tags module.between unknown
# expect missing-cost-tags module.passed compliant
# expect missing-cost-tags module.by_its_own_name compliant
# expect missing-cost-tags module.writes_it_itself compliant
terraform {
  backend "s3" {}
}

provider "aws" {
  region = "eu-west-1"

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

module "nothing_passed" {
  source = "./queue"
}

module "passed" {
  source    = "./queue"
  providers = { aws.peer = aws }
}

module "one_of_two" {
  source    = "./two"
  providers = { aws.peer = aws }
}

module "never_made" {
  source = "./queue"
  count  = 0
}

module "by_another_name" {
  source    = "./empty"
  providers = { aws.peer = aws }
}

module "by_its_own_name" {
  source    = "./renamed"
  providers = { amazon.peer = aws }
}

module "without_alias" {
  source = "./default"
}

module "writes_it_itself" {
  source = "./written"
}

module "between" {
  source = "./between"
}
# file: queue/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer]
    }
  }
}

resource "aws_sqs_queue" "q" {
  provider = aws.peer
}
# file: two/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer, aws.other]
    }
  }
}
# file: renamed/main.tf
terraform {
  required_providers {
    amazon = {
      source                = "hashicorp/aws"
      configuration_aliases = [amazon.peer]
    }
  }
}

resource "aws_sqs_queue" "q" {
  provider = amazon.peer
}
# file: empty/main.tf
terraform {
  required_providers {
    amazon = {
      source                = "hashicorp/aws"
      configuration_aliases = [amazon.peer]
    }
  }
}
# file: default/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws]
    }
  }
}
# file: written/main.tf
terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.peer]
    }
  }
}

provider "aws" {
  alias = "peer"

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

resource "aws_sqs_queue" "w" {
  provider = aws.peer
}
# file: between/main.tf
module "below" {
  source = "../queue"
}
