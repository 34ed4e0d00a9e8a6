"""The database as it was at one moment, for whoever reads much of it and must not see it change in between."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection

from pipeline.ledger.reconciling import Ledger
from pipeline.reports.records import Document, SourceHealth
from storage import ledger, readings, sources


class Frozen:
    """What a report is made from, all of one moment; good for as long as the store's ``frozen`` goes on."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ledgers(self) -> Iterator[Ledger]:
        """For each programme what all current claims amount to: facts, checks and coverage."""
        for programme in ledger.programmes(self._connection):
            yield ledger.read(self._connection, programme).ledger

    def documents(self) -> Iterator[Document]:
        """Every current article that states a claim, by its address."""
        yield from readings.documents(self._connection)

    def source_health(self) -> list[SourceHealth]:
        """How each source stands, by its name."""
        return sources.health(self._connection)
