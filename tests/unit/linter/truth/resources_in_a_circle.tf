# Terraform refuses what is made of itself, whatever tags are added on the way; what stands beside it is judged.
# expect missing-cost-tags aws_sqs_queue.a unknown
# expect missing-cost-tags aws_sqs_queue.b unknown
# expect missing-cost-tags aws_sqs_queue.self unknown
# expect missing-cost-tags aws_sqs_queue.local unknown
# expect missing-cost-tags aws_sqs_queue.many unknown
# expect missing-cost-tags aws_sqs_queue.led unknown
# expect missing-cost-tags aws_sqs_queue.beside compliant
# expect missing-cost-tags aws_sqs_queue.q unknown
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags module.m unknown
# file: two/main.tf
locals {
  all = { owner = "a", team = "b" }
}

resource "aws_sqs_queue" "a" {
  tags = aws_sqs_queue.b.tags
}

resource "aws_sqs_queue" "b" {
  tags = merge(aws_sqs_queue.a.tags, local.all)
}

resource "aws_sqs_queue" "led" {
  tags = merge(aws_sqs_queue.a.tags, local.all)
}

resource "aws_sqs_queue" "beside" {
  tags = local.all
}
# file: itself/main.tf
resource "aws_sqs_queue" "self" {
  tags = merge({ owner = "a", team = "b" }, aws_sqs_queue.self.tags)
}
# file: through_a_local/main.tf
locals {
  all = merge(aws_sqs_queue.local.tags, { owner = "a", team = "b" })
}

resource "aws_sqs_queue" "local" {
  tags = local.all
}
# file: of_instances/main.tf
resource "aws_sqs_queue" "many" {
  count = 2
  tags  = merge({ owner = "a", team = "b" }, try(aws_sqs_queue.many[*].tags[0], {}))
}
# file: through_a_module/main.tf
module "m" {
  source = "./m"
  tags   = module.m.tags
}

resource "aws_sqs_queue" "q" {
  tags = merge(module.m.tags, { owner = "a", team = "b" })
}
# file: through_a_module/m/main.tf
variable "tags" {
  type = map(string)
}

output "tags" {
  value = var.tags
}

resource "aws_sqs_queue" "q" {
  tags = merge(var.tags, { owner = "a", team = "b" })
}
