"""The names of the recognition programmes in a text, in Chinese and in translators' English.

A title's name comes in many dresses: 专精特新“小巨人”企业, 国家级小巨人, 省专精特新中小企业, 单冠, 高企. Words that
look like a
programme and are none (科技小巨人, 潜在独角兽, 高新技术产业) are found too, with ``programme`` None, so that their
numbers are
turned down rather than given to a neighbour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.records import Level, Programme

# What the rest of the pipeline asks first: a text without any of these words makes no claim.
WORDS = (
    "巨人",
    "精特",
    "單項冠",
    "单项冠",
    "单冠",
    "形冠",
    "瞪羚",
    "獨角",
    "独角",
    "高新",
    "高企",
    "技型",
    "新型中",
    "giant",
    "Giant",
    "GIANT",
    "unicorn",
    "Unicorn",
    "UNICORN",
    "gazelle",
    "Gazelle",
    "GAZELLE",
    "high-tech",
    "High-tech",
    "High-Tech",
    "hi-tech",
    "champion",
    "Champion",
    "CHAMPION",
    "pecialized",
    "pecialised",
    "igh-new",
    "high and new",
    "igh and New",
    "echnology-based",
    "ech-based",
    "technological small",
    "nnovative small",
    "nnovative SME",
    "HIGH-TECH",
)


_RARE = ("巨", "精", "冠", "羚", "兽", "獸")


@dataclass(frozen=True, slots=True)
class ProgrammeName:
    """A programme's name in a text, half-open. ``level`` is the one that its own words say, None where they say none.

    ``subset`` holds the words of a name that covers only a part of its programme (示范企业, 产品).
    """

    start: int
    end: int
    programme: Programme | None
    level: Level | None = None
    subset: str | None = None


_LEVELS: dict[str, Level] = {
    "国家": "national",
    "省": "provincial",
    "自治区": "provincial",
    "市": "municipal",
    "区": "county",
    "县": "county",
}
_LEVEL = r"(?:(?P<level>国家|(?<![全我本各两三四五六七八九十])(?:自治区|省)|(?:市|区|县)(?=级))(?:级的?)?)?"
_STATED_LEVEL = r"(?:(?P<level>国家|(?:自治区|省|市|区|县)(?=级))(?:级的?)?)?"
_LITTLE = r"(?:专、?精、?特、?新|专新特精|专精特)?(?:化|型)?(?:中小企业|企业)?(?:的)?小巨人"
_FIRMS = r"(?:中小企业|示范企业|培育企业|企业|公司)?"

# The order matters: at one place the first name that fits wins.
_CHINESE: tuple[tuple[str, Programme | None], ...] = (
    (r"(?:独角兽|瞪羚)(?:企业)?(?:入库培育|培育入库|入库)" + _FIRMS, None),
    (r"科技(?:型)?小巨人" + _FIRMS, None),
    (r"小巨人(?:培育)?(?:计划|工程|行动|成长计划)", None),
    (r"(?:潜在|种子|准|后备|培育|未来)(?:期)?(?:独角兽|瞪羚|单项冠军|隐形冠军)" + _FIRMS, None),
    (r"(?:独角兽|瞪羚|隐形冠军|单项冠军|小巨人|专精特新)(?:企业)?(?:的?种子|苗圃|培育库|后备|储备)" + _FIRMS, None),
    (
        r"专精特新(?:企业|中小企业)?(?:之家|服务站|协会|商会|联盟|大会|指数|专板|之路|产业园|赋能|人才|服务|贷|板|"
        r"城市|工程|计划|政策|品牌)",
        None,
    ),
    (r"科技(?:型)?(?:和|、|与)创新型中小企业", None),
    (
        r"国家创新型企业|创新型领军企业|技术先进型服务企业|雏鹰" + _FIRMS + r"|高新技术(?:产业|产品|园区|制造业|成果)",
        None,
    ),
    (rf"{_LEVEL}(?:级)?重点(?:支持|扶持)?(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
    (rf"(?:建议)?继续支持(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
    (
        rf"(?:中央)?财政(?:资金)?(?:重点)?(?:支持|奖补)(?:的)?(?:国家级?)?(?:{_LITTLE}|专精特新){_FIRMS}",
        "key_little_giant",
    ),
    (rf"{_LEVEL}{_LITTLE}{_FIRMS}", "little_giant"),
    (r"(?P<level>国家)级?(?:专、?精、?特、?新)(?:中小企业|企业)?(?!小巨人)", "little_giant"),
    (rf"{_LEVEL}专、?精、?特、?新(?:化)?(?:型)?{_FIRMS}(?!小巨人|发展|产业|领域|型|化|之)", "srdi_sme"),
    (rf"{_LEVEL}(?:制造业)?隐形冠军培育(?:企业|名单)?", "hidden_champion_cultivation"),
    (rf"{_LEVEL}(?:制造业)?隐形冠军(?:示范)?(?:企业)?", "hidden_champion"),
    (
        rf"{_LEVEL}(?:制造业)?(?:单项冠军|单冠军|单冠)(?P<part>示范企业|培育企业|产品)?{_FIRMS}",
        "manufacturing_champion",
    ),
    (rf"{_LEVEL}创新型中小企业", "innovative_sme"),
    (rf"{_LEVEL}瞪羚{_FIRMS}", "gazelle"),
    (rf"{_LEVEL}独角兽{_FIRMS}", "unicorn"),
    (rf"{_STATED_LEVEL}(?:高新技术企业|高新企业|高企)", "high_tech"),
    (r"(?<=家企业)高新(?:技术?)?(?=\.{2,}|…)", "high_tech"),  # a headline that a list page cut short
    (rf"{_STATED_LEVEL}科技型中小(?:微)?企业", "tech_sme"),
)

_CHINESE_NAMES = tuple((re.compile(pattern), programme) for pattern, programme in _CHINESE)

_USUAL_LEVELS: dict[Programme, Level | None] = {
    "little_giant": "national",
    "key_little_giant": "national",
    "srdi_sme": "provincial",
    "innovative_sme": "provincial",
    "manufacturing_champion": "national",
    "hidden_champion": "provincial",
    "hidden_champion_cultivation": "provincial",
    "high_tech": "national",
}


def usual_level(programme: Programme) -> Level | None:
    """The level that grants a programme's title unless a text says otherwise; None where there is no usual one."""
    return _USUAL_LEVELS.get(programme)


