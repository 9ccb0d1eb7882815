resource "aws_mq_broker" "this" {
  count = var.create ? 1 : 0

  apply_immediately          = var.apply_immediately
  authentication_strategy    = var.authentication_strategy
  auto_minor_version_upgrade = var.auto_minor_version_upgrade
  broker_name                = var.broker_name
  deployment_mode            = var.deployment_mode
  engine_type                = var.engine_type
  engine_version             = var.engine_version
  host_instance_type         = var.host_instance_type
  publicly_accessible        = var.publicly_accessible
  security_groups            = var.security_groups
  storage_type               = var.storage_type
  subnet_ids                 = var.subnet_ids

  dynamic "configuration" {
    for_each = var.configuration == null ? [] : [var.configuration]
    content {
      id       = configuration.value.id
      revision = configuration.value.revision
    }
  }
  dynamic "encryption_options" {
    for_each = var.encryption_options == null ? [] : [var.encryption_options]
    content {
      kms_key_id        = encryption_options.value.kms_key_id
      use_aws_owned_key = encryption_options.value.use_aws_owned_key
    }
  }
  dynamic "ldap_server_metadata" {
    for_each = nonsensitive(var.ldap_server_metadata == null) ? [] : [1]
    content {
      hosts                    = var.ldap_server_metadata.hosts
      role_base                = var.ldap_server_metadata.role_base
      role_name                = var.ldap_server_metadata.role_name
      role_search_matching     = var.ldap_server_metadata.role_search_matching
      role_search_subtree      = var.ldap_server_metadata.role_search_subtree
      service_account_password = var.ldap_server_metadata.service_account_password
      service_account_username = var.ldap_server_metadata.service_account_username
      user_base                = var.ldap_server_metadata.user_base
      user_role_name           = var.ldap_server_metadata.user_role_name
      user_search_matching     = var.ldap_server_metadata.user_search_matching
      user_search_subtree      = var.ldap_server_metadata.user_search_subtree
    }
  }
  dynamic "logs" {
    for_each = var.logs == null ? [] : [var.logs]
    content {
      audit   = logs.value.audit
      general = logs.value.general
    }
  }
  dynamic "maintenance_window_start_time" {
    for_each = var.maintenance_window_start_time == null ? [] : [var.maintenance_window_start_time]
    content {
      day_of_week = maintenance_window_start_time.value.day_of_week
      time_of_day = maintenance_window_start_time.value.time_of_day
      time_zone   = maintenance_window_start_time.value.time_zone
    }
  }
  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }
  dynamic "user" {
    for_each = nonsensitive(range(length(var.user)))
    content {
      console_access   = var.user[user.value].console_access
      groups           = var.user[user.value].groups
      password         = var.user[user.value].password
      replication_user = var.user[user.value].replication_user
      username         = var.user[user.value].username
    }
  }

  tags = local.tags

  lifecycle {
    precondition {
      condition     = var.engine_type != "RabbitMQ" || !try(var.deployment_mode == "ACTIVE_STANDBY_MULTI_AZ", false)
      error_message = "RabbitMQ runs as SINGLE_INSTANCE or CLUSTER_MULTI_AZ."
    }
    precondition {
      condition     = var.engine_type != "ActiveMQ" || !try(var.deployment_mode == "CLUSTER_MULTI_AZ", false)
      error_message = "ActiveMQ runs as SINGLE_INSTANCE or ACTIVE_STANDBY_MULTI_AZ."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this message broker has none."
    }
  }
}
