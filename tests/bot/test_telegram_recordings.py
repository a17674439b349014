"""Voice notes at Telegram's door: what is copied of them, and how they are fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.channels.telegram.downloading import TelegramRecordings
from bot.channels.telegram.parsing import Parser
from bot.messages import NoRecording, NotNow, Odd, Voice, Withheld
from intake.voice import LARGEST
from tests.bot.line import a_line, a_transport
from tests.bot.street import RING
from tests.recordings import ogg
from tests.telegram_bodies import voice
from tests.telegram_world import Kept

if TYPE_CHECKING:
    from bot.messages import Incoming

CHAT = {"id": 4711, "type": "private"}
FILE = "AwACAgIAAx0CVoice"
PATH = "voice/file_17.oga"


def parsed(**body: Any) -> Incoming:  # noqa: ANN401  JSON
    parser = Parser(RING.street, 99)
    message = {"message_id": 12, "date": 1, "chat": CHAT, **body}
    found = parser.incoming({"update_id": 5, "message": message})
    assert found is not None
    return found


def test_of_a_voice_note_only_file_length_and_size_are_copied() -> None:
    found = parsed(**voice(FILE, seconds=12, size=3000, caption="words"))
    assert (found.odd, found.words) == (Odd.VOICE, "words")
    assert found.voice == Voice(12, 3000, "audio/ogg", FILE, 12)
    assert FILE not in repr(found)


def test_music_of_the_kind_of_voice_notes_is_one_and_other_music_is_a_file() -> None:
    body = voice(FILE)["voice"]
    found = parsed(audio=body)
    assert found.odd is Odd.VOICE
    assert found.voice is not None
    song = parsed(audio={**body, "mime_type": "audio/mpeg"})
    assert (song.odd, song.voice) == (Odd.FILE, None)


@pytest.mark.parametrize(
    ("seconds", "size", "odd"),
    [(600, LARGEST, Odd.VOICE), (601, 10, Odd.VOICE_LONG), (1, LARGEST + 1, Odd.VOICE_LONG)],
)
def test_what_is_too_long_or_too_large_is_said_so(seconds: int, size: int, odd: Odd) -> None:
    found = parsed(**voice(FILE, seconds=seconds, size=size))
    assert found.odd is odd
    assert (found.voice is None) is (odd is Odd.VOICE_LONG)


@pytest.mark.parametrize(
    "spoilt",
    [{}, {"file_id": 7}, {"file_id": ""}, {"file_id": "../../etc"}, {"file_id": "x" * 256},
     {"file_id": "a b"}, {"file_id": None}],
)  # fmt: skip
def test_a_voice_note_that_nobody_could_find_again_is_none(spoilt: dict[str, object]) -> None:
    found = parsed(voice=spoilt)
    assert (found.odd, found.voice) == (Odd.VOICE, None)


@pytest.mark.parametrize("strange", [-1, 1e9, "12", None, True, [5], 2**60])
def test_a_length_that_is_none_counts_as_unknown(strange: object) -> None:
    found = parsed(voice={"file_id": FILE, "duration": strange, "file_size": strange})
    assert found.voice is not None
    assert (found.voice.seconds, found.voice.size) == (0, 0)


def test_a_changed_voice_note_is_a_changed_message() -> None:
    message = {"message_id": 12, "date": 1, "chat": CHAT, **voice(FILE)}
    found = Parser(RING.street, 99).incoming({"update_id": 5, "edited_message": message})
    assert found is not None
    assert (found.odd, found.voice) == (Odd.EDITED, None)


# --- fetching ------------------------------------------------------------------------------------


async def fetched(kept: Kept | None, *faults: tuple[str, str]) -> tuple[bytes | Exception, int]:
    """Fetch one; returns the recording or what was raised, and how many downloads were tried."""
    async with a_line() as line, a_transport(line.url) as transport:
        if kept is not None:
            line.world.files[FILE] = kept
        line.world.files["other"] = Kept("elsewhere/else.oga", ogg(50))
        for do, method in faults:
            line.fault(do, method=method)
        try:
            body: bytes | Exception = await TelegramRecordings(transport).fetch(FILE)
        except (NotNow, Withheld, NoRecording) as raised:
            body = raised
        return body, line.telegram.calls.get("file", 0)


async def test_a_recording_comes_as_it_is() -> None:
    for size in (1, LARGEST):
        assert await fetched(Kept(PATH, ogg(size))) == (ogg(size), 1)


async def test_not_a_byte_more_than_allowed_is_taken_whatever_was_said_of_the_size() -> None:
    lied, downloads = await fetched(Kept(PATH, ogg(LARGEST + 1), 10))
    assert isinstance(lied, NoRecording)
    assert (lied.code, downloads) == ("too-large", 1)
    told, downloads = await fetched(Kept(PATH, ogg(20), LARGEST + 1))
    assert isinstance(told, NoRecording)
    assert (told.code, downloads) == ("too-large", 0)


@pytest.mark.parametrize(
    "path",
    ["../../botX/getMe", "voice/../x.oga", "//host/x.oga/..", "https://evil.example/x.oga",
     "voice/x.oga?y=1", "voice/x.oga#y", "voice/x", "voice/x.123456", "voice/%2e%2e/x.oga",
     "voice/x .oga", "voice\\x.oga", "", "voice/x.oga\n"],
)  # fmt: skip
async def test_a_path_that_may_lead_elsewhere_is_not_followed(path: str) -> None:
    raised, downloads = await fetched(Kept(path, ogg()))
    assert isinstance(raised, NoRecording)
    assert (raised.code, downloads) == ("path", 0)


@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_a_redirect_is_refused(method: str) -> None:
    raised, downloads = await fetched(Kept(PATH, ogg()), ("302", method))
    assert isinstance(raised, Withheld)
    assert downloads == (method == "file"), "nobody went where it led"


async def test_a_file_that_is_gone_is_withheld() -> None:
    assert isinstance((await fetched(None))[0], Withheld)
    assert isinstance((await fetched(Kept(PATH, ogg()), ("400", "file")))[0], Withheld)


@pytest.mark.parametrize("fault", ["500", "502", "429", "401", "drop"])
@pytest.mark.parametrize("method", ["getFile", "file"])
async def test_trouble_on_the_line_is_no_answer_about_the_file(fault: str, method: str) -> None:
    # Twice: a download over a line that was cut is tried once more by the library itself.
    raised, _ = await fetched(Kept(PATH, ogg()), (fault, method), (fault, method))
    assert isinstance(raised, NotNow)
    assert raised.wait >= 1


async def test_without_a_line_there_is_nothing() -> None:
    async with a_line() as line:
        async with a_transport(line.url) as transport:
            pass
        with pytest.raises(NotNow):
            await TelegramRecordings(transport).fetch(FILE)
