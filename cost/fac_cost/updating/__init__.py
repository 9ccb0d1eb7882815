"""Make a new price book of an old one and of what the clouds' own price lists say: asked where the user is, and only when told to."""
