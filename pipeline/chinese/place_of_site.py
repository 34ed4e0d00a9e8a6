"""The building, the park or the town that gathers the firms which a number counts some of: 菁蓉创客空间入驻企业210家,
其中高新技术企业35家 are none of all the city's.
"""

from __future__ import annotations

from pipeline.chinese.numbers import Answer, Number
from pipeline.clauses import inside
from pipeline.mentions import Place
from pipeline.patterns import pattern

_GATHERS = ("入驻", "集聚", "聚集", "汇聚", "引进", "落户", "吸引", "注册", "汇集", "集中", "云集", "招引")
_KIND = (
    r"(?:大厦|大楼|楼宇|广场|空间|(?<![市为])中心(?!城区)|基地|[一-鿿]园|[一-鿿]谷|(?<!香)港|新区|起步区|街区|社区|小镇|孵化器|加速器|综合体|"
    r"产业带|街道|[一-鿿](?<![乡城重古小各全])镇|工业区|功能区|集聚区|核心区|(?<=[一-鿿][一-鿿])(?<![县省全古老州名之])城(?![市区镇乡]))"
)
_SITE = pattern(
    rf"的?(?P<site>[^,。;:、\d]{{0,16}}?{_KIND})[内里中]?(?:,?[^,。;:]{{0,14}}\d[^,。;:]{{0,8}}(?=,))?,?[^,。;:、\d]{{0,8}}?"
    rf"(?:{'|'.join(_GATHERS)})(?:了|的|各类)?[^,。;\d]{{0,12}}?(?:企业|公司|主体|单位|商户|机构)(?:已|达到?|超过?|共|近|有|约|数)*\d"
)
_ONLY_CALLED = pattern(
    r"(?:(?:是|作为|成为|成了|建成|打造成|建设成|号称|誉为|称为|属于)[^,。;:]*|"
    r"(?:依托|围绕|通过|借助|借力|利用|聚焦|对接|融入)(?![^,。;]*(?:建|打造))[^,。;:]*)$"
)
_TOWN = pattern(r"(?:^|(?<=[。\n区县市]))(?P<site>[^,。;:、\d省市区县]{2,4}(?:街道|镇|乡))(?=[一-鿿,])(?![、和及与])")
_HAVE_MOVED_IN = pattern(
    r"\d[^,。;:\d]{0,4}[家户][^,。;:\d]{0,16}(?:企业|公司|商户|项目|机构)?(?:已|先后|正式|陆续|集中|成功)*(?:入驻|进驻)|"
    r"(?:入驻|进驻)(?:的|了)?[^,。;:\d]{0,16}(?:企业|公司|机构|商户)(?:数量|总数)?(?:已|达到?|超过?|突破|共|近|有|约|为)*\d"
)
_KIND_OF_SITE = pattern(
    r"(?:[^,。;:、\d\s]{0,6}?(?:基地|园区|产业园|科技园|工业园|孵化器|大厦|加速器|众创空间|小镇|楼宇|综合体|产业城|科技城))"
)
_ITS_AREA = pattern(r"辖(?:区|内)|[镇街]内|镇域")


def site_of(n: Number) -> Answer[list[Place]] | None:
    """The site, no division, whose firms a number counts: its sentence says that it gathers firms, of whom these are
    some, or tells of the area of a town.
    """
    found = _gathering(n) or _town_with_area(n) or _moved_in(n)
    if found is None or any(p.code for p in n.places(found[1], n.count.start)):
        return None
    return Answer([Place(*found, None, "zone", n.text[slice(*found)])], "site", *found)


def _gathering(n: Number) -> tuple[int, int] | None:
    """Where the site stands that is said to gather other firms, right before those that bear the title."""
    sentence = n.sentence.text
    if not any(word in sentence for word in _GATHERS) or not inside(n.m.counts, n.sentence.start, n.count.start):
        return None
    named = n.places(n.sentence.start, n.count.start)
    at = named[-1].end if named else n.sentence.start
    while 0 <= at < n.count.start:
        if found := _SITE.match(n.text, at, n.count.start):
            called = _ONLY_CALLED.search(n.text, n.clause_start(found.start("site")), found.end("site"))
            return None if called or n.titles(found.end("site"), found.end()) else found.span("site")
        at = n.text.find(",", at, n.count.start) + 1 or -1
    return None


def _moved_in(n: Number) -> tuple[int, int] | None:
    """Where the site stands that a sentence without a place goes on with, and into which other firms moved:
    产业基地已成规模。现有40余家企业进驻,其中高新技术企业38家.
    """
    if n.sentence.places or "驻" not in n.sentence.text:
        return None
    if not _HAVE_MOVED_IN.search(n.text, n.sentence.start, n.count.start):
        return None
    paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1
    found = next(iter([*_KIND_OF_SITE.finditer(n.text, paragraph, n.count.start)][-1:]), None)
    return found.span() if found else None


def _town_with_area(n: Number) -> tuple[int, int] | None:
    """Where the town stands of whose area a number tells: 粤海街道被称作…,辖区拥有高新技术企业1500家."""
    if "内" not in n.left_words and "辖" not in n.left_words:
        return None
    if not _ITS_AREA.search(n.text, n.left, n.count.start):
        return None
    paragraph = n.text.rfind("\n", 0, n.sentence.start) + 1
    found = next(iter([*_TOWN.finditer(n.text, paragraph, n.left)][-1:]), None)
    return found.span("site") if found else None
