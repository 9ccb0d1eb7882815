"""An alarm lies where its metric is not published: of each argument that could decide that, the facts say what it decides."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import pytest

from fac_core.names import resource_type as type_of
from fac_core.policy.cost_policy import SignalKind
from fac_core.resource_types import for_type, names
from fac_core.schema.catalogue import catalogue
from fac_gen.blueprint.versions import versions_for

if TYPE_CHECKING:
    from fac_core.resource_types import Signal, TypeFacts

pytestmark = pytest.mark.unit
INPUT = re.compile(r"\bvar\.([a-z0-9_]+)")
TYPES = [type_of(*name.split("/", 1)) for name in names()]
KINDS = re.compile(r"(^|_)(tier|type|sku|kind|engine|mode|class|scheme|protocols?|edition|family|scope|plan)(_name|_details|$)")
"""What arguments are called that choose between things that are measured differently."""
OTHERS = re.compile(
    r"^((.*_)?(ip_address|network|public_ip)|ip|encryption|cluster_endpoint_encryption|identity_provider|endpoint|security|view|os|"
    r"load_balancing_algorithm|data_compression|dns_endpoint|stream_view|default_identity|queue_encryption_key|table_encryption_key|"
    r"default_backup_schedule|health_check|desired_capacity|license|enclave|disk_controller|service_principal|key_revocation_action|"
    r"(os|kubelet)_disk|availability|secondary)_type$|"
    r"^(desync_mitigation|xff_header_processing|threat_intel|appliance|client_certificate|role_assignment|create|endpoint_access|"
    r"put_rest_api|az|outpost|patch|patch_assessment|scale_down|revision|authentication_failure|transit_encryption|networking|"
    r"dataplane_optimization|connect|access|encryption|encryption_confidential)_mode$|"
    r"^(price|log_group)_class$|^(deduplication|fifo_throughput|allowed_copy)_scope$|^default_auth_scheme$|^(support_)?plan$|^os_sku$|"
    r"^(auto_network|promotion)_tier$|^database_insights_.*|^semantic_search_sku$|^(protocol_details|protocols?)$"
)
"""Such names that tell how something is reached, encrypted, made, paid or kept, on any type: not what is measured of it."""
CHOSEN = {"aws_cloudwatch_log_group": ("log_group_class",), "aws_lb_target_group": ("protocol",), "aws_transfer_server": ("protocols",)}
"""By type, what is measured by such an argument all the same."""


@lru_cache(maxsize=256)
def choices(name: str) -> tuple[str, ...]:
    """Return the arguments and blocks of a type that choose what it is, among those that its module offers."""
    facts = for_type(name)
    blocks = [catalogue().resource_type(name, version.version).block for version in versions_for(catalogue(), name, None)]
    given = [{*(one for one, said in block.attributes.items() if said.settable), *block.blocks} for block in blocks]
    own = CHOSEN.get(name, ())
    found = [one for one in sorted(set.intersection(*given)) if one in own or (KINDS.search(one) and not OTHERS.search(one))]
    return tuple(one for one in found if facts is not None and one not in facts.leave_out)


def watched(facts: TypeFacts) -> dict[str, Signal]:
    """Return the signals that make an alarm without a word of the caller, and all of idleness."""
    made = {key: one for key, one in facts.signals.items() if one.confirmed and not one.requires}
    return {key: one for key, one in made.items() if one.threshold is not None or one.price or one.kind is SignalKind.IDLE}


def decided(facts: TypeFacts, one: Signal) -> set[str]:
    """Return the inputs that decide whether there is an alarm, or at which price."""
    expressions = [one.when.condition if one.when else "", f"{one.price.of} {one.price.times}" if one.price else ""]
    priced = (argument for name, price in facts.prices.items() if one.price and name in one.price.quoted for argument in price.arguments)
    return {*INPUT.findall(" ".join(expressions)), *priced}


@pytest.mark.parametrize("name", TYPES)
def test_each_argument_that_chooses_what_is_measured_is_decided(name: str) -> None:
    facts = for_type(name)
    assert facts is not None
    for key, one in watched(facts).items():
        said = {*one.whatever, *decided(facts, one)}
        assert [argument for argument in choices(name) if argument not in said] == [], f"{key}: give it `when`, or say why not: `whatever`"


@pytest.mark.parametrize("name", TYPES)
def test_what_does_not_decide_is_an_argument_that_could(name: str) -> None:
    facts = for_type(name)
    assert facts is not None
    for key, one in facts.signals.items():
        assert {*one.whatever} <= {*choices(name)}, key
        assert not {*one.whatever} & decided(facts, one), key


COUNTED = {"RU": "request unit", "RU/s of the largest container": "RU", "queries": "query"}
"""Units of thresholds whose nouns are spelled otherwise in the words of a price."""
MEASURES = {"byte", "megabyte", "second", "millisecond"}
"""What is converted, so that the words need not speak of it."""


@pytest.mark.parametrize("name", TYPES)
def test_a_price_says_what_of_the_counted_thing_it_is_the_price_of(name: str) -> None:
    """A message is not a request, nor a call a GB: where one is counted and the other billed, the words say how they go together."""
    facts = for_type(name)
    assert facts is not None
    for key, one in facts.signals.items():
        noun = one.unit.partition(" per ")[0]
        noun = COUNTED.get(noun, noun.removesuffix("s"))
        for price in one.price.quoted & facts.prices.keys() if one.price and noun not in MEASURES else ():
            words = set(re.findall(r"[a-zA-Z]+", facts.prices[price].says))
            assert {*noun.split()} <= words | {word.removesuffix("s") for word in words}, f"{key}: {noun}: {facts.prices[price].says}"
