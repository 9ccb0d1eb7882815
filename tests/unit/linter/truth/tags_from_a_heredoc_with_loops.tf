# JSON that a template with loops and conditions makes.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
locals {
  keys = ["owner", "team"]
  a = jsondecode(<<-EOT
    {
    %{for i, k in local.keys~}
      ${i > 0 ? "," : ""}"${k}": "x"
    %{endfor~}
    }
  EOT
  )
  b = jsondecode(<<-EOT
    {
    %{for k in local.keys~}
    %{if k != "team"~}
      "${k}": "x"
    %{endif~}
    %{endfor~}
    }
  EOT
  )
}
resource "aws_sqs_queue" "a" {
  tags = local.a
}
resource "aws_sqs_queue" "b" {
  tags = local.b
}
