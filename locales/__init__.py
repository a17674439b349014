"""Every sentence, in every language: loads the texts and says which languages may be offered."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

SOURCE = "en"
"""The locale the others are translated from: it says which texts there have to be."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
REQUIRED = "Required"
_HERE = Path(__file__).parent
_REVIEWED = re.compile(
    r"^Reviewed by: (?!nobody)[^,\n]+, [^,\n]+, \d{4}-\d{2}-\d{2}$", re.MULTILINE
)


class TextMissing(LookupError):
    """A text is not there, or needs something it was not given.

    Attributes:
        locale: the language that lacks it.
        key: the text's key; safe to log.
    """

    def __init__(self, locale: str, key: str) -> None:
        super().__init__(f"{locale}:{key}")
        self.locale = locale
        self.key = key


class TextsBroken(ValueError):
    """A file of texts cannot be read, or two files of one set have the same id."""


class _Variables(Visitor):
    """Collects the names of the placeables of a pattern."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's name
        self.names.add(node.id.name)


@cache
def parsed(locale: str, file: str) -> ast.Resource:
    """Read one file of texts, once a process. Raises TextsBroken when a line is not Fluent."""
    path = _HERE / locale / f"{file}.ftl"
    try:
        resource = FluentResource(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TextsBroken(f"{locale}/{file}: not there") from error
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().partition("\n")[0]
            raise TextsBroken(f"{locale}/{file}: not Fluent: {line}")
    return resource


def patterns(resource: ast.Resource) -> dict[str, ast.Pattern]:
    """Every key of a file with its pattern: ``step`` and ``step.choice``, in the file's order.

    Raises TextsBroken when an id stands twice.
    """
    found: dict[str, ast.Pattern] = {}
    ids: set[str] = set()
    for message in resource.body:
        if not isinstance(message, ast.Message):
            continue
        if message.id.name in ids:
            raise TextsBroken(f"a second text named {message.id.name}")
        ids.add(message.id.name)
        if message.value is not None:
            found[message.id.name] = message.value
        for attribute in message.attributes:
            found[f"{message.id.name}.{attribute.id.name}"] = attribute.value
    return found


def variables(pattern: ast.Pattern) -> frozenset[str]:
    """The names of the placeables of a text, those of selectors included."""
    collector = _Variables()
    collector.visit(pattern)
    return frozenset(collector.names)


@cache
def _loaded(
    locale: str, files: tuple[str, ...]
) -> tuple[FluentBundle, dict[str, str], dict[str, frozenset[str]]]:
    bundle = FluentBundle([locale], use_isolating=locale in RIGHT_TO_LEFT)
    needs: dict[str, frozenset[str]] = {}
    for file in files:
        resource = parsed(locale, file)
        bundle.add_resource(resource)
        for key, pattern in patterns(resource).items():
            if key in needs:
                raise TextsBroken(f"{locale}/{file}: a second text named {key}")
            needs[key] = variables(pattern)
    # A text without placeables is the same every time: formatted here, a look-up afterwards.
    fixed = {key: _formatted(bundle, locale, key, {}) for key, names in needs.items() if not names}
    return bundle, fixed, needs


def _formatted(bundle: FluentBundle, locale: str, key: str, args: Mapping[str, object]) -> str:
    id_, _, attribute = key.partition(".")
    message = bundle.get_message(id_)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise TextMissing(locale, key)
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise TextMissing(locale, key)
    return str(text)


class Texts:
    """The texts of one language out of some files: ``Texts("bg", "welcome", "common")``.

    Files are read once a process. Raises TextsBroken when one is not there or two have the same id.
    """

    __slots__ = ("_bundle", "_fixed", "_needs", "files", "locale")

    def __init__(self, locale: str, *files: str) -> None:
        self.locale = locale
        self.files = files
        self._bundle, self._fixed, self._needs = _loaded(locale, files)

    @override
    def __repr__(self) -> str:
        return f"Texts({self.locale!r}, {', '.join(map(repr, self.files))})"

    def text(self, key: str, /, **args: str | float) -> str:
        """Return the text named ``step`` or ``step.choice``, its placeables filled from ``args``.

        Raises:
            TextMissing: there is no such text, or a placeable was not given. Never returns a key
                or half a sentence.
        """
        fixed = self._fixed.get(key)
        if fixed is not None:
            return fixed
        needs = self._needs.get(key)
        if needs is None or not needs <= args.keys():
            raise TextMissing(self.locale, key)
        return _formatted(self._bundle, self.locale, key, args)

    def has(self, key: str) -> bool:
        """Tell whether there is a text of this name."""
        return key in self._needs

    def needs(self, key: str) -> frozenset[str]:
        """The placeables this text has. Raises TextMissing when there is no such text."""
        try:
            return self._needs[key]
        except KeyError:
            raise TextMissing(self.locale, key) from None

    def keys(self) -> tuple[str, ...]:
        """Every key, in the order of the files: ``step``, then its ``step.choice``."""
        return tuple(self._needs)


@cache
def all_locales() -> tuple[str, ...]:
    """Every locale that has a folder with texts, in alphabetical order."""
    return tuple(sorted({path.parent.name for path in _HERE.glob("*/*.ftl")}))


@cache
def files_of(locale: str) -> tuple[str, ...]:
    """The names, without ``.ftl``, of the files of a locale, in alphabetical order."""
    return tuple(sorted(path.stem for path in (_HERE / locale).glob("*.ftl")))


@cache
def own_name(locale: str) -> str:
    """The language's name in the language itself, as a caller looks for it in a list."""
    return Texts(locale, "common").text("language-name")


@cache
def required(file: str) -> tuple[str, ...]:
    """The keys of a file that a locale must have before callers may be offered it.

    They stand below a group comment ``## Required`` in the English file; another group comment
    ends them. Files for staff have none.
    """
    keys: list[str] = []
    inside = False
    for entry in parsed(SOURCE, file).body:
        if isinstance(entry, ast.GroupComment):
            inside = (entry.content or "").startswith(REQUIRED)
        elif inside and isinstance(entry, ast.Message):
            keys += patterns(ast.Resource(body=[entry]))
    return tuple(keys)


@cache
def complete(locale: str) -> bool:
    """Tell whether every required text is there in this locale."""
    there = files_of(locale)
    return all(
        not required(file)
        or (file in there and set(required(file)) <= set(patterns(parsed(locale, file))))
        for file in files_of(SOURCE)
    )


@cache
def reviewed(locale: str) -> bool:
    """Tell whether a native speaker signed every file that callers see.

    The signature is a comment at the head of the file: ``### Reviewed by: NAME, ROLE, YYYY-MM-DD``.
    """
    return all(
        any(
            isinstance(entry, ast.ResourceComment) and _REVIEWED.search(entry.content or "")
            for entry in parsed(locale, file).body
        )
        for file in files_of(locale)
        if file in files_of(SOURCE) and required(file)
    )


def offered(operator: Collection[str] = ()) -> tuple[str, ...]:
    """The locales callers may choose, in alphabetical order.

    A locale is offered when it is complete, and signed by a native speaker or named by the
    operator, who then answers for it (``HELPLINE_LOCALES``). Names without texts are left out.
    """
    return tuple(
        locale
        for locale in all_locales()
        if complete(locale) and (locale in operator or reviewed(locale))
    )
