"""What the bot could not take: listed without any key, read and dropped by a lead.

What is read is shown to whoever opened it, on their terminal, and written nowhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from escalation.staff import Action
from escalation.terminal import As, PassphraseFile, acting, printable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from escalation.asides import Found

app: Final = typer.Typer(no_args_is_help=True, help="Messages that the bot could not take.")
Number = Annotated[str, typer.Argument(help="Which: the last column of `aside list`.")]


@app.command("list")
def list_them() -> None:
    """Say what was put aside, when and why. Needs no key and shows no words."""
    from escalation.settings import QueueSettings  # noqa: PLC0415  this command only
    from intake.db import Database, Side  # noqa: PLC0415  this command only
    from intake.store import asides  # noqa: PLC0415  this command only

    database = Database.open(QueueSettings.read().database_url, side=Side.DESK)
    try:
        rows = database.call(asides.listing)
    finally:
        database.close()
    for row in rows:
        typer.echo(f"{row.hour:%Y-%m-%d %H}h  {row.channel:9} {row.code:24} {row.record.hex()}")
    typer.echo(f"{len(rows)} put aside")


@app.command()
def show(
    number: Number,
    who: As,
    passphrase_file: PassphraseFile,
    *,
    whole: Annotated[
        bool, typer.Option("--whole", help="All that came, also what says who sent it.")
    ] = False,
) -> None:
    """Read one with a lead's own key. The opening is written into the audit first."""
    from escalation import asides  # noqa: PLC0415  this command only

    with acting(who, passphrase_file, Action.SEE_ASIDE) as (desk, act):
        row = desk.database.call(asides.announce, act, number, whole=whole)
        found = desk.database.call(asides.opened, act, row)
    typer.echo(f"{row.hour:%Y-%m-%d %H}h  {row.channel}  {row.code}")
    for line in _lines(found, whole=whole):
        typer.echo(printable(line))


@app.command()
def drop(number: Number, who: As, passphrase_file: PassphraseFile) -> None:
    """Forget one before its time. That it was dropped stands in the audit."""
    from escalation import asides  # noqa: PLC0415  this command only

    with acting(who, passphrase_file, Action.SEE_ASIDE) as (desk, act):
        desk.database.call(asides.drop, act, number)
    typer.echo(f"{number}: dropped.")


def _lines(found: Found, *, whole: bool) -> Iterator[str]:
    if whole and found.whole is not None:
        yield from found.whole.decode("utf-8", "backslashreplace").split("\n")
        if found.length > len(found.whole):
            yield f"(the first {len(found.whole)} of {found.length} bytes)"
        return
    for words in found.words:
        yield from words.split("\n")
    if not found.words and found.whole is None:
        yield "(no words in it)"
    elif not found.words:
        yield "(no words can be told apart in it; --whole shows it as it came)"
