"""YAML documents in which every value knows its file, line and column, and shapes that say what a document may hold."""

from __future__ import annotations

from fac_core.document.problems import DocumentError, Problem, Problems
from fac_core.document.tree import Branch, Entry, Leaf, Listing, Tree

__all__ = ["Branch", "DocumentError", "Entry", "Leaf", "Listing", "Problem", "Problems", "Tree"]
