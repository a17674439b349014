"""`make bench`: our bot and a plain one, interleaved, on the same conversation.

Ends with 0 when ours reaches the figure promised, with 1 when it does not.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.plan import PLAN
from bench.recording import record
from bench.subjects import OURS, PLAIN, SUBJECTS, ours
from tests.telegram_remote import TelegramRemote

if TYPE_CHECKING:
    from collections.abc import Sequence

PROMISED = 3.0
PATIENCE = 300.0
Figures = dict[str, float]


async def measure(name: str, conversation: Path, given: argparse.Namespace) -> Figures:
    """Run one bot once, over a fresh folder and a fresh double, and return its figures."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with (
            TelegramRemote() as telegram,
            SUBJECTS[name](telegram, Path(folder), conversation) as pid,
        ):
            plan = {"answers": PLAN.answers, "last": PLAN.last, "start": PLAN.start}
            if given.latency:
                await telegram.ask("latency", seconds=given.latency / 1000)
            await telegram.ask(
                "crowd", plan=plan, callers=given.callers, most=given.updates,
                warm_up=given.warm_up, pid=pid,
            )  # fmt: skip
            report = await telegram.ask("crowd_done", timeout=PATIENCE)
            figures: Figures = await telegram.ask("figures")
            if not figures or report["waiting"]:
                sys.exit(f"{name}: answered {report['answered']} of {report['sent']}, then no more")
            figures["calls"] = sum((await telegram.state())["calls"].values()) / report["answered"]
            return figures


async def record_ours(path: Path) -> int:
    """Play the plan once with our bot and keep what it asks; return the number of questions."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        async with TelegramRemote() as telegram, ours(telegram, Path(folder), path):
            questions = await record(telegram.person(1), PLAN)
    path.write_text(  # noqa: ASYNC240  nothing else is going on
        json.dumps(questions, ensure_ascii=False, indent=1), encoding="utf-8"
    )
    return len(questions)


def line(name: str, figures: Figures) -> str:
    """Write one run as one line."""
    return (
        f"{name:>6}  {figures['per_second']:8.0f} updates/s  "
        f"p50 {figures['p50_ms']:7.1f} ms  p99 {figures['p99_ms']:7.1f} ms  "
        f"CPU {figures['cpu_per_1000']:6.2f} s per 1,000  "
        f"{figures['calls']:4.1f} calls per update  "
        f"(load generator at {figures['load_share']:4.0%} of a core)"
    )


def middle(runs: Sequence[Figures]) -> Figures:
    """Take the median of each figure."""
    return {name: median(run[name] for run in runs) for name in runs[0]}


async def compare(given: argparse.Namespace) -> dict[str, list[Figures]]:
    """Run each bot in turn, as often as asked, and return the figures of every run."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        conversation = given.conversation or Path(folder) / "conversation.json"
        if not given.conversation:
            asked = await record_ours(conversation)
            print(f"One conversation: {asked} questions, the same for both bots.")
        names = [given.only] if given.only else [PLAIN, OURS]
        runs: dict[str, list[Figures]] = {name: [] for name in names}
        for _ in range(given.pairs):
            for name in names:
                runs[name].append(await measure(name, conversation, given))
                print(line(name, runs[name][-1]), flush=True)
    return runs


def main() -> int:
    """Read the command line, compare, and judge."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--pairs", type=int, default=3, help="runs of each bot")
    parser.add_argument("--callers", type=int, default=100, help="chats at once")
    parser.add_argument("--updates", type=int, default=4000, help="updates of one run")
    parser.add_argument("--warm-up", type=int, default=500, help="updates before measuring")
    parser.add_argument("--latency", type=float, default=0.0, help="ms added to every call")
    parser.add_argument("--only", choices=[PLAIN, OURS])
    parser.add_argument("--conversation", type=Path, help="a recorded one, instead of recording")
    parser.add_argument("--json", action="store_true", help="print the medians as JSON as well")
    given = parser.parse_args()
    runs = asyncio.run(compare(given))
    medians = {name: middle(measured) for name, measured in runs.items()}
    print("\nMedians")
    for name, figures in medians.items():
        print(line(name, figures))
    if given.json:
        print(json.dumps(medians))
    if given.only:
        return 0
    return judge(list(zip(runs[PLAIN], runs[OURS], strict=True)))


def judge(pairs: Sequence[tuple[Figures, Figures]]) -> int:
    """Compare run with neighbouring run, so that a machine that changes its pace hardly matters."""
    faster = [ours["per_second"] / plain["per_second"] for plain, ours in pairs]
    thriftier = [plain["cpu_per_1000"] / ours["cpu_per_1000"] for plain, ours in pairs]
    print(
        f"\nOurs, sealed, signed and durable: {median(faster):.2f} times as many updates a second "
        f"({min(faster):.2f} to {max(faster):.2f}), with {median(thriftier):.2f} times as many "
        f"from each second of CPU.\nPromised: {PROMISED} times."
    )
    return 0 if median(faster) >= PROMISED else 1


if __name__ == "__main__":
    sys.exit(main())
