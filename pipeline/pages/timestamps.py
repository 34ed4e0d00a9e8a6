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


def published_at(text: str) -> datetime | None:
    """The first moment that a text states, in the zone it states or else China's. None where it states no full date.

    A day alone is its midnight. Read are ``2026-07-01 08:33:37``, ``2016年01月02日 03:04``, ``2017——04——12 21:37``,
    ``2025 10/16 09:30:05``, ISO 8601 and, by dateparser, the spelt-out dates of English pages.
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
    if not re.search(r"[A-Za-z]{3}", text) or not re.search(r"\b(?:19|20)\d\d\b", text) or len(text) > 60:
        return None
    import dateparser

    # Only absolute dates with all their parts: anything less would lean on today's date.
    settings = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "TIMEZONE": "+0800"}
    moment: datetime | None = dateparser.parse(text, languages=["en"], settings=settings)
    return moment if moment is None or moment.tzinfo is not None else moment.replace(tzinfo=CHINA)
