# What is there for one run alone makes nothing, and what it tells is not known.
# expect missing-cost-tags aws_secretsmanager_secret.s compliant
# expect missing-cost-tags aws_secretsmanager_secret.t unknown
# expect missing-cost-tags aws_secretsmanager_secret.u violated
# expect syntax-error - -
ephemeral "random_password" "p" {
  length = 16
}
variable "token" {
  type      = string
  ephemeral = true
}
resource "aws_secretsmanager_secret" "s" {
  tags = { owner = "a", team = "b" }
}
resource "aws_secretsmanager_secret" "t" {
  tags = merge({ owner = "a" }, jsondecode(ephemeral.random_password.p.result))
}
resource "aws_secretsmanager_secret" "u" {
  tags = { owner = "a" }
}
resource "aws_secretsmanager_secret_version" "v" {
  secret_id                = aws_secretsmanager_secret.s.id
  secret_string_wo         = ephemeral.random_password.p.result
  secret_string_wo_version = 1
}
