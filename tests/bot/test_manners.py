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


# Each language: who asks after a name, for the house, for who works there.
ASKS = {
    "en": ("Did Maria Ivanova from Sofia write to you?", "Is Maria there?", "is Maria with you",
           "where is the safe house", "have you heard from Maria?"),
    "bg": ("Мария писала ли ви е?", "Мария ви е писала?", "Мария при вас ли е",
           "къде е защитеното жилище", "Mariya pri vas li e"),
    "hu": ("Írt önöknek Mária?", "Mária írt önöknek?", "kereste önöket Mária", "Ott van Mária?",
           "hol van a védett ház"),
    "pl": ("Maria do was pisała?", "czy Maria jest u was", "Maria jest u was?",
           "gdzie jest bezpieczny dom"),
    "ro": ("V-a scris Maria?", "Maria v-a scris?", "Ti-a scris Maria?", "v-a sunat Maria",
           "unde este casa sigură"),
    "uk": ("Марія вам писала?", "вам писала Марія?", "Марія у вас?", "де шелтер"),
    "ru": ("Мария вам писала?", "вам писала Мария", "Мария у вас?", "gde priyut",
           "Maria vam pisala?", "где безопасный дом"),
    "tr": ("Maria size yazdı mı", "Maria sizde mi", "Maria orada mı?", "güvenli ev nerede"),
    "es": ("¿Les escribió María?", "¿María les ha escrito?", "¿Está María ahí?",
           "¿dónde está la casa de acogida?"),
    "ar": ("هل كتبت لكم ماريا؟", "هل اتصلت بكم ماريا", "أين البيت الآمن"),
    "vi": ("Maria có nhắn cho các bạn không?", "Maria có liên hệ với các bạn không",
           "nhà an toàn ở đâu"),
    "fil": ("nandiyan ba si Maria?", "sumulat ba si Maria", "nasaan ang safe house"),
    "fa": ("ماریا به شما پیام داده؟", "ماریا پیش شماست؟", "خانه امن کجاست"),
    "fr": ("Maria vous a écrit ?", "Maria vous a-t-elle appelé", "est-ce que Maria est là",
           "où est la maison d'accueil"),
}  # fmt: skip
# Each language: callers who ask about themselves, the place or the team, or tell.
ASK_NOT = {
    "en": ("did you get my message?", "where can I sleep?", "is somebody there?", "Is food there?",
           "she wrote to me", "is it safe there?", "did the police contact you about me?",
           "Maria wrote to you.", "I wrote to you?", "Is the shelter open?"),
    "bg": ("получихте ли съобщението ми?", "къде мога да спя?", "има ли някой?", "тя ми писа",
           "там ли е някой?", "паспортът ми при вас ли е?", "аз ви писах?", "Мария ви е писала."),
    "hu": ("megkapták az üzenetemet?", "hol aludhatok?", "van ott valaki?", "írt nekem",
           "ott van valaki?", "Az útlevelem önöknél van?", "én írtam önöknek?"),
    "pl": ("dostaliście moją wiadomość?", "gdzie mogę spać?", "jest tam ktoś?",
           "ona do mnie pisała", "ja do was pisałam?", "czy ktoś jest u was?", "Jak jest u was?"),
    "ro": ("ați primit mesajul meu?", "unde pot dormi?", "e cineva acolo?", "ea mi-a scris",
           "Cât e la voi?", "v-am scris eu?"),
    "uk": ("ви отримали моє повідомлення?", "де я можу спати?", "є хтось?", "вона мені писала",
           "я вам писала?", "Скільки місць у вас?", "Документи у вас?", "Ліжко у вас?"),
    "ru": ("вы получили моё сообщение?", "где мне спать?", "есть кто-нибудь?", "она мне писала",
           "я вам писала?", "Сколько стоит у вас?", "Документы у вас?", "Мария вам писала."),
    "tr": ("mesajımı aldınız mı?", "nerede uyuyabilirim?", "orada kimse var mı?", "o bana yazdı",
           "Kimse orada mı?", "Pasaportum sizde mi?"),
    "es": ("¿recibieron mi mensaje?", "¿dónde puedo dormir?", "¿hay alguien ahí?",
           "ella me escribió", "¿está alguien ahí?", "les escribí yo?"),
    "ar": ("هل وصلت رسالتي؟", "أين يمكنني النوم؟", "هل يوجد أحد؟", "هي كتبت لي",
           "هل كتبت لكم من قبل؟"),
    "vi": ("các bạn nhận được tin nhắn của tôi chưa?", "tôi có thể ngủ ở đâu?", "có ai ở đó không?",
           "cô ấy nhắn cho tôi", "tôi có nhắn cho các bạn không?"),
    "fil": ("natanggap niyo ba ang mensahe ko?", "saan ako puwedeng matulog?", "may tao ba diyan?",
            "sumulat siya sa akin"),
    "fa": ("پیام من رسید؟", "کجا می‌توانم بخوابم؟", "کسی آنجاست؟", "او به من پیام داد",
           "پاسپورتم پیش شماست؟"),
    "fr": ("avez-vous reçu mon message ?", "où puis-je dormir ?", "il y a quelqu'un ?",
           "elle m'a écrit", "je vous a écrit ?", "est-ce que quelqu'un est là ?"),
}  # fmt: skip


@pytest.mark.parametrize("locale", all_locales())
def test_asking_after_a_name_or_the_house_is_heard_in_every_language(locale: str) -> None:
    assert [words for words in ASKS[locale] if manners(words) != {Flag.PROBING}] == []


@pytest.mark.parametrize("locale", all_locales())
def test_callers_who_ask_for_themselves_are_not_taken_for_them(locale: str) -> None:
    assert [words for words in ASK_NOT[locale] if manners(words)] == []


@pytest.mark.parametrize("name", ["probing-words", "probing-questions", "abuse-words"])
@pytest.mark.parametrize("locale", all_locales())
def test_every_phrase_of_the_lists_is_found_and_wakes_nobody(locale: str, name: str) -> None:
    phrases = Texts(locale, "lexicon").text(f"{name}.typed").split(",")
    wanted = Flag.ABUSE if name == "abuse-words" else Flag.PROBING
    for phrase in filter(None, map(str.strip, phrases)):
        said = phrase.replace("…", "Maria").replace("⋯", "moja Maria").removeprefix("^")
        if name == "probing-questions" and not phrase.startswith("^"):
            said = f"{said}?"
        assert wanted in manners(said), phrase
        assert Flag.DANGER_WORD not in alarms(said), phrase


def test_a_name_in_the_gap_has_five_words_at_most() -> None:
    assert manners("did Maria Ivanova Petrova from Sofia write to you")
    assert not manners("did Anna Maria Ivanova Petrova from Sofia write to you")
    assert not manners("did write to you")


@pytest.mark.parametrize(
    "words", ["did " * 1024, "did a " * 680, "a" * 4096, "write to you " * 300]
)
def test_long_texts_are_read_to_their_end(words: str) -> None:
    assert manners(f"{words} x is my wife there") == {Flag.PROBING}
