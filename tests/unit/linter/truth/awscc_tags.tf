# awscc takes a list of key and value, or a map; of a type that names none nothing is known.
# expect missing-cost-tags awscc_sqs_queue.listed compliant
# expect missing-cost-tags awscc_sqs_queue.lacking violated
# expect missing-cost-tags awscc_apigatewayv2_api.mapped compliant
# expect missing-cost-tags awscc_iam_role_policy.none unknown

resource "awscc_sqs_queue" "listed" {
  tags = [{ key = "owner", value = "a" }, { key = "team", value = "b" }]
}

resource "awscc_sqs_queue" "lacking" {
  tags = [{ key = "owner", value = "a" }]
}

resource "awscc_apigatewayv2_api" "mapped" {
  tags = { owner = "a", team = "b" }
}

resource "awscc_iam_role_policy" "none" {
  policy_name = "x"
}
