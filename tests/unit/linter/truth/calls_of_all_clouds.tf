# A call that lost its tags, of each cloud, and one in which they have another name.
# expect module-call-drops-tags module.bucket compliant
# expect module-call-drops-tags module.bucket_forgotten violated
# expect module-call-drops-tags module.account violated
# expect module-call-drops-tags module.account_given compliant
# expect module-call-drops-tags module.each violated
# expect module-call-drops-tags module.missing unknown

variable "tags" {
  type = map(string)
}

module "bucket" {
  source = "./bucket"
  labels = { for key, value in var.tags : lower(key) => value }
}

module "bucket_forgotten" {
  source = "./bucket"
  labels = {}
}

module "account" {
  source = "./account"
  tags   = { owner = "a", team = "b" }
}

module "account_given" {
  source = "./account"
  tags   = merge({ kind = "x" }, var.tags)
}

module "each" {
  source   = "./account"
  for_each = { given = var.tags, not = {} }
  tags     = each.value
}

module "missing" {
  source = "./nowhere"
}
# file: bucket/main.tf
variable "labels" {
  type    = map(string)
  default = {}
}

resource "google_storage_bucket" "b" {
  labels = var.labels
}
# file: account/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "azurerm_storage_account" "a" {
  tags = var.tags
}