def mentions_any(text: str) -> bool:
    """Whether a text, exactly as given, may name a programme at all. Cheap."""
    return any(word in text for word in WORDS)


def may_hide_one(text: str) -> bool:
    """Whether a programme's name may stand in a text with noise between its characters (專(zhuān)精(jīng)). Cheap."""
    return any(char in text for char in _RARE) or ("高" in text and "企" in text) or ("型" in text and "企" in text)


def chinese_programmes(text: str) -> Iterator[ProgrammeName]:
    """The programmes' names in plain Chinese text, left to right, none overlapping."""
    yield from find_names(text, _CHINESE_NAMES, _LEVELS)


def find_names(
    text: str, names: tuple[tuple[re.Pattern[str], Programme | None], ...], levels: dict[str, Level]
) -> Iterator[ProgrammeName]:
    found: list[tuple[int, int, int, ProgrammeName]] = []
    for order, (pattern, programme) in enumerate(names):
        for match in pattern.finditer(text):
            said = match.groupdict()
            level = levels.get((said.get("level") or "").lower())
            kind = "key_little_giant" if said.get("key") and programme == "little_giant" else programme
            name = ProgrammeName(match.start(), match.end(), kind, level, said.get("part"))
            found.append((order, match.start(), match.end(), name))
    taken: list[tuple[int, int, ProgrammeName]] = []
    free = bytearray(len(text))
    for _, start, end, name in found:
        if not any(free[start:end]):
            free[start:end] = b"\1" * (end - start)
            taken.append((start, end, name))
    for _, _, name in sorted(taken, key=lambda item: item[0]):
        yield name
