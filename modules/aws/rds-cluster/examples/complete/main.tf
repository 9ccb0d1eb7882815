module "cluster" {
  source = "../.."

  cluster_identifier = "orders"
  engine             = "aurora-postgresql"
  cluster_parameter_group = {
    family    = "aurora-postgresql17"
    parameter = [{ name = "log_min_duration_statement", value = "500" }]
  }
  database_name                      = "orders"
  enabled_cloudwatch_logs_exports    = ["postgresql"]
  endpoints                          = { reports = { custom_endpoint_type = "READER", static_members = ["one"] } }
  instance_parameter_group           = { family = "aurora-postgresql17" }
  instances                          = { one = { instance_class = "db.t4g.medium" } }
  master_username                    = "orders"
  monitoring_interval                = 60
  monitoring_role                    = {}
  security_group                     = { vpc_id = "vpc-0123456789abcdef0" }
  security_group_egress              = { functions = { cidr_ipv4 = "10.0.0.0/8" } }
  security_group_ingress             = { application = { referenced_security_group_id = "sg-0123456789abcdef0" } }
  serverlessv2_scaling_configuration = { min_capacity = 0, max_capacity = 4 }
  subnet_group                       = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  vpc_security_group_ids             = ["sg-0123456789abcdef0"]

  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
    scope       = "shop-orders"
  }
  budget = {
    alerts = [{ at = 50, on = "actual" }, { at = 100, on = "forecast" }]
    amount = 50
  }
  price_region = "eu-west-1"
  anomaly      = { amount = 25, percent = 40 }
  tags         = { team = "checkout" }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = [aws_sns_topic.cost.arn]
  }
}

# Who hears of its cost.
resource "aws_sns_topic" "cost" {
  name = "shop-cost"
  tags = module.cluster.tags
}

resource "aws_sns_topic_policy" "cost" {
  arn = aws_sns_topic.cost.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "AlertsOfThisAccount"
      Effect    = "Allow"
      Principal = { Service = ["budgets.amazonaws.com", "cloudwatch.amazonaws.com"] }
      Action    = "sns:Publish"
      Resource  = aws_sns_topic.cost.arn
      Condition = { StringEquals = { "aws:SourceAccount" = aws_sns_topic.cost.owner } }
    }]
  })
}
