"""Facts of resource types, beyond their schemas: one YAML file per type, found by its name, ``<provider>/<type without prefix>.yaml``.

``for_type("aws_sqs_queue")`` reads ``aws/sqs_queue.yaml``. Unknown keys, wrong types and limits of the clouds are errors with file,
line and column. Expressions are HCL over ``<type>.this.<attribute>``, without a count index (a generator adds ``[0]``); literals are
quoted inside the YAML string: ``'"StandardStorage"'``.

Keys of a file (all but the first three may be left out)::

    noun: queue                         # what one of them is called in sentences: "Name of the queue."
    billing_service: Amazon Simple ...  # AWS Budgets "Service", Azure "ServiceName", Google service display name
    pricing_units: [million requests]   # what the bill counts, in words
    billing_service_id: services/...    # Google alone: the id that google_billing_budget filters by
    billing_service_confirmed: true     # false: the name could not be checked
    billed_elsewhere:                   # AWS, Azure: what it makes is not billed as itself, so the budget counts another way
      group: azurerm_x.this.node_resource_group_id   # Azure: everything in this resource group; left out: all with the scope tag
      why: ...                          # one sentence: what is billed where
    name_argument: name                 # the argument that names the resource; the default scope of its budget
    required_inputs: [name]             # inputs without default although the schema calls them optional
    minimal_example: [runtime]          # optional inputs without which even the smallest example would be refused, or cost for nothing
    used_by: resource "..." "this" {}   # HCL that examples show beside the module, which is `module.this` there: what it is made for
    leave_out: [acl]                    # arguments and blocks that the module does not offer (deprecated, or a companion's job)
                                        # an item may be a mapping, `- acl: a companion does it`: the reason stands in the README
    arguments:                          # by argument; a dotted path (versioning.enabled) speaks of a nested block
      delay_seconds:
        description: ...                # one sentence or two, for the variable
        default: 0                      # YAML value; null is a default too; left out: the schema decides
        example: 30                     # value for examples and tests
        validation: {condition: ..., message: ...}    # HCL over var.<argument>, or a list of these; the generated tests give a
                                        # right and a wrong value, worked out from plain conditions (contains, bounds, regex);
                                        # for others say accepts: and rejects: (values of the whole input) beside condition:
        value: coalesce(var.role, ...)  # what the module writes instead of var.<argument>
    preconditions:                      # lifecycle preconditions of the resource; conditions are HCL over var.*
      - {condition: ..., message: ...}  # the generated tests give inputs that break it, worked out from plain conditions; for others
                                        # say rejects: {input: value}, or untested: why no inputs of a test can break it; of: <label
                                        # of a companion> puts it there, for inputs that may be made of what the resource gives
    ignore_changes: [read_capacity]     # arguments, or dotted paths of them, that something else changes after creation
    locals: {statements: ...}           # local values that expressions here use
    outputs:                            # beside the usual ones; without a value: the attribute of that name
      address: {description: ..., value: ...}
    companions:                         # resources without which the type is useless alone, or costs more than it must; by label
      public_access_block:
        resource_type: aws_s3_bucket_public_access_block
        why: ...                        # one sentence
        name: dead_letter               # its name in Terraform where `this` is taken; default: this
        when: var.x                     # created only if this holds (and var.create does)
        standing: true                  # ... which it does by default: a generated test makes sure
        for_each: var.functions         # one for each of these; arguments speak of each.key and each.value
        first: true                     # the resource itself depends on this one
        depends_on: [versioning]        # other companions
        ignore_changes: [scaling_config.desired_size]   # as for the type
        create_before_destroy: true     # others stand on it: a new one is made before the old one goes
        inputs: {x: {type: number, default: 7, description: ..., validation: ...}}   # further inputs of the module; nullable: true
                                        # where null means something else than the default, which the description says
        arguments: {bucket: aws_s3_bucket.this.id}                                   # HCL expressions
        blocks: {rule: [{for_each: ..., arguments: {...}, blocks: {...}}]}           # nested blocks, in order
      cors:                             # a companion that the caller fills in, with all that its schema knows
        resource_type: aws_s3_bucket_cors_configuration
        why: ...
        input: cors                     # an object variable made from the schema; the companion exists unless it is null
        block: cors_rule                # the variable is this block, or a list of it, and not the whole
        several: false                  # true: a map of objects, one companion each; arguments speak of each.key and each.value
        description: ...                # of the variable
        default: null                   # of the variable; {} switches it on by default
        example: {cors_rule: [...]}     # as for arguments; `validation` too
        leave_out: [id]                 # paths that the variable does not offer
        arguments: {bucket: aws_s3_bucket.this.id}    # paths that the module sets: no members of the variable
        settings: {cors_rule.max_age_seconds: {default: 3600, description: ..., value: ..., single: true}}   # members by path
        extra: {rule.target_key: optional(string)}    # members that the schema does not have
    effects:                            # by input: what it changes that no argument of its name tells; the generated tests ask for it
      tls_required:
        inputs: {tls_required: false, policy: ...}    # other values than the defaults
        holds: length(local.statements) == 1          # HCL that is true with them, and false by default
    source: {title: ..., seen: 2026-11-23}            # where the facts are from; a signal may name its own
    prices:                             # what signals are priced by, by name: a component of the price formula of fac-cost
      requests:
        component: requests             # its name there
        says: a standard request        # what is assumed, in words that follow "the price of"
        arguments: {fifo_queue: true}   # of the formula, where its defaults leave the price open or mean another one
        type: aws_x                     # the type whose formula has it, where that is another one
    signals:                            # by key, the name of the alarm in the module
      messages_sent:
        kind: spend                     # spend: rises with the bill; idle: billed but unused; waste: paid capacity above need
        metric: {...}                   # see below
        dimensions: {QueueName: aws_sqs_queue.this.name}
        when:                           # left out: published, and money spent, whatever the configuration is
          condition: var.engine_type == "ActiveMQ"    # HCL over inputs that are known when planned
          otherwise: RabbitMQ publishes other metrics # what is the case where it does not hold
          holds: {engine_type: ActiveMQ}              # inputs for the generated tests, with which it holds, and does not
          fails: {engine_type: RabbitMQ}
        whatever: {kind: every kind publishes it (...; seen 2026-11-29)}   # arguments that could decide that and do not, for readers
        unit: messages per hour         # what a threshold counts: a sum of a counter "per hour", "per day"; a gauge without
        threshold: 0                    # only where it is always right; otherwise the caller gives one
        price:                          # instead of a threshold: it then follows from the budget, as docs/explanation/alarms.md says
          of: '"requests"'              # HCL expression of a name under prices, null where a configuration is not billed by this
          units: 1                      # of the price that one count is; of a gauge: in an hour, or in a month where that is its unit
          times: var.memory_size        # HCL expression of a number that multiplies it
        comparison: ...                 # the cloud's word; default: above for spend and waste, at or below for idle (Google: below)
        evaluation_periods: 1           # AWS alone; not with idle, which counts as many days as the caller says
        missing_data: not_breaching     # AWS alone: breaching, not_breaching, ignore or missing; else breaching where silence is idle
        scope: azurerm_x.this.id        # Azure alone: what the alert watches; default: the resource itself
        why: ...                        # one sentence: why this costs money
        requires: ...                   # what must exist besides, or the metric is never published: not emitted without it
        confirmed: true                 # false: emitted only on request
        source: {title: ..., seen: ...}

Metrics of all clouds say ``name``, ``type`` (gauge: how things stand; counter: how much came since the point before) and ``sampled``, the
seconds between two data points. Beside these: AWS ``{namespace, statistic, period}`` (seconds), and where one metric is not enough
``plus`` (names of further ones that are added), ``across: {dimension, values, by}`` (members that are published one by one; ``values`` is
an HCL list) and ``region``, the one that the metric is published in; Azure ``{namespace, aggregation, window_size, frequency}`` (ISO 8601
durations that Azure allows, P1D the longest; frequency defaults to PT1H); Google ``{resource_type, aligner, period, reducer}`` (period in
seconds; dimensions are resource labels, or metric labels as ``metric.<label>``), ``split_by``, the labels by which one resource has
several time series, ``parts``, those of them whose series are parts of one whole, ``plus``, and ``patterns``, the dimensions whose value
is a regular expression; what has one name in two places or projects is told apart by them, `fac_core.shared_facts.monitored_resources`.
An idle signal has a period of a day. `fac_core.resource_types.signal_truth` refuses what contradicts. What holds on one cloud alone is
read by ``clouds/<provider>.py``, which says more of it.
"""

