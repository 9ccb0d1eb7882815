# Uploads that were never finished, and versions that nobody needs, are stored and billed until somebody removes them.
resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count = var.create ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  rule {
    id     = "expire-what-nobody-needs"
    status = "Enabled"

    abort_incomplete_multipart_upload {
      days_after_initiation = var.abort_incomplete_multipart_upload_days
    }

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = var.noncurrent_version_expiration_days
    }
  }

  depends_on = [aws_s3_bucket_versioning.this]
}

# Public objects can be downloaded at the owner's cost.
resource "aws_s3_bucket_public_access_block" "this" {
  count = var.create ? 1 : 0

  block_public_acls       = true
  block_public_policy     = true
  bucket                  = aws_s3_bucket.this[0].id
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# Versions protect from mistakes; each one is stored and billed, so the lifecycle below lets old ones expire.
resource "aws_s3_bucket_versioning" "this" {
  count = var.create && var.versioning_enabled ? 1 : 0

  bucket = aws_s3_bucket.this[0].id

  versioning_configuration {
    status = "Enabled"
  }
}
