"""Commands, by what they are about. Each loads the desk only when it runs: most need none."""
