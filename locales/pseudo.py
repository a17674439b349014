"""A language nobody speaks: English with accents, half as long again, and in brackets.

What is not in it on a page was written into the code; what does not fit will not fit in Hungarian.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Final

from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

if TYPE_CHECKING:
    from fluent.syntax.ast import Resource

_ACCENTED: Final = str.maketrans(
    "AaCcDdEeGgIiKkLlNnOoRrSsTtUuYyZz", "ÀáÇčĎďÈéĞğÎîĶķĹĺÑňÖőŔřŠšŤťÛůÝýŽž"
)
_FILLING: Final = "~"
_WORD: Final = 8
"""Letters of a word of filling."""
_LONGER: Final = 0.4
TYPED: Final = "typed"
"""The attribute of what callers type: it is read, not shown."""


class _Pseudo(Visitor):
    """Changes every text that is shown, in place."""

    def visit_Attribute(self, node: ast.Attribute) -> None:  # noqa: N802  the visitor's name
        if node.id.name != TYPED:
            self.visit(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  the visitor's own name
        for variant in node.variants:
            self.visit(variant.value)

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802  the visitor's own name
        texts = [part for part in node.elements if isinstance(part, ast.TextElement)]
        for text in texts:
            text.value = text.value.translate(_ACCENTED)
        length = sum(len(text.value.strip()) for text in texts)
        if length:
            more = round(length * _LONGER)
            filling = " ".join(_FILLING * min(_WORD, more - at) for at in range(0, more, _WORD))
            first, last = ast.TextElement("["), ast.TextElement(f" {filling}]")
            node.elements[:] = [first, *node.elements, last]
        self.generic_visit(node)


def of(resource: Resource) -> Resource:
    """Return a file of texts in that language; ids, placeables and typed words stay."""
    changed = deepcopy(resource)
    _Pseudo().visit(changed)
    return changed
