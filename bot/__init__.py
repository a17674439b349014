"""The street side: seals what arrives, sends what was committed, never reads a case."""
