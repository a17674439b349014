"""A turn of somebody with whom it may be agreed how to write to her: her words, her plan, her news.

Stands between the runtime and ``turns.take``, changes nothing outside, and needs of the keys only
the one that hashes code words.

Source: domain.md 5.4, 5.2 T7 and T8; ux.md 2.7; ADR 0015.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot import engine, turns
from bot.agreement import NOTHING, Mark, fading
from bot.codewords import Word, fit, hashed, said, same
from bot.engine import Command, Place, Said, Shown
from bot.flows import FLOWS
from bot.notes import ADULT, OPEN_LINE, SAFE_CONTACT, WELCOME, Note, loose, notes_of
from bot.turns import Outcome
from bot.wording import HARMLESS, understand
from intake.case import EntryKind
from intake.indicators import Flag

if TYPE_CHECKING:
    from datetime import datetime

    from bot.agreement import Agreement
    from bot.codewords import Heard
    from bot.messages import Incoming
    from bot.pocket import Conversation
    from bot.seats import Street
    from intake.keys import StreetKeys
    from intake.sealing import Content

CAME: Final = "person-came"
AGREED: Final = "agreed"
"""In a plan's entry: she chose this. The other two are ``Word``: it was said."""
ASK_WORD: Final = "ask-word"
_NOT_POSSIBLE: Final = "word-not-possible"
_PLAN: Final = "plan-"
_ENTERED: Final = Said(choices=("yes",))  # what would have been next without a plan
_WORD_STEPS: Final = frozenset(Word)
_LINE: Final = Place(OPEN_LINE, "line")
_DONE: Final = Shown(SAFE_CONTACT, AGREED)
_FLAGS: Final = {Word.OK: Flag.OK_WORD, Word.DURESS: Flag.DURESS}


def comes_first(
    here: Conversation | None, incoming: Incoming, street: Street, now: datetime
) -> bool:
    """Say whether this is nothing but a matter of the words, whatever was asked.

    It is where one of them is said, and where all is held: nothing there may lead anywhere else.
    """
    if here is None or here.case is None:
        return False
    found = said(incoming.words, here.agreed.at(now), here.case, street.keys)
    return found is not None or is_held(here)


def is_held(here: Conversation) -> bool:
    """Say whether the duress word was said, and staff have not decided yet."""
    return Mark.HELD in here.agreed.marks


def came_back(here: Conversation, now: datetime) -> Conversation:
    """Return where somebody stands who comes back with a code, from anywhere.

    That opens the contact, but it is no proof: where a word was agreed it is asked for, and until
    it is said nothing goes out.
    """
    if here.agreed == NOTHING:
        return here
    agreed = here.agreed.without(Mark.PROVED, Mark.KNOCKED, Mark.SILENT, Mark.REFUSED, Mark.WAITING)
    if agreed.plan.shared:
        agreed = agreed.marked(Mark.ANSWERED)
    if agreed.ok_word:
        agreed = agreed.marked(Mark.WAITING, Mark.RETURNED)
    return replace(here, agreed=replace(agreed, heard=now))


def proves(before: Conversation, here: Conversation) -> bool:
    """Say whether somebody who came back with a code has just said her word."""
    returned = Mark.RETURNED in before.agreed.marks
    return returned and Mark.RETURNED not in here.agreed.marks and here.case is not None


def take(before: Conversation | None, incoming: Incoming, street: Street, now: datetime) -> Outcome:
    """Take one thing a caller did, as ``turns.take`` does, and keep what was agreed with her.

    The duress word shows the harmless screen and from then on nothing else, whatever is done. A
    code word is filed as having been said, never as what it was.
    """
    if before is None or before.case is None:
        return turns.take(before, incoming, street.offered, now)
    agreed = before.agreed.at(now)
    found = said(incoming.words, agreed, before.case, street.keys)
    word = None if found is None else found.word
    heard = _heard(before, incoming, found)
    held = word is Word.DURESS or Mark.HELD in agreed.marks
    if held and not turns.is_leaving(incoming):
        return _harmless(before, heard, word, now)
    start = _with_news(before)
    outcome = turns.take(start, heard, street.offered, now)
    if word is not None:
        outcome = replace(outcome, notes=(*outcome.notes, _said(before, word, now)))
        agreed = agreed.marked(Mark.PROVED).without(Mark.RETURNED)
    outcome = _learnt(start, incoming, outcome, agreed, street.keys)
    if start.saving or outcome.here.saving:  # else she has not agreed again: it waits until then
        outcome = _filed(outcome, now)
    return _kept(before, _told(start, outcome), incoming, now)


