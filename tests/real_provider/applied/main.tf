# What the mock of AWS can create, read again and delete as the provider asks for it: each module with the least that it needs.
locals {
  shared = {
    budget = { amount = 20 }
    cost = {
      application = "shop"
      cost_center = "cc-1000"
      environment = "dev"
      owner       = "team@example.com"
    }
    notifications = {
      emails         = ["team@example.com"]
      sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
    }
  }
}

resource "aws_vpc" "this" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_subnet" "this" {
  count = 2

  availability_zone = ["us-east-1a", "us-east-1b"][count.index]
  cidr_block        = cidrsubnet(aws_vpc.this.cidr_block, 8, count.index)
  vpc_id            = aws_vpc.this.id
}

resource "aws_route_table" "this" {
  vpc_id = aws_vpc.this.id
}

resource "aws_s3_bucket" "artifacts" {
  bucket = "example-artifacts"
}

resource "aws_s3_object" "orders" {
  bucket         = aws_s3_bucket.artifacts.bucket
  content_base64 = "UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==" # an empty archive
  key            = "orders.zip"
}

resource "aws_launch_template" "this" {
  name          = "orders"
  image_id      = "ami-12c6146b"
  instance_type = "t4g.micro"

  lifecycle {
    ignore_changes = [tag_specifications] # the mock answers with the template's own tags there
  }
}

module "autoscaling_group" {
  source = "./modules/autoscaling-group"

  name                = "orders"
  max_size            = 2
  min_size            = 1
  vpc_zone_identifier = aws_subnet.this[*].id
  launch_template     = { id = aws_launch_template.this.id, version = "$Latest" }
  budget              = local.shared.budget
  cost                = merge(local.shared.cost, { scope = "autoscaling_group" })
  notifications       = local.shared.notifications
}

module "cloudwatch_log_group" {
  source = "./modules/cloudwatch-log-group"

  name          = "/shop/orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "cloudwatch_log_group" })
  notifications = local.shared.notifications
}

module "db_instance" {
  source = "./modules/db-instance"

  identifier          = "orders"
  instance_class      = "db.t4g.micro"
  allocated_storage   = 20
  engine              = "postgres"
  username            = "orders"
  skip_final_snapshot = true
  budget              = local.shared.budget
  cost                = merge(local.shared.cost, { scope = "db_instance" })
  notifications       = local.shared.notifications
}

module "dynamodb_table" {
  source = "./modules/dynamodb-table"

  name          = "orders"
  attribute     = [{ name = "id", type = "S" }]
  hash_key      = "id"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "dynamodb_table" })
  notifications = local.shared.notifications
}

module "ebs_volume" {
  source = "./modules/ebs-volume"

  availability_zone = "us-east-1a"
  size              = 20
  budget            = local.shared.budget
  cost              = merge(local.shared.cost, { scope = "ebs_volume" })
  notifications     = local.shared.notifications
}

module "ecr_repository" {
  source = "./modules/ecr-repository"

  name          = "orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "ecr_repository" })
  notifications = local.shared.notifications
}

module "ecs_cluster" {
  source = "./modules/ecs-cluster"

  name          = "orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "ecs_cluster" })
  notifications = local.shared.notifications
}

module "eip" {
  source = "./modules/eip"

  domain        = "vpc"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "eip" })
  notifications = local.shared.notifications
}

module "lambda_function" {
  source = "./modules/lambda-function"

  function_name = "orders"
  handler       = "index.handler"
  runtime       = "python3.13"
  s3_bucket     = aws_s3_object.orders.bucket
  s3_key        = aws_s3_object.orders.key
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "lambda_function" })
  notifications = local.shared.notifications
}

module "lb" {
  source = "./modules/lb"

  name          = "orders"
  subnets       = aws_subnet.this[*].id
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "lb" })
  notifications = local.shared.notifications
}

module "nat_gateway" {
  source = "./modules/nat-gateway"

  subnet_id     = aws_subnet.this[0].id
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "nat_gateway" })
  notifications = local.shared.notifications
}

module "s3_bucket" {
  source = "./modules/s3-bucket"

  bucket        = "example-orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "s3_bucket" })
  notifications = local.shared.notifications
}

module "secretsmanager_secret" {
  source = "./modules/secretsmanager-secret"

  name          = "orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "secretsmanager_secret" })
  notifications = local.shared.notifications
}

module "sns_topic" {
  source = "./modules/sns-topic"

  signature_version = null # the mock answers 0
  name              = "orders"
  budget            = local.shared.budget
  cost              = merge(local.shared.cost, { scope = "sns_topic" })
  notifications     = local.shared.notifications
}

module "sqs_queue" {
  source = "./modules/sqs-queue"

  name          = "orders"
  budget        = local.shared.budget
  cost          = merge(local.shared.cost, { scope = "sqs_queue" })
  notifications = local.shared.notifications
}

module "vpc_endpoint" {
  source = "./modules/vpc-endpoint"

  vpc_id          = aws_vpc.this.id
  route_table_ids = [aws_route_table.this.id]
  service_name    = "com.amazonaws.us-east-1.s3"
  budget          = local.shared.budget
  cost            = merge(local.shared.cost, { scope = "vpc_endpoint" })
  notifications   = local.shared.notifications
}
