"""Ask other servers: which addresses may be asked at all, and no others."""
