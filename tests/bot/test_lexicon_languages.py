"""In each of the fourteen languages: words that wake somebody, and words that only look like them.

Drafted with the lexicons, like them not yet reviewed by native speakers.
"""

# ruff: noqa: RUF001  what looks alike is what is tested

from __future__ import annotations

import pytest

from bot.wording import alarms
from bot.wording.folding import key
from bot.wording.lexicon import LEXICONS, listed
from bot.wording.lexicon import QUIET as QUIET_WORDS
from intake.indicators import Flag
from locales import Texts, all_locales

HEARD: dict[str, dict[Flag, tuple[str, ...]]] = {
    "bg": {
        Flag.DANGER_WORD: (
            "Мъжът ми каза, че ще ме убие", "заключиха ме в апартамента", "ne me puskat da izlqza",
            "Biqt me vsqka vecher", "щеме убие тая вечер", "zakliu4ena sum v staqta",
            "ИЗНАСИЛИХА МЕ",
        ),
        Flag.SUICIDE_WORD: ("вече не искам да живея", "mislq da se ubiq", "iskam da umra"),
        Flag.CHILD_WORD: ("на 15 години съм", "az sum dete", "при нас има непълнолетни"),
    },
    "en": {
        Flag.DANGER_WORD: (
            "please, he is going to kill me", "they locked us in at night", "He beats me",
            "I can’t get out of here", "my life is in danger",
        ),
        Flag.SUICIDE_WORD: ("I just want to die", "i don´t want to live"),
        Flag.CHILD_WORD: ("I'm 14 years old and scared? i am only 14", "some are underage girls"),
    },
    "hu": {
        Flag.DANGER_WORD: (
            "Azt mondta, hogy megöl.", "bezartak a szobaba", "be vagyok zárva", "VERNEK ENGEM",
            "nem engednek ki a hazbol", "veszélyben vagyok",
        ),
        Flag.SUICIDE_WORD: ("nem akarok élni", "meg akarom olni magam", "öngyilkosságra gondolok"),
        Flag.CHILD_WORD: ("15 éves vagyok", "kiskoru vagyok"),
    },
    "pl": {
        Flag.DANGER_WORD: (
            "Oni mnie zabiją, proszę", "zamkneli mnie w pokoju", "on mnie bije codziennie",
            "nie wypuszczaja mnie z domu", "JESTEM W NIEBEZPIECZEŃSTWIE", "zgwalcil mnie",
        ),
        Flag.SUICIDE_WORD: ("nie chce mi się żyć", "chce umrzec", "myślę o samobójstwie"),
        Flag.CHILD_WORD: ("mam 15 lat", "jestem nieletnia", "moja 14 letnia siostra"),
    },
    "ro": {
        Flag.DANGER_WORD: (
            "vrea să mă omoare", "vrea sa ma omoare", "m-au închis în cameră", "sunt închisă aici",
            "ma bate", "mă bate tot timpul", "M-a bătut aseară", "nu mă lasă să plec",
            "sunt în pericol, ajutaţi-mă",
        ),
        Flag.SUICIDE_WORD: ("nu mai vreau să trăiesc", "vreau sa mor"),
        Flag.CHILD_WORD: ("am 15 ani", "sunt minoră", "o fetiță plânge"),
    },
    "uk": {
        Flag.DANGER_WORD: (
            "він мене вб'є", "він мене вбʼє", "вони мене вб’ють", "vony mene vbyut",
            "мене замкнули", "zamknuly mene", "мене б'ють", "mene byut", "мене не випускають",
        ),
        Flag.SUICIDE_WORD: ("не хочу жити", "ne hochu zhyty", "думки про суїцид"),
        Flag.CHILD_WORD: ("мені 15 років", "meni 15 rokiv", "я неповнолітня"),
    },
    "ru": {
        Flag.DANGER_WORD: (
            "он меня убьёт", "он меня убьет", "on menya ubyet", "меня заперли в квартире",
            "zaperli menya", "меня бьют каждый день", "menya byut",
            "паспорт у них, не выпускают меня",
        ),
        Flag.SUICIDE_WORD: ("я не хочу жить", "ne hochu zhit", "хочу умереть"),
        Flag.CHILD_WORD: ("мне 15 лет", "mne 15 let", "я несовершеннолетняя"),
    },
    "tr": {
        Flag.DANGER_WORD: (
            "beni öldürecek", "BENİ ÖLDÜRECEKLER", "beni odaya kilitlediler", "beni dovuyorlar",
            "tehlikedeyim", "dışarı çıkamıyorum", "disari cikamiyorum",
        ),
        Flag.SUICIDE_WORD: ("artık yaşamak istemiyorum", "yasamak istemiyorum", "intihar edeceğim"),
        Flag.CHILD_WORD: ("15 yaşındayım", "15 yasindayim", "reşit değilim"),
    },
    "es": {
        Flag.DANGER_WORD: (
            "me va a matar", "ME VAN A MATAR", "estoy encerrada", "no me dejan salir",
            "me pega todos los días", "nos tienen encerradas", "estoy en peligro",
        ),
        Flag.SUICIDE_WORD: ("no quiero vivir", "quiero quitarme la vida", "pienso en el suicidio"),
        Flag.CHILD_WORD: ("tengo 15 años", "tengo 15 anos", "soy menor de edad"),
    },
    "ar": {
        Flag.DANGER_WORD: (
            "سيقتلني", "سَيَقْتُلُنِي", "أنا محبوسة في البيت", "انا محبوسه", "يضربونني كل يوم",
            "لا أستطيع الخروج", "أنا في خطر", "حبسوني في غرفة",
        ),
        Flag.SUICIDE_WORD: ("لا أريد أن أعيش", "لا اريد ان اعيش", "أفكر في الانتحار"),
        Flag.CHILD_WORD: ("عمري 15 سنة", "عمري ١٥ سنة", "أنا قاصر"),
    },
    "vi": {
        Flag.DANGER_WORD: (
            "tôi bị nhốt trong nhà", "toi dang bi nhot", "tôi bị đánh", "Em đang gặp nguy hiểm",
            "toi bi danh moi ngay", "nó dọa giết tôi",
        ),
        Flag.SUICIDE_WORD: ("tôi muốn chết", "em không muốn sống nữa", "tôi muốn tự tử"),
        Flag.CHILD_WORD: ("em 15 tuổi", "em 15 tuoi", "em chưa đủ 18 tuổi"),
    },
    "fil": {
        Flag.DANGER_WORD: (
            "papatayin niya ako", "ikinulong nila ako", "binubugbog po ako", "hindi ako makalabas",
            "nasa panganib ako", "ayaw nila akong palabasin",
        ),
        Flag.SUICIDE_WORD: ("gusto ko nang mamatay", "ayoko nang mabuhay"),
        Flag.CHILD_WORD: ("15 anyos po ako", "menor de edad ako"),
    },
    "fa": {
        Flag.DANGER_WORD: (
            "می‌خواهد مرا بکشد", "مي خواهد مرا بكشد", "مرا زندانی کرده‌اند", "نمی‌توانم فرار کنم",
            "منو حبس کردن",
        ),
        Flag.SUICIDE_WORD: ("نمی‌خواهم زنده باشم", "به خودکشی فکر می‌کنم"),
        Flag.CHILD_WORD: ("۱۵ سالمه", "15 سالمه", "١٥ سالمه", "من کودک هستم"),
    },
    "fr": {
        Flag.DANGER_WORD: (
            "il va me tuer", "ils m’ont enfermée", "ils m'ont enfermee", "il me frappe",
            "je suis en danger", "je suis enfermée",
        ),
        Flag.SUICIDE_WORD: ("je ne veux plus vivre", "je veux mourir", "je pense au suicide"),
        Flag.CHILD_WORD: ("j’ai 15 ans", "jai 15 ans", "je suis mineure"),
    },
}  # fmt: skip
QUIET: dict[str, tuple[str, ...]] = {
    "bg": (
        "мама ще ме убие, ако закъснея", "кредит на 15 години", "сайтът не ме пуска",
        "умирам от смях", "заключих вратата", "имам 15 години опит? 15 години стаж", "na 14 maj",
    ),
    "en": (
        "my mum will kill me if I am late", "it beats me why", "I am locked out",
        "I have 15 years of experience", "a 15 year old car", "that kills me", "let it be me",
    ),
    "hu": (
        "anyám meg fog ölni, ha elkések", "15 éves tapasztalatom van", "megöl a kíváncsiság",
        "be van zárva a bolt", "halálra nevettem magam", "10 éves házasság után",
        "verik a rekordot",
    ),
    "pl": (
        "mam 10 lat doświadczenia", "mama mnie zabije", "umieram ze śmiechu", "firma ma 15 lat",
        "zamknęli sklep", "bije rekordy", "15 lat temu", "nie mam dokumentów", "mam 15 złotych",
    ),
    "ro": (
        "am 15 ani de experiență", "mor de râs", "magazinul e închis", "acum 15 ani în urmă",
        "bate la ușă", "am 15 lei", "mă bate gândul să plec",
    ),
    "uk": (
        "мама мене вб'є", "15 років тому", "мені 15 років тому казали", "магазин зачинений",
        "помираю зі сміху", "вбити час", "б'ють рекорди", "years ago",
    ),
    "ru": (
        "мама меня убьёт", "мама меня убьет за это", "мне 15 лет назад сказали", "убить время",
        "магазин закрыт", "умираю от смеха", "10 лет опыта", "бьют часы", "15 рублей",
    ),
    "tr": (
        "annem beni öldürecek", "gülmekten ölmek istiyorum", "15 yaşında bir araba",
        "kapı kilitli", "15 yıl önce", "zaman öldürmek", "ne olmak istiyorum bilmiyorum",
    ),
    "es": (
        "tengo 15 años de experiencia", "mi mamá me va a matar", "me muero de risa",
        "quiero morirme de risa", "la tienda está cerrada", "hace 15 años", "matar el tiempo",
        "me pega el sol",
    ),
    "ar": (
        "عندي 15 سنة خبرة", "أموت من الضحك", "المحل مغلق", "قبل 15 سنة", "قتل الوقت",
        "عندي ١٥ يورو", "في ١٥ مايو",
    ),
    "vi": (
        "buồn cười chết", "tôi muốn từ từ", "15 người", "cửa hàng đóng cửa", "cách đây 15 năm",
        "đánh máy", "năm nay 15 người", "15 tuổi nghề",
    ),
    "fil": (
        "patay ako sa nanay ko", "papatayin ako ng nanay ko", "15 taon na ako sa trabaho",
        "sarado ang tindahan", "15 piso", "namatay ang cellphone ko", "mamatay sa tawa",
    ),
    "fa": (
        "۱۵ سال دارم کار می‌کنم", "از خنده مردم", "مغازه بسته است", "۱۵ سال پیش", "۱۵ یورو",
        "مادرم منو می‌کشه", "وقت کشی",
    ),
    "fr": (
        "j'ai 15 ans d'expérience", "ma mère va me tuer", "mort de rire", "il y a 15 ans",
        "le magasin est fermé", "tuer le temps", "15 euros", "ça me tue",
    ),
}  # fmt: skip
MIXED = {
    "помощ please, nie mam dokumentów": (),
    "помощ please, nie mam dokumentów, ще ме убие": (Flag.DANGER_WORD,),
    "hello jestem Ola, мне 15 лет, please help": (Flag.CHILD_WORD,),
    "salut, menya zaperli, nu pot ieși": (Flag.DANGER_WORD,),
    "on menya ubjet": (Flag.DANGER_WORD,),
    "pomogite, menya ubivayut": (Flag.DANGER_WORD,),
    "beni doviyorlar": (Flag.DANGER_WORD,),
    "mă bate gândul să plec, mă bate la cap": (),
    "ayuda, они меня бьют, por favor": (Flag.DANGER_WORD,),
    "bună, tengo 15 años, il me frappe": (Flag.DANGER_WORD, Flag.CHILD_WORD),
    "مرحبا help me, they locked me in": (Flag.DANGER_WORD,),
}


