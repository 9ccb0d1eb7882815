# What callers give stands in the Kubernetes cluster, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name = "orders"
    vpc_config = {
      subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      endpoint_private_access = false
      endpoint_public_access  = false
      public_access_cidrs     = ["10.0.0.0/24"]
      security_group_ids      = ["sg-0123456789abcdef0"]
    }
    access_config = {
      authentication_mode                         = "CONFIG_MAP"
      bootstrap_cluster_creator_admin_permissions = false
    }
    access_entries = {
      administrators = {
        principal_arn     = "arn:aws:iam::123456789012:role/administrators"
        kubernetes_groups = ["kubernetes-groups"]
        type              = "type"
        user_name         = "user-name"
      }
    }
    access_policies = {
      administrators = {
        access_entry = "administrators"
        access_scope = { type = "cluster", namespaces = ["namespaces"] }
        policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
      }
    }
    addons = {
      eks-pod-identity-agent = {
        addon_version        = "addon-version"
        configuration_values = "configuration-values"
        pod_identity_association = [
          {
            role_arn        = "arn:aws:iam::123456789012:role/shop"
            service_account = "service-account"
          },
        ]
        preserve                    = false
        resolve_conflicts_on_create = "NONE"
        resolve_conflicts_on_update = "NONE2"
        service_account_role_arn    = "arn:aws:iam::123456789012:role/shop"
      }
    }
    bootstrap_self_managed_addons = true
    cluster_role = {
      description           = "description"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name"
      name_prefix           = "name-prefix"
      path                  = "path"
      permissions_boundary  = "permissions-boundary"
    }
    compute_config = {
      enabled       = false
      node_pools    = ["general-purpose"]
      node_role_arn = "arn:aws:iam::123456789012:role/shop"
    }
    enabled_cluster_log_types = ["audit", "authenticator"]
    encryption_config = {
      provider = {
        key_arn = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
      }
      resources = ["secrets"]
    }
    force_update_version = true
    identity_provider    = { client_id_list = ["client-id-list"], thumbprint_list = ["thumbprint-list"] }
    kubernetes_network_config = {
      elastic_load_balancing = { enabled = false }
      ip_family              = "ipv4"
      service_ipv4_cidr      = "10.0.0.0/24"
    }
    log_retention_days = 30
    node_groups = {
      batch = {
        scaling_config         = { desired_size = 0, max_size = 10, min_size = 0 }
        ami_type               = "CUSTOM"
        capacity_type          = "SPOT"
        disk_iops              = 4000
        disk_kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size              = 200
        disk_throughput        = 250
        force_update_version   = false
        image_id               = "ami-0123456789abcdef0"
        instance_types         = ["c8g.2xlarge"]
        node_group_name        = "node-group-name"
        node_group_name_prefix = "node-group-name-prefix"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version"
        security_group_ids     = ["sg-0123456789abcdef0"]
        subnet_ids             = ["subnet-0123456789abcdef0"]
        taint                  = [{ effect = "NO_SCHEDULE", key = "key", value = "value" }]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        user_data              = "#!/bin/sh"
        version                = "version"
      }
      general = {
        scaling_config         = { desired_size = 2, max_size = 4, min_size = 1 }
        ami_type               = "AL2023_ARM_64_STANDARD"
        capacity_type          = "SPOT"
        force_update_version   = false
        instance_types         = ["m7g.large", "m6g.large"]
        labels                 = { tier = "general" }
        node_group_name        = "node-group-name2"
        node_group_name_prefix = "node-group-name-prefix2"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version2"
        subnet_ids             = ["subnet-0123456789abcdef0"]
        taint                  = [{ effect = "NO_SCHEDULE", key = "key2", value = "value2" }]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        version                = "version2"
      }
    }
    node_role = {
      description           = "description2"
      force_detach_policies = false
      max_session_duration  = 1
      name                  = "name2"
      name_prefix           = "name-prefix2"
      path                  = "path2"
      permissions_boundary  = "permissions-boundary2"
    }
    outpost_config = {
      control_plane_instance_type = "t3.micro"
      outpost_arns                = ["arn:aws:sns:us-east-1:123456789012:shop"]
      control_plane_placement     = { group_name = "group-name" }
    }
    pod_identities = {
      orders = {
        namespace       = "namespace"
        role_arn        = "arn:aws:iam::123456789012:role/pods"
        service_account = "orders"
      }
    }
    remote_network_config = {
      remote_node_networks = { cidrs = ["10.0.0.0/24"] }
      remote_pod_networks  = { cidrs = ["10.0.0.0/24"] }
    }
    resource_version = "1.100"
    security_group_ingress = {
      office = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description3"
        from_port                    = 443
        ip_protocol                  = "ip-protocol"
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    storage_config     = { block_storage = { enabled = false } }
    timeouts           = { create = "30m", delete = "31m", update = "32m" }
    upgrade_policy     = { support_type = "EXTENDED" }
    zonal_shift_config = { enabled = false }
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].bootstrap_self_managed_addons == true,
      aws_eks_cluster.this[0].enabled_cluster_log_types == toset(["audit", "authenticator"]),
      aws_eks_cluster.this[0].force_update_version == true,
      aws_eks_cluster.this[0].name == "orders",
      aws_eks_cluster.this[0].version == "1.100",
      aws_eks_cluster.this[0].access_config[0].authentication_mode == "CONFIG_MAP",
      aws_eks_cluster.this[0].access_config[0].bootstrap_cluster_creator_admin_permissions == false,
      aws_eks_cluster.this[0].compute_config[0].enabled == false,
      aws_eks_cluster.this[0].compute_config[0].node_pools == toset(["general-purpose"]),
      aws_eks_cluster.this[0].compute_config[0].node_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_eks_cluster.this[0].encryption_config[0].resources == toset(["secrets"]),
      aws_eks_cluster.this[0].encryption_config[0].provider[0].key_arn == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_eks_cluster.this[0].kubernetes_network_config[0].ip_family == "ipv4",
      aws_eks_cluster.this[0].kubernetes_network_config[0].service_ipv4_cidr == "10.0.0.0/24",
      aws_eks_cluster.this[0].kubernetes_network_config[0].elastic_load_balancing[0].enabled == false,
      aws_eks_cluster.this[0].outpost_config[0].control_plane_instance_type == "t3.micro",
      aws_eks_cluster.this[0].outpost_config[0].outpost_arns == toset(["arn:aws:sns:us-east-1:123456789012:shop"]),
      aws_eks_cluster.this[0].outpost_config[0].control_plane_placement[0].group_name == "group-name",
      aws_eks_cluster.this[0].remote_network_config[0].remote_node_networks[0].cidrs == toset(["10.0.0.0/24"]),
      aws_eks_cluster.this[0].remote_network_config[0].remote_pod_networks[0].cidrs == toset(["10.0.0.0/24"]),
      aws_eks_cluster.this[0].storage_config[0].block_storage[0].enabled == false,
      aws_eks_cluster.this[0].timeouts.create == "30m",
      aws_eks_cluster.this[0].timeouts.delete == "31m",
      aws_eks_cluster.this[0].timeouts.update == "32m",
      aws_eks_cluster.this[0].upgrade_policy[0].support_type == "EXTENDED",
      aws_eks_cluster.this[0].vpc_config[0].endpoint_private_access == false,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_public_access == false,
      aws_eks_cluster.this[0].vpc_config[0].public_access_cidrs == toset(["10.0.0.0/24"]),
      aws_eks_cluster.this[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_eks_cluster.this[0].vpc_config[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_eks_cluster.this[0].zonal_shift_config[0].enabled == false,
      aws_eks_access_entry.this["administrators"].cluster_name == "orders",
      aws_eks_access_entry.this["administrators"].kubernetes_groups == toset(["kubernetes-groups"]),
      aws_eks_access_entry.this["administrators"].principal_arn == "arn:aws:iam::123456789012:role/administrators",
      aws_eks_access_entry.this["administrators"].type == "type",
      aws_eks_access_entry.this["administrators"].user_name == "user-name",
      aws_eks_access_policy_association.this["administrators"].cluster_name == "orders",
      aws_eks_access_policy_association.this["administrators"].policy_arn == "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy",
      aws_eks_access_policy_association.this["administrators"].principal_arn == "arn:aws:iam::123456789012:role/administrators",
      aws_eks_access_policy_association.this["administrators"].access_scope[0].namespaces == toset(["namespaces"]),
      aws_eks_access_policy_association.this["administrators"].access_scope[0].type == "cluster",
      aws_eks_addon.this["eks-pod-identity-agent"].addon_name == "eks-pod-identity-agent",
      aws_eks_addon.this["eks-pod-identity-agent"].addon_version == "addon-version",
      aws_eks_addon.this["eks-pod-identity-agent"].cluster_name == "orders",
      aws_eks_addon.this["eks-pod-identity-agent"].configuration_values == "configuration-values",
      aws_eks_addon.this["eks-pod-identity-agent"].preserve == false,
      aws_eks_addon.this["eks-pod-identity-agent"].resolve_conflicts_on_create == "NONE",
      aws_eks_addon.this["eks-pod-identity-agent"].resolve_conflicts_on_update == "NONE2",
      aws_eks_addon.this["eks-pod-identity-agent"].service_account_role_arn == "arn:aws:iam::123456789012:role/shop",
      one(aws_eks_addon.this["eks-pod-identity-agent"].pod_identity_association).role_arn == "arn:aws:iam::123456789012:role/shop",
      one(aws_eks_addon.this["eks-pod-identity-agent"].pod_identity_association).service_account == "service-account",
      aws_iam_role_policy_attachment.this["AmazonEKSClusterPolicy"].role == "name",
      aws_iam_role.this[0].assume_role_policy == "{\"Statement\":[{\"Action\":[\"sts:AssumeRole\",\"sts:TagSession\"],\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"eks.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.this[0].description == "description",
      aws_iam_role.this[0].force_detach_policies == false,
      aws_iam_role.this[0].max_session_duration == 1,
      aws_iam_role.this[0].name == "name",
      aws_iam_role.this[0].path == "path",
      aws_iam_role.this[0].permissions_boundary == "permissions-boundary",
      aws_iam_openid_connect_provider.this[0].client_id_list == toset(["client-id-list"]),
      aws_iam_openid_connect_provider.this[0].thumbprint_list == tolist(["thumbprint-list"]),
      aws_vpc_security_group_ingress_rule.this["office"].cidr_ipv4 == "10.0.0.0/8",
      aws_vpc_security_group_ingress_rule.this["office"].cidr_ipv6 == "10.0.0.0/24",
      aws_vpc_security_group_ingress_rule.this["office"].description == "description3",
      aws_vpc_security_group_ingress_rule.this["office"].from_port == 443,
      aws_vpc_security_group_ingress_rule.this["office"].ip_protocol == "ip-protocol",
      aws_vpc_security_group_ingress_rule.this["office"].prefix_list_id == "prefix-list-id",
      aws_vpc_security_group_ingress_rule.this["office"].referenced_security_group_id == "referenced-security-group-id",
      aws_vpc_security_group_ingress_rule.this["office"].to_port == 444,
      aws_launch_template.nodes["batch"].image_id == "ami-0123456789abcdef0",
      aws_launch_template.nodes["batch"].name_prefix == "orders-batch-",
      aws_launch_template.nodes["batch"].user_data == "IyEvYmluL3No",
      aws_launch_template.nodes["batch"].block_device_mappings[0].device_name == "/dev/xvda",
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].delete_on_termination == "true",
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].encrypted == "true",
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].iops == 4000,
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].throughput == 250,
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].volume_size == 200,
      aws_launch_template.nodes["batch"].block_device_mappings[0].ebs[0].volume_type == "gp3",
      aws_launch_template.nodes["batch"].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.nodes["batch"].metadata_options[0].http_put_response_hop_limit == 2,
      aws_launch_template.nodes["batch"].metadata_options[0].http_tokens == "required",
      aws_launch_template.nodes["batch"].tag_specifications[0].resource_type == "instance",
      aws_launch_template.nodes["batch"].tag_specifications[1].resource_type == "network-interface",
      aws_launch_template.nodes["batch"].tag_specifications[2].resource_type == "volume",
      aws_launch_template.nodes["general"].name_prefix == "orders-general-",
      aws_launch_template.nodes["general"].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.nodes["general"].metadata_options[0].http_put_response_hop_limit == 2,
      aws_launch_template.nodes["general"].metadata_options[0].http_tokens == "required",
      aws_launch_template.nodes["general"].tag_specifications[0].resource_type == "instance",
      aws_launch_template.nodes["general"].tag_specifications[1].resource_type == "network-interface",
      aws_launch_template.nodes["general"].tag_specifications[2].resource_type == "volume",
      aws_cloudwatch_log_group.this[0].name == "/aws/eks/orders/cluster",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
      aws_eks_node_group.this["batch"].ami_type == "CUSTOM",
      aws_eks_node_group.this["batch"].capacity_type == "SPOT",
      aws_eks_node_group.this["batch"].cluster_name == "orders",
      aws_eks_node_group.this["batch"].force_update_version == false,
      aws_eks_node_group.this["batch"].instance_types == tolist(["c8g.2xlarge"]),
      aws_eks_node_group.this["batch"].node_group_name == "node-group-name",
      aws_eks_node_group.this["batch"].node_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_eks_node_group.this["batch"].release_version == "release-version",
      aws_eks_node_group.this["batch"].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_eks_node_group.this["batch"].version == "version",
      aws_eks_node_group.this["batch"].node_repair_config[0].enabled == false,
      aws_eks_node_group.this["batch"].scaling_config[0].desired_size == 0,
      aws_eks_node_group.this["batch"].scaling_config[0].max_size == 10,
      aws_eks_node_group.this["batch"].scaling_config[0].min_size == 0,
      one(aws_eks_node_group.this["batch"].taint).effect == "NO_SCHEDULE",
      one(aws_eks_node_group.this["batch"].taint).key == "key",
      one(aws_eks_node_group.this["batch"].taint).value == "value",
      aws_eks_node_group.this["batch"].update_config[0].max_unavailable == 1,
      aws_eks_node_group.this["batch"].update_config[0].max_unavailable_percentage == 2,
      aws_eks_node_group.this["general"].ami_type == "AL2023_ARM_64_STANDARD",
      aws_eks_node_group.this["general"].capacity_type == "SPOT",
      aws_eks_node_group.this["general"].cluster_name == "orders",
      aws_eks_node_group.this["general"].force_update_version == false,
      aws_eks_node_group.this["general"].instance_types == tolist(["m7g.large", "m6g.large"]),
      aws_eks_node_group.this["general"].labels == tomap({ tier = "general" }),
      aws_eks_node_group.this["general"].node_group_name == "node-group-name2",
      aws_eks_node_group.this["general"].node_role_arn == "arn:aws:iam::123456789012:role/shop",
      aws_eks_node_group.this["general"].release_version == "release-version2",
      aws_eks_node_group.this["general"].subnet_ids == toset(["subnet-0123456789abcdef0"]),
      aws_eks_node_group.this["general"].version == "version2",
      aws_eks_node_group.this["general"].node_repair_config[0].enabled == false,
      aws_eks_node_group.this["general"].scaling_config[0].desired_size == 2,
      aws_eks_node_group.this["general"].scaling_config[0].max_size == 4,
      aws_eks_node_group.this["general"].scaling_config[0].min_size == 1,
      one(aws_eks_node_group.this["general"].taint).effect == "NO_SCHEDULE",
      one(aws_eks_node_group.this["general"].taint).key == "key2",
      one(aws_eks_node_group.this["general"].taint).value == "value2",
      aws_eks_node_group.this["general"].update_config[0].max_unavailable == 1,
      aws_eks_node_group.this["general"].update_config[0].max_unavailable_percentage == 2,
      aws_iam_role_policy_attachment.nodes["AmazonEC2ContainerRegistryPullOnly"].role == "name2",
      aws_iam_role_policy_attachment.nodes["AmazonEKSWorkerNodePolicy"].role == "name2",
      aws_iam_role_policy_attachment.nodes["AmazonEKS_CNI_Policy"].role == "name2",
      aws_iam_role.nodes[0].assume_role_policy == "{\"Statement\":[{\"Action\":\"sts:AssumeRole\",\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"}}],\"Version\":\"2012-10-17\"}",
      aws_iam_role.nodes[0].description == "description2",
      aws_iam_role.nodes[0].force_detach_policies == false,
      aws_iam_role.nodes[0].max_session_duration == 1,
      aws_iam_role.nodes[0].name == "name2",
      aws_iam_role.nodes[0].path == "path2",
      aws_iam_role.nodes[0].permissions_boundary == "permissions-boundary2",
      aws_eks_pod_identity_association.this["orders"].cluster_name == "orders",
      aws_eks_pod_identity_association.this["orders"].namespace == "namespace",
      aws_eks_pod_identity_association.this["orders"].role_arn == "arn:aws:iam::123456789012:role/pods",
      aws_eks_pod_identity_association.this["orders"].service_account == "orders",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    vpc_config = {
      subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      endpoint_private_access = true
      endpoint_public_access  = false
    }
    role_arn     = "arn:aws:iam::123456789012:role/shop"
    cluster_role = null
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].role_arn == "arn:aws:iam::123456789012:role/shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    access_config = {
      authentication_mode                         = "API"
      bootstrap_cluster_creator_admin_permissions = false
    }
  }
  assert {
    condition = alltrue([
      aws_iam_role.this[0].name_prefix == "orders-cluster-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    compute_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_eks_cluster.this[0].compute_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    kubernetes_network_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_eks_cluster.this[0].kubernetes_network_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    node_groups = {
      batch = {
        scaling_config         = { desired_size = 0, max_size = 10, min_size = 0 }
        ami_type               = "CUSTOM"
        capacity_type          = "SPOT"
        disk_iops              = 4000
        disk_kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size              = 200
        disk_throughput        = 250
        force_update_version   = false
        image_id               = "ami-0123456789abcdef0"
        instance_types         = ["c8g.2xlarge"]
        node_group_name        = "node-group-name"
        node_group_name_prefix = "node-group-name-prefix"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version"
        security_group_ids     = ["sg-0123456789abcdef0"]
        subnet_ids             = ["subnet-0123456789abcdef0"]
        taint                  = [{ effect = "NO_SCHEDULE", key = "key", value = "value" }]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        user_data              = "#!/bin/sh"
        version                = "version"
      }
      general = {
        scaling_config         = { desired_size = 2, max_size = 4, min_size = 1 }
        ami_type               = "AL2023_ARM_64_STANDARD"
        capacity_type          = "SPOT"
        force_update_version   = false
        instance_types         = ["m7g.large", "m6g.large"]
        labels                 = { tier = "general" }
        node_group_name        = "node-group-name2"
        node_group_name_prefix = "node-group-name-prefix2"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version2"
        subnet_ids             = ["subnet-0123456789abcdef0"]
        taint                  = [{ effect = "NO_SCHEDULE", key = "key2", value = "value2" }]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        version                = "version2"
      }
    }
  }
  assert {
    condition = alltrue([
      aws_iam_role.nodes[0].name_prefix == "orders-nodes-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    node_groups = {
      batch = {
        scaling_config     = { desired_size = 0, max_size = 10, min_size = 0 }
        ami_type           = "CUSTOM"
        disk_iops          = 4000
        disk_kms_key_id    = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size          = 200
        disk_throughput    = 250
        image_id           = "ami-0123456789abcdef0"
        instance_types     = ["c8g.2xlarge"]
        security_group_ids = ["sg-0123456789abcdef0"]
        taint              = []
        user_data          = "#!/bin/sh"
      }
      general = {
        scaling_config = { desired_size = 2, max_size = 4, min_size = 1 }
        ami_type       = "AL2023_ARM_64_STANDARD"
        capacity_type  = "SPOT"
        instance_types = ["m7g.large", "m6g.large"]
        labels         = { tier = "general" }
        taint          = []
      }
    }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this["batch"].node_group_name_prefix == "batch-",
      aws_eks_node_group.this["general"].node_group_name_prefix == "general-",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_8" {
  command = plan
  variables {
    remote_network_config = { remote_node_networks = {} }
  }
  assert {
    condition = alltrue([
      length(aws_eks_cluster.this[0].remote_network_config[0].remote_node_networks) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_9" {
  command = plan
  variables {
    storage_config = { block_storage = {} }
  }
  assert {
    condition = alltrue([
      length(aws_eks_cluster.this[0].storage_config[0].block_storage) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_10" {
  command = plan
  variables {
    zonal_shift_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_eks_cluster.this[0].zonal_shift_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    vpc_config = {
      subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      endpoint_private_access = true
      endpoint_public_access  = false
    }
    access_config = {
      authentication_mode                         = "API_AND_CONFIG_MAP"
      bootstrap_cluster_creator_admin_permissions = true
    }
    addons                        = { eks-pod-identity-agent = { pod_identity_association = [], preserve = true } }
    bootstrap_self_managed_addons = true
    cluster_role                  = { force_detach_policies = true }
    force_update_version          = false
    node_groups = {
      batch = {
        scaling_config       = { desired_size = 0, max_size = 10, min_size = 0 }
        force_update_version = true
        node_repair_config   = { enabled = true }
        taint                = []
      }
      general = {
        scaling_config       = { desired_size = 2, max_size = 4, min_size = 1 }
        force_update_version = true
        node_repair_config   = { enabled = true }
        taint                = []
      }
    }
    node_role          = { force_detach_policies = true }
    zonal_shift_config = { enabled = true }
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].bootstrap_self_managed_addons == true,
      aws_eks_cluster.this[0].force_update_version == false,
      aws_eks_cluster.this[0].access_config[0].bootstrap_cluster_creator_admin_permissions == true,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_private_access == true,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_public_access == false,
      aws_eks_cluster.this[0].zonal_shift_config[0].enabled == true,
      aws_eks_addon.this["eks-pod-identity-agent"].preserve == true,
      aws_iam_role.this[0].force_detach_policies == true,
      aws_eks_node_group.this["batch"].force_update_version == true,
      aws_eks_node_group.this["batch"].node_repair_config[0].enabled == true,
      aws_eks_node_group.this["general"].force_update_version == true,
      aws_eks_node_group.this["general"].node_repair_config[0].enabled == true,
      aws_iam_role.nodes[0].force_detach_policies == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    vpc_config = {
      subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      endpoint_private_access = false
      endpoint_public_access  = true
    }
    access_config = {
      authentication_mode                         = "API_AND_CONFIG_MAP"
      bootstrap_cluster_creator_admin_permissions = false
    }
    addons                        = { eks-pod-identity-agent = { pod_identity_association = [], preserve = false } }
    bootstrap_self_managed_addons = false
    cluster_role                  = { force_detach_policies = false }
    compute_config                = { enabled = false }
    force_update_version          = true
    kubernetes_network_config     = { elastic_load_balancing = { enabled = false } }
    node_groups = {
      batch = {
        scaling_config       = { desired_size = 0, max_size = 10, min_size = 0 }
        force_update_version = false
        node_repair_config   = { enabled = false }
        taint                = []
      }
      general = {
        scaling_config       = { desired_size = 2, max_size = 4, min_size = 1 }
        force_update_version = false
        node_repair_config   = { enabled = false }
        taint                = []
      }
    }
    node_role          = { force_detach_policies = false }
    storage_config     = { block_storage = { enabled = false } }
    zonal_shift_config = { enabled = false }
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].bootstrap_self_managed_addons == false,
      aws_eks_cluster.this[0].force_update_version == true,
      aws_eks_cluster.this[0].access_config[0].bootstrap_cluster_creator_admin_permissions == false,
      aws_eks_cluster.this[0].compute_config[0].enabled == false,
      aws_eks_cluster.this[0].kubernetes_network_config[0].elastic_load_balancing[0].enabled == false,
      aws_eks_cluster.this[0].storage_config[0].block_storage[0].enabled == false,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_private_access == false,
      aws_eks_cluster.this[0].vpc_config[0].endpoint_public_access == true,
      aws_eks_cluster.this[0].zonal_shift_config[0].enabled == false,
      aws_eks_addon.this["eks-pod-identity-agent"].preserve == false,
      aws_iam_role.this[0].force_detach_policies == false,
      aws_eks_node_group.this["batch"].force_update_version == false,
      aws_eks_node_group.this["batch"].node_repair_config[0].enabled == false,
      aws_eks_node_group.this["general"].force_update_version == false,
      aws_eks_node_group.this["general"].node_repair_config[0].enabled == false,
      aws_iam_role.nodes[0].force_detach_policies == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    vpc_config = {
      subnet_ids          = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
      public_access_cidrs = ["10.0.0.0/24"]
      security_group_ids  = ["sg-0123456789abcdef0"]
    }
    access_config = {}
    addons = {
      eks-pod-identity-agent = {
        addon_version               = "addon-version"
        configuration_values        = "configuration-values"
        preserve                    = false
        resolve_conflicts_on_create = "NONE"
        resolve_conflicts_on_update = "NONE2"
        service_account_role_arn    = "arn:aws:iam::123456789012:role/shop"
      }
    }
    identity_provider = { thumbprint_list = ["thumbprint-list"] }
    node_groups = {
      batch = {
        scaling_config         = { desired_size = 0, max_size = 10, min_size = 0 }
        ami_type               = "CUSTOM"
        capacity_type          = "SPOT"
        disk_iops              = 4000
        disk_kms_key_id        = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
        disk_size              = 200
        disk_throughput        = 250
        force_update_version   = false
        image_id               = "ami-0123456789abcdef0"
        instance_types         = ["c8g.2xlarge"]
        node_group_name        = "node-group-name"
        node_group_name_prefix = "node-group-name-prefix"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version"
        security_group_ids     = ["sg-0123456789abcdef0"]
        subnet_ids             = ["subnet-0123456789abcdef0"]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        user_data              = "#!/bin/sh"
        version                = "version"
      }
      general = {
        scaling_config         = { desired_size = 2, max_size = 4, min_size = 1 }
        ami_type               = "AL2023_ARM_64_STANDARD"
        capacity_type          = "SPOT"
        force_update_version   = false
        instance_types         = ["m7g.large", "m6g.large"]
        labels                 = { tier = "general" }
        node_group_name        = "node-group-name2"
        node_group_name_prefix = "node-group-name-prefix2"
        node_repair_config     = { enabled = false }
        node_role_arn          = "arn:aws:iam::123456789012:role/shop"
        release_version        = "release-version2"
        subnet_ids             = ["subnet-0123456789abcdef0"]
        update_config          = { max_unavailable = 1, max_unavailable_percentage = 2 }
        version                = "version2"
      }
    }
    security_group_ingress = {
      office = {
        cidr_ipv4                    = "10.0.0.0/8"
        cidr_ipv6                    = "10.0.0.0/24"
        description                  = "description3"
        from_port                    = 443
        prefix_list_id               = "prefix-list-id"
        referenced_security_group_id = "referenced-security-group-id"
        to_port                      = 444
      }
    }
    upgrade_policy = {}
  }
  assert {
    condition = alltrue([
      aws_eks_cluster.this[0].access_config[0].authentication_mode == "API_AND_CONFIG_MAP",
      aws_eks_cluster.this[0].access_config[0].bootstrap_cluster_creator_admin_permissions == true,
      aws_eks_cluster.this[0].upgrade_policy[0].support_type == "STANDARD",
      aws_eks_cluster.this[0].vpc_config[0].endpoint_private_access == true,
      aws_iam_openid_connect_provider.this[0].client_id_list == toset(["sts.amazonaws.com"]),
      aws_vpc_security_group_ingress_rule.this["office"].ip_protocol == "tcp",
      aws_eks_cluster.this[0].vpc_config[0].endpoint_public_access == false,
      aws_eks_addon.this["eks-pod-identity-agent"].preserve == false,
      aws_eks_node_group.this["batch"].force_update_version == false,
      aws_eks_node_group.this["batch"].node_repair_config[0].enabled == false,
      aws_eks_node_group.this["general"].force_update_version == false,
      aws_eks_node_group.this["general"].node_repair_config[0].enabled == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    access_entries         = null
    access_policies        = null
    addons                 = null
    alarms                 = null
    log_retention_days     = null
    node_groups            = null
    notifications          = null
    pod_identities         = null
    security_group_ingress = null
    tags                   = null
    create                 = false
    budget                 = null
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
      var.access_entries != null,
      var.access_policies != null,
      var.addons != null,
      var.alarms != null,
      var.create != null,
      var.log_retention_days != null,
      var.node_groups != null,
      var.notifications != null,
      var.pod_identities != null,
      var.security_group_ingress != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null

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
    access_entries = {
      administrators = { principal_arn = "arn:aws:iam::123456789012:role/administrators" }
    }
    access_policies = {
      administrators = {
        access_entry = "administrators"
        access_scope = { type = "cluster" }
        policy_arn   = "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
      }
    }
    addons                    = { eks-pod-identity-agent = {} }
    enabled_cluster_log_types = ["audit", "authenticator"]
    identity_provider         = {}
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
    pod_identities = {
      orders = {
        namespace       = "shop"
        role_arn        = "arn:aws:iam::123456789012:role/pods"
        service_account = "orders"
      }
    }
    security_group_ingress = { office = { cidr_ipv4 = "10.0.0.0/8", from_port = 443, to_port = 443 } }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_eks_cluster.this[0].arn, null),
      output.endpoint == try(aws_eks_cluster.this[0].endpoint, null),
      output.id == try(aws_eks_cluster.this[0].id, null),
      output.name == try(aws_eks_cluster.this[0].name, null),
      output.certificate_authority_data == try(aws_eks_cluster.this[0].certificate_authority[0].data, null),
      output.cluster_role_arn == try(aws_iam_role.this[0].arn, null),
      output.cluster_security_group_id == try(aws_eks_cluster.this[0].vpc_config[0].cluster_security_group_id, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
      output.node_group_arns == { for key, one in aws_eks_node_group.this : key => one.arn },
      output.node_role_arn == try(aws_iam_role.nodes[0].arn, null),
      output.node_role_name == try(aws_iam_role.nodes[0].name, null),
      output.oidc_issuer_url == try(aws_eks_cluster.this[0].identity[0].oidc[0].issuer, null),
      output.oidc_provider_arn == try(aws_iam_openid_connect_provider.this[0].arn, null),
    ])
    error_message = "an output tells something else"
  }
}
