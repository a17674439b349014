"""Who can be asked for help: the directory, and the partners whose keys we hold."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from escalation.directory import (
    NEEDS,
    Certainty,
    Kind,
    Organisation,
    fingerprint_of,
    matching,
    read_directory,
)
from intake.keyfiles import load_partner_public
from intake.keyfiles.format import Role, read
from locales import SOURCE, TextMissing, Texts, files_of

if TYPE_CHECKING:
    from pathlib import Path

    from escalation.directory import Wanted
    from intake.case import Level, OrgId
    from intake.keys import PartnerPublic
    from intake.store.confirmations import Confirmation

UNLISTED: Final = "partner-"
_SHORT: Final = 16


@dataclass(frozen=True, slots=True)
class Receiver:
    """One organisation that can be asked.

    Attributes:
        organisation: its row; made up for a partner that stands in no directory.
        partner: its keys; ``None``: nothing can be sealed to it, call instead.
        own_name: what a partner's own key file calls it; empty where the directory names it.
        confirmed: an operator's last confirmation; ``None``: not yet confirmed.
        levels: the consents it takes to send it something from here.
    """

    organisation: Organisation
    partner: PartnerPublic | None
    own_name: str = ""
    confirmed: Confirmation | None = None
    levels: tuple[Level, ...] = ()

    @property
    def key(self) -> str:
        """Its id in addresses of pages."""
        return self.organisation.key

    @property
    def listed(self) -> bool:
        """Whether it stands in the directory, where its fingerprint was compared."""
        return not self.organisation.key.startswith(UNLISTED)

    @property
    def fingerprint(self) -> str:
        """Its fingerprint in groups of four; empty without keys."""
        if self.partner is None:
            return ""
        mark = fingerprint_of(self.partner)
        return " ".join(mark[at : at + 4] for at in range(0, len(mark), 4))

    def name(self, locale: str) -> str:
        """Return its name as somebody reads it who speaks ``locale``."""
        for each in dict.fromkeys((locale, SOURCE)):
            if not self.own_name and "directory" in files_of(each):
                try:
                    return Texts(each, "directory").text(self.organisation.name_key)
                except TextMissing:  # an operator's own row without a text of its own
                    continue
        return self.own_name or self.organisation.key


@dataclass(frozen=True, slots=True)
class AddressBook:
    """Where receivers come from: one file of organisations, one folder of ``*.public`` files.

    ``here`` is the country we work in: an organisation of another one takes consent L4. A partner
    that stands in no directory is taken for one of ours.
    """

    directory: Path
    partner_keys: Path | None
    here: str

    def receivers(self, confirmed: dict[str, Confirmation]) -> tuple[Receiver, ...]:
        """Return everybody: listed organisations in their order, then partners without a row.

        Raises DirectoryWrong, KeyFileWrong, ForbiddenKey.
        """
        partners = {fingerprint_of(public): (public, name) for public, name in self._partners()}
        organisations = read_directory(self.directory)
        listed = [
            Receiver(
                each, partners.pop(each.fingerprint, (None, ""))[0], "", confirmed.get(each.key)
            )
            for each in organisations
        ]
        unlisted = [
            Receiver(_made_up(mark, self.here), public, name or f"{UNLISTED}{mark[:_SHORT]}")
            for mark, (public, name) in sorted(partners.items())
        ]
        return tuple(
            replace(each, levels=each.organisation.levels(self.here))
            for each in (*listed, *unlisted)
        )

    def _partners(self) -> list[tuple[PartnerPublic, str]]:
        if self.partner_keys is None or not self.partner_keys.is_dir():
            return []
        return [
            (load_partner_public(path), read(path, Role.PARTNER_PUBLIC).name)
            for path in sorted(self.partner_keys.glob("*.public"))
        ]


def fitting(receivers: tuple[Receiver, ...], wanted: Wanted) -> tuple[Receiver, ...]:
    """Return who can be asked for what is wanted, those with keys first."""
    rows = matching([each.organisation for each in receivers], wanted)
    place = {row.key: number for number, row in enumerate(rows)}
    found = [each for each in receivers if each.key in place]
    return tuple(sorted(found, key=lambda each: (each.partner is None, place[each.key])))


def by_key(receivers: tuple[Receiver, ...], key: str) -> Receiver | None:
    """Return the receiver with this key."""
    return next((each for each in receivers if each.key == key), None)


def by_org(receivers: tuple[Receiver, ...], org: OrgId) -> PartnerPublic | None:
    """Return the keys of the organisation with this id."""
    partners = (each.partner for each in receivers if each.partner is not None)
    return next((each for each in partners if each.org == org), None)


def _made_up(mark: str, here: str) -> Organisation:
    return Organisation(
        key=f"{UNLISTED}{mark[:_SHORT]}",
        country=here,
        kind=Kind.NGO,
        people=("adult", "child"),
        needs=tuple(need for need in NEEDS if need != "help-police"),
        languages=(),
        certainty=Certainty.B,
        fingerprint=mark,
        sources=(),
    )
