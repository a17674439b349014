"""Accounts: made, given another passphrase, ended."""

from __future__ import annotations

from pathlib import Path  # noqa: TC003  read at run time, by typer
from typing import TYPE_CHECKING, Annotated, Final

import typer

from escalation.staff import Action, Role
from escalation.terminal import As, PassphraseFile, a_desk, acting, passphrase_in
from locales import SOURCE

if TYPE_CHECKING:
    from escalation.desk import Desk

app: Final = typer.Typer(no_args_is_help=True, help="Accounts.")
Login = Annotated[str, typer.Argument(help="Whose.")]


@app.command()
def add(  # noqa: PLR0913, PLR0917  one option each
    login: Annotated[str, typer.Argument(help="What is typed to sign in.")],
    shown: Annotated[str, typer.Option("--name", help="What colleagues and callers see.")],
    role: Annotated[Role, typer.Option(help="What this person is here for.")],
    locales: Annotated[str, typer.Option(help="Languages, the console's first: bg,en")] = "en",
    by: Annotated[str, typer.Option(help="Login of the colleague who lets them in.")] = "",
    passphrase_file: Annotated[
        Path | None,
        typer.Option(help="With --by: the colleague's. Else: the new member's own.", exists=True),
    ] = None,
    page_topic: Annotated[
        str, typer.Option(help="Where their pager listens; made up if left out.")
    ] = "",
    page_order: Annotated[int, typer.Option(help="Place on the on-call ladder; 0: none.")] = -1,
) -> None:
    """Make an account. The last line printed is the passphrase, which nobody can show again."""
    from escalation.accounts import topic_of  # noqa: PLC0415  this command only
    from escalation.desk.people import NewMember  # noqa: PLC0415  this command only
    from escalation.hiring import Colleague, a_topic, hire  # noqa: PLC0415  this command only
    from escalation.settings import EscalationSettings  # noqa: PLC0415  this command only
    from escalation.staff import KEY_HOLDERS  # noqa: PLC0415  this command only
    from escalation.staff.passphrase import checked, generated  # noqa: PLC0415  this command only

    given = passphrase_in(passphrase_file) if passphrase_file else ""
    own = checked(given) if given and not by else generated()
    spoken = tuple(each.strip() for each in locales.split(",") if each.strip()) or (SOURCE,)
    with a_desk() as desk:
        on_ladder = role in KEY_HOLDERS and page_order != 0
        order = (page_order if page_order > 0 else _next_rung(desk)) if on_ladder else None
        topic = (topic_of(page_topic) if page_topic else a_topic()) if on_ladder else None
        new = NewMember(login, shown, role, spoken, own, topic, order)
        colleague = Colleague(by, given) if by else None
        hire(desk, new, colleague, EscalationSettings.read().desk_keys.parent)
    if topic:
        typer.echo(f"Pager topic: {topic}")
    if given and not by:
        typer.echo(f"{login} can sign in with the passphrase of the file.")
        return
    typer.echo("Passphrase, shown once:")
    typer.echo(own)


@app.command()
def disable(login: Login, who: As, passphrase_file: PassphraseFile) -> None:
    """End an account at once, by a lead or an administrator. What they held goes to the queue."""
    from escalation import accounts  # noqa: PLC0415  this command only

    with acting(who, passphrase_file, Action.DISABLE_STAFF) as (desk, act):
        ended = desk.database.call(accounts.disable, act, login)
        given, left = accounts.give_back(desk, act, ended.member)
    typer.echo(f"{login}: disabled. {given} of their cases went back to the queue.")
    if left:
        typer.echo(f"{left} more go back when their lease ends.")
    if ended.kept:
        typer.echo(
            f"{ended.kept} ended cases had no other key: theirs was kept, and only for them."
        )
    if ended.unwatched:
        typer.echo("Nobody is on the ladder now, and nobody is woken: ladder set LOGIN 1")


@app.command()
def passphrase(
    login: Login,
    passphrase_file: Annotated[
        Path | None,
        typer.Option(help="A file with the old one; asked for if left out.", exists=True),
    ] = None,
    new_passphrase_file: Annotated[
        Path | None,
        typer.Option(help="A file with the new one; asked for twice if left out.", exists=True),
    ] = None,
) -> None:
    """Put one's own keys under another passphrase, of seven different words or more."""
    from escalation import accounts  # noqa: PLC0415  this command only
    from escalation.desk.acts import Act  # noqa: PLC0415  this command only
    from escalation.hiring import Colleague, actor_of  # noqa: PLC0415  this command only
    from escalation.staff.passphrase import checked  # noqa: PLC0415  this command only

    with a_desk() as desk:
        old = passphrase_in(passphrase_file) if passphrase_file else _asked("Old passphrase")
        actor = actor_of(desk, Colleague(login, old))
        new = (
            passphrase_in(new_passphrase_file)
            if new_passphrase_file
            else _asked("New passphrase", twice=True)
        )
        slot = desk.locks.make(actor.bundle, checked(new), actor.member.staff)
        desk.database.call(accounts.change_slot, Act(actor, desk.keys, desk.clock()), slot)
    typer.echo(f"{login} signs in with the new passphrase from now on.")


def _asked(what: str, *, twice: bool = False) -> str:
    typed: str = typer.prompt(what, hide_input=True, confirmation_prompt=twice)
    return typed.strip()


def _next_rung(desk: Desk) -> int:
    from intake.store import staff as members  # noqa: PLC0415  this command only

    taken = [each.page_order or 0 for each in desk.database.call(members.on_call)]
    return max(taken, default=0) + 1
