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
  service_role    = "arn:aws:iam::123456789012:role/codebuild"
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
      certificate                 = "certificate"
      environment_variable        = []
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "credential", credential_provider = "SECRETS_MANAGER" }
    }
    name = "orders"
    resource_source = {
      type                  = "GITHUB"
      auth                  = { resource = "resource", type = "GITHUB" }
      build_status_config   = { context = "context", target_url = "https://example.com" }
      buildspec             = "buildspec"
      git_clone_depth       = 1
      git_submodules_config = { fetch_submodules = false }
      insecure_ssl          = false
      location              = "https://example.com/shop/orders.git"
      report_build_status   = false
    }
    service_role = "arn:aws:iam::123456789012:role/codebuild"
    artifacts = {
      type                   = "NO_ARTIFACTS"
      artifact_identifier    = "artifact-identifier"
      bucket_owner_access    = "NONE"
      encryption_disabled    = false
      location               = "us-east-1"
      name                   = "name"
      namespace_type         = "BUILD_ID"
      override_artifact_name = false
      packaging              = "packaging"
      path                   = "path"
    }
    badge_enabled = true
    build_batch_config = {
      service_role      = "arn:aws:iam::123456789012:role/shop"
      combine_artifacts = false
      restrictions = {
        compute_types_allowed  = ["compute-types-allowed"]
        maximum_builds_allowed = 1
      }
      timeout_in_mins = 1
    }
    build_timeout          = 5
    cache                  = { location = "us-east-1", modes = ["LOCAL_SOURCE_CACHE"], type = "NO_CACHE" }
    concurrent_build_limit = 1
    create_log_group       = false
    description            = "description"
    encryption_key         = "encryption-key"
    file_system_locations = [
      {
        identifier    = "identifier"
        location      = "us-east-1"
        mount_options = "mount-options"
        mount_point   = "mount-point"
        type          = "type"
      },
    ]
    log_retention_days = 30
    logs_config = {
      cloudwatch_logs = { group_name = "group-name", status = "ENABLED", stream_name = "stream-name" }
      s3_logs = {
        bucket_owner_access = "NONE"
        encryption_disabled = false
        location            = "us-east-1"
        status              = "ENABLED"
      }
    }
    project_visibility   = "PUBLIC_READ"
    queued_timeout       = 6
    resource_access_role = "arn:aws:iam::123456789012:role/shop"
    secondary_artifacts = [
      {
        artifact_identifier    = "artifact-identifier2"
        type                   = "CODEPIPELINE"
        bucket_owner_access    = "NONE"
        encryption_disabled    = false
        location               = "us-east-1"
        name                   = "name2"
        namespace_type         = "namespace-type"
        override_artifact_name = false
        packaging              = "packaging2"
        path                   = "path2"
      },
    ]
    secondary_source_version = [{ source_identifier = "source-identifier", source_version = "source-version" }]
    secondary_sources = [
      {
        source_identifier     = "source-identifier2"
        type                  = "BITBUCKET"
        auth                  = { resource = "resource2", type = "BITBUCKET" }
        build_status_config   = { context = "context2", target_url = "https://example.com" }
        buildspec             = "buildspec2"
        git_clone_depth       = 1
        git_submodules_config = { fetch_submodules = false }
        insecure_ssl          = false
        location              = "us-east-1"
        report_build_status   = false
      },
    ]
    source_version = "source-version2"
    vpc_config = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnets            = ["subnet-0123456789abcdef0"]
      vpc_id             = "vpc-0123456789abcdef0"
    }
    webhook = {
      build_type = "build-type"
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
      scope_configuration = { name = "name3", scope = "REGIONAL", domain = "example.com" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].badge_enabled == true,
      aws_codebuild_project.this[0].build_timeout == 5,
      aws_codebuild_project.this[0].concurrent_build_limit == 1,
      aws_codebuild_project.this[0].description == "description",
      aws_codebuild_project.this[0].encryption_key == "encryption-key",
      aws_codebuild_project.this[0].name == "orders",
      aws_codebuild_project.this[0].project_visibility == "PUBLIC_READ",
      aws_codebuild_project.this[0].queued_timeout == 6,
      aws_codebuild_project.this[0].resource_access_role == "arn:aws:iam::123456789012:role/shop",
      aws_codebuild_project.this[0].service_role == "arn:aws:iam::123456789012:role/codebuild",
      aws_codebuild_project.this[0].source_version == "source-version2",
      aws_codebuild_project.this[0].artifacts[0].artifact_identifier == "artifact-identifier",
      aws_codebuild_project.this[0].artifacts[0].bucket_owner_access == "NONE",
      aws_codebuild_project.this[0].artifacts[0].encryption_disabled == false,
      aws_codebuild_project.this[0].artifacts[0].location == "us-east-1",
      aws_codebuild_project.this[0].artifacts[0].name == "name",
      aws_codebuild_project.this[0].artifacts[0].namespace_type == "BUILD_ID",
      aws_codebuild_project.this[0].artifacts[0].override_artifact_name == false,
      aws_codebuild_project.this[0].artifacts[0].packaging == "packaging",
      aws_codebuild_project.this[0].artifacts[0].path == "path",
      aws_codebuild_project.this[0].artifacts[0].type == "NO_ARTIFACTS",
      aws_codebuild_project.this[0].build_batch_config[0].combine_artifacts == false,
      aws_codebuild_project.this[0].build_batch_config[0].service_role == "arn:aws:iam::123456789012:role/shop",
      aws_codebuild_project.this[0].build_batch_config[0].timeout_in_mins == 1,
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].compute_types_allowed == tolist(["compute-types-allowed"]),
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].maximum_builds_allowed == 1,
      aws_codebuild_project.this[0].cache[0].location == "us-east-1",
      aws_codebuild_project.this[0].cache[0].modes == tolist(["LOCAL_SOURCE_CACHE"]),
      aws_codebuild_project.this[0].cache[0].type == "NO_CACHE",
      aws_codebuild_project.this[0].environment[0].certificate == "certificate",
      aws_codebuild_project.this[0].environment[0].compute_type == "BUILD_GENERAL1_SMALL",
      aws_codebuild_project.this[0].environment[0].image == "aws/codebuild/amazonlinux-aarch64-standard:3.0",
      aws_codebuild_project.this[0].environment[0].image_pull_credentials_type == "CODEBUILD",
      aws_codebuild_project.this[0].environment[0].privileged_mode == false,
      aws_codebuild_project.this[0].environment[0].type == "ARM_CONTAINER",
      aws_codebuild_project.this[0].environment[0].fleet[0].fleet_arn == "arn:aws:sns:us-east-1:123456789012:shop",
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential == "credential",
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential_provider == "SECRETS_MANAGER",
      one(aws_codebuild_project.this[0].file_system_locations).identifier == "identifier",
      one(aws_codebuild_project.this[0].file_system_locations).location == "us-east-1",
      one(aws_codebuild_project.this[0].file_system_locations).mount_options == "mount-options",
      one(aws_codebuild_project.this[0].file_system_locations).mount_point == "mount-point",
      one(aws_codebuild_project.this[0].file_system_locations).type == "type",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].group_name == "group-name",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].status == "ENABLED",
      aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs[0].stream_name == "stream-name",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].bucket_owner_access == "NONE",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].encryption_disabled == false,
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].location == "us-east-1",
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].status == "ENABLED",
      one(aws_codebuild_project.this[0].secondary_artifacts).artifact_identifier == "artifact-identifier2",
      one(aws_codebuild_project.this[0].secondary_artifacts).bucket_owner_access == "NONE",
      one(aws_codebuild_project.this[0].secondary_artifacts).encryption_disabled == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).location == "us-east-1",
      one(aws_codebuild_project.this[0].secondary_artifacts).name == "name2",
      one(aws_codebuild_project.this[0].secondary_artifacts).namespace_type == "namespace-type",
      one(aws_codebuild_project.this[0].secondary_artifacts).override_artifact_name == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).packaging == "packaging2",
      one(aws_codebuild_project.this[0].secondary_artifacts).path == "path2",
      one(aws_codebuild_project.this[0].secondary_artifacts).type == "CODEPIPELINE",
      one(aws_codebuild_project.this[0].secondary_source_version).source_identifier == "source-identifier",
      one(aws_codebuild_project.this[0].secondary_source_version).source_version == "source-version",
      one(aws_codebuild_project.this[0].secondary_sources).buildspec == "buildspec2",
      one(aws_codebuild_project.this[0].secondary_sources).git_clone_depth == 1,
      one(aws_codebuild_project.this[0].secondary_sources).insecure_ssl == false,
      one(aws_codebuild_project.this[0].secondary_sources).location == "us-east-1",
      one(aws_codebuild_project.this[0].secondary_sources).report_build_status == false,
      one(aws_codebuild_project.this[0].secondary_sources).source_identifier == "source-identifier2",
      one(aws_codebuild_project.this[0].secondary_sources).type == "BITBUCKET",
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].resource == "resource2",
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].type == "BITBUCKET",
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].context == "context2",
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].target_url == "https://example.com",
      one(aws_codebuild_project.this[0].secondary_sources).git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_project.this[0].source[0].buildspec == "buildspec",
      aws_codebuild_project.this[0].source[0].git_clone_depth == 1,
      aws_codebuild_project.this[0].source[0].insecure_ssl == false,
      aws_codebuild_project.this[0].source[0].location == "https://example.com/shop/orders.git",
      aws_codebuild_project.this[0].source[0].report_build_status == false,
      aws_codebuild_project.this[0].source[0].type == "GITHUB",
      aws_codebuild_project.this[0].source[0].auth[0].resource == "resource",
      aws_codebuild_project.this[0].source[0].auth[0].type == "GITHUB",
      aws_codebuild_project.this[0].source[0].build_status_config[0].context == "context",
      aws_codebuild_project.this[0].source[0].build_status_config[0].target_url == "https://example.com",
      aws_codebuild_project.this[0].source[0].git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_project.this[0].vpc_config[0].security_group_ids == toset(["sg-0123456789abcdef0"]),
      aws_codebuild_project.this[0].vpc_config[0].subnets == toset(["subnet-0123456789abcdef0"]),
      aws_codebuild_project.this[0].vpc_config[0].vpc_id == "vpc-0123456789abcdef0",
      aws_codebuild_webhook.this[0].build_type == "build-type",
      aws_codebuild_webhook.this[0].manual_creation == false,
      aws_codebuild_webhook.this[0].project_name == "orders",
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].exclude_matched_pattern == false,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].pattern == "PULL_REQUEST_MERGED",
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].type == "EVENT",
      aws_codebuild_webhook.this[0].scope_configuration[0].domain == "example.com",
      aws_codebuild_webhook.this[0].scope_configuration[0].name == "name3",
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
      certificate                 = "certificate"
      environment_variable        = []
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "credential", credential_provider = "SECRETS_MANAGER" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_cloudwatch_log_group.this[0].name == "/aws/codebuild/orders",
      aws_cloudwatch_log_group.this[0].retention_in_days == 30,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    environment = {
      compute_type                = "BUILD_GENERAL1_SMALL"
      image                       = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                        = "ARM_CONTAINER"
      certificate                 = "certificate"
      environment_variable        = [{ name = "name", value = "value", type = "PLAINTEXT" }]
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "credential", credential_provider = "SECRETS_MANAGER" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].environment[0].environment_variable[0].name == "name",
      aws_codebuild_project.this[0].environment[0].environment_variable[0].type == "PLAINTEXT",
      aws_codebuild_project.this[0].environment[0].environment_variable[0].value == "value",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    cache        = {}
    price_region = null
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].cache) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    file_system_locations = [{}]
    price_region          = null
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].file_system_locations) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    logs_config  = { cloudwatch_logs = {} }
    price_region = null
  }
  assert {
    condition = alltrue([
      length(aws_codebuild_project.this[0].logs_config[0].cloudwatch_logs) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_1" {
  command = plan
  variables {
    environment = {
      compute_type         = "BUILD_GENERAL1_SMALL"
      image                = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                 = "ARM_CONTAINER"
      environment_variable = []
      privileged_mode      = true
    }
    resource_source = {
      type                  = "GITHUB"
      git_submodules_config = { fetch_submodules = true }
      insecure_ssl          = true
      report_build_status   = false
    }
    artifacts = {
      type                   = "NO_ARTIFACTS"
      encryption_disabled    = true
      override_artifact_name = false
    }
    badge_enabled = true
    build_batch_config = {
      service_role      = "arn:aws:iam::123456789012:role/shop"
      combine_artifacts = true
    }
    create_log_group = false
    logs_config      = { s3_logs = { encryption_disabled = true } }
    secondary_artifacts = [
      {
        artifact_identifier    = "artifact-identifier2"
        type                   = "CODEPIPELINE"
        encryption_disabled    = true
        override_artifact_name = false
      },
    ]
    secondary_sources = [
      {
        source_identifier     = "source-identifier2"
        type                  = "BITBUCKET"
        git_submodules_config = { fetch_submodules = true }
        insecure_ssl          = true
        report_build_status   = false
      },
    ]
    webhook = {
      filter_group = [
        {
          filter = [
            {
              pattern                 = "PULL_REQUEST_MERGED"
              type                    = "EVENT"
              exclude_matched_pattern = true
            },
          ]
        },
      ]
      manual_creation = true
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].badge_enabled == true,
      aws_codebuild_project.this[0].artifacts[0].encryption_disabled == true,
      aws_codebuild_project.this[0].artifacts[0].override_artifact_name == false,
      aws_codebuild_project.this[0].build_batch_config[0].combine_artifacts == true,
      aws_codebuild_project.this[0].environment[0].privileged_mode == true,
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].encryption_disabled == true,
      one(aws_codebuild_project.this[0].secondary_artifacts).encryption_disabled == true,
      one(aws_codebuild_project.this[0].secondary_artifacts).override_artifact_name == false,
      one(aws_codebuild_project.this[0].secondary_sources).insecure_ssl == true,
      one(aws_codebuild_project.this[0].secondary_sources).report_build_status == false,
      one(aws_codebuild_project.this[0].secondary_sources).git_submodules_config[0].fetch_submodules == true,
      aws_codebuild_project.this[0].source[0].insecure_ssl == true,
      aws_codebuild_project.this[0].source[0].report_build_status == false,
      aws_codebuild_project.this[0].source[0].git_submodules_config[0].fetch_submodules == true,
      aws_codebuild_webhook.this[0].manual_creation == true,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].exclude_matched_pattern == true,
    ])
    error_message = "an argument is not what was given"
  }
}

