"""Who may do what: roles, acts, and one place that decides. What is not allowed here is refused."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from intake.errors import HelplineError
from intake.store.staff import Member

if TYPE_CHECKING:
    from collections.abc import Mapping

    from intake.case import StaffId


__all__ = [
    "ALLOWED",
    "KEY_HOLDERS",
    "Action",
    "Member",
    "NotAllowed",
    "Relation",
    "Role",
    "authorize",
    "may",
    "relation_to",
]


class Role(StrEnum):
    """What somebody is here for. Auditors and admins never hold a key to a case."""

    DUTY = "duty"
    LEAD = "lead"
    AUDITOR = "auditor"
    ADMIN = "admin"


KEY_HOLDERS: Final = frozenset({Role.DUTY, Role.LEAD})
"""The roles whose members are given the queue epoch's key."""


class Action(StrEnum):
    """Everything staff can do that not everybody may."""

    SEE_QUEUE = "see-queue"
    OPEN = "open"
    CLAIM = "claim"
    TAKE_OVER = "take-over"
    RELEASE = "release"
    NOTE = "note"
    REPLY = "reply"
    ASSESS = "assess"
    MOVE = "move"
    REFER = "refer"
    CLOSE = "close"
    APPROVE = "approve"
    REVIEW = "review"
    SEE_AUDIT = "see-audit"
    ADD_STAFF = "add-staff"
    CONFIRM = "confirm"
    SEE_ASIDE = "see-aside"
    DISABLE_STAFF = "disable-staff"
    KEEP_LADDER = "keep-ladder"


class Relation(StrEnum):
    """How somebody stands to the case an act is about."""

    NO_CASE = "no-case"
    FREE = "free"
    OWN = "own"
    OTHERS = "others"


_ANY: Final = frozenset({Relation.FREE, Relation.OWN, Relation.OTHERS})
_OWN: Final = frozenset({Relation.OWN})
_DESK: Final = frozenset({Relation.NO_CASE})

_DUTY: Final[Mapping[Action, frozenset[Relation]]] = {
    Action.SEE_QUEUE: _DESK,
    Action.CONFIRM: _DESK,
    Action.ADD_STAFF: _DESK,  # at the command line only: whoever holds the epoch's key can share it
    Action.OPEN: frozenset({Relation.FREE, Relation.OWN}),
    Action.CLAIM: frozenset({Relation.FREE}),
    Action.RELEASE: _OWN,
    Action.NOTE: _OWN,
    Action.REPLY: _OWN,
    Action.ASSESS: _OWN,
    Action.MOVE: _OWN,
    Action.REFER: _OWN,
    Action.CLOSE: _OWN,
}
ALLOWED: Final[Mapping[Role, Mapping[Action, frozenset[Relation]]]] = MappingProxyType(
    {
        Role.DUTY: _DUTY,
        Role.LEAD: {
            **_DUTY,
            Action.OPEN: _ANY,
            Action.NOTE: frozenset({Relation.OWN, Relation.OTHERS}),
            Action.TAKE_OVER: frozenset({Relation.OTHERS}),
            Action.RELEASE: frozenset({Relation.OWN, Relation.OTHERS}),
            Action.APPROVE: frozenset({Relation.OWN, Relation.OTHERS}),
            Action.REVIEW: _ANY,
            Action.SEE_AUDIT: _DESK,
            Action.SEE_ASIDE: _DESK,
            Action.DISABLE_STAFF: _DESK,
            Action.KEEP_LADDER: _DESK,
        },
        Role.AUDITOR: {Action.SEE_QUEUE: _DESK, Action.SEE_AUDIT: _DESK},
        Role.ADMIN: {
            Action.SEE_QUEUE: _DESK,
            Action.ADD_STAFF: _DESK,
            Action.CONFIRM: _DESK,
            Action.DISABLE_STAFF: _DESK,
            Action.KEEP_LADDER: _DESK,
        },
    }
)
"""The whole of who may do what. A key is needed besides: a rule alone opens nothing."""


class NotAllowed(HelplineError):
    """Somebody's role, or how they stand to the case, does not allow this act."""

    text_key = "not-allowed"

    def __init__(self, action: Action, relation: Relation) -> None:
        super().__init__(f"{action}:{relation}")
        self.action = action
        self.relation = relation


def relation_to(member: StaffId, holder: StaffId | None) -> Relation:
    """Say how a member stands to a case that ``holder`` has claimed, or nobody."""
    if holder is None:
        return Relation.FREE
    return Relation.OWN if holder == member else Relation.OTHERS


def authorize(role: str, action: Action, relation: Relation = Relation.NO_CASE) -> None:
    """Let an act pass, or raise NotAllowed. An unknown role may do nothing."""
    if not may(role, action, relation):
        raise NotAllowed(action, relation)


def may(role: str, action: Action, relation: Relation = Relation.NO_CASE) -> bool:
    """Say whether ``authorize`` would let it pass: for pages that offer only what works."""
    try:
        allowed = ALLOWED[Role(role)]
    except ValueError:
        return False
    return relation in allowed.get(action, frozenset())
