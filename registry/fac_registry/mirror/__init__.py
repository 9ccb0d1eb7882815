"""Providers of other registries: fetched when they are first asked for, proven, kept, and given from here ever after."""
