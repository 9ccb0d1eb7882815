# What the inputs take and what they refuse: checked before anything is planned.
mock_provider "google" {}

variables {
  location = "europe-west1"
  name     = "orders"
  template = {
    containers = [
      {
        image     = "us-docker.pkg.dev/cloudrun/container/hello"
        resources = { cpu_idle = true, limits = { cpu = "1", memory = "512Mi" } }
      },
    ]
    scaling = { max_instance_count = 5 }
  }
  budget  = { amount = 20, billing_account = "012345-ABCDEF-012345" }
  project = "shop-prod"
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
    create          = false
    deletion_policy = "ABANDON"
    ingress         = "INGRESS_TRAFFIC_ALL"
    launch_stage    = "ALPHA"
    project         = "shop-prod"
    scaling         = { scaling_mode = "AUTOMATIC" }
    traffic         = [{ type = "TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST" }]
  }
}

run "wrong_values_are_refused_1" {
  command = plan
  variables {
    # deletion_policy must be ABANDON, DELETE or PREVENT.
    deletion_policy = "no-such-value"
    # ingress must be INGRESS_TRAFFIC_ALL, INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER or INGRESS_TRAFFIC_INTERNAL_ONLY.
    ingress = "no-such-value"
    # launch_stage must be ALPHA, BETA, DEPRECATED, EARLY_ACCESS, GA, PRELAUNCH or UNIMPLEMENTED.
    launch_stage = "no-such-value"
    # A service name has up to 49 lower-case letters, digits and hyphens, begins with a letter and does not end with a hyphen.
    name = "?"
    # project is the number of a project: give its id, since alarms find what they watch by that.
    project = "123456789012"
    # scaling: scaling_mode must be AUTOMATIC or MANUAL.
    scaling = { scaling_mode = "no-such-value" }
    # template: containers.ports.name must be http1 or h2c.
    template = { containers = [{ image = "shop", ports = { name = "no-such-value" } }] }
    # traffic: type must be TRAFFIC_TARGET_ALLOCATION_TYPE_LATEST or TRAFFIC_TARGET_ALLOCATION_TYPE_REVISION.
    traffic = [{ type = "no-such-value" }]
  }
  expect_failures = [var.deletion_policy, var.ingress, var.launch_stage, var.name, var.project, var.scaling, var.template, var.traffic]
}

run "wrong_values_are_refused_2" {
  command = plan
  variables {
    # template: volumes.empty_dir.medium must be MEMORY or DISK.
    template = { volumes = [{ name = "shop", empty_dir = { medium = "no-such-value" } }] }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_3" {
  command = plan
  variables {
    # template: vpc_access.egress must be ALL_TRAFFIC or PRIVATE_RANGES_ONLY.
    template = { vpc_access = { egress = "no-such-value" } }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_4" {
  command = plan
  variables {
    # template: workload_identity_config.identity_type must be IDENTITY_TYPE_SERVICE_ACCOUNT, IDENTITY_TYPE_WORKLOAD_IDENTITY or IDENTITY_TYPE_AGENT_IDENTITY.
    template = { workload_identity_config = { identity_type = "no-such-value" } }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_5" {
  command = plan
  variables {
    # template.scaling.min_instance_count must not be above max_instance_count.
    template = { scaling = { max_instance_count = 1, min_instance_count = 3 } }
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_6" {
  command = plan
  variables {
    # template.execution_environment must be EXECUTION_ENVIRONMENT_GEN1 or EXECUTION_ENVIRONMENT_GEN2.
    template = merge({
      containers = [
        {
          image     = "us-docker.pkg.dev/cloudrun/container/hello"
          resources = { cpu_idle = true, limits = { cpu = "1", memory = "512Mi" } }
        },
      ]
      scaling = { max_instance_count = 5 }
    }, { execution_environment = "no-such-value" })
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_7" {
  command = plan
  variables {
    # template.max_instance_request_concurrency must be 1 to 1000.
    template = merge({
      containers = [
        {
          image     = "us-docker.pkg.dev/cloudrun/container/hello"
          resources = { cpu_idle = true, limits = { cpu = "1", memory = "512Mi" } }
        },
      ]
      scaling = { max_instance_count = 5 }
    }, { max_instance_request_concurrency = 0 })
  }
  expect_failures = [var.template]
}

run "wrong_values_are_refused_8" {
  command = plan
  variables {
    # template.max_instance_request_concurrency must be 1 to 1000.
    template = merge({
      containers = [
        {
          image     = "us-docker.pkg.dev/cloudrun/container/hello"
          resources = { cpu_idle = true, limits = { cpu = "1", memory = "512Mi" } }
        },
      ]
      scaling = { max_instance_count = 5 }
    }, { max_instance_request_concurrency = 1001 })
  }
  expect_failures = [var.template]
}
