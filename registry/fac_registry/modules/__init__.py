"""Modules: addresses, versions, the repository they stand on, and the protocols to publish and read them."""
