"""A repository in which a linter reads everything that it can read, and ways in which any of that changes."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FILES = {
    ".git/HEAD": "",
    "finops.yaml": "version: 1\nextends: org/base.yaml\n",
    "org/base.yaml": "version: 1\ntags:\n  required:\n    owner: {}\n    team: {}\n",
    ".gitignore": "ignored/\n",
    "ignored/main.tf": 'resource "aws_sqs_queue" "ignored" {}\n',
    "stack/main.tf": (
        'terraform {\n  backend "s3" {}\n}\nprovider "aws" {\n  default_tags {\n    tags = { owner = var.owner }\n  }\n}\n'
        'variable "owner" {}\nvariable "team" {\n  default = "shop"\n}\n'
        'module "app" {\n  source = "../modules/app"\n  tags   = { team = var.team }\n}\n'
        'module "linked" {\n  source = "../linked"\n  tags   = {}\n}\n'
        'module "other" {\n  source = "../other"\n  tags   = { team = "x", owner = "y" }\n}\n'
        'module "remote" {\n  source  = "example/remote/aws"\n  version = "1.0.0"\n}\n'
    ),
    "stack/terraform.tfvars": 'owner = "web"\n',
    "stack/prod/prod.tfvars": 'other = "shop"\n',
    "stack/.terraform/modules/modules.json": (
        '{"Modules": [{"Key": "", "Dir": "."}, {"Key": "remote", "Dir": ".terraform/modules/remote"}, '
        '{"Key": "remote.inner", "Dir": ".terraform/modules/inner"}]}'
    ),
    "stack/.terraform/modules/remote/main.tf": (
        'resource "aws_s3_bucket" "remote" {}\nmodule "inner" {\n  source  = "example/inner/aws"\n  version = "1.0.0"\n}\n'
    ),
    "stack/.terraform/modules/inner/main.tf": 'resource "aws_s3_bucket" "inner" {}\n',
    "live/main.tf": (
        'provider "aws" {\n  default_tags {\n    tags = { team = "x" }\n  }\n}\n'
        'module "two" {\n  source = "../modules/two"\n  tags   = {}\n}\nresource "aws_eks_cluster" "live" {\n  version = "1.36"\n}\n'
    ),
    "modules/app/main.tf": (
        'variable "tags" {\n  type    = map(string)\n  default = {}\n}\n'
        'locals {\n  read = yamldecode(file("${path.module}/tags.yaml"))\n'
        '  more = fileexists("${path.module}/more.yaml") ? {} : { a = "b" }\n}\n'
        'module "leaf" {\n  source = "../leaf"\n  tags   = merge(local.read, var.tags)\n}\n'
        'resource "aws_sqs_queue" "read" {\n  tags = merge(local.read, local.more)\n}\n'
        'resource "aws_sns_topic" "made" {\n'
        '  tags = { owner = templatefile("${path.module}/owner.tftpl", { name = "web" }), team = "x" }\n}\n'
    ),
    "modules/app/tags.yaml": "owner: web\nteam: shop\n",
    "modules/app/owner.tftpl": "${name}@example.com",
    "modules/leaf/main.tf": (
        'variable "tags" {\n  type    = map(string)\n  default = {}\n}\n'
        'resource "aws_kinesis_stream" "leaf" {\n  tags = var.tags\n}\n'
        'resource "aws_ebs_volume" "leaf" {\n  tags = var.tags\n'
        '  type = "gp2" # fac:ignore gp2-volume reason="measured" until=2027-03-31\n}\n'
    ),
    "modules/leaf/.fac/lock.json": (
        '{"format": 1, "resource_type": "aws_kinesis_stream", "files": {"main.tf": "0", "notes.md": "0"}, "declined": [], "options": {}}'
    ),
    "modules/leaf/notes.md": "",
    "modules/one/main.tf": 'variable "tags" {}\nresource "aws_sqs_queue" "linked" {\n  tags = var.tags\n}\n',
    "modules/two/main.tf": 'variable "tags" {}\nresource "aws_sqs_queue" "linked" {\n  tags = { owner = "me" }\n}\n',
    "examples/demo/main.tf": 'module "app" {\n  source = "../../modules/app"\n  tags   = { owner = "me" }\n}\n',
}


def write_repository(folder: Path) -> None:
    """Write it."""
    for name, text in FILES.items():
        _write(folder, name, text)
    (folder / "linked").symlink_to("modules/one")
    (folder / "other").symlink_to("modules/two")


def _write(folder: Path, name: str, text: str) -> None:
    path = folder / name
    for above in path.relative_to(folder).parents:
        if (folder / above).is_file() or (folder / above).is_symlink():
            (folder / above).unlink()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def put(name: str, text: str) -> Callable[[Path], None]:
    """Write a file, in place of whatever stands there."""

    def change(folder: Path) -> None:
        take_away(name)(folder)
        _write(folder, name, text)

    return change


def add(name: str, text: str) -> Callable[[Path], None]:
    """Put something at the end of a file."""

    def change(folder: Path) -> None:
        path = folder / name
        _write(folder, name, (path.read_text(encoding="utf-8") if path.is_file() else "") + text)

    return change


def take_away(name: str) -> Callable[[Path], None]:
    """Remove a file, a link or a folder."""

    def change(folder: Path) -> None:
        path = folder / name
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)

    return change


def link(name: str, target: str) -> Callable[[Path], None]:
    """Let a link lead somewhere."""

    def change(folder: Path) -> None:
        take_away(name)(folder)
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).symlink_to(target)

    return change


def change_places(folder: Path) -> None:
    """Let two links lead where the other one led."""
    link("linked", "modules/two")(folder)
    link("other", "modules/one")(folder)


def close(name: str, mode: int = 0) -> Callable[[Path], None]:
    """Take permissions away."""

    def change(folder: Path) -> None:
        if (folder / name).exists():
            (folder / name).chmod(mode)

    return change


def pipe(folder: Path) -> None:
    """Put a pipe where a file was."""
    take_away("modules/leaf/more.tf")(folder)
    (folder / "modules/leaf").mkdir(parents=True, exist_ok=True)
    os.mkfifo(folder / "modules/leaf/more.tf")


def no_text(folder: Path) -> None:
    """Put bytes that are no text in a file that is read."""
    put("modules/app/tags.yaml", "")(folder)
    (folder / "modules/app/tags.yaml").write_bytes(b"\xff\xfe")


def move(name: str, to: str) -> Callable[[Path], None]:
    """Give a folder another name."""

    def change(folder: Path) -> None:
        if (folder / name).is_dir() and not (folder / to).exists():
            (folder / name).rename(folder / to)

    return change


def write_again(folder: Path) -> None:
    """Write the repository's own files anew."""
    for name, text in FILES.items():
        for above in (folder / name).relative_to(folder).parents:
            if above != Path() and (folder / above).is_dir():
                (folder / above).chmod(0o755)
        put(name, text)(folder)


