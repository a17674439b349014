from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.channels.telegram.cutting import NoUpdates, bytes_of, number_of, updates_of
from bot.channels.telegram.parsing import Malformed, Parser
from bot.messages import LONGEST, Odd, TooLong, clean
from bot.pocket import open_address
from tests.bot.street import RING

PARSER = Parser(RING.street, 123456789)
CHAT = {"id": 4711, "type": "private", "first_name": "Mila", "username": "mila_b"}
SENDER = {"id": 4711, "is_bot": False, "first_name": "Mila", "language_code": "bg-BG"}


def message(**body: object) -> dict[str, Any]:
    return {"message_id": 5, "from": SENDER, "chat": CHAT, "date": 1, **body}


def test_nothing_of_a_name_survives_parsing() -> None:
    got = PARSER.incoming({"update_id": 9, "message": message(text="hello")})
    assert got is not None
    assert (got.update, got.words, got.message, got.locale_hint) == ("9", "hello", 5, "bg")
    assert "ila" not in repr(got)
    assert "4711" not in repr(got)


def test_an_address_opens_only_for_its_caller_and_the_pseudonym_is_stable() -> None:
    one = PARSER.incoming({"update_id": 1, "message": message(text="a")})
    two = Parser(RING.street, 123456789).incoming({"update_id": 2, "message": message(text="b")})
    other_bot = Parser(RING.street, 2).incoming({"update_id": 2, "message": message(text="b")})
    assert one is not None
    assert two is not None
    assert other_bot is not None
    assert one.caller == two.caller != other_bot.caller
    assert two.address is not None
    assert open_address(two.address, one.caller, RING.street) == "4711"


@pytest.mark.parametrize(
    ("body", "odd"),
    [
        ({"sticker": {"file_id": "x"}}, Odd.STICKER),
        ({"photo": [], "caption": "see"}, Odd.PICTURE),
        ({"voice": {}}, Odd.VOICE),
        ({"document": {}}, Odd.FILE),
        ({"location": {"latitude": 42.7, "longitude": 23.3}}, Odd.PLACE),
        ({"contact": {"phone_number": "+359"}}, Odd.CONTACT),
        ({"poll": {}}, Odd.OTHER),
    ],
)
def test_what_is_not_words_is_only_named(body: dict[str, Any], odd: Odd) -> None:
    got = PARSER.incoming({"update_id": 1, "message": message(**body)})
    assert got is not None
    assert got.odd is odd
    assert got.words == body.get("caption")
    assert "42.7" not in repr(got)
    assert "+359" not in repr(got)


def test_a_press_carries_its_token_its_message_and_its_id() -> None:
    press = {"id": "77", "from": SENDER, "message": message(text="q"), "data": "v1:0:a:b:1"}
    got = PARSER.incoming({"update_id": 3, "callback_query": press})
    assert got is not None
    assert (got.pressed, got.press, got.message) == ("v1:0:a:b:1", "77", 5)
    too_old = {"id": "78", "from": SENDER, "data": "v1:0:a:b:1"}
    old = PARSER.incoming({"update_id": 4, "callback_query": too_old})
    assert old is not None
    assert (old.caller, old.message) == (got.caller, None)


def test_who_blocks_us_is_gone_and_who_comes_back_only_writes() -> None:
    def change(status: str) -> dict[str, Any]:
        member = {"chat": CHAT, "from": SENDER, "new_chat_member": {"status": status}}
        return {"update_id": 5, "my_chat_member": member}

    gone = PARSER.incoming(change("kicked"))
    assert gone is not None
    assert gone.gone
    assert PARSER.incoming(change("member")) is None


@pytest.mark.parametrize(
    "body",
    [
        {"pinned_message": {}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 86400}},
    ],
)
def test_service_messages_are_nothing_to_us(body: dict[str, Any]) -> None:
    assert PARSER.incoming({"update_id": 1, "message": message(**body)}) is None


def test_groups_and_unknown_kinds_are_nothing_to_us() -> None:
    group = {**message(text="hello"), "chat": {"id": -5, "type": "group"}}
    assert PARSER.incoming({"update_id": 1, "message": group}) is None
    assert PARSER.incoming({"update_id": 1, "chat_boost": {}}) is None


@pytest.mark.parametrize(
    "update",
    [
        None,
        [],
        {},
        {"update_id": "1"},
        {"update_id": True},
        {"update_id": 1, "message": None},
        {"update_id": 1, "message": {}},
        {"update_id": 1, "message": message(text=5)},
        {"update_id": 1, "message": message(text="x" * (LONGEST + 1))},
        {
            "update_id": 1,
            "message": {**message(text="x"), "chat": {"type": "private", "id": 2**70}},
        },
        {"update_id": 1, "message": {**message(text="x"), "message_id": "5"}},
        {"update_id": 1, "callback_query": {"id": 5, "from": SENDER, "data": "x"}},
        {"update_id": 1, "callback_query": {"id": "5", "from": {}, "data": "x"}},
        {"update_id": 1, "my_chat_member": {"chat": CHAT}},
    ],
)
def test_a_malformed_update_is_told_by_a_code_only(update: object) -> None:
    with pytest.raises(Malformed) as caught:
        PARSER.incoming(update)
    assert caught.value.code.isidentifier()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["update_id", "message", "callback_query", "edited_message"]), json_values
    )
)
def test_no_update_breaks_the_parser(update: dict[str, Any]) -> None:
    with suppress(Malformed):
        PARSER.incoming(update)


def test_control_and_direction_signs_are_taken_out_and_scripts_are_not_harmed() -> None:
    assert clean("a\x00b\u202ec\u2066d\ufeff") == "abcd"
    kept = "\u0645\u06cc\u200c\u062e\n👩\u200d👧"
    assert clean(kept) == kept
    assert clean("half \ud83d") == "half "
    with pytest.raises(TooLong):
        clean("🆘" * (LONGEST + 1))
    assert len(clean("🆘" * LONGEST)) == LONGEST


# --- an answer that cannot be read as a whole ----------------------------------------------------


def answer(*updates: str) -> bytes:
    return ('{"ok":true,"result":[' + ",".join(updates) + "]}").encode()


def test_one_unreadable_update_does_not_keep_the_others() -> None:
    deep = '{"update_id":2,"message":' + "[" * 10_000 + "]" * 10_000 + "}"
    good = '{"update_id":1,"a":"br\\"ack]et}"}', '{"update_id":4,"a":{"b":[1]}}'
    half = '{"update_id":3,"message":{"text":"half \\ud83d"}}'
    pieces = updates_of(answer(good[0], deep, half, good[1]))
    assert [number_of(piece) for piece in pieces] == [1, 2, 3, 4]
    assert pieces[0][0] == {"update_id": 1, "a": 'br"ack]et}'}
    assert pieces[1][0] is None
    assert bytes_of(pieces[1]) == deep.encode()
    assert isinstance(pieces[2][0], dict)


def test_an_answer_without_a_list_is_no_answer() -> None:
    for broken in (b"", b"<html>", b'{"ok":true,"result":true}', b'{"ok":true}', b'{"result":5,'):
        with pytest.raises(NoUpdates):
            updates_of(broken)


def test_an_answer_that_breaks_off_gives_what_is_whole() -> None:
    whole = answer('{"update_id":1}', '{"update_id":2,"message":{"text":"lo')
    assert [number_of(piece) for piece in updates_of(whole[:-2])] == [1]
