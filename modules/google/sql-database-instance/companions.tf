# An instance holds many databases for one price.
resource "google_sql_database" "this" {
  for_each = { for key, one in var.databases : key => one if var.create }

  charset   = each.value.charset
  collation = each.value.collation
  instance  = google_sql_database_instance.this[0].name
  name      = each.key
  project   = var.project
}
