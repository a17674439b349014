"""Every flow, by name. Their order is part of the buttons' tokens: add at the end only."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from bot.flows import (
    coming_back,
    consultation,
    draft,
    frontline_reporter,
    open_line,
    potential_victim,
    potential_victim_minor,
    referral_consent,
    safe_contact,
    third_party,
    welcome,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.grammar import Flow

FLOWS: Mapping[str, Flow] = MappingProxyType(
    {
        module.FLOW.name: module.FLOW
        for module in (
            welcome,
            potential_victim,
            potential_victim_minor,
            frontline_reporter,
            referral_consent,
            open_line,
            third_party,
            consultation,
            coming_back,
            safe_contact,
            draft,
        )
    }
)
