"""Update generated modules: what was generated last time, what the user made of it, and what is generated now become one."""
