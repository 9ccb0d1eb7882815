# A database calls others only for links and copies from S3.
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

# The default group of a VPC lets in nobody from outside it.
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = { for key, one in var.security_group_ingress : key => one if var.create }

  cidr_ipv4                    = each.value.cidr_ipv4
  cidr_ipv6                    = each.value.cidr_ipv6
  description                  = each.value.description
  from_port                    = each.value.ip_protocol == "-1" ? each.value.from_port : try(coalesce(each.value.from_port, aws_db_instance.this[0].port), null)
  ip_protocol                  = each.value.ip_protocol
  prefix_list_id               = each.value.prefix_list_id
  referenced_security_group_id = each.value.referenced_security_group_id
  security_group_id            = try(aws_security_group.this[0].id, "")
  to_port                      = each.value.ip_protocol == "-1" ? each.value.to_port : try(coalesce(each.value.to_port, each.value.from_port, aws_db_instance.this[0].port), null)

  tags = local.tags
}

# RDS makes log groups that never forget; these keep logs for a time.
resource "aws_cloudwatch_log_group" "this" {
  for_each = { for key, one in coalesce(var.enabled_cloudwatch_logs_exports, toset([])) : key => one if var.create }

  kms_key_id        = var.log_kms_key_id
  log_group_class   = var.log_group_class
  name              = "/aws/rds/instance/${var.identifier}/${each.key}"
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
  name_prefix           = var.monitoring_role.name == null ? coalesce(var.monitoring_role.name_prefix, "${substr(var.identifier, 0, 26)}-monitoring-") : null
  path                  = var.monitoring_role.path
  permissions_boundary  = var.monitoring_role.permissions_boundary

  tags = local.tags
}

# Features of Oracle, SQL Server and MySQL; some are licensed and billed.
resource "aws_db_option_group" "this" {
  count = var.create && var.option_group != null ? 1 : 0

  engine_name              = var.option_group.engine_name
  major_engine_version     = var.option_group.major_engine_version
  name                     = var.option_group.name
  name_prefix              = var.option_group.name == null ? coalesce(var.option_group.name_prefix, "${var.identifier}-") : null
  option_group_description = var.option_group.option_group_description
  skip_destroy             = var.option_group.skip_destroy

  dynamic "option" {
    for_each = var.option_group.option
    content {
      db_security_group_memberships  = option.value.db_security_group_memberships
      option_name                    = option.value.option_name
      port                           = option.value.port
      version                        = option.value.version
      vpc_security_group_memberships = option.value.vpc_security_group_memberships
      dynamic "option_settings" {
        for_each = option.value.option_settings
        content {
          name  = option_settings.value.name
          value = option_settings.value.value
        }
      }
    }
  }

  tags = local.tags

  lifecycle {
    create_before_destroy = true
  }
}

# Settings of the engine; the right memory settings can save a larger class.
resource "aws_db_parameter_group" "this" {
  count = var.create && var.parameter_group != null ? 1 : 0

  description  = var.parameter_group.description
  family       = var.parameter_group.family
  name         = var.parameter_group.name
  name_prefix  = var.parameter_group.name == null ? coalesce(var.parameter_group.name_prefix, "${var.identifier}-") : null
  skip_destroy = var.parameter_group.skip_destroy

  dynamic "parameter" {
    for_each = var.parameter_group.parameter
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

# Imports from and exports to S3 and calls of Lambda are billed by these services.
resource "aws_db_instance_role_association" "this" {
  for_each = { for key, one in var.role_associations : key => one if var.create }

  db_instance_identifier = aws_db_instance.this[0].identifier
  feature_name           = each.value.feature_name
  role_arn               = each.value.role_arn
}

# Every rotation is some billed requests.
resource "aws_secretsmanager_secret_rotation" "this" {
  count = var.create && var.master_user_secret_rotation != null ? 1 : 0

  rotate_immediately = var.master_user_secret_rotation.rotate_immediately
  secret_id          = aws_db_instance.this[0].master_user_secret[0].secret_arn

  rotation_rules {
    automatically_after_days = var.master_user_secret_rotation.rotation_rules.automatically_after_days
    duration                 = var.master_user_secret_rotation.rotation_rules.duration
    schedule_expression      = var.master_user_secret_rotation.rotation_rules.schedule_expression
  }
}

# Who may reach the instance.
resource "aws_security_group" "this" {
  count = var.create && var.security_group != null ? 1 : 0

  description            = var.security_group.description
  name                   = coalesce(var.security_group.name, "${var.identifier}-instance")
  revoke_rules_on_delete = var.security_group.revoke_rules_on_delete
  vpc_id                 = var.security_group.vpc_id

  tags = local.tags
}

# Where the instance may stand; traffic between zones is billed.
resource "aws_db_subnet_group" "this" {
  count = var.create && var.subnet_group != null ? 1 : 0

  description = var.subnet_group.description
  name        = coalesce(var.subnet_group.name, var.identifier)
  subnet_ids  = var.subnet_group.subnet_ids

  tags = local.tags
}
