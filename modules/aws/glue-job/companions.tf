# A job runs when somebody starts it; a schedule that is too dense is the usual reason for its bill.
resource "aws_glue_trigger" "this" {
  for_each = { for key, one in var.triggers : key => one if var.create }

  description       = each.value.description
  enabled           = each.value.enabled
  name              = [for name in ["${var.name}-${each.key}"] : length(name) <= 255 ? name : "${substr(name, 0, 246)}-${substr(sha256(name), 0, 8)}"][0]
  schedule          = each.value.schedule
  start_on_creation = each.value.start_on_creation
  type              = each.value.type

  actions { job_name = aws_glue_job.this[0].name }

  tags = local.tags
}
