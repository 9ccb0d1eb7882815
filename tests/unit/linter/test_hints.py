"""What rests on facts without a source is a hint at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.finding import Severity, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable

    from fac_lint.run.engine import Outcome

pytestmark = pytest.mark.unit

IN_STAGING = 'tags = { environment = "staging" }'
MOST = {
    'resource "aws_db_instance" "x" {\n  multi_az = true': Severity.INFO,
    'resource "aws_elasticache_replication_group" "x" {\n  multi_az_enabled = true': Severity.INFO,
    'resource "azurerm_storage_account" "x" {\n  account_replication_type = "GRS"': Severity.INFO,
    'resource "aws_instance" "x" {\n  instance_type = "m7i.16xlarge"': Severity.WARNING,
    'resource "azurerm_mysql_flexible_server" "x" {\n  sku_name = "GP_Standard_D16ds_v4"': Severity.WARNING,
}


@pytest.mark.parametrize(("written", "most"), MOST.items(), ids=lambda one: one.split('"')[1] if '"' in str(one) else str(one))
def test_only_sizes_of_machines_are_more_than_a_hint(written: str, most: Severity, lint: Callable[..., Outcome]) -> None:
    report = lint({"main.tf": f"{written}\n  {IN_STAGING}\n}}\n"}).report
    found = [one for one in report.findings if one.rule.endswith("-non-production") and one.verdict is Verdict.VIOLATED]
    assert [one.severity for one in found] == [most]
