# Machines, replicas, snapshots and backups that go without the tags of what makes them.
# expect tags-not-propagated azurerm_kubernetes_cluster.pool_too compliant
# expect tags-not-propagated azurerm_kubernetes_cluster.cluster_alone violated
# expect tags-not-propagated azurerm_kubernetes_cluster.asked delegated
# expect tags-not-propagated aws_batch_compute_environment.machines_too compliant
# expect tags-not-propagated aws_batch_compute_environment.alone violated
# expect tags-not-propagated aws_batch_compute_environment.asked delegated
# expect tags-not-propagated aws_eks_node_group.alone violated
# expect tags-not-propagated aws_dynamodb_table.replicas_too compliant
# expect tags-not-propagated aws_dynamodb_table.one_of_two violated
# expect tags-not-propagated aws_dynamodb_table.asked delegated
# expect tags-not-propagated aws_dlm_lifecycle_policy.copied compliant
# expect tags-not-propagated aws_dlm_lifecycle_policy.added compliant
# expect tags-not-propagated aws_dlm_lifecycle_policy.neither violated
# expect tags-not-propagated aws_db_instance.copied compliant
# expect tags-not-propagated aws_db_instance.kept violated
# expect tags-not-propagated aws_db_instance.asked delegated
# expect tags-not-propagated aws_fsx_lustre_file_system.kept violated

variable "tags" {
  type = map(string)
}

variable "copy" {
  type = bool
}

variable "kind" {
  type = string
}

locals {
  tags = { owner = "me", team = "shop" }
}

resource "azurerm_kubernetes_cluster" "pool_too" {
  tags = local.tags

  default_node_pool {
    name = "default"
    tags = local.tags
  }
}

resource "azurerm_kubernetes_cluster" "cluster_alone" {
  tags = local.tags

  default_node_pool {
    name = "default"
  }
}

resource "azurerm_kubernetes_cluster" "asked" {
  tags = local.tags

  default_node_pool {
    name = "default"
    tags = var.tags
  }
}

resource "aws_batch_compute_environment" "machines_too" {
  type = "MANAGED"
  tags = local.tags

  compute_resources {
    type = "EC2"
    tags = local.tags
  }
}

resource "aws_batch_compute_environment" "alone" {
  type = "MANAGED"
  tags = local.tags

  compute_resources {
    type = "SPOT"
  }
}

resource "aws_batch_compute_environment" "fargate" {
  type = "MANAGED"
  tags = local.tags

  compute_resources {
    type = "FARGATE"
  }
}

resource "aws_batch_compute_environment" "asked" {
  type = "MANAGED"
  tags = local.tags

  compute_resources {
    type = var.kind
  }
}

resource "aws_eks_node_group" "alone" {
  cluster_name = "shop"
  tags         = local.tags
}

resource "aws_eks_node_group" "with_a_template" {
  cluster_name = "shop"
  tags         = local.tags

  launch_template {
    id      = "lt-0123456789abcdef0"
    version = "1"
  }
}

resource "aws_eks_node_group" "tagged_otherwise" {
  cluster_name = "shop"
  tags         = local.tags
}

resource "aws_autoscaling_group_tag" "owner" {
  autoscaling_group_name = aws_eks_node_group.tagged_otherwise.resources[0].autoscaling_groups[0].name

  tag {
    key                 = "owner"
    value               = "me"
    propagate_at_launch = true
  }
}

resource "aws_dynamodb_table" "replicas_too" {
  name = "orders"
  tags = local.tags

  replica {
    region_name    = "eu-west-1"
    propagate_tags = true
  }
}

resource "aws_dynamodb_table" "one_of_two" {
  name = "orders"
  tags = local.tags

  replica {
    region_name    = "eu-west-1"
    propagate_tags = true
  }

  replica {
    region_name = "eu-west-2"
  }
}

resource "aws_dynamodb_table" "asked" {
  name = "orders"
  tags = local.tags

  replica {
    region_name    = "eu-west-1"
    propagate_tags = var.copy
  }
}

resource "aws_dynamodb_table" "alone" {
  name = "orders"
  tags = local.tags
}

resource "aws_dlm_lifecycle_policy" "copied" {
  tags = local.tags

  policy_details {
    schedule {
      name      = "daily"
      copy_tags = true
    }
  }
}

resource "aws_dlm_lifecycle_policy" "added" {
  tags = local.tags

  policy_details {
    schedule {
      name        = "daily"
      tags_to_add = local.tags
    }
  }
}

resource "aws_dlm_lifecycle_policy" "neither" {
  tags = local.tags

  policy_details {
    schedule {
      name = "daily"
    }
  }
}

resource "aws_db_instance" "copied" {
  backup_retention_period = 7
  copy_tags_to_snapshot   = true
  tags                    = local.tags
}

resource "aws_db_instance" "kept" {
  backup_retention_period = 7
  tags                    = local.tags
}

resource "aws_db_instance" "without_backups" {
  tags = local.tags
}

resource "aws_db_instance" "asked" {
  backup_retention_period = 7
  copy_tags_to_snapshot   = var.copy
  tags                    = local.tags
}

resource "aws_fsx_lustre_file_system" "kept" {
  automatic_backup_retention_days = 7
  tags                            = local.tags
}
