"""The publishing side: pack a folder and send it."""
