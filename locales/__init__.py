"""Every sentence, in every language: loads the texts and says which languages may be offered."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import bidirectional

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, serialize
from fluent.syntax.visitor import Visitor
from typing_extensions import override

from locales import pseudo
from locales.preparing import Prepared, prepared

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

SOURCE = "en"
"""The locale the others are translated from: it says which texts there have to be."""
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})
REQUIRED = "Required"
PSEUDO = "qps"
"""English with accents, longer and in brackets: shows text that is not in the files. No caller is
ever offered it (``locales.pseudo``)."""
OTHER_CODES = {"tl": "fil", "prs": "fa"}
"""What devices call Filipino, and the Persian of Afghanistan."""
STAFF = "console"
"""The file a locale has when staff work in it too."""
_HERE = Path(__file__).parent
_FIRST_STRONG, _POP = "\u2068", "\u2069"
_RIGHT = frozenset({"R", "AL"})
_REVIEWED = re.compile(r"### Reviewed by: (?!nobody)[^,\n]+, [^,\n]+, \d{4}-\d{2}-\d{2}$")


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


class _Names(Visitor):
    """Collects the names of the placeables of a text, and whether it refers to other texts."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.refers = False

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the visitor's name
        self.names.add(node.id.name)

    def visit_MessageReference(self, _: ast.MessageReference) -> None:  # noqa: N802  the visitor's name
        self.refers = True


def path_of(locale: str, file: str) -> Path:
    """Where a file of texts stands, or would."""
    return _HERE / locale / f"{file}.ftl"


@cache
def parsed(locale: str, file: str) -> ast.Resource:
    """One file of texts as it is written, for who checks it; kept, and takes much room.

    Raises TextsBroken when a line is not Fluent.
    """
    return _read(locale, file)


def _read(locale: str, file: str) -> ast.Resource:
    if locale == PSEUDO:
        return pseudo.of(_read(SOURCE, file))
    try:
        resource = FluentResource(path_of(locale, file).read_text(encoding="utf-8"))
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
    return frozenset(_named(pattern).names)


def _named(node: ast.BaseNode) -> _Names:
    names = _Names()
    names.visit(node)
    return names


class _Part:
    """One file of texts, ready to be said.

    Attributes:
        prepared: what is known of it without reading its Fluent.
    """

    __slots__ = ("_bundle", "_locale", "prepared")

    def __init__(self, locale: str, prepared: Prepared) -> None:
        self._locale = locale
        self.prepared = prepared
        self._bundle: FluentBundle | None = None

    def filled(self, key: str, args: Mapping[str, object]) -> str:
        """A text with its placeables filled."""
        if self._bundle is None:
            self._bundle = _bundle(self._locale, FluentResource(self.prepared.filled))
        return _formatted(self._bundle, self._locale, key, args)


@cache
def _part(locale: str, file: str) -> _Part:
    def prepare() -> Prepared:
        return _prepared(locale, _read(locale, file))

    try:
        there = prepare() if locale == PSEUDO else prepared(path_of(locale, file), prepare)
    except OSError as error:
        raise TextsBroken(f"{locale}/{file}: not there") from error
    return _Part(locale, there)


def _prepared(locale: str, resource: ast.Resource) -> Prepared:
    needs = {key: variables(pattern) for key, pattern in patterns(resource).items()}
    # What has no placeable needs no plural form: a language's own are not loaded for it.
    bundle = _bundle(SOURCE, resource)
    fixed = {key: _formatted(bundle, locale, key, {}) for key, need in needs.items() if not need}
    # What is fixed is kept as it is said and not as it was written, which takes far more room.
    rest = [one for one in resource.body if isinstance(one, ast.Term) or _named(one).names]
    alone = not any(_named(one).refers for one in rest)
    filled = serialize(ast.Resource(body=rest) if alone else resource)
    return Prepared(fixed, needs, filled, _required(resource))


def _required(resource: ast.Resource) -> tuple[str, ...]:
    keys: list[str] = []
    inside = False
    for entry in resource.body:
        if isinstance(entry, ast.GroupComment):
            inside = (entry.content or "").startswith(REQUIRED)
        elif inside and isinstance(entry, ast.Message):
            keys += patterns(ast.Resource(body=[entry]))
    return tuple(keys)


@cache
def _together(locale: str, files: tuple[str, ...]) -> tuple[_Part, ...]:
    parts = tuple(_part(locale, file) for file in files)
    seen: set[str] = set()
    for file, part in zip(files, parts, strict=True):
        for key in part.prepared.needs:
            if key in seen:
                raise TextsBroken(f"{locale}/{file}: a second text named {key}")
        seen |= part.prepared.needs.keys()
    return parts


def _bundle(locale: str, resource: ast.Resource) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=locale in RIGHT_TO_LEFT)
    bundle.add_resource(resource)
    return bundle


