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

run "what_is_given_arrives" {
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
    snapshot_id          = "shop"
    throughput           = 125
    timeouts             = { create = "30m", delete = "30m", update = "30m" }
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
      aws_ebs_volume.this[0].snapshot_id == "shop",
      aws_ebs_volume.this[0].throughput == 125,
      aws_ebs_volume.this[0].type == "gp3",
      aws_ebs_volume.this[0].timeouts.create == "30m",
      aws_ebs_volume.this[0].timeouts.delete == "30m",
      aws_ebs_volume.this[0].timeouts.update == "30m",
      aws_volume_attachment.this[0].device_name == "/dev/sdf",
      aws_volume_attachment.this[0].force_detach == false,
      aws_volume_attachment.this[0].instance_id == "i-0123456789abcdef0",
      aws_volume_attachment.this[0].skip_destroy == false,
      aws_volume_attachment.this[0].stop_instance_before_detaching == false,
    ])
    error_message = "an argument is not what was given"
  }
}
