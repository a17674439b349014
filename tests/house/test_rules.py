"""Every rule of conversation has a check that names it: a linter rule, or tests.

domain.md 5.2 (T1 to T10), 5.3 (what the bot must never do), 5.4 (safety on the phone), and ux.md
2.7 (1 to 18). A rule of the linter is ``lint:NAME``; everything else is ``file::test``.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from bot.linting import RULES
from tests.house.test_rooms import HOUSE

if TYPE_CHECKING:
    from pathlib import Path

FLOWS = "bot/flows/test_every_flow.py"
RUNTIME = "bot/test_runtime.py"
COURIER = "bot/test_courier.py"
STAFF = "bot/test_courier_staff.py"
WORDING = "bot/test_wording.py"
CHROMIUM = "bot/test_webchat_chromium.py"
BAD = "journeys/test_bad_input.py"
REFERRAL = "escalation/test_referral.py"

SHOWN_BY = {
    # domain.md 5.2
    "T1 one question, short, plain": [
        "lint:T1",
        "locales/test_check.py::test_every_text_is_fit_to_be_said",
    ],
    "T2 language, machine, safety, what this is, consent": ["lint:ux-14"],
    "T3 stop, skip, person, leave at every message, typed in all languages": [
        "lint:ux-1",
        f"{FLOWS}::test_every_question_shows_stop_person_danger_and_leave",
        f"{WORDING}::test_commands_are_heard_in_every_language_and_spelling",
    ],
    "T4 why before what hurts; no blame, no praise": ["lint:T4", "lint:5.3"],
    "T5 nothing is repeated back": [
        "lint:T5",
        f"{WORDING}::test_no_word_of_the_caller_can_come_back",
    ],
    "T6 no waiting time that is not true": ["lint:T6"],
    "T7 no push outside what was agreed": [
        f"{STAFF}::test_nothing_is_pushed_to_whoever_does_not_want_it",
        "bot/test_courier_safe_times.py::test_words_wait_for_the_next_opening_and_then_come_in_their_order",
    ],
    "T8 nobody is chased": [
        "bot/test_runtime_batches.py::test_silence_before_consent_forgets_and_after_it_is_recorded",
        f"{COURIER}::test_a_question_that_is_too_late_is_not_asked",
    ],
    "T9 past tense, doubt, contradictions": [
        "lint:T9",
        f"{WORDING}::test_what_is_over_is_asked_in_the_past",
    ],
    "T10 no emoji; every step can be heard": [
        "lint:T10",
        "journeys/test_no_reading.py::test_who_can_neither_read_nor_type_comes_to_a_person",
    ],
    # domain.md 5.3
    "5.3 no promise, no verdict, no order, no hunt for evidence": ["lint:5.3"],
    "5.3 confidentiality has limits, told first": ["lint:ux-14"],
    "5.3 no consent in exchange for help": [
        "lint:5.3-consent",
        f"{REFERRAL}::test_a_question_without_an_alternative_and_a_free_no_is_not_asked",
    ],
    "5.3 contacts nobody by itself": [
        f"{REFERRAL}::test_nothing_is_sent_before_a_yes",
        "bot/test_reports.py::test_relatives_and_witnesses_report_under_their_own_consent",
    ],
    "5.3 no address of a shelter, nothing about who works here": [
        "bot/test_conduct_kept.py::test_at_every_step_of_every_flow_everybody_is_told_the_same",
    ],
    "5.3 does not pretend to be a person": ["lint:ux-9"],
    "5.3 no advice of a lawyer or a doctor": ["lint:5.3"],
    "5.3 no language model answers": [
        "house/test_rules.py::test_nothing_here_could_think_up_an_answer"
    ],
    "5.3 does not argue with whoever tests it": [
        "bot/test_conduct.py::test_each_message_is_met_as_the_table_says"
    ],
    "5.3 does not keep asking a child": [
        "bot/flows/test_screening.py::test_children_are_told_before_they_are_asked_and_are_not_interviewed",
        "bot/test_ages.py::test_a_child_among_the_adults_is_asked_what_adults_are_asked_no_more",
        "lint:ux-16",
    ],
    "5.3 keeps no pictures": [
        f"{BAD}::test_what_is_not_words_is_answered_by_its_name_and_not_kept"
    ],
    "5.3 reveals nobody": [
        "bot/test_conduct_kept.py::test_asking_leaves_nothing_of_a_stranger_but_that_somebody_wrote",
    ],
    # domain.md 5.4
    "5.4 what Telegram can read is said before consent": [
        f"{WORDING}::test_what_telegram_can_read_is_said_in_telegram",
        "lint:ux-14",
    ],
    "5.4 answers are deleted, the rest is swept": [
        f"{COURIER}::test_a_press_is_answered_in_place_and_typed_words_go_away",
        f"{COURIER}::test_what_has_stood_for_long_is_swept",
    ],
    "5.4 leaving is one tap and needs no database": [
        "lint:5.4-leave",
        f"{COURIER}::test_leaving_erases_everything_and_shows_a_harmless_screen",
        f"{COURIER}::test_leaving_needs_no_database",
        "journeys/test_leaving.py::test_sixty_messages_go_while_the_database_is_away",
    ],
    "5.4 a harmless screen": [f"{WORDING}::test_leaving_shows_something_harmless"],
    "5.4 whoever returns is a stranger until she agrees, or has a code": [
        f"{RUNTIME}::test_whoever_comes_back_after_leaving_is_a_stranger_until_she_agrees",
        "bot/test_homecoming.py::test_who_left_quickly_comes_back_to_where_she_was_before",
    ],
    "5.4 disguise: what is seen first says nothing": [
        "bot/test_webchat.py::test_without_a_conversation_the_page_says_nothing",
        "bot/test_disguise.py::test_nothing_that_stands_in_a_list_of_chats_says_what_this_is",
    ],
    "5.4 code words": [
        "bot/test_code_words_kept.py::test_the_ok_word_is_told_to_staff_and_is_no_message",
        "bot/test_code_words_kept.py::test_the_duress_word_shows_a_recipe_and_from_then_on_nothing_else",
    ],
    "5.4 safe contact plan": [
        "bot/test_courier_safe_times.py::test_over_a_change_of_clocks_every_letter_goes_out_inside_a_window",
        "bot/test_safecontact.py::test_each_answer_counts_at_once_and_is_filed_when_she_stops",
    ],
    "5.4 a device that somebody else reads": [
        "bot/test_courier_safe_times.py::test_on_a_shared_phone_the_opening_line_comes_alone_and_words_after_her_answer",
        "bot/test_courier_quiet.py::test_the_recipe_is_all_that_stands_in_the_chat",
    ],
    "5.4 no place is asked for or kept": [
        f"{BAD}::test_what_is_not_words_is_answered_by_its_name_and_not_kept"
    ],
    # ux.md 2.7
    "ux 1 exit, help, language, person, skip": [
        "lint:ux-1",
        f"{FLOWS}::test_help_and_a_way_out_are_open_at_every_question",
    ],
    "ux 2 numbers in one step": [
        "lint:ux-2",
        f"{WORDING}::test_numbers_follow_the_country_of_presence",
    ],
    "ux 3 short questions": ["lint:ux-3"],
    "ux 4 few answers": ["lint:ux-4"],
    "ux 5 no menu of menus": ["lint:ux-5"],
    "ux 6 nothing after leaving": [
        f"{COURIER}::test_what_was_on_its_way_when_she_left_is_taken_back",
        "bot/test_courier_quiet.py::test_after_leaving_quickly_nothing_comes_not_even_for_a_life",
    ],
    "ux 7 silence ends it and says nothing": [
        "bot/test_runtime_batches.py::test_silence_before_consent_forgets_and_after_it_is_recorded",
    ],
    "ux 8 silent while a person is there": [
        f"{STAFF}::test_a_person_comes_the_machine_is_silent_and_speaks_again_when_she_left",
    ],
    "ux 9 machine or person, said both ways": ["lint:ux-9"],
    "ux 10 every answer outlives a kill": [
        "journeys/test_kill.py::test_fifty_kills_lose_nothing_and_double_nothing"
    ],
    "ux 11 the same update twice is one": [
        "journeys/test_replay.py::test_updates_handed_out_up_to_five_times_in_any_order"
    ],
    "ux 12 everything odd has a reply": [
        f"{BAD}::test_what_is_not_words_is_answered_by_its_name_and_not_kept"
    ],
    "ux 13 all texts, or the language is not offered": [
        f"{FLOWS}::test_every_step_has_its_texts_in_every_language",
        "locales/test_texts.py::test_a_language_that_lacks_a_required_text_is_not_offered_even_by_the_operator",
    ],
    "ux 14 limits before the first personal question": ["lint:ux-14"],
    "ux 15 nothing personal before consent": ["lint:ux-14"],
    "ux 16 minors stay minors": ["lint:ux-16"],
    "ux 17 wiping takes every message": [
        f"{COURIER}::test_leaving_erases_everything_and_shows_a_harmless_screen"
    ],
    "ux 18 the code stands nowhere": [
        "journeys/test_return.py::test_a_conversation_goes_on_from_another_phone_after_a_kill"
    ],
}
THINKS = ("openai", "anthropic", "transformers", "torch", "langchain", "llama", "mistral")


def names_in(path: Path) -> set[str]:
    """The names of the tests in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in ast.walk(tree) if isinstance(node, functions)}


@pytest.mark.parametrize("rule", SHOWN_BY)
def test_what_shows_a_rule_is_there(rule: str) -> None:
    assert SHOWN_BY[rule]
    for shown in SHOWN_BY[rule]:
        if shown.startswith("lint:"):
            assert shown.removeprefix("lint:") in RULES
        else:
            file, _, name = shown.partition("::")
            assert name in names_in(HOUSE / "tests" / file), shown


def test_every_rule_of_the_linter_shows_something() -> None:
    named = {one.removeprefix("lint:") for shown in SHOWN_BY.values() for one in shown}
    assert RULES.keys() <= named


def test_nothing_here_could_think_up_an_answer() -> None:
    locked = (HOUSE / "requirements" / "run.txt").read_text(encoding="utf-8").lower()
    assert not [name for name in THINKS if f"\n{name}" in locked]
