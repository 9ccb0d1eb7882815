# Default tags reach the arguments beside which the provider shows the sum, and not what a configuration or a resource takes from them.
# expect missing-cost-tags google_storage_bucket.b compliant
# expect missing-cost-tags google_container_cluster.c compliant
# expect missing-cost-tags google_sql_database_instance.d violated
# expect missing-cost-tags aws_s3_object.taken_away violated
# expect missing-cost-tags aws_s3_object.replaced compliant
# expect missing-cost-tags aws_s3_object.plain compliant
# expect missing-cost-tags aws_sqs_queue.ignored violated
# expect missing-cost-tags aws_sqs_queue.perhaps_ignored unknown
# expect missing-cost-tags aws_sqs_queue.ignored_as_asked delegated
# expect missing-cost-tags aws_sqs_queue.ignored_by_beginning violated
# expect missing-cost-tags aws_instance.i compliant
# expect tags-not-propagated aws_instance.i compliant

provider "google" {
  default_labels = { owner = "a", team = "b" }
}

provider "aws" {
  default_tags {
    tags = { owner = "a", team = "b" }
  }
}

provider "aws" {
  alias = "ignoring"
  default_tags {
    tags = { owner = "a", team = "b" }
  }
  ignore_tags {
    keys         = ["owner"]
    key_prefixes = ["kubernetes.io/"]
  }
}

resource "google_storage_bucket" "b" {}

resource "google_container_cluster" "c" {}

resource "google_sql_database_instance" "d" {
  settings {
    tier = "db-f1-micro"
  }
}

resource "aws_s3_object" "taken_away" {
  override_provider {
    default_tags {
      tags = {}
    }
  }
}

resource "aws_s3_object" "replaced" {
  override_provider {
    default_tags {
      tags = { owner = "x", team = "y" }
    }
  }
}

resource "aws_s3_object" "plain" {}

resource "aws_sqs_queue" "ignored" {
  provider = aws.ignoring
}

resource "aws_instance" "i" {
  root_block_device {
    volume_size = 20
  }
}

data "aws_ssm_parameter" "keys" {
  name = "keys"
}

variable "keys" {
  type = list(string)
}

provider "aws" {
  alias = "perhaps"
  ignore_tags {
    keys = [data.aws_ssm_parameter.keys.value]
  }
}

provider "aws" {
  alias = "asked"
  ignore_tags {
    keys = var.keys
  }
}

provider "aws" {
  alias = "beginning"
  ignore_tags {
    key_prefixes = ["ow"]
  }
}

resource "aws_sqs_queue" "perhaps_ignored" {
  provider = aws.perhaps
  tags     = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "ignored_as_asked" {
  provider = aws.asked
  tags     = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "ignored_by_beginning" {
  provider = aws.beginning
  tags     = { owner = "a", team = "b" }
}
# file: finops.yaml
version: 1
tags:
  free_types: error
  required:
    owner: {}
    team: {}
budgets:
  level: module