def sentences(locale: str) -> list[tuple[str, Flag]]:
    return [(words, flag) for flag, listed in HEARD[locale].items() for words in listed]


def test_every_language_has_its_tables() -> None:
    assert HEARD.keys() == QUIET.keys() == {*all_locales()}
    assert min(len(sentences(locale)) for locale in HEARD) >= 5
    assert min(map(len, QUIET.values())) >= 5


@pytest.mark.parametrize(
    ("words", "flag"), [one for locale in HEARD for one in sentences(locale)], ids=ascii
)
def test_it_is_heard(words: str, flag: Flag) -> None:
    assert flag in alarms(words)
    assert flag in alarms(f"... {words.upper()}!!")


@pytest.mark.parametrize("words", [one for listed in QUIET.values() for one in listed], ids=ascii)
def test_a_near_miss_wakes_nobody(words: str) -> None:
    assert alarms(words) == ()


@pytest.mark.parametrize("words", MIXED, ids=ascii)
def test_languages_may_be_mixed(words: str) -> None:
    assert alarms(words) == MIXED[words]


def test_no_phrase_means_two_things_in_any_two_languages() -> None:
    found: dict[str, set[str]] = {}
    for locale in all_locales():
        for name in (*LEXICONS, QUIET_WORDS):
            for member in listed(Texts(locale, "lexicon"), f"{name}.typed"):
                found.setdefault(key(member), set()).add(name)
    assert {phrase: names for phrase, names in found.items() if len(names) > 1} == {}
    assert len(found) > 5000


def test_quiet_words_take_back_what_they_overlap_and_nothing_else() -> None:
    assert alarms("мама меня убьёт") == ()
    assert alarms("мама меня убьёт, а он меня убьёт") == (Flag.DANGER_WORD,)
    assert alarms("mam 10 lat doświadczenia, mam 15 lat") == (Flag.CHILD_WORD,)


def test_a_wrong_accent_is_none_but_in_vietnamese_it_is_another_word() -> None:
    assert alarms("ils m'ont enfermèe") == (Flag.DANGER_WORD,)
    assert alarms("tôi muốn tự tử") == alarms("toi muon tu tu") == (Flag.SUICIDE_WORD,)
    assert alarms("tôi muốn từ từ") == ()
