"""The record's command line: keys, tables, forgetting, and what an operator should look at."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path  # noqa: TC003  read at run time, by typer or pydantic
from typing import TYPE_CHECKING, Annotated, Final

import typer

from intake.clock import utc_now
from intake.errors import Exit, HelplineError
from intake.settings import RecordSettings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from intake.db import Database

app: Final = typer.Typer(
    add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__
)
numbers: Final = typer.Typer(
    no_args_is_help=True, help="Phone numbers, their sources and their confirmations."
)
app.add_typer(numbers, name="numbers")


@app.command()
def keygen(
    directory: Annotated[Path, typer.Argument(help="A folder; made if it is not there.")],
    org_name: Annotated[
        str, typer.Option(help="The organisation's name, as partners see it.")
    ] = "",
) -> None:
    """Make the keys of a new organisation. Nothing is overwritten."""
    from intake.keyfiles import FOUNDING_FILE, write_all  # noqa: PLC0415  this command only

    write_all(directory, name=org_name)
    typer.echo(f"Keys are in {directory}. The first staff account uses up {FOUNDING_FILE}.")


@app.command()
def migrate() -> None:
    """Make the tables, or bring them to those of this version."""
    from intake.migrations import migrate as bring  # noqa: PLC0415  slow to load

    bring(RecordSettings.read().database_url)
    typer.echo("The tables are those of this version.")


@app.command()
def purge() -> None:
    """Forget everything that is due to be forgotten."""
    from intake import retention  # noqa: PLC0415  this command only
    from intake.db.durability import empty_log  # noqa: PLC0415  this command only

    settings = RecordSettings.read()
    with _record(settings) as record:
        counts = record.call(retention.purge, utc_now())
    empty_log(settings.database_url)
    for name in counts.__slots__:
        typer.echo(f"{name}: {getattr(counts, name)}")


@app.command()
def check() -> None:
    """Look at everything an operator can mend; one line each."""
    from intake.checks import CheckSettings, Verdict, checks  # noqa: PLC0415  this command only

    failed = False
    for line in checks(CheckSettings.read(), utc_now()):
        typer.echo(f"{line.verdict:4} {line.what}: {line.found}")
        failed |= line.verdict is Verdict.FAIL
    raise typer.Exit(Exit.UNEXPECTED if failed else Exit.OK)


@numbers.command("list")
def list_numbers() -> None:
    """Show every number, how certain it is, and when an operator last confirmed it."""
    from intake.numbers import numbers as every  # noqa: PLC0415  this command only
    from intake.store import confirmations  # noqa: PLC0415  this command only

    with _record(RecordSettings.read()) as record:
        confirmed = record.call(confirmations.latest, confirmations.What.NUMBER)
    for one in every():
        last = confirmed.get(one.key)
        when = "unconfirmed" if last is None else f"{last.verified_on:%Y-%m-%d} {last.verified_by}"
        typer.echo(f"{one.key:24} {one.certainty} {one.audience:6} {one.number:20} {when}")


@numbers.command("confirm")
def confirm_number(
    key: Annotated[str, typer.Argument(help="Which: the first column of `numbers list`.")],
    by: Annotated[str, typer.Option("--by", help="Who dialled it and found it right.")],
) -> None:
    """Record that somebody dialled a number today and found it right."""
    from intake.numbers import numbers as every  # noqa: PLC0415  this command only
    from intake.store import confirmations  # noqa: PLC0415  this command only

    if key not in {one.key for one in every()}:
        raise typer.BadParameter("there is no such number", param_hint="KEY")
    if not by.strip():
        raise typer.BadParameter("a person has to stand for it", param_hint="--by")
    with _record(RecordSettings.read()) as record:
        record.call(confirmations.confirm, confirmations.What.NUMBER, key, by.strip(), utc_now())
    typer.echo(f"{key}: confirmed by {by.strip()}.")


@contextmanager
def _record(settings: RecordSettings) -> Iterator[Database]:
    from intake.db import Database, Side  # noqa: PLC0415  this command only

    database = Database.open(settings.database_url, side=Side.RECORD)
    try:
        yield database
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
