# ruff: noqa: ANN401  parameters are JSON
"""What each Bot API method does to the world, with the limits and refusals Telegram has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from tests.telegram_world import LONGEST_DATA, LONGEST_TEXT, Chat, Kept, Message, Refused, Rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram_world import Shape, World

MOST_DELETED = 100


def utf16_length(text: str) -> int:
    """Count as Telegram counts: an emoji outside the first plane is two."""
    return len(text.encode("utf-16-le")) // 2


def value(given: Any) -> Any:
    """Read a parameter that a form carries as JSON text."""
    return orjson.loads(given) if isinstance(given, str) else given


def flag(given: Any) -> bool:
    """Read a boolean parameter, from JSON or from a form."""
    return given is True or (isinstance(given, str) and given.lower() in {"true", "1"})


def number(given: Any) -> int:
    """Read a whole number, from JSON or from a form."""
    try:
        return int(given)
    except (TypeError, ValueError):
        raise Refused(400, "Bad Request: invalid number") from None


def text_of(params: Shape) -> str:
    """Read and check the text of a message."""
    text = str(params.get("text") or "").strip()
    if not text:
        raise Refused(400, "Bad Request: message text is empty")
    if utf16_length(text) > LONGEST_TEXT:
        raise Refused(400, "Bad Request: message is too long")
    return text


def keyboard_of(params: Shape) -> Rows | None:
    """Read and check the inline keyboard; other keyboards leave no trace in a message."""
    markup = value(params.get("reply_markup") or "{}")
    rows: Rows | None = markup.get("inline_keyboard")
    for button in (one for row in rows or () for one in row):
        if not str(button.get("text", "")):
            raise Refused(400, "Bad Request: text buttons are not allowed to be empty")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(str(data).encode()) <= LONGEST_DATA:
            raise Refused(400, "Bad Request: BUTTON_DATA_INVALID")
    return rows


class Methods:
    """The Bot API over one world. ``call`` returns the ``result`` or raises ``Refused``."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.commands: dict[str, Any] = {}
        self.descriptions: dict[str, str] = {}
        self.webhook = ""
        self._methods: dict[str, Callable[[Shape], Any]] = {
            "getme": lambda _: world.bot,
            "sendmessage": self._send,
            "sendvoice": self._send_voice,
            "editmessagetext": self._edit_text,
            "editmessagereplymarkup": self._edit_markup,
            "deletemessage": self._delete,
            "deletemessages": self._delete_several,
            "answercallbackquery": self._answer,
            "sendchataction": self._chat_action,
            "setmycommands": self._set_commands,
            "deletemycommands": self._delete_commands,
            "getmycommands": lambda p: self.commands.get(str(p.get("language_code", "")), []),
            "setmydescription": self._describe,
            "setmyshortdescription": self._describe,
            "setmyname": self._describe,
            "getwebhookinfo": self._webhook_info,
            "setwebhook": self._set_webhook,
            "deletewebhook": self._delete_webhook,
            "getchat": lambda p: self.world.room(self._chat(p)),
            "getfile": self._file,
            "logout": lambda _: True,
            "close": lambda _: True,
        }

    def call(self, method: str, params: Shape) -> Any:
        """Carry out one call; names of methods are not case-sensitive."""
        known = self._methods.get(method.lower())
        if known is None:
            raise Refused(404, "Not Found")
        return known(params)

    # --- messages -----------------------------------------------------------------------------

    def _send(self, params: Shape) -> Shape:
        chat = self._reachable(params)
        body = {"text": text_of(params), **_carried(params)}
        return self.world.shape(chat, self.world.show(chat, body, keyboard_of(params)))

    def _send_voice(self, params: Shape) -> Shape:
        chat = self._reachable(params)
        body = {"voice": self._voice_of(params.get("voice")), **_carried(params)}
        return self.world.shape(chat, self.world.show(chat, body, keyboard_of(params)))

    def _voice_of(self, given: Any) -> Shape:
        """Take a file that comes along, or find one by the id it was given when it came."""
        if isinstance(given, bytes):
            if not given:
                raise Refused(400, "Bad Request: file must be non-empty")
            number = len(self.world.files) + 1
            known = f"AwACbot-{number}"
            self.world.files[known] = Kept(f"voice/bot-{number}.oga", given, len(given))
        else:
            known = str(given)
        kept = self.world.files.get(known)
        if kept is None:
            raise Refused(400, "Bad Request: wrong file identifier/HTTP URL specified")
        return {"file_id": known, "file_unique_id": known[-8:], "duration": 5,
                "mime_type": "audio/ogg", "file_size": len(kept.body)}  # fmt: skip

    def _edit_text(self, params: Shape) -> Shape:
        chat, message = self._own(params)
        body = {"text": text_of(params), **_carried(params)}
        return self.world.shape(chat, self.world.change(chat, message, body, keyboard_of(params)))

    def _edit_markup(self, params: Shape) -> Shape:
        chat, message = self._own(params)
        keyboard = keyboard_of(params)
        return self.world.shape(chat, self.world.change(chat, message, message.body, keyboard))

    def _delete(self, params: Shape) -> bool:
        chat = self._reachable(params)
        wanted = number(params.get("message_id"))
        if wanted not in chat.messages:
            raise Refused(400, "Bad Request: message to delete not found")
        if not self.world.take_back(chat, wanted):
            raise Refused(400, "Bad Request: message can't be deleted for everyone")
        return True

    def _delete_several(self, params: Shape) -> bool:
        chat = self._reachable(params)
        wanted = value(params.get("message_ids") or "[]")
        if not 1 <= len(wanted) <= MOST_DELETED:
            raise Refused(400, "Bad Request: wrong number of message identifiers")
        for one in wanted:
            self.world.take_back(chat, int(one))
        return True

    def _answer(self, params: Shape) -> bool:
        press = str(params.get("callback_query_id"))
        if press not in self.world.presses:
            raise Refused(
                400,
                "Bad Request: query is too old and response timeout expired or query ID is invalid",
            )
        self.world.answered_presses.add(press)
        return True

    def _chat_action(self, params: Shape) -> bool:
        self._reachable(params)
        return True

    def _file(self, params: Shape) -> Shape:
        wanted = str(params.get("file_id"))
        kept = self.world.files.get(wanted)
        if kept is None:
            raise Refused(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        shape: Shape = {"file_id": wanted, "file_unique_id": wanted[-8:], "file_path": kept.path}
        return shape if kept.size is None else {**shape, "file_size": kept.size}

    # --- about the bot ------------------------------------------------------------------------

    def _set_commands(self, params: Shape) -> bool:
        language = str(params.get("language_code") or "")
        self.commands[language] = value(params.get("commands") or "[]")
        return True

    def _delete_commands(self, params: Shape) -> bool:
        self.commands.pop(str(params.get("language_code") or ""), None)
        return True

    def _describe(self, params: Shape) -> bool:
        language = str(params.get("language_code") or "")
        for name in ("description", "short_description", "name"):
            if name in params:
                self.descriptions[f"{name}:{language}"] = str(params[name])
        return True

    def _webhook_info(self, _: Shape) -> Shape:
        return {
            "url": self.webhook,
            "has_custom_certificate": False,
            "pending_update_count": len(self.world.updates),
        }

    def _set_webhook(self, params: Shape) -> bool:
        self.webhook = str(params.get("url") or "")
        return True

    def _delete_webhook(self, params: Shape) -> bool:
        self.webhook = ""
        if flag(params.get("drop_pending_updates")):
            self.world.updates.drop_all()
        return True

    # --- who and which ------------------------------------------------------------------------

    def _chat(self, params: Shape) -> Chat:
        wanted = number(params.get("chat_id"))
        if wanted not in self.world.chats:
            raise Refused(400, "Bad Request: chat not found")
        return self.world.chats[wanted]

    def _reachable(self, params: Shape) -> Chat:
        chat = self._chat(params)
        if chat.blocked:
            raise Refused(403, "Forbidden: bot was blocked by the user")
        return chat

    def _own(self, params: Shape) -> tuple[Chat, Message]:
        chat = self._reachable(params)
        message = chat.messages.get(number(params.get("message_id")))
        if message is None:
            raise Refused(400, "Bad Request: message to edit not found")
        if not message.from_bot:
            raise Refused(400, "Bad Request: message can't be edited")
        return chat, message


def _carried(params: Shape) -> Shape:
    """Keep what a test may want to see of how a message was sent."""
    return {"has_protected_content": True} if flag(params.get("protect_content")) else {}
