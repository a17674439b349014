"""One history for both databases: what it makes is what the code expects, and it only adds."""

from __future__ import annotations

import ast
import stat
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect as look_into
from sqlalchemy import text

import intake.migrations
from intake.case import CaseId, Owed
from intake.db import Database, DatabaseDown, Side, sqlite_path
from intake.db.opening import owner_engine
from intake.migrations import migrate, revisions
from intake.store import casefiles, duties, queue, referrals
from intake.tables import RECORD, SCHEMA, milliseconds
from tests.build import open_a_case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests import postgres
    from tests.fakes import FixedClock

# Rows as older code wrote them: statements, since that code is gone.
_A_CASE = (
    (
        "INSERT INTO cases (case_id, profile, locale, channel, hour)"
        " VALUES (:case, 'adult', 'bg', 'telegram', 0)"
    ),
    "INSERT INTO chains (case_id, stream, seq, head) VALUES (:case, 'bot', 1, :hash)",
    (
        "INSERT INTO entries"
        " (case_id, stream, seq, record, kind, envelope, hash, signature, signer, hour)"
        " VALUES (:case, 'bot', 1, :record, 'words', :body, :hash, :signature, :signer, 0)"
    ),
    "INSERT INTO signals (record, case_id, envelope, fired) VALUES (:record, :case, :body, 0)",
)
AS_IT_WAS = {
    "0001": _A_CASE,
    "0002": (
        *_A_CASE,
        (
            "INSERT INTO referrals (referral, case_id, state, changed, answer_due) VALUES"
            " (:sent, :case, 'sent', 5, 7), (:late, :case, 'sent', 5, NULL),"
            " (:given, :case, 'exception', 5, 6), (:asked, :case, 'consent_asked', 5, NULL),"
            " (:looked, :case, 'reviewed', 5, NULL)"
        ),
    ),
}
PUT = {
    "case": b"c" * 16, "record": b"r" * 16, "body": b"sealed", "hash": b"h" * 32,
    "signature": b"s" * 64, "signer": b"k" * 8,
    **{name: name.encode().ljust(16) for name in ("sent", "late", "given", "asked", "looked")},
}  # fmt: skip
VERSIONS = sorted((Path(intake.migrations.__path__[0]) / "versions").glob("v*.py"))


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database with nothing in it."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'new' / 'record.db'}"
        return
    server: postgres.Server = request.getfixturevalue("postgresql")
    name = f"fresh_{uuid4().hex}"
    server.execute(f'CREATE DATABASE "{name}"')
    yield server.url(name)
    server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


def test_the_code_expects_the_last_revision() -> None:
    assert revisions()[-1] == SCHEMA
    assert list(revisions()) == sorted(revisions())
    assert [path.stem[1:5] for path in VERSIONS] == list(revisions())


def test_the_migrated_schema_is_the_codes_schema(fresh_url: str) -> None:
    migrate(fresh_url)
    with owner_engine(fresh_url).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "compare_type": True,
                "compare_server_default": fresh_url.startswith("postgresql"),
            },
        )
        assert compare_metadata(context, RECORD) == []


def test_the_migrated_schema_is_word_for_word_what_the_code_would_make(
    fresh_url: str, tmp_path: Path
) -> None:
    """Names, types, keys, holes: all that SQLite keeps of a table is its text."""
    if not fresh_url.startswith("sqlite"):
        return
    migrate(fresh_url)
    other = f"sqlite:///{tmp_path / 'other.db'}"
    (tmp_path / "other.db").touch()
    with owner_engine(other).begin() as connection:
        RECORD.create_all(connection)

    def tables(url: str) -> dict[str, object]:
        with owner_engine(url).connect() as connection:
            found = look_into(connection)
            return {
                name: (
                    [(column["name"], str(column["type"]), column["nullable"])
                     for column in found.get_columns(name)],
                    found.get_pk_constraint(name),
                    sorted(str(key) for key in found.get_foreign_keys(name)),
                    sorted(str(unique) for unique in found.get_unique_constraints(name)),
                    sorted(str(index) for index in found.get_indexes(name)),
                )
                for name in found.get_table_names()
                if name != "alembic_version"
            }  # fmt: skip

    assert tables(fresh_url) == tables(other)


def test_migrating_again_changes_nothing(fresh_url: str) -> None:
    migrate(fresh_url)
    migrate(fresh_url)
    Database.open(fresh_url, side=Side.BOT).close()


