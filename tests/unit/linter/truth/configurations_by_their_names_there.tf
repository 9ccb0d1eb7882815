# A call hands configurations on under the names of the called module: which of its own are used is told by these.
# expect provider-without-default-tags provider.aws.quiet violated
# expect provider-without-default-tags provider.aws.loud compliant

terraform {
  backend "s3" {}
}

provider "aws" {
  region = "eu-west-1"
}

provider "aws" {
  alias = "quiet"
}

provider "aws" {
  alias = "loud"

  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

module "m" {
  source    = "./m"
  providers = { amazon = aws.quiet }
}

module "n" {
  source    = "./m"
  providers = { amazon = aws.loud }
}
# file: m/main.tf
terraform {
  required_providers {
    amazon = {
      source = "hashicorp/aws"
    }
  }
}

resource "aws_sqs_queue" "q" {
  provider = amazon
}
