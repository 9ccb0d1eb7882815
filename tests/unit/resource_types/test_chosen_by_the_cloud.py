"""Arguments that the cloud fills where nobody does: the next plan must not take them back, and who reads of them is told."""

from __future__ import annotations

import re

import pytest

from fac_core.resource_types import UNITS, for_type

pytestmark = pytest.mark.unit

_AT_CREATION = re.compile(r"\b(?:creation|begin with|made)\b")

# Optional and not computed in the provider's schema, filled by Azure and reported by it: a plan takes the zone away again, and the provider
# refuses that or makes the resource anew (azurerm 69697b7f of 2026-08-21: postgresql_flexible_server_resource.go, Update of `zone`;
# mysql_flexible_server_resource.go, "`zone` cannot be changed independently", where a failover changes it; issues 25538, 20084, 16888 and
# 21195; of gateways issue 30129 of 2025-07-10; seen 2026-11-30).
CHOSEN = {
    "azurerm_application_gateway": {"zones"},
    "azurerm_mysql_flexible_server": {"zone", "high_availability.standby_availability_zone"},
    "azurerm_postgresql_flexible_server": {"zone", "high_availability.standby_availability_zone"},
}


@pytest.mark.parametrize("resource_type", CHOSEN)
def test_what_the_cloud_chooses_and_reports_is_left_alone(resource_type: str) -> None:
    facts = for_type(resource_type)
    assert facts is not None
    assert CHOSEN[resource_type] <= set(facts.ignore_changes)


def test_what_is_ignored_after_creation_says_so_wherever_facts_describe_it() -> None:
    told, silent = 0, []
    for unit in UNITS.names():
        facts = for_type(unit.replace("/", "_"))
        assert facts is not None
        for path in facts.ignore_changes:
            argument = facts.arguments.get(path)
            if argument is None or not argument.description:
                continue
            told += 1
            if not _AT_CREATION.search(argument.description):
                silent.append(f"{facts.resource_type}: {path}")
    assert (silent, told > 10) == ([], True)
