# What callers give stands in the repository, and in what belongs to it, as they gave it.
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

run "what_is_given_arrives_1" {
  command = plan
  variables {
    format        = "DOCKER"
    repository_id = "orders"
    cleanup_policies = [
      {
        id     = "delete-untagged"
        action = "DELETE"
        condition = {
          newer_than            = "shop"
          older_than            = "30d"
          package_name_prefixes = ["shop"]
          tag_prefixes          = ["shop"]
          tag_state             = "UNTAGGED"
          version_name_prefixes = ["shop"]
        }
        most_recent_versions = { keep_count = 1, package_name_prefixes = ["shop"] }
      },
    ]
    cleanup_policy_dry_run        = true
    deletion_policy               = "ABANDON"
    description                   = "shop"
    docker_config                 = { immutable_tags = false }
    kms_key_name                  = "shop"
    location                      = "europe-west1"
    maven_config                  = { allow_snapshot_overwrites = false, version_policy = "RELEASE" }
    mode                          = "STANDARD_REPOSITORY"
    project                       = "shop-prod"
    timeouts                      = { create = "30m", delete = "30m", update = "30m" }
    vulnerability_scanning_config = { enablement_config = "INHERITED" }
  }
  assert {
    condition = alltrue([
      google_artifact_registry_repository.this[0].cleanup_policy_dry_run == true,
      google_artifact_registry_repository.this[0].deletion_policy == "ABANDON",
      google_artifact_registry_repository.this[0].description == "shop",
      google_artifact_registry_repository.this[0].format == "DOCKER",
      google_artifact_registry_repository.this[0].kms_key_name == "shop",
      google_artifact_registry_repository.this[0].location == "europe-west1",
      google_artifact_registry_repository.this[0].mode == "STANDARD_REPOSITORY",
      google_artifact_registry_repository.this[0].project == "shop-prod",
      google_artifact_registry_repository.this[0].repository_id == "orders",
      one(google_artifact_registry_repository.this[0].cleanup_policies).action == "DELETE",
      one(google_artifact_registry_repository.this[0].cleanup_policies).id == "delete-untagged",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].newer_than == "shop",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].older_than == "30d",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].package_name_prefixes == tolist(["shop"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_prefixes == tolist(["shop"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_state == "UNTAGGED",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].version_name_prefixes == tolist(["shop"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].keep_count == 1,
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].package_name_prefixes == tolist(["shop"]),
      google_artifact_registry_repository.this[0].docker_config[0].immutable_tags == false,
      google_artifact_registry_repository.this[0].maven_config[0].allow_snapshot_overwrites == false,
      google_artifact_registry_repository.this[0].maven_config[0].version_policy == "RELEASE",
      google_artifact_registry_repository.this[0].timeouts.create == "30m",
      google_artifact_registry_repository.this[0].timeouts.delete == "30m",
      google_artifact_registry_repository.this[0].timeouts.update == "30m",
      google_artifact_registry_repository.this[0].vulnerability_scanning_config[0].enablement_config == "INHERITED",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_2" {
  command = plan
  variables {
    docker_config = {}
    remote_repository_config = {
      apt_repository              = { public_repository = { repository_base = "DEBIAN", repository_path = "shop" } }
      common_repository           = { uri = "https://example.com" }
      description                 = "shop"
      disable_upstream_validation = false
      docker_repository = {
        custom_repository = { uri = "https://example.com" }
        public_repository = "DOCKER_HUB"
      }
      maven_repository = {
        custom_repository = { uri = "https://example.com" }
        public_repository = "MAVEN_CENTRAL"
      }
      no_cache = {}
      npm_repository = {
        custom_repository = { uri = "https://example.com" }
        public_repository = "NPMJS"
      }
      python_repository = {
        custom_repository = { uri = "https://example.com" }
        public_repository = "PYPI"
      }
      upstream_credentials = {
        username_password_credentials = { password_secret_version = "shop", username = "shop" }
      }
      yum_repository = { public_repository = { repository_base = "CENTOS", repository_path = "shop" } }
    }
    mode = "REMOTE_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].docker_config) == 1,
      google_artifact_registry_repository.this[0].remote_repository_config[0].description == "shop",
      google_artifact_registry_repository.this[0].remote_repository_config[0].disable_upstream_validation == false,
      google_artifact_registry_repository.this[0].remote_repository_config[0].apt_repository[0].public_repository[0].repository_base == "DEBIAN",
      google_artifact_registry_repository.this[0].remote_repository_config[0].apt_repository[0].public_repository[0].repository_path == "shop",
      google_artifact_registry_repository.this[0].remote_repository_config[0].common_repository[0].uri == "https://example.com",
      google_artifact_registry_repository.this[0].remote_repository_config[0].docker_repository[0].public_repository == "DOCKER_HUB",
      google_artifact_registry_repository.this[0].remote_repository_config[0].docker_repository[0].custom_repository[0].uri == "https://example.com",
      google_artifact_registry_repository.this[0].remote_repository_config[0].maven_repository[0].public_repository == "MAVEN_CENTRAL",
      google_artifact_registry_repository.this[0].remote_repository_config[0].maven_repository[0].custom_repository[0].uri == "https://example.com",
      length(google_artifact_registry_repository.this[0].remote_repository_config[0].no_cache) == 1,
      google_artifact_registry_repository.this[0].remote_repository_config[0].npm_repository[0].public_repository == "NPMJS",
      google_artifact_registry_repository.this[0].remote_repository_config[0].npm_repository[0].custom_repository[0].uri == "https://example.com",
      google_artifact_registry_repository.this[0].remote_repository_config[0].python_repository[0].public_repository == "PYPI",
      google_artifact_registry_repository.this[0].remote_repository_config[0].python_repository[0].custom_repository[0].uri == "https://example.com",
      google_artifact_registry_repository.this[0].remote_repository_config[0].upstream_credentials[0].username_password_credentials[0].password_secret_version == "shop",
      google_artifact_registry_repository.this[0].remote_repository_config[0].upstream_credentials[0].username_password_credentials[0].username == "shop",
      google_artifact_registry_repository.this[0].remote_repository_config[0].yum_repository[0].public_repository[0].repository_base == "CENTOS",
      google_artifact_registry_repository.this[0].remote_repository_config[0].yum_repository[0].public_repository[0].repository_path == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    maven_config              = {}
    virtual_repository_config = { upstream_policies = [{ id = "shop", priority = 1, repository = "shop" }] }
    mode                      = "VIRTUAL_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].maven_config) == 1,
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].id == "shop",
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].priority == 1,
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].repository == "shop",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_4" {
  command = plan
  variables {
    remote_repository_config = {
      apt_repository              = {}
      common_repository           = { uri = "https://example.com" }
      description                 = "shop"
      disable_upstream_validation = false
      docker_repository           = { custom_repository = { uri = "https://example.com" } }
      maven_repository            = { custom_repository = { uri = "https://example.com" } }
      no_cache                    = {}
      npm_repository              = { custom_repository = { uri = "https://example.com" } }
      python_repository           = { custom_repository = { uri = "https://example.com" } }
      upstream_credentials = {
        username_password_credentials = { password_secret_version = "shop", username = "shop" }
      }
      yum_repository = {}
    }
    mode = "REMOTE_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].remote_repository_config[0].apt_repository) == 1,
      length(google_artifact_registry_repository.this[0].remote_repository_config[0].yum_repository) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_5" {
  command = plan
  variables {
    remote_repository_config = {}
    mode                     = "REMOTE_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].remote_repository_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_6" {
  command = plan
  variables {
    virtual_repository_config = { upstream_policies = [{}] }
    mode                      = "VIRTUAL_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_7" {
  command = plan
  variables {
    vulnerability_scanning_config = {}
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].vulnerability_scanning_config) == 1,
    ])
    error_message = "an argument is not what was given"
  }
}
