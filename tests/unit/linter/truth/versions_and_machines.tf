# What a caller decides is the caller's; a condition that does not hold takes the rule away. Today is 2026-11-23.
# expect extended-support-version aws_db_instance.old violated
# expect extended-support-version aws_db_instance.called_previous compliant
# expect extended-support-version aws_db_instance.declined compliant
# expect extended-support-version aws_db_instance.open delegated
# expect extended-support-version aws_eks_cluster.soon violated
# expect extended-support-version google_container_cluster.extended violated
# expect extended-support-version aws_rds_cluster.aurora violated
# expect previous-generation-machine aws_eks_node_group.list violated
# expect previous-generation-machine aws_db_instance.old compliant
# expect previous-generation-machine aws_db_instance.called_previous violated
# expect previous-generation-machine aws_elasticache_cluster.twin compliant
# expect graviton-available aws_db_instance.called_previous violated
# expect graviton-available aws_db_instance.old compliant
# expect graviton-available aws_elasticache_cluster.twin violated

variable "engine" {
  type = string
}

resource "aws_db_instance" "old" {
  engine         = "postgres"
  engine_version = "12.19"
  instance_class = "db.m7g.large"
}

resource "aws_db_instance" "called_previous" {
  engine         = "postgres"
  engine_version = "17.5"
  instance_class = "db.m4.large"
}

resource "aws_db_instance" "declined" {
  engine                   = "postgres"
  engine_version           = "12.19"
  engine_lifecycle_support = "open-source-rds-extended-support-disabled"
}

resource "aws_db_instance" "open" {
  engine         = var.engine
  engine_version = "12.19"
}

resource "aws_db_instance" "unwritten" {
  engine = "postgres"
}

resource "aws_eks_cluster" "soon" {
  version = "1.34"
}

resource "google_container_cluster" "extended" {
  min_master_version = "1.30"
  release_channel {
    channel = "EXTENDED"
  }
}

resource "google_container_cluster" "regular" {
  min_master_version = "1.30"
}

resource "aws_rds_cluster" "aurora" {
  engine         = "aurora-mysql"
  engine_version = "5.7.mysql_aurora.2.11.2"
}

resource "aws_eks_node_group" "list" {
  instance_types = ["m7g.large", "m3.large"]
}

resource "aws_elasticache_cluster" "twin" {
  node_type = "cache.m5.large"
}
