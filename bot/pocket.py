"""What the bot keeps for itself, sealed to its own keys: where conversations stand, addresses.

No answer that belongs to a case stays here: before consent answers wait in the state, and the
moment the case opens they move to it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

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
        agreed: when and how she may be written to, and her code words.
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
    agreed: Agreement = NOTHING

    @property
    def ok_word(self) -> str:
        """Keyed hash of the word that says it is her; empty: none was agreed."""
        return self.agreed.ok_word


def seal_conversation(here: Conversation, caller: CallerId, keys: StreetKeys) -> Sealed:
    """Seal where a conversation stands. Raises TooLarge."""
    return seal_pocket(_written(here), keys.pocket, _state_binding(caller, here.rev, keys))


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
    return _read(content, rev)


def seal_address(address: str, caller: CallerId, keys: StreetKeys) -> Sealed:
    """Seal where a caller can be reached: only this process can read it, for this caller only."""
    return seal_pocket({"to": address}, keys.address, _address_binding(caller, keys))


def open_address(sealed: Sealed, caller: CallerId, keys: StreetKeys) -> str:
    """Return the address for the one call it is needed for. Raises CannotOpen."""
    address = open_pocket(sealed, keys.address, _address_binding(caller, keys)).get("to")
    if not isinstance(address, str):
        raise CannotOpen("content")
    return address


def _written(here: Conversation) -> Content:
    """Write what is not as it is in the beginning: most conversations fit the second bucket."""
    place = here.place
    written: Content = {
        "at": [place.flow, place.step, place.along],
        "locale": here.locale,
        "trail": place.trail,
        "picked": place.picked,
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
        "agreed": here.agreed.written(),
    }
    return {name: value for name, value in written.items() if value or name == "contact"}


def _read(content: dict[str, Any], rev: int) -> Conversation | None:
    flow, step, along = content["at"]
    get = content.get
    place = Place(flow, step, along, tuple(get("trail", ())), tuple(get("picked", ())))
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
        agreed=Agreement.read(get("agreed", {})),
    )


def _state_binding(caller: CallerId, rev: int, keys: StreetKeys) -> Binding:
    return Binding(Purpose.STATE, keys.org, NO_CASE, rev, RecordId(caller))


def _address_binding(caller: CallerId, keys: StreetKeys) -> Binding:
    return Binding(Purpose.ADDRESS, keys.org, NO_CASE, 0, RecordId(caller))
