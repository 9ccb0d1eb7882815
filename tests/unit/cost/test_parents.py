"""What a resource refers to is found as a plan is written or by what a state holds; where it is not found, that is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from fac_core.resources import Call, Module, ModuleStep, ProviderConfig, Resource, Tree
from fac_cost.arithmetic import Unknown
from fac_cost.clouds import region
from fac_cost.estimating.parents import Parents
from fac_cost.formulas.formula import Parent

if TYPE_CHECKING:
    from collections.abc import Mapping

    from fac_core.resources import Json, Marks

pytestmark = pytest.mark.unit

CLUSTER, POOL = "azurerm_kubernetes_cluster", "azurerm_kubernetes_cluster_node_pool"
TO_CLUSTER = Parent(argument=("kubernetes_cluster_id",), types=(CLUSTER,))
NOT_FOUND = f"the {CLUSTER} of kubernetes_cluster_id"


def made(kind: str, called: str, key: str | int | None = None, *path: str, unknown: Marks = False, **values: Json) -> Resource:
    return Resource(tuple(map(ModuleStep, path)), "managed", kind, called, key, "", values, unknown)


def pool(key: str | int | None = None, *path: str, **values: Json) -> Resource:
    return made(POOL, "pool", key, *path, unknown={} if values else {"kubernetes_cluster_id": True}, **values)


def written(*references: str, **calls: Call) -> Module:
    return Module(expressions={f"{POOL}.pool": {"kubernetes_cluster_id": {"references": list(references)}}}, calls=calls)


def found(tree: Tree, child: Resource, parent: Parent = TO_CLUSTER) -> Resource | str | None:
    return Parents(replace(tree, resources=(*tree.resources, child))).find(child, parent)


ONE, OTHER = made(CLUSTER, "main"), made(CLUSTER, "other")
EACH = (made(CLUSTER, "main", "a"), made(CLUSTER, "main", "b"))


def test_by_reference() -> None:
    tree = Tree("plan", (ONE, OTHER), configuration=written(f"{CLUSTER}.main.id", f"{CLUSTER}.main"))
    assert found(tree, pool()) is ONE
    assert found(tree, pool(0)) is ONE


def test_of_several_instances_that_with_the_same_key() -> None:
    tree = Tree("plan", EACH, configuration=written(f"{CLUSTER}.main", "each.key"))
    assert found(tree, pool("b")) is EACH[1]
    assert found(tree, pool("c")) == NOT_FOUND
    assert found(tree, pool()) == NOT_FOUND


def test_the_instance_that_is_named() -> None:
    tree = Tree("plan", EACH, configuration=written(f'{CLUSTER}.main["b"].id', f'{CLUSTER}.main["b"]', f"{CLUSTER}.main"))
    assert found(tree, pool("a")) is EACH[1]


def test_through_the_input_of_a_module() -> None:
    call = Call("./pool", "", {"cluster": {"references": [f"{CLUSTER}.main.id", f"{CLUSTER}.main"]}}, written("var.cluster"))
    tree = Tree("plan", (ONE,), configuration=Module(calls={"pools": call}))
    assert found(tree, pool(None, "pools")) is ONE
    assert found(replace(tree, resources=(OTHER,)), pool(None, "pools")) == NOT_FOUND


@pytest.mark.parametrize(("reads", "outcome"), [(("sku",), 0), (("size",), None), ((), None)])
@pytest.mark.parametrize("reference", ["module.net.clusters", "module.net.clusters[0]"])
def test_of_several_that_an_output_hands_out_any_of_those_that_are_alike(
    reads: tuple[str, ...], outcome: int | None, reference: str
) -> None:
    inside = (made(CLUSTER, "main", 0, "net", sku="a", size=1), made(CLUSTER, "main", 1, "net", sku="a", size=2))
    network = Call("./net", "", {}, Module(outputs={"clusters": {"references": [f"{CLUSTER}.main"]}}))
    tree = Tree("plan", (*inside, pool()), configuration=written(reference, "module.net.clusters", "module.net", net=network))
    assert Parents(tree).find(pool(), TO_CLUSTER, reads) == (NOT_FOUND if outcome is None else inside[outcome])


def test_by_the_id_that_a_state_holds() -> None:
    tree = Tree("state", (made(CLUSTER, "main", id="/x/main"), made("azurerm_resource_group", "main", id="/x/rg")))
    assert found(tree, pool(kubernetes_cluster_id="/x/main")) is tree.resources[0]
    assert found(tree, pool(kubernetes_cluster_id="/x/rg")) == NOT_FOUND, "it is of another type"
    assert found(tree, pool(kubernetes_cluster_id="/y")) == NOT_FOUND


def test_two_of_one_name() -> None:
    tree = Tree("state", (made(CLUSTER, "main", name="x"), made(CLUSTER, "other", name="x")))
    assert found(tree, pool(kubernetes_cluster_id="x")) == NOT_FOUND


def test_by_one_of_several_arguments() -> None:
    parent = Parent(argument=("launch_template.id", "launch_template.name"), types=("aws_launch_template",))
    template = made("aws_launch_template", "t", name="web")
    named = made("aws_instance", "i", launch_template=[{"name": "web"}], unknown={"launch_template": [{"id": True}]})
    assert found(Tree("state", (template,)), named, parent) is template
    assert found(Tree("state", ()), named, parent) == "the aws_launch_template of launch_template.id"
    assert found(Tree("state", (template,)), made("aws_instance", "i"), parent) is None


def test_an_argument_that_is_not_written() -> None:
    assert found(Tree("plan", (ONE,)), pool(name="x")) is None


@pytest.mark.parametrize(
    ("versions", "outcome"), [(1, "template"), (2, "the google_compute_instance_template of version.instance_template")]
)
def test_in_a_block(versions: int, outcome: str) -> None:
    template = made("google_compute_instance_template", "t", self_link="template")
    group = made("google_compute_instance_group_manager", "g", version=[{"instance_template": "template"}] * versions)
    parent = Parent(argument=("version.instance_template",), types=("google_compute_instance_template",))
    one = found(Tree("state", (template,)), group, parent)
    assert (one.values["self_link"] if isinstance(one, Resource) else one) == outcome


def test_a_region_is_that_of_the_parent() -> None:
    here = made(CLUSTER, "main", location="West Europe")
    assert region(pool(), Tree("plan", ()), [here]) == "westeurope"
    assert region(pool(), Tree("plan", ())) == Unknown(("location",))


GOOGLE = "google_compute_disk"


def google(expressions: Mapping[str, Json], provider: Mapping[str, Json], unknown: Marks) -> str | Unknown:
    module = Module(providers={f"{GOOGLE}.d": "google"}, expressions={f"{GOOGLE}.d": expressions})
    said = {name: {"constant_value": value} for name, value in provider.items()}
    tree = Tree("plan", (), configuration=module, providers={"google": ProviderConfig("google", expressions=said)})
    return region(made(GOOGLE, "d", unknown=unknown), tree)


BOTH = {"region": "us-east1", "zone": "us-west1-b"}


@pytest.mark.parametrize(
    ("provider", "unknown", "outcome"),
    [
        (BOTH, {"region": True}, "us-east1"),
        (BOTH, {"zone": True}, "us-west1"),
        ({"zone": "us-west1-b"}, {"region": True}, "us-west1"),
        ({}, {"region": True}, Unknown(("region of the provider",))),
    ],
)
def test_what_google_resources_do_not_say_their_provider_does(provider: dict[str, Json], unknown: Marks, outcome: str | Unknown) -> None:
    assert google({}, provider, unknown) == outcome


def test_a_region_that_is_written_and_not_known() -> None:
    assert google({"region": {"references": ["google_compute_address.b.region"]}}, BOTH, {"region": True}) == Unknown(("region",))
