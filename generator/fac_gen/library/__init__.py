"""Many modules at once: `library.yaml`, what it says, and making it so."""
