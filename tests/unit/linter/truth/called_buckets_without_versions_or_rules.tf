# Of a called bucket that nothing gives rules, versions or containers, the rules that ask for something of them say nothing, as of one here.
# expect noncurrent-versions-never-expire aws_s3_bucket.bare delegated
# expect noncurrent-versions-never-expire module.ruled unknown
# expect noncurrent-versions-never-expire module.versioned violated
# expect noncurrent-versions-never-expire module.versioned_elsewhere unknown
# expect noncurrent-versions-never-expire aws_s3_bucket.this delegated
# expect multipart-uploads-never-aborted module.ruled unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.bare delegated
# expect multipart-uploads-never-aborted aws_s3_bucket.this violated
# expect bucket-without-lifecycle module.account violated
# expect bucket-without-lifecycle module.ruled_account unknown
# expect bucket-without-lifecycle azurerm_storage_account.this delegated
# expect bucket-without-lifecycle module.without_rules violated
# expect bucket-without-lifecycle module.ruled unknown
# expect bucket-without-lifecycle aws_s3_bucket.bare delegated
# expect bucket-without-lifecycle aws_s3_bucket.this compliant
# expect bucket-without-lifecycle module.never_versioned compliant
# expect bucket-without-lifecycle module.versioned compliant
# expect bucket-without-lifecycle module.perhaps_ruled unknown
# expect bucket-without-lifecycle aws_s3_bucket.perhaps_ruled unknown
# expect multipart-uploads-never-aborted module.perhaps_ruled unknown
# expect multipart-uploads-never-aborted aws_s3_bucket.perhaps_ruled unknown
# expect noncurrent-versions-never-expire aws_s3_bucket.perhaps_ruled delegated
# expect bucket-without-lifecycle module.versioned_elsewhere compliant

terraform {
  backend "s3" {}
}

module "never_versioned" {
  source = "./bucket"
}

module "versioned" {
  source    = "./bucket"
  versioned = true
}

module "perhaps_ruled" {
  source = "./perhaps"
}

module "versioned_elsewhere" {
  source = "./bucket"
}

resource "aws_s3_bucket_versioning" "elsewhere" {
  bucket = module.versioned_elsewhere.id

  versioning_configuration {
    status = "Enabled"
  }
}

module "without_rules" {
  source = "./bare"
}

module "ruled" {
  source = "./bare"
}

resource "aws_s3_bucket_lifecycle_configuration" "ruled" {
  bucket = module.ruled.id
}

module "empty_account" {
  source = "./account"
}

module "account" {
  source = "./account"
}

resource "azurerm_storage_container" "account" {
  storage_account_id = module.account.id
}

module "ruled_account" {
  source = "./account"
}

resource "azurerm_storage_management_policy" "ruled_account" {
  storage_account_id = module.ruled_account.id
}
# file: bucket/main.tf
variable "versioned" {
  type     = bool
  default  = false
  nullable = false
}

resource "aws_s3_bucket" "this" {}

resource "aws_s3_bucket_versioning" "this" {
  count  = var.versioned ? 1 : 0
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "moves"
    status = "Enabled"

    transition {
      storage_class = "INTELLIGENT_TIERING"
    }
  }
}

output "id" {
  value = aws_s3_bucket.this.id
}
# file: perhaps/main.tf
data "aws_ssm_parameter" "status" {
  name = "status"
}

resource "aws_s3_bucket" "perhaps_ruled" {}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.perhaps_ruled.id

  rule {
    status = data.aws_ssm_parameter.status.value
    abort_incomplete_multipart_upload {}
  }
}

output "id" {
  value = aws_s3_bucket.perhaps_ruled.id
}
# file: bare/main.tf
resource "aws_s3_bucket" "bare" {}

output "id" {
  value = aws_s3_bucket.bare.id
}
# file: account/main.tf
resource "azurerm_storage_account" "this" {}

output "id" {
  value = azurerm_storage_account.this.id
}
