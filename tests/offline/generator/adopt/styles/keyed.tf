variable "queues" {
  description = "Queues by name."
  type = map(object({
    delay = optional(number, 0)
    tags  = optional(map(string), {})
  }))
  default = {}
}

resource "aws_sqs_queue" "all" {
  for_each = var.queues

  name          = each.key
  delay_seconds = each.value.delay
  tags          = merge(each.value.tags, { Name = each.key })
}
