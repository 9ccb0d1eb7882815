# A table as hand-written modules make one: the addresses and shapes of the most used of them.
resource "aws_dynamodb_table" "this" {
  count = 1

  name                        = "orders"
  billing_mode                = "PAY_PER_REQUEST"
  hash_key                    = "id"
  range_key                   = "title"
  deletion_protection_enabled = false

  attribute {
    name = "id"
    type = "N"
  }

  attribute {
    name = "title"
    type = "S"
  }

  attribute {
    name = "age"
    type = "N"
  }

  global_secondary_index {
    name               = "TitleIndex"
    hash_key           = "title"
    range_key          = "age"
    projection_type    = "INCLUDE"
    non_key_attributes = ["id"]
  }

  point_in_time_recovery {
    enabled = true
  }

  ttl {
    enabled        = true
    attribute_name = "expires"
  }

  tags = { application = "shop" }

  timeouts {
    create = "10m"
    delete = "10m"
    update = "60m"
  }
}
