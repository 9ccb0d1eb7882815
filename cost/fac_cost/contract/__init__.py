"""Prices and discounts of one's own: what a contract says beside the list prices of the book."""

from __future__ import annotations

from fac_cost.contract.contract_file import read_contract, with_discounts
from fac_cost.contract.contract_terms import Commitment, Contract, Discount, Selector

__all__ = ["Commitment", "Contract", "Discount", "Selector", "read_contract", "with_discounts"]
