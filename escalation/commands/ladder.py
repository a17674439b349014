"""The on-call ladder: who is woken first, and where their pager listens."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from escalation.staff import Action
from escalation.terminal import As, PassphraseFile, acting

LONGEST: Final = 99
app: Final = typer.Typer(invoke_without_command=True, help="Who is woken, and in which order.")
Login = Annotated[str, typer.Argument(help="Whose place.")]


@app.callback()
def show(context: typer.Context) -> None:
    """Show who is woken, first to be woken first. Needs no key."""
    from escalation.settings import QueueSettings  # noqa: PLC0415  this command only
    from intake.db import Database, Side  # noqa: PLC0415  this command only
    from intake.store import staff  # noqa: PLC0415  this command only

    if context.invoked_subcommand is not None:
        return
    database = Database.open(QueueSettings.read().database_url, side=Side.DESK)
    try:
        people = database.call(staff.on_call)
    finally:
        database.close()
    for each in people:
        pager = "" if each.page_topic else "  no pager"
        typer.echo(f"{each.page_order:3}  {each.login:24} {each.role:8} {each.shown_name}{pager}")
    typer.echo(f"{len(people)} on the ladder" if people else "Nobody is woken: ladder set LOGIN 1")


@app.command("set")
def put(
    login: Login,
    place: Annotated[int, typer.Argument(min=1, max=LONGEST, help="1 is woken first.")],
    who: As,
    passphrase_file: PassphraseFile,
    topic: Annotated[
        str, typer.Option(help="Where their pager listens; as before, or made up, if left out.")
    ] = "",
) -> None:
    """Put somebody on the ladder, or move them; whoever stands there moves one down."""
    from escalation import accounts  # noqa: PLC0415  this command only

    with acting(who, passphrase_file, Action.KEEP_LADDER) as (desk, act):
        listens = desk.database.call(accounts.put_on_ladder, act, login, place, topic)
    typer.echo(f"Pager topic: {listens}")
    typer.echo(f"{login} is on the ladder.")


@app.command()
def off(login: Login, who: As, passphrase_file: PassphraseFile) -> None:
    """Take somebody off the ladder: nothing wakes them any more."""
    from escalation import accounts  # noqa: PLC0415  this command only

    with acting(who, passphrase_file, Action.KEEP_LADDER) as (desk, act):
        desk.database.call(accounts.take_off_ladder, act, login)
    typer.echo(f"{login} is off the ladder.")
