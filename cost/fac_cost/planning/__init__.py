"""Folders, planned without a cloud: what is planned, what is answered for data sources, and what is refused."""

from fac_cost.planning.planned import read_folder

__all__ = ["read_folder"]