def ended_by_silence(here: Conversation, now: datetime) -> Outcome:
    """End a contact as ``turns.ended_by_silence`` does. Whoever fell silent is not chased."""
    outcome = turns.ended_by_silence(here, now)
    if outcome.over:
        return outcome
    agreed = outcome.here.agreed.without(Mark.ANSWERED, Mark.PROVED)
    if here.saving and not turns.is_resting(here):
        agreed = agreed.marked(Mark.SILENT)
    outcome = replace(outcome, here=replace(outcome.here, agreed=replace(agreed, after=None)))
    return _filed(outcome, now) if here.saving else outcome


def may_nudge(here: Conversation) -> bool:
    """Say whether she may be reminded, once: she fell silent, and had allowed it."""
    marks = here.agreed.marks
    quiet = here.left or here.contact is False or here.compromised is not None
    quiet = quiet or not marks.isdisjoint({Mark.HELD, Mark.REFUSED})
    return (
        here.agreed.plan.nudge and Mark.SILENT in marks and Mark.NUDGED not in marks and not quiet
    )


def releases(before: Conversation | None, here: Conversation | None) -> bool:
    """Say whether what waited for her may be looked at now."""
    if before is None or here is None or here.case is None:
        return False
    return Mark.WAITING in before.agreed.marks and Mark.WAITING not in here.agreed.marks


def reads(here: Conversation | None, now: datetime) -> bool:
    """Say whether a page that was shown had the words themselves on it, not only the opening."""
    if here is None or here.case is None:
        return True
    agreed = here.agreed.at(now)
    return agreed.known and not agreed.asks_word and Mark.HELD not in agreed.marks


def typed_at(here: Conversation | None, now: datetime) -> datetime:
    """Return the time to note for what she typed: earlier, where nothing is to stay."""
    return fading(now) if here is not None and here.agreed.plan.fades else now


def readable(here: Conversation | None, words: str, street: Street, now: datetime) -> str:
    """Return words without a code word in them: neither one said, nor one being chosen."""
    if here is None or here.case is None:
        return words
    found = said(words, here.agreed.at(now), here.case, street.keys)
    words = words if found is None else found.rest
    return "" if _at_a_word(here) else words


# --- code words ----------------------------------------------------------------------------------


def _heard(here: Conversation, incoming: Incoming, found: Heard | None) -> Incoming:
    """Return what is to be taken as said: without a code word, which nobody is to read.

    While one is being chosen, a changed message or words under a picture are no answer: they may
    be the word, and are kept no more than it is. What can be said everywhere still counts.
    """
    if found is not None:
        odd = incoming.odd if found.rest else None
        return replace(incoming, words=found.rest or None, odd=odd)
    if incoming.odd is None or not incoming.words or not _at_a_word(here):
        return incoming
    meant = understand(incoming, here.place, here.rev)
    counts = meant is not None and (meant.command is not None or bool(meant.alarms))
    return incoming if counts else replace(incoming, words=None)


def _harmless(
    before: Conversation, incoming: Incoming, word: Word | None, now: datetime
) -> Outcome:
    """Show the harmless screen. What she writes is still filed: it may be all there is."""
    notes = _overheard(before, incoming, now)
    if word is not None:
        notes = (_said(before, word, now), *notes)
    known = {"country": country} if (country := before.agreed.choices.get("country")) else {}
    here = replace(
        before, rev=before.rev + 1, misses=0, left=False, shown=(), notice=HARMLESS, args={},
        facts={**known, **before.facts}, agreed=before.agreed.marked(Mark.HELD),
    )  # fmt: skip
    return Outcome(here, notes)


