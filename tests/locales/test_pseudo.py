"""The language nobody speaks: what it changes, and what it leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from locales import PSEUDO, Texts, all_locales, files_of

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = """\
say = Call { $number } now
    .yes = Yes
    .typed = yes, sure
how = { $time ->
    [before] Could you
   *[now] Can you
 } leave?
nothing =
    .typed = x
"""


def test_it_is_longer_accented_and_in_brackets_and_keeps_what_is_filled_in(
    write: Callable[[str, str], None],
) -> None:
    write("en/one", TEXT)
    texts = Texts(PSEUDO, "one")
    assert texts.text("say", number="112") == "[Çáĺĺ 112 ňőŵ ~~~]".replace("ŵ", "w")
    assert texts.text("say.yes") == "[Ýéš ~]"
    assert texts.text("say.typed") == "yes, sure"
    assert texts.text("nothing.typed") == "x"
    assert texts.text("how", time="before").startswith("[[Çőůĺď ýőů")
    assert Texts("en", "one").text("say.yes") == "Yes", "English is not changed by it"


def test_it_has_every_text_and_is_nobody_s_language() -> None:
    assert PSEUDO not in all_locales()
    assert files_of(PSEUDO) == files_of("en")
    for file in files_of(PSEUDO):
        assert Texts(PSEUDO, file).keys() == Texts("en", file).keys()
        for key in Texts(PSEUDO, file).keys():  # noqa: SIM118  not a dict
            assert Texts(PSEUDO, file).needs(key) == Texts("en", file).needs(key)
