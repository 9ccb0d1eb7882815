"""What keeps a registry in order: verify what it holds, remove what nobody can reach."""
