# Settings of the engine; slow queries that nobody logs are paid for in larger instances.
resource "aws_rds_cluster_parameter_group" "this" {
  count = var.create && var.cluster_parameter_group != null ? 1 : 0

  description = var.cluster_parameter_group.description
  family      = var.cluster_parameter_group.family
  name        = var.cluster_parameter_group.name
  name_prefix = var.cluster_parameter_group.name == null ? coalesce(var.cluster_parameter_group.name_prefix, "${var.cluster_identifier}-") : null

  dynamic "parameter" {
    for_each = var.cluster_parameter_group.parameter
    content {
      apply_method = parameter.value.apply_method
      name         = parameter.value.name
      value        = parameter.value.value
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# A database calls others only for functions of Lambda and copies from S3.
resource "aws_vpc_security_group_egress_rule" "this" {
  for_each = { for key, one in var.security_group_egress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.from_port
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.to_port

  tags = local.tags
}

# Reports that read from instances of their own do not ask for a larger writer.
resource "aws_rds_cluster_endpoint" "this" {
  for_each = { for key, one in var.endpoints : key => one if var.create }

  cluster_endpoint_identifier = [for name in ["${var.cluster_identifier}-${each.key}"] : length(name) <= 63 ? name : "${trimsuffix(substr(name, 0, 54), "-")}-${substr(sha256(name), 0, 8)}"][0]
  cluster_identifier          = aws_rds_cluster.this[0].id
  custom_endpoint_type        = each.value.custom_endpoint_type
  excluded_members            = each.value.excluded_members == null ? null : [for member in each.value.excluded_members : try(aws_rds_cluster_instance.this[member].id, member)]
  static_members              = each.value.static_members == null ? null : [for member in each.value.static_members : try(aws_rds_cluster_instance.this[member].id, member)]

  tags = local.tags
}

# The default group of a VPC lets in nobody from outside it.
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, one in var.security_group_ingress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.ip_protocol == "-1" ? each.value.from_port : try(coalesce(each.value.from_port, aws_rds_cluster.this[0].port), null)
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.ip_protocol == "-1" ? each.value.to_port : try(coalesce(each.value.to_port, each.value.from_port, aws_rds_cluster.this[0].port), null)

  tags = local.tags
}

# Settings of the instances; the right memory settings can save a larger class.
resource "aws_db_parameter_group" "this" {
  count = var.create && var.instance_parameter_group != null ? 1 : 0

  description  = var.instance_parameter_group.description
  family       = var.instance_parameter_group.family
  name         = var.instance_parameter_group.name
  name_prefix  = var.instance_parameter_group.name == null ? coalesce(var.instance_parameter_group.name_prefix, "${var.cluster_identifier}-") : null
  skip_destroy = var.instance_parameter_group.skip_destroy

  dynamic "parameter" {
    for_each = var.instance_parameter_group.parameter
    content {
      apply_method = parameter.value.apply_method
      name         = parameter.value.name
      value        = parameter.value.value
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# An Aurora cluster stores data, and answers only through instances.
resource "aws_rds_cluster_instance" "this" {
  for_each = { for key, one in var.instances : key => one if var.create }

  apply_immediately                     = each.value.apply_immediately
  auto_minor_version_upgrade            = each.value.auto_minor_version_upgrade
  availability_zone                     = each.value.availability_zone
  ca_cert_identifier                    = each.value.ca_cert_identifier
  cluster_identifier                    = aws_rds_cluster.this[0].id
  copy_tags_to_snapshot                 = var.copy_tags_to_snapshot
  custom_iam_instance_profile           = each.value.custom_iam_instance_profile
  db_parameter_group_name               = each.value.db_parameter_group_name == null ? try(aws_db_parameter_group.this[0].name, null) : each.value.db_parameter_group_name
  engine                                = aws_rds_cluster.this[0].engine
  force_destroy                         = each.value.force_destroy
  identifier                            = [for name in ["${var.cluster_identifier}-${each.key}"] : length(name) <= 63 ? name : "${trimsuffix(substr(name, 0, 54), "-")}-${substr(sha256(name), 0, 8)}"][0]
  instance_class                        = each.value.instance_class
  monitoring_interval                   = each.value.monitoring_interval
  monitoring_role_arn                   = each.value.monitoring_role_arn == null && try(each.value.monitoring_interval > 0, false) ? try(coalesce(var.monitoring_role_arn, try(aws_iam_role.this[0].arn, null)), null) : each.value.monitoring_role_arn
  performance_insights_enabled          = each.value.performance_insights_enabled
  performance_insights_kms_key_id       = each.value.performance_insights_kms_key_id
  performance_insights_retention_period = each.value.performance_insights_retention_period
  preferred_maintenance_window          = each.value.preferred_maintenance_window
  promotion_tier                        = each.value.promotion_tier
  publicly_accessible                   = each.value.publicly_accessible

  tags = local.tags
}

# RDS makes log groups that never forget; these keep logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  for_each = { for key, one in toset(coalesce(var.enabled_cloudwatch_logs_exports, [])) : key => one if var.create }

  kms_key_id        = var.log_kms_key_id
  log_group_class   = var.log_group_class
  name              = "/aws/rds/cluster/${var.cluster_identifier}/${each.key}"
  retention_in_days = var.log_retention_days

  tags = local.tags
}

# The policy that AWS keeps for it.
resource "aws_iam_role_policy_attachment" "this" {
  count = var.create && var.monitoring_role != null ? 1 : 0

  policy_arn = "arn:${try(split(":", aws_iam_role.this[0].arn)[1], "aws")}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
  role       = aws_iam_role.this[0].name
}

# Enhanced monitoring writes its points, billed as logs, under this role.
resource "aws_iam_role" "this" {
  count = var.create && var.monitoring_role != null ? 1 : 0

  assume_role_policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "monitoring.rds.amazonaws.com" } }] })
  description           = var.monitoring_role.description
  force_detach_policies = var.monitoring_role.force_detach_policies
  max_session_duration  = var.monitoring_role.max_session_duration
  name                  = var.monitoring_role.name
  name_prefix           = var.monitoring_role.name == null ? coalesce(var.monitoring_role.name_prefix, "${substr(var.cluster_identifier, 0, 26)}-monitoring-") : null
  path                  = var.monitoring_role.path
  permissions_boundary  = var.monitoring_role.permissions_boundary

  tags = local.tags
}

