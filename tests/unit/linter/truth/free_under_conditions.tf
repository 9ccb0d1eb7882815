# What is free without an argument is asked for tags with it; where nobody knows what the argument holds, no more than warned of.
# expect missing-cost-tags aws_acm_certificate.exported violated
# expect missing-cost-tags aws_acm_certificate.perhaps violated
# expect missing-cost-tags aws_lambda_event_source_mapping.provisioned violated
# expect missing-cost-tags google_compute_global_address.outside violated
# expect missing-cost-tags google_compute_address.outside violated
# expect missing-cost-tags google_compute_address.perhaps violated

resource "google_compute_global_address" "range" {
  name          = "services"
  purpose       = "VPC_PEERING"
  address_type  = "INTERNAL"
  prefix_length = 16
}

resource "google_compute_global_address" "outside" {
  name = "outside"
}

resource "google_compute_address" "inside" {
  name         = "inside"
  address_type = "INTERNAL"
}

resource "google_compute_address" "outside" {
  name         = "outside"
  address_type = "EXTERNAL"
}

resource "google_compute_address" "perhaps" {
  name         = "perhaps"
  address_type = data.external.settings.result.type
}

resource "aws_acm_certificate" "plain" {
  domain_name = "shop.example.com"
}

resource "aws_acm_certificate" "not_exported" {
  domain_name = "shop.example.com"
  options {
    export = "DISABLED"
  }
}

resource "aws_acm_certificate" "exported" {
  domain_name = "shop.example.com"
  options {
    export = "ENABLED"
  }
}

resource "aws_acm_certificate" "perhaps" {
  domain_name = "shop.example.com"
  options {
    export = data.external.settings.result.export
  }
}

resource "aws_lambda_event_source_mapping" "on_demand" {
  function_name = "orders"
}

resource "aws_lambda_event_source_mapping" "provisioned" {
  function_name = "orders"
  provisioned_poller_config {
    minimum_pollers = 1
  }
}
