"""How much of what costs money is tagged, budgeted and alarmed: what a run has said of each resource, added up."""
