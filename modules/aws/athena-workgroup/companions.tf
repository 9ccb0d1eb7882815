# A query that is written once and scans what it must spares the ones that scan everything.
resource "aws_athena_named_query" "this" {
  for_each = { for key, one in var.named_queries : key => one if var.create }

  database    = each.value.database
  description = each.value.description
  name        = each.key
  query       = each.value.query
  workgroup   = aws_athena_workgroup.this[0].id
}
