"""What people send besides words, shaped as the Bot API shapes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.telegram_world import Shape


def _file(**more: Any) -> Shape:  # noqa: ANN401  JSON
    return {"file_id": "AgACAgQAAx0", "file_unique_id": "AQADx0", "file_size": 4242} | more


STICKER: Shape = {
    "sticker": _file(
        type="regular", width=512, height=512, is_animated=False, is_video=False, emoji="👍"
    )
}
PHOTO: Shape = {"photo": [_file(width=90, height=67), _file(width=800, height=600)]}
VIDEO: Shape = {"video": _file(width=320, height=240, duration=3)}
LONG_VOICE: Shape = {"voice": _file(duration=601, mime_type="audio/ogg")}


def voice(file: str, *, seconds: int = 12, size: int = 4242, **more: Any) -> Shape:  # noqa: ANN401  JSON
    """A voice note that is kept under ``file``."""
    told = {"file_id": file, "file_size": size, "duration": seconds}
    return {"voice": _file(mime_type="audio/ogg", **told), **more}


AUDIO: Shape = {"audio": _file(duration=4, title="song")}
DOCUMENT: Shape = {"document": _file(file_name="passport.pdf", mime_type="application/pdf")}
ANIMATION: Shape = {
    "animation": _file(width=3, height=2, duration=1),
    "document": _file(file_name="a.gif"),
}
LOCATION: Shape = {"location": {"latitude": 42.697708, "longitude": 23.321868}}
VENUE: Shape = {**LOCATION, "venue": {**LOCATION, "title": "Cafe", "address": "1 Street"}}
CONTACT: Shape = {
    "contact": {"phone_number": "+359888123456", "first_name": "Ivan", "user_id": 99_001}
}
POLL: Shape = {
    "poll": {
        "id": "5", "question": "Which?", "options": [{"text": "a", "voter_count": 0}],
        "total_voter_count": 0, "is_closed": False, "is_anonymous": True, "type": "regular",
        "allows_multiple_answers": False,
    }
}  # fmt: skip
DICE: Shape = {"dice": {"emoji": "🎲", "value": 4}}

ODD_BODIES: dict[str, Shape] = {
    "sticker": STICKER,
    "photo": PHOTO,
    "video": VIDEO,
    "voice": LONG_VOICE,
    "audio": AUDIO,
    "document": DOCUMENT,
    "animation": ANIMATION,
    "location": LOCATION,
    "venue": VENUE,
    "contact": CONTACT,
    "poll": POLL,
    "dice": DICE,
}


def forwarded(text: str, *, sender: str = "Somebody Else") -> Shape:
    """A message that somebody else wrote once."""
    origin = {"type": "hidden_user", "date": 1_700_000_000, "sender_user_name": sender}
    return {"text": text, "forward_origin": origin}


def album(count: int) -> list[Shape]:
    """Pictures sent together: several messages with one group id."""
    return [{**PHOTO, "media_group_id": "13000000000000000"} for _ in range(count)]


MALFORMED: dict[str, Shape] = {
    "no chat": {"message": {"message_id": 1, "date": 1, "text": "x"}},
    "text is a number": {
        "message": {"message_id": 1, "date": 1, "text": 7, "chat": {"id": 1, "type": "private"}}
    },
    "message is a list": {"message": [1, 2, 3]},
    "press without data": {"callback_query": {"id": "9"}},
    "chat id is too big": {
        "message": {
            "message_id": 1,
            "date": 1,
            "text": "x",
            "chat": {"id": 1e30, "type": "private"},
        }
    },
    "chat is null": {"message": {"message_id": 1, "date": 1, "text": "x", "chat": None}},
    "nothing in it": {},
}
