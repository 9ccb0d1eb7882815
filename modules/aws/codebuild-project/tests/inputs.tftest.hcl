# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                 = false
    artifacts              = { type = "NO_ARTIFACTS" }
    build_timeout          = 5
    concurrent_build_limit = 1
    log_retention_days     = 1
    project_visibility     = "PRIVATE"
    queued_timeout         = 5
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # artifacts.type must be CODEPIPELINE, NO_ARTIFACTS or S3.
    artifacts = merge({ type = "NO_ARTIFACTS" }, { type = "no-such-value" })
    # build_timeout must be 5 to 2160.
    build_timeout = 4
    # cache.modes may hold LOCAL_DOCKER_LAYER_CACHE, LOCAL_SOURCE_CACHE and LOCAL_CUSTOM_CACHE.
    cache = { modes = ["no-such-value"] }
    # concurrent_build_limit must be 1 or more.
    concurrent_build_limit = 0
    # environment.compute_type must be BUILD_GENERAL1_SMALL, BUILD_GENERAL1_MEDIUM, BUILD_GENERAL1_LARGE, BUILD_GENERAL1_XLARGE, BUILD_GENERAL1_2XLARGE, BUILD_LAMBDA_1GB, BUILD_LAMBDA_2GB, BUILD_LAMBDA_4GB, BUILD_LAMBDA_8GB, BUILD_LAMBDA_10GB, ATTRIBUTE_BASED_COMPUTE or CUSTOM_INSTANCE_TYPE.
    environment = merge({
      compute_type = "BUILD_GENERAL1_SMALL"
      image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type         = "ARM_CONTAINER"
    }, { compute_type = "no-such-value" })
    # CloudWatch Logs keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days.
    log_retention_days = -7
    # A project name has 2 to 150 letters, digits, - and _, and begins with a letter or digit.
    name = "?"
    # project_visibility must be PRIVATE or PUBLIC_READ.
    project_visibility = "no-such-value"
    # queued_timeout must be 5 to 480.
    queued_timeout = 4
    # source.type must be BITBUCKET, CODECOMMIT, CODEPIPELINE, GITHUB, GITHUB_ENTERPRISE, GITLAB, GITLAB_SELF_MANAGED, NO_SOURCE or S3.
    resource_source = merge({ type = "GITHUB", location = "https://example.com/shop/orders.git" }, { type = "no-such-value" })
    # secondary_artifacts takes at most 12.
    secondary_artifacts = flatten([for _ in range(13) : [{ artifact_identifier = "shop", type = "CODEPIPELINE" }]])
    # secondary_source_version takes at most 12.
    secondary_source_version = flatten([for _ in range(13) : [{ source_identifier = "shop", source_version = "shop" }]])
    # secondary_sources takes at most 12.
    secondary_sources = flatten([for _ in range(13) : [{ source_identifier = "shop", type = "BITBUCKET" }]])
  }
  expect_failures = [var.artifacts, var.build_timeout, var.cache, var.concurrent_build_limit, var.environment, var.log_retention_days, var.name, var.project_visibility, var.queued_timeout, var.resource_source, var.secondary_artifacts, var.secondary_source_version, var.secondary_sources]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # build_timeout must be 5 to 2160.
    build_timeout = 2161
    # cache.type must be NO_CACHE, S3 or LOCAL.
    cache = merge({}, { type = "no-such-value" })
    # environment.image_pull_credentials_type must be CODEBUILD or SERVICE_ROLE.
    environment = merge({
      compute_type = "BUILD_GENERAL1_SMALL"
      image        = "aws/codebuild/amazonlinux-aarch64-standard:3.0"
      type         = "ARM_CONTAINER"
    }, { image_pull_credentials_type = "no-such-value" })
    # queued_timeout must be 5 to 480.
    queued_timeout = 481
  }
  expect_failures = [var.build_timeout, var.cache, var.environment, var.queued_timeout]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # environment.environment_variable.type must be PLAINTEXT, PARAMETER_STORE or SECRETS_MANAGER.
    environment = { compute_type = "BUILD_GENERAL1_SMALL", environment_variable = [{ name = "SHOP", type = "no-such-value", value = "orders" }], image = "aws/codebuild/amazonlinux-aarch64-standard:3.0", type = "ARM_CONTAINER" }
  }
  expect_failures = [var.environment]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # Set create_log_group = false, since logs_config switches CloudWatch Logs off or names a group of its own.
    logs_config = { cloudwatch_logs = { group_name = "shop" } }
  }
  expect_failures = [aws_codebuild_project.this[0]]
}
