# An instance holds many databases for one price.
resource "google_sql_database" "this" {
  for_each = { for key, one in var.databases : key => one if var.create }

  charset   = each.value.charset
  collation = each.value.collation
  instance  = google_sql_database_instance.this[0].name
  name      = each.key
  project   = var.project
}

# Who signs in by IAM needs no password, which the state would keep.
resource "google_sql_user" "this" {
  for_each = { for key, one in var.users : key => one if var.create }

  database_roles  = each.value.database_roles
  deletion_policy = each.value.deletion_policy
  instance        = google_sql_database_instance.this[0].name
  name            = startswith(var.database_version, "POSTGRES") ? trimsuffix(each.key, ".gserviceaccount.com") : each.key
  project         = var.project
  type            = each.value.type
}
