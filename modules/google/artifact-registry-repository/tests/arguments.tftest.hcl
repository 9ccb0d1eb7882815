# What callers give stands in the repository as they gave it.
mock_provider "google" {}

variables {
  format        = "DOCKER"
  repository_id = "orders"
  cleanup_policies = [
    {
      action    = "DELETE"
      condition = { older_than = "30d", tag_state = "UNTAGGED" }
      id        = "delete-untagged"
    },
  ]
  location = "europe-west1"
  budget   = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  cost = {
    application = "shop"
    cost_center = "cc-1000"
    environment = "dev"
    owner       = "team@example.com"
  }
  notifications = {
    channel_ids = ["projects/shop-prod/notificationChannels/1"]
  }
}

run "what_is_given_arrives" {
  command = plan
  variables {
    cleanup_policy_dry_run = false
    deletion_policy        = "ABANDON"
    description            = "shop"
    format                 = "DOCKER"
    kms_key_name           = "shop"
    location               = "europe-west1"
    project                = "shop-prod"
    repository_id          = "orders"
    cleanup_policies = [{
      action = "DELETE"
      condition = {
        older_than            = "30d"
        tag_state             = "UNTAGGED"
        newer_than            = "shop"
        package_name_prefixes = ["shop"]
        tag_prefixes          = ["shop"]
        version_name_prefixes = ["shop"]
      }
      id                   = "delete-untagged"
      most_recent_versions = { keep_count = 1, package_name_prefixes = ["shop"] }
    }]
    docker_config = { immutable_tags = false }
    maven_config  = { allow_snapshot_overwrites = false, version_policy = "RELEASE" }
    timeouts      = { create = "30m", delete = "30m", update = "30m" }
  }
  assert {
    condition = alltrue([
      google_artifact_registry_repository.this[0].cleanup_policy_dry_run == var.cleanup_policy_dry_run,
      google_artifact_registry_repository.this[0].deletion_policy == var.deletion_policy,
      google_artifact_registry_repository.this[0].description == var.description,
      google_artifact_registry_repository.this[0].format == var.format,
      google_artifact_registry_repository.this[0].kms_key_name == var.kms_key_name,
      google_artifact_registry_repository.this[0].location == var.location,
      google_artifact_registry_repository.this[0].project == var.project,
      google_artifact_registry_repository.this[0].repository_id == var.repository_id,
      one(google_artifact_registry_repository.this[0].cleanup_policies).action == var.cleanup_policies[0].action,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].older_than == var.cleanup_policies[0].condition.older_than,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_state == var.cleanup_policies[0].condition.tag_state,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].newer_than == var.cleanup_policies[0].condition.newer_than,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].package_name_prefixes == var.cleanup_policies[0].condition.package_name_prefixes,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_prefixes == var.cleanup_policies[0].condition.tag_prefixes,
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].version_name_prefixes == var.cleanup_policies[0].condition.version_name_prefixes,
      one(google_artifact_registry_repository.this[0].cleanup_policies).id == var.cleanup_policies[0].id,
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].keep_count == var.cleanup_policies[0].most_recent_versions.keep_count,
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].package_name_prefixes == var.cleanup_policies[0].most_recent_versions.package_name_prefixes,
      google_artifact_registry_repository.this[0].docker_config[0].immutable_tags == var.docker_config.immutable_tags,
      google_artifact_registry_repository.this[0].maven_config[0].allow_snapshot_overwrites == var.maven_config.allow_snapshot_overwrites,
      google_artifact_registry_repository.this[0].maven_config[0].version_policy == var.maven_config.version_policy,
      google_artifact_registry_repository.this[0].timeouts.create == var.timeouts.create,
      google_artifact_registry_repository.this[0].timeouts.delete == var.timeouts.delete,
      google_artifact_registry_repository.this[0].timeouts.update == var.timeouts.update,
    ])
    error_message = "an argument is not what was given"
  }
}