# Imports from and exports to S3 and calls of Lambda are billed by these services.
resource "aws_rds_cluster_role_association" "this" {
  for_each = { for key, one in var.role_associations : key => one if var.create }

  db_cluster_identifier = aws_rds_cluster.this[0].id
  feature_name          = each.value.feature_name
  role_arn              = each.value.role_arn
}

# Every rotation is some billed requests.
resource "aws_secretsmanager_secret_rotation" "this" {
  count = var.create && var.master_user_secret_rotation != null ? 1 : 0

  rotate_immediately = var.master_user_secret_rotation.rotate_immediately
  secret_id          = aws_rds_cluster.this[0].master_user_secret[0].secret_arn

  rotation_rules {
    automatically_after_days = var.master_user_secret_rotation.rotation_rules.automatically_after_days
    duration                 = var.master_user_secret_rotation.rotation_rules.duration
    schedule_expression      = var.master_user_secret_rotation.rotation_rules.schedule_expression
  }
}

# Who may reach the cluster.
resource "aws_security_group" "this" {
  count = var.create && var.security_group != null ? 1 : 0

  description            = var.security_group.description
  name                   = coalesce(var.security_group.name, "${var.cluster_identifier}-cluster")
  revoke_rules_on_delete = var.security_group.revoke_rules_on_delete
  vpc_id                 = var.security_group.vpc_id

  tags = local.tags
}

# Where the instances may stand; traffic between zones is billed.
resource "aws_db_subnet_group" "this" {
  count = var.create && var.subnet_group != null ? 1 : 0

  description = var.subnet_group.description
  name        = coalesce(var.subnet_group.name, "${var.cluster_identifier}-cluster")
  subnet_ids  = var.subnet_group.subnet_ids

  tags = local.tags
}
