"""What is known about types and providers beyond any source: read from the facts and catalogues of `fac_core`."""
