"""Words of whoever asks about others or insults, and words that only look like them."""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

import pytest

from bot.wording import alarms, manners
from intake.indicators import Flag
from locales import Texts, all_locales


@pytest.mark.parametrize(
    "words",
    [
        "did Maria write to you?",
        "Hello. Did my wife contact you?",
        "did Anna Maria Petrova write to you",
        "has she written to you",
        "Has anyone called you?",
        "is my wife there?",
        "IS SHE WITH YOU",
        "who works there?",
        "Who works for you???",
        "Hello, who works there?",
        "where is the shelter?",
        "Give me the address of the shelter",
        "where are you hiding her",
        "I am her husband",
        "I'm her husband, open up",
        "i’m her boss",
        "what did she tell you",
        "писала ли ви е Мария?",
        "Мария писала ли ви е",
        "жена ми обади ли ви се",
        "свързвала ли се е с вас",
        "там ли е жена ми?",
        "тя при вас ли е",
        "кой работи там?",
        "Кажете ми кой работи при вас",
        "къде е приютът?",
        "къде се намира убежището",
        "Аз съм мъжът ѝ!",
        "аз съм мъжът й",
        "аз съм нейният съпруг",
        "какво ви каза тя",
        "върнете ми жената",
        "pisala li vi e",
        "koi raboti tam",
        "kade e priyuta",
        "kyde e priutyt",
        "az sam mujat i",
        "az sym neiniqt suprug",
        "obadi li vi se jena mi",
        "kyde q kriete",
    ],
)
def test_asking_about_others_is_heard(words: str) -> None:
    assert manners(words) == {Flag.PROBING}


@pytest.mark.parametrize(
    "words",
    [
        "Can I write to you?",
        "I want to write to you",
        "did I write to you before?",
        "I did not write to you",
        "she did not call you, I did",
        "did you write to me",
        "somebody wrote to me about a job",
        "my husband took my passport",
        "he is my husband",
        "her husband beats her",
        "I am afraid of her husband",
        "is there a shelter?",
        "I need a shelter tonight",
        "can I come to a shelter with my child",
        "we sleep in a shelter near the station",
        "who are you?",
        "who reads this?",
        "I work there every night",
        "the man who works there keeps my papers",
        "a woman who works at the shelter gave me this number",
        "is it safe to talk with you",
        "do you know where the embassy is",
        "where is the police",
        "I do not know where she lives",
        "is anybody there?",
        "мога ли да ви пиша",
        "писах ви вчера",
        "не съм ви писала досега",
        "мъжът ми ме бие",
        "имам съпруг",
        "аз съм мъж на 40 години",
        "има ли приют",
        "имам нужда от приют",
        "работя там от май",
        "кой чете това",
        "кои сте вие",
        "къде е полицията",
        "не знам къде съм",
        "не знам къде е тя",
        "тя е при тях",
        "има ли някой там",
        "жена ми е болна",
        "mujat mi me zaplashva",
        "raboteh tam",
        "imam nujda ot priut",
        "",
        " ",
        "🙂" * 2048,
    ],
)
def test_near_misses_ask_about_nobody(words: str) -> None:
    assert manners(words) == frozenset()


@pytest.mark.parametrize(
    "words",
    [
        "fuck you",
        "Fuck you all!!!",
        "send nudes",
        "Send me nudes, baby",
        "you whore",
        "you're a bitch",
        "you are an idiot",
        "I want to fuck you",
        "suck my dick",
        "are you horny?",
        "майната ти",
        "МАЙНАТА ВИ!",
        "мръсна курво",
        "ти си курва",
        "прати ми голи снимки",
        "искам да те чукам",
        "духай ми",
        "ти си идиот",
        "mainata ti",
        "mrusna kurvo",
        "iskam da te chukam",
        "prati goli snimki",
    ],
)
def test_insults_are_heard(words: str) -> None:
    assert manners(words) == {Flag.ABUSE}


@pytest.mark.parametrize(
    "words",
    [
        "they call me a whore",
        "he calls me a bitch",
        'he shouts "you whore" at me every night',
        "he says fuck you and hits the wall",
        "They tell me: you are a slut",
        "my boss says you idiot, work faster",
        "I was told you are trash, you are nothing",
        "a client wanted me to suck his dick, suck my dick he said",
        "he wants me to send nudes",
        "someone on the internet writes send nudes or else",
        "I had to have sex with men",
        "they made me say I want to fuck you to strangers",
        "I feel like a whore",
        "am I stupid",
        "I am an idiot",
        "what the fuck is happening",
        "fucking passport, I cannot find it",
        "this is shit",
        "I am fucked",
        "a dirty house",
        "they sell me for sex",
        "I do not want sex",
        "наричат ме курва",
        "той ми вика курво",
        "казват ми: мръсна курво, работи",
        "шефът крещи идиоти такива",
        "един клиент каза духай ми",
        "карат ме да правя секс",
        "карат ме да пращам голи снимки",
        "чувствам се като курва",
        "аз съм идиот",
        "тъпа работа",
        "живея като боклук",
        "narichat me kurva",
        "toi mi vika kurvo",
        "ebati jegata",
        "",
    ],
)
def test_whoever_tells_what_others_say_or_do_insults_nobody(words: str) -> None:
    assert manners(words) == frozenset()


@pytest.mark.parametrize("name", ["probing-words", "abuse-words"])
@pytest.mark.parametrize("locale", all_locales())
def test_every_phrase_of_the_lists_is_found_and_wakes_nobody(locale: str, name: str) -> None:
    phrases = Texts(locale, "lexicon").text(f"{name}.typed").split(",")
    wanted = Flag.PROBING if name == "probing-words" else Flag.ABUSE
    for phrase in filter(None, map(str.strip, phrases)):
        said = phrase.replace("…", "Maria").removeprefix("^")
        assert wanted in manners(said), phrase
        assert Flag.DANGER_WORD not in alarms(said), phrase


def test_a_name_in_the_gap_has_three_words_at_most() -> None:
    assert manners("did Anna Maria Ivanova write to you")
    assert not manners("did Anna Maria Ivanova Petrova write to you")
    assert not manners("did write to you")


@pytest.mark.parametrize(
    "words", ["did " * 1024, "did a " * 680, "a" * 4096, "write to you " * 300]
)
def test_long_texts_are_read_to_their_end(words: str) -> None:
    assert manners(f"{words} x is my wife there") == {Flag.PROBING}
