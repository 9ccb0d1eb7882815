# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  cluster_identifier = "orders"
  node_type          = "ra3.large"
  master_username    = "orders"
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                              = false
    automated_snapshot_retention_period = 0
    cluster_type                        = "single-node"
    encrypted                           = "true"
    manual_snapshot_retention_period    = 1
    number_of_nodes                     = 1
    usage_limits = {
      concurrency-scaling = {
        feature_type  = "concurrency-scaling"
        limit_type    = "time"
        amount        = 60
        period        = "daily"
        breach_action = "disable"
      }
      spectrum = {
        feature_type  = "spectrum"
        limit_type    = "data-scanned"
        amount        = 1
        period        = "monthly"
        breach_action = "disable"
      }
    }
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # automated_snapshot_retention_period must be 0 to 35.
    automated_snapshot_retention_period = -1
    # A cluster identifier has up to 63 lower-case letters, digits and single hyphens, begins with a letter and does not end with a hyphen.
    cluster_identifier = "?"
    # cluster_type must be single-node or multi-node.
    cluster_type = "no-such-value"
    # encrypted must be true or false.
    encrypted = "no-such-value"
    # manual_snapshot_retention_period must be -1, or 1 to 3653.
    manual_snapshot_retention_period = 0
    # node_type must be a dc2, ra3 or rg type, for example ra3.large.
    node_type = "?"
    # number_of_nodes must be 1 to 128.
    number_of_nodes = 0
    # usage_limits.feature_type must be concurrency-scaling, cross-region-datasharing, extra-compute-for-automatic-optimization or spectrum.
    usage_limits = { for key, one in {
      concurrency-scaling = {
        feature_type  = "concurrency-scaling"
        limit_type    = "time"
        amount        = 60
        period        = "daily"
        breach_action = "disable"
      }
      spectrum = {
        feature_type  = "spectrum"
        limit_type    = "data-scanned"
        amount        = 1
        period        = "monthly"
        breach_action = "disable"
      }
    } : key => merge(one, { feature_type = "no-such-value" }) }
  }
  expect_failures = [var.automated_snapshot_retention_period, var.cluster_identifier, var.cluster_type, var.encrypted, var.manual_snapshot_retention_period, var.node_type, var.number_of_nodes, var.usage_limits]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # automated_snapshot_retention_period must be 0 to 35.
    automated_snapshot_retention_period = 36
    # manual_snapshot_retention_period must be -1, or 1 to 3653.
    manual_snapshot_retention_period = 3654
    # number_of_nodes must be 1 to 128.
    number_of_nodes = 129
    # usage_limits.breach_action must be log, emit-metric or disable.
    usage_limits = { for key, one in {
      concurrency-scaling = {
        feature_type  = "concurrency-scaling"
        limit_type    = "time"
        amount        = 60
        period        = "daily"
        breach_action = "disable"
      }
      spectrum = {
        feature_type  = "spectrum"
        limit_type    = "data-scanned"
        amount        = 1
        period        = "monthly"
        breach_action = "disable"
      }
    } : key => merge(one, { breach_action = "no-such-value" }) }
  }
  expect_failures = [var.automated_snapshot_retention_period, var.manual_snapshot_retention_period, var.number_of_nodes, var.usage_limits]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Nodes of type ra3 and rg always take automated snapshots; keep them for 1 to 35 days.
    automated_snapshot_retention_period = 0
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # A single-node cluster has one node.
    cluster_type    = "single-node"
    number_of_nodes = 2
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_3" {
  command = plan
  variables {
    # A multi-node cluster needs number_of_nodes of 2 or more.
    cluster_type    = "multi-node"
    number_of_nodes = 1
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_4" {
  command = plan
  variables {
    # multi_az needs nodes of type ra3 or rg, whose storage is apart.
    multi_az        = true
    node_type       = "dc2.large"
    number_of_nodes = 2
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_5" {
  command = plan
  variables {
    # multi_az needs number_of_nodes of 2 or more, in each of the two zones.
    multi_az        = true
    number_of_nodes = 1
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_6" {
  command = plan
  variables {
    # A cluster with multi_az is encrypted.
    encrypted       = "false"
    multi_az        = true
    number_of_nodes = 2
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_7" {
  command = plan
  variables {
    # A cluster with multi_az has a port of 5431 to 5455 or 8191 to 8215.
    multi_az        = true
    number_of_nodes = 2
    port            = 6000
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_8" {
  command = plan
  variables {
    # A cluster with multi_az takes no elastic_ip.
    elastic_ip      = "192.0.2.1"
    multi_az        = true
    number_of_nodes = 2
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}

run "what_does_not_go_together_is_refused_9" {
  command = plan
  variables {
    # A cluster with multi_az is neither paused nor resumed; leave such scheduled_actions out.
    multi_az        = true
    number_of_nodes = 2
    scheduled_actions = {
      pause = {
        schedule      = "cron(0 20 ? * MON-FRI *)"
        iam_role      = "arn:aws:iam::123456789012:role/scheduler"
        target_action = { pause_cluster = {} }
      }
    }
  }
  expect_failures = [aws_redshift_cluster.this[0]]
}
