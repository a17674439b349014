"""Codes that an organisation's people are known by: made, listed and ended at the command line.

A code is printed once and kept nowhere; what is kept of it is a hash. Each act stands in the audit.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Final

import typer

from intake.clock import utc_now
from intake.store import audit, invitations

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from intake.db import Database, Tx
    from intake.keys import DeskKeys

LONGEST_NAME: Final = 80
MOST_DAYS: Final = 1100
OPERATOR: Final = "operator"
"""Stands in the audit for whoever has the desk's key file: no account is signed in there."""


def command(
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="ORGANISATION | list | end ORGANISATION",
            help="Make a code for an organisation; list who has one; end all of one's.",
        ),
    ],
    days: Annotated[int, typer.Option(min=1, max=MOST_DAYS, help="How long it is good.")] = 365,
) -> None:
    """Codes of organisations: with one, a reporter is marked as known. A code is shown once."""
    match [word.strip() for word in words]:
        case ["list"]:
            _list()
        case ["end", organisation]:
            _end(organisation)
        case [organisation] if _is_name(organisation):
            _make(organisation, timedelta(days=days))
        case _:
            raise typer.BadParameter("one organisation, please", param_hint="ORGANISATION")


def _is_name(organisation: str) -> bool:
    fits = 0 < len(organisation) <= LONGEST_NAME and organisation.isprintable()
    return fits and organisation != "end"


def _make(organisation: str, lasts: timedelta) -> None:
    with _at_the_desk() as (database, keys):
        code, until = database.call(invite, keys, organisation, lasts, utc_now())
    typer.echo(f"Code for {organisation}, good until {until:%Y-%m-%d}, shown once:")
    typer.echo(code)
    typer.echo(f"As a link, with the name of your bot: https://t.me/BOT?start=w_{code}")


def _list() -> None:
    with _at_the_desk() as (database, _):
        found = database.call(invitations.good, utc_now())
    for each in found:
        typer.echo(f"{each.expires:%Y-%m-%d}  {each.organisation}")
    typer.echo(f"{len(found)} good")


def _end(organisation: str) -> None:
    with _at_the_desk() as (database, keys):
        ended = database.call(end, keys, organisation, utc_now())
    if not ended:
        raise typer.BadParameter("this organisation has no code", param_hint="ORGANISATION")
    typer.echo(f"{organisation}: {ended} ended")


def invite(
    tx: Tx, keys: DeskKeys, organisation: str, lasts: timedelta, now: datetime
) -> tuple[str, datetime]:
    """Make a code; return it with the moment it is over. Nobody can return it a second time."""
    code, until = invitations.new_code(), now + lasts
    invitations.invite(tx, code, organisation, now, until)
    _note_down(tx, keys, "invite", organisation, now)
    return code, until


def end(tx: Tx, keys: DeskKeys, organisation: str, now: datetime) -> int:
    """End the codes of an organisation; return how many there were."""
    ended = invitations.end(tx, organisation)
    if ended:
        _note_down(tx, keys, "invite-end", organisation, now)
    return ended


def _note_down(tx: Tx, keys: DeskKeys, action: str, organisation: str, now: datetime) -> None:
    facts = {
        "actor": OPERATOR,
        "action": action,
        "object": "",
        "outcome": "ok",
        "organisation": organisation,
    }
    audit.append(tx, facts, keys.sign, now)


@contextmanager
def _at_the_desk() -> Iterator[tuple[Database, DeskKeys]]:
    from escalation.settings import EscalationSettings  # noqa: PLC0415  the others need no keys
    from intake.db import Database, Side  # noqa: PLC0415  this command only
    from intake.keyfiles import load_desk  # noqa: PLC0415  this command only

    settings = EscalationSettings.read()
    keys = load_desk(settings.desk_keys)
    database = Database.open(settings.database_url, side=Side.DESK)
    try:
        yield database, keys
    finally:
        database.close()
