"""How one thing is called in Terraform, in file names, in the registry and in a module's inputs."""

from __future__ import annotations

import re

RESERVED_INPUTS = frozenset({"alarm_opt_out", "budget_opt_out", "scope"})
"""Attributes of a module's ``cost`` input that are no tags."""


def split_type(resource_type: str) -> tuple[str, str]:
    """``aws_sqs_queue`` -> ``("aws", "sqs_queue")``: provider and stem, as in unit files and folders of the catalogue."""
    provider, _, stem = resource_type.partition("_")
    return provider, stem


def registry_name(resource_type: str) -> tuple[str, str]:
    """``aws_sqs_queue`` -> ``("aws", "sqs-queue")``: the registry's system and module name, the module's folder."""
    provider, stem = split_type(resource_type)
    return provider, stem.replace("_", "-")


def resource_type(provider: str, name: str) -> str:
    """``("aws", "sqs-queue")`` or ``("aws", "sqs_queue")`` -> ``aws_sqs_queue``."""
    return f"{provider}_{name.replace('-', '_')}"


def unit_name(resource_type: str) -> str:
    """``aws_sqs_queue`` -> ``aws/sqs_queue``: the unit of that type."""
    return "/".join(split_type(resource_type))


def tag_input(key: str) -> str:
    """``CostCenter``, ``cost-center`` and ``cost_center`` -> ``cost_center``: the attribute of ``var.cost`` that holds a tag's value."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key)
    name = re.sub(r"[^a-z0-9]+", "_", words.lower()).strip("_")
    return name if name[:1].isalpha() else f"tag_{name}".rstrip("_")
