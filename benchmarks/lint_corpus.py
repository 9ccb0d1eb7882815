"""Write a corpus of module repositories to measure `fac-lint` on: generated, always the same, and like what people publish.

    python benchmarks/lint_corpus.py [FOLDER] [--repositories N]

70 repositories make what was counted in 29 public ones: 6,160 files in 1,540 folders, 16.6 MB, 5,500 resources, 3,700 calls, 26,000
variables. A repository is a root module behind switches, modules that share one for names and tags, examples and wrappers that call
them. Types and arguments are those of the shipped schemas.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fac_core.schema.catalogue import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fac_core.schema.resource_schema import Attribute, Block

REPOSITORIES = 70
PROVIDERS = ("aws", "aws", "azurerm", "google", "aws")
TYPES = {
    "aws": (
        "s3_bucket", "sqs_queue", "dynamodb_table", "instance", "lambda_function", "db_instance", "cloudwatch_log_group", "nat_gateway",
        "eip", "ebs_volume", "lb", "autoscaling_group", "launch_template", "ecs_service", "eks_cluster", "elasticache_cluster", "subnet",
        "vpc", "security_group", "iam_role", "iam_policy", "kms_key", "sns_topic", "kinesis_stream", "route_table",
        "cloudfront_distribution", "budgets_budget", "cloudwatch_metric_alarm", "s3_bucket_lifecycle_configuration", "ecr_repository",
    ),
    "azurerm": (
        "resource_group", "storage_account", "linux_virtual_machine", "kubernetes_cluster", "log_analytics_workspace", "service_plan",
        "mssql_database", "key_vault", "virtual_network", "subnet", "public_ip", "managed_disk", "container_registry", "redis_cache",
        "monitor_metric_alert", "role_assignment", "application_insights", "cosmosdb_account",
    ),
    "google": (
        "storage_bucket", "compute_instance", "container_cluster", "container_node_pool", "sql_database_instance", "bigquery_dataset",
        "pubsub_topic", "pubsub_subscription", "compute_network", "compute_subnetwork", "compute_address", "compute_disk", "project",
        "project_iam_member", "cloud_run_v2_service", "redis_instance", "monitoring_alert_policy", "compute_router_nat",
    ),
}  # fmt: skip
WORDS = (
    "the", "a", "of", "for", "when", "set", "name", "this", "each", "resource", "default", "used", "by", "to", "be", "created", "whether",
    "list", "map", "value", "policy", "enabled", "identifier", "key", "retention", "instance", "size", "network", "access", "attached",
)  # fmt: skip
VARIABLE_TYPES = (
    ("string", "null"), ("bool", "true"), ("number", "7"), ("list(string)", "[]"), ("map(string)", "{}"), ("any", "{}"), ("string", '""'),
    ("map(object({\n    name    = string\n    size    = optional(number, 1)\n    options = optional(map(string), {})\n  }))", "{}"),
)  # fmt: skip
NESTED = (3, 1, 1, 0, 0)
"""How many nested blocks stand in one, by depth."""
DEEPEST = 2
"""Further down, no block is dynamic."""
SKIPPED = frozenset({"id", "tags", "tags_all", "labels", "region", "terraform_labels", "effective_labels", "provider", "count", "for_each"})
VERSION = {"aws": ">= 5.0", "azurerm": ">= 4.0", "google": ">= 6.0"}


@dataclass(frozen=True)
class Repository:
    """One repository: its number, its provider, and chance that is the same in each run."""

    number: int
    provider: str
    chance: random.Random

    def now_and_then(self, share: float) -> bool:
        """Say yes in such a share of all cases."""
        return self.chance.random() < share

    def sentence(self, least: int = 6, most: int = 22) -> str:
        """Return words in a row."""
        return " ".join(self.chance.choice(WORDS) for _ in range(self.chance.randint(least, most))).capitalize()


@cache
def schema(kind: str) -> Block:
    """Return the arguments and nested blocks of a type."""
    return catalogue().resource_type(kind).block


def tags_argument(kind: str) -> str | None:
    """Return what a type calls its tags."""
    support = catalogue().tag_support(kind)
    return support.argument if support and not support.path and not support.blocks else None


def variable(repository: Repository, name: str) -> str:
    """Write one variable with a description and, now and then, a validation."""
    kind, default = repository.chance.choice(VARIABLE_TYPES)
    text = f'variable "{name}" {{\n  description = "{repository.sentence(10, 34)}"\n  type        = {kind}\n'
    text += f"  default     = {default}\n" if repository.now_and_then(0.85) else ""
    if kind == "string" and repository.now_and_then(0.2):
        text += f'\n  validation {{\n    condition     = var.{name} == null || can(regex("^[a-z0-9-]{{3,63}}$", var.{name}))\n'
        text += f'    error_message = "{repository.sentence()}."\n  }}\n'
    return text + "}\n\n"


def expression(repository: Repository, argument: Attribute, names: list[str], *, each: bool) -> str:
    """Write something that module authors write behind an argument."""
    name = repository.chance.choice(names)
    if argument.values and repository.now_and_then(0.3):
        return f'"{argument.values[0]}"'
    literal = {"bool": "true", "number": "30"}.get(str(argument.type), f'"{argument.name}-default"')
    forms = [
        f"var.{name}",
        f"try(var.{name}, null)",
        f"var.{name} != null ? var.{name} : {literal}",
        literal if argument.type in ("string", "bool", "number") else f"try(tolist(var.{name}), [])",
        f'lookup(local.settings, "{argument.name}", null)',
    ]
    if each:
        forms += [f"try(each.value.{argument.name}, null)", f'lookup(each.value, "{argument.name}", var.{name})'] * 2
    return repository.chance.choice(forms)


def body(repository: Repository, block: Block, names: list[str], *, each: bool, depth: int = 0) -> Iterator[str]:
    """Yield the lines inside of a block: what is required, and some of the rest."""
    indent = "  " * (depth + 1)
    chosen = [one for one in block.attributes.values() if one.settable and not one.deprecated and one.name not in SKIPPED]
    kept = [one for one in chosen if one.required] + repository.chance.sample(chosen, min(len(chosen), 9 if not depth else 4))
    written = list(dict.fromkeys(kept))
    width = max((len(one.name) for one in written), default=0)
    for one in written:
        yield f"{indent}{one.name:<{width}} = {expression(repository, one, names, each=each)}"
    nested = [one for one in block.blocks.values() if one.name != "timeouts"]
    for inner in repository.chance.sample(nested, min(len(nested), NESTED[depth])):
        yield ""
        if depth < DEEPEST and repository.now_and_then(0.6):
            yield f'{indent}dynamic "{inner.name}" {{'
            yield f"{indent}  for_each = try(var.{repository.chance.choice(names)}.{inner.name}, [])"
            yield ""
            yield f"{indent}  content {{"
            yield from body(repository, inner.block, names, each=each, depth=depth + 2)
            yield f"{indent}  }}"
        else:
            yield f"{indent}{inner.name} {{"
            yield from body(repository, inner.block, names, each=each, depth=depth + 1)
        yield f"{indent}}}"


def resource(repository: Repository, kind: str, label: str, names: list[str]) -> str:
    """Write one resource behind a switch, tagged as authors tag."""
    each, repeated = repository.now_and_then(0.35), repository.now_and_then(0.9)
    head = f"  for_each = {{ for key, value in var.{names[0]} : key => value if var.create }}" if each else "  count = var.create ? 1 : 0"
    lines = [f'resource "{kind}" "{label}" {{', *([head, ""] if each or repeated else [])]
    lines += body(repository, schema(kind), names, each=each)
    if argument := tags_argument(kind):
        name = f'{{ "Name" = {"each.key" if each else "local.name"} }}'
        forms = ("var.tags", f"merge({name}, var.tags)", "module.label.tags", f"merge(var.tags, {name}, local.tags)", "local.tags")
        lines += ["", f"  {argument} = {repository.chance.choice(forms)}"] if repository.now_and_then(0.8) else []
    return "\n".join([*lines, "}", ""]) + "\n"


def versions(provider: str) -> str:
    """Say which provider a module needs."""
    return (
        f'terraform {{\n  required_version = ">= 1.5"\n\n  required_providers {{\n    {provider} = {{\n'
        f'      source  = "hashicorp/{provider}"\n      version = "{VERSION[provider]}"\n    }}\n  }}\n}}\n'
    )


def outputs(repository: Repository, labels: list[str], count: int) -> str:
    """Write outputs that hand out what resources have."""
    return "".join(
        f'output "{repository.chance.choice(WORDS)}_{number}" {{\n  description = "{repository.sentence()}"\n'
        f'  value       = try({repository.chance.choice(labels)}[0].id, "")\n}}\n\n'
        for number in range(count)
    )


def module(repository: Repository, number: int, resources: int, variables: int, label: str) -> dict[str, str]:
    """Write a module: variables, a call of the shared module, resources, outputs."""
    kinds = [f"{repository.provider}_{repository.chance.choice(TYPES[repository.provider])}" for _ in range(resources)]
    names = [f"{repository.chance.choice(WORDS)}_{repository.chance.choice(WORDS)}_{each}" for each in range(variables)]
    labels = [f"{kind}.part_{each}" for each, kind in enumerate(kinds)]
    interface = 'variable "create" {\n  description = "Whether anything is made."\n  type        = bool\n  default     = true\n}\n\n'
    interface += 'variable "tags" {\n  description = "Tags of everything."\n  type        = map(string)\n  default     = {}\n}\n\n'
    settings = f'locals {{\n  name     = "part-{number}"\n  settings = try(var.{names[0]}, {{}})\n'
    settings += '  tags     = merge({ "terraform" = "true" }, var.tags)\n}\n\n'
    shared = f'module "label" {{\n  source = "{label}"\n\n  name = local.name\n  tags = var.tags\n}}\n\n'
    return {
        "main.tf": settings + shared + "".join(resource(repository, kind, f"part_{i}", names) for i, kind in enumerate(kinds)),
        "variables.tf": interface + "".join(variable(repository, name) for name in names),
        "outputs.tf": outputs(repository, labels, max(resources, variables // 3)),
        "versions.tf": versions(repository.provider),
    }


def label_module(repository: Repository) -> dict[str, str]:
    """Write the module that all others get their tags from."""
    tags = '{ for key, value in merge({ "Name" = var.name }, var.tags) : key => value if value != "" }'
    return {
        "main.tf": f"locals {{\n  tags = {tags}\n}}\n",
        "variables.tf": 'variable "name" {\n  type = string\n}\n\nvariable "tags" {\n  type    = map(string)\n  default = {}\n}\n',
        "outputs.tf": 'output "tags" {\n  value = local.tags\n}\n',
        "versions.tf": versions(repository.provider),
    }


def caller(repository: Repository, sources: list[str], *, root: bool) -> dict[str, str]:
    """Write an example or a wrapper: calls with many arguments."""
    calls = []
    for number, source in enumerate(sources):
        given = "\n".join(f'  setting_{i} = "{repository.sentence(2, 8)}"' for i in range(repository.chance.randint(3, 14)))
        calls.append(f'module "call_{number}" {{\n  source = "{source}"\n\n{given}\n  tags = local.tags\n}}\n\n')
    provider = {
        "aws": 'provider "aws" {\n  region = "eu-west-1"\n}\n\n',
        "azurerm": 'provider "azurerm" {\n  features {}\n}\n\n',
        "google": 'provider "google" {\n  project = "example"\n}\n\n',
    }[repository.provider]
    tags = 'locals {\n  tags = {\n    Owner       = "team"\n    environment = "dev"\n    Example     = "true"\n  }\n}\n\n'
    shown = "".join(f'output "out_{i}" {{\n  value = module.call_{i}\n}}\n\n' for i in range(len(sources)))
    return {
        "main.tf": (provider if root else "") + tags + "".join(calls),
        "outputs.tf": shown,
        "variables.tf": "".join(variable(repository, f"setting_{i}") for i in range(repository.chance.randint(0, 3))),
        "versions.tf": versions(repository.provider),
    }


def repository_files(number: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the folders of one repository, with their files."""
    provider = PROVIDERS[number % len(PROVIDERS)]
    repository = Repository(number, provider, random.Random(number))  # noqa: S311 - the same in each run
    below = [f"part-{each}" for each in range(8)]
    yield ".", module(repository, number, 14, 80, "./modules/label")
    yield "modules/label", label_module(repository)
    for each, name in enumerate(below):
        yield f"modules/{name}", module(repository, each, repository.chance.randint(4, 12), repository.chance.randint(12, 50), "../label")
    for each in range(8):
        sources = ["../..", *(f"../../modules/{repository.chance.choice(below)}" for _ in range(repository.chance.randint(1, 7)))]
        yield f"examples/example-{each}", caller(repository, sources, root=True)
    for name in below[:4]:
        yield f"wrappers/{name}", caller(repository, [f"../../modules/{name}"], root=False)


def write_corpus(folder: Path, repositories: int = REPOSITORIES) -> None:
    """Write so many repositories."""
    for number in range(repositories):
        top = folder / f"terraform-{PROVIDERS[number % len(PROVIDERS)]}-{number:02}"
        for name, files in repository_files(number):
            (top / name).mkdir(parents=True, exist_ok=True)
            for file, text in files.items():
                (top / name / file).write_text(text, encoding="utf-8")
        (top / ".git").mkdir()


def main() -> None:
    """Write the corpus."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("folder", type=Path, nargs="?", default=Path(".work/lint-corpus"))
    parser.add_argument("--repositories", type=int, default=REPOSITORIES)
    arguments = parser.parse_args()
    shutil.rmtree(arguments.folder, ignore_errors=True)
    write_corpus(arguments.folder, arguments.repositories)
    files = list(arguments.folder.rglob("*.tf"))
    sys.stdout.write(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.1f} MB in {arguments.folder}\n")


if __name__ == "__main__":
    main()
