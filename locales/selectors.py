"""What a text chooses between: plural forms of a number, or words such as now and before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Iterator

CATEGORIES: Final = frozenset({"zero", "one", "two", "few", "many", "other"})
"""The plural categories of CLDR."""
ADDRESS: Final = ("profile", frozenset({"adult", "minor"}))
"""A language may speak otherwise to a child where English does not: du and Sie, ty and Wy."""


class Choice(NamedTuple):
    """One selector: what it looks at, and between which variants it chooses."""

    by: str
    variants: frozenset[str]

    @property
    def plural(self) -> bool:
        """Whether it looks at a number: categories of CLDR, and numbers themselves."""
        return all(one in CATEGORIES or one.isdecimal() for one in self.variants)


class _Choices(Visitor):
    def __init__(self) -> None:
        self.found: list[Choice] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  the visitor's name
        selector = node.selector
        by = selector.id.name if isinstance(selector, ast.VariableReference) else ""
        keys = (variant.key for variant in node.variants)
        names = (key.name if isinstance(key, ast.Identifier) else key.value for key in keys)
        self.found.append(Choice(by, frozenset(map(str, names))))
        self.generic_visit(node)


class _References(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    @override
    def generic_visit(self, node: ast.BaseNode) -> None:
        if isinstance(node, ast.MessageReference):
            self.names.add(node.id.name)
        elif isinstance(node, ast.TermReference):
            self.names.add(f"-{node.id.name}")
        super().generic_visit(node)


def choices(pattern: ast.Pattern) -> list[Choice]:
    """Every selector of a text, in its order."""
    found = _Choices()
    found.visit(pattern)
    return found.found


def categories(locale: str) -> frozenset[str]:
    """The plural categories a language has (CLDR, as Babel ships it)."""
    return frozenset({*Locale.parse(locale).plural_form.rules, "other"})


def faults(locale: str, ours: ast.Pattern, source: ast.Pattern) -> Iterator[str]:
    """What is wrong with the selectors of a text, beside the same text in English."""
    theirs = {one.by: one for one in choices(source)}
    here = choices(ours)
    for by in sorted(theirs.keys() - {one.by for one in here}):
        yield f"does not choose by ${by}; keep its variants, even if they are alike"
    for one in here:
        english = theirs.get(one.by)
        if one.plural and (english is None or english.plural):
            wanted = categories(locale)
            given = frozenset(name for name in one.variants if name in CATEGORIES)
            if english is None or given != wanted:
                yield f"${one.by} needs the plural forms {', '.join(sorted(wanted))}"
        elif one not in {english, ADDRESS}:
            names = ADDRESS[1] if english is None else english.variants
            yield f"${one.by} needs the variants {', '.join(sorted(names))}"


def loose(resource: ast.Resource) -> Iterator[tuple[str, str]]:
    """Each text with a name it refers to that its file does not have."""
    named = {
        f"-{one.id.name}" if isinstance(one, ast.Term) else one.id.name
        for one in resource.body
        if isinstance(one, ast.Message | ast.Term)
    }
    for entry in resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            references = _References()
            references.visit(entry)
            yield from ((entry.id.name, name) for name in sorted(references.names - named))
