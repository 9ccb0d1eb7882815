resource "aws_ebs_volume" "this" {
  count = var.create ? 1 : 0

  availability_zone    = var.availability_zone
  encrypted            = var.encrypted
  final_snapshot       = var.final_snapshot
  iops                 = var.iops
  kms_key_id           = var.kms_key_id
  multi_attach_enabled = var.multi_attach_enabled
  outpost_arn          = var.outpost_arn
  size                 = var.size
  snapshot_id          = var.snapshot_id
  throughput           = var.throughput
  type                 = var.type

  dynamic "timeouts" {
    for_each = var.timeouts == null ? [] : [var.timeouts]
    content {
      create = timeouts.value.create
      delete = timeouts.value.delete
      update = timeouts.value.update
    }
  }

  tags = local.tags

  lifecycle {
    ignore_changes = [snapshot_id]

    precondition {
      condition     = var.size != null || var.snapshot_id != null
      error_message = "Give size or snapshot_id."
    }
    precondition {
      condition     = var.iops != null || !try(contains(["io1", "io2"], var.type), false)
      error_message = "A volume of type io1 or io2 needs iops."
    }
    precondition {
      condition     = var.iops == null || try(contains(["gp3", "io1", "io2"], var.type), false)
      error_message = "Only gp3, io1 and io2 volumes take iops."
    }
    precondition {
      condition     = var.throughput == null || try(var.type == "gp3", false)
      error_message = "Only gp3 volumes take throughput."
    }
    precondition {
      condition     = var.name != null || var.cost.scope != null
      error_message = "Give var.name or cost.scope: nothing else tells this volume from the next."
    }
    precondition {
      condition     = var.budget != null || var.cost.budget_opt_out != null
      error_message = "Give a budget, or say in cost.budget_opt_out why this volume has none."
    }
  }
}
