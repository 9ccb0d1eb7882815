"""Move what a module of somebody else's made under a module of ours, without touching it in the cloud."""

from fac_gen.moving.move import Moving, move

__all__ = ["Moving", "move"]
