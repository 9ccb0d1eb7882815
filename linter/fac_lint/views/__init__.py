"""What rules see of a resource, however it was read."""
