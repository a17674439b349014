"""The pages of the rehearsal: on this machine only, and forgotten when the process ends."""

from __future__ import annotations

import secrets
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from bot.channels.phone.talk import Talk
from bot.channels.webchat.headers import WITH_SOUND, put_headers
from bot.flows import FLOWS
from bot.messages import Prompt
from bot.prompts import Prompts
from locales import RIGHT_TO_LEFT, SOURCE, Texts, own_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.wording import Number

COOKIE: Final = "rehearsal"
MOST_TALKS: Final = 50
LARGEST_BODY: Final = 32 * 1024
_HERE: Final = Path(__file__).parent
_PAGES: Final = Environment(
    loader=FileSystemLoader(_HERE),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


class Phone:
    """The handlers, and the conversations that are being rehearsed.

    Args:
        offered: the languages that can be rehearsed.
        lines: which phone numbers to show in a country.
        prompts: what texts sound like; none: nothing can be heard.
        staff: the language of the page around the phone.
    """

    def __init__(
        self,
        offered: Sequence[str],
        lines: Callable[[str], Sequence[Number]],
        prompts: Prompts | None = None,
        staff: str = SOURCE,
    ) -> None:
        self._offered = tuple(offered)
        self._lines = lines
        self._prompts = prompts or Prompts()
        self._texts = Texts(staff, "review")
        self._staff = staff
        self._talks: OrderedDict[str, Talk] = OrderedDict()

    async def page(self, request: web.Request) -> web.Response:
        """Show the phone."""
        key, talk = self._talk(request)
        text = _PAGES.get_template("page.html").render(
            t=self._texts.text,
            staff=self._staff,
            talk=talk,
            flows=list(FLOWS),
            languages=[(locale, own_name(locale)) for locale in self._offered],
            rtl=RIGHT_TO_LEFT,
        )
        page = web.Response(text=text, content_type="text/html")
        page.headers["Content-Security-Policy"] = WITH_SOUND
        return _remembered(page, key)

    async def listen(self, request: web.Request) -> web.StreamResponse:
        """Play a prompt."""
        sound = self._prompts.path(Prompt(request.match_info["lang"], request.match_info["name"]))
        if sound is None:
            raise web.HTTPNotFound
        return web.FileResponse(sound, headers={"Content-Type": "audio/ogg"})

    async def begin(self, request: web.Request) -> web.Response:
        """Begin a flow in a language."""
        form = await request.post()
        flow, locale = str(form.get("flow", "")), str(form.get("locale", ""))
        if flow not in FLOWS or locale not in self._offered:
            raise web.HTTPBadRequest
        key, _ = self._talk(request)
        self._talks[key] = Talk(flow, locale, self._lines, self._prompts)
        return _back(key)

    async def say(self, request: web.Request) -> web.Response:
        """Take a press or words."""
        form = await request.post()
        key, talk = self._talk(request)
        if token := str(form.get("press", "")):
            talk.press(token)
        elif words := str(form.get("words", "")).strip():
            talk.type(words)
        return _back(key)

    def _talk(self, request: web.Request) -> tuple[str, Talk]:
        key = request.cookies.get(COOKIE, "")
        if key not in self._talks:
            key = secrets.token_urlsafe(16)
            self._talks[key] = Talk("welcome", self._offered[0], self._lines, self._prompts)
        self._talks.move_to_end(key)
        while len(self._talks) > MOST_TALKS:
            self._talks.popitem(last=False)
        return key, self._talks[key]


def create_app(phone: Phone) -> web.Application:
    """Return the application."""
    app = web.Application(client_max_size=LARGEST_BODY)
    app.on_response_prepare.append(put_headers)
    app.add_routes(
        [
            web.get("/", phone.page),
            web.post("/begin", phone.begin),
            web.post("/say", phone.say),
            web.get("/phone.css", _style),
            web.get("/voice/{lang}/{name}.ogg", phone.listen),
        ]
    )
    return app


async def _style(_: web.Request) -> web.Response:
    return web.Response(
        text=(_HERE / "phone.css").read_text(encoding="utf-8"), content_type="text/css"
    )


def _back(key: str) -> web.Response:
    return _remembered(web.Response(status=303, headers={"Location": "/#last"}), key)


def _remembered(response: web.Response, key: str) -> web.Response:
    response.set_cookie(COOKIE, key, httponly=True, samesite="Strict")
    return response
