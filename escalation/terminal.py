"""What commands begin with: the desk, whoever signs in at it, and the files they are given."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from intake.errors import Exit, HelplineError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from escalation.desk import Act, Actor, Desk
    from escalation.staff import Action
    from intake.db import Tx

As = Annotated[str, typer.Option("--as", help="Login of whoever does this.")]
PassphraseFile = Annotated[
    Path, typer.Option(help="A file with the passphrase.", exists=True, dir_okay=False)
]

_WRONG: Final = {
    "not-text": "it is no text in UTF-8; save it as UTF-8, or give another file",
    "not-read": "it cannot be read; see that it is there and yours",
    "not-written": "nothing can be written there; give a file in a folder that is there and yours",
}


class FileUnusable(HelplineError):
    """A file that a command was given cannot be read or written (exit code 2).

    Attributes:
        path: the file.
        code: ``not-text``, ``not-read``, ``not-written``.
    """

    text_key = "file-unusable"
    ends = Exit.SETTING

    def __init__(self, path: Path, code: str) -> None:
        super().__init__(f"The file {path} cannot be used: {_WRONG[code]}.")
        self.path = path
        self.code = code


class RoleRefused(HelplineError):
    """Somebody's role does not allow a command."""

    text_key = "role-refused"

    def __init__(self) -> None:
        super().__init__("role-refused")


@contextmanager
def a_desk(*, serving: bool = False) -> Iterator[Desk]:
    """Open the desk of this installation, and close its database afterwards."""
    from escalation import serving as work  # noqa: PLC0415  slow to load
    from escalation.settings import EscalationSettings  # noqa: PLC0415  slow to load
    from intake.clock import utc_now  # noqa: PLC0415  beside the others
    from intake.db import Database, Side  # noqa: PLC0415  slow to load
    from intake.keyfiles import load_desk  # noqa: PLC0415  slow to load
    from intake.keyfiles.format import Role, read  # noqa: PLC0415  slow to load

    settings = EscalationSettings.for_serving() if serving else EscalationSettings.read()
    keys, name = load_desk(settings.desk_keys), read(settings.desk_keys, Role.DESK).name
    database = Database.open(settings.database_url, side=Side.DESK)
    try:
        yield work.a_desk(settings, (keys, name), database, utc_now)
    finally:
        database.close()


def signed_in(desk: Desk, login: str, passphrase_file: Path) -> Actor:
    """Sign somebody in for this one command. Raises WrongSignIn, FileUnusable."""
    from escalation.hiring import Colleague, actor_of  # noqa: PLC0415  slow to load

    return actor_of(desk, Colleague(login, passphrase_in(passphrase_file)))


@contextmanager
def acting(login: str, passphrase_file: Path, action: Action) -> Iterator[tuple[Desk, Act]]:
    """Open the desk for somebody who may do this one thing, which concerns no case.

    Raises:
        WrongSignIn, FileUnusable: they are not let in.
        RoleRefused: their role does not allow it; that stands in the audit then.
    """
    from escalation.desk.acts import Act, allow, note_down  # noqa: PLC0415  slow to load
    from escalation.staff import NotAllowed  # noqa: PLC0415  slow to load

    def refusal(tx: Tx, act: Act, relation: str) -> None:
        note_down(tx, act, action.value, outcome="refused", reason=relation)

    with a_desk() as desk:
        act = Act(signed_in(desk, login, passphrase_file), desk.keys, desk.clock())
        try:
            allow(act, action)
        except NotAllowed as refused:
            desk.database.call(refusal, act, refused.relation.value)
            raise RoleRefused from None
        yield desk, act


def passphrase_in(file: Path) -> str:
    """Return the passphrase of a file, without its line end. Raises FileUnusable."""
    try:
        return file.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        raise FileUnusable(file, "not-text") from None
    except OSError:
        raise FileUnusable(file, "not-read") from None


def printable(text: str) -> str:
    """Return words of a stranger as a terminal may show them.

    What could move the cursor, change what is shown or turn lines around is spelled out. Joiners
    stay: without them Persian and Hindi are misspelled.
    """
    return "".join(
        sign if sign.isprintable() or sign in "\u200c\u200d" else _spelled(sign) for sign in text
    )


def _spelled(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
