# What callers give stands in the volume, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  availability_zone = "us-east-1a"
  name              = "orders"
  size              = 20
  budget            = { amount = 20 }
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
    availability_zone = "us-east-1a"
    attachment = {
      device_name                    = "/dev/sdf"
      instance_id                    = "i-0123456789abcdef0"
      force_detach                   = false
      skip_destroy                   = false
      stop_instance_before_detaching = false
    }
    encrypted            = false
    final_snapshot       = true
    iops                 = 100
    kms_key_id           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    multi_attach_enabled = true
    name                 = "orders"
    outpost_arn          = "arn:aws:sns:us-east-1:123456789012:shop"
    size                 = 20
    snapshot_id          = "snapshot-id"
    throughput           = 125
    timeouts             = { create = "30m", delete = "31m", update = "32m" }
    type                 = "gp3"
  }
  assert {
    condition = alltrue([
      aws_ebs_volume.this[0].availability_zone == "us-east-1a",
      aws_ebs_volume.this[0].encrypted == false,
      aws_ebs_volume.this[0].final_snapshot == true,
      aws_ebs_volume.this[0].iops == 100,
      aws_ebs_volume.this[0].kms_key_id == "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000",
      aws_ebs_volume.this[0].multi_attach_enabled == true,
      aws_ebs_volume.this[0].outpost_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_ebs_volume.this[0].size == 20,
      aws_ebs_volume.this[0].snapshot_id == "snapshot-id",
      aws_ebs_volume.this[0].throughput == 125,
      aws_ebs_volume.this[0].type == "gp3",
      aws_ebs_volume.this[0].timeouts.create == "30m",
      aws_ebs_volume.this[0].timeouts.delete == "31m",
      aws_ebs_volume.this[0].timeouts.update == "32m",
      aws_volume_attachment.this[0].device_name == "/dev/sdf",
      aws_volume_attachment.this[0].force_detach == false,
      aws_volume_attachment.this[0].instance_id == "i-0123456789abcdef0",
      aws_volume_attachment.this[0].skip_destroy == false,
      aws_volume_attachment.this[0].stop_instance_before_detaching == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    attachment = {
      device_name                    = "/dev/sdf"
      instance_id                    = "i-0123456789abcdef0"
      force_detach                   = true
      skip_destroy                   = false
      stop_instance_before_detaching = true
    }
    encrypted            = true
    final_snapshot       = false
    multi_attach_enabled = true
  }
  assert {
    condition = alltrue([
      aws_ebs_volume.this[0].encrypted == true,
      aws_ebs_volume.this[0].final_snapshot == false,
      aws_ebs_volume.this[0].multi_attach_enabled == true,
      aws_volume_attachment.this[0].force_detach == true,
      aws_volume_attachment.this[0].skip_destroy == false,
      aws_volume_attachment.this[0].stop_instance_before_detaching == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    attachment = {
      device_name                    = "/dev/sdf"
      instance_id                    = "i-0123456789abcdef0"
      force_detach                   = false
      skip_destroy                   = true
      stop_instance_before_detaching = true
    }
    encrypted            = false
    final_snapshot       = true
    multi_attach_enabled = true
  }
  assert {
    condition = alltrue([
      aws_ebs_volume.this[0].encrypted == false,
      aws_ebs_volume.this[0].final_snapshot == true,
      aws_ebs_volume.this[0].multi_attach_enabled == true,
      aws_volume_attachment.this[0].force_detach == false,
      aws_volume_attachment.this[0].skip_destroy == true,
      aws_volume_attachment.this[0].stop_instance_before_detaching == true,
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
      aws_ebs_volume.this[0].encrypted == true,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create     = false
    iops       = 100
    size       = 1
    throughput = 125
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create     = false
    iops       = 256000
    size       = 65536
    throughput = 2000
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    tags          = null
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
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
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
    attachment    = { device_name = "/dev/sdf", instance_id = "i-0123456789abcdef0" }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_ebs_volume.this[0].arn, null),
      output.id == try(aws_ebs_volume.this[0].id, null),
    ])
    error_message = "an output tells something else"
  }
}
