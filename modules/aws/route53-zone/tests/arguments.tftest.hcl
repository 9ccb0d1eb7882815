# What callers give stands in the hosted zone as they gave it.
mock_provider "aws" {}

mock_provider "aws" {
  alias = "us_east_1"
  mock_resource "aws_cloudwatch_metric_alarm" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  name   = "shop.example.com"
  budget = { amount = 20 }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    emails         = ["team@example.com"]
    sns_topic_arns = ["arn:aws:sns:us-east-1:123456789012:cost"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    comment       = "Names of the shop"
    force_destroy = false
    name          = "shop.example.com"
    timeouts      = { create = "30m", delete = "30m", update = "30m" }
    records = {
      www = {
        name                             = "www.shop.example.com"
        type                             = "CNAME"
        ttl                              = 3600
        records                          = ["shop.example.com"]
        allow_overwrite                  = false
        health_check_id                  = "shop"
        multivalue_answer_routing_policy = false
        set_identifier                   = "shop"
        alias = {
          evaluate_target_health = false
          name                   = "shop"
          zone_id                = "Z0123456789ABCDEFGHIJ"
        }
        cidr_routing_policy        = { collection_id = "shop", location_name = "shop" }
        geolocation_routing_policy = { continent = "shop", country = "shop", subdivision = "shop" }
        geoproximity_routing_policy = {
          aws_region       = "shop"
          bias             = 1
          local_zone_group = "shop"
          coordinates      = [{ latitude = "shop", longitude = "shop" }]
        }
        latency_routing_policy  = { region = "us-east-1" }
        weighted_routing_policy = { weight = 1 }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].comment == var.comment,
      aws_route53_zone.this[0].force_destroy == var.force_destroy,
      aws_route53_zone.this[0].name == var.name,
      aws_route53_zone.this[0].timeouts.create == var.timeouts.create,
      aws_route53_zone.this[0].timeouts.delete == var.timeouts.delete,
      aws_route53_zone.this[0].timeouts.update == var.timeouts.update,
      aws_route53_record.this["www"].name == var.records["www"].name,
      aws_route53_record.this["www"].type == var.records["www"].type,
      aws_route53_record.this["www"].ttl == var.records["www"].ttl,
      aws_route53_record.this["www"].records == var.records["www"].records,
      aws_route53_record.this["www"].allow_overwrite == var.records["www"].allow_overwrite,
      aws_route53_record.this["www"].health_check_id == var.records["www"].health_check_id,
      aws_route53_record.this["www"].multivalue_answer_routing_policy == var.records["www"].multivalue_answer_routing_policy,
      aws_route53_record.this["www"].set_identifier == var.records["www"].set_identifier,
      aws_route53_record.this["www"].alias[0].evaluate_target_health == var.records["www"].alias.evaluate_target_health,
      aws_route53_record.this["www"].alias[0].name == var.records["www"].alias.name,
      aws_route53_record.this["www"].alias[0].zone_id == var.records["www"].alias.zone_id,
      aws_route53_record.this["www"].cidr_routing_policy[0].collection_id == var.records["www"].cidr_routing_policy.collection_id,
      aws_route53_record.this["www"].cidr_routing_policy[0].location_name == var.records["www"].cidr_routing_policy.location_name,
      aws_route53_record.this["www"].geolocation_routing_policy[0].continent == var.records["www"].geolocation_routing_policy.continent,
      aws_route53_record.this["www"].geolocation_routing_policy[0].country == var.records["www"].geolocation_routing_policy.country,
      aws_route53_record.this["www"].geolocation_routing_policy[0].subdivision == var.records["www"].geolocation_routing_policy.subdivision,
      aws_route53_record.this["www"].geoproximity_routing_policy[0].aws_region == var.records["www"].geoproximity_routing_policy.aws_region,
      aws_route53_record.this["www"].geoproximity_routing_policy[0].bias == var.records["www"].geoproximity_routing_policy.bias,
      aws_route53_record.this["www"].geoproximity_routing_policy[0].local_zone_group == var.records["www"].geoproximity_routing_policy.local_zone_group,
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).latitude == var.records["www"].geoproximity_routing_policy.coordinates[0].latitude,
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).longitude == var.records["www"].geoproximity_routing_policy.coordinates[0].longitude,
      aws_route53_record.this["www"].latency_routing_policy[0].region == var.records["www"].latency_routing_policy.region,
      aws_route53_record.this["www"].weighted_routing_policy[0].weight == var.records["www"].weighted_routing_policy.weight,
    ])
    error_message = "an argument is not what was given"
  }
}
