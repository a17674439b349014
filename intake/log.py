"""Codes and counts to stderr, as JSON lines. No words get in, ours or a library's, at any level.

Our own lines go through ``event`` and ``trouble``. What libraries log is cut down while the record
is made, before any handler can see it: logger, level, place, and the type of the error.
"""

from __future__ import annotations

import contextlib
import logging
import math
import re
import sys
import threading
import traceback
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import structlog
from typing_extensions import override

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Mapping
    from types import TracebackType

FACTS: Final = frozenset(
    {
        "age", "attempt", "batch", "callers", "cases", "channel", "command", "count",
        "disposition", "due", "epoch", "failed", "fault", "flow", "kind", "lane", "locale",
        "method", "ms", "outcome", "pool", "port", "priority", "profile", "purpose", "queued",
        "raised", "reason", "role", "route", "rows", "schema", "sent", "seq", "setting", "side",
        "size", "stage", "state", "status", "step", "suite", "table", "task", "tries", "version",
        "wait", "what",
    }
)  # fmt: skip
"""What an event may tell. A new name is a decision about what leaves the house: argue it here."""

Fact: TypeAlias = str | int | float | None

_CODE: Final = re.compile(r"[a-z0-9_.:-]{1,48}|[A-Z]{1,2}[0-9]?")
"""Our codes, and P1, L3, CU. A token would have capitals in it."""
_ID: Final = re.compile(r"[0-9]{6}|[0-9a-f]{16}")
"""A chat id, a phone number, a token, a key. No code of ours looks like that."""
_COUNT: Final = 1_000_000
"""No count reaches it, and Telegram's ids are larger."""
_NAME: Final = re.compile(r"[A-Za-z0-9_.<>-]{1,80}")
_FRAMES: Final = 30


def event(code: str, **facts: Fact) -> None:
    """Write that something happened.

    A fact under another name than ``FACTS``, or with a value that is neither code nor count, is
    left out and counted as ``refused``: a log must not leak, and must not stop the work either.
    """
    _write(logging.INFO, _as_code(code), _kept(facts))


def trouble(code: str, error: BaseException | None = None, **facts: Fact) -> None:
    """Write that something went wrong: the type of the error and its way, never its text."""
    _write(logging.WARNING, _as_code(code), _kept(facts) | _traced(error))


def set_up(level: str = "info") -> None:
    """Send all logging of this process to stderr without words. Call it once, before all else.

    From then on a library's record, a warning, and an error that nobody caught (in the main
    thread, in another, in a destructor) are written without their texts. Libraries are heard from
    ``warning`` on, at ``debug`` from there.
    """
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.WriteLoggerFactory(sys.stderr),
    )
    logging.setLogRecordFactory(_MutedRecord)
    logging.raiseExceptions = False  # else a broken handler prints what it was given
    logging.captureWarnings(capture=True)
    _take_over(number if number <= logging.DEBUG else max(number, logging.WARNING))
    sys.excepthook = _uncaught
    sys.unraisablehook = _unraisable
    threading.excepthook = _uncaught_in_thread


def watch_loop(loop: asyncio.AbstractEventLoop) -> None:
    """Have an event loop report what went wrong inside it without any text."""
    loop.set_exception_handler(_in_loop)


class _MutedRecord(logging.LogRecord):
    """A log record that holds nothing it was told, so any handler of any library may print it."""

    @override
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # A name of ours: a library's ``extra`` must not collide with it.
        self.helpline_error = _traced(self.exc_info[1] if self.exc_info else None)
        self.msg, self.args = "muted", ()
        self.exc_info = self.exc_text = self.stack_info = None
        self.name = _as_name(self.name)


class _Foreign(logging.Handler):
    """Writes what may be said of a library's record."""

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write logger, level, place and the type of the error."""
        facts: dict[str, Any] = {
            "logger": _as_name(record.name),
            "place": f"{PurePath(record.pathname).name}:{record.lineno}",
        }
        level = min(max(record.levelno // 10 * 10, logging.DEBUG), logging.CRITICAL)
        _write(level, "library", facts | getattr(record, "helpline_error", {}))


def _take_over(level: int) -> None:
    """Leave one handler, at the root, and let every logger's records reach it."""
    root = logging.getLogger()
    root.handlers[:] = [_Foreign()]
    root.setLevel(level)
    for name in list(logging.Logger.manager.loggerDict):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True


def _write(level: int, code: str, facts: Mapping[str, Any]) -> None:
    # A closed stderr or a full disk under it: the caller's message matters more than the line.
    with contextlib.suppress(OSError, ValueError):
        structlog.get_logger().log(level, code, **facts)


def _kept(facts: Mapping[str, object]) -> dict[str, Any]:
    kept: dict[str, Any] = {
        name: value for name, value in facts.items() if name in FACTS and _is_code_or_count(value)
    }
    if len(kept) < len(facts):
        kept["refused"] = len(facts) - len(kept)
    return kept


def _is_code_or_count(value: object) -> bool:
    if value is None or isinstance(value, bool):
        return True
    if isinstance(value, int | float):
        return math.isfinite(value) and abs(value) < _COUNT
    return isinstance(value, str) and _is_code(value)


def _is_code(value: str) -> bool:
    return bool(_CODE.fullmatch(value)) and not _ID.search(value)


def _as_code(code: str) -> str:
    return code if _is_code(code) else "refused"


def _as_name(name: object) -> str:
    is_name = isinstance(name, str) and _NAME.fullmatch(name) and not _ID.search(name)
    return str(name) if is_name else "unknown"


def _traced(error: BaseException | None) -> dict[str, Any]:
    """Return an error's type, the types inside and behind it, and the lines it went through."""
    if error is None:
        return {}
    frames = [
        f"{'/'.join(PurePath(frame.f_code.co_filename).parts[-2:])}:{line}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    told: dict[str, Any] = {"error": _type_of(error), "frames": frames[-_FRAMES:]}
    if isinstance(error, BaseExceptionGroup):
        told["inside"] = [_type_of(inner) for inner in error.exceptions[:_FRAMES]]
    if (cause := error.__cause__ or error.__context__) is not None:
        told["behind"] = _type_of(cause)
    return told


def _type_of(error: BaseException) -> str:
    return _as_name(f"{type(error).__module__}.{type(error).__qualname__}")


def _uncaught(
    kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        _write(logging.CRITICAL, "uncaught", _traced(error))


def _uncaught_in_thread(args: threading.ExceptHookArgs) -> None:
    if not issubclass(args.exc_type, SystemExit):
        _write(logging.CRITICAL, "uncaught-in-thread", _traced(args.exc_value))


def _unraisable(args: sys.UnraisableHookArgs) -> None:
    _write(logging.ERROR, "unraisable", _traced(args.exc_value))


def _in_loop(_loop: asyncio.AbstractEventLoop, context: Mapping[str, Any]) -> None:
    _write(logging.ERROR, "in-loop", _traced(context.get("exception")))
