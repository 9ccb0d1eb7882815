"""What a module is made of, decided before a line is written."""
