from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.errors import UserError
from fac_core.schema.catalogue import catalogue
from fac_core.schema.importers import documentation
from fac_core.schema.resource_schema import Attribute, Block, Kind, NestedBlock, Nesting, ProviderVersion, ResourceType

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.unit

PAGE = """
# acme_queue

## Arguments Reference

* `sku` - (Required) The tier. Possible values are `Basic` and `Premium`. Changing this forces a new resource to be created.

* `kind` - (Optional) The kind. Possible values are `Old` and `New`.

* `size` - (Optional) The size. Possible values are between `1` and `4`.

---

A `rule` block supports the following:

* `action` - (Optional) The action. Possible values include `Allow` and `Deny`.

---

A `place` block supports the following:

* `type` - (Required) Possible values are `Near` and `Far`.

---

A `place` block supports the following:

* `type` - (Required) Possible values are `Hot` and `Cold`.

## Attributes Reference

* `state` - (Optional) The state. Possible values are `On` and `Off`.
"""
ACME = ProviderVersion("acme", "2.0.0", "registry.terraform.io/example/acme")


def text(name: str, **more: bool | tuple[str, ...]) -> Attribute:
    return Attribute(name, "string", **{"optional": True, **more})  # type: ignore[arg-type]


def of(*attributes: Attribute, **blocks: Block) -> Block:
    nested = {name: NestedBlock(name, Nesting.LIST, block) for name, block in blocks.items()}
    return Block({one.name: one for one in attributes}, nested)


def test_pages_name_values_where_the_schema_is_silent(tmp_path: Path) -> None:
    (tmp_path / "queue.html.markdown").write_text(PAGE)
    rule, place = of(text("action")), of(text("type"))
    schema = of(text("sku"), text("kind", values=("New",)), text("size"), text("state"), rule=rule, place=place, far=of(rule=rule))
    (found,) = documentation.fill([ResourceType("acme_queue", Kind.RESOURCE, ACME, schema)], documentation.read(tmp_path))
    assert found.block == of(
        text("sku", named=("Basic", "Premium")),
        text("kind", values=("New",)),
        text("size"),
        text("state"),
        rule=of(text("action", named=("Allow", "Deny"))),
        place=place,
        far=of(rule=of(text("action", named=("Allow", "Deny")))),
    )


def test_a_folder_without_pages_is_the_users_mistake(tmp_path: Path) -> None:
    (tmp_path / "index.txt").write_text(PAGE)
    with pytest.raises(UserError, match="no page"):
        documentation.read(tmp_path)


def test_pages_of_another_release_never_refuse() -> None:
    """The mode `Gateway` came after the release that the pages of azurerm are of; a module must take it."""
    mode = catalogue().resource_type("azurerm_kubernetes_cluster_node_pool").block.attributes["mode"]
    assert mode.named == ("System", "User")
    assert mode.values == ()


def test_values_that_documentation_spells_wrongly_are_named_rightly() -> None:
    months = documentation.told(Attribute("months", ("set", "string"), optional=True), ("July", "Augest"))
    assert months.named == ("July", "August")


def test_what_is_shipped_names_no_mistake() -> None:
    known = catalogue().resource_type("azurerm_backup_policy_file_share", catalogue().versions("azurerm")[0].version).block
    assert "August" in known.blocks["retention_yearly"].block.attributes["months"].named
