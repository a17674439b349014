"""The ways to callers: each makes ``Incoming`` of what arrives, and says ``Outgoing``."""
