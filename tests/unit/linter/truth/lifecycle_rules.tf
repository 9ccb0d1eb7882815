# A rule that is off does nothing, and one for some of the objects leaves the others in doubt.
# expect bucket-without-lifecycle aws_s3_bucket.off violated
# expect bucket-without-lifecycle aws_s3_bucket.tiered compliant
# expect bucket-without-lifecycle aws_s3_bucket.tiered_no_more violated
# expect bucket-without-lifecycle azurerm_storage_account.off violated
# expect bucket-without-lifecycle aws_s3_bucket.some compliant
# expect bucket-without-lifecycle aws_s3_bucket.all compliant
# expect bucket-without-lifecycle aws_s3_bucket.older compliant
# expect bucket-without-lifecycle aws_s3_bucket.old_off violated
# expect bucket-without-lifecycle aws_s3_bucket.chosen delegated
# expect bucket-without-lifecycle aws_s3_bucket.looked_up unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.some unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.all compliant
# expect multipart-uploads-never-aborted aws_s3_bucket.older compliant
# expect multipart-uploads-never-aborted aws_s3_bucket.chosen delegated
# expect multipart-uploads-never-aborted aws_s3_bucket.looked_up unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.days delegated
# expect multipart-uploads-never-aborted aws_s3_bucket.no_days violated
# expect bucket-without-lifecycle aws_s3_bucket.days compliant
# expect bucket-without-lifecycle aws_s3_bucket.no_days compliant
# expect noncurrent-versions-never-expire aws_s3_bucket.older violated
# expect noncurrent-versions-never-expire aws_s3_bucket.versioned_perhaps unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.versioned_perhaps compliant
# expect bucket-without-lifecycle aws_s3_bucket.versioned_perhaps compliant
# expect noncurrent-versions-never-expire aws_s3_bucket.chosen delegated
# expect noncurrent-versions-never-expire aws_s3_bucket.all delegated

terraform {
  backend "s3" {}
}

variable "status" {
  type = string
}

variable "days" {
  type = number
}

data "aws_ssm_parameter" "status" {
  name = "status"
}

resource "aws_s3_bucket" "off" {}

resource "aws_s3_bucket_lifecycle_configuration" "off" {
  bucket = aws_s3_bucket.off.id

  rule {
    status = "Disabled"
    abort_incomplete_multipart_upload {}
  }
}

resource "aws_s3_bucket" "some" {}

resource "aws_s3_bucket_lifecycle_configuration" "some" {
  bucket = aws_s3_bucket.some.id

  rule {
    status = "Enabled"
    filter {
      prefix = "logs/"
    }
    abort_incomplete_multipart_upload {}
  }
}

resource "aws_s3_bucket" "all" {}

resource "aws_s3_bucket_versioning" "all" {
  bucket = aws_s3_bucket.all.id
  versioning_configuration {
    status = var.status
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "all" {
  bucket = aws_s3_bucket.all.id

  rule {
    status = "Enabled"
    filter {
      prefix = ""
    }
    abort_incomplete_multipart_upload {}
  }
}

resource "aws_s3_bucket" "older" {
  versioning {
    enabled = true
  }

  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = 7
  }
}

resource "aws_s3_bucket" "old_off" {
  lifecycle_rule {
    enabled                                = false
    abort_incomplete_multipart_upload_days = 7
  }
}

resource "aws_s3_bucket" "days" {
  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = var.days
  }
}

resource "aws_s3_bucket" "no_days" {
  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = 0
  }
}

resource "aws_s3_bucket" "chosen" {
  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "chosen" {
  bucket = aws_s3_bucket.chosen.id

  rule {
    status = var.status
    abort_incomplete_multipart_upload {}
    noncurrent_version_expiration {}
  }
}

resource "aws_s3_bucket" "looked_up" {}

resource "aws_s3_bucket_lifecycle_configuration" "looked_up" {
  bucket = aws_s3_bucket.looked_up.id

  rule {
    status = data.aws_ssm_parameter.status.value
    abort_incomplete_multipart_upload {}
  }
}

resource "aws_s3_bucket" "tiered" {}

resource "aws_s3_bucket_intelligent_tiering_configuration" "tiered" {
  bucket = aws_s3_bucket.tiered.id
}

resource "aws_s3_bucket" "tiered_no_more" {}

resource "aws_s3_bucket_intelligent_tiering_configuration" "tiered_no_more" {
  bucket = aws_s3_bucket.tiered_no_more.id
  status = "Disabled"
}

resource "azurerm_storage_account" "off" {}

resource "azurerm_storage_container" "off" {
  storage_account_id = azurerm_storage_account.off.id
}

resource "azurerm_storage_management_policy" "off" {
  storage_account_id = azurerm_storage_account.off.id

  rule {
    enabled = false
  }
}

resource "aws_s3_bucket" "versioned_perhaps" {
  versioning {
    enabled = data.aws_ssm_parameter.status.value
  }

  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = 7
  }
}
