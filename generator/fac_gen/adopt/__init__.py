"""Add cost tags, budget, alarms and their tests to a module that somebody wrote by hand."""

from fac_gen.adopt.adoption import Adoption, adopt

__all__ = ["Adoption", "adopt"]
