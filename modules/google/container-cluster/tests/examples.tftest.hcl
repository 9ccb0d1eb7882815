mock_provider "google" {}

run "the_minimal_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/minimal"
  }
}

run "the_complete_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/complete"
  }
}

run "the_autopilot_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/autopilot"
  }
}

run "the_spot_batch_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/spot-batch"
  }
}

run "the_private_nodes_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/private-nodes"
  }
}
