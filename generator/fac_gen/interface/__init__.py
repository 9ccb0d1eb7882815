"""A module's interface as its callers see it, what differs between two of them, and what that means for the next version."""

from fac_gen.interface.changes import Bump, Change, Kind
from fac_gen.interface.compare import Difference, compare
from fac_gen.interface.read import Interface, interface_of, interface_of_folder
from fac_gen.interface.schemas import deprecations

__all__ = ["Bump", "Change", "Difference", "Interface", "Kind", "compare", "deprecations", "interface_of", "interface_of_folder"]
