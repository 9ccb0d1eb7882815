# What callers give stands in the Kafka cluster, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    broker_node_group_info = {
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      az_distribution = "DEFAULT"
      connectivity_info = {
        public_access = { type = "DISABLED" }
        vpc_connectivity = {
          client_authentication = { sasl = { iam = false, scram = false }, tls = false }
        }
      }
      storage_info = {
        ebs_storage_info = {
          provisioned_throughput = { enabled = false, volume_throughput = 1 }
          volume_size            = 100
        }
      }
    }
    cluster_name           = "orders"
    kafka_version          = "3.8.x"
    number_of_broker_nodes = 3
    client_authentication = {
      sasl = { iam = false, scram = false }
      tls = {
        certificate_authority_arns = [
          "arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000",
        ]
      }
      unauthenticated = false
    }
    configuration_info = { arn = "arn:aws:sns:us-east-1:123456789012:shop", revision = 1 }
    encryption_info = {
      encryption_at_rest_kms_key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      encryption_in_transit          = { client_broker = "TLS", in_cluster = false }
    }
    enhanced_monitoring = "DEFAULT"
    log_retention_days  = 30
    logging_info = {
      broker_logs = {
        cloudwatch_logs = { enabled = true, log_group = "log-group" }
        firehose        = { enabled = false, delivery_stream = "delivery-stream" }
        s3              = { enabled = false, bucket = "bucket", prefix = "prefix" }
      }
    }
    open_monitoring = {
      prometheus = {
        jmx_exporter  = { enabled_in_broker = false }
        node_exporter = { enabled_in_broker = false }
      }
    }
    storage_mode = "LOCAL"
    timeouts     = { create = "30m", delete = "31m", update = "32m" }
  }
  assert {
    condition = alltrue([
      aws_msk_cluster.this[0].cluster_name == "orders",
      aws_msk_cluster.this[0].enhanced_monitoring == "DEFAULT",
      aws_msk_cluster.this[0].kafka_version == "3.8.x",
      aws_msk_cluster.this[0].number_of_broker_nodes == 3,
      aws_msk_cluster.this[0].storage_mode == "LOCAL",
      aws_msk_cluster.this[0].broker_node_group_info[0].az_distribution == "DEFAULT",
      aws_msk_cluster.this[0].broker_node_group_info[0].client_subnets == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"]),
      aws_msk_cluster.this[0].broker_node_group_info[0].instance_type == "kafka.t3.small",
      aws_msk_cluster.this[0].broker_node_group_info[0].security_groups == toset(["sg-0123456789abcdef0"]),
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].public_access[0].type == "DISABLED",
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].tls == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].iam == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].scram == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].volume_size == 100,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].provisioned_throughput[0].enabled == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].provisioned_throughput[0].volume_throughput == 1,
      aws_msk_cluster.this[0].client_authentication[0].unauthenticated == false,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].iam == false,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].scram == false,
      aws_msk_cluster.this[0].client_authentication[0].tls[0].certificate_authority_arns == toset(["arn:aws:acm:us-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"]),
      aws_msk_cluster.this[0].configuration_info[0].arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_msk_cluster.this[0].configuration_info[0].revision == 1,
      aws_msk_cluster.this[0].encryption_info[0].encryption_at_rest_kms_key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_msk_cluster.this[0].encryption_info[0].encryption_in_transit[0].client_broker == "TLS",
      aws_msk_cluster.this[0].encryption_info[0].encryption_in_transit[0].in_cluster == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled == true,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].cloudwatch_logs[0].log_group == "log-group",
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].delivery_stream == "delivery-stream",
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].enabled == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].bucket == "bucket",
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].enabled == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].prefix == "prefix",
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].jmx_exporter[0].enabled_in_broker == false,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].node_exporter[0].enabled_in_broker == false,
      aws_msk_cluster.this[0].timeouts.create == "30m",
      aws_msk_cluster.this[0].timeouts.delete == "31m",
      aws_msk_cluster.this[0].timeouts.update == "32m",
      aws_cloudwatch_log_group.this[0].name == "/aws/msk/orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    client_authentication = {}
  }
  assert {
    condition = alltrue([
      length(aws_msk_cluster.this[0].client_authentication) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    encryption_info = {}
  }
  assert {
    condition = alltrue([
      length(aws_msk_cluster.this[0].encryption_info) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    broker_node_group_info = {
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      connectivity_info = {
        vpc_connectivity = { client_authentication = { sasl = { iam = true, scram = false }, tls = true } }
      }
      storage_info = { ebs_storage_info = { provisioned_throughput = { enabled = true } } }
    }
    client_authentication = { sasl = { iam = true, scram = false }, unauthenticated = true }
    encryption_info       = { encryption_in_transit = { in_cluster = true } }
    logging_info = {
      broker_logs = {
        cloudwatch_logs = { enabled = true }
        firehose        = { enabled = true }
        s3              = { enabled = true }
      }
    }
    open_monitoring = {
      prometheus = {
        jmx_exporter  = { enabled_in_broker = true }
        node_exporter = { enabled_in_broker = true }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].tls == true,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].iam == true,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].scram == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].provisioned_throughput[0].enabled == true,
      aws_msk_cluster.this[0].client_authentication[0].unauthenticated == true,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].iam == true,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].scram == false,
      aws_msk_cluster.this[0].encryption_info[0].encryption_in_transit[0].in_cluster == true,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled == true,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].enabled == true,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].enabled == true,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].jmx_exporter[0].enabled_in_broker == true,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].node_exporter[0].enabled_in_broker == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    broker_node_group_info = {
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      connectivity_info = {
        vpc_connectivity = {
          client_authentication = { sasl = { iam = false, scram = true }, tls = false }
        }
      }
      storage_info = { ebs_storage_info = { provisioned_throughput = { enabled = false } } }
    }
    client_authentication = { sasl = { iam = false, scram = true }, unauthenticated = false }
    encryption_info       = { encryption_in_transit = { in_cluster = false } }
    logging_info = {
      broker_logs = {
        cloudwatch_logs = { enabled = false }
        firehose        = { enabled = false }
        s3              = { enabled = false }
      }
    }
    open_monitoring = {
      prometheus = {
        jmx_exporter  = { enabled_in_broker = false }
        node_exporter = { enabled_in_broker = false }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].tls == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].iam == false,
      aws_msk_cluster.this[0].broker_node_group_info[0].connectivity_info[0].vpc_connectivity[0].client_authentication[0].sasl[0].scram == true,
      aws_msk_cluster.this[0].broker_node_group_info[0].storage_info[0].ebs_storage_info[0].provisioned_throughput[0].enabled == false,
      aws_msk_cluster.this[0].client_authentication[0].unauthenticated == false,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].iam == false,
      aws_msk_cluster.this[0].client_authentication[0].sasl[0].scram == true,
      aws_msk_cluster.this[0].encryption_info[0].encryption_in_transit[0].in_cluster == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].cloudwatch_logs[0].enabled == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].firehose[0].enabled == false,
      aws_msk_cluster.this[0].logging_info[0].broker_logs[0].s3[0].enabled == false,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].jmx_exporter[0].enabled_in_broker == false,
      aws_msk_cluster.this[0].open_monitoring[0].prometheus[0].node_exporter[0].enabled_in_broker == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create = false
    broker_node_group_info = {
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      az_distribution = "DEFAULT"
      connectivity_info = {
        public_access = { type = "DISABLED" }
        vpc_connectivity = {
          client_authentication = { sasl = { iam = false, scram = false }, tls = false }
        }
      }
      storage_info = {
        ebs_storage_info = {
          provisioned_throughput = { enabled = false, volume_throughput = 1 }
          volume_size            = 1
        }
      }
    }
    number_of_broker_nodes = 1
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create = false
    broker_node_group_info = {
      client_subnets = [
        "subnet-0123456789abcdef0",
        "subnet-0123456789abcdef1",
        "subnet-0123456789abcdef2",
      ]
      instance_type   = "kafka.t3.small"
      security_groups = ["sg-0123456789abcdef0"]
      az_distribution = "DEFAULT"
      connectivity_info = {
        public_access = { type = "DISABLED" }
        vpc_connectivity = {
          client_authentication = { sasl = { iam = false, scram = false }, tls = false }
        }
      }
      storage_info = {
        ebs_storage_info = {
          provisioned_throughput = { enabled = false, volume_throughput = 1 }
          volume_size            = 16384
        }
      }
    }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms             = null
    log_retention_days = null
    notifications      = null
    tags               = null
    create             = false
    budget             = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.log_retention_days != null,
      var.notifications != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      cpu  = { enabled = false, threshold = 1 }
      disk = { enabled = false, threshold = 1 }
      idle = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    logging_info  = { broker_logs = { cloudwatch_logs = { enabled = true } } }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_msk_cluster.this[0].arn, null),
      output.cluster_name == try(aws_msk_cluster.this[0].cluster_name, null),
      output.id == try(aws_msk_cluster.this[0].id, null),
      output.bootstrap_brokers_sasl_iam == try(aws_msk_cluster.this[0].bootstrap_brokers_sasl_iam, null),
      output.bootstrap_brokers_tls == try(aws_msk_cluster.this[0].bootstrap_brokers_tls, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
