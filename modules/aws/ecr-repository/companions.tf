# Other accounts can only pull with a policy of the repository.
resource "aws_ecr_repository_policy" "this" {
  count = var.create && var.access_policy != null ? 1 : 0

  policy     = var.access_policy.policy
  repository = aws_ecr_repository.this[0].name
}

# Images that nobody can name any more are stored and billed until somebody removes them.
resource "aws_ecr_lifecycle_policy" "this" {
  count = var.create && (var.untagged_image_expiration_days != null || var.keep_images != null) ? 1 : 0

  policy = jsonencode({
    rules = concat(
      [for days in var.untagged_image_expiration_days == null ? [] : [var.untagged_image_expiration_days] : {
        rulePriority = 1
        description  = "Images without tag"
        selection    = { tagStatus = "untagged", countType = "sinceImagePushed", countUnit = "days", countNumber = days }
        action       = { type = "expire" }
      }],
      [for keep in var.keep_images == null ? [] : [var.keep_images] : {
        rulePriority = 2
        description  = "All but the newest"
        selection    = { tagStatus = "any", countType = "imageCountMoreThan", countNumber = keep }
        action       = { type = "expire" }
      }],
    )
  })
  repository = aws_ecr_repository.this[0].name
}
