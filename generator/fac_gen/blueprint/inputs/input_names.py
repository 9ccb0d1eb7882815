"""Names: which argument names the instance, and inputs that cannot bear the argument's own name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fac_core.clouds import cloud
from fac_core.shared_facts import arguments_of, matches, named_by, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from fac_core.schema.resource_schema import Attribute

RESERVED_BY_TERRAFORM = frozenset(
    {"connection", "count", "depends_on", "for_each", "lifecycle", "locals", "provider", "providers", "provisioner", "source", "version"}
)
META_ARGUMENTS = frozenset({"connection", "count", "depends_on", "for_each", "lifecycle", "provider", "provisioner"})
"""What Terraform takes for itself in every resource: an argument or block of a type that is called so can be given by nobody."""
TAKEN_BY_TERRAFORM = "Terraform takes this word for itself"
ASK_FOR_ANOTHER_NAME = "Ask the provider's authors for another name; what is optional is left out unless --include asks for it."
_TAKEN = re.compile(rf"\bvar\.({'|'.join(sorted(RESERVED_BY_TERRAFORM))})\b")
# Every module of their cloud may hold one called `this`, so a module of one is called otherwise.
OUR_INTERFACE = frozenset({"alarms", "anomaly", "budget", "cost", "create", "labels", "notifications", "price_region", "tags"})

# Names that Azure, Google and AWS give to secrets. Not among them: ids, versions and names of secrets kept elsewhere, and the
# instrumentation keys of Application Insights, which Microsoft does not hold secret.
_SECRET = re.compile(
    r"^(secret|token)$|(^|_)(password|passphrase|private_key|secret_key|access_key|account_key|authorization_key|raw_key|sas_key|shared_key|api_key"
    r"|application_key|license_key|primary_key|private_key_content|rsa_encrypted_key|secondary_key|service_key|storage_key|validation_key"
    r"|workspace_key|custom_data|pfx_blob|bgp_auth_key|client_key|host_key_body|https_key|ingestion_key|luis_key|provided_activation_key"
    r"|static_key_value|kerberos_keytab"
    r"|search_service_key|service_principal_key|shared_access_policy_key"
    r"|client_secret|app_secret|application_secret|consumer_secret|shared_secret|signing_secret|site_secret|storage_secret|token_secret"
    r"|handshake_secret|principal_secret|pull_secret|server_secret"
    r"|access_token|api_token|auth_code|auth_token|grafana_token|hec_token|jwt_token|refresh_token|repository_token"
    r"|sas_token|tenant_token|verification_token"
    r"|connection_string|secret_data|secret_string|secret_text|secret_value|sas_url)(_value|_base64|_pem|_insecure|_[0-9])?(_wo)?$"
)
# Where a secret is kept, not the secret.
_NAMES_OF_SECRETS = ("secret_manager_stored_", "secret_version_for_")
_SECRET_MAPS = frozenset({"custom_authentication_credentials", "secret_values", "secrets", "secure_environment_variables"})
_SECRET_MAPS_IN = {"volume": frozenset({"secret"})}
_NOT_A_NAME = frozenset({"account_id", "project_id", "region_name", "service_name"})


def is_secret(attribute: Attribute, holder: str = "") -> bool:
    """Whether an argument's value must be kept out of sight; by its name too, for not every schema tells.

    ``holder`` is the block, or the resource type, that it stands in.
    """
    return attribute.settable and holds_secret(attribute, holder)


def holds_secret(attribute: Attribute, holder: str = "") -> bool:
    """Whether an attribute's value must be kept out of sight, given or computed: what an output of it must say."""
    if attribute.sensitive or attribute.write_only:
        return True
    if attribute.type != "string":
        return attribute.type == ("map", "string") and attribute.name in _SECRET_MAPS | _SECRET_MAPS_IN.get(holder, frozenset())
    name = attribute.name
    if name in arguments_of("no_secret_arguments").get(holder, ()):
        return False
    return name in arguments_of("secret_arguments").get(holder, ()) or (
        _SECRET.search(name) is not None and not name.startswith(_NAMES_OF_SECRETS)
    )


def input_name(argument: str, taken: Iterable[str] = ()) -> str:
    """Return the input's name for an argument: its own, or ``resource_<argument>`` where Terraform or our interface has taken it."""
    if argument in RESERVED_BY_TERRAFORM or argument in OUR_INTERFACE or argument in taken:
        return f"resource_{argument}"
    return argument


def as_inputs(expression: str) -> str:
    """Point at inputs where an expression speaks of arguments whose names Terraform has taken."""
    return _TAKEN.sub(lambda found: f"var.{input_name(found[1])}", expression)


def name_argument(resource_type: str, attributes: Mapping[str, Attribute], curated: str | None = None) -> str | None:
    """Return the string argument whose literal value names one instance, or None when the cloud makes up the name."""
    if matches("named_by_whole", resource_type):
        return None
    for candidate in _candidates(resource_type, curated):
        attribute = attributes.get(candidate)
        if (
            attribute is not None
            and attribute.settable
            and attribute.type == "string"
            and not is_secret(attribute)
            and not attribute.deprecated
        ):
            return candidate
    return None


def _candidates(resource_type: str, curated: str | None) -> list[str]:
    provider, _, stem = resource_type.partition("_")
    parts = stem.split("_")
    tails = ["_".join(parts[start:]) for start in range(len(parts))]
    known = curated or named_by().get(resource_type)
    candidates = ["name"]
    for ending in ("_name", "_identifier"):
        candidates.extend(f"{tail}{ending}" for tail in tails)
    candidates.extend(f"{tail}_id" for tail in tails if cloud(provider).is_own_id(f"{tail}_id"))
    candidates.extend(tail for tail in tails if tail in words("naming_tails"))
    candidates.extend(["identifier", "display_name"])
    guessed = [candidate for candidate in candidates if candidate not in _NOT_A_NAME]
    return [known, *guessed] if known else guessed


def prefix_siblings(name: str | None) -> frozenset[str]:
    """Arguments that make up a name from a prefix: they exclude the name argument, which the module always sets."""
    if name is None:
        return frozenset()
    stem = name.removesuffix("_name")
    return frozenset({f"{name}_prefix", f"{stem}_prefix", f"{stem}_name_prefix", "name_prefix"})
