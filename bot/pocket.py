"""What the bot keeps for itself, sealed to its own keys: where conversations stand, addresses.

No answer that belongs to a case stays here: before consent answers wait in the state, and the
moment the case opens they move to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from intake.case import NO_CASE, RecordId
from intake.keys import CannotOpen
from intake.sealing import Binding, Purpose, open_pocket, seal_pocket

if TYPE_CHECKING:
    from intake.case import CallerId
    from intake.keys import Sealed, StreetKeys


def seal_address(address: str, caller: CallerId, keys: StreetKeys) -> Sealed:
    """Seal where a caller can be reached: only this process can read it, for this caller only."""
    return seal_pocket({"to": address}, keys.address, _address_binding(caller, keys))


def open_address(sealed: Sealed, caller: CallerId, keys: StreetKeys) -> str:
    """Return the address for the one call it is needed for. Raises CannotOpen."""
    address = open_pocket(sealed, keys.address, _address_binding(caller, keys)).get("to")
    if not isinstance(address, str):
        raise CannotOpen("content")
    return address


def _address_binding(caller: CallerId, keys: StreetKeys) -> Binding:
    return Binding(Purpose.ADDRESS, keys.org, NO_CASE, 0, RecordId(caller))
