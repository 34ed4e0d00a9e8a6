"""Parks, zones and clusters that are only counted: of all their firms together a number tells, as of a part of those
of the place around them.
"""

from __future__ import annotations

from pipeline.chinese.numbers import Number, Sentence
from pipeline.chinese.words import GRANTED, HELD, NEW, STOCK
from pipeline.mentions import Place
from pipeline.patterns import pattern

_KINDS = ("集群", "园", "产业链", "孵化器", "基地", "高新区", "开发区", "经开区")
_SEVERAL = (
    r"(?P<part>(?:\d+|[两三四五六七八九十百]{1,4})(?:多|余)?(?:个|大|条|家)[^,。;\d、有入获评列]{0,12}?"
    r"(?:集群|产业链|(?:产业|工业|科技)园区?|园区|孵化器|产业基地|高新区|开发区|经开区))"
)
_GATHER = r"(?:聚集|集聚|汇聚|聚拢|入驻|落户)"
_COUNTED = pattern(
    rf"(?:^|(?<=[,;。\n]))[^,。;\d有建成造创]{{0,16}}{_SEVERAL}"
    rf"(?![、和及与的])(?:[^。;]{{0,60}}?(?:{_GATHER}|,(?:已|共|累计|先后)*(?:拥有|培育))|(?:[内里中]|已|现|目前|一?共|总共|累计)*(?:拥有|培育|有))[^。;]*?(?=$|\d|超|近|逾|约)"
)
_HELD_NUMBER = pattern(
    r"(?:有|建成|获批|创建|布局|设立|培育|打造)(?:了|着)?(?:(?:\d+|[两三四五六七八九十百]{1,4})(?:多|余)?[个家座大][^,。;、\d]{0,8}|"
    r"(?P<behind>[^,。;、\d]{0,8}))$"
)
_NUMBER_BEHIND = pattern(r"\d+[个家座]")
_LONGEST_HELD = 20
_GATHERED = pattern(rf"{_GATHER}|集中|引进|引育|吸引|招引|孵化|云集|[园区]内")


def counted_in(text: str, sentence: Sentence, end: int | None = None) -> tuple[int, int] | None:
    """Where a sentence, up to a position, names how many clusters, parks or zones gather firms."""
    if not sentence.counts or not any(kind in sentence.text for kind in _KINDS):
        return None
    counted = _COUNTED.search(text, sentence.start, sentence.end if end is None else end)
    return counted.span("part") if counted else None


def zones_counted(n: Number) -> tuple[int, int] | None:
    """Where the sentence names the clusters, parks or zones of whose firms it tells, with how many they are:
    全市8个产业集群聚集企业923户,拥有小巨人19家; 全国178家国家级高新区集聚高新技术企业18.6万家.
    """
    counted = counted_in(n.text, n.sentence, n.count.start)
    if counted is None:
        return None
    ends = counted[0] - n.text.endswith("内", 0, counted[0])  # 县内三个工业园区
    before = n.words.kinds_in(n.clause_start(counted[0]), ends)
    return None if before & (HELD | STOCK | NEW | GRANTED) else counted


def is_one_of_them(n: Number, place: Place) -> bool:
    """Whether a zone is no place by itself but one of those that are only counted: 高新区 of 178家国家级高新区; or
    that a place only has: 已有12家国家高新区,高新技术企业8200家.
    """
    if place.code or place.role != "zone":
        return False
    counted = zones_counted(n)
    if counted:
        return counted[0] < place.start and place.end <= counted[1]
    held = _HELD_NUMBER.search(n.text, max(n.sentence.start, place.start - _LONGEST_HELD), place.start)
    if (
        held is None
        or place.end > n.left
        or (held["behind"] is not None and not _NUMBER_BEHIND.match(n.text, place.end))
    ):
        return False
    return not (_GATHERED.search(held[0]) or _GATHERED.search(n.text, place.end, n.count.start))
