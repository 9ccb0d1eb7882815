"""What is known about a resource type, and what its module makes of it."""

from fac_gen.explain.facts import facts
from fac_gen.explain.style import Style
from fac_gen.explain.text import as_text

__all__ = ["Style", "as_text", "facts"]
