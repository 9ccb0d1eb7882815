# In JSON an object, or a list of objects, stands for nested blocks.
# expect missing-cost-tags google_sql_database_instance.listed compliant
# expect missing-cost-tags google_sql_database_instance.lacking violated
# expect missing-cost-tags aws_sqs_queue.q compliant
# expect tags-not-propagated aws_instance.i compliant
# expect missing-cost-tags aws_instance.i compliant
# file: more.tf.json
{
  "provider": {"aws": [{"default_tags": [{"tags": {"owner": "a", "team": "b"}}]}]},
  "resource": {
    "aws_sqs_queue": {"q": {"name": "x"}},
    "aws_instance": {"i": {"ebs_block_device": [{"device_name": "/dev/sdf"}]}},
    "google_sql_database_instance": {
      "listed": {"settings": [{"user_labels": {"owner": "a", "team": "b"}}]},
      "lacking": {"settings": {"user_labels": {"owner": "a"}}}
    }
  }
}
