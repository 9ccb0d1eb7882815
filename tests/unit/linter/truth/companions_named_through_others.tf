# What completes a bucket may name it through another resource, or get the same name from where the bucket has it.
# expect bucket-without-lifecycle aws_s3_bucket.through_one unknown
# expect bucket-without-lifecycle aws_s3_bucket.through_two unknown
# expect bucket-without-lifecycle aws_s3_bucket.one_name unknown
# expect bucket-without-lifecycle aws_s3_bucket.other_name violated
# expect bucket-without-lifecycle aws_s3_bucket.replicated violated
# expect bucket-without-lifecycle aws_s3_bucket.replica compliant

terraform {
  backend "s3" {}
}

resource "aws_s3_bucket" "through_one" {}

resource "aws_s3_bucket_versioning" "through_one" {
  bucket = aws_s3_bucket.through_one.id
}

resource "aws_s3_bucket_lifecycle_configuration" "through_one" {
  bucket = aws_s3_bucket_versioning.through_one.bucket
}

resource "aws_s3_bucket" "through_two" {}

resource "aws_s3_bucket_versioning" "through_two" {
  bucket = aws_s3_bucket.through_two.id
}

resource "terraform_data" "through_two" {
  input = aws_s3_bucket_versioning.through_two.bucket
}

resource "aws_s3_bucket_lifecycle_configuration" "through_two" {
  bucket = terraform_data.through_two.output
}

resource "random_pet" "name" {}

resource "aws_s3_bucket" "one_name" {
  bucket = random_pet.name.id
}

resource "aws_s3_bucket_lifecycle_configuration" "one_name" {
  bucket = random_pet.name.id
}

resource "random_pet" "other" {}

resource "aws_s3_bucket" "other_name" {
  bucket = random_pet.other.id
}

resource "aws_s3_bucket" "replicated" {
  bucket = "replicated"
  replication_configuration {
    role = aws_s3_bucket.replica.id
  }
}

resource "aws_s3_bucket" "replica" {}

resource "aws_s3_bucket_lifecycle_configuration" "replica" {
  bucket = aws_s3_bucket.replica.id
}
