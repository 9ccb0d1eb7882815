# What a resource is made from may bring tags of its own, which nobody can see here. Where the caller says what that is, it is the caller's
# to decide; where the caller says that it is nothing, nothing brings any.
# expect missing-cost-tags google_compute_instance_from_template.bare unknown
# expect missing-cost-tags google_compute_instance_from_template.labelled compliant
# expect missing-cost-tags aws_instance.by_template unknown
# expect missing-cost-tags aws_instance.by_itself violated
# expect missing-cost-tags google_compute_instance_from_template.given delegated
# expect missing-cost-tags module.with_none violated
# expect missing-cost-tags module.with_one unknown
# expect missing-cost-tags aws_instance.perhaps delegated

variable "template" {
  type = string
}

resource "google_compute_instance_from_template" "given" {
  name                     = "given"
  source_instance_template = var.template
}

module "with_none" {
  source = "./instance"
}

module "with_one" {
  source   = "./instance"
  template = "lt-0123"
}

resource "google_compute_instance_from_template" "bare" {
  name                     = "bare"
  source_instance_template = "global/instanceTemplates/web"
}

resource "google_compute_instance_from_template" "labelled" {
  name                     = "labelled"
  source_instance_template = "global/instanceTemplates/web"
  labels                   = { owner = "a", team = "b" }
}

resource "aws_instance" "by_template" {
  tags = { Name = "web" }

  launch_template {
    id = "lt-0123"
  }
}

resource "aws_instance" "by_itself" {
  ami  = "ami-0123"
  tags = { Name = "web" }
}
# file: instance/main.tf
variable "template" {
  type    = string
  default = null
}

resource "aws_instance" "perhaps" {
  ami  = "ami-0123"
  tags = { Name = "web" }

  dynamic "launch_template" {
    for_each = var.template == null ? [] : [var.template]

    content {
      id = launch_template.value
    }
  }
}
