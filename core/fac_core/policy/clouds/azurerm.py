r"""Azure tags.

50 per resource, names of 512 (storage accounts 128) and values of 256 characters; names hold none of ``< > % & \ ? /`` and do not
begin with ``azure``, ``microsoft`` or ``windows``; names are not case-sensitive, values are. Automation, CDN, DNS zones and their
records, public and private, links of private zones and Key Vault objects take 15.

Source: Microsoft Learn, "Use tags to organize your Azure resources" (limitations) and "Azure Key Vault keys, secrets and
certificates overview" (15 tags); seen 2026-11-23.
"""

from __future__ import annotations

from fac_core.policy.clouds._cloud import Characters, Cloud, Limits

_FIFTEEN = (
    "azurerm_automation_account",
    "azurerm_cdn_endpoint",
    "azurerm_cdn_profile",
    *(f"azurerm_dns_{kind}_record" for kind in ("a", "aaaa", "caa", "cname", "mx", "ns", "ptr", "srv", "txt")),
    "azurerm_dns_zone",
    "azurerm_key_vault_certificate",
    "azurerm_key_vault_key",
    "azurerm_key_vault_secret",
    *(f"azurerm_private_dns_{kind}_record" for kind in ("a", "aaaa", "cname", "mx", "ptr", "srv", "txt")),
    "azurerm_private_dns_zone",
    "azurerm_private_dns_zone_virtual_network_link",
)

CLOUD = Cloud(
    name="azurerm",
    noun="tag",
    limits=Limits(tags=50, key=512, value=256),
    keys=Characters(r"<>%&\\?/", r"everything but < > % & \ ? /", inverted=True),
    values=Characters(r"\x00", "any text", inverted=True),
    reserved=("azure", "microsoft", "windows"),
    folds_case=True,
    types={"azurerm_storage_account": {"key": 128}, **{name: {"tags": 15} for name in _FIFTEEN}},
)
