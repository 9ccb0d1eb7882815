"""Where the tags of a module come from: inputs, locals and default tags, what is known of each key, and where they end."""
