"""What an editor shows of what is pointed at, and what it offers while a policy is typed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from fac_core import resource_types
from fac_core.policy.policy_shape import json_schema
from fac_core.schema.catalogue import catalogue
from fac_core.shared_facts.providers import Provider
from fac_lint.lsp.policy_places import Found, standing, typed
from fac_lint.lsp.policy_texts import about, rules
from fac_lint.lsp.type_texts import type_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.unit.linter.lsp.editor import Editor, Message

pytestmark = pytest.mark.unit

MODULE = """\
provider "aws" {
  default_tags {
    tags = { team = "shop", stage = var.stage }
  }
}
variable "stage" {}
variable "tags" {
  type    = map(string)
  default = {}
}
resource "aws_sqs_queue" "q" { # 😀
  name = "orders"
  tags = merge(var.tags, { owner = "web" /* 😀 */, "cost center" = var.stage, made = timestamp() })
}
resource "aws_autoscaling_group" "g" {
  tag {
    key                 = "owner"
    value               = "ops"
    propagate_at_launch = true
  }
}
resource "aws_iam_role" "r" {}
resource "aws_nothing_at_all" "n" {}
resource "somebody_thing" "s" {}
resource "aws_iot_thing_group" "t" {}
"""
POLICY = "version: 1\ntags:\n  required:\n    owner:\n      values: [web, ops]\n      description: Who pays.\n    project: {}\n"


def at(text: str, word: str, inside: int = 0) -> Message:
    """Return the place of a word, in UTF-16."""
    before = text[: text.index(word) + inside]
    line = before.rpartition("\n")[2]
    return {"line": before.count("\n"), "character": len(line.encode("utf-16-le")) // 2}


def told(editor: Editor, uri: str, text: str, word: str, inside: int = 1) -> tuple[str, str]:
    """Return what is shown at a word, and what of the text it is shown of."""
    found = editor.request("textDocument/hover", {"textDocument": {"uri": uri}, "position": at(text, word, inside)})
    if found is None:
        return "", ""
    start, end = (found["range"][side] for side in ("start", "end"))
    line = text.split("\n")[start["line"]].encode("utf-16-le")
    assert found["contents"]["kind"] == "markdown"
    return found["contents"]["value"], line[2 * start["character"] : 2 * end["character"]].decode("utf-16-le") if start["line"] == end[
        "line"
    ] else ""


def test_types_and_tags_are_told(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "main.tf").write_text("")
    (folder / "finops.yaml").write_text(POLICY)
    editor = begin()
    assert editor.begin(folder)["hoverProvider"] is True
    uri = editor.open(folder / "main.tf", MODULE)

    text, where = told(editor, uri, MODULE, "aws_sqs_queue")
    facts = resource_types.for_type("aws_sqs_queue")
    assert facts is not None
    assert where == 'resource "aws_sqs_queue" "q"'
    assert text.startswith("**aws_sqs_queue**: queue\n")
    assert f"Billed as {facts.billing_service}, by {facts.pricing_units[0]}" in text
    assert "Its tags stand in `tags`; the provider's default tags reach it." in text
    assert all(f"- `{key}` ({signal.kind.value}): {signal.why}" in text for key, signal in facts.signals.items())
    assert "Free: " in told(editor, uri, MODULE, "aws_iam_role")[0]
    assert "the catalogue of aws has no type aws_nothing_at_all" in told(editor, uri, MODULE, "aws_nothing_at_all")[0]
    assert "nothing is known of the provider" in told(editor, uri, MODULE, "somebody_thing")[0]
    assert re.search(r"Free|Taken to be billed|Nothing says", told(editor, uri, MODULE, "aws_iot_thing_group")[0])

    text, where = told(editor, uri, MODULE, "owner =")
    assert where == "owner"
    assert text == "**owner** of aws_sqs_queue.q\n\n`web`, written here.\n\nThe policy requires it: web or ops. Who pays."
    text, where = told(editor, uri, MODULE, "cost center")
    assert (where, text) == (
        '"cost center"',
        "**cost center** of aws_sqs_queue.q\n\nwhat var.stage says, written here. It depends on `var.stage`.",
    )
    assert "Not known: " in told(editor, uri, MODULE, "made =")[0]
    table = told(editor, uri, MODULE, "merge(")[0]
    assert "| `owner` | `web` |" in table
    assert "| `team` | `shop` |" in table
    assert "| `project` | missing, and required |" in table
    assert told(editor, uri, MODULE, '"owner"')[0].startswith("**owner** of aws_autoscaling_group.g\n\n`ops`, written here.")
    assert told(editor, uri, MODULE, "orders") == ("", "")
    assert told(editor, uri, MODULE, "variable") == ("", "")
    assert editor.told("window/showMessage") == []


def test_what_callers_decide_is_left_open(begin: Callable[..., Editor], folder: Path) -> None:
    (folder / "finops.yaml").write_text(POLICY)
    text = 'variable "tags" {}\nresource "aws_sqs_queue" "q" {\n  tags = var.tags\n}\n'
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "main.tf", text)
    table = told(editor, uri, text, "tags =")[0]
    assert "Further keys may come from var.tags" in table
    assert "| `owner` | perhaps what var.tags says |" in table
    assert "missing" not in table


def test_a_text_that_is_broken_is_looked_at_as_far_as_it_goes(begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    editor.begin(folder)
    text = 'resource "aws_sqs_queue" "q" {\n  tags = { owner = "web"\n'
    uri = editor.open(folder / "new.tf", text)
    assert told(editor, uri, text, "aws_sqs_queue")[0] or told(editor, uri, text, "owner") == ("", "")
    other = editor.open(folder / "x.tf.json", "{}")
    assert told(editor, other, "{}", "{") == ("", "")
    assert told(editor, (folder / "not-open.tf").as_uri(), text, "owner") == ("", "")


# Policies

WRITTEN = """\
version: 1 # 😀
tags:
  required: { owner: {} }
