"""Vocabulary stands in data files: one per cloud where clouds differ, and none is named in the code that reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from fac_core.document import DocumentError
from fac_gen.clouds import UNITS
from fac_gen.prose import clouds as words
from fac_gen.prose.words import describe, thing_of
from fac_gen.samples import vocabulary as samples
from fac_gen.samples.arguments import text_sample

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

pytestmark = pytest.mark.unit
FOLDERS = [words.FOLDER, samples.FOLDER]


@pytest.fixture
def fourth(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[ModuleType, str], None]]:
    """Write a file of a cloud that there is not."""

    def _write(module: ModuleType, text: str) -> None:
        (tmp_path / "fourth.yaml").write_text(text)
        monkeypatch.setattr(module, "FOLDER", tmp_path)
        module.of_cloud.cache_clear()

    yield _write
    words.of_cloud.cache_clear()
    samples.of_cloud.cache_clear()


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_each_cloud_has_a_file_and_each_file_a_cloud(folder: Path) -> None:
    assert sorted(path.stem for path in folder.glob("*.yaml")) == sorted(UNITS.names())


def test_readers_name_no_cloud() -> None:
    texts = [path.read_text() for folder in FOLDERS for path in folder.parent.rglob("*.py")]
    assert not [name for name in UNITS.names() for text in texts if f'"{name}"' in text]


def test_what_a_cloud_has_of_its_own_is_nowhere_else() -> None:
    """A sample that is the same on every cloud stands in the common file alone."""
    for name in UNITS.names():
        assert not set(samples.of_cloud(name).exact) & set(samples.common().exact), name


def test_a_cloud_without_files_has_plain_words_and_samples() -> None:
    assert (thing_of("fourth_dns_zone"), text_sample("zone", "fourth")) == ("DNS zone", "shop")


def test_words_of_a_cloud_are_added_by_a_file_alone(fourth: Callable[[ModuleType, str], None]) -> None:
    grants = "{endings: [grant], phrases: {receiver: Who gets it.}}"
    fourth(words, f"services: {{dns: Name Service}}\ngrants: {grants}\nstrings: {{mode: 'Mode of the {{thing}}, in capitals.'}}\n")
    assert thing_of("fourth_dns_zone") == "Name Service zone"
    assert describe("receiver", "string", "zone grant", "fourth") == "Who gets it."
    assert describe("receiver", "string", "zone", "fourth") == "Receiver of the zone."
    assert describe("mode", "string", "zone", "fourth") == "Mode of the zone, in capitals."
    assert describe("mode", "number", "zone", "fourth") == "Mode of the zone."


def test_samples_of_a_cloud_are_added_by_a_file_alone(fourth: Callable[[ModuleType, str], None]) -> None:
    ids = "{form: 'id:{kind}:1', other: 'x-{name}', kinds: {key: k}}"
    fourth(samples, f"exact: {{zone: z1}}\nendings: {{_lock: l1}}\nids: {ids}\n")
    names = ("zone", "pad_lock", "some_key_id", "dns_zone_id", "id")
    assert [text_sample(name, "fourth") for name in names] == ["z1", "l1", "id:k:1", "id:x-dnsZone:1", "id:x-thing:1"]


@pytest.mark.parametrize("module", [words, samples], ids=lambda module: module.__name__)
def test_a_mistake_in_a_file_has_its_place(module: ModuleType, fourth: Callable[[ModuleType, str], None]) -> None:
    fourth(module, "exactly: {}\n")
    with pytest.raises(DocumentError, match="unknown key 'exactly'"):
        module.of_cloud("fourth")
