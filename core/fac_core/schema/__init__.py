"""Provider schemas: the model, the shipped catalogue and the importers that make it."""
