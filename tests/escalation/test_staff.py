"""Who may do what, and how staff come in."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from escalation.staff import (
    ALLOWED,
    KEY_HOLDERS,
    Action,
    NotAllowed,
    Relation,
    Role,
    authorize,
    may,
    relation_to,
)
from escalation.staff.passphrase import (
    SYLLABLES,
    WORDS,
    PassphraseTooShort,
    checked,
    generated,
)
from escalation.staff.sessions import (
    IDLE,
    LONGEST,
    MOST,
    TRIES,
    WITHIN,
    SessionLocked,
    Sessions,
    Throttle,
    TooManyTries,
)
from intake.case import StaffId
from intake.keys import StaffBundle

MARA, PIOTR = StaffId(b"m" * 16), StaffId(b"p" * 16)
START = datetime(2026, 11, 23, 22, 0, tzinfo=UTC)

# What each role may do, written down a second time: by relation to the case, in the order of
# no-case, free, own, others. "x" is allowed.
MATRIX = {
    #                    duty    lead    auditor admin
    Action.SEE_QUEUE: ("x...", "x...", "x...", "x..."),
    Action.OPEN:      (".xx.", ".xxx", "....", "...."),
    Action.CLAIM:     (".x..", ".x..", "....", "...."),
    Action.TAKE_OVER: ("....", "...x", "....", "...."),
    Action.RELEASE:   ("..x.", "..xx", "....", "...."),
    Action.NOTE:      ("..x.", "..xx", "....", "...."),
    Action.REPLY:     ("..x.", "..x.", "....", "...."),
    Action.ASSESS:    ("..x.", "..x.", "....", "...."),
    Action.MOVE:      ("..x.", "..x.", "....", "...."),
    Action.REFER:     ("..x.", "..x.", "....", "...."),
    Action.CLOSE:     ("..x.", "..x.", "....", "...."),
    Action.APPROVE:   ("....", "..xx", "....", "...."),
    Action.REVIEW:    ("....", ".xxx", "....", "...."),
    Action.SEE_AUDIT: ("....", "x...", "x...", "...."),
    Action.ADD_STAFF: ("x...", "x...", "....", "x..."),
    Action.CONFIRM:   ("x...", "x...", "....", "x..."),
    Action.SEE_ASIDE: ("....", "x...", "....", "...."),
    Action.DISABLE_STAFF: ("....", "x...", "....", "x..."),
    Action.KEEP_LADDER: ("....", "x...", "....", "x..."),
}  # fmt: skip


class Hand:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.at = START

    def __call__(self) -> datetime:
        return self.at


@pytest.mark.parametrize(("role", "action", "relation"), list(product(Role, Action, Relation)))
def test_every_act_is_allowed_exactly_where_the_matrix_says(
    role: Role, action: Action, relation: Relation
) -> None:
    allowed = MATRIX[action][list(Role).index(role)][list(Relation).index(relation)] == "x"
    assert may(role, action, relation) is allowed
    if allowed:
        authorize(role, action, relation)
    else:
        with pytest.raises(NotAllowed) as refused:
            authorize(role, action, relation)
        assert (refused.value.action, refused.value.relation) == (action, relation)


@pytest.mark.parametrize("role", ["", "root", "Lead", "lead "])
def test_a_role_nobody_knows_may_do_nothing(role: str) -> None:
    assert not any(may(role, action, relation) for action, relation in product(Action, Relation))


def test_only_those_who_open_cases_are_given_the_key_of_the_queue() -> None:
    openers = {role for role in Role if Action.OPEN in ALLOWED[role]}
    assert openers == KEY_HOLDERS


def test_a_case_is_free_mine_or_somebody_elses() -> None:
    assert relation_to(MARA, None) is Relation.FREE
    assert relation_to(MARA, MARA) is Relation.OWN
    assert relation_to(MARA, PIOTR) is Relation.OTHERS


def test_a_generated_passphrase_has_seven_words_and_ninety_bits() -> None:
    words = generated().split(" ")
    assert len(words) == WORDS
    assert len(set(SYLLABLES)) ** (2 * WORDS) > 2**90
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
    assert not set("".join(SYLLABLES)) & set("qwxyz")


def test_no_two_passphrases_are_the_same() -> None:
    assert len({generated() for _ in range(200)}) == 200


def test_two_words_of_a_passphrase_can_only_be_read_one_way() -> None:
    words = [one + other for one, other in product(SYLLABLES, SYLLABLES)]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    "own",
    ["", "correct horse battery staple", "kolo kolo kolo kolo kolo kolo kolo", "a b c d e f g"],
)
def test_a_short_passphrase_of_ones_own_is_refused(own: str) -> None:
    with pytest.raises(PassphraseTooShort):
        checked(own)


def test_seven_different_words_of_ones_own_are_taken_as_they_are() -> None:
    own = "зима лято есен пролет дъжд сняг вятър"
    assert checked(own) is own


@pytest.fixture(scope="module")
def bundle() -> StaffBundle:
    return StaffBundle.make()


def test_a_session_opens_with_its_token_only(bundle: StaffBundle) -> None:
    sessions = Sessions(Hand())
    token = sessions.begin(MARA, bundle)
    assert sessions.bundle(token).seeds == bundle.seeds
    other = ("0" if token[0] != "0" else "1") + token[1:]
    for wrong in ("", "zz", token[:-2], other, token + "00"):
        assert sessions.find(wrong) is None
        with pytest.raises(SessionLocked):
            sessions.bundle(wrong)


def test_an_idle_session_puts_its_keys_away_and_keeps_its_place(bundle: StaffBundle) -> None:
    clock = Hand()
    sessions = Sessions(clock)
    token = sessions.begin(MARA, bundle)
    clock.at += IDLE - timedelta(seconds=1)
    found = sessions.find(token)
    assert found is not None
    assert found.wrapped is not None
    clock.at += IDLE
    locked = sessions.find(token)
    assert locked is not None
    assert locked.wrapped is None
    with pytest.raises(SessionLocked):
        sessions.bundle(token)


def test_what_a_page_fetches_by_itself_keeps_no_session_open(bundle: StaffBundle) -> None:
    clock = Hand()
    sessions = Sessions(clock)
    token = sessions.begin(MARA, bundle)
    for _ in range(12):
        clock.at += timedelta(minutes=1)
        sessions.find(token, by_a_person=False)
    with pytest.raises(SessionLocked):
        sessions.bundle(token)


def test_a_session_ends_after_a_shift_however_busy_it_was(bundle: StaffBundle) -> None:
    clock = Hand()
    sessions = Sessions(clock)
    token = sessions.begin(MARA, bundle)
    while clock.at < START + LONGEST - timedelta(minutes=1):
        clock.at += timedelta(minutes=5)
        sessions.find(token)
    clock.at = START + LONGEST
    assert sessions.find(token) is None


def test_a_clock_set_back_ends_a_session(bundle: StaffBundle) -> None:
    clock = Hand()
    sessions = Sessions(clock)
    token = sessions.begin(MARA, bundle)
    clock.at -= timedelta(minutes=1)
    assert sessions.find(token) is None


def test_a_third_session_ends_the_one_not_used_longest(bundle: StaffBundle) -> None:
    clock = Hand()
    sessions = Sessions(clock)
    tokens = []
    for _ in range(MOST + 1):
        tokens.append(sessions.begin(MARA, bundle))
        clock.at += timedelta(seconds=1)
    piotrs = sessions.begin(PIOTR, bundle)
    assert [sessions.find(token) is not None for token in tokens] == [False, True, True]
    assert sessions.find(piotrs) is not None
    assert sessions.count(MARA) == MOST


def test_somebody_can_be_signed_out_everywhere_at_once(bundle: StaffBundle) -> None:
    sessions = Sessions(Hand())
    mine = [sessions.begin(MARA, bundle), sessions.begin(MARA, bundle)]
    piotrs = sessions.begin(PIOTR, bundle)
    sessions.end_all(MARA)
    assert all(sessions.find(token) is None for token in mine)
    assert sessions.find(piotrs) is not None


def test_signing_out_and_locking_are_about_one_browser(bundle: StaffBundle) -> None:
    sessions = Sessions(Hand())
    phone, desk = sessions.begin(MARA, bundle), sessions.begin(MARA, bundle)
    sessions.end(phone)
    sessions.end(phone)
    sessions.lock(desk)
    sessions.lock(phone)
    assert sessions.find(phone) is None
    with pytest.raises(SessionLocked):
        sessions.bundle(desk)


def test_nothing_kept_of_a_session_opens_its_keys(bundle: StaffBundle) -> None:
    sessions = Sessions(Hand())
    token = sessions.begin(MARA, bundle)
    kept = repr(vars(sessions)).encode() + repr(sessions.find(token)).encode()
    assert token.encode() not in kept
    assert bundle.open.seed.hex().encode() not in kept
    wrapped = sessions.find(token)
    assert wrapped is not None
    assert wrapped.wrapped is not None
    assert bundle.open.seed not in wrapped.wrapped


def test_the_sixth_wrong_passphrase_in_a_quarter_of_an_hour_is_not_even_tried() -> None:
    clock = Hand()
    throttle = Throttle(clock)
    for _ in range(TRIES):
        throttle.begin("mara")
    with pytest.raises(TooManyTries):
        throttle.begin("MARA")
    throttle.begin("piotr")
    clock.at += WITHIN
    throttle.begin("mara")


def test_the_right_passphrase_clears_what_went_wrong_before() -> None:
    throttle = Throttle(Hand())
    for _ in range(TRIES - 1):
        throttle.begin("mara")
    throttle.begin("mara")
    throttle.succeeded("mara")
    throttle.begin("mara")


def test_many_accounts_together_have_a_limit_too() -> None:
    throttle = Throttle(Hand(), of_all=7)
    for number in range(7):
        throttle.begin(f"guess-{number}")
    with pytest.raises(TooManyTries):
        throttle.begin("mara")


def test_a_clock_set_back_gives_no_further_tries() -> None:
    clock = Hand()
    throttle = Throttle(clock)
    for _ in range(TRIES):
        throttle.begin("mara")
    clock.at -= timedelta(hours=1)
    with pytest.raises(TooManyTries):
        throttle.begin("mara")
