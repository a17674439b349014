"""What the bot keeps for itself, sealed to its own keys: where conversations stand, addresses.

No answer that belongs to a case stays here: before consent answers wait in the state, and the
moment the case opens they move to it.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from bot.agreement import NOTHING, Agreement
from bot.engine import Place, Shown
from intake.case import NO_CASE, CaseId, RecordId
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_pocket, seal_pocket

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.case import CallerId
    from intake.keys import Sealed, StreetKeys
    from intake.sealing import Content


class WayBack(NamedTuple):
    """A return code that leads here: what is kept of it, and cannot lead back to its digits.

    Attributes:
        lookup: where her conversation lies for it.
        public: what it is sealed to there.
    """

    lookup: bytes
    public: bytes


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where one caller's conversation stands.

    Attributes:
        place: the question that waits.
        rev: rises with every turn; it is in the buttons, and bound into the envelope.
        locale: the caller's language.
        facts: settled by answers: ``country``, ``profile``, ``time``.
        case: her case, once there is one; it stays known after she has left.
        key_id: the prekey the case is sealed to; ``None``: it is sealed to the queue.
        saving: what she writes goes to the case: she agreed (L1), or danger opened it.
        contact: whether she agreed to be written to (L2); ``None`` while nobody asked.
        held: answers that wait for consent: what will be filed of each.
        misses: so often in a row nothing was understood.
        person: somebody of the team is in the conversation.
        danger: she said that she is in danger.
        left: she left quickly; nothing is sent until she writes again.
        ask: the team's consent question that is being asked.
        shown: what the last turn showed, for callers who fetch.
        notice: the text shown before it.
        way_back: the return code that leads here, if she has one.
        resumes: where she goes on once she has seen what waited for her (``coming_back``).
        args: what the texts of ``shown`` are filled with, such as a fresh code; gone with the next
            turn.
        spoke: she has answered a question or written words since she agreed.
        child: something she said was a sign of a child.
        warned: when a boundary was said to her, or staff were told of what she wrote.
        muted: until when nothing is said to her.
        compromised: when somebody asked about others here: until staff say that the contact is safe
            again, nothing of the team is said.
        stood: when she last answered something in a report that is not sent yet.
        agreed: when and how she may be written to, and her code words.
        door: what a code led to, while the word is asked for without which nothing of it is shown;
            see ``returning.Found.written``.
        addressed: the team has written since a report asked for words.
        draft: the question where a report was left for the line, to be gone on with.
    """

    place: Place
    rev: int = 0
    locale: str = "en"
    facts: Mapping[str, str] = field(default_factory=dict)
    case: CaseId | None = None
    key_id: bytes | None = None
    saving: bool = False
    contact: bool | None = None
    held: tuple[Content, ...] = ()
    misses: int = 0
    person: bool = False
    danger: bool = False
    left: bool = False
    ask: Content | None = None
    shown: tuple[Shown, ...] = ()
    notice: str = ""
    way_back: WayBack | None = None
    resumes: Place | None = None
    args: Mapping[str, str] = field(default_factory=dict, repr=False)  # a repr may end in a log
    spoke: bool = False
    child: bool = False
    warned: datetime | None = None
    muted: datetime | None = None
    compromised: datetime | None = None
    stood: datetime | None = None
    agreed: Agreement = NOTHING
    door: Content | None = field(default=None, repr=False)
    addressed: bool = False
    draft: Place | None = None

    @property
    def ok_word(self) -> str:
        """Keyed hash of the word that says it is her; empty: none was agreed."""
        return self.agreed.ok_word


def seal_conversation(here: Conversation, caller: CallerId, keys: StreetKeys) -> Sealed:
    """Seal where a conversation stands. Raises TooLarge."""
    return seal_pocket(written(here), keys.pocket, _state_binding(caller, here.rev, keys))


def open_conversation(
    sealed: Sealed, caller: CallerId, rev: int, keys: StreetKeys
) -> Conversation | None:
    """Return where it stands; ``None`` when the key is another by now, or the flow has changed.

    The caller then begins again: what had been sent before has long arrived.
    """
    try:
        content: dict[str, Any] = open_pocket(
            sealed, keys.pocket, _state_binding(caller, rev, keys)
        )
    except CannotOpen:
        return None
    return read(content, rev)


def seal_address(address: str, caller: CallerId, keys: StreetKeys) -> Sealed:
    """Seal where a caller can be reached: only this process can read it, for this caller only."""
    return seal_pocket({"to": address}, keys.address, _address_binding(caller, keys))


