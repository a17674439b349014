"""Says what was committed, in order for each caller, and takes back what must not stay.

The rest of the house imports from here, not from the rooms inside.
"""

from bot.courier.carrying import Courier
from bot.courier.delivery import Around
from bot.courier.leaving import Leaving
from bot.courier.pacing import Pacer
from bot.courier.sweeping import sweep

__all__ = ["Around", "Courier", "Leaving", "Pacer", "sweep"]
