# What Terraform ignores it never changes again; a key that something else writes may be ignored.
# expect ignored-tag-changes aws_sqs_queue.all violated
# expect ignored-tag-changes aws_sqs_queue.tags violated
# expect ignored-tag-changes aws_sqs_queue.tags_all violated
# expect ignored-tag-changes aws_sqs_queue.one_key violated
# expect ignored-tag-changes aws_sqs_queue.another_key compliant
# expect ignored-tag-changes aws_ssm_activation.fixed_at_creation compliant
# expect ignored-tag-changes google_sql_database_instance.inside violated

resource "aws_sqs_queue" "all" {
  lifecycle {
    ignore_changes = all
  }
}

resource "aws_sqs_queue" "tags" {
  lifecycle {
    ignore_changes = [name, tags]
  }
}

resource "aws_sqs_queue" "tags_all" {
  lifecycle {
    ignore_changes = [tags_all]
  }
}

resource "aws_sqs_queue" "one_key" {
  lifecycle {
    ignore_changes = [tags["owner"]]
  }
}

resource "aws_sqs_queue" "another_key" {
  lifecycle {
    ignore_changes = [tags["LastBackup"]]
  }
}

resource "google_sql_database_instance" "inside" {
  settings {
    tier = "db-f1-micro"
  }
  lifecycle {
    ignore_changes = [settings[0].user_labels]
  }
}

resource "aws_ssm_activation" "fixed_at_creation" {
  iam_role = "ssm"
  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_sqs_queue" "nothing" {}

resource "aws_iam_role_policy" "takes_no_tags" {
  lifecycle {
    ignore_changes = all
  }
}

resource "azurerm_route_table" "free" {
  lifecycle {
    ignore_changes = [tags]
  }
}
