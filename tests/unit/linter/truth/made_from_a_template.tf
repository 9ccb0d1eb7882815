# What a resource is made from may bring tags of its own, which nobody can see here.
# expect missing-cost-tags google_compute_instance_from_template.bare unknown
# expect missing-cost-tags google_compute_instance_from_template.labelled compliant
# expect missing-cost-tags aws_instance.by_template unknown
# expect missing-cost-tags aws_instance.by_itself violated

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