run "switches_are_told_apart_2" {
  command = plan
  variables {
    environment = {
      compute_type         = "BUILD_GENERAL1_SMALL"
      image                = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                 = "ARM_CONTAINER"
      environment_variable = []
      privileged_mode      = false
    }
    resource_source = {
      type                  = "GITHUB"
      git_submodules_config = { fetch_submodules = false }
      insecure_ssl          = false
      report_build_status   = true
    }
    artifacts = {
      type                   = "NO_ARTIFACTS"
      encryption_disabled    = false
      override_artifact_name = true
    }
    badge_enabled = false
    build_batch_config = {
      service_role      = "arn:aws:iam::123456789012:role/shop"
      combine_artifacts = false
    }
    create_log_group = true
    logs_config      = { s3_logs = { encryption_disabled = false } }
    secondary_artifacts = [
      {
        artifact_identifier    = "artifact-identifier2"
        type                   = "CODEPIPELINE"
        encryption_disabled    = false
        override_artifact_name = true
      },
    ]
    secondary_sources = [
      {
        source_identifier     = "source-identifier2"
        type                  = "BITBUCKET"
        git_submodules_config = { fetch_submodules = false }
        insecure_ssl          = false
        report_build_status   = true
      },
    ]
    webhook = {
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
      manual_creation = false
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].badge_enabled == false,
      aws_codebuild_project.this[0].artifacts[0].encryption_disabled == false,
      aws_codebuild_project.this[0].artifacts[0].override_artifact_name == true,
      aws_codebuild_project.this[0].build_batch_config[0].combine_artifacts == false,
      aws_codebuild_project.this[0].environment[0].privileged_mode == false,
      aws_codebuild_project.this[0].logs_config[0].s3_logs[0].encryption_disabled == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).encryption_disabled == false,
      one(aws_codebuild_project.this[0].secondary_artifacts).override_artifact_name == true,
      one(aws_codebuild_project.this[0].secondary_sources).insecure_ssl == false,
      one(aws_codebuild_project.this[0].secondary_sources).report_build_status == true,
      one(aws_codebuild_project.this[0].secondary_sources).git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_project.this[0].source[0].insecure_ssl == false,
      aws_codebuild_project.this[0].source[0].report_build_status == true,
      aws_codebuild_project.this[0].source[0].git_submodules_config[0].fetch_submodules == false,
      aws_codebuild_webhook.this[0].manual_creation == false,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].exclude_matched_pattern == false,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
    environment = {
      compute_type                = "BUILD_GENERAL1_SMALL"
      image                       = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                        = "ARM_CONTAINER"
      certificate                 = "certificate"
      fleet                       = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      image_pull_credentials_type = "CODEBUILD"
      privileged_mode             = false
      registry_credential         = { credential = "credential", credential_provider = "SECRETS_MANAGER" }
    }
    webhook = {
      build_type          = "build-type"
      manual_creation     = false
      scope_configuration = { name = "name3", scope = "REGIONAL", domain = "example.com" }
    }
    price_region = null
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].build_timeout == 60,
      aws_codebuild_project.this[0].environment[0].privileged_mode == false,
      aws_codebuild_webhook.this[0].manual_creation == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "numbers_at_a_border_are_taken_1" {
  command = plan
  variables {
    create                 = false
    build_timeout          = 5
    concurrent_build_limit = 1
    queued_timeout         = 5
  }
}

