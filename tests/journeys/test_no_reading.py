"""A path that needs no typing and no reading: she only hears, presses numbers, and speaks.

Real processes; Telegram is the double. What she is asked she learns from the sounds that were sent
to her, never from a text: the files hold their own words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.flows import FLOWS
from bot.grammar import Kind
from bot.housekeeping import Numbers
from bot.prompts import Said, script
from escalation.reports import queue_report
from intake.clock import utc_now
from intake.db import Side
from tests.opened import record
from tests.recordings import ogg
from tests.spoken import heard
from tests.spoken import record as speak
from tests.system import installed, look_until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.telegram_remote import Person, Seen

CHAT: Final = 7_700_789
OFFERED: Final = ("ar", "bg", "en", "fil", "hu", "pl")
SPEAKS: Final = ogg(3333)
MOST: Final = 60
PLAY: Final = "\u25ba"
TICK: Final = "\u2713"
# What she says to a question with this in it, by the label she hears; elsewhere the first one.
ANSWERS: Final = {
    "Choose your language": "English",
    "passport": "Phone",
    "Has anyone hurt": "No",
    "help you most": "Talking to someone",
}
_HEARD: Final = re.compile(r"^(\d+): (.+)\.$", re.MULTILINE)
_SHOWN: Final = re.compile(rf"^(?:{TICK} )?(\d+)\. ")


def every_voice(folder: Path) -> None:
    """Make every prompt there is, in every language that is offered."""
    numbers = Numbers(utc_now)
    for locale in OFFERED:
        for line in script(locale, numbers, OFFERED).values():
            speak(folder, Said(locale, line.words))


@dataclass
class Listener:
    """Somebody who cannot read: she tells buttons by their place, their number and their tick.

    Attributes:
        stood: every step she was led to, as ``flow:step``.
        spoke: so many voice notes she sent.
    """

    person: Person
    stood: list[str] = field(default_factory=list)
    spoke: int = 0

    async def goes_on(self) -> bool:
        """Hear what stands there and answer; false once it is with the team."""
        before = self.stood[-1] if self.stood else ""
        message = _asking(await self.person.until(lambda chat: _state(chat) not in {"", before}))
        self.stood.append(_state([message]))
        words = await self.hears(message)
        answers = {label: number for number, label in _HEARD.findall(words)}
        if "own words" in words or not answers:
            if self.spoke == 2:
                return False
            self.spoke += 1
            await self.person.speak(f"AwAClistener-{self.spoke}", SPEAKS)
            return True
        numbers = _numbers(message)
        assert {*answers.values()} - numbers.keys() <= {str(len(answers))}, "Done may come later"
        ticked = any(label.startswith(TICK) for label, _ in message.buttons)
        wanted = next((label for asked, label in ANSWERS.items() if asked in words), "")
        number = [*answers.values()][-1] if ticked else answers.get(wanted, "1")
        await self.person.press_data(message.number, numbers[number])
        return True

    async def hears(self, message: Seen) -> str:
        """Press the first button, and hear until every answer that has a number was said."""
        newest = max(one.number for one in await self.person.look())
        label, data = message.buttons[0]
        assert label.startswith(PLAY), self.stood[-1]
        await self.person.press_data(message.number, data)
        least = {*_numbers(message)}
        told: dict[str, str] = {}
        while not told or not least <= {number for number, _ in _HEARD.findall(_all(told))}:
            for file in await self._more(newest, frozenset(told)):
                told[file] = heard(await self.person.hear(file))
        return _all(told)

    async def _more(self, after: int, known: frozenset[str]) -> list[str]:
        """Wait for a sound that is new."""
        chat = await self.person.until(lambda seen: _sounds(seen, after, known))
        return _sounds(chat, after, known)


def _all(told: dict[str, str]) -> str:
    return "\n".join(told.values())


def _sounds(chat: list[Seen], after: int, known: frozenset[str]) -> list[str]:
    return [one.sound for one in chat if one.number > after and one.sound not in {"", *known}]


def _asking(chat: list[Seen]) -> Seen:
    return next(one for one in reversed(chat) if one.from_bot and one.buttons)


def _state(chat: list[Seen]) -> str:
    """Say where she stands, for the test: flow, step and the state of the conversation."""
    asking = [one for one in chat if one.from_bot and one.buttons]
    if not asking:
        return ""
    _, flow, step, _, rev = asking[-1].buttons[0][1].split(":")
    return f"{[*FLOWS][int(flow)]}:{step}:{rev}"


def _numbers(message: Seen) -> dict[str, str]:
    """Return the numbers she sees, and what their buttons send."""
    found = [(_SHOWN.match(label), data) for label, data in message.buttons]
    return {match[1]: data for match, data in found if match}


def questions(flow: str) -> set[str]:
    """Every question on the main way of a flow."""
    steps = FLOWS[flow].steps
    return {id_ for id_ in FLOWS[flow].main if steps[id_].kind in {Kind.ASK, Kind.ASK_ALL}}


async def test_who_can_neither_read_nor_type_comes_to_a_person(tmp_path: Path) -> None:
    voices = tmp_path / "voices"
    every_voice(voices)
    async with installed(tmp_path, VOICES=str(voices)) as system:
        await system.add_staff("mara", "--name", "Mara", "--role", "duty", "--locales", "en,bg")
        await system.start_desk()
        await system.start_bot()
        listener = Listener(system.telegram.person(CHAT))
        await listener.person.say("/start")  # the button Telegram itself shows first
        for _ in range(MOST):
            if not await listener.goes_on():
                break
        stood = [one.split(":")[:2] for one in listener.stood]
        assert stood[-1] == ["open_line", "saved"]
        for flow in ("welcome", "potential_victim"):
            assert questions(flow) <= {step for name, step in stood if name == flow}
        with record(system.database_url, Side.RECORD) as database:

            async def sorted_case() -> bool:
                return bool(database.call(queue_report))

            await look_until(sorted_case)
            (row,) = database.call(queue_report)
            assert row["priority"] is not None
        await look_until(lambda: nothing_of_hers(listener.person))
        sounds = [one for one in await listener.person.look() if one.sound]
        assert len(sounds) == 1, "what she heard before is gone"


async def nothing_of_hers(person: Person) -> bool:
    """Say whether what she spoke has gone from the chat: it is with the team."""
    return all(one.from_bot for one in await person.look())
