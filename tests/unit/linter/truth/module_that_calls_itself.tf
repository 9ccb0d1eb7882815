# expect invalid-declaration module.again violated
# expect missing-cost-tags module.again unknown
# expect missing-cost-tags aws_sqs_queue.q compliant
module "again" {
  source = "./."
}
resource "aws_sqs_queue" "q" {
  tags = { owner = "a", team = "q" }
}
