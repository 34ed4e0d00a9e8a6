"""The names of the recognition programmes in a text, in Chinese and in translators' English.

A title's name comes in many dresses: 专精特新“小巨人”企业, 国家级小巨人, 省专精特新中小企业, 单冠, 高企. Words that
look like a programme and are none (科技小巨人, 潜在独角兽, 高新技术产业) are found too, with ``programme`` None,
so that their numbers are turned down rather than given to a neighbour.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pipeline.mentions import ProgrammeName as ProgrammeName
from pipeline.patterns import pattern
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
    "髙新",
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
_HIDDEN = pattern(
    r"[巨精項项單单形瞪獨独高技新](?:[(（][^()（）]{1,6}[)）]|<[^<>]{0,400}>|&\w{1,6};|[\s\u200b-\u200d\ufeff\u00ad*\"“”‘’'「」『』]){1,9}"
    r"[人特項项冠羚角新企型中]"
)




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

# The characters that a stretch of text must hold one of before a name is looked for in it, the name, the programme.
# The order matters: at one place the first name that fits wins.
_CHINESE: tuple[tuple[str, str, Programme | None], ...] = (
    ("羚兽", r"(?:独角兽|瞪羚)(?:企业)?[及和与、](?:其)?(?:培育|潜在|准|种子)(?:独角兽|瞪羚)?企业", None),
    ("羚", r"(?:瞪羚独角兽|独角兽瞪羚)" + _FIRMS, None),
    ("入", r"(?:独角兽|瞪羚)(?:企业)?(?:入库培育|培育入库|入库)" + _FIRMS, None),
    ("巨", r"科技(?:型)?小巨人" + _FIRMS, None),
    ("巨", r"小巨人(?:培育)?(?:计划|工程|行动|成长计划)", None),
    ("兽羚冠", r"(?:潜在|种子|准|后备|培育|未来)(?:期)?(?:独角兽|瞪羚|单项冠军|隐形冠军)" + _FIRMS, None),
    (
        "兽羚冠巨精",
        r"(?:独角兽|瞪羚|隐形冠军|单项冠军|小巨人|专精特新)(?:企业)?(?:的?种子|苗圃|培育库|后备|储备)" + _FIRMS,
        None,
    ),
    (
        "精",
        r"专精特新(?:企业|中小企业)?(?:主题|概念|基金|之家|服务站|协会|商会|联盟|大会|指数|专板|之路|产业园|赋能|人才|服务|贷|板|"
        r"城市|工程|计划|政策|品牌)",
        None,
    ),
    ("创", r"科技(?:型)?(?:和|、|与)创新型中小企业", None),
    (
        "创先雏技",
        r"国家创新型企业|创新型领军企业|技术先进型服务企业|雏鹰" + _FIRMS + r"|高新技术(?:产业|产品|园区|制造业|成果)",
        None,
    ),
    ("巨", rf"{_LEVEL}(?:级)?重点(?:支持|扶持)?(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
    ("巨", rf"(?:建议)?继续支持(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
    (
        "财",
        rf"(?:中央)?财政(?:资金)?(?:重点)?(?:支持|奖补)(?:的)?(?:国家级?)?(?:{_LITTLE}|专精特新){_FIRMS}",
        "key_little_giant",
    ),
    ("巨", rf"{_LEVEL}{_LITTLE}{_FIRMS}", "little_giant"),
    ("精", r"(?P<level>国家)级?(?:专、?精、?特、?新)(?:中小企业|企业)?(?!小巨人)", "little_giant"),
    ("精", rf"{_LEVEL}专、?精、?特、?新(?:化)?(?:型)?{_FIRMS}(?!小巨人|发展|产业|领域|型|化|之)", "srdi_sme"),
    ("隐", rf"{_LEVEL}(?:制造业)?隐形冠军培育(?:企业|名单)?", "hidden_champion_cultivation"),
    ("隐", rf"{_LEVEL}(?:制造业)?隐形冠军(?:示范)?(?:企业)?", "hidden_champion"),
    (
        "单",
        rf"{_LEVEL}(?:制造业)?(?:单项冠军|单冠军|单冠)(?P<part>示范企业|培育企业|产品)?{_FIRMS}",
        "manufacturing_champion",
    ),
    ("创", rf"{_LEVEL}创新型中小企业", "innovative_sme"),
    ("羚", rf"{_LEVEL}瞪羚{_FIRMS}", "gazelle"),
    ("兽", rf"{_LEVEL}独角兽{_FIRMS}", "unicorn"),
    ("高", rf"{_STATED_LEVEL}(?:高新技术企业|高新企业|高企)", "high_tech"),
    ("高", r"(?<=家企业)高新(?:技术?)?(?=\.{2,}|…)", "high_tech"),  # a headline that a list page cut short
    ("科", rf"{_STATED_LEVEL}科技型中小(?:微)?企业", "tech_sme"),
)

_CHINESE_NAMES = tuple((needs, pattern(words), programme) for needs, words, programme in _CHINESE)
_ATTRIBUTE = pattern(
    r"(?P<part>(?:[AHB]股|港股|科创板|北交所|创业板|新三板|沪深|境内外)(?:上市|挂牌)?|已?上市|(?:资格)?(?:在)?有效期内|民营)"
    r"(?:公司|企业)?(?:的|中的?)?$"
)
_ATTRIBUTE_AFTER = pattern(r"的?(?P<part>(?:[AHB]股|境内外|科创板|北交所|创业板|新三板)?(?:上市|挂牌)(?:公司|企业))")
_BARE = pattern("专精特新(?:企业)?")
_CORE = pattern("巨人|精|冠|羚|兽|高新|高企|技|创新型")
_BEFORE_CORE, _AFTER_CORE = 20, 24

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
    """Whether a programme's name may stand in a text with noise between its characters: 專(zhuān)精(jīng). Cheap."""
    return _HIDDEN.search(text) is not None


