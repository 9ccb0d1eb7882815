# A volume that is attached to nothing is billed all the same.
resource "aws_volume_attachment" "this" {
  count = var.create && var.attachment != null ? 1 : 0

  device_name                    = var.attachment.device_name
  force_detach                   = var.attachment.force_detach
  instance_id                    = var.attachment.instance_id
  skip_destroy                   = var.attachment.skip_destroy
  stop_instance_before_detaching = var.attachment.stop_instance_before_detaching
  volume_id                      = aws_ebs_volume.this[0].id
}
