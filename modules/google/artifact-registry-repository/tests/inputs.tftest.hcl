# What the inputs take and what they refuse: checked before anything is planned.
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

run "right_values_are_taken" {
  command = plan
  variables {
    create                        = false
    deletion_policy               = "ABANDON"
    maven_config                  = { version_policy = "RELEASE" }
    mode                          = "REMOTE_REPOSITORY"
    vulnerability_scanning_config = merge({}, { enablement_config = "DISABLED" })
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # cleanup_policies: condition.tag_state must be TAGGED, UNTAGGED or ANY.
    cleanup_policies = [{ id = "shop", condition = { tag_state = "no-such-value" } }]
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # format must be APT, CONDA, DOCKER, GENERIC, GO, GOOGET, KFP, MAVEN, NPM, PYTHON, RUBY or YUM.
    format = "no-such-value"
    # maven_config: version_policy must be VERSION_POLICY_UNSPECIFIED, RELEASE or SNAPSHOT.
    maven_config = { version_policy = "no-such-value" }
    # mode must be REMOTE_REPOSITORY, STANDARD_REPOSITORY or VIRTUAL_REPOSITORY.
    mode = "no-such-value"
    # remote_repository_config: apt_repository.public_repository.repository_base must be DEBIAN, UBUNTU or DEBIAN_SNAPSHOT.
    remote_repository_config = { apt_repository = { public_repository = { repository_base = "no-such-value", repository_path = "shop" } } }
    # A repository id has up to 63 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    repository_id = "?"
    # vulnerability_scanning_config.enablement_config must be DISABLED or INHERITED.
    vulnerability_scanning_config = merge({}, { enablement_config = "no-such-value" })
  }
  expect_failures = [var.cleanup_policies, var.deletion_policy, var.format, var.maven_config, var.mode, var.remote_repository_config, var.repository_id, var.vulnerability_scanning_config]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # The action of a policy is DELETE or KEEP.
    cleanup_policies = [for one in [
      {
        action    = "DELETE"
        condition = { older_than = "30d", tag_state = "UNTAGGED" }
        id        = "delete-untagged"
      },
    ] : merge(one, { action = "no-such-value" })]
    # remote_repository_config: docker_repository.public_repository must be DOCKER_HUB.
    remote_repository_config = { docker_repository = { public_repository = "no-such-value" } }
  }
  expect_failures = [var.cleanup_policies, var.remote_repository_config]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # remote_repository_config: maven_repository.public_repository must be MAVEN_CENTRAL.
    remote_repository_config = { maven_repository = { public_repository = "no-such-value" } }
  }
  expect_failures = [var.remote_repository_config]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # remote_repository_config: npm_repository.public_repository must be NPMJS.
    remote_repository_config = { npm_repository = { public_repository = "no-such-value" } }
  }
  expect_failures = [var.remote_repository_config]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # remote_repository_config: python_repository.public_repository must be PYPI.
    remote_repository_config = { python_repository = { public_repository = "no-such-value" } }
  }
  expect_failures = [var.remote_repository_config]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # remote_repository_config: yum_repository.public_repository.repository_base must be CENTOS, CENTOS_DEBUG, CENTOS_VAULT, CENTOS_STREAM, ROCKY or EPEL.
    remote_repository_config = { yum_repository = { public_repository = { repository_base = "no-such-value", repository_path = "shop" } } }
  }
  expect_failures = [var.remote_repository_config]
}

run "what_does_not_go_together_is_refused_1" {
  command = plan
  variables {
    # mode REMOTE_REPOSITORY and remote_repository_config go together.
    mode = "REMOTE_REPOSITORY"
  }
  expect_failures = [google_artifact_registry_repository.this[0]]
}

run "what_does_not_go_together_is_refused_2" {
  command = plan
  variables {
    # virtual_repository_config needs mode VIRTUAL_REPOSITORY.
    virtual_repository_config = { upstream_policies = [] }
  }
  expect_failures = [google_artifact_registry_repository.this[0]]
}
