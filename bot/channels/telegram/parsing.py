"""One raw update into one ``Incoming``. Nothing that is not named here is ever copied."""

from __future__ import annotations

import re
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

from bot.channels.telegram.recordings import oddity_of, voice_of
from bot.messages import Incoming, Odd, TooLong, clean
from bot.pocket import seal_address
from intake.case import CallerId
from locales import OTHER_CODES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.keys import Sealed, StreetKeys

CHANNEL: Final = "telegram"
LONGEST_TOKEN: Final = 64
_REMEMBERED: Final = 4096
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}")
_ODD: Final = (
    ("sticker", Odd.STICKER),
    ("photo", Odd.PICTURE),
    ("animation", Odd.PICTURE),
    ("video", Odd.PICTURE),
    ("video_note", Odd.PICTURE),
    ("voice", Odd.VOICE),
    ("audio", Odd.FILE),
    ("document", Odd.FILE),
    ("location", Odd.PLACE),
    ("venue", Odd.PLACE),
    ("contact", Odd.CONTACT),
    ("poll", Odd.OTHER),
    ("dice", Odd.OTHER),
    ("game", Odd.OTHER),
    ("story", Odd.OTHER),
)


class Malformed(Exception):
    """An update is not shaped as Telegram shapes them. Carries a code, nothing of the update."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Parser:
    """Reads updates for one bot. Knows the keys that turn a chat id into a pseudonym."""

    def __init__(self, keys: StreetKeys, bot_id: int) -> None:
        self._keys = keys
        self._bot = bot_id.to_bytes(8, "big", signed=True)
        self._readers = (
            ("callback_query", self._press),
            ("message", self._message),
            ("edited_message", self._edit),
            ("my_chat_member", self._member),
        )
        self._known: OrderedDict[int, tuple[CallerId, Sealed]] = OrderedDict()

    def incoming(self, update: object) -> Incoming | None:
        """Return what the caller did, or ``None`` when it is nothing to us. Raises Malformed."""
        fields = _fields(update, "update")
        number = str(_number(fields, "update_id"))
        for kind, read in self._readers:
            if kind in fields:
                return read(number, _fields(fields[kind], kind))
        return None

    def _edit(self, update: str, message: Mapping[str, object]) -> Incoming | None:
        return self._message(update, message, Odd.EDITED)

    def _message(
        self, update: str, message: Mapping[str, object], odd: Odd | None = None
    ) -> Incoming | None:
        chat = _private(message.get("chat"))
        if chat is None:
            return None
        odd = odd or _oddity(message)
        words = _words(message)
        if words is None and odd is None:  # a pinned message, a changed timer
            return None
        caller, address = self._who(chat)
        number = _number(message, "message_id")
        return Incoming(
            caller=caller,
            address=address,
            channel=CHANNEL,
            update=update,
            words=words,
            odd=odd,
            message=number,
            locale_hint=_language(message.get("from")),
            voice=voice_of(message, number) if odd is Odd.VOICE else None,
        )

    def _press(self, update: str, press: Mapping[str, object]) -> Incoming | None:
        shown = press.get("message")  # missing when it is too old, or was sent by inline mode
        message = _fields(shown, "press") if shown is not None else {}
        sender = _fields(press.get("from"), "from")
        # Whose chat it is decides; the sender of a press in a private chat is the same number.
        chat = _private(message.get("chat")) if shown is not None else _number(sender, "id")
        if chat is None:
            return None
        token = press.get("data")
        caller, address = self._who(chat)
        return Incoming(
            caller=caller,
            address=address,
            channel=CHANNEL,
            update=update,
            pressed=token if isinstance(token, str) and len(token) <= LONGEST_TOKEN else "",
            message=_number(message, "message_id") if shown is not None else None,
            press=_string(press, "id"),
            locale_hint=_language(sender),
        )

    def _member(self, update: str, change: Mapping[str, object]) -> Incoming | None:
        chat = _private(change.get("chat"))
        status = _fields(change.get("new_chat_member"), "member").get("status")
        if chat is None or status != "kicked":
            return None
        caller, address = self._who(chat)
        return Incoming(caller=caller, address=address, channel=CHANNEL, update=update, gone=True)

    def _who(self, chat: int) -> tuple[CallerId, Sealed]:
        """Return pseudonym and sealed address; the last few thousand need no new envelope."""
        known = self._known.get(chat)
        if known is not None:
            self._known.move_to_end(chat)
            return known
        keys = self._keys
        identity = self._bot + chat.to_bytes(8, "big", signed=True)
        caller = CallerId(keys.index.pseudonym(CHANNEL, identity))
        sealed = seal_address(str(chat), caller, keys)
        self._known[chat] = caller, sealed
        if len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        return caller, sealed


def _fields(value: object, code: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise Malformed(code)
    return value


def _number(fields: Mapping[str, object], name: str) -> int:
    value = fields.get(name)
    if type(value) is not int or not -(2**63) <= value < 2**63:
        raise Malformed(name)
    return value


def _string(fields: Mapping[str, object], name: str) -> str:
    value = fields.get(name)
    if not isinstance(value, str):
        raise Malformed(name)
    return value


def _private(chat: object) -> int | None:
    fields = _fields(chat, "chat")
    return _number(fields, "id") if fields.get("type") == "private" else None


def _oddity(message: Mapping[str, object]) -> Odd | None:
    if "text" in message:
        return None
    odd = next((odd for name, odd in _ODD if name in message), None)
    return oddity_of(message, odd)


def _words(message: Mapping[str, object]) -> str | None:
    words = message.get("text", message.get("caption"))
    if words is None:
        return None
    if not isinstance(words, str):
        raise Malformed("text")
    try:
        return clean(words)
    except TooLong:
        raise Malformed("long") from None


def _language(sender: object) -> str:
    code = sender.get("language_code") if isinstance(sender, dict) else None
    found = _LANGUAGE.match(code) if isinstance(code, str) else None
    return OTHER_CODES.get(found.group(), found.group()) if found else ""
