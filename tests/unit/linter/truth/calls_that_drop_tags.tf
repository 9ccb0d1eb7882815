# A call that leaves the tags out is to blame where the called module would have handed them on, and no default tags do.
# expect module-call-drops-tags module.handed compliant
# expect module-call-drops-tags module.merged compliant
# expect module-call-drops-tags module.forgotten violated
# expect module-call-drops-tags module.own violated
# expect module-call-drops-tags module.looked_up unknown
# expect module-call-drops-tags module.chosen delegated
# expect module-call-drops-tags module.far unknown
# expect module-call-drops-tags module.far_but_given compliant
# expect module-call-drops-tags module.inner compliant
# expect module-call-drops-tags module.outer compliant
# expect tags-input-not-wired aws_sqs_queue.unwired violated
# expect tags-input-not-wired aws_sqs_queue.q compliant

variable "tags" {
  type = map(string)
}

variable "other" {
  type = map(string)
}

data "aws_ssm_parameter" "tags" {
  name = "tags"
}

module "handed" {
  source = "./queue"
  tags   = var.tags
}

module "merged" {
  source = "./queue"
  tags   = merge(var.tags, { Name = "q" })
}

module "forgotten" {
  source = "./queue"
}

module "own" {
  source = "./queue"
  tags   = { Name = "q" }
}

module "looked_up" {
  source = "./queue"
  tags   = jsondecode(data.aws_ssm_parameter.tags.value)
}

module "chosen" {
  source = "./queue"
  tags   = var.other
}

module "never_made" {
  source = "./queue"
  count  = 0
}

module "without_input" {
  source = "./plain"
}

module "free" {
  source = "./role"
}

module "far" {
  source = "example.com/team/queue/aws"
}

module "far_but_given" {
  source = "example.com/team/queue/aws"
  tags   = var.tags
}

module "outer" {
  source = "./outer"
  tags   = var.tags
}
# file: queue/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_sqs_queue" "q" {
  tags = var.tags
}

resource "aws_sqs_queue" "unwired" {
  tags = { Name = "q" }
}
# file: outer/main.tf
variable "tags" {
  type = map(string)
}

module "inner" {
  source = "../queue"
  tags   = var.tags
}
# file: plain/main.tf
resource "aws_sqs_queue" "plain" {}
# file: role/main.tf
variable "tags" {
  type    = map(string)
  default = {}
}

resource "aws_iam_role" "r" {
  tags = var.tags
}
