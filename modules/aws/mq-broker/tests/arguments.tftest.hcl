# What callers give stands in the message broker as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  broker_name        = "orders"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.t3.micro"
  user               = [{ username = "orders", password = "example-of-a-password" }]
  budget             = { amount = 20 }
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

run "what_is_given_arrives" {
  command = plan
  variables {
    apply_immediately          = false
    authentication_strategy    = "simple"
    auto_minor_version_upgrade = false
    broker_name                = "orders"
    engine_version             = "5.18"
    host_instance_type         = "mq.t3.micro"
    publicly_accessible        = false
    security_groups            = ["sg-0123456789abcdef0"]
    storage_type               = "ebs"
    subnet_ids                 = ["subnet-0123456789abcdef0"]
    configuration              = { id = "shop", revision = 1 }
    encryption_options = {
      kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      use_aws_owned_key = false
    }
    ldap_server_metadata = {
      hosts                    = ["shop"]
      role_base                = "shop"
      role_name                = "shop"
      role_search_matching     = "shop"
      role_search_subtree      = false
      service_account_password = "shop"
      service_account_username = "shop"
      user_base                = "shop"
      user_role_name           = "shop"
      user_search_matching     = "shop"
      user_search_subtree      = false
    }
    logs     = { general = true, audit = "shop" }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    user = [{
      username         = "orders"
      password         = "example-of-a-password"
      console_access   = false
      groups           = ["shop"]
      replication_user = false
    }]
  }
  assert {
    condition = alltrue([
      aws_mq_broker.this[0].apply_immediately == var.apply_immediately,
      aws_mq_broker.this[0].authentication_strategy == var.authentication_strategy,
      aws_mq_broker.this[0].auto_minor_version_upgrade == var.auto_minor_version_upgrade,
      aws_mq_broker.this[0].broker_name == var.broker_name,
      aws_mq_broker.this[0].engine_version == var.engine_version,
      aws_mq_broker.this[0].host_instance_type == var.host_instance_type,
      aws_mq_broker.this[0].publicly_accessible == var.publicly_accessible,
      aws_mq_broker.this[0].security_groups == var.security_groups,
      aws_mq_broker.this[0].storage_type == var.storage_type,
      aws_mq_broker.this[0].subnet_ids == var.subnet_ids,
      aws_mq_broker.this[0].configuration[0].id == var.configuration.id,
      aws_mq_broker.this[0].configuration[0].revision == var.configuration.revision,
      aws_mq_broker.this[0].encryption_options[0].kms_key_id == var.encryption_options.kms_key_id,
      aws_mq_broker.this[0].encryption_options[0].use_aws_owned_key == var.encryption_options.use_aws_owned_key,
      aws_mq_broker.this[0].ldap_server_metadata[0].hosts == var.ldap_server_metadata.hosts,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_base == var.ldap_server_metadata.role_base,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_name == var.ldap_server_metadata.role_name,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_matching == var.ldap_server_metadata.role_search_matching,
      aws_mq_broker.this[0].ldap_server_metadata[0].role_search_subtree == var.ldap_server_metadata.role_search_subtree,
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_password == var.ldap_server_metadata.service_account_password,
      aws_mq_broker.this[0].ldap_server_metadata[0].service_account_username == var.ldap_server_metadata.service_account_username,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_base == var.ldap_server_metadata.user_base,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_role_name == var.ldap_server_metadata.user_role_name,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_matching == var.ldap_server_metadata.user_search_matching,
      aws_mq_broker.this[0].ldap_server_metadata[0].user_search_subtree == var.ldap_server_metadata.user_search_subtree,
      aws_mq_broker.this[0].logs[0].general == var.logs.general,
      aws_mq_broker.this[0].logs[0].audit == var.logs.audit,
      aws_mq_broker.this[0].timeouts.create == var.timeouts.create,
      aws_mq_broker.this[0].timeouts.delete == var.timeouts.delete,
      aws_mq_broker.this[0].timeouts.update == var.timeouts.update,
      one(aws_mq_broker.this[0].user).username == var.user[0].username,
      one(aws_mq_broker.this[0].user).password == var.user[0].password,
      one(aws_mq_broker.this[0].user).console_access == var.user[0].console_access,
      one(aws_mq_broker.this[0].user).groups == var.user[0].groups,
      one(aws_mq_broker.this[0].user).replication_user == var.user[0].replication_user,
    ])
    error_message = "an argument is not what was given"
  }
}