from __future__ import annotations

import os
from functools import lru_cache
from typing import TYPE_CHECKING

from fac_core.names import unit_name
from fac_core.resource_types.companion_model import Companion
from fac_core.resource_types.condition import Condition
from fac_core.resource_types.facts_model import Argument, BilledElsewhere, NamedOutput, TypeFacts
from fac_core.resource_types.overrides import SEARCH_PATH, files
from fac_core.resource_types.signal_model import IDLE_DAYS, Metric, MetricType, MissingData, Signal, When
from fac_core.resource_types.source import Source
from fac_core.shared_facts.plain_values import UNSET
from fac_core.units import UnitFolder

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "IDLE_DAYS",
    "SEARCH_PATH",
    "UNITS",
    "UNSET",
    "Argument",
    "BilledElsewhere",
    "Companion",
    "Condition",
    "Metric",
    "MetricType",
    "MissingData",
    "NamedOutput",
    "Signal",
    "Source",
    "TypeFacts",
    "When",
    "for_type",
    "is_curated",
    "load",
    "names",
    "override_file",
]

UNITS = UnitFolder(__name__, "resource type with facts of its own", suffix=".yaml")


def names() -> tuple[str, ...]:
    """Names of all units, the user's own among them, sorted: ``aws/sqs_queue``; nothing is read."""
    own = _own(os.environ.get(SEARCH_PATH, ""))
    return tuple(sorted({*UNITS.names(), *own})) if own else UNITS.names()


