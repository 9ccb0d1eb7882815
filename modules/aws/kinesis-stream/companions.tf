# Consumers that do not share what a shard can read are known by name; each is billed by the shard-hour and by the GB.
resource "aws_kinesis_stream_consumer" "this" {
  for_each = { for key, one in var.consumers : key => one if var.create }

  name       = each.key
  stream_arn = aws_kinesis_stream.this[0].arn
}
