# What callers give stands in the hosted zone, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    name              = "shop.example.com"
    comment           = "Names of the shop"
    delegation_set_id = "shop"
    force_destroy     = true
    records = {
      www = {
        name = "www.shop.example.com"
        type = "CNAME"
        alias = {
          evaluate_target_health = false
          name                   = "www.shop.example.com"
          zone_id                = "Z0123456789ABCDEFGHIJ"
        }
        allow_overwrite            = false
        cidr_routing_policy        = { collection_id = "shop", location_name = "shop" }
        failover_routing_policy    = { type = "CNAME" }
        geolocation_routing_policy = { continent = "shop", country = "shop", subdivision = "shop" }
        geoproximity_routing_policy = {
          aws_region       = "shop"
          bias             = 1
          coordinates      = [{ latitude = "shop", longitude = "shop" }]
          local_zone_group = "shop"
        }
        health_check_id                  = "shop"
        latency_routing_policy           = { region = "us-east-1" }
        multivalue_answer_routing_policy = false
        records                          = ["shop.example.com"]
        set_identifier                   = "shop"
        ttl                              = 3600
        weighted_routing_policy          = { weight = 1 }
      }
    }
    timeouts = { create = "30m", delete = "30m", update = "30m" }
    vpc      = []
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].comment == "Names of the shop",
      aws_route53_zone.this[0].delegation_set_id == "shop",
      aws_route53_zone.this[0].force_destroy == true,
      aws_route53_zone.this[0].name == "shop.example.com",
      aws_route53_zone.this[0].timeouts.create == "30m",
      aws_route53_zone.this[0].timeouts.delete == "30m",
      aws_route53_zone.this[0].timeouts.update == "30m",
      aws_route53_record.this["www"].allow_overwrite == false,
      aws_route53_record.this["www"].health_check_id == "shop",
      aws_route53_record.this["www"].multivalue_answer_routing_policy == false,
      aws_route53_record.this["www"].name == "www.shop.example.com",
      aws_route53_record.this["www"].records == toset(["shop.example.com"]),
      aws_route53_record.this["www"].set_identifier == "shop",
      aws_route53_record.this["www"].ttl == 3600,
      aws_route53_record.this["www"].type == "CNAME",
      aws_route53_record.this["www"].alias[0].evaluate_target_health == false,
      aws_route53_record.this["www"].alias[0].name == "www.shop.example.com",
      aws_route53_record.this["www"].alias[0].zone_id == "Z0123456789ABCDEFGHIJ",
      aws_route53_record.this["www"].cidr_routing_policy[0].collection_id == "shop",
      aws_route53_record.this["www"].cidr_routing_policy[0].location_name == "shop",
      aws_route53_record.this["www"].failover_routing_policy[0].type == "CNAME",
      aws_route53_record.this["www"].geolocation_routing_policy[0].continent == "shop",
      aws_route53_record.this["www"].geolocation_routing_policy[0].country == "shop",
      aws_route53_record.this["www"].geolocation_routing_policy[0].subdivision == "shop",
      aws_route53_record.this["www"].geoproximity_routing_policy[0].aws_region == "shop",
      aws_route53_record.this["www"].geoproximity_routing_policy[0].bias == 1,
      aws_route53_record.this["www"].geoproximity_routing_policy[0].local_zone_group == "shop",
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).latitude == "shop",
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).longitude == "shop",
      aws_route53_record.this["www"].latency_routing_policy[0].region == "us-east-1",
      aws_route53_record.this["www"].weighted_routing_policy[0].weight == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    vpc = [{ vpc_id = "vpc-0123456789abcdef0", vpc_region = "shop" }]
  }
  assert {
    condition = alltrue([
      one(aws_route53_zone.this[0].vpc).vpc_id == "vpc-0123456789abcdef0",
      one(aws_route53_zone.this[0].vpc).vpc_region == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}
