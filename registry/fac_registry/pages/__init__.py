"""Web pages: rendered on the server, usable without JavaScript and by keyboard."""
