"""A rule in Rego, the policy that names it and a module to judge."""

from __future__ import annotations

import pytest

pytest.importorskip("regopy", reason="regopy has no wheel here")
POLICY = "version: 1\nrego: [policies/*.rego]\n"
RULE = """\
# FIFO queues cost more
# resource: aws_sqs_queue
package fac.no_fifo

deny contains {"message": message, "argument": "fifo_queue"} if {
  input.resource.arguments.fifo_queue
  message := sprintf("%s is a FIFO queue", [input.resource.name])
}
"""
QUEUES = """\
variable "fifo" {}
variable "big" {
  default = false
}
variable "tags" {}
resource "aws_sqs_queue" "q" {
  fifo_queue = "true"
}
resource "aws_sqs_queue" "callers" {
  fifo_queue = var.fifo
}
resource "aws_sqs_queue" "either" {
  fifo_queue                = true
  message_retention_seconds = var.big ? 60 : 600
  name                      = var.fifo
}
resource "aws_sqs_queue" "elsewhere" {
  fifo_queue = data.external.queue.result.fifo
}
resource "aws_sqs_queue" "none" {}
resource "aws_sns_topic" "other" {
  fifo_topic = true
}
"""
