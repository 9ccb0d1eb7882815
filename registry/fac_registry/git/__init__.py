"""Modules out of git repositories: read without a git program, in a child process, from addresses that may be asked."""
