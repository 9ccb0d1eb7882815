"""Prices with a source for every number: the price book, formulas, estimates, differences and gates."""
