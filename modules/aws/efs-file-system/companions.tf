# Applications that share a file system see a folder of their own through it; it costs nothing.
resource "aws_efs_access_point" "this" {
  for_each = { for key, one in var.access_points : key => one if var.create }

  file_system_id = aws_efs_file_system.this[0].id

  dynamic "posix_user" {
    for_each = each.value.posix_user == null ? [] : [each.value.posix_user]
    content {
      gid            = posix_user.value.gid
      secondary_gids = posix_user.value.secondary_gids
      uid            = posix_user.value.uid
    }
  }
  dynamic "root_directory" {
    for_each = each.value.root_directory == null ? [] : [each.value.root_directory]
    content {
      path = root_directory.value.path
      dynamic "creation_info" {
        for_each = root_directory.value.creation_info == null ? [] : [root_directory.value.creation_info]
        content {
          owner_gid   = creation_info.value.owner_gid
          owner_uid   = creation_info.value.owner_uid
          permissions = creation_info.value.permissions
        }
      }
    }
  }

  tags = local.tags
}

# A file system that is not backed up is gone when somebody deletes the files.
resource "aws_efs_backup_policy" "this" {
  count = var.create && var.backup_enabled ? 1 : 0

  file_system_id = aws_efs_file_system.this[0].id

  backup_policy { status = "ENABLED" }
}

# Nothing can reach a file system without a mount target.
resource "aws_efs_mount_target" "this" {
  for_each = { for key, one in var.mount_targets : key => one if var.create }

  file_system_id  = aws_efs_file_system.this[0].id
  ip_address      = each.value.ip_address
  security_groups = each.value.security_groups
  subnet_id       = each.value.subnet_id
}
