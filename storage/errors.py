"""What can go wrong with what is stored, each in one line for a person."""

from __future__ import annotations


class StorageError(Exception):
    """The database or the data folder can't be used. The message says what, where, and what to do."""


class Busy(StorageError):
    """Another process crawls the source at this moment."""