def _overheard(before: Conversation, incoming: Incoming, now: datetime) -> tuple[Note, ...]:
    """Return what is filed of it: danger as on the open line, with its flags, and any words.

    Also after she has left: whoever said the word can show nothing else, and may have only this.
    """
    said = understand(incoming, _LINE, 0)
    if said is not None and (said.alarms or said.command is Command.DANGER):
        on_the_line, profile = replace(before, place=_LINE), before.facts.get("profile", ADULT)
        return tuple(notes_of(on_the_line, profile, engine.advance(_LINE, said), said, now))
    words = incoming.words or ""
    return loose(words, incoming, before, now) if words.strip() else ()


def _said(here: Conversation, word: Word, now: datetime) -> Note:
    told: Content = {"what": word.value, "at": now.isoformat()}
    signal: Content = {
        "item": "words", "answer": (), "indicators": [], "flags": [_FLAGS[word].value],
        "profile": here.facts.get("profile", ADULT), "at": now.isoformat(),
    }  # fmt: skip
    return Note(EntryKind.CONTACT_PLAN, told, signal)


def _learnt(
    start: Conversation,
    incoming: Incoming,
    outcome: Outcome,
    agreed: Agreement,
    keys: StreetKeys,
) -> Outcome:
    """Take over what this turn settled of the plan: choices from the facts, words by their hash."""
    here = outcome.here
    chosen = {
        name.removeprefix(_PLAN): value
        for name, value in here.facts.items()
        if name.startswith(_PLAN)
    }
    country = here.facts.get("country") or agreed.choices.get("country", "")
    if chosen or (agreed.choices and country != agreed.choices.get("country")):
        choices = {**agreed.choices, **chosen, "country": country}
        if chosen.get("when") in {"any-time", "when-i-write"}:
            choices.pop("days", None)
        agreed = replace(agreed, choices=choices).marked(Mark.UNFILED).without(Mark.NUDGED)
        rest = {name: one for name, one in here.facts.items() if not name.startswith(_PLAN)}
        here = replace(here, facts=rest)
    outcome = _with(outcome, here, agreed)
    if _at_a_word(start):
        outcome = _word_chosen(start, incoming, outcome, keys)
    return _way_back(start, outcome)


def _at_a_word(here: Conversation) -> bool:
    return here.place.flow == SAFE_CONTACT and here.place.step in _WORD_STEPS


def _word_chosen(
    start: Conversation, incoming: Incoming, outcome: Outcome, keys: StreetKeys
) -> Outcome:
    """Keep the hash of a word that was chosen, or ask for another one."""
    case, here = start.case, outcome.here
    understood = understand(incoming, start.place, start.rev)
    if case is None or understood is None or here.place == start.place:
        return outcome
    which, agreed = Word(start.place.step), here.agreed
    kept = ""
    if understood.choices != ("none",):
        words = understood.words
        if not words or understood.command or understood.alarms:
            return outcome
        kept = hashed(words, case, keys)
        other = agreed.ok_word if which is Word.DURESS else agreed.duress_word
        if not fit(words) or same(words, other, case, keys):
            shown = engine.stay(start.place).shown
            here = replace(here, place=start.place, shown=shown, notice=_NOT_POSSIBLE)
            return replace(outcome, here=here, notes=())
    if which is Word.DURESS:
        agreed = replace(agreed, duress_word=kept)
    else:
        agreed = replace(agreed, ok_word=kept)
        agreed = agreed.marked(Mark.PROVED) if kept else agreed.without(Mark.PROVED)
    return replace(outcome, here=replace(here, agreed=agreed.marked(Mark.UNFILED)))


def _way_back(start: Conversation, outcome: Outcome) -> Outcome:
    """Remember where she came from, and lead back there when the plan is made."""
    here = outcome.here
    agreed = here.agreed
    if _enters(start, here):
        asked = start.place.flow == WELCOME and not engine.ended(start.place)
        onward = engine.advance(start.place, _ENTERED) if asked else None
        if agreed.asks_word:  # whoever holds the phone must not undo what she agreed
            place, shown = (onward.at, onward.shown) if onward else (start.place, ())
            here = replace(here, place=place, shown=shown, notice="" if onward else ASK_WORD)
            return replace(outcome, here=here)
        agreed = replace(agreed, after=onward.at if onward else None)
    elif here.place.flow != SAFE_CONTACT and agreed.after is not None:
        if _DONE in here.shown:
            shown = (_DONE, Shown(agreed.after.flow, agreed.after.step))
            here = replace(here, place=agreed.after, shown=shown)
        agreed = replace(agreed, after=None)
    return _with(outcome, here, agreed)


