"""Writes ``docs/flows``: the diagram and the English wording of each flow, for who must sign it.

Texts that come out in several ways (by channel, by tense) stand there in each of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.flows import FLOWS
from bot.grammar import RETURN, Kind
from locales import SOURCE, TextMissing, Texts, own_name, parsed, patterns
from locales.check import readings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.grammar import Choice, Flow, Step

_SHAPES = {
    Kind.ASK: '["{}"]', Kind.ASK_ALL: '[["{}"]]', Kind.WRITE: '[/"{}"/]', Kind.SAY: '("{}")',
    Kind.REVIEW: '[["{}"]]', Kind.ENTER: '{{{{"{}"}}}}', Kind.END: '(["{}"])',
}  # fmt: skip


def write_flow_docs(folder: Path) -> tuple[str, ...]:
    """Write one page a flow into ``folder`` and return the names of those that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    changed: list[str] = []
    for name in FLOWS:
        path = folder / f"{name}.md"
        text = page(name)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            changed.append(path.name)
    return tuple(changed)


def page(name: str) -> str:
    """The page of one flow, in Markdown with a Mermaid diagram."""
    flow = FLOWS[name]
    return "\n".join(
        (
            f"# {name}",
            "",
            _say("generated"),
            "",
            "```mermaid",
            "flowchart TD",
            *(f"    {line}" for line in _diagram(flow)),
            "```",
            "",
            *_commands(flow),
            *(line for step in flow.steps.values() for line in _step(flow, step)),
        )
    )


def _say(key: str, **args: str) -> str:
    return Texts(SOURCE, "review").text(key, **args)


def _diagram(flow: Flow) -> Iterator[str]:
    for step in flow.steps.values():
        yield _node(step.id) + _SHAPES[step.kind].format(step.enters or step.id)
    for step in flow.steps.values():
        for dest, names in _ways(flow, step).items():
            label = f"|{', '.join(names)}|" if names else ""
            yield f"{_node(step.id)} -->{label} {_node(dest)}"


def _ways(flow: Flow, step: Step) -> dict[str, list[str]]:
    """Where a step leads: each target with the answers that lead there; [] for all the others."""
    ways: dict[str, list[str]] = {}
    if step.kind in {Kind.END, Kind.ENTER}:
        return ways
    ordinary = flow.next(step.id)
    for one in step.choices.values():
        dest = one.then or (flow.paths[one.along][0] if one.along else ordinary)
        if dest not in {ordinary, RETURN}:
            ways.setdefault(dest, []).append(one.id)
        for _, elsewhere in one.on:
            ways.setdefault(elsewhere, []).append(one.id)
    if ordinary != RETURN:
        ways[ordinary] = []
    return ways


def _node(step_id: str) -> str:
    return "s-" + step_id  # "end" alone would be a word of the diagram's language


def _commands(flow: Flow) -> Iterator[str]:
    yield _say("every-question")
    yield ""
    yield "- **skip**, **back**, **again**"
    for one in flow.anywhere.values():
        yield f"- **{one.id}**{_signs(one)}, {_to(one.then)}"
    for flag, step_id in flow.alarms.items():
        yield f"- {_say('lexicon', flag=f'`{flag}`')}: {_to(step_id)}"
    for path, ids in flow.paths.items():
        yield f"- {_say('path', path=f'`{path}`')}: {', '.join(f'`{id_}`' for id_ in ids)}"
    yield ""


def _step(flow: Flow, step: Step) -> Iterator[str]:
    yield f"## {step.id}"
    yield ""
    about = [str(step.kind)]
    about += [_say("skippable")] if step.skippable else []
    about += [_say("aside")] if step.id in flow.asides else []
    if step.given is not None:
        key = "only-after" if step.given.alone else "after"
        told = ", ".join(f"`{id_}`" for id_ in sorted(step.given.choices))
        about.append(_say(key, step=f"`{step.given.step}`", choices=told))
    yield f"*{', '.join(about)}*"
    yield ""
    if step.kind is Kind.ENTER:
        yield _say("goes-on", flow=f"[{step.enters}]({step.enters}.md)")
        yield ""
        return
    yield from (f"> {line}".rstrip() for line in _words(flow, step).split("\n"))
    yield ""
    texts = Texts(SOURCE, flow.name, "common")
    for one in step.choices.values():
        key = f"{step.id}.{one.id}"
        key = one.says or key
        label = texts.text(key) if texts.has(key) else own_name(one.id)
        elsewhere = "".join(f", {_to(dest)} (`{path}`)" for path, dest in one.on)
        ordinary = f", {_to(one.then)}" if one.then else ""
        yield f"- `{one.id}` {label}{_signs(one)}{ordinary}{elsewhere}"
    if step.choices:
        yield ""


def _to(step_id: str) -> str:
    return _say("leads-to", step=f"`{step_id}`")


def _words(flow: Flow, step: Step) -> str:
    for file in (flow.name, "common"):
        pattern = patterns(parsed(SOURCE, file)).get(step.says or step.id)
        if pattern is not None:
            return "\n\n".join(readings(pattern))
    raise TextMissing(SOURCE, step.id)


def _signs(one: Choice) -> str:
    signs = [
        *one.indicators,
        *one.flags,
        *(f"{level} {'given' if given else 'refused'}" for level, given in one.consents),
        *(f"{name}={value}" for name, value in one.sets),
    ]
    return f" ({', '.join(signs)})" if signs else ""
