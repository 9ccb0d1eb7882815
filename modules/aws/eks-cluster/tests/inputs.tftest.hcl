# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name       = "orders"
  vpc_config = { subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] }
  budget     = { amount = 20 }
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

run "right_values_are_taken" {
  command = plan
  variables {
    create        = false
    access_config = merge({}, { authentication_mode = "API" })
    access_policies = {
      administrators = {
        access_entry = "administrators"
        access_scope = { type = "cluster" }
        policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
      }
    }
    enabled_cluster_log_types = ["audit", "authenticator"]
    encryption_config         = { provider = { key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000" }, resources = ["secrets"] }
    kubernetes_network_config = merge({}, { ip_family = "ipv4" })
    log_retention_days        = 1
    node_groups = {
      batch = {
        ami_type           = "CUSTOM"
        disk_iops          = 4000
        disk_kms_key_id    = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size          = 200
        disk_throughput    = 250
        image_id           = "ami-0123456789abcdef0"
        instance_types     = ["c8g.2xlarge"]
        scaling_config     = { desired_size = 0, max_size = 10, min_size = 0 }
        security_group_ids = ["sg-0123456789abcdef0"]
        user_data          = "#!/bin/sh"
      }
      general = {
        ami_type       = "AL2023_ARM_64_STANDARD"
        capacity_type  = "SPOT"
        instance_types = ["m7g.large", "m6g.large"]
        labels         = { tier = "general" }
        scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
      }
    }
    upgrade_policy = merge({}, { support_type = "STANDARD" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # access_config.authentication_mode must be API, API_AND_CONFIG_MAP or CONFIG_MAP.
    access_config = merge({}, { authentication_mode = "no-such-value" })
    # access_policies.access_scope.type must be cluster or namespace.
    access_policies = { administrators = { access_entry = "administrators", access_scope = { type = "all" }, policy_arn = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy" } }
    # compute_config.node_pools may hold general-purpose and system.
    compute_config = { node_pools = ["no-such-value"] }
    # enabled_cluster_log_types may hold api, audit, authenticator, controllerManager and scheduler.
    enabled_cluster_log_types = ["no-such-value"]
    # encryption_config.resources may hold secrets.
    encryption_config = { provider = { key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000" }, resources = ["pods"] }
    # kubernetes_network_config.ip_family must be ipv4 or ipv6.
    kubernetes_network_config = merge({}, { ip_family = "no-such-value" })
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # A cluster name holds letters, digits, - and _, 100 characters at most, and begins with a letter or digit.
    name = "?"
    # node_groups.scaling_config needs min_size <= desired_size <= max_size.
    node_groups = { general = { scaling_config = { desired_size = 4, max_size = 3, min_size = 1 } } }
    # A version is written as 1.36.
    resource_version = "?"
    # upgrade_policy.support_type must be STANDARD or EXTENDED.
    upgrade_policy = merge({}, { support_type = "no-such-value" })
  }
  expect_failures = [var.access_config, var.access_policies, var.compute_config, var.enabled_cluster_log_types, var.encryption_config, var.kubernetes_network_config, var.log_retention_days, var.name, var.node_groups, var.resource_version, var.upgrade_policy]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # Disk, image, security groups and user data belong into the launch template where a node group brings one.
    node_groups = { general = { disk_size = 50, launch_template = { id = "lt-0123456789abcdef0", version = "1" }, scaling_config = { desired_size = 1, max_size = 1, min_size = 1 } } }
  }
  expect_failures = [var.node_groups]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # A node group needs node_role or a node_role_arn of its own.
    node_groups = {
      general = { scaling_config = { desired_size = 1, max_size = 1, min_size = 1 } }
    }
    node_role = null
  }
  expect_failures = [aws_eks_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # access_policies.access_entry is a key of access_entries.
    access_policies = {
      viewers = {
        access_entry = "nobody"
        access_scope = { type = "cluster" }
        policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"
      }
    }
  }
  expect_failures = [aws_eks_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # Give role_arn with cluster_role = null, or let the module make the role.
    cluster_role = null
  }
  expect_failures = [aws_eks_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # Auto Mode is compute_config, kubernetes_network_config.elastic_load_balancing and storage_config.block_storage together, all enabled or none.
    bootstrap_self_managed_addons = false
    compute_config                = { enabled = true }
  }
  expect_failures = [aws_eks_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # Auto Mode needs bootstrap_self_managed_addons = false.
    compute_config            = { enabled = true }
    kubernetes_network_config = { elastic_load_balancing = { enabled = true } }
    storage_config            = { block_storage = { enabled = true } }
  }
  expect_failures = [aws_eks_cluster.this[0]]
}
