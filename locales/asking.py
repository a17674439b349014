"""The question whether something may be given to an organisation: one wording, in chat and call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales import Texts

if TYPE_CHECKING:
    from collections.abc import Mapping


def asking(ask: Mapping[str, object], locale: str) -> dict[str, str]:
    """Return the placeables of the text ``ask`` of ``referral_consent.ftl``.

    Args:
        ask: ``receiver`` (a name), ``country``, ``help`` and ``fields`` (keys of
            ``directory.ftl``).
        locale: the language in which it is asked.

    Raises:
        TextMissing: the directory of this locale lacks a key.
    """
    texts = Texts(locale, "directory")
    return {
        "receiver": str(ask["receiver"]),
        "land": Texts(locale, "numbers").text(f"country-{ask['country']}"),
        **{name: ", ".join(map(texts.text, _strings(ask[name]))) for name in ("help", "fields")},
    }


def question(ask: Mapping[str, object], locale: str, profile: str) -> str:
    """Return the whole question, to be read to somebody of this profile. Raises TextMissing."""
    texts = Texts(locale, "referral_consent")
    return texts.text("ask", profile=profile, **asking(ask, locale))


def _strings(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list | tuple) else []