@pytest.mark.parametrize("start", revisions())
def test_it_goes_up_from_every_version_with_rows_in_it(
    fresh_url: str, start: str, clock: FixedClock
) -> None:
    migrate(fresh_url, to=start)
    if start == SCHEMA:
        bot = Database.open(fresh_url, side=Side.BOT)
        case = bot.call(open_a_case, clock())
        bot.close()
    else:
        case = CaseId(b"c" * 16)
        with owner_engine(fresh_url).begin() as connection:
            for statement in AS_IT_WAS[start]:
                used = {name: PUT[name] for name in text(statement).compile().params}
                connection.execute(text(statement), used)
    migrate(fresh_url)
    desk = Database.open(fresh_url, side=Side.DESK)
    assert len(desk.call(casefiles.entries, case)) == 1
    assert [one.case for one in desk.call(queue.unsorted)] == [case]
    desk.close()


def test_what_was_owed_before_is_owed_after(fresh_url: str) -> None:
    migrate(fresh_url, to="0002")
    with owner_engine(fresh_url).begin() as connection:
        for statement in AS_IT_WAS["0002"]:
            used = {name: PUT[name] for name in text(statement).compile().params}
            connection.execute(text(statement), used)
    migrate(fresh_url)
    desk = Database.open(fresh_url, side=Side.DESK)
    owed = desk.call(duties.of_case, CaseId(PUT["case"]))
    assert [
        (each.owed, each.about.strip(), milliseconds(each.due), each.told) for each in owed
    ] == [
        (Owed.ANSWER, b"late", 5, True),
        (Owed.REVIEW, b"given", 6, False),
        (Owed.ANSWER, b"sent", 7, False),
    ]
    found = desk.call(referrals.of_case, CaseId(PUT["case"]))
    assert {each.referral.strip() for each in found} == {b"asked", b"late", b"sent"}
    desk.close()


def test_an_embedded_database_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'deep' / 'down' / 'record.db'}"
    migrate(url)
    path = sqlite_path(url)
    assert path is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_migration_that_fails_leaves_nothing_half(
    fresh_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic.ddl.impl import DefaultImpl  # noqa: PLC0415  this command only

    made: list[str] = []
    create = DefaultImpl.create_table

    def stumble(self: DefaultImpl, table: object, **given: object) -> None:
        made.append(getattr(table, "name", ""))
        if made[-1] == "outbox":
            raise RuntimeError("stumbled")
        create(self, table, **given)  # type: ignore[arg-type]  # as it was called

    monkeypatch.setattr(DefaultImpl, "create_table", stumble)
    with pytest.raises(RuntimeError):
        migrate(fresh_url)
    assert "callers" in made
    monkeypatch.undo()
    with owner_engine(fresh_url).connect() as connection:
        assert look_into(connection).get_table_names() == []
    migrate(fresh_url)


def test_a_full_disk_is_told_as_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "intake.db.opening._HARDENED", ("PRAGMA journal_mode = WAL", "PRAGMA max_page_count = 4")
    )
    with pytest.raises(DatabaseDown) as down:
        migrate(f"sqlite:///{tmp_path / 'record.db'}")
    assert down.value.code == "full"


@pytest.mark.parametrize("path", VERSIONS, ids=lambda path: path.stem)
def test_a_migration_goes_forward_and_drops_only_what_it_names(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
    assert "upgrade" in functions
    assert "downgrade" not in functions
    docstring = ast.get_docstring(tree) or ""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = ast.unparse(call.func)
        assert not name.endswith(("create_all", "drop_all")), "say what it does in op"
        if name.endswith("execute"):  # only rows, and of tables it names
            verb, _, changed, *_ = str(ast.literal_eval(call.args[0])).split()
            assert verb in {"INSERT", "DELETE"}
            assert changed in docstring
        if name.endswith("drop_table"):
            (table,) = (arg.value for arg in call.args if isinstance(arg, ast.Constant))
            assert str(table) in docstring


def test_no_migration_opens_anything() -> None:
    for path in VERSIONS:
        source = path.read_text(encoding="utf-8")
        assert "intake.keys" not in source
        assert "intake.sealing" not in source
        assert "intake.tables" not in source, "tables change, a migration does not"


def test_the_version_is_written_with_the_tables(fresh_url: str) -> None:
    migrate(fresh_url)
    with owner_engine(fresh_url).connect() as connection:
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
    assert found == SCHEMA
