# A rule that is off does nothing, and one for some of the objects leaves the others in doubt.
# expect multipart-uploads-never-aborted aws_s3_bucket.off violated
# expect multipart-uploads-never-aborted aws_s3_bucket.some unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.all compliant
# expect multipart-uploads-never-aborted aws_s3_bucket.older compliant
# expect noncurrent-versions-never-expire aws_s3_bucket.older violated
# expect noncurrent-versions-never-expire aws_s3_bucket.all delegated

terraform {
  backend "s3" {}
}

variable "status" {
  type = string
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
