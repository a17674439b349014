"""Pages: one set of templates, escaped by default, in the language of whoever looks."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from escalation.console.visit import DESK, SESSIONS, VISIT
from escalation.console.wording import Words
from escalation.staff import Action, may
from escalation.staff.sessions import IDLE
from locales import RIGHT_TO_LEFT, SOURCE, staffed

if TYPE_CHECKING:
    from intake.case import StaffId

HERE: Final = Path(__file__).parent
THEMES: Final = ("", "light", "dark")


@dataclass(slots=True)
class Looks:
    """How somebody wants the console to look; kept in memory while the process lives."""

    theme: str = ""
    locale: str = ""
    keys_on: bool = True


@dataclass(slots=True)
class Wardrobe:
    """Everybody's looks."""

    looks: dict[StaffId, Looks] = field(default_factory=dict)

    def of(self, who: StaffId) -> Looks:
        """Return somebody's looks, made on first use."""
        return self.looks.setdefault(who, Looks())


WARDROBE: Final = web.AppKey("wardrobe", Wardrobe)
PAGES: Final = Environment(
    loader=FileSystemLoader(HERE / "pages"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)


def words_of(request: web.Request) -> Words:
    """Return the words for whoever asks, at this moment."""
    visit = request.get(VISIT)
    now = request.app[DESK].clock()
    if visit is None:
        return Words(_asked_for(request), now)
    looks = request.app[WARDROBE].of(visit.member.staff)
    return Words(looks.locale or visit.member.locale, now)


def page(request: web.Request, name: str, /, status: int = 200, **facts: Any) -> web.Response:  # noqa: ANN401  whatever a page shows
    """Render a page. What every page needs is added: words, who is here, the form's token."""
    visit = request.get(VISIT)
    words = words_of(request)
    looks = request.app[WARDROBE].of(visit.member.staff) if visit else Looks()
    locked = visit is not None and visit.session.wrapped is None
    known: dict[str, Any] = {
        "words": words,
        "t": words.t,
        "locale": words.locale,
        "direction": "rtl" if words.locale in RIGHT_TO_LEFT else "ltr",
        "now_ms": words.ms(words.now),
        "clock_now": words.time_of_day(words.now),
        "theme": looks.theme,
        "keys_on": looks.keys_on,
        "idle_ms": int(IDLE.total_seconds() * 1000),
        "member": None if visit is None or locked else visit.member,
        "form_token": visit.session.form_token if visit else "",
        "may_audit": visit is not None and may(visit.member.role, Action.SEE_AUDIT),
        "here": "",
        "stream": "",
        "waiting": 0,
        "news": "",
    }
    text = PAGES.get_template(name).render(known | facts)
    return web.Response(text=text, content_type="text/html", charset="utf-8", status=status)


def alive(request: web.Request) -> bool:
    """Say whether the session behind a request still has its keys: streams end without them."""
    visit = request[VISIT]
    session = request.app[SESSIONS].find(visit.token, by_a_person=False)
    return session is not None and session.wrapped is not None


def _asked_for(request: web.Request) -> str:
    """Return the first language a browser asks for that we have; before sign-in nobody is known."""
    for part in request.headers.get("Accept-Language", "")[:200].split(","):
        language = part.partition(";")[0].strip().lower().partition("-")[0]
        if language in staffed():
            return language
    return SOURCE
