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

run "the_small_database_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/small-database"
  }
}

run "the_production_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/production"
  }
}

run "the_mysql_example_plans" {
  command = plan

  providers = {
    google = google
  }

  module {
    source = "./examples/mysql"
  }
}
