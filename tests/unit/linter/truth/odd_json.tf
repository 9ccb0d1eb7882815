# JSON syntax as machines and people write it.
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c[0] compliant
# expect missing-cost-tags aws_sqs_queue.c[1] violated
# expect missing-cost-tags aws_sqs_queue.e compliant
# expect missing-cost-tags aws_sqs_queue.f compliant
# expect missing-cost-tags aws_autoscaling_group.g compliant
# expect missing-cost-tags aws_autoscaling_group.h violated
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect missing-cost-tags aws_sqs_queue.r violated
# expect missing-cost-tags aws_sqs_queue.a compliant
# expect missing-cost-tags aws_sqs_queue.b violated
# expect missing-cost-tags aws_sqs_queue.c compliant
# file: json_arrays/main.tf.json
{"//": "comment", "locals": [{"k": "team"}, {"t": {"owner": "a", "team": "b"}}],
 "resource": [{"aws_sqs_queue": {"a": {"//": "x", "tags": {"owner": "a", "${local.k}": "b"}}}},
  {"aws_sqs_queue": [{"b": [{"tags": {"owner": "a"}}]},
    {"c": {"count": 2,
      "tags": "${count.index == 0 ? local.t : {}}"}}]},
  {"aws_sqs_queue": {"d": {"count": 0},
    "e": {"tags": "${merge(local.t, {\"x\" = \"y\"})}"},
    "f": {"tags": "${local.t}", "provider": "aws"}}}]}
# file: json_dynamic_and_escapes/main.tf.json
{"resource": {"aws_autoscaling_group": {
  "g": {"min_size": 1, "max_size": 1, "dynamic": {"tag": {"for_each": {"owner": "a", "team": "b"}, "content": {"key": "${tag.key}", "value": "${tag.value}", "propagate_at_launch": true}}}},
  "h": {"min_size": 1, "max_size": 1, "tag": [{"key": "owner", "value": "a", "propagate_at_launch": true}, {"key": "team2", "value": "a", "propagate_at_launch": true}]}},
  "aws_sqs_queue": {"q": {"tags": {"owner": "a", "te\u0061m": "b"}},
    "r": {"tags": {"owner": "a", "team2": "x"}}}}}
# file: json_provider_default_tags/main.tf.json
{"provider": {"aws": [{"default_tags": {"tags": {"owner": "a", "team": "b"}}}, {"alias": "x"}, {"alias": "y", "default_tags": [{"tags": {"owner": "a", "team": "b"}}]}]},
 "resource": {"aws_sqs_queue": {"a": {},
   "b": {"provider": "aws.x"},
   "c": {"provider": "aws.y"}}}}
