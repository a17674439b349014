"""The record both wings stand on: what happened, sealed."""
