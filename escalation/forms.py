"""Forms that staff fill in, as data: fields, what may stand in them, and what is wrong with it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from intake.errors import HelplineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

YES_NO: Final = ("yes", "no", "not-known")
LONGEST_TEXT: Final = 1000
LONGEST_FORM: Final = 15_000  # bytes: what an envelope holds, less who and when


class Kind(StrEnum):
    """What a field takes."""

    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    Attributes:
        key: its id and text key.
        kind: what it takes.
        choices: the ids that may be chosen.
        longest: most characters of a text, or the highest number.
        required: the form is not complete without it.
    """

    key: str
    kind: Kind = Kind.CHOICE
    choices: tuple[str, ...] = YES_NO
    longest: int = LONGEST_TEXT
    required: bool = False


class Fault(NamedTuple):
    """What is wrong with a field: ``unknown-field``, ``not-a-choice``, ``too-long``, and so on."""

    field: str
    code: str


class FormWrong(HelplineError):
    """A form was filled in with something that cannot stand there. Nothing was kept.

    Attributes:
        faults: field and code of each; never what was written.
    """

    text_key = "form-wrong"

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(", ".join(f"{fault.field}:{fault.code}" for fault in self.faults))


Value = str | int | tuple[str, ...]


def read(fields: Sequence[Field], filled: Mapping[str, Sequence[str]]) -> dict[str, Value]:
    """Take what a browser sent: every field's values as texts, several for several choices.

    Returns:
        The fields that were filled in, each in its type. Empty ones are absent.

    Raises:
        FormWrong: a field is unknown or its value cannot be; all faults at once.
    """
    known = {field.key: field for field in fields}
    faults = [Fault(key[:40], "unknown-field") for key in filled if key not in known]
    values: dict[str, Value] = {}
    for key, field in known.items():
        given = [each.strip() for each in filled.get(key, ()) if each.strip()]
        if not given:
            continue
        code, value = _value(field, given)
        if code:
            faults.append(Fault(key, code))
        else:
            values[key] = value
    if not fits(values):
        faults.append(Fault("form", "too-long"))
    if faults:
        raise FormWrong(faults)
    return values


def fits(content: object) -> bool:
    """Say whether a form's content can be sealed: single limits are in characters, this is not."""
    return len(json.dumps(content, ensure_ascii=False).encode()) <= LONGEST_FORM


def _value(field: Field, given: list[str]) -> tuple[str, Value]:
    """Return a fault's code and nothing, or no code and the value."""
    if field.kind is Kind.CHOICES:
        chosen = tuple(dict.fromkeys(given))
        return ("", chosen) if set(chosen) <= set(field.choices) else ("not-a-choice", ())
    if len(given) > 1:
        return "several", ()
    return _single(field, given[0])


def _single(field: Field, text: str) -> tuple[str, Value]:
    if field.kind is Kind.CHOICE:
        return ("", text) if text in field.choices else ("not-a-choice", ())
    if field.kind is Kind.TEXT:
        return ("", text) if len(text) <= field.longest else ("too-long", ())
    whole = text.isascii() and text.isdigit() and len(text) <= len(str(field.longest))
    return ("", int(text)) if whole and int(text) <= field.longest else ("not-a-number", ())


def missing(fields: Iterable[Field], values: Mapping[str, Value]) -> tuple[str, ...]:
    """List the required fields that are not filled in."""
    return tuple(field.key for field in fields if field.required and field.key not in values)
