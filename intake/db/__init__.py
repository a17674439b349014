"""The record's database: lanes, transactions, and what each process may do in it.

The rest of the house imports from here, not from the rooms inside.
"""

from intake.db.database import Database
from intake.db.errors import (
    DatabaseDown,
    NotAllowed,
    RowRefused,
    SchemaTooNew,
    SchemaTooOld,
    StatementWrong,
)
from intake.db.opening import sqlite_path
from intake.db.rights import RIGHTS, Right, Side
from intake.db.tx import Tx

__all__ = [
    "RIGHTS",
    "Database",
    "DatabaseDown",
    "NotAllowed",
    "Right",
    "RowRefused",
    "SchemaTooNew",
    "SchemaTooOld",
    "Side",
    "StatementWrong",
    "Tx",
    "sqlite_path",
]
