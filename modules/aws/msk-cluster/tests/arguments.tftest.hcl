# What callers give stands in the Kafka cluster as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  broker_node_group_info = {
    client_subnets = [
      "subnet-0123456789abcdef0",
      "subnet-0123456789abcdef1",
      "subnet-0123456789abcdef2",
    ]
    instance_type   = "kafka.t3.small"
    security_groups = ["sg-0123456789abcdef0"]
    storage_info    = { ebs_storage_info = { volume_size = 100 } }
  }
  cluster_name           = "orders"
  kafka_version          = "3.8.x"
  number_of_broker_nodes = 3
  budget                 = { amount = 20 }
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
    cluster_name        = "orders"
    enhanced_monitoring = "DEFAULT"
    kafka_version       = "3.8.x"
    storage_mode        = "LOCAL"
    client_authentication = {
      unauthenticated = false
      sasl            = { iam = false, scram = false }
      tls = {
        certificate_authority_arns = ["arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"]
      }
    }
    configuration_info = { arn = "arn:aws:sns:us-east-1:123456789012:shop", revision = 1 }
    logging_info = {
      broker_logs = {
        cloudwatch_logs = { enabled = true, log_group = "shop" }
        firehose        = { delivery_stream = "shop", enabled = false }
        s3              = { bucket = "shop", enabled = false, prefix = "shop" }
      }
    }
    open_monitoring = {
      prometheus = {
        jmx_exporter  = { enabled_in_broker = false }
        node_exporter = { enabled_in_broker = false }
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      aws_msk_cluster.this[0].cluster_name == var.cluster_name,
      aws_msk_cluster.this[0].enhanced_monitoring == var.enhanced_monitoring,
      aws_msk_cluster.this[0].kafka_version == var.kafka_version,
      aws_msk_cluster.this[0].storage_mode == var.storage_mode,
      aws_msk_cluster.this[0].broker_node_group_info[0].client_subnets == var.broker_node_group_info.client_subnets,
      aws_msk_cluster.this[0].broker_node_group_info[0].instance_type == var.broker_node_group_info.instance_type,
      aws_msk_cluster.this[0].broker_node_group_info[0].security_groups == var.broker_node_group_info.security_groups,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].volume_size == var.broker_node_group_info.storage_info.ebs_storage_info.volume_size,
      aws_msk_cluster.this[0].client_authentication[0].unauthenticated == var.client_authentication.unauthenticated,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].iam == var.client_authentication.sasl.iam,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].scram == var.client_authentication.sasl.scram,
      aws_msk_cluster.this[0].client_authentication[0].tls[0].certificate_authority_arns == var.client_authentication.tls.certificate_authority_arns,
      aws_msk_cluster.this[0].configuration_info[0].arn == var.configuration_info.arn,
      aws_msk_cluster.this[0].configuration_info[0].revision == var.configuration_info.revision,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled == var.logging_info.broker_logs.cloudwatch_logs.enabled,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].delivery_stream == var.logging_info.broker_logs.firehose.delivery_stream,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].enabled == var.logging_info.broker_logs.firehose.enabled,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].bucket == var.logging_info.broker_logs.s3.bucket,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].enabled == var.logging_info.broker_logs.s3.enabled,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].prefix == var.logging_info.broker_logs.s3.prefix,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].jmx_exporter[0].enabled_in_broker == var.open_monitoring.prometheus.jmx_exporter.enabled_in_broker,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].node_exporter[0].enabled_in_broker == var.open_monitoring.prometheus.node_exporter.enabled_in_broker,
      aws_msk_cluster.this[0].timeouts.create == var.timeouts.create,
      aws_msk_cluster.this[0].timeouts.delete == var.timeouts.delete,
      aws_msk_cluster.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
