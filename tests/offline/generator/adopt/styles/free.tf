variable "role" {
  type = string
}

resource "aws_iam_role_policy_attachment" "this" {
  role       = var.role
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