lint:
  select: [recommended, missing-budget]
  severity:
    gp2-volume: error
"""


def test_keys_and_rules_of_a_policy_are_told(begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    can = editor.begin(folder)
    assert can["completionProvider"]["triggerCharacters"] == [" ", "-", "["]
    uri = editor.open(folder / "finops.yaml", WRITTEN)
    assert told(editor, uri, WRITTEN, "severity") == ("**lint.severity**\n\nSeverities that differ from the rules' own.", "severity")
    assert told(editor, uri, WRITTEN, "error") == ("**lint.severity.gp2-volume**\n\nOne of `info`, `warning` or `error`.", "error")
    assert told(editor, uri, WRITTEN, "missing-budget")[0].startswith("**missing-budget** (error): ")
    assert "**Why**" in told(editor, uri, WRITTEN, "gp2-volume")[0]
    assert told(editor, uri, WRITTEN, "recommended")[0].startswith("**recommended**\n\nThe set of ")
    assert told(editor, uri, WRITTEN, "# ") == ("", "")
    broken = WRITTEN.replace("[recommended", "[recommended]]")
    editor.write(uri, 2, broken)
    assert told(editor, uri, broken, "severity") == ("", "")


def keys(schema: Message, steps: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for key, inner in schema.get("properties", {}).items():
        yield (*steps, key)
        yield from keys(inner, (*steps, key))
    if isinstance(schema.get("items"), dict):
        yield from keys(schema["items"], (*steps, "[]"))
    if isinstance(schema.get("additionalProperties"), dict):
        yield from keys(schema["additionalProperties"], (*steps, "any"))


def test_each_key_of_a_policy_has_a_text() -> None:
    found = list(keys(json.loads(json_schema())))
    assert len(found) > 50
    assert [steps for steps in found if not about(Found(steps, is_key=True, text=steps[-1]))] == []


def test_nothing_stands_beside_the_words() -> None:
    assert standing(WRITTEN, 1, 12) is None
    assert standing("[", 1, 1) is None
    assert standing(WRITTEN, 99, 1) is None


def offered(editor: Editor, uri: str, text: str, version: int) -> dict[str, str]:
    """Return what is offered where ``|`` stands, and what the text then is."""
    index = text.index("|")
    plain = text.replace("|", "")
    editor.write(uri, version, plain)
    place = at(text, "|")
    found = editor.request("textDocument/completion", {"textDocument": {"uri": uri}, "position": place})
    items = found["items"] if found else []
    texts = {}
    for item in items:
        edit = item["textEdit"]
        assert edit["range"]["end"] == place
        assert edit["range"]["start"]["line"] == place["line"]
        length = place["character"] - edit["range"]["start"]["character"]
        texts[item["label"]] = plain[: index - length] + edit["newText"] + plain[index:]
    return texts


CASES = [
    ("ver|", {"version", "lint", "tags"}, ("lint", "lint:")),
    ("version: 1\n|", {"lint", "exemptions"}, ("currency", "version: 1\ncurrency: ")),
    ("lint:\n  |", {"select", "ignore", "scopes"}, ("select", "lint:\n  select: ")),
    ("lint:\n  se|\n  ignore: [x]\n", {"select", "severity"}, ("severity", "lint:\n  severity:\n  ignore: [x]\n")),
    ("lint:\n  select: [|", {"missing-budget", "recommended", "all"}, ("all", "lint:\n  select: [all")),
    ("lint:\n  select: [recommended, mis|]\n", {"missing-budget"}, ("missing-budget", "lint:\n  select: [recommended, missing-budget]\n")),
    ("lint:\n  ignore:\n    - |\n", {"gp2-volume"}, ("gp2-volume", "lint:\n  ignore:\n    - gp2-volume\n")),
    ("lint:\n  severity:\n    gp2-volume: |\n", {"info", "warning", "error"}, ("error", "lint:\n  severity:\n    gp2-volume: error\n")),
    (
        "lint:\n  severity:\n    gp2-volume: error\n    m|\n",
        {"missing-budget"},
        ("missing-budget", "lint:\n  severity:\n    gp2-volume: error\n    missing-budget: \n"),
    ),
    (
        "lint:\n  scopes:\n    - paths: [x]\n      |\n",
        {"select", "ignore", "severity"},
        ("ignore", "lint:\n  scopes:\n    - paths: [x]\n      ignore: \n"),
    ),
    ("lint:\n  scopes:\n    - paths: [x]\n      select: [|]\n", {"missing-budget"}, None),
    ("exemptions:\n  - |\n", {"rule", "resource", "reason", "expires"}, ("rule", "exemptions:\n  - rule: \n")),
    ("exemptions:\n  - rule: g|\n", {"gp2-volume"}, None),
    ("clouds: [|]\n", {"aws", "azurerm", "google"}, ("aws", "clouds: [aws]\n")),
    ("tags: { |", {"required", "optional", "fixed"}, None),
    ("tags:\n  required:\n    owner:\n      f|\nbroken: [\n", {"format", "pattern"}, None),
    ("budgets:\n  required: |\n", {"true", "false"}, None),
    ("# a comment |\n", None, None),
    ("currency: EUR |\n", None, None),
]


def test_what_may_stand_there_is_offered(begin: Callable[..., Editor], folder: Path) -> None:
    editor = begin()
    editor.begin(folder)
    uri = editor.open(folder / "finops.yaml", "")
    for version, (text, names, taken) in enumerate(CASES, 2):
        found = offered(editor, uri, text, version)
        assert names is None or names <= set(found), (text, set(found))
        assert bool(names) == bool(found), (text, set(found))
        if taken is not None:
            assert found[taken[0]] == taken[1]
    assert "ignore" not in offered(editor, uri, "lint:\n  se|\n  ignore: [x]\n", 100)
    assert (
        editor.request("textDocument/completion", {"textDocument": {"uri": editor.open(folder / "a.tf", "")}, "position": at("|", "|")})
        is None
    )


def test_all_rules_can_be_named() -> None:
    assert len(rules()) > 50
    assert typed("lint:\n  select: [a", 18) == (Found(("lint", "select", "[]"), is_key=False, text="", beside=frozenset()), "a")


EVERY = [f"{provider}_{name}" for provider, name in (known.split("/") for known in resource_types.names())]
SOME = [name for provider in ("aws", "azurerm", "google") for name in sorted(catalogue().names(provider))[::15]]


def test_of_every_type_something_is_said() -> None:
    assert len(EVERY) > 100
    assert len(SOME) > 150
    for name in dict.fromkeys([*EVERY, *SOME]):
        text = type_text(name, Provider(cloud=name.partition("_")[0]))
        assert text.startswith(f"**{name}**")
        assert not re.search(r"\bNone\b|\.\.|  |, ,|: \.|nothing\.$", text), text
        assert re.search(r"Billed as|Free|Taken to be billed|Nothing says that it is billed", text), text
