"""The web chat: server-made pages that work without JavaScript and leave as little as they can."""
