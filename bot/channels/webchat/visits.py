"""What a visitor does: open the page, say something, leave."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from aiohttp import web

from bot.buckets import Limits, Rate
from bot.channels.webchat import pages
from bot.channels.webchat.forms import form_of, incoming_of, same_origin
from bot.channels.webchat.headers import CLEAR, WITH_SOUND
from bot.channels.webchat.limits import MESSAGES, STARTS, STARTS_OF_ALL, VOICES, network_of
from bot.channels.webchat.recordings import NotTaken, RecordingForms
from bot.channels.webchat.sessions import CHANNEL
from bot.conduct import must_be_heard
from bot.messages import Incoming, NotStored, Odd, Prompt, TooLong

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from bot.channels.webchat.sessions import Sessions
    from bot.messages import View
    from intake.case import CallerId
    from intake.clock import Clock

_BEGIN: Final = "/start"
_COME_BACK: Final = "/return"
_OWN: Final = frozenset({"too-long"})  # texts of the page, not of the bot


class Inside(Protocol):
    """What the pages ask of the rest of the bot."""

    async def take(self, incoming: Incoming) -> None:
        """Store what a visitor did; it is committed when this returns. Raises NotStored."""
        ...

    async def look(self, caller: CallerId) -> View | None:
        """Return what the visitor sees now; ``None`` without a conversation. Raises NotStored."""
        ...

    async def leave(self, caller: CallerId) -> None:
        """End the conversation, now or as soon as that can be written. Never raises."""
        ...

    def sound(self, prompt: Prompt) -> Path | None:
        """Return where a prompt lies; ``None`` where there is none."""
        ...

    def words(self, lang: str, key: str) -> str:
        """Return one of the bot's own sentences, with the numbers in it, without the database."""
        ...


