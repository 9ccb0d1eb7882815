# What callers give stands in the volume as they gave it.
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
    availability_zone    = "us-east-1a"
    encrypted            = false
    final_snapshot       = false
    kms_key_id           = "arn:aws:kms:us-east-1:123456789012:key/00000000-0000-0000-0000-000000000000"
    multi_attach_enabled = false
    outpost_arn          = "arn:aws:sns:us-east-1:123456789012:shop"
    timeouts             = { create = "30m", delete = "30m", update = "30m" }
    attachment = {
      device_name                    = "shop"
      force_detach                   = false
      instance_id                    = "i-0123456789abcdef0"
      skip_destroy                   = false
      stop_instance_before_detaching = false
    }
  }
  assert {
    condition = alltrue([
      aws_ebs_volume.this[0].availability_zone == var.availability_zone,
      aws_ebs_volume.this[0].encrypted == var.encrypted,
      aws_ebs_volume.this[0].final_snapshot == var.final_snapshot,
      aws_ebs_volume.this[0].kms_key_id == var.kms_key_id,
      aws_ebs_volume.this[0].multi_attach_enabled == var.multi_attach_enabled,
      aws_ebs_volume.this[0].outpost_arn == var.outpost_arn,
      aws_ebs_volume.this[0].timeouts.create == var.timeouts.create,
      aws_ebs_volume.this[0].timeouts.delete == var.timeouts.delete,
      aws_ebs_volume.this[0].timeouts.update == var.timeouts.update,
      aws_volume_attachment.this[0].device_name == var.attachment.device_name,
      aws_volume_attachment.this[0].force_detach == var.attachment.force_detach,
      aws_volume_attachment.this[0].instance_id == var.attachment.instance_id,
      aws_volume_attachment.this[0].skip_destroy == var.attachment.skip_destroy,
      aws_volume_attachment.this[0].stop_instance_before_detaching == var.attachment.stop_instance_before_detaching,
    ])
    error_message = "an argument is not what was given"
  }
}
