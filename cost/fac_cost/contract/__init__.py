"""Prices and discounts of one's own: what a contract says beside the list prices of the book."""

from __future__ import annotations

from fac_cost.contract.model import Commitment, Contract, Discount, Selector
from fac_cost.contract.reading import read_contract

__all__ = ["Commitment", "Contract", "Discount", "Selector", "read_contract"]