def with_signals() -> frozenset[str]:
    """Resource types of which a cost signal is known; the file of each is read, about 2 ms of CPU a type."""
    types = (name.replace("/", "_", 1) for name in names())
    return frozenset(one for one in types if (found := for_type(one)) is not None and found.signals)


def is_curated(resource_type: str) -> bool:
    """Whether facts of a resource type are known, shipped ones or the user's own; nothing is read."""
    return override_file(resource_type) is not None or UNITS.find(unit_name(resource_type)) is not None


def for_type(resource_type: str) -> TypeFacts | None:
    """Facts of a resource type, or None when none are known; raise `DocumentError` when its file is wrong."""
    return _for_type(resource_type, os.environ.get(SEARCH_PATH, ""))


def override_file(resource_type: str) -> Path | None:
    """File of the user's own that holds the facts of a resource type, None where the shipped ones hold."""
    return _own(os.environ.get(SEARCH_PATH, "")).get(unit_name(resource_type))


@lru_cache(maxsize=256)
def _for_type(resource_type: str, search_path: str) -> TypeFacts | None:
    name, own = unit_name(resource_type), _own(search_path)
    if name in own:
        from fac_core.resource_types.facts_reading import load_override  # noqa: PLC0415 - as below

        return load_override(own[name], resource_type)
    path = UNITS.find(name)
    return load(path, resource_type) if path else None


@lru_cache(maxsize=4)
def _own(search_path: str) -> Mapping[str, Path]:
    return files(search_path)


def load(path: Path, resource_type: str) -> TypeFacts:
    """Read a file of facts; raise `DocumentError` (a `UserError`) with all problems."""
    from fac_core.resource_types.facts_reading import load as read  # noqa: PLC0415 - listing names needs no parser

    return read(path, resource_type)