def _enters(start: Conversation, here: Conversation) -> bool:
    """Say whether she has come to the plan just now; also where an earlier one had ended."""
    if here.place.flow != SAFE_CONTACT or start.place.flow != SAFE_CONTACT:
        return here.place.flow == SAFE_CONTACT
    return engine.ended(start.place) and here.place.step in FLOWS[SAFE_CONTACT].main


def _with(outcome: Outcome, here: Conversation, agreed: Agreement) -> Outcome:
    """Return it with where she stands and what is agreed; mostly neither is another."""
    if agreed is not here.agreed:
        here = replace(here, agreed=agreed)
    return outcome if here is outcome.here else replace(outcome, here=here)


# --- what staff see, and what she is told --------------------------------------------------------


def _filed(outcome: Outcome, now: datetime) -> Outcome:
    """File the plan once nobody is choosing any more, before the contact ends."""
    here = outcome.here
    agreed = here.agreed
    chooses = here.place.flow == SAFE_CONTACT and not engine.ended(here.place)
    if Mark.UNFILED not in agreed.marks or chooses:
        return outcome
    here = replace(here, agreed=agreed.without(Mark.UNFILED))
    note = Note(EntryKind.CONTACT_PLAN, _content(agreed, here.locale, now))
    return replace(outcome, here=here, notes=(note, *outcome.notes))


def _content(agreed: Agreement, locale: str, now: datetime) -> Content:
    """Return what staff see of the plan: that there are words, never which."""
    return {
        "what": AGREED,
        "choices": dict(agreed.choices),
        "ok_word": bool(agreed.ok_word),
        "duress_word": bool(agreed.duress_word),
        "locale": locale,
        "at": now.isoformat(),
    }


def _with_news(before: Conversation) -> Conversation:
    """Return where she stood, knowing by now whether a person is there."""
    news = before.agreed.news
    if not news or before.left or not before.saving:
        return before
    return replace(before, person=news == CAME)


def _told(start: Conversation, outcome: Outcome) -> Outcome:
    """Add what happened while she was away, or ask for her word while something waits for her."""
    here = outcome.here
    agreed = here.agreed
    if outcome.leaves or here.notice or not here.saving:
        return outcome
    if agreed.news and start.saving and Mark.RETURNED not in agreed.marks:
        told = agreed.news if here.compromised is None else ""  # nothing of the team is said there
        here = replace(here, notice=told, agreed=replace(agreed, news=""))
    elif Mark.WAITING in agreed.marks and agreed.asks_word:
        here = replace(here, notice=ASK_WORD)
    return _with(outcome, here, here.agreed)


def _kept(before: Conversation, outcome: Outcome, incoming: Incoming, now: datetime) -> Outcome:
    """Settle the marks: she is there, or has just gone; a case that is not hers takes all along."""
    here = outcome.here
    agreed = here.agreed
    if here.case != before.case:
        agreed = NOTHING
    elif outcome.leaves:
        gone = (Mark.ANSWERED, Mark.PROVED, Mark.KNOCKED, Mark.SILENT)
        agreed = replace(agreed.without(*gone), after=None, news="")
    else:
        agreed = _there(here, incoming, agreed, now)
    if here.rev == before.rev and agreed.marks != before.agreed.marks:
        here = replace(here, rev=here.rev + 1)
    return _with(outcome, here, agreed)


def _there(here: Conversation, incoming: Incoming, agreed: Agreement, now: datetime) -> Agreement:
    """Note that she is there. Whoever answers the opening line says that it is safe."""
    opened = Mark.KNOCKED in agreed.marks or bool(incoming.fetched)
    if opened and agreed.plan.shared:
        agreed = agreed.marked(Mark.ANSWERED)
    agreed = agreed.without(Mark.KNOCKED, Mark.SILENT, Mark.REFUSED)
    if here.saving and not agreed.asks_word:
        agreed = agreed.without(Mark.WAITING)
    there = bool(agreed.choices or agreed.marks or agreed.ok_word or agreed.duress_word)
    heard = now if there else None
    return agreed if agreed.heard == heard else replace(agreed, heard=heard)
