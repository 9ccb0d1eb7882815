"""Modules: addresses, versions, the shelf they stand on, and the protocols to publish and read them."""
