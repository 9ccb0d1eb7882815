# What callers give stands in the build project as they gave it.
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

run "what_is_given_arrives" {
  command = plan
  variables {
    badge_enabled          = false
    build_timeout          = 5
    concurrent_build_limit = 1
    description            = "shop"
    encryption_key         = "shop"
    name                   = "orders"
    project_visibility     = "PRIVATE"
    queued_timeout         = 5
    resource_access_role   = "arn:aws:iam::123456789012:role/shop"
    service_role           = "arn:aws:iam::123456789012:role/orders"
    source_version         = "shop"
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
    build_batch_config = {
      combine_artifacts = false
      service_role      = "arn:aws:iam::123456789012:role/shop"
      timeout_in_mins   = 1
      restrictions      = { compute_types_allowed = ["shop"], maximum_builds_allowed = 1 }
    }
    environment = {
      compute_type        = "BUILD_GENERAL1_SMALL"
      image               = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type                = "ARM_CONTAINER"
      certificate         = "shop"
      privileged_mode     = false
      fleet               = { fleet_arn = "arn:aws:sns:us-east-1:123456789012:shop" }
      registry_credential = { credential = "shop", credential_provider = "shop" }
    }
    file_system_locations = [{
      identifier    = "shop"
      location      = "us-east-1"
      mount_options = "shop"
      mount_point   = "shop"
      type          = "shop"
    }]
    secondary_artifacts = [{
      artifact_identifier    = "shop"
      bucket_owner_access    = "shop"
      encryption_disabled    = false
      location               = "us-east-1"
      name                   = "shop"
      namespace_type         = "shop"
      override_artifact_name = false
      packaging              = "shop"
      path                   = "shop"
      type                   = "shop"
    }]
    secondary_source_version = [{ source_identifier = "shop", source_version = "shop" }]
    secondary_sources = [{
      buildspec             = "shop"
      git_clone_depth       = 1
      insecure_ssl          = false
      location              = "us-east-1"
      report_build_status   = false
      source_identifier     = "shop"
      type                  = "shop"
      auth                  = { resource = "shop", type = "shop" }
      build_status_config   = { context = "shop", target_url = "https://example.com" }
      git_submodules_config = { fetch_submodules = false }
    }]
    resource_source = {
      type                  = "GITHUB"
      location              = "https://example.com/shop/orders.git"
      buildspec             = "shop"
      git_clone_depth       = 1
      insecure_ssl          = false
      report_build_status   = false
      build_status_config   = { context = "shop", target_url = "https://example.com" }
      git_submodules_config = { fetch_submodules = false }
    }
    vpc_config = {
      security_group_ids = ["sg-0123456789abcdef0"]
      subnets            = ["shop"]
      vpc_id             = "vpc-0123456789abcdef0"
    }
    webhook = {
      build_type      = "shop"
      manual_creation = false
      filter_group = [{
        filter = [{ exclude_matched_pattern = false, pattern = "shop", type = "shop" }]
      }]
      scope_configuration = { domain = "example.com", name = "shop", scope = "REGIONAL" }
    }
  }
  assert {
    condition = alltrue([
      aws_codebuild_project.this[0].badge_enabled == var.badge_enabled,
      aws_codebuild_project.this[0].build_timeout == var.build_timeout,
      aws_codebuild_project.this[0].concurrent_build_limit == var.concurrent_build_limit,
      aws_codebuild_project.this[0].description == var.description,
      aws_codebuild_project.this[0].encryption_key == var.encryption_key,
      aws_codebuild_project.this[0].name == var.name,
      aws_codebuild_project.this[0].project_visibility == var.project_visibility,
      aws_codebuild_project.this[0].queued_timeout == var.queued_timeout,
      aws_codebuild_project.this[0].resource_access_role == var.resource_access_role,
      aws_codebuild_project.this[0].service_role == var.service_role,
      aws_codebuild_project.this[0].source_version == var.source_version,
      aws_codebuild_project.this[0].artifacts[0].type == var.artifacts.type,
      aws_codebuild_project.this[0].artifacts[0].artifact_identifier == var.artifacts.artifact_identifier,
      aws_codebuild_project.this[0].artifacts[0].bucket_owner_access == var.artifacts.bucket_owner_access,
      aws_codebuild_project.this[0].artifacts[0].encryption_disabled == var.artifacts.encryption_disabled,
      aws_codebuild_project.this[0].artifacts[0].location == var.artifacts.location,
      aws_codebuild_project.this[0].artifacts[0].name == var.artifacts.name,
      aws_codebuild_project.this[0].artifacts[0].namespace_type == var.artifacts.namespace_type,
      aws_codebuild_project.this[0].artifacts[0].override_artifact_name == var.artifacts.override_artifact_name,
      aws_codebuild_project.this[0].artifacts[0].packaging == var.artifacts.packaging,
      aws_codebuild_project.this[0].artifacts[0].path == var.artifacts.path,
      aws_codebuild_project.this[0].build_batch_config[0].combine_artifacts == var.build_batch_config.combine_artifacts,
      aws_codebuild_project.this[0].build_batch_config[0].service_role == var.build_batch_config.service_role,
      aws_codebuild_project.this[0].build_batch_config[0].timeout_in_mins == var.build_batch_config.timeout_in_mins,
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].compute_types_allowed == var.build_batch_config.restrictions.compute_types_allowed,
      aws_codebuild_project.this[0].build_batch_config[0].restrictions[0].maximum_builds_allowed == var.build_batch_config.restrictions.maximum_builds_allowed,
      aws_codebuild_project.this[0].environment[0].compute_type == var.environment.compute_type,
      aws_codebuild_project.this[0].environment[0].image == var.environment.image,
      aws_codebuild_project.this[0].environment[0].type == var.environment.type,
      aws_codebuild_project.this[0].environment[0].certificate == var.environment.certificate,
      aws_codebuild_project.this[0].environment[0].privileged_mode == var.environment.privileged_mode,
      aws_codebuild_project.this[0].environment[0].fleet[0].fleet_arn == var.environment.fleet.fleet_arn,
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential == var.environment.registry_credential.credential,
      aws_codebuild_project.this[0].environment[0].registry_credential[0].credential_provider == var.environment.registry_credential.credential_provider,
      one(aws_codebuild_project.this[0].file_system_locations).identifier == var.file_system_locations[0].identifier,
      one(aws_codebuild_project.this[0].file_system_locations).location == var.file_system_locations[0].location,
      one(aws_codebuild_project.this[0].file_system_locations).mount_options == var.file_system_locations[0].mount_options,
      one(aws_codebuild_project.this[0].file_system_locations).mount_point == var.file_system_locations[0].mount_point,
      one(aws_codebuild_project.this[0].file_system_locations).type == var.file_system_locations[0].type,
      one(aws_codebuild_project.this[0].secondary_artifacts).artifact_identifier == var.secondary_artifacts[0].artifact_identifier,
      one(aws_codebuild_project.this[0].secondary_artifacts).bucket_owner_access == var.secondary_artifacts[0].bucket_owner_access,
      one(aws_codebuild_project.this[0].secondary_artifacts).encryption_disabled == var.secondary_artifacts[0].encryption_disabled,
      one(aws_codebuild_project.this[0].secondary_artifacts).location == var.secondary_artifacts[0].location,
      one(aws_codebuild_project.this[0].secondary_artifacts).name == var.secondary_artifacts[0].name,
      one(aws_codebuild_project.this[0].secondary_artifacts).namespace_type == var.secondary_artifacts[0].namespace_type,
      one(aws_codebuild_project.this[0].secondary_artifacts).override_artifact_name == var.secondary_artifacts[0].override_artifact_name,
      one(aws_codebuild_project.this[0].secondary_artifacts).packaging == var.secondary_artifacts[0].packaging,
      one(aws_codebuild_project.this[0].secondary_artifacts).path == var.secondary_artifacts[0].path,
      one(aws_codebuild_project.this[0].secondary_artifacts).type == var.secondary_artifacts[0].type,
      one(aws_codebuild_project.this[0].secondary_source_version).source_identifier == var.secondary_source_version[0].source_identifier,
      one(aws_codebuild_project.this[0].secondary_source_version).source_version == var.secondary_source_version[0].source_version,
      one(aws_codebuild_project.this[0].secondary_sources).buildspec == var.secondary_sources[0].buildspec,
      one(aws_codebuild_project.this[0].secondary_sources).git_clone_depth == var.secondary_sources[0].git_clone_depth,
      one(aws_codebuild_project.this[0].secondary_sources).insecure_ssl == var.secondary_sources[0].insecure_ssl,
      one(aws_codebuild_project.this[0].secondary_sources).location == var.secondary_sources[0].location,
      one(aws_codebuild_project.this[0].secondary_sources).report_build_status == var.secondary_sources[0].report_build_status,
      one(aws_codebuild_project.this[0].secondary_sources).source_identifier == var.secondary_sources[0].source_identifier,
      one(aws_codebuild_project.this[0].secondary_sources).type == var.secondary_sources[0].type,
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].resource == var.secondary_sources[0].auth.resource,
      one(aws_codebuild_project.this[0].secondary_sources).auth[0].type == var.secondary_sources[0].auth.type,
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].context == var.secondary_sources[0].build_status_config.context,
      one(aws_codebuild_project.this[0].secondary_sources).build_status_config[0].target_url == var.secondary_sources[0].build_status_config.target_url,
      one(aws_codebuild_project.this[0].secondary_sources).git_submodules_config[0].fetch_submodules == var.secondary_sources[0].git_submodules_config.fetch_submodules,
      aws_codebuild_project.this[0].source[0].type == var.resource_source.type,
      aws_codebuild_project.this[0].source[0].location == var.resource_source.location,
      aws_codebuild_project.this[0].source[0].buildspec == var.resource_source.buildspec,
      aws_codebuild_project.this[0].source[0].git_clone_depth == var.resource_source.git_clone_depth,
      aws_codebuild_project.this[0].source[0].insecure_ssl == var.resource_source.insecure_ssl,
      aws_codebuild_project.this[0].source[0].report_build_status == var.resource_source.report_build_status,
      aws_codebuild_project.this[0].source[0].build_status_config[0].context == var.resource_source.build_status_config.context,
      aws_codebuild_project.this[0].source[0].build_status_config[0].target_url == var.resource_source.build_status_config.target_url,
      aws_codebuild_project.this[0].source[0].git_submodules_config[0].fetch_submodules == var.resource_source.git_submodules_config.fetch_submodules,
      aws_codebuild_project.this[0].vpc_config[0].security_group_ids == var.vpc_config.security_group_ids,
      aws_codebuild_project.this[0].vpc_config[0].subnets == var.vpc_config.subnets,
      aws_codebuild_project.this[0].vpc_config[0].vpc_id == var.vpc_config.vpc_id,
      aws_codebuild_webhook.this[0].build_type == var.webhook.build_type,
      aws_codebuild_webhook.this[0].manual_creation == var.webhook.manual_creation,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].exclude_matched_pattern == var.webhook.filter_group[0].filter[0].exclude_matched_pattern,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].pattern == var.webhook.filter_group[0].filter[0].pattern,
      one(aws_codebuild_webhook.this[0].filter_group).filter[0].type == var.webhook.filter_group[0].filter[0].type,
      aws_codebuild_webhook.this[0].scope_configuration[0].domain == var.webhook.scope_configuration.domain,
      aws_codebuild_webhook.this[0].scope_configuration[0].name == var.webhook.scope_configuration.name,
      aws_codebuild_webhook.this[0].scope_configuration[0].scope == var.webhook.scope_configuration.scope,
    ])
    error_message = "an argument is not what was given"
  }
}
