"""What things are called in prose: titles, and descriptions of arguments made from their names."""

from __future__ import annotations

_ACRONYM_WORDS = """
acl acm acs aks ami api arn asg aws az ca cdn cidr cmk cors cpu cpus csv db dlm dms dns dsc dx ebs ec2 ecr ecs efs eip eks elb emr eni fifo
fqdn fs fsx gb gcp gcs gke gpu hpc hsm http http2 https iam id ids io iops ip ipam ips ipv4 ipv6 jdbc json jwt kb kms kv lb mac mb mfa mfs
msk mssql mtu mx nat nfs nic nlb nsg oidc os php qos rbac rdp rds rest s3 saml sas sdk sdwan ses sfn sftp sku smb sms sns sql sqs sse ssh
ssl sso ssm sts tcp tls ttl udp uri url urls utc uuid vcpu vcpus vhd vm vmss vnet vpc vpn waf wafv2 xml xss yaml
"""
_ACRONYMS = frozenset(_ACRONYM_WORDS.split())
_UNITS = {
    "milliseconds": "in milliseconds",
    "millis": "in milliseconds",
    "seconds": "in seconds",
    "sec": "in seconds",
    "secs": "in seconds",
    "minutes": "in minutes",
    "mins": "in minutes",
    "hours": "in hours",
    "days": "in days",
    "months": "in months",
    "years": "in years",
    "bytes": "in bytes",
    "kb": "in KB",
    "mb": "in MB",
    "mib": "in MiB",
    "gb": "in GB",
    "gib": "in GiB",
    "tb": "in TB",
    "mbps": "in Mbit/s",
    "percent": "in percent",
    "percentage": "in percent",
}
_SWITCH_ENDINGS = ("enabled", "disabled", "allowed", "required")
_KNOWN = {
    "create_timeout": "How long Terraform waits for the creation.",
    "description": "Description of the {thing}.",
    "display_name": "Display name of the {thing}.",
    "id": "ID of the {thing}.",
    "kms_key_arn": "ARN of the KMS key for encryption; every request to the key is billed.",
    "kms_key_id": "KMS key for encryption; every request to the key is billed.",
    "labels": "Labels of the {thing}.",
    "location": "Where the {thing} stands; prices differ between locations.",
    "name": "Name of the {thing}.",
    "project": "Project that holds the {thing}; null takes the provider's.",
    "region": "Region of the {thing}; null takes the provider's.",
    "resource_group_name": "Resource group of the {thing}, its budget scope and its alerts.",
    "tags": "Tags of the {thing}.",
    "timeouts": "How long Terraform waits for each operation, for example `30m`.",
    "zone": "Zone of the {thing}.",
}


def title_of(resource_type: str) -> str:
    """Return ``SQS queue`` for ``aws_sqs_queue``."""
    words = resource_type.partition("_")[2].split("_")
    spelled = [_spell(word) for word in words]
    first = spelled[0]
    return " ".join([first if first.isupper() else first.capitalize(), *spelled[1:]])


def thing_of(resource_type: str) -> str:
    """Return what one of them is called in a sentence: ``SQS queue`` for ``aws_sqs_queue``."""
    return " ".join(_spell(word) for word in resource_type.partition("_")[2].split("_"))


def with_article(thing: str) -> str:
    """Put ``a`` or ``an`` before a word."""
    sounds_like_vowel = thing[:1].lower() in "aeiou" or (thing[:2].isupper() and thing[:1] in "FHLMNRSX")
    return f"{'an' if sounds_like_vowel else 'a'} {thing}"


def upper_first(text: str) -> str:
    """Begin a sentence, acronyms kept."""
    return text[:1].upper() + text[1:]


def describe(name: str, cty: object, thing: str, *, repeatable: bool | None = None, required: bool = False) -> str:
    """Compose the description of an argument from its name and type; ``repeatable`` and ``required`` tell a nested block's kind."""
    if name in _KNOWN:
        return _KNOWN[name].format(thing=thing)
    if repeatable is not None:
        single = f"{_sentence(name)} of the {thing}{'' if required else '; null leaves the block out'}."
        return f"{_sentence(name)}: one block per element." if repeatable else single
    if cty == "bool":
        return _describe_switch(name)
    words = name.split("_")
    if words[-1] in _UNITS and len(words) > 1:
        return f"{_sentence('_'.join(words[:-1]))}, {_UNITS[words[-1]]}."
    if words[-1] in {"arn", "arns", "id", "ids", "url", "urls", "uri", "name", "names"} and len(words) > 1:
        return f"{_spell(words[-1]) if words[-1] not in {'name', 'names'} else words[-1].capitalize()} of the {_phrase(words[:-1])}."
    whose = f" of the {thing}" if len(words) == 1 and cty == "string" else ""
    return f"{_sentence(name)}{whose}{_suffix(name, cty)}."


def _suffix(name: str, cty: object) -> str:
    if cty == "string" and name.endswith(("_json", "policy_document")):
        return ", as JSON"
    if isinstance(cty, tuple) and cty[0] == "map":
        return ", by key"
    return ""


def _describe_switch(name: str) -> str:
    words = name.split("_")
    if words[0] in {
        "enable",
        "disable",
        "allow",
        "require",
        "skip",
        "force",
        "use",
        "create",
        "apply",
        "ignore",
        "include",
        "wait",
        "propagate",
    }:
        return f"Whether to {_phrase(words)}."
    if words[0] == "is" and len(words) > 1:
        return f"Whether it is {_phrase(words[1:])}."
    if words[-1] in _SWITCH_ENDINGS and len(words) > 1:
        return f"Whether {_phrase(words[:-1])} is {words[-1]}."
    return f"{_sentence(name)}: true or false."


def _spell(word: str) -> str:
    if word in {"ids", "arns", "urls", "ips", "vcpus", "cpus"}:
        return word[:-1].upper() + "s"
    return word.upper() if word in _ACRONYMS else word


def _phrase(words: list[str]) -> str:
    return " ".join(_spell(word) for word in words)


def _sentence(name: str) -> str:
    phrase = _phrase(name.split("_"))
    return phrase[:1].upper() + phrase[1:]