def _formatted(bundle: FluentBundle, locale: str, key: str, args: Mapping[str, object]) -> str:
    id_, _, attribute = key.partition(".")
    message = bundle.get_message(id_)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise TextMissing(locale, key)
    text, errors = bundle.format_pattern(pattern, dict(args))
    if errors:
        raise TextMissing(locale, key)
    return _loosened(str(text)) if locale in RIGHT_TO_LEFT else str(text)


def _loosened(text: str) -> str:
    """Take the isolates off what runs from right to left itself.

    A line without any word outside of isolates has no direction: it is set from left to right.
    """
    out: list[str] = []
    opened: list[int] = []
    for letter in text:
        if letter == _FIRST_STRONG:
            opened.append(len(out))
        elif letter == _POP and opened:
            start = opened.pop()
            if _runs_right_to_left(out[start + 1 :]):
                out[start] = ""
                continue
        out.append(letter)
    return "".join(out)


def _runs_right_to_left(letters: Iterable[str]) -> bool:
    """Tell it by the first letter that has a direction, as browsers do, isolates left out."""
    deep = 0
    for letter in letters:
        deep += (letter == _FIRST_STRONG) - (letter == _POP)
        direction = bidirectional(letter) if letter and not deep else ""
        if direction in {"L", *_RIGHT}:
            return direction in _RIGHT
    return False


class Texts:
    """The texts of one language out of some files: ``Texts("bg", "welcome", "common")``.

    Files are read once a process. Raises TextsBroken when one is not there or two have the same id.
    """

    __slots__ = ("_parts", "files", "locale")

    def __init__(self, locale: str, *files: str) -> None:
        self.locale = locale
        self.files = files
        self._parts = _together(locale, files)

    @override
    def __repr__(self) -> str:
        return f"Texts({self.locale!r}, {', '.join(map(repr, self.files))})"

    def text(self, key: str, /, **args: str | float) -> str:
        """Return the text named ``step`` or ``step.choice``, its placeables filled from ``args``.

        Raises:
            TextMissing: there is no such text, or a placeable was not given. Never returns a key
                or half a sentence.
        """
        for part in self._parts:
            fixed = part.prepared.fixed.get(key)
            if fixed is not None:
                return fixed
            needs = part.prepared.needs.get(key)
            if needs is not None and needs <= args.keys():
                return part.filled(key, args)
        raise TextMissing(self.locale, key)

    def has(self, key: str) -> bool:
        """Tell whether there is a text of this name."""
        return any(key in part.prepared.needs for part in self._parts)

    def needs(self, key: str) -> frozenset[str]:
        """The placeables this text has. Raises TextMissing when there is no such text."""
        for part in self._parts:
            if key in part.prepared.needs:
                return part.prepared.needs[key]
        raise TextMissing(self.locale, key)

    def keys(self) -> tuple[str, ...]:
        """Every key, in the order of the files: ``step``, then its ``step.choice``."""
        return tuple(key for part in self._parts for key in part.prepared.needs)


@cache
def all_locales() -> tuple[str, ...]:
    """Every locale that has a folder with texts, in alphabetical order."""
    return tuple(sorted({path.parent.name for path in _HERE.glob("*/*.ftl")}))


@cache
def staffed() -> tuple[str, ...]:
    """The locales in which staff work; the others speak to callers only."""
    return tuple(locale for locale in all_locales() if STAFF in files_of(locale))


@cache
def files_of(locale: str) -> tuple[str, ...]:
    """The names, without ``.ftl``, of the files of a locale, in alphabetical order."""
    if locale == PSEUDO:
        return files_of(SOURCE)
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
    return _part(SOURCE, file).prepared.required


@cache
def complete(locale: str) -> bool:
    """Tell whether every required text is there in this locale."""
    there = files_of(locale)
    return all(
        not required(file)
        or (file in there and _part(locale, file).prepared.needs.keys() >= set(required(file)))
        for file in files_of(SOURCE)
    )


def reviewed(locale: str) -> bool:
    """Tell whether a native speaker signed every file that callers see."""
    return all(signed(locale, file) for file in caller_files(locale))


@cache
def caller_files(locale: str) -> tuple[str, ...]:
    """The files of a locale that callers see."""
    return tuple(f for f in files_of(locale) if f in files_of(SOURCE) and required(f))


@cache
def signed(locale: str, file: str) -> bool:
    """Tell whether a native speaker signed a file.

    The signature is a comment at its head: ``### Reviewed by: NAME, ROLE, YYYY-MM-DD``.
    """
    with path_of(locale, file).open(encoding="utf-8") as lines:
        head = takewhile(lambda line: line.startswith("###"), lines)
        return any(_REVIEWED.match(line) for line in head)


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
