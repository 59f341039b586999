"""What a debate may be called, asked and summed up with."""

from __future__ import annotations

import pytest

from bot.domain.debate import (
    QUESTION_LENGTH,
    SUMMARY_LENGTH,
    Activity,
    read_question,
    read_summary,
    read_topic,
)
from bot.domain.errors import Refusal
from bot.domain.ids import UserId


@pytest.mark.parametrize("text", ["", "   ", "\u202e\u200b", "…", "«»"])
def test_a_title_needs_words(text: str) -> None:
    with pytest.raises(Refusal, match="debate-title-missing"):
        read_topic(text)


def test_what_hides_or_turns_is_taken_out() -> None:
    assert read_topic(" Formación\u202e \n docente\x00 ") == "Formación docente"
    assert read_question("¿Qué\u2066 apoyos?\n\n\n\u200b\nY\tmás") == "¿Qué apoyos?\nY más"


def test_a_question_may_be_missing_and_a_summary_may_not() -> None:
    assert read_question(" \n ") is None
    with pytest.raises(Refusal, match="debate-summary-missing"):
        read_summary(" \n… ")


def test_what_is_too_long_is_refused_with_its_limit() -> None:
    with pytest.raises(Refusal) as title:
        read_topic("a" * 151)
    assert title.value.args_["limit"] == 150
    with pytest.raises(Refusal) as question:
        read_question("a" * (QUESTION_LENGTH + 1))
    assert question.value.args_ == {"length": QUESTION_LENGTH + 1, "limit": QUESTION_LENGTH}
    with pytest.raises(Refusal) as summary:
        read_summary("a" * (SUMMARY_LENGTH + 1))
    assert summary.value.args_["limit"] == SUMMARY_LENGTH


def test_messages_are_counted_over_all_people() -> None:
    activity = Activity({UserId("@a:example.org"): 2, UserId("@b:example.org"): 3}, None)
    assert activity.messages == 5
