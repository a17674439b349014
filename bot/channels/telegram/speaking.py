"""Says things in Telegram chats, and takes them back."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from bot.channels.telegram.parsing import CHANNEL
from bot.channels.telegram.transport import NoAnswer, Refused
from bot.messages import NotNow, Uncertain, Unplayable, Unreachable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping, Sequence
    from pathlib import Path

    from bot.channels.telegram.transport import Transport
    from bot.messages import Button, Outgoing

MOST_AT_ONCE: Final = 100
_WAIT: Final = 2.0
_FORBIDDEN: Final = 403
_BAD_REQUEST: Final = 400
_TOO_MANY: Final = 429
_SERVER: Final = 500
_UNCHANGED: Final = "message is not modified"
# What Telegram says of a chat that nobody will ever read again.
_GONE: Final = ("chat not found", "user is deactivated", "user not found", "peer_id_invalid")
_SILENT: Final = {
    "disable_notification": True,
    "protect_content": True,
    "link_preview_options": {"is_disabled": True},
}
_SILENT_VOICE: Final = {"disable_notification": "true", "protect_content": "true"}
_NO_PREVIEW: Final = {"link_preview_options": {"is_disabled": True}}


class TelegramChannel:
    """The way to Telegram chats. Plain text always: nothing a person wrote is ever markup."""

    name = CHANNEL

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._uploaded: dict[Path, str] = {}

    async def show(self, address: str, outgoing: Outgoing) -> int:
        """Edit the message it takes the place of, or send; return the message id.

        Raises Unreachable, NotNow or Uncertain. An edit may be repeated without harm.
        """
        body = _body(address, outgoing)
        if outgoing.edits is not None and await self._edit(body, outgoing.edits):
            return outgoing.edits
        try:
            result = await self._call("sendMessage", {**body, **_SILENT})
        except Refused:  # unknown trouble; the courier's patience has an end
            raise NotNow(_WAIT) from None
        return _number_of(result)

    async def play(self, address: str, sound: Path) -> int:
        """Send a prompt as a voice note; return the message id.

        It is uploaded once; then Telegram has it under a name. Raises as ``Channel.play`` says.
        """
        known = self._uploaded.get(sound)
        if known is not None:
            again = {"chat_id": address, "voice": known, **_SILENT_VOICE}
            try:
                return _number_of(await self._call("sendVoice", again))
            except Refused:  # it is known by another name now, if at all
                del self._uploaded[sound]
        try:
            body = await asyncio.to_thread(sound.read_bytes)
            result = await _told(self._upload(address, body))
        except OSError:
            raise Unplayable("gone") from None
        except Refused:  # whoever pays may want no voice notes from anybody
            raise Unplayable("refused") from None
        if file := _file_of(result):
            self._uploaded[sound] = file
        return _number_of(result)

    async def take_back(self, address: str, messages: Sequence[int]) -> None:
        """Delete messages for both sides. Raises Unreachable, NotNow or Uncertain."""
        for start in range(0, len(messages), MOST_AT_ONCE):
            ids = list(messages[start : start + MOST_AT_ONCE])
            try:
                await self._call("deleteMessages", {"chat_id": int(address), "message_ids": ids})
            except Refused:  # too old, or already gone: the rest of them is still to be deleted
                continue

    async def answer_press(self, press: str) -> None:
        """Stop the spinner on a pressed button; a late answer is no fault."""
        try:
            await self._transport.call("answerCallbackQuery", {"callback_query_id": press})
        except (NoAnswer, Refused):
            return

    async def _edit(self, body: Mapping[str, object], message: int) -> bool:
        """Say whether the message now shows this; false when it can't be edited any more."""
        try:
            await self._call("editMessageText", {**body, **_NO_PREVIEW, "message_id": message})
        except Refused as refused:
            return _UNCHANGED in refused.description
        return True

    async def _call(self, method: str, parameters: Mapping[str, object]) -> object:
        return await _told(self._transport.call(method, parameters))

    async def _upload(self, address: str, sound: bytes) -> object:
        about = {"chat_id": address, **_SILENT_VOICE}
        return await self._transport.upload("sendVoice", about, "voice", sound)


async def _told(call: Awaitable[object]) -> object:
    """Await a call and translate. Lets only a 400 about the message itself through, as Refused."""
    try:
        return await call
    except NoAnswer as lost:
        raise (Uncertain() if lost.sent else NotNow(_WAIT)) from None
    except Refused as refused:
        if refused.status == _FORBIDDEN or _is_gone(refused):
            raise Unreachable from None
        if refused.status == _BAD_REQUEST:
            raise
        if refused.status >= _SERVER and not refused.understood:
            raise Uncertain from None  # a gateway gave up; what lies behind it may not have
        raise NotNow(max(refused.wait, _WAIT)) from None


def _number_of(result: object) -> int:
    """Return the id of the message that was sent. Raises Uncertain."""
    number = result.get("message_id") if isinstance(result, dict) else None
    if not isinstance(number, int):
        raise Uncertain
    return number


def _file_of(result: object) -> str:
    """Return the name under which Telegram keeps a voice note that was sent."""
    voice = result.get("voice") if isinstance(result, dict) else None
    file = voice.get("file_id") if isinstance(voice, dict) else None
    return file if isinstance(file, str) else ""


def _is_gone(refused: Refused) -> bool:
    said = refused.description.lower()
    return refused.status == _BAD_REQUEST and any(words in said for words in _GONE)


def _body(address: str, outgoing: Outgoing) -> dict[str, object]:
    body: dict[str, object] = {"chat_id": int(address), "text": outgoing.text}
    # The first of all buttons lets the message be heard: whoever cannot read finds it by its place.
    first = ((outgoing.listen,),) if outgoing.listen is not None else ()
    if rows := (*first, *outgoing.buttons):
        body["reply_markup"] = {"inline_keyboard": [[_button(one) for one in row] for row in rows]}
    return body


def _button(button: Button) -> dict[str, object]:
    if button.copies:
        return {"text": button.label, "copy_text": {"text": button.copies}}
    return {"text": button.label, "callback_data": button.token}
