"""What a government page says of its site, by the tags that every such page must have.

The guideline for government sites (政府网站发展指引, 国办发〔2017〕47号, annex) demands SiteName and SiteIDCode of
each page, and ArticleTitle of an article's. The code is ``bm`` and digits for the State Council's departments, else the
area code of GB/T 2260 and four digits. It is left empty on some sites: the name tells then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pipeline.divisions import NATION, division, find_divisions, within
from pipeline.records import Authority

_NATIONAL_CODE: Final = re.compile(r"bm\d+", re.I)
_AREA_CODE: Final = re.compile(r"(\d{6})\d{4}")
_NATIONAL_NAME: Final = re.compile(r"中华人民共和国|国家|国务院|中国政府")


@dataclass(frozen=True, slots=True)
class Office:
    """The place that a government site speaks for, as a code of GB/T 2260, and its rank; None where nothing tells."""

    home: str | None
    authority: Authority | None


def office_of(metas: Mapping[str, str]) -> Office | None:
    """The office by an article's meta tags, whose names are in lower case; None for what is no government article."""
    name, code = metas.get("sitename", ""), metas.get("siteidcode", "")
    if "articletitle" not in metas or not (name or code):
        return None
    home = _home_by_code(code) or _home_by_name(name)
    return Office(home, _authority(home) if home else None)


def _home_by_code(code: str) -> str | None:
    if _NATIONAL_CODE.fullmatch(code):
        return NATION.code
    area = _AREA_CODE.fullmatch(code)
    return area[1] if area and division(area[1]) else None


def _home_by_name(name: str) -> str | None:
    """The last place in a site's name that lies in those before it: 乐清 of 浙江省温州市乐清市人民政府."""
    home: str | None = None
    national = _NATIONAL_NAME.match(name) is not None
    name = name.removeprefix("中华人民共和国")  # in which 共和 is a county
    for found in find_divisions(name):
        inner = [code for code in found.codes if home is None or within(code, home)]
        place = division(name[found.start : found.end] if home is None else inner[0]) if inner else None
        if place is None:
            break
        home = place.code
    return home or (NATION.code if national else None)


def _authority(home: str) -> Authority:
    if home == NATION.code:
        return "ministry"
    return "province" if home.endswith("0000") else "city"
