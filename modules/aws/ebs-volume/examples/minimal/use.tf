resource "aws_volume_attachment" "this" {
  device_name = "/dev/sdf"
  instance_id = "i-0123456789abcdef0"
  volume_id   = module.volume.id
}
