"""Start a repository of modules: policy, library, CI, hooks."""