def chinese_programmes(text: str) -> Iterator[ProgrammeName]:
    """The programmes' names in plain Chinese text, left to right, none overlapping."""
    for start, end in _stretches(text):
        yield from find_names(text, _CHINESE_NAMES, _LEVELS, start, end)


def resolved(text: str, names: Iterable[ProgrammeName]) -> Iterator[ProgrammeName]:
    """The names, a bare 专精特新企业 read as the 小巨人 that its text has been about so far.

    It stays what it says where the text also speaks of 专精特新中小企业, or names both titles in one sentence.
    """
    named = list(names)
    giants = [name.start for name in named if name.programme == "little_giant"]
    bare = {name for name in named if name.programme == "srdi_sme" and _BARE.fullmatch(text[name.start : name.end])}
    explicit = any(name.programme == "srdi_sme" and name not in bare for name in named)
    for name in named:
        nearest = giants[max(bisect(giants, name.start) - 1, 0) :][:2]
        beside = any("。" not in text[min(at, name.start) : max(at, name.start)] for at in nearest)
        stands_for_giants = name in bare and not explicit and giants and giants[0] < name.start and not beside
        attribute = _ATTRIBUTE.search(text, max(0, name.start - 16), name.start) or _ATTRIBUTE_AFTER.match(
            text, name.end
        )
        if stands_for_giants:
            name = replace(name, programme="little_giant")
        yield replace(name, attribute=attribute["part"]) if attribute and name.programme else name


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text in which a programme's name may stand: most of a long text needs no closer look."""
    start = end = 0
    for core in _CORE.finditer(text):
        if core.start() - _BEFORE_CORE > end:
            if end:
                yield start, end
            start = core.start() - _BEFORE_CORE
        end = min(core.end() + _AFTER_CORE, len(text))
    if end:
        yield max(start, 0), end


def find_names(
    text: str,
    names: tuple[tuple[str, re.Pattern[str], Programme | None], ...],
    levels: dict[str, Level],
    start: int,
    end: int,
) -> Iterator[ProgrammeName]:
    """The names that the patterns find in a stretch of a text: at one place the first pattern that fits wins."""
    taken: list[ProgrammeName] = []
    free = bytearray(end - start)
    stretch = text[start:end]
    for needs, words, programme in names:
        if needs and not any(char in stretch for char in needs):
            continue
        for match in words.finditer(text, start, end):
            first, last = match.start() - start, match.end() - start
            if any(free[first:last]):
                continue
            free[first:last] = b"\1" * (last - first)
            said = match.groupdict()
            level = levels.get((said.get("level") or "").lower())
            kind = "key_little_giant" if said.get("key") and programme == "little_giant" else programme
            taken.append(ProgrammeName(match.start(), match.end(), kind, level, said.get("part")))
    yield from sorted(taken, key=lambda name: name.start)
