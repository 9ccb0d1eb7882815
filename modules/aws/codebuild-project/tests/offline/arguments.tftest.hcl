# What callers give stands in the build project, and in what belongs to it, as they gave it.
mock_provider "aws" {
  mock_data "aws_region" {
    defaults = {
      id = "us-east-1"
    }
  }
}

variables {
  environment = {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
    type         = "ARM_CONTAINER"
  }
  name            = "orders"
  resource_source = { type = "GITHUB", location = "https://example.com/shop/orders.git" }
  service_role    = "arn:aws:iam::123456789012:role/orders"
  budget          = { amount = 20 }
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
    environment = {
      compute_type                = "BUILD_GENERAL1_SMALL"
      image                       = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                        = "ARM_CONTAINER"
      certificate                 = "shop"
      environment_variable        = []
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "shop", credential_provider = "shop" }
    }
    name = "orders"
    resource_source = {
      type                  = "GITHUB"
      auth                  = { resource = "shop", type = "GITHUB" }
      build_status_config   = { context = "shop", target_url = "https://example.com" }
      buildspec             = "shop"
      git_clone_depth       = 1
      git_submodules_config = { fetch_submodules = false }
      insecure_ssl          = false
      location              = "https://example.com/shop/orders.git"
      report_build_status   = false
    }
    service_role = "arn:aws:iam::123456789012:role/orders"
    artifacts = {
      type                   = "NO_ARTIFACTS"
      artifact_identifier    = "shop"
      bucket_owner_access    = "shop"
      encryption_disabled    = false
      location               = "us-east-1"
      name                   = "shop"
      namespace_type         = "shop"
      override_artifact_name = false
      packaging              = "shop"
      path                   = "shop"
    }
    badge_enabled = true
    build_batch_config = {
      service_role      = "arn:aws:iam::123456789012:role/shop"
      combine_artifacts = false
      restrictions      = { compute_types_allowed = ["shop"], maximum_builds_allowed = 1 }
      timeout_in_mins   = 1
    }
    build_timeout          = 5
    cache                  = { location = "us-east-1", type = "NO_CACHE" }
    concurrent_build_limit = 1
    create_log_group       = false
    description            = "shop"
    encryption_key         = "shop"
    file_system_locations = [
      {
        identifier    = "shop"
        location      = "us-east-1"
        mount_options = "shop"
        mount_point   = "shop"
        type          = "shop"
      },
    ]
    log_retention_days = 30
    logs_config = {
      cloudwatch_logs = { group_name = "shop", status = "shop", stream_name = "shop" }
      s3_logs = {
        bucket_owner_access = "shop"
        encryption_disabled = false
        location            = "us-east-1"
        status              = "shop"
      }
    }
    project_visibility   = "PRIVATE"
    queued_timeout       = 5
    resource_access_role = "arn:aws:iam::123456789012:role/shop"
    secondary_artifacts = [
      {
        artifact_identifier    = "shop"
        type                   = "shop"
        bucket_owner_access    = "shop"
        encryption_disabled    = false
        location               = "us-east-1"
        name                   = "shop"
        namespace_type         = "shop"
        override_artifact_name = false
        packaging              = "shop"
        path                   = "shop"
      },
    ]
    secondary_source_version = [{ source_identifier = "shop", source_version = "shop" }]
    secondary_sources = [
      {
        source_identifier     = "shop"
        type                  = "shop"
        auth                  = { resource = "shop", type = "shop" }
        build_status_config   = { context = "shop", target_url = "https://example.com" }
        buildspec             = "shop"
        git_clone_depth       = 1
        git_submodules_config = { fetch_submodules = false }
        insecure_ssl          = false
        location              = "us-east-1"
        report_build_status   = false
      },
    ]
    source_version = "shop"
    vpc_config = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnets            = ["shop"]
      vpc_id             = "vpc-0123456789abcdef0"
    }
    webhook = {
      build_type = "shop"
      filter_group = [
        {
          filter = [
            {
              pattern                 = "PULL_REQUEST_MERGED"
              type                    = "EVENT"
              exclude_matched_pattern = false
            },
          ]
        },
      ]
      manual_creation     = false
      scope_configuration = { name = "shop", scope = "REGIONAL", domain = "example.com" }
    }
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].badge_enabled == true,
      aws_codebuild_project.this[0].build_timeout == 5,
      aws_codebuild_project.this[0].concurrent_build_limit == 1,
      aws_codebuild_project.this[0].description == "shop",
      aws_codebuild_project.this[0].encryption_key == "shop",
      aws_codebuild_project.this[0].name == "orders",
      aws_codebuild_project.this[0].project_visibility == "PRIVATE",
      aws_codebuild_project.this[0].queued_timeout == 5,
      aws_codebuild_project.this[0].resource_access_role == "arn:aws:iam::123456789012:role/shop",
      aws_codebuild_project.this[0].service_role == "arn:aws:iam::123456789012:role/orders",
      aws_codebuild_project.this[0].source_version == "shop",
      aws_codebuild_project.this[0].artifacts[0].artifact_identifier == "shop",
      aws_codebuild_project.this[0].artifacts[0].bucket_owner_access == "shop",
      aws_codebuild_project.this[0].artifacts[0].encryption_disabled == false,
      aws_codebuild_project.this[0].artifacts[0].location == "us-east-1",
      aws_codebuild_project.this[0].artifacts[0].name == "shop",
      aws_codebuild_project.this[0].artifacts[0].namespace_type == "shop",
      aws_codebuild_project.this[0].artifacts[0].override_artifact_name == false,
      aws_codebuild_project.this[0].artifacts[0].packaging == "shop",
      aws_codebuild_project.this[0].artifacts[0].path == "shop",
      aws_codebuild_project.this[0].artifacts[0].type == "NO_ARTIFACTS",
      aws_codebuild_project.this[0].build_batch_config[0].combine_artifacts == false,
      aws_codebuild_project.this[0].build_batch_config[0].service_role == "arn:aws:iam::123456789012:role/shop",
      aws_codebuild_project.this[0].build_batch_config[0].timeout_in_mins == 1,
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].compute_types_allowed == tolist(["shop"]),
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].maximum_builds_allowed == 1,
      aws_codebuild_project.this[0].cache[0].location == "us-east-1",
      aws_codebuild_project.this[0].cache[0].type == "NO_CACHE",
      aws_codebuild_project.this[0].environment[0].certificate == "shop",
      aws_codebuild_project.this[0].environment[0].compute_type == "BUILD_GENERAL1_SMALL",
      aws_codebuild_project.this[0].environment[0].image == "aws/codebuild/amazonlinux-aarch64-standard:3.0",
      aws_codebuild_project.this[0].environment[0].image_pull_credentials_type == "CODEBUILD",
      aws_codebuild_project.this[0].environment[0].privileged_mode == false,
      aws_codebuild_project.this[0].environment[0].type == "ARM_CONTAINER",
      aws_codebuild_project.this[0].environment[0].fleet[0].fleet_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential == "shop",
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential_provider == "shop",
      one(aws_codebuild_project.this[0].file_system_locations).identifier == "shop",
      one(aws_codebuild_project.this[0].file_system_locations).location == "us-east-1",
      one(aws_codebuild_project.this[0].file_system_locations).mount_options == "shop",
      one(aws_codebuild_project.this[0].file_system_locations).mount_point == "shop",
      one(aws_codebuild_project.this[0].file_system_locations).type == "shop",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].group_name == "shop",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].status == "shop",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].stream_name == "shop",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].bucket_owner_access == "shop",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].encryption_disabled == false,
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].location == "us-east-1",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].status == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).artifact_identifier == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).bucket_owner_access == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).encryption_disabled == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).location == "us-east-1",
      one(aws_codebuild_project.this[0].secondary_artifacts).name == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).namespace_type == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).override_artifact_name == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).packaging == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).path == "shop",
      one(aws_codebuild_project.this[0].secondary_artifacts).type == "shop",
      one(aws_codebuild_project.this[0].secondary_source_version).source_identifier == "shop",
      one(aws_codebuild_project.this[0].secondary_source_version).source_version == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).buildspec == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).git_clone_depth == 1,
      one(aws_codebuild_project.this[0].secondary_sources).insecure_ssl == false,
      one(aws_codebuild_project.this[0].secondary_sources).location == "us-east-1",
      one(aws_codebuild_project.this[0].secondary_sources).report_build_status == false,
      one(aws_codebuild_project.this[0].secondary_sources).source_identifier == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).type == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].resource == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].type == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].context == "shop",
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].target_url == "https://example.com",
      one(aws_codebuild_project.this[0].secondary_sources).git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_project.this[0].source[0].buildspec == "shop",
      aws_codebuild_project.this[0].source[0].git_clone_depth == 1,
      aws_codebuild_project.this[0].source[0].insecure_ssl == false,
      aws_codebuild_project.this[0].source[0].location == "https://example.com/shop/orders.git",
      aws_codebuild_project.this[0].source[0].report_build_status == false,
      aws_codebuild_project.this[0].source[0].type == "GITHUB",
      aws_codebuild_project.this[0].source[0].auth[0].resource == "shop",
      aws_codebuild_project.this[0].source[0].auth[0].type == "GITHUB",
      aws_codebuild_project.this[0].source[0].build_status_config[0].context == "shop",
      aws_codebuild_project.this[0].source[0].build_status_config[0].target_url == "https://example.com",
      aws_codebuild_project.this[0].source[0].git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_project.this[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_codebuild_project.this[0].vpc_config[0].subnets == toset(["shop"]),
      aws_codebuild_project.this[0].vpc_config[0].vpc_id == "vpc-0123456789abcdef0",
      aws_codebuild_webhook.this[0].build_type == "shop",
      aws_codebuild_webhook.this[0].manual_creation == false,
      aws_codebuild_webhook.this[0].project_name == "orders",
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].exclude_matched_pattern == false,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].pattern == "PULL_REQUEST_MERGED",
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].type == "EVENT",
      aws_codebuild_webhook.this[0].scope_configuration[0].domain == "example.com",
      aws_codebuild_webhook.this[0].scope_configuration[0].name == "shop",
      aws_codebuild_webhook.this[0].scope_configuration[0].scope == "REGIONAL",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    environment = {
      compute_type                = "BUILD_GENERAL1_SMALL"
      image                       = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                        = "ARM_CONTAINER"
      certificate                 = "shop"
      environment_variable        = [{ name = "shop", value = "shop", type = "PLAINTEXT" }]
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "shop", credential_provider = "shop" }
    }
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].environment[0].environment_variable[0].name == "shop",
      aws_codebuild_project.this[0].environment[0].environment_variable[0].type == "PLAINTEXT",
      aws_codebuild_project.this[0].environment[0].environment_variable[0].value == "shop",
      aws_cloudwatch_log_group.this[0].name == "/aws/codebuild/orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    cache = {}
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].cache) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    file_system_locations = [{}]
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].file_system_locations) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    logs_config = { cloudwatch_logs = {} }
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
