# What callers give stands in the node group, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_name    = "orders"
  node_group_name = "orders"
  node_role_arn   = "arn:aws:iam::123456789012:role/nodes"
  scaling_config  = { desired_size = 1, max_size = 3, min_size = 1 }
  subnet_ids      = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  instance_types  = ["m7g.large", "m6g.large"]
  budget          = { amount = 20 }
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
    cluster_name         = "orders"
    node_group_name      = "orders2"
    node_role_arn        = "arn:aws:iam::123456789012:role/nodes"
    scaling_config       = { desired_size = 1, max_size = 3, min_size = 1 }
    subnet_ids           = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    ami_type             = "AL2023_ARM_64_STANDARD"
    capacity_type        = "SPOT"
    disk_size            = 50
    force_update_version = true
    instance_types       = ["m7g.large", "m6g.large"]
    node_repair_config   = { enabled = false }
    release_version      = "release-version"
    resource_labels      = { example = "example" }
    resource_version     = "resource-version"
    taint                = [{ effect = "NO_SCHEDULE", key = "key", value = "value" }]
    timeouts             = { create = "30m", delete = "31m", update = "32m" }
    update_config        = { max_unavailable_percentage = 1 }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].ami_type == "AL2023_ARM_64_STANDARD",
      aws_eks_node_group.this[0].capacity_type == "SPOT",
      aws_eks_node_group.this[0].cluster_name == "orders",
      aws_eks_node_group.this[0].force_update_version == true,
      aws_eks_node_group.this[0].instance_types == tolist(["m7g.large", "m6g.large"]),
      aws_eks_node_group.this[0].labels == tomap({ example = "example" }),
      aws_eks_node_group.this[0].node_group_name == "orders2",
      aws_eks_node_group.this[0].node_role_arn == "arn:aws:iam::123456789012:role/nodes",
      aws_eks_node_group.this[0].release_version == "release-version",
      aws_eks_node_group.this[0].subnet_ids == toset(["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]),
      aws_eks_node_group.this[0].version == "resource-version",
      aws_eks_node_group.this[0].node_repair_config[0].enabled == false,
      aws_eks_node_group.this[0].scaling_config[0].desired_size == 1,
      aws_eks_node_group.this[0].scaling_config[0].max_size == 3,
      aws_eks_node_group.this[0].scaling_config[0].min_size == 1,
      one(aws_eks_node_group.this[0].taint).effect == "NO_SCHEDULE",
      one(aws_eks_node_group.this[0].taint).key == "key",
      one(aws_eks_node_group.this[0].taint).value == "value",
      aws_eks_node_group.this[0].timeouts.create == "30m",
      aws_eks_node_group.this[0].timeouts.delete == "31m",
      aws_eks_node_group.this[0].timeouts.update == "32m",
      aws_eks_node_group.this[0].update_config[0].max_unavailable_percentage == 1,
      aws_launch_template.this[0].name_prefix == "orders2-",
      aws_launch_template.this[0].block_device_mappings[0].device_name == "/dev/xvda",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].delete_on_termination == "true",
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_size == 50,
      aws_launch_template.this[0].block_device_mappings[0].ebs[0].volume_type == "gp3",
      aws_launch_template.this[0].metadata_options[0].http_endpoint == "enabled",
      aws_launch_template.this[0].metadata_options[0].http_put_response_hop_limit == 2,
      aws_launch_template.this[0].metadata_options[0].http_tokens == "required",
      aws_launch_template.this[0].tag_specifications[0].resource_type == "instance",
      aws_launch_template.this[0].tag_specifications[1].resource_type == "network-interface",
      aws_launch_template.this[0].tag_specifications[2].resource_type == "volume",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    ami_type        = "CUSTOM"
    launch_template = { version = "version" }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].launch_template[0].version == "version",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    launch_template = { version = "version", id = "id", name = "name" }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].launch_template[0].id == "id",
      aws_eks_node_group.this[0].launch_template[0].name == "name",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    node_repair_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_eks_node_group.this[0].node_repair_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    update_config = { max_unavailable = 1 }
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].update_config[0].max_unavailable == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    update_config = {}
  }
  assert {
    condition = alltrue([
      length(aws_eks_node_group.this[0].update_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      aws_eks_node_group.this[0].node_group_name == "orders",
      aws_launch_template.this[0].name_prefix == "orders-",
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create        = false
    disk_size     = 1
    update_config = { max_unavailable_percentage = 1 }
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create        = false
    update_config = { max_unavailable_percentage = 100 }
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
    taint         = null
    create        = false
    budget        = null
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
      var.notifications != null,
      var.tags != null,
      var.taint != null,
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
    ami_type      = "AL2023_ARM_64_STANDARD"
    capacity_type = "SPOT"
    disk_size     = 50
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_eks_node_group.this[0].arn, null),
      output.id == try(aws_eks_node_group.this[0].id, null),
      output.node_group_name == try(aws_eks_node_group.this[0].node_group_name, null),
      output.launch_template_id == try(aws_launch_template.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
