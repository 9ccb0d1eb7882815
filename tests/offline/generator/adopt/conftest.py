"""Modules to adopt lie in a repository of their own here, too."""

from tests.unit.generator.adopt.conftest import tmp_path

__all__ = ["tmp_path"]
