"""Words for people: what things are called, and descriptions of arguments made from their names."""
