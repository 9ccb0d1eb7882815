"""The cost side of a module: tags, budget, alarms, and the interface that sets them."""
