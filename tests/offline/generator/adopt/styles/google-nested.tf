variable "instance_name" {
  type = string
}

resource "google_sql_database_instance" "main" {
  name             = var.instance_name
  database_version = "POSTGRES_17"

  settings {
    tier = "db-f1-micro"
  }
}
