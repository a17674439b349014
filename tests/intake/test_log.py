"""Logs: codes and counts get through, words never, whoever says them."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import structlog

from intake.case import Priority
from intake.log import FACTS, Fact, event, set_up, trouble
from tests.intake.noisy import CHAT, LOGGERS, MARK

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUSE = Path(__file__).parents[2]
FORMS = (
    MARK,
    "canary",
    "\u043a\u0430\u043d\u0430\u0440\u0447\u0435",
    "\\u043a\\u0430",
    "\U0001f426",
    "\\ud83d\\udc26",
    "\\U0001f426",
    str(CHAT),
    f"{CHAT:_}",
    f"{CHAT:,}",
)


@cache
def ran(level: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  our own module
        [sys.executable, "-X", "dev", "-m", "tests.intake.noisy", level],
        cwd=HOUSE, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip


@pytest.fixture(params=["debug", "info", "warning", "error"])
def noise(request: pytest.FixtureRequest) -> subprocess.CompletedProcess[str]:
    return ran(request.param)


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_no_word_leaves_a_process_in_which_everything_goes_wrong(
    noise: subprocess.CompletedProcess[str],
) -> None:
    assert noise.returncode == 1
    assert noise.stderr
    for form in FORMS:
        assert form not in noise.stderr
        assert form not in noise.stdout


def test_all_that_is_written_is_lines_of_codes(noise: subprocess.CompletedProcess[str]) -> None:
    for line in lines(noise.stderr):
        assert set(line) <= FACTS | {
            "event", "level", "timestamp", "refused", "logger", "place", "error", "frames",
            "inside", "behind",
        }  # fmt: skip


def test_an_error_nobody_caught_tells_its_type_and_its_way(
    noise: subprocess.CompletedProcess[str],
) -> None:
    last = lines(noise.stderr)[-1]
    assert (last["event"], last["level"]) == ("uncaught", "critical")
    assert last["error"] == "__main__.Marked"
    assert last["behind"] == "builtins.KeyError"
    assert [frame.partition(":")[0] for frame in last["frames"]] == ["<frozen runpy>"] * 2 + [
        "intake/noisy.py"
    ] * 3


def test_at_debug_every_library_is_heard_without_its_words() -> None:
    heard = lines(ran("debug").stderr)
    spoken = {line["logger"] for line in heard if line["event"] == "library"}
    named = {name for name in LOGGERS if "canary" not in name and str(CHAT) not in name}
    assert named | {"unknown", "py.warnings"} <= spoken
    events = {line["event"] for line in heard}
    assert {"unraisable", "uncaught-in-thread", "in-loop", "turn", "turn-failed"} <= events
    (many,) = (line for line in heard if line["event"] == "many")
    assert many["inside"] == ["__main__.Marked", "builtins.ValueError"]


Written = Callable[[], list[dict[str, Any]]]


@pytest.fixture
def written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Written]:
    """Let a test set up logging in this process, read it, and put everything back."""
    root, factory = logging.getLogger(), logging.getLogRecordFactory()
    handlers, level = root.handlers[:], root.level
    others = {
        name: (logging.getLogger(name).handlers[:], logging.getLogger(name).propagate)
        for name in list(logging.Logger.manager.loggerDict)
    }
    for module, name in (
        (sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook"),
        (logging, "raiseExceptions"),
    ):  # fmt: skip
        monkeypatch.setattr(module, name, getattr(module, name))
    yield lambda: lines(capsys.readouterr().err)
    structlog.reset_defaults()
    logging.captureWarnings(capture=False)
    logging.setLogRecordFactory(factory)
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, (own, propagate) in others.items():
        logging.getLogger(name).handlers[:] = own
        logging.getLogger(name).propagate = propagate


def test_codes_and_counts_are_written(written: Written) -> None:
    set_up()
    event(
        "turn",
        flow="welcome",
        count=3,
        ms=1.5,
        priority=Priority.P1,
        kind="CU",
        role=None,
        sent=True,
    )
    (line,) = written()
    del line["timestamp"]
    assert line == {
        "event": "turn", "level": "info", "flow": "welcome", "count": 3, "ms": 1.5,
        "priority": "P1", "kind": "CU", "role": None, "sent": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    "value",
    ["two words", "да", "", "a" * 49, "a\n", "123456", "tel:359888123456", "12:AAHdqTcvCH1vGWJxfS",
     "0f" * 8, "Yes", CHAT, -CHAT, 1_000_000, float("nan"), float("inf"), 1e9, b"x", ["x"],
     {"a": 1}, object()],
)  # fmt: skip
def test_what_is_no_code_and_no_count_is_refused(written: Written, value: Fact) -> None:
    set_up()
    event("turn", step=value, count=1)
    (line,) = written()
    assert "step" not in line
    assert (line["count"], line["refused"]) == (1, 1)


def test_a_fact_under_an_unlisted_name_is_refused(written: Written) -> None:
    set_up()
    event("turn", chat="x", text="x", name="x")
    (line,) = written()
    assert line["refused"] == 3


@pytest.mark.parametrize("code", ["two words", "", "дума", str(CHAT)])
def test_a_code_that_is_none_is_not_repeated(written: Written, code: str) -> None:
    set_up()
    event(code)
    (line,) = written()
    assert line["event"] == "refused"


def test_every_listed_fact_can_be_told(written: Written) -> None:
    set_up()
    event("all", **dict.fromkeys(FACTS, 1))
    (line,) = written()
    assert set(line) == FACTS | {"event", "level", "timestamp"}


def test_less_is_written_at_a_higher_level(written: Written) -> None:
    set_up("warning")
    event("turn")
    assert not written()
    trouble("turn-failed")
    (line,) = written()
    assert line["level"] == "warning"


def test_a_log_nobody_can_take_does_not_stop_the_work(
    written: Written, monkeypatch: pytest.MonkeyPatch
) -> None:
    nowhere = io.StringIO()
    monkeypatch.setattr(sys, "stderr", nowhere)
    set_up()
    nowhere.close()
    event("turn")
    trouble("turn-failed", ValueError("x"))
    logging.getLogger("httpx").error("x")
    assert not written()


def test_an_interruption_from_the_keyboard_is_no_error(written: Written) -> None:
    set_up()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    threading.excepthook(threading.ExceptHookArgs((SystemExit, SystemExit(), None, None)))
    assert not written()


def test_a_record_made_elsewhere_is_written_without_its_words(written: Written) -> None:
    set_up()
    record = logging.makeLogRecord({"name": "far", "levelno": 40, "msg": MARK})
    del record.__dict__["helpline_error"]
    logging.getLogger().handle(record)
    (line,) = written()
    assert (line["event"], line["logger"]) == ("library", "far")
