"""The street side's command line: serve, rehearse a flow, write the flows for review."""

from __future__ import annotations

import asyncio
import contextlib
import sys
from pathlib import Path  # noqa: TC003  read at run time, by typer
from typing import TYPE_CHECKING, Annotated, Final

import typer

from intake import log
from intake.clock import utc_now
from intake.errors import Exit, HelplineError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.store.confirmations import Confirmation

app: Final = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__
)


@app.command()
def serve() -> None:
    """Answer callers until SIGINT or SIGTERM."""
    import uvloop  # noqa: PLC0415  the other commands need no loop

    from bot.serving import serve as work  # noqa: PLC0415  this command only
    from bot.settings import BotSettings  # noqa: PLC0415  this command only
    from intake.db import Database, Side  # noqa: PLC0415  this command only
    from intake.keyfiles import load_street  # noqa: PLC0415  this command only

    log.set_up()
    settings = BotSettings.for_serving()
    log.set_up(settings.log_level)
    settings.token()
    keys = load_street(settings.bot_keys)
    database = Database.open(settings.database_url, side=Side.BOT)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(work(settings, keys, database, utc_now))
    finally:
        database.close()


@app.command()
def rehearse(
    flow: Annotated[str, typer.Argument(help="Name of the flow.")],
    locale: Annotated[str, typer.Option(help="Language to rehearse in.")] = "en",
) -> None:
    """Play a flow in this terminal. Nothing is kept."""
    from bot.channels.terminal import rehearse as play  # noqa: PLC0415  this command only
    from bot.housekeeping import Numbers  # noqa: PLC0415  this command only

    numbers = Numbers(utc_now)
    try:
        play(flow, locale, lambda country: numbers({"country": country}))
    except LookupError:
        raise typer.BadParameter("there is no such flow or language") from None


@app.command()
def phone(
    port: Annotated[int, typer.Option(help="Where the page is, on this machine only.")] = 8090,
    voices: Annotated[Path | None, typer.Option(help="What texts sound like: a folder.")] = None,
) -> None:
    """Show a page that looks like a phone, to train and to judge texts. Reaches nobody."""
    from bot.channels.phone.app import Phone, create_app  # noqa: PLC0415  this command only
    from bot.channels.webchat.app import serving  # noqa: PLC0415  this command only
    from bot.housekeeping import Numbers  # noqa: PLC0415  this command only
    from bot.prompts import Prompts  # noqa: PLC0415  this command only
    from intake.settings import Listen  # noqa: PLC0415  this command only
    from locales import all_locales, offered  # noqa: PLC0415  this command only

    numbers = Numbers(utc_now)
    shown = Phone(
        offered(all_locales()),
        lambda country: numbers({"country": country}),
        Prompts.found_in(voices),
    )

    async def show() -> None:
        async with serving(create_app(shown), Listen("127.0.0.1", port)) as bound:
            typer.echo(f"http://127.0.0.1:{bound}/  (Ctrl-C ends it)")
            await asyncio.Event().wait()

    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(show())


@app.command()
def flows(
    folder: Annotated[Path, typer.Argument(help="Where the pages go, one a flow.")],
) -> None:
    """Write the diagram and the English wording of each flow, for whoever signs it."""
    from bot.flowdocs import write_flow_docs  # noqa: PLC0415  this command only

    for name in write_flow_docs(folder):
        typer.echo(name)


@app.command()
def voices(
    folder: Annotated[Path, typer.Argument(help="Where they go: HELPLINE_VOICES names it.")],
    locale: Annotated[list[str], typer.Option(help="Only this language; can stand twice.")] = [],  # noqa: B006  typer's way
    *,
    script: Annotated[bool, typer.Option(help="Only write what is to be read aloud.")] = False,
    confirmed: Annotated[bool, typer.Option(help="With the numbers you have confirmed.")] = False,
) -> None:
    """Make placeholder voices of every text, and say what people have recorded."""
    from bot.housekeeping import Numbers  # noqa: PLC0415  this command only
    from bot.voicing import Told, make_voices, write_script  # noqa: PLC0415  this command only
    from locales import all_locales, offered  # noqa: PLC0415  this command only

    numbers = Numbers(utc_now)
    if confirmed:
        numbers.confirmed(_confirmed())
    spoken = [each for each in offered(all_locales()) if not locale or each in locale]
    if script:
        for each in spoken:
            typer.echo(str(write_script(folder, each, numbers, spoken)))
        return

    def say(told: Told) -> None:
        typer.echo(
            f"{told.locale}: {told.texts} texts, {told.recordings} recorded by people, "
            f"{told.placeholders} placeholders of a machine, {told.silent} without a voice"
        )

    make_voices(folder, spoken, numbers, say)


@app.command()
def lint() -> None:
    """Check flows and texts against the rules of conversation; exit code 1 where one is broken."""
    from bot.linting import RULES, findings  # noqa: PLC0415  this command only

    found = list(findings())
    for one in found:
        typer.echo(f"{one.rule}: {one.where}: {one.what}", err=True)
    typer.echo(f"{len(RULES)} rules, {len(found)} findings")
    if found:
        raise typer.Exit(1)


def _confirmed() -> Mapping[str, Confirmation]:
    """Return what an operator has confirmed, from the record. Raises SettingWrong, DatabaseDown."""
    from intake.db import Database, Side  # noqa: PLC0415  this command only
    from intake.settings import RecordSettings  # noqa: PLC0415  this command only
    from intake.store import confirmations  # noqa: PLC0415  this command only

    database = Database.open(RecordSettings.read().database_url, side=Side.BOT)
    try:
        return database.call(confirmations.latest, confirmations.What.NUMBER)
    finally:
        database.close()


def main() -> int:
    """Run a command; what an operator can mend ends in one sentence and a documented code."""
    try:
        return int(app(standalone_mode=True) or Exit.OK)
    except HelplineError as error:
        name = f"{type(error).__name__}: " if error.ends is Exit.UNEXPECTED else ""
        sys.stderr.write(f"{name}{error}\n")
        return error.ends


if __name__ == "__main__":
    sys.exit(main())
