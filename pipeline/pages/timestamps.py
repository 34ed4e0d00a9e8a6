"""Times of publication as Chinese sites print them."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Final

CHINA: Final = timezone(timedelta(hours=8))

_TIME: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)(?:\s*[-—–－/.年]{1,3}\s*|\s+(?=\d\d?\s*/))(\d{1,2})\s*[-—–－/.月]{1,3}\s*(\d{1,2})(?!\d)"
    r"(?:\s*日?[\sT]*(\d{1,2})\s*[:：时](?:\s*(\d{1,2})(?:\s*[:：分]\s*(\d{1,2}))?)?(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# October 16, 2025 · 16 Oct 2025, 8:30 am · Oct. 16th 2025 at 20:30
SPELT_OUT: Final = re.compile(
    rf"(?:\b(\d\d?)(?:st|nd|rd|th)?\s+)?\b((?:{'|'.join(_MONTHS)})[a-z]{{0,6}})\.?\s+(?:(\d\d?)(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d\d)\b"
    r"(?:,?\s+(?:at\s+)?(\d\d?):(\d\d)(?:\s*([ap]\.?m\b))?)?",
    re.I,
)


def published_at(text: str) -> datetime | None:
    """The first moment that a text states, in the zone it states or else China's. None where it states no full date.

    A day alone is its midnight. Read are ``2026-07-01 08:33:37``, ``2016年01月02日 03:04``, ``2017——04——12 21:37``,
    ``2025 10/16 09:30:05``, ISO 8601 and the spelt-out dates of English pages.
    """
    found = _TIME.search(text)
    if found is None:
        return _spelt_out(text)
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    try:
        moment = datetime(year, month, day, hour, minute, second, tzinfo=CHINA)
    except ValueError:
        return None
    zone = found.group(7)
    return moment if zone is None else moment.replace(tzinfo=_zone(zone))


def _zone(offset: str) -> timezone:
    parsed = datetime.strptime(offset, "%z").utcoffset()
    return CHINA if parsed is None else timezone(parsed)


def _spelt_out(text: str) -> datetime | None:
    found = SPELT_OUT.search(text)
    if found is None:
        return None
    day_before, month, day_after, year, hour, minute, half = found.groups()
    hours = int(hour or 0) % 12 + (12 if half[0] in "pP" else 0) if half else int(hour or 0)
    try:
        return datetime(
            int(year),
            _MONTHS.index(month[:3].lower()) + 1,
            int(day_before or day_after),
            hours,
            int(minute or 0),
            tzinfo=CHINA,
        )
    except (TypeError, ValueError):
        return None