_QUEUE = 'resource "aws_sqs_queue" "added" {}\n'
CHANGES: dict[str, Callable[[Path], None]] = {
    "a resource is added": add("modules/leaf/main.tf", _QUEUE),
    "a space is added": add("modules/leaf/main.tf", " "),
    "a called module is emptied": put("modules/leaf/main.tf", ""),
    "a file is added": put("modules/leaf/more.tf", _QUEUE),
    "a file is removed": take_away("modules/leaf/more.tf"),
    "a file becomes a folder": put("modules/leaf/more.tf/main.tf", _QUEUE),
    "a file becomes a pipe": pipe,
    "a file becomes a link that leads nowhere": link("modules/leaf/more.tf", "nowhere.tf"),
    "a file becomes a link to another": link("modules/leaf/more.tf", "../two/main.tf"),
    "a file is no HCL": put("modules/leaf/more.tf", "resource {{{\n"),
    "a file is JSON": put("modules/leaf/more.tf.json", '{"resource": {"aws_sqs_queue": {"json": {}}}}'),
    "a file overrides another": put("modules/leaf/override.tf", 'resource "aws_kinesis_stream" "leaf" {\n  tags = {}\n}\n'),
    "a file for OpenTofu stands beside another": put("modules/leaf/main.tofu", _QUEUE),
    "a file for OpenTofu stands alone": put("modules/leaf/other.tofu", _QUEUE),
    "a file is closed": close("modules/leaf/main.tf"),
    "a file is open again": close("modules/leaf/main.tf", 0o644),
    "a folder is closed": close("modules/leaf"),
    "a folder is open again": close("modules/leaf", 0o755),
    "a module appears": put("modules/three/main.tf", _QUEUE),
    "a caller appears": put("examples/other/main.tf", 'module "app" {\n  source = "../../modules/leaf"\n}\n'),
    "a caller with a provider tags differently": put("live/main.tf", FILES["live/main.tf"].replace('team = "x"', 'other = "x"')),
    "a caller with a provider goes": take_away("live"),
    "a caller with a provider appears": put("live/main.tf", FILES["live/main.tf"]),
    "a caller goes": take_away("examples/demo"),
    "a called module goes": take_away("modules/leaf"),
    "a called module is moved": move("modules/leaf", "modules/moved"),
    "a called module comes back": move("modules/moved", "modules/leaf"),
    "a module calls itself": add("modules/leaf/main.tf", 'module "app" {\n  source = "../app"\n}\n'),
    "a link leads elsewhere": link("linked", "modules/two"),
    "a link leads back": link("linked", "modules/one"),
    "two links change places": change_places,
    "a link leads nowhere": link("linked", "modules/nowhere"),
    "a file read by file() is changed": put("modules/app/tags.yaml", "owner: web\n"),
    "a file read by file() is removed": take_away("modules/app/tags.yaml"),
    "a file read by file() is no text": no_text,
    "a file read by file() leads outside": link("modules/app/tags.yaml", "../../org/base.yaml"),
    "a file asked for by fileexists() appears": put("modules/app/more.yaml", ""),
    "a file asked for by fileexists() goes": take_away("modules/app/more.yaml"),
    "a generated file is changed": add("modules/leaf/notes.md", "more\n"),
    "a generated file goes": take_away("modules/leaf/notes.md"),
    "it is no longer said what was generated": take_away("modules/leaf/.fac"),
    "a template is changed": put("modules/app/owner.tftpl", ""),
    "a value is changed": put("stack/terraform.tfvars", 'owner = ""\n'),
    "a value is given": put("stack/a.auto.tfvars", 'team = "x"\n'),
    "a value below is changed": put("stack/prod/prod.tfvars", 'team = "x"\n'),
    "a value below appears": put("stack/dev/dev.tfvars", 'team = "x"\n'),
    "values cannot be read": put("stack/terraform.tfvars", "owner = {{{\n"),
    "values go": take_away("stack/terraform.tfvars"),
    "a root keeps no state": put("stack/main.tf", FILES["stack/main.tf"].replace('  backend "s3" {}\n', "")),
    "a module from a registry is changed": put("stack/.terraform/modules/remote/main.tf", 'resource "aws_sqs_queue" "remote" {}\n'),
    "a module below one from a registry is changed": put("stack/.terraform/modules/inner/main.tf", ""),
    "a module from a registry goes": take_away("stack/.terraform/modules/remote"),
    "two modules from a registry change places": put(
        "stack/.terraform/modules/modules.json",
        FILES["stack/.terraform/modules/modules.json"]
        .replace("modules/remote", "modules/-")
        .replace("modules/inner", "modules/remote")
        .replace("modules/-", "modules/inner"),
    ),
    "no module from a registry is told": put("stack/.terraform/modules/modules.json", "{}"),
    "nothing is initialised": take_away("stack/.terraform"),
    "the policy matters more": put("finops.yaml", "version: 1\nextends: org/base.yaml\nlint:\n  severity:\n    missing-cost-tags: info\n"),
    "the policy extends another": put("org/base.yaml", "version: 1\ntags:\n  required:\n    owner: {}\n    costs: {}\n"),
    "the policy exempts": put(
        "finops.yaml",
        "version: 1\nextends: org/base.yaml\nexemptions:\n"
        "  - {rule: missing-budget, resource: '*', reason: tests, owner: me, expires: 2027-01-01}\n",
    ),
    "a nearer policy appears": put("modules/finops.yaml", "version: 1\ntags:\n  required:\n    nearer: {}\n"),
    "a nearer policy goes": take_away("modules/finops.yaml"),
    "the policy cannot be read": put("finops.yaml", "version: [\n"),
    "no policy is left": take_away("finops.yaml"),
    "the policy is back": put("finops.yaml", FILES["finops.yaml"]),
    "what is extended goes": take_away("org/base.yaml"),
    "what is extended is back": put("org/base.yaml", FILES["org/base.yaml"]),
    "a module is ignored": put(".facignore", "modules/leaf/\n"),
    "nothing is ignored": put(".gitignore", ""),
    "an ignore file below": put("modules/.gitignore", "two/\n"),
    "the repository ends elsewhere": lambda folder: (folder / "modules/.git").mkdir(exist_ok=True),
    "a comment silences": add("modules/two/main.tf", '# fac:ignore-file missing-cost-tags reason="tests"\n'),
    "all is as it was": write_again,
}
