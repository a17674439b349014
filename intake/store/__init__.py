"""Rows in, rows out. Every function takes ``tx`` first, sees only sealed content, never commits."""
