"""What editors may ask for: one file for each capability, with ``register``, which tells the server what answers to which method."""
