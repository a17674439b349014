# ruff: noqa: RUF001  Bulgarian is not a misspelling of English
"""The double keeps Telegram's own rules, and python-telegram-bot cannot tell the difference."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

import aiohttp
import pytest
import pytest_asyncio
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, Forbidden, NetworkError, RetryAfter, TimedOut
from telegram.request import HTTPXRequest

from tests.fake_telegram import TOKEN
from tests.telegram_remote import TelegramRemote

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ANNA = 4_001
YES_NO = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Да", callback_data="y"), InlineKeyboardButton("Не", callback_data="n")]]
)


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[TelegramRemote]:
    async with TelegramRemote() as remote:
        yield remote


@pytest_asyncio.fixture
async def bot(telegram: TelegramRemote) -> AsyncIterator[Bot]:
    made = Bot(
        TOKEN,
        base_url=f"{telegram.url}/bot",
        base_file_url=f"{telegram.url}/file/bot",
        request=HTTPXRequest(read_timeout=1.0),
        get_updates_request=HTTPXRequest(read_timeout=1.0),
    )
    async with made:
        yield made


async def waiting(bot: Bot, offset: int | None = None, limit: int = 100) -> list[int]:
    found = await bot.get_updates(offset=offset, limit=limit, timeout=0)
    return [update.update_id for update in found]


async def test_a_bot_knows_itself_and_sees_what_a_person_types(
    telegram: TelegramRemote, bot: Bot
) -> None:
    anna = telegram.person(ANNA)
    await telegram.ask("person", chat=ANNA, first_name="Anna", username="anna", language="bg")
    update = await anna.say("Здравей 👋")

    assert bot.bot.is_bot
    (got,) = await bot.get_updates(timeout=1)
    assert got.update_id == update
    assert got.message is not None
    assert got.message.text == "Здравей 👋"
    assert got.message.from_user is not None
    assert got.message.from_user.language_code == "bg"
    assert got.message.chat.id == ANNA


async def test_a_question_is_shown_pressed_answered_and_edited(
    telegram: TelegramRemote, bot: Bot
) -> None:
    anna = telegram.person(ANNA)
    await anna.say("/start")
    sent = await bot.send_message(ANNA, "Безопасно ли е?", reply_markup=YES_NO)
    await anna.press("Да")
    _, got = await bot.get_updates(timeout=1)

    assert got.callback_query is not None
    assert got.callback_query.data == "y"
    assert got.callback_query.message is not None
    assert got.callback_query.message.message_id == sent.message_id
    assert await got.callback_query.answer()
    await bot.edit_message_text("Записано.", ANNA, sent.message_id)
    shown = (await anna.look())[-1]
    assert (shown.text, shown.buttons, shown.edited) == ("Записано.", (), True)
    assert (await telegram.state())["unanswered"] == 0


async def test_only_a_later_offset_forgets_an_update(telegram: TelegramRemote, bot: Bot) -> None:
    anna = telegram.person(ANNA)
    first, second, third = [await anna.say(word) for word in ("a", "b", "c")]

    assert await waiting(bot) == [first, second, third]
    assert await waiting(bot) == [first, second, third]
    assert await waiting(bot, first, limit=2) == [first, second]
    assert await waiting(bot, second) == [second, third]
    assert await waiting(bot, 0) == [second, third]
    assert await waiting(bot, -1) == [third]
    assert await waiting(bot) == [third]
    assert await waiting(bot, third + 1) == []


async def test_at_most_a_hundred_are_handed_out(telegram: TelegramRemote, bot: Bot) -> None:
    anna = telegram.person(ANNA)
    for count in range(120):
        await anna.say(str(count))
    found = await waiting(bot)
    assert len(found) == 100
    assert len(await waiting(bot, found[-1] + 1)) == 20


async def test_a_long_poll_ends_when_somebody_writes(telegram: TelegramRemote, bot: Bot) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20, read_timeout=5))
    await telegram.ask("polled", after=0)
    update = await telegram.person(ANNA).say("here")
    assert [one.update_id for one in await poll] == [update]


async def test_the_second_poller_ends_the_first(telegram: TelegramRemote, bot: Bot) -> None:
    first = asyncio.create_task(bot.get_updates(timeout=20, read_timeout=5))
    await telegram.ask("polled", after=0)
    assert await waiting(bot) == []
    with pytest.raises(Conflict):
        await first


async def test_presses_die_after_150_seconds_and_messages_after_a_day(
    telegram: TelegramRemote, bot: Bot
) -> None:
    anna = telegram.person(ANNA)
    typed = await anna.say("text")
    await bot.send_message(ANNA, "?", reply_markup=YES_NO)
    pressed = await anna.press("Не")

    await telegram.ask("clock", forward=149)
    assert await waiting(bot) == [typed, pressed]
    await telegram.ask("clock", forward=2)
    assert await waiting(bot) == [typed]
    await telegram.ask("clock", forward=24 * 3600 - 160)
    assert await waiting(bot) == [typed]
    await telegram.ask("clock", forward=20)
    assert await waiting(bot) == []
    assert (await telegram.state())["lost"] == [pressed, typed]


async def test_messages_can_be_deleted_for_48_hours(telegram: TelegramRemote, bot: Bot) -> None:
    anna = telegram.person(ANNA)
    await anna.say("mine")
    await bot.send_message(ANNA, "old")
    await telegram.ask("clock", forward=48 * 3600 + 1)
    young = await bot.send_message(ANNA, "young")
    mine, old, _ = await anna.look()

    with pytest.raises(BadRequest, match="can't be deleted"):
        await bot.delete_message(ANNA, old.number)
    with pytest.raises(BadRequest, match="not found"):
        await bot.delete_message(ANNA, 1)
    assert await bot.delete_messages(ANNA, [1, mine.number, young.message_id])
    assert [one.text for one in await anna.look()] == ["mine", "old"]


async def test_it_refuses_what_telegram_refuses(telegram: TelegramRemote, bot: Bot) -> None:
    anna = telegram.person(ANNA)
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(9, "nobody")
    await anna.say("/start")
    sent = await bot.send_message(ANNA, "same", reply_markup=YES_NO)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("same", ANNA, sent.message_id, reply_markup=YES_NO)
    with pytest.raises(BadRequest, match="too long"):
        await bot.send_message(ANNA, "🆘" * 2049)
    long = InlineKeyboardMarkup([[InlineKeyboardButton("x", callback_data="я" * 33)]])
    with pytest.raises(BadRequest, match="utton_data_invalid"):
        await bot.send_message(ANNA, "?", reply_markup=long)
    with pytest.raises(BadRequest, match="too old"):
        await bot.answer_callback_query("1")
    await anna.block()
    with pytest.raises(Forbidden):
        await bot.send_message(ANNA, "are you there")


async def test_faults_happen_as_scripted(
    telegram: TelegramRemote, bot: Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await telegram.person(ANNA).say("/start")
    for do, error in (
        ("403", Forbidden),
        ("500", NetworkError),
        ("502", NetworkError),
        ("drop", NetworkError),
        ("hang", TimedOut),
    ):
        await telegram.fault(do, method="sendMessage")
        with pytest.raises(error):
            await bot.send_message(ANNA, f"before {do}")
        await bot.send_message(ANNA, f"after {do}")
    await telegram.fault("429", wait=7, skip=1)
    await bot.send_message(ANNA, "one more")
    with pytest.raises(RetryAfter) as waited:
        await bot.send_message(ANNA, "too much")
    assert waited.value.retry_after == timedelta(seconds=7)
    shown = [one.text for one in await telegram.person(ANNA).look() if one.from_bot]
    assert shown == [*(f"after {do}" for do in ("403", "500", "502", "drop", "hang")), "one more"]


async def test_a_dropped_answer_may_hide_a_delivered_message(
    telegram: TelegramRemote, bot: Bot
) -> None:
    await telegram.person(ANNA).say("/start")
    await telegram.fault("drop-after", method="sendMessage")
    with pytest.raises(NetworkError):
        await bot.send_message(ANNA, "delivered all the same")
    assert (await telegram.person(ANNA).look())[-1].text == "delivered all the same"


async def test_updates_can_come_several_times_and_in_any_order(
    telegram: TelegramRemote, bot: Bot
) -> None:
    await telegram.ask("delivery", copies=3, shuffled=True, seed=5)
    anna = telegram.person(ANNA)
    sent = [await anna.say(str(count)) for count in range(30)]
    got: list[int] = []
    offset = 0
    while found := await waiting(bot, offset):
        got += found
        offset = max(offset, *found) + 1
    assert set(got) == set(sent)
    assert len(got) > len(sent)
    assert max(got.count(one) for one in sent) <= 3
    assert got != sorted(got)


async def test_commands_and_descriptions_are_kept_by_language(
    telegram: TelegramRemote, bot: Bot
) -> None:
    await bot.set_my_commands([("start", "Начало")], language_code="bg")
    await bot.set_my_description("Messages", language_code="en")
    state = await telegram.state()
    assert state["commands"] == {"bg": [{"command": "start", "description": "Начало"}]}
    assert state["descriptions"] == {"description:en": "Messages"}
    assert (await bot.get_webhook_info()).pending_update_count == 0
    assert await bot.delete_webhook()


async def test_a_wrong_token_and_an_unknown_method_are_refused(telegram: TelegramRemote) -> None:
    async with aiohttp.ClientSession(telegram.url) as session:
        async with session.post("/bot1:wrong/getMe") as answer:
            assert answer.status == 401
        async with session.post(f"/bot{TOKEN}/sendFlowers") as answer:
            assert answer.status == 404
            assert (await answer.json())["ok"] is False


async def test_every_shape_parses(telegram: TelegramRemote, bot: Bot) -> None:
    anna = telegram.person(ANNA)
    await anna.say("typed")
    (mine,) = await anna.look()
    await anna.rewrite(mine.number, "typed better")
    await anna.press_data(77, "forged")
    await anna.block()
    typed, edited, pressed, gone = await bot.get_updates(allowed_updates=Update.ALL_TYPES)
    assert typed.message is not None
    assert edited.edited_message is not None
    assert edited.edited_message.text == "typed better"
    assert pressed.callback_query is not None
    assert gone.my_chat_member is not None
    assert gone.my_chat_member.new_chat_member.status == "kicked"


async def test_a_file_is_given_out_by_the_path_that_was_told(
    telegram: TelegramRemote, bot: Bot
) -> None:
    await telegram.person(ANNA).speak("file-1", b"OggS and a voice")
    (update,) = await bot.get_updates(timeout=0)
    assert update.message is not None
    assert update.message.voice is not None
    assert update.message.voice.file_size == 16
    file = await bot.get_file("file-1")
    assert await file.download_as_bytearray() == b"OggS and a voice"
    await telegram.ask("lose_file", file="file-1")
    with pytest.raises(BadRequest):
        await bot.get_file("file-1")