run "numbers_at_a_border_are_taken_2" {
  command = plan
  variables {
    create         = false
    build_timeout  = 2160
    queued_timeout = 480
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms                   = null
    artifacts                = null
    create_log_group         = null
    file_system_locations    = null
    log_retention_days       = null
    notifications            = null
    secondary_artifacts      = null
    secondary_source_version = null
    secondary_sources        = null
    tags                     = null
    create                   = false
    budget                   = null
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
      var.artifacts != null,
      var.create != null,
      var.create_log_group != null,
      var.file_system_locations != null,
      var.log_retention_days != null,
      var.notifications != null,
      var.secondary_artifacts != null,
      var.secondary_source_version != null,
      var.secondary_sources != null,
      var.tags != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      duration = { enabled = false, threshold = 1 }
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
    artifacts     = { type = "NO_ARTIFACTS" }
    webhook = {
      filter_group = [{ filter = [{ type = "EVENT", pattern = "PULL_REQUEST_MERGED" }] }]
    }
  }
  assert {
    condition = alltrue([
      output.arn == try(aws_codebuild_project.this[0].arn, null),
      output.id == try(aws_codebuild_project.this[0].id, null),
      output.name == try(aws_codebuild_project.this[0].name, null),
      output.log_group_name == try(aws_cloudwatch_log_group.this[0].name, null),
    ])
    error_message = "an output tells something else"
  }
}
