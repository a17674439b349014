"""What every measured caller answers: English, an adult, about themselves, every question.

Calm answers, because danger leads out of the questionnaire.
"""

from __future__ import annotations

from tests.callers import Plan

PLAN = Plan(
    answers={
        "language": ["en"],
        "safe-to-write": ["yes"],
        "country": ["bg"],
        "consent-save": ["yes"],
        "consent-contact": ["yes"],
        "age": ["adult"],
        "for-whom": ["myself"],
        "five-minutes": ["yes"],
        "time": ["now"],
        "leave": ["only-if-allowed"],
        "papers": ["papers", "~done"],
        "promise": ["pay-or-conditions", "~done"],
        "money": ["part"],
        "debt": ["no"],
        "harm": ["no"],
        "forced": ["none"],
        "watched": ["not-sure"],
        "tell": ["no"],
        "hours": ["very-long", "dangerous", "~done"],
        "situation": ["none"],
        "start": ["job-ad"],
        "want": ["place", "information", "~done"],
        "own-words": ["=They said the papers would come next month, and the month after that."],
    },
    last="own-words",
)
