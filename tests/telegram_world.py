"""What Telegram remembers: people, their chats with the bot, and every message in them.

No network: ``fake_telegram.py`` serves this world to a bot, ``callers.py`` lives in it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram_updates import Updates

if TYPE_CHECKING:
    from collections.abc import Callable

Shape = dict[str, Any]
Rows = list[list[Shape]]

DELETABLE = 48 * 60 * 60.0
LONGEST_TEXT = 4096
LONGEST_DATA = 64


class Refused(Exception):
    """The Bot API says no, with the status and words it uses."""

    def __init__(self, code: int, description: str, parameters: Shape | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


@dataclass(slots=True)
class Message:
    """One message of a chat, the bot's or the person's."""

    number: int
    from_bot: bool
    date: float
    body: Shape
    keyboard: Rows | None = None
    edited: float | None = None

    @property
    def text(self) -> str:
        """What it says; empty for a sticker, a place and the like."""
        return str(self.body.get("text", ""))


@dataclass(frozen=True, slots=True)
class Kept:
    """A file somebody sent.

    Attributes:
        path: where it is downloaded.
        body: what it really is.
        size: what is said of its size; ``None``: nothing.
    """

    path: str
    body: bytes
    size: int | None = None


@dataclass(slots=True)
class Chat:
    """A private chat between one person and the bot, as both now see it."""

    number: int
    first_name: str
    username: str | None = None
    language: str = "en"
    blocked: bool = False
    messages: dict[int, Message] = field(default_factory=dict)
    deleted: list[int] = field(default_factory=list)
    version: int = 0

    def last_keyboard(self) -> Message | None:
        """Find the newest message that still shows buttons."""
        shown = (m for m in reversed(self.messages.values()) if m.keyboard)
        return next(shown, None)


class World:
    """All chats of one bot, and the updates that wait for it."""

    def __init__(self, now: Callable[[], float], token: str) -> None:
        self.now = now
        self.token = token
        self.bot: Shape = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "Messages",
            "username": "messages_test_bot",
            "can_join_groups": False,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
        }
        self.updates = Updates(now)
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, Kept] = {}
        self.presses: dict[str, int] = {}
        self.answered_presses: set[str] = set()
        self.on_change: list[Callable[[Chat, Message], None]] = []
        self._message = 1000
        self._press = 1 << 60

    def chat(self, number: int) -> Chat:
        """Find or open the chat of person ``number``."""
        if number not in self.chats:
            self.chats[number] = Chat(number, f"Caller {number}")
        return self.chats[number]

    def file_at(self, path: str) -> bytes | None:
        """Find a file by the path that ``getFile`` told."""
        return next((kept.body for kept in self.files.values() if kept.path == path), None)

    # --- what a person does -------------------------------------------------------------------

    def say(self, chat: Chat, text: str) -> int:
        """The person types ``text``; return the id of the update."""
        return self.post(chat, {"text": text})

    def post(self, chat: Chat, body: Shape) -> int:
        """The person sends a message of any kind; return the id of the update."""
        command = str(body.get("text", "")).partition(" ")[0]
        if command.startswith("/"):
            marked = {"type": "bot_command", "offset": 0, "length": len(command)}
            body = {"entities": [marked], **body}
        message = self._keep(chat, Message(self._new(), False, self.now(), body))  # noqa: FBT003  a field of the fake message
        return self.updates.add("message", self.shape(chat, message))

    def rewrite(self, chat: Chat, number: int, text: str) -> int:
        """The person edits a message of theirs; return the id of the update."""
        message = chat.messages[number]
        message.body, message.edited = {**message.body, "text": text}, self.now()
        chat.version += 1
        return self.updates.add("edited_message", self.shape(chat, message))

    def press(self, chat: Chat, number: int, data: str) -> int:
        """The person presses a button under message ``number``; return the id of the update."""
        self._press += 7919
        press = str(self._press)
        self.presses[press] = chat.number
        message = chat.messages.get(number)
        body: Shape = {
            "id": press,
            "from": self.person(chat),
            "chat_instance": str(-chat.number * 31),
            "data": data,
        }
        body["message"] = (
            self.shape(chat, message)
            if message is not None
            else {"message_id": number, "date": 0, "chat": self.room(chat)}  # inaccessible
        )
        return self.updates.add("callback_query", body)

    def block(self, chat: Chat, *, blocked: bool = True) -> int:
        """The person blocks the bot, or lets it in again."""
        chat.blocked = blocked
        was, now = ("member", "kicked") if blocked else ("kicked", "member")
        body: Shape = {
            "chat": self.room(chat),
            "from": self.person(chat),
            "date": int(self.now()),
            "old_chat_member": self._membership(was),
            "new_chat_member": self._membership(now),
        }
        return self.updates.add("my_chat_member", body)

    # --- what the bot does --------------------------------------------------------------------

    def show(self, chat: Chat, body: Shape, keyboard: Rows | None) -> Message:
        """Put a message of the bot into the chat."""
        message = Message(self._new(), True, self.now(), body, keyboard or None)  # noqa: FBT003  a field of the fake message
        return self._changed(chat, self._keep(chat, message))

    def change(self, chat: Chat, message: Message, body: Shape, keyboard: Rows | None) -> Message:
        """Edit a message of the bot; refused when nothing would be different."""
        if message.body == body and message.keyboard == (keyboard or None):
            raise Refused(
                400,
                "Bad Request: message is not modified: specified new message content and reply "
                "markup are exactly the same as a current content and reply markup of the message",
            )
        message.body, message.keyboard, message.edited = body, keyboard or None, self.now()
        chat.version += 1
        return self._changed(chat, message)

    def take_back(self, chat: Chat, number: int) -> bool:
        """Delete for both sides what is there and younger than 48 hours."""
        message = chat.messages.get(number)
        if message is None or self.now() - message.date >= DELETABLE:
            return False
        del chat.messages[number]
        chat.deleted.append(number)
        chat.version += 1
        return True

    # --- shapes, as the Bot API writes them ---------------------------------------------------

    def person(self, chat: Chat) -> Shape:
        """A ``User``."""
        shape: Shape = {"id": chat.number, "is_bot": False, "first_name": chat.first_name}
        if chat.username:
            shape["username"] = chat.username
        return {**shape, "language_code": chat.language}

    def room(self, chat: Chat) -> Shape:
        """A private ``Chat``."""
        shape: Shape = {"id": chat.number, "first_name": chat.first_name, "type": "private"}
        return {**shape, "username": chat.username} if chat.username else shape

    def shape(self, chat: Chat, message: Message) -> Shape:
        """A ``Message``."""
        shape: Shape = {
            "message_id": message.number,
            "from": self.bot if message.from_bot else self.person(chat),
            "chat": self.room(chat),
            "date": int(message.date),
            **message.body,
        }
        if message.edited is not None:
            shape["edit_date"] = int(message.edited)
        if message.keyboard:
            shape["reply_markup"] = {"inline_keyboard": message.keyboard}
        return shape

    def _membership(self, status: str) -> Shape:
        member: Shape = {"user": self.bot, "status": status}
        return {**member, "until_date": 0} if status == "kicked" else member

    def _new(self) -> int:
        self._message += 1
        return self._message

    def _keep(self, chat: Chat, message: Message) -> Message:
        chat.messages[message.number] = message
        chat.version += 1
        return message

    def _changed(self, chat: Chat, message: Message) -> Message:
        for listener in self.on_change:
            listener(chat, message)
        return message
