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
