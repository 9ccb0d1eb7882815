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
  project  = "shop-prod"
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
          newer_than            = "newer-than"
          older_than            = "30d"
          package_name_prefixes = ["package-name-prefixes"]
          tag_prefixes          = ["tag-prefixes"]
          tag_state             = "UNTAGGED"
          version_name_prefixes = ["version-name-prefixes"]
        }
        most_recent_versions = { keep_count = 1, package_name_prefixes = ["package-name-prefixes2"] }
      },
    ]
    cleanup_policy_dry_run        = true
    deletion_policy               = "ABANDON"
    description                   = "description"
    docker_config                 = { immutable_tags = false }
    kms_key_name                  = "kms-key-name"
    location                      = "europe-west1"
    maven_config                  = { allow_snapshot_overwrites = false, version_policy = "RELEASE" }
    mode                          = "STANDARD_REPOSITORY"
    project                       = "shop-prod"
    timeouts                      = { create = "30m", delete = "31m", update = "32m" }
    vulnerability_scanning_config = { enablement_config = "INHERITED" }
  }
  assert {
    condition = alltrue([
      google_artifact_registry_repository.this[0].cleanup_policy_dry_run == true,
      google_artifact_registry_repository.this[0].deletion_policy == "ABANDON",
      google_artifact_registry_repository.this[0].description == "description",
      google_artifact_registry_repository.this[0].format == "DOCKER",
      google_artifact_registry_repository.this[0].kms_key_name == "kms-key-name",
      google_artifact_registry_repository.this[0].location == "europe-west1",
      google_artifact_registry_repository.this[0].mode == "STANDARD_REPOSITORY",
      google_artifact_registry_repository.this[0].project == "shop-prod",
      google_artifact_registry_repository.this[0].repository_id == "orders",
      one(google_artifact_registry_repository.this[0].cleanup_policies).action == "DELETE",
      one(google_artifact_registry_repository.this[0].cleanup_policies).id == "delete-untagged",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].newer_than == "newer-than",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].older_than == "30d",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].package_name_prefixes == tolist(["package-name-prefixes"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_prefixes == tolist(["tag-prefixes"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].tag_state == "UNTAGGED",
      one(google_artifact_registry_repository.this[0].cleanup_policies).condition[0].version_name_prefixes == tolist(["version-name-prefixes"]),
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].keep_count == 1,
      one(google_artifact_registry_repository.this[0].cleanup_policies).most_recent_versions[0].package_name_prefixes == tolist(["package-name-prefixes2"]),
      google_artifact_registry_repository.this[0].docker_config[0].immutable_tags == false,
      google_artifact_registry_repository.this[0].maven_config[0].allow_snapshot_overwrites == false,
      google_artifact_registry_repository.this[0].maven_config[0].version_policy == "RELEASE",
      google_artifact_registry_repository.this[0].timeouts.create == "30m",
      google_artifact_registry_repository.this[0].timeouts.delete == "31m",
      google_artifact_registry_repository.this[0].timeouts.update == "32m",
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
      apt_repository = {
        public_repository = { repository_base = "DEBIAN", repository_path = "repository-path" }
      }
      common_repository           = { uri = "https://example.com" }
      description                 = "description"
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
        username_password_credentials = { password_secret_version = "password-secret-version", username = "username" }
      }
      yum_repository = {
        public_repository = { repository_base = "CENTOS", repository_path = "repository-path2" }
      }
    }
    mode = "REMOTE_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].docker_config) == 1,
      google_artifact_registry_repository.this[0].remote_repository_config[0].description == "description",
      google_artifact_registry_repository.this[0].remote_repository_config[0].disable_upstream_validation == false,
      google_artifact_registry_repository.this[0].remote_repository_config[0].apt_repository[0].public_repository[0].repository_base == "DEBIAN",
      google_artifact_registry_repository.this[0].remote_repository_config[0].apt_repository[0].public_repository[0].repository_path == "repository-path",
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
      google_artifact_registry_repository.this[0].remote_repository_config[0].upstream_credentials[0].username_password_credentials[0].password_secret_version == "password-secret-version",
      google_artifact_registry_repository.this[0].remote_repository_config[0].upstream_credentials[0].username_password_credentials[0].username == "username",
      google_artifact_registry_repository.this[0].remote_repository_config[0].yum_repository[0].public_repository[0].repository_base == "CENTOS",
      google_artifact_registry_repository.this[0].remote_repository_config[0].yum_repository[0].public_repository[0].repository_path == "repository-path2",
    ])
    error_message = "an argument is not what was given"
  }
}

run "what_is_given_arrives_3" {
  command = plan
  variables {
    maven_config              = {}
    virtual_repository_config = { upstream_policies = [{ id = "id", priority = 1, repository = "repository" }] }
    mode                      = "VIRTUAL_REPOSITORY"
  }
  assert {
    condition = alltrue([
      length(google_artifact_registry_repository.this[0].maven_config) == 1,
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].id == "id",
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].priority == 1,
      google_artifact_registry_repository.this[0].virtual_repository_config[0].upstream_policies[0].repository == "repository",
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
      description                 = "description"
      disable_upstream_validation = false
      docker_repository           = { custom_repository = { uri = "https://example.com" } }
      maven_repository            = { custom_repository = { uri = "https://example.com" } }
      no_cache                    = {}
      npm_repository              = { custom_repository = { uri = "https://example.com" } }
      python_repository           = { custom_repository = { uri = "https://example.com" } }
      upstream_credentials = {
        username_password_credentials = { password_secret_version = "password-secret-version", username = "username" }
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

run "what_is_not_given_has_its_default" {
  command = plan
  variables {
  }
  assert {
    condition = alltrue([
      google_artifact_registry_repository.this[0].cleanup_policy_dry_run == false,
    ])
    error_message = "a default is another one; a module with a default of its own says so here, too"
  }
}

run "null_means_the_default" {
  command = plan
  variables {
    alarms           = null
    cleanup_policies = null
    labels           = null
    notifications    = null
    create           = false
    budget           = null
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
      var.cleanup_policies != null,
      var.create != null,
      var.labels != null,
      var.notifications != null,
    ])
    error_message = "an input is null, and what stands by default does not count"
  }
}

run "what_was_made_is_told" {
  variables {
    create = null
    alarms = {
      size = { enabled = false, threshold = 1 }
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
  }
  assert {
    condition = alltrue([
      output.id == try(google_artifact_registry_repository.this[0].id, null),
      output.repository_id == try(google_artifact_registry_repository.this[0].repository_id, null),
      output.registry_uri == try(google_artifact_registry_repository.this[0].registry_uri, null),
    ])
    error_message = "an output tells something else"
  }
}
