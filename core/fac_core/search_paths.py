"""The variables of the environment that name further folders to read, as ``PATH`` does; apart from what reads them, which is much."""

SCHEMAS = "FAC_SCHEMA_PATH"
FACTS = "FAC_RESOURCE_TYPES_PATH"
