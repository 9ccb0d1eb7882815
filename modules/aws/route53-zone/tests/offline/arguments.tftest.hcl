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
    delegation_set_id = "delegation-set-id"
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
        cidr_routing_policy        = { collection_id = "collection-id", location_name = "location-name" }
        failover_routing_policy    = { type = "CNAME" }
        geolocation_routing_policy = { continent = "continent", country = "US", subdivision = "subdivision" }
        geoproximity_routing_policy = {
          aws_region       = "aws-region"
          bias             = 1
          coordinates      = [{ latitude = "latitude", longitude = "longitude" }]
          local_zone_group = "local-zone-group"
        }
        health_check_id                  = "health-check-id"
        latency_routing_policy           = { region = "us-east-1" }
        multivalue_answer_routing_policy = false
        records                          = ["shop.example.com"]
        set_identifier                   = "set-identifier"
        ttl                              = 3600
        weighted_routing_policy          = { weight = 1 }
      }
    }
    timeouts = { create = "30m", delete = "31m", update = "32m" }
    vpc      = []
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].comment == "Names of the shop",
      aws_route53_zone.this[0].delegation_set_id == "delegation-set-id",
      aws_route53_zone.this[0].force_destroy == true,
      aws_route53_zone.this[0].name == "shop.example.com",
      aws_route53_zone.this[0].timeouts.create == "30m",
      aws_route53_zone.this[0].timeouts.delete == "31m",
      aws_route53_zone.this[0].timeouts.update == "32m",
      aws_route53_record.this["www"].allow_overwrite == false,
      aws_route53_record.this["www"].health_check_id == "health-check-id",
      aws_route53_record.this["www"].multivalue_answer_routing_policy == false,
      aws_route53_record.this["www"].name == "www.shop.example.com",
      aws_route53_record.this["www"].records == toset(["shop.example.com"]),
      aws_route53_record.this["www"].set_identifier == "set-identifier",
      aws_route53_record.this["www"].ttl == 3600,
      aws_route53_record.this["www"].type == "CNAME",
      aws_route53_record.this["www"].alias[0].evaluate_target_health == false,
      aws_route53_record.this["www"].alias[0].name == "www.shop.example.com",
      aws_route53_record.this["www"].alias[0].zone_id == "Z0123456789ABCDEFGHIJ",
      aws_route53_record.this["www"].cidr_routing_policy[0].collection_id == "collection-id",
      aws_route53_record.this["www"].cidr_routing_policy[0].location_name == "location-name",
      aws_route53_record.this["www"].failover_routing_policy[0].type == "CNAME",
      aws_route53_record.this["www"].geolocation_routing_policy[0].continent == "continent",
      aws_route53_record.this["www"].geolocation_routing_policy[0].country == "US",
      aws_route53_record.this["www"].geolocation_routing_policy[0].subdivision == "subdivision",
      aws_route53_record.this["www"].geoproximity_routing_policy[0].aws_region == "aws-region",
      aws_route53_record.this["www"].geoproximity_routing_policy[0].bias == 1,
      aws_route53_record.this["www"].geoproximity_routing_policy[0].local_zone_group == "local-zone-group",
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).latitude == "latitude",
      one(aws_route53_record.this["www"].geoproximity_routing_policy[0].coordinates).longitude == "longitude",
      aws_route53_record.this["www"].latency_routing_policy[0].region == "us-east-1",
      aws_route53_record.this["www"].weighted_routing_policy[0].weight == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    vpc = [{ vpc_id = "vpc-0123456789abcdef0", vpc_region = "vpc-region" }]
  }
  assert {
    condition = alltrue([
      one(aws_route53_zone.this[0].vpc).vpc_id == "vpc-0123456789abcdef0",
      one(aws_route53_zone.this[0].vpc).vpc_region == "vpc-region",
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    force_destroy = true
    records = {
      www = {
        name = "www.shop.example.com"
        type = "CNAME"
        alias = {
          evaluate_target_health = true
          name                   = "www.shop.example.com"
          zone_id                = "Z0123456789ABCDEFGHIJ"
        }
        allow_overwrite                  = true
        multivalue_answer_routing_policy = false
      }
    }
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].force_destroy == true,
      aws_route53_record.this["www"].allow_overwrite == true,
      aws_route53_record.this["www"].multivalue_answer_routing_policy == false,
      aws_route53_record.this["www"].alias[0].evaluate_target_health == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    force_destroy = false
    records = {
      www = {
        name = "www.shop.example.com"
        type = "CNAME"
        alias = {
          evaluate_target_health = false
          name                   = "www.shop.example.com"
          zone_id                = "Z0123456789ABCDEFGHIJ"
        }
        allow_overwrite                  = false
        multivalue_answer_routing_policy = true
      }
    }
  }
  assert {
    condition = alltrue([
      aws_route53_zone.this[0].force_destroy == false,
      aws_route53_record.this["www"].allow_overwrite == false,
      aws_route53_record.this["www"].multivalue_answer_routing_policy == true,
      aws_route53_record.this["www"].alias[0].evaluate_target_health == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    records = {
      www = {
        name = "www.shop.example.com"
        type = "CNAME"
        alias = {
          evaluate_target_health = false
          name                   = "www.shop.example.com"
          zone_id                = "Z0123456789ABCDEFGHIJ"
        }
        allow_overwrite                  = false
        cidr_routing_policy              = { collection_id = "collection-id", location_name = "location-name" }
        failover_routing_policy          = { type = "CNAME" }
        geolocation_routing_policy       = { continent = "continent", country = "US", subdivision = "subdivision" }
        geoproximity_routing_policy      = { aws_region = "aws-region", bias = 1, local_zone_group = "local-zone-group" }
        health_check_id                  = "health-check-id"
        latency_routing_policy           = { region = "us-east-1" }
        multivalue_answer_routing_policy = false
        records                          = ["shop.example.com"]
        set_identifier                   = "set-identifier"
        ttl                              = 3600
        weighted_routing_policy          = { weight = 1 }
      }
    }
  }
  assert {
    condition = alltrue([
      aws_route53_record.this["www"].allow_overwrite == false,
      aws_route53_record.this["www"].multivalue_answer_routing_policy == false,
      aws_route53_record.this["www"].alias[0].evaluate_target_health == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms        = null
    notifications = null
    records       = null
    tags          = null
    vpc           = null
    create        = false
    budget        = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
  }
  assert {
    condition = alltrue([
      var.alarms != null,
      var.create != null,
      var.notifications != null,
      var.records != null,
      var.tags != null,
      var.vpc != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      idle    = { enabled = false, threshold = 1 }
      queries = { enabled = false, threshold = 1 }
    }
    budget = null
    cost = {
      alarm_opt_out  = "watched elsewhere"
      application    = "shop"
      budget_opt_out = "covered by the account budget"
      cost_center    = "cc-1000"
      environment    = "dev"
      owner          = "team@example.com"
    }
    notifications = {}
    comment       = "Names of the shop"
    records = {
      www = {
        name    = "www.shop.example.com"
        type    = "CNAME"
        ttl     = 3600
        records = ["shop.example.com"]
      }
    }
    vpc = [{ vpc_id = "vpc-0123456789abcdef0" }]
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_route53_zone.this[0].arn, null),
      output.id == try(aws_route53_zone.this[0].id, null),
      output.name == try(aws_route53_zone.this[0].name, null),
      output.zone_id == try(aws_route53_zone.this[0].zone_id, null),
      output.name_servers == try(aws_route53_zone.this[0].name_servers, null),
    ])
    error_message = "an output tells something else"
  }
}