class Visits:
    """The handlers.

    Args:
        elsewhere: where leaving leads, by country; ``*`` where none is given.
        offered: the languages there are, the last resort first.
    """

    def __init__(
        self,
        inside: Inside,
        sessions: Sessions,
        clock: Clock,
        *,
        elsewhere: Mapping[str, str],
        offered: tuple[str, ...],
    ) -> None:
        self._inside = inside
        self._sessions = sessions
        self._limits = Limits(clock)
        self._recordings = RecordingForms()
        self._elsewhere = elsewhere
        self._offered = offered

    # --- pages --------------------------------------------------------------------------------

    async def home(self, _: web.Request) -> web.Response:
        """Lead to the only page there is."""
        return _to("/c")

    async def page(self, request: web.Request) -> web.Response:
        """Show the conversation, or to anybody without one a page that says nothing."""
        caller = self._sessions.caller_of(request)
        try:
            view = None if caller is None else await self._inside.look(caller)
        except NotStored:
            return self.broken(request)
        if caller is None or view is None:
            return show(pages.neutral(self.language(request)))
        return self._chat(caller, view)

    async def start(self, request: web.Request) -> web.Response:
        """Begin a conversation under a new cookie; one that is there goes on."""
        same_origin(request, may_be_null=True)
        form = await form_of(request)
        if self._sessions.caller_of(request) is not None and await self._has_one(request):
            return _to("/c")
        if not self._may_start(request):
            return self._say_only(request, "too-much", web.HTTPTooManyRequests.status_code)
        cookie, caller = self._sessions.begin()
        update = self._sessions.nonce(caller)
        hint = self.language(request)
        words = _COME_BACK if "way" in form else _BEGIN
        begin = Incoming(caller, None, CHANNEL, update, words=words, locale_hint=hint)
        try:
            await self._inside.take(begin)
        except NotStored:
            return self.broken(request)
        response = _to("/c")
        self._sessions.give(response, cookie)
        return response

    async def say(self, request: web.Request) -> web.Response:
        """Take an answer. The same form sent twice is the same answer."""
        caller = self._sessions.caller_of(request)
        form = await form_of(request)
        nonce = form.get("nonce", "")
        same_origin(request, may_be_null=caller is not None and self._sessions.is_of(nonce, caller))
        if caller is None:
            return _to("/c")
        if not self._sessions.is_of(nonce, caller):
            raise web.HTTPBadRequest
        return await self._take(request, caller, form)

    async def speak(self, request: web.Request) -> web.Response:
        """Take a voice note; what is none is said so, with the question again."""
        caller = self._sessions.caller_of(request)
        if caller is None:
            return _to("/c")
        try:
            return await self._spoken(request, caller)
        except NotStored:
            return self.broken(request)

    async def listen(self, request: web.Request) -> web.StreamResponse:
        """Play a prompt to whoever has a conversation. To anybody else it is not there."""
        prompt = Prompt(request.match_info["lang"], request.match_info["name"])
        sound = self._inside.sound(prompt)
        if sound is None or self._sessions.caller_of(request) is None:
            raise web.HTTPNotFound
        return web.FileResponse(sound, headers={"Content-Type": "audio/ogg"})

    async def leave(self, request: web.Request) -> web.Response:
        """Forget the visitor first, then everything else; lead elsewhere at once."""
        caller = self._sessions.caller_of(request)
        beacon = request.method == "POST"
        response = (
            web.Response(status=204) if beacon else _to(self._leads(request.query.get("to", "")))
        )
        response.headers["Clear-Site-Data"] = CLEAR
        self._sessions.take_away(response)
        if caller is not None:
            self._sessions.leave(caller)
            await self._inside.leave(caller)
        return response

    async def news(self, request: web.Request) -> web.Response:
        """Say the mark of what there is to see; the page knows the mark of what it shows."""
        caller = self._sessions.caller_of(request)
        try:
            view = None if caller is None else await self._inside.look(caller)
        except NotStored:
            raise web.HTTPServiceUnavailable from None
        return web.Response(text="" if view is None else view.mark)

    # --- what goes wrong ----------------------------------------------------------------------

    def broken(self, request: web.Request, status: int = 503) -> web.Response:
        """Say that something of ours is broken, with the numbers."""
        return self._say_only(request, "not-saved", status)

    def language(self, request: web.Request) -> str:
        """Return the language for pages that belong to no conversation."""
        return pages.language_of(
            request.headers.get("Accept-Language", ""), self._offered, self._offered[0]
        )

    # --- inside -------------------------------------------------------------------------------

    async def _take(
        self, request: web.Request, caller: CallerId, form: Mapping[str, str]
    ) -> web.Response:
        try:
            incoming = incoming_of(caller, form)
            if not must_be_heard(incoming) and await self._is_too_fast(caller):
                return await self._once_more(caller, "too-much", form, 429)
            await self._inside.take(incoming)
        except TooLong:
            return await self._once_more(caller, "too-long", form, 413)
        except NotStored:
            lang = self.language(request)
            words = self._inside.words(lang, "not-saved")
            return show(pages.notice(lang, words, self._leads(), form), 503)
        return _to("/c")

    async def _spoken(self, request: web.Request, caller: CallerId) -> web.Response:
        async def admit(form: Mapping[str, str]) -> None:
            mine = self._sessions.is_of(form.get("nonce", ""), caller)
            same_origin(request, may_be_null=mine)
            if not mine:
                raise web.HTTPBadRequest
            if await self._is_too_fast(caller, VOICES):
                raise NotTaken("too-much", web.HTTPTooManyRequests.status_code)

        try:
            form, voice = await self._recordings.read(request, admit)
        except NotTaken as why:
            return await self._once_more(caller, why.key, {}, why.status)
        said = incoming_of(caller, form)
        await self._inside.take(replace(said, words=None, odd=Odd.VOICE, voice=voice))
        return _to("/c")

    async def _is_too_fast(self, caller: CallerId, rate: Rate = MESSAGES) -> bool:
        """Say whether somebody has to wait. Whoever is in danger never has, nor says they are."""
        if self._limits.allows(rate, caller):
            return False
        view = await self._inside.look(caller)
        return view is not None and not (view.spared if rate is MESSAGES else view.in_danger)

    async def _once_more(
        self, caller: CallerId, key: str, form: Mapping[str, str], status: int
    ) -> web.Response:
        """Show the question again, with a reason, and what was typed."""
        view = await self._inside.look(caller)
        if view is None:
            return _to("/c")
        return self._chat(caller, view, key=key, form=form, status=status)

    async def _has_one(self, request: web.Request) -> bool:
        caller = self._sessions.caller_of(request)
        try:
            return caller is not None and await self._inside.look(caller) is not None
        except NotStored:
            return False

    def _may_start(self, request: web.Request) -> bool:
        network = network_of(request.remote, request.headers.get("X-Forwarded-For", ""))
        if network is not None and not self._limits.allows(STARTS, network):
            return False
        return self._limits.allows(STARTS_OF_ALL, b"")

    def _chat(
        self,
        caller: CallerId,
        view: View,
        *,
        key: str = "",
        form: Mapping[str, str] | None = None,
        status: int = 200,
    ) -> web.Response:
        notice = self._words(view.lang, key) if key else ""
        typed = (form or {}).get("words", "")
        nonce = self._sessions.nonce(caller)
        page = show(pages.chat(view, nonce, self._leads(view.country), notice, typed), status)
        if any(part.prompts for part in (*view.said, view.question)):
            page.headers["Content-Security-Policy"] = WITH_SOUND
        return page

    def _leads(self, country: str = "") -> str:
        """Return where leaving leads: one of the addresses we were given, whatever was asked."""
        return self._elsewhere.get(country) or self._elsewhere["*"]

    def _words(self, lang: str, key: str) -> str:
        own = key in _OWN
        return pages.texts_of(lang).text(key) if own else self._inside.words(lang, key)

    def _say_only(self, request: web.Request, key: str, status: int) -> web.Response:
        lang = self.language(request)
        return show(pages.notice(lang, self._inside.words(lang, key), self._leads()), status)


def show(page: str, status: int = 200) -> web.Response:
    """Return a page."""
    return web.Response(text=page, status=status, content_type="text/html")


def _to(place: str) -> web.Response:
    return web.Response(status=303, headers={"Location": place})
