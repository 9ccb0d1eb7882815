"""A Terraform module: its files read, its declarations by name, its overrides merged; and finding modules in a tree."""

from fac_core.module.declarations import (
    LocalValue,
    ModuleCall,
    NestedBlock,
    Output,
    Problem,
    ProviderConfig,
    ProviderReference,
    ProviderRequirement,
    Resource,
    Validation,
    VariableDeclaration,
)
from fac_core.module.discovery import discover, explore
from fac_core.module.module import Module
from fac_core.module.type_constraints import TypeConstraint

__all__ = [
    "LocalValue",
    "Module",
    "ModuleCall",
    "NestedBlock",
    "Output",
    "Problem",
    "ProviderConfig",
    "ProviderReference",
    "ProviderRequirement",
    "Resource",
    "TypeConstraint",
    "Validation",
    "VariableDeclaration",
    "discover",
    "explore",
]
