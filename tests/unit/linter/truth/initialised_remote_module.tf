# expect missing-cost-tags module.queue violated
# expect missing-cost-tags module.good compliant
module "queue" {
  source = "example/queue/aws"
  tags   = { Name = "q" }
}
module "good" {
  source = "example/queue/aws"
  tags   = { owner = "a", team = "q" }
}
# file: .terraform/modules/queue/main.tf
variable "tags" {
  type = map(string)
}
resource "aws_sqs_queue" "q" {
  tags = var.tags
}
# file: .terraform/modules/modules.json
{"Modules":[{"Key":"","Source":"","Dir":"."},{"Key":"queue","Source":"x","Dir":".terraform/modules/queue"},{"Key":"good","Source":"x","Dir":".terraform/modules/queue"}]}