def open_address(sealed: Sealed, caller: CallerId, keys: StreetKeys) -> str:
    """Return the address for the one call it is needed for. Raises CannotOpen."""
    address = open_pocket(sealed, keys.address, _address_binding(caller, keys)).get("to")
    if not isinstance(address, str):
        raise CannotOpen("content")
    return address


def written(here: Conversation) -> Content:
    """Write what is not as it is in the beginning: most conversations fit the second bucket."""
    content: Content = {
        **_place_written(here.place),
        "locale": here.locale,
        "facts": here.facts,
        "case": here.case.hex() if here.case else None,
        "key": here.key_id.hex() if here.key_id else None,
        "saving": here.saving,
        "contact": here.contact,
        "held": here.held,
        "misses": here.misses,
        "person": here.person,
        "danger": here.danger,
        "left": here.left,
        "ask": here.ask,
        "shown": [[one.flow, one.step] for one in here.shown],
        "notice": here.notice,
        "way": _way_written(here.way_back) if here.way_back else None,
        "resumes": _place_written(here.resumes) if here.resumes else None,
        "args": here.args,
        "spoke": here.spoke,
        "child": here.child,
        "warned": _told(here.warned),
        "muted": _told(here.muted),
        "compromised": _told(here.compromised),
        "stood": _told(here.stood),
        "agreed": here.agreed.written(),
        "door": here.door,
        "addressed": here.addressed,
        "draft": _place_written(here.draft) if here.draft else None,
    }
    return {name: value for name, value in content.items() if value or name == "contact"}


def read(content: dict[str, Any], rev: int) -> Conversation | None:
    """Return what ``written`` wrote; ``None`` when the flow does not know the place any more."""
    get = content.get
    place = _place_read(content)
    if not place.known:
        return None
    return Conversation(
        place=place,
        rev=rev,
        locale=content["locale"],
        facts=get("facts", {}),
        case=CaseId(bytes.fromhex(content["case"])) if "case" in content else None,
        key_id=bytes.fromhex(content["key"]) if "key" in content else None,
        saving=get("saving", False),
        contact=get("contact"),
        held=tuple(get("held", ())),
        misses=get("misses", 0),
        person=get("person", False),
        danger=get("danger", False),
        left=get("left", False),
        ask=get("ask"),
        shown=tuple(Shown(*one) for one in get("shown", ())),
        notice=get("notice", ""),
        way_back=_way_read(content["way"]) if "way" in content else None,
        resumes=_place_read(content["resumes"]) if "resumes" in content else None,
        args=get("args", {}),
        spoke=get("spoke", False),
        child=get("child", False),
        warned=_moment(get("warned")),
        muted=_moment(get("muted")),
        compromised=_moment(get("compromised")),
        stood=_moment(get("stood")),
        agreed=Agreement.read(get("agreed", {})),
        door=get("door"),
        addressed=get("addressed", False),
        draft=_place_read(content["draft"]) if "draft" in content else None,
    )


def _place_written(place: Place) -> Content:
    return {
        "at": [place.flow, place.step, place.along],
        "trail": place.trail,
        "picked": place.picked,
        "answers": place.answers,
        "of": place.person if place.person > 1 else None,
        "changing": place.changing,
        "half": place.half,
    }


def _place_read(content: dict[str, Any]) -> Place:
    flow, step, along = content["at"]
    get = content.get
    return Place(
        flow,
        step,
        along,
        trail=tuple(get("trail", ())),
        picked=tuple(get("picked", ())),
        answers=tuple((id_, tuple(chosen)) for id_, chosen in get("answers", ())),
        person=get("of") or 1,
        changing=get("changing", False),
        half=tuple(get("half", ())),
    )


def _way_written(way: WayBack) -> list[str]:
    return [way.lookup.hex(), b64encode(way.public).decode()]


def _way_read(content: list[str]) -> WayBack:
    lookup, public = content
    return WayBack(bytes.fromhex(lookup), b64decode(public))


def _told(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _moment(told: str | None) -> datetime | None:
    return datetime.fromisoformat(told) if told else None


def _state_binding(caller: CallerId, rev: int, keys: StreetKeys) -> Binding:
    return Binding(Purpose.STATE, keys.org, NO_CASE, rev, RecordId(caller))


def _address_binding(caller: CallerId, keys: StreetKeys) -> Binding:
    return Binding(Purpose.ADDRESS, keys.org, NO_CASE, 0, RecordId(caller))
