"""The house rules no linter knows: small rooms, no sentence in code, no trace of the workshop."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUSE = Path(__file__).parents[2]
WINGS = ("bot", "intake", "escalation", "locales")
LONGEST = 400
# A capital and a space make a sentence; upper-case words alone (SQL, headers) do not.
SENTENCE = re.compile(
    r"[A-Z\u0410-\u042f][a-z\u0430-\u044f]+ "
    r"|[a-z\u0430-\u044f] [a-z\u0430-\u044f]+ [a-z\u0430-\u044f]+ .*[.!?]$",
)
# Each with a bracket in it, so that this file does not name what it looks for.
TELLTALES = re.compile(
    r"py[p]i\.org|python[h]osted|registry\.np[m]js|deb\.deb[i]an\.org|/wor[k]/|/roo[t]/",
)


def tracked(*suffixes: str) -> list[Path]:
    """Every file git knows, or, in a copy without git, every file that is not hidden."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"],  # noqa: S607  git of the PATH, in tests
        cwd=HOUSE, capture_output=True, text=True, check=False,
    )  # fmt: skip
    paths = (
        [HOUSE / name for name in listed.stdout.splitlines()]
        if listed.returncode == 0
        else [path for path in HOUSE.rglob("*") if "/." not in str(path.relative_to(HOUSE.parent))]
    )
    return [path for path in paths if path.name.endswith(suffixes) and path.is_file()]


def python_of(wing: str) -> list[Path]:
    return sorted((HOUSE / wing).rglob("*.py"))


def docstrings(tree: ast.Module) -> set[ast.AST]:
    return {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    } | {  # an attribute's docstring stands behind it
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }


def spoken_by_cli(node: ast.AST) -> Iterator[ast.AST]:
    """Command-line help is for operators; it is English and stays beside its option."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call):
            for word in call.keywords:
                if word.arg == "help":
                    yield word.value
            name = ast.unparse(call.func)
            if name.endswith(
                ("typer.echo", "print", "stderr.write", "_say", "typer.Option", "typer.Argument")
            ):
                yield from (leaf for argument in call.args for leaf in ast.walk(argument))


def test_no_file_is_longer_than_a_person_can_hold() -> None:
    long = {
        str(path.relative_to(HOUSE)): count
        for path in tracked(".py", ".ftl", ".js", ".css", ".html")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST
    }
    assert not long


@pytest.mark.parametrize("path", python_of("bot"), ids=lambda path: str(path.relative_to(HOUSE)))
def test_the_street_side_has_no_sentence_in_code(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    exempt = docstrings(tree) | set(spoken_by_cli(tree))
    found = [
        (node.lineno, node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and node not in exempt
        and SENTENCE.search(node.value)
    ]
    assert not found, "texts belong in locales/"


def test_nothing_tells_where_it_was_built() -> None:
    telling = [
        str(path.relative_to(HOUSE))
        for path in tracked("")
        if TELLTALES.search(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not telling


def test_every_python_file_is_typed_and_named_for_a_noun() -> None:
    forbidden = {"utils", "helpers", "common", "manager", "service", "misc", "part2"}
    assert not [path for wing in WINGS for path in python_of(wing) if path.stem in forbidden]


def test_dependencies_are_locked_with_hashes() -> None:
    for name in ("run", "dev"):
        text = (HOUSE / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
        pins = re.findall(r"^[a-z0-9][\w.-]*==", text, re.MULTILINE)
        assert pins
        assert text.count("--hash=sha256:") >= len(pins)
        assert "--index-url" not in text
