"""Parts that a number has from those before it: the next of a row, the rest of a whole, what a sentence has divided."""

from __future__ import annotations

from itertools import takewhile

from pipeline.chinese.lead_of import row_from
from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import FIELDS, FIGURES_BACK, OWNERS, TOLD, of_market, referred_to, refers_back
from pipeline.chinese.part_in_words import still_valid
from pipeline.chinese.place_of import places_of
from pipeline.chinese.rows import joined
from pipeline.chinese.words import AMONG, NEW, PROPOSED, REVOKED, STOCK, TOTAL, unknown_words
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_MUCH, _LITTLE = 0.25, 0.15  # of a part that a list splits up, and of the whole that it does not
_RECKONED = pattern(
    r"(?:(?:按照?|以|均)[^,。;:\d]{0,6}?|(?:仅|只)(?:统计|计算|计|算|看)?(?=有效期内(?:的)?(?:企业|数量|数)?[,:]))(?P<part>有效期内)"
    r"[^,。;:\d]{0,8}?(?:口径|统计|计算|测算|[计算]|(?:的)?(?:企业|数量|数)(?=[,:])|(?=[,:]))[^,。;:\d]{0,4}[,:]"
)
_FIRST_OF_RANKING = pattern(
    r"(?P<part>(?:排名|估值|榜单)?前(?:[十百]|[二两三四五六七八九]?十|\d{1,3})(?:名|位|强|大)?)的?(?:企业|公司|独角兽|瞪羚)"
)
_THOSE_OF = pattern(
    r"(?:而|其中|另有)?(?P<part>[^,。;、:]{2,20}?)的(?:企业|公司)?(?:已|也|仅|共|则|只|还|就)?(?:有|达到?|占|为)?"
)
_OF_PLACES = pattern(r"(?:区域|地区|地域|县域|区县|市县|空间)[^,;。\d]{0,4}(?:方面|分布|上|看|来看|情况)[,:]")
_ANY_FIRM = ("公司", "企业", "单位")  # 创业板1350家公司里
_COME_FROM = pattern(r"(?:企业)?(?:均|都)?(?:来自|出自|位于|总部[在位]于?)")
_GREW_TO = pattern(
    r",?(?:[一-鿿]{0,4}(?:[增加长升扩涨跃攀发展降减变]{1,3}|翻番)[一-鿿]{0,2}(?:到了?|至|为|成了?)|变成了?|变为)"
    r"(?:(?:20\d\d年[底末]?|[今去上]年)的?)?"
)
_FROM = pattern(r"[由从自](?:(?:20\d\d年[底末]?|[去前上]年)的?)?$")
_TOTALS = pattern(r"(?:企业)?,(?:目前|现|已)?(?:累计|总数|总量|总计|共计)(?:已|达到?|有|为|增至|突破|超过?|近|约)*")
_AMONG_THE_FIRST = pattern(
    r"(?:^|[,。;:\n])(?:其中|在)?(?P<part>[^,。;:\n\d]{0,14}?(?:前(?:[十百千]|[一二两三四五六七八九]?十|\d{1,4})(?:名|位|强|家)?|[头首]?[一二三四五]?十大)"
    r"的?(?P<firms>企业|公司|机构|单位|独角兽(?:企业)?|瞪羚(?:企业)?)?)(?:之中|当中|里面|中(?!国)|[里内]|"
    r"(?=(?:,?[^,。;:\d]{2,6})?(?:独?占据?了?|就?有|共有|仅有?)$))"
)
_OF_THOSE = pattern(r"[^,。;]{0,16},其中(?:有)?$")
# Only those that hold the first may win the second.
_RISE = (
    ("innovative_sme", "srdi_sme"),
    ("srdi_sme", "little_giant"),
    ("hidden_champion_cultivation", "hidden_champion"),
)
_BASE = pattern(r"的?(?P<part>[^,。;、\d]{0,10}?(?:公司|企业|单位))(?:当中|之中|[中里]面?),")
_HAS = ("有", "共有", "达", "为", "计")


def among_a_base(n: Number) -> str | None:
    """The firms by another name among whom a number counts the titled ones: 500家规上企业中,小巨人企业60家."""
    refused = n.so_far.refused
    if refused is None or not n.own or n.count.value >= refused.count.value or n.places_before:
        return None
    base = _BASE.match(n.text, refused.count.end, n.clause.start)
    if base is None or base.end() != n.clause.start or inside(n.m.titles, *base.span()):
        return None
    return n.so_far.market if base["part"] in _ANY_FIRM else base["part"]


def grown_to(n: Number) -> str | None:
    """The part that the number right before it counted, which this one says it grew to: 新三板公司由342家变成672家."""
    last = n.before[-1] if n.before else None
    if last is None or not last.subset or n.own or not n.left_words or n.places_before:
        return None
    from_before = _FROM.search(n.text, n.sentence.start, last.count.start) is not None
    return last.subset if from_before and _GREW_TO.fullmatch(n.left_words) else None


def runs_up_to(n: Number) -> str | None:
    """The part whose new firms were counted right before a total: 新增登云企业98家,累计达1500余家."""
    last = n.before[-1] if n.before and not n.own and n.left_kinds & (TOTAL | STOCK) else None
    if last is None or not last.subset or not last.rule.endswith("· new") or n.places_before:
        return None
    return last.subset.removeprefix("新增") if _TOTALS.fullmatch(n.text, last.count.end, n.count.start) else None


def among_the_first(n: Number) -> str | None:
    """The first of a ranking among whom a number counts some: 排名前十的独角兽中,5家来自中国."""
    if "前" not in n.sentence.text and "十大" not in n.sentence.text:
        return None
    among = _AMONG_THE_FIRST.search(n.text, max(n.sentence.start - 1, 0), n.count.start)
    if among and (n.programme == "unicorn" or among["firms"]):
        between = inside(n.m.counts, among.end(), n.count.start - 1)
        return n.bare(*among.span("part")).strip() if not between else None
    if n.own or not n.left_kinds & AMONG:
        return None
    first = _FIRST_OF_RANKING.search(n.text, n.sentence.start, n.left)
    return first["part"] if first and not inside(n.m.counts, first.end(), n.count.start - 1) else None


_AMONG_WORDS = ("其中", "当中", "内有", "里面")


def among_part_before(n: Number) -> str | None:
    """The part that the number before counts, where this one counts some of them: 8家成立不到2年,其中5家来自中国."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or not last.subset or of_market(last.subset) or n.count.value >= last.count.value:
        return None
    described = unknown_words(n.right_words) and not _COME_FROM.match(n.right_words)  # 11家全国第一,其中8家全球第一
    if _OF_THOSE.match(n.text, last.count.end, n.count.start) and not described:
        return last.subset
    here = n.places_before[-1].code if n.places_before else None
    inner = here and last.region and here != last.region and within(here, last.region)
    champion = n.programme == "manufacturing_champion"  # whose 产品 are told apart
    if inner and not champion and n.left_words.lstrip(",;(").startswith(_AMONG_WORDS):
        return last.subset  # 信息技术企业全省共271家,其中武汉170家
    between = n.text[last.count.end : n.count.start]
    next_clause = between.count(",") == 1 and (
        between[-1] == "," or between in (",后者", ",后者中", ",它们中", ",这些企业")
    )
    return last.subset if next_clause and _COME_FROM.match(n.text, n.count.end) else None


def of_other_title(n: Number) -> str | None:
    """The other title of firms that are counted again for this one: 隐形冠军31家,其中24家还是高新技术企业."""
    title = n.title
    if not n.own or title is None or title.start < n.count.end or n.attached or n.kinds & REVOKED:
        return None
    referred = refers_back(n)
    figures = n.before or n.context.last
    whole = referred_to(n) if referred else figures[-1] if figures else None
    whole = n.context.whole if whole and whole.subset and not n.before else whole
    if whole is None or whole.programme == title.programme or whole.count.value < n.count.value or whole.subset:
        return None
    if "key_little_giant" in (title.programme, whole.programme) or (whole.programme, title.programme) in _RISE:
        return None  # which is a title given to some of those that hold the other one
    near = n.text[n.count.end : title.start]  # 州工信局还推荐5家申报 tells of others
    if whole.measure == "new" and n.left_words.endswith("等") and not referred:
        return None  # 认定甲公司等605户为专精特新企业,其中乙公司等88户为小巨人企业: granted at the same time
    again = referred or n.words.kinds_in(n.clause.start, n.count.start) & AMONG or "同时" in near or "还" in near
    if not again or n.places(n.left, title.start):
        return None
    name = next((t for t in reversed(n.titles(0, n.count.start)) if t.programme == whole.programme), None)
    return n.text[name.start : name.end] if name else None


def _part_carried(n: Number) -> str | None:
    """The part that the sentences before speak of, unless its own one names the title anew.

    孵出新材料小巨人。第四批小巨人中,甘肃27家: these are of all.
    """
    anew = n.title is not None and n.sentence.start <= n.title.start < n.count.start and not n.title.attribute
    return None if anew else n.context.part


def of_divided_part(n: Number) -> str | None:
    """The part that a list of places divides up: A股上市小巨人900家,其中浙江120家、广东110家."""
    before = n.before[-1] if n.before else None
    if (
        before
        and _goes_on(before.subset)
        and not n.own
        and n.text[before.count.end : n.count.start] in ("和", "、", "及", "与")
    ):
        return before.subset
    if before and _goes_on(before.subset) and not n.own and places_of(n).rule == "sum-of-places":
        return before.subset  # 江苏150家、广东130家,两省合计280家
    if n.own and n.before and not n.kinds & STOCK:
        return still_valid(n)
    start = n.clause_start(n.clause.start - 1) if n.left_words.strip(",") in _HAS else n.left  # 江苏占18.4%,有26家
    if n.kinds & STOCK or not inside(n.m.places, start, n.count.start):
        return None
    if n.own:
        return still_valid(n)
    last = n.before[-1] if n.before else None
    if last and _OF_PLACES.search(n.text, last.count.end, n.count.start):
        return None  # 规模方面,规上企业220家;区域方面,秦都区210家
    if last and ";" in n.text[last.count.end : n.count.start] and not all(f.subset for f in n.before):
        return None  # 大连36家,其中产品14个;沈阳有19家
    split = last is not None and any(f.subset not in (None, last.subset) and f.region == last.region for f in n.before)
    if split and last and not n.bare(n.left, n.count.start).strip("、,; "):
        return None  # 山东22家,示范企业12家、培育企业10家;江苏18家: the whole of the next place
    if last and _goes_on(last.subset) and last.region and not n.bare(n.left, n.count.start).strip("、,; "):
        return last.subset
    parts = {f.subset for f in n.before} if n.before else {_part_carried(n) or _part_used_up(n)}
    part = parts.pop() if len(parts) == 1 else None
    if part is None or not _goes_on(part) or (not n.before and not _like_last(n)):
        return None
    whole = _most_of_part(n, part, n.count.value)
    if not n.before and whole < n.count.value:
        return None  # 芯片赛道新增14家。城市篇:北京76家
    if part == "产品" and "企业" in n.left_words:
        return None  # 泉州企业15家、产品9个,厦门企业8家
    divided = {f.region for f in n.before} if n.before else n.context.regions
    return part if not divided & {place.code for place in places_of(n).value} else None


def _part_used_up(n: Number) -> str | None:
    """The part counted last, where a list makes up much of it and next to nothing of its whole: 小巨人1.3万家,其中
    A股上市900家。江苏150家、广东130家.
    """
    part = n.context.last[-1] if n.context.last else None
    whole = next((f for f in n.context.last if not f.subset), None)
    if n.context.last and (listed := _listed_of(n)):
        part, whole = listed, n.context.whole
    elif n.context.sentences_since > 1:
        return None
    if part is None or not part.subset or whole is None:
        return None
    row = row_from(n)
    total = sum(count.value for count in row)
    fits = part.count.value * _MUCH <= total <= part.count.value and total <= whole.count.value * _LITTLE
    return part.subset if fits and len(row) > 1 else None


def _listed_of(n: Number) -> Finding | None:
    """The largest figure of listed firms, where nothing but smaller parts was counted since: 这4762家里,A股上市296家。
    按行业分,机械76家。按注册地分,江苏56家.
    """
    figures = [f for _, f in n.context.figures[-FIGURES_BACK:] if f.start < n.context.last[0].start] + n.context.last
    parts = takewhile(lambda f: f.subset, reversed(figures))
    largest = max(parts, key=lambda f: f.count.value, default=None)
    return largest if largest and of_market(largest.subset) else None


def by_reckoning(n: Number) -> str | None:
    """有效期内, where a sentence reckons its stocks by what is still valid: 按有效期内口径计算:全市366家."""
    if n.kinds & TOLD or "有效期内" not in n.sentence.text:
        return None
    reckoned = _RECKONED.search(n.text, n.sentence.start, n.count.start)
    return reckoned["part"] if reckoned else None


def _goes_on(part: str | None) -> bool:
    """Whether a part may be that of the next places as well: A股上市, but not 不含宁波."""
    return part is not None and not part.startswith(("不", "除"))


def _most_of_part(n: Number, part: str | None, default: int) -> int:
    """The largest of the last figures that count a part of the firms, of which a list may split up any."""
    alike = (f.count.value for _, f in n.context.figures[-FIGURES_BACK:] if f.subset == part)
    return max(alike, default=default)


def _like_last(n: Number) -> bool:
    """Whether a number may divide up the figure of the sentence before: it has its title, and is no new batch of it."""
    last = n.context.last[-1] if n.context.last else None
    if last is None or n.context.part != last.subset:
        return True
    here = next((place.code for place in places_of(n).value), None)
    splits = here is None or last.region is None or within(here, last.region)  # and is no next line of its list
    if splits and sum(count.value for count in row_from(n)) > _most_of_part(n, last.subset, last.count.value):
        return False  # 集成电路赛道14家。北京76家、上海63家
    fresh = last.measure == "cumulative" and n.lead_kinds & NEW
    return n.title is not None and n.title.programme == last.programme and not fresh


def of_number_before(n: Number) -> str | None:
    """The field of the firms counted right before: 514家机器人领域小巨人企业和19家单项冠军企业."""
    last = n.before[-1] if n.before else None
    if last is None or not last.subset:
        return None
    if n.own and last.subset == "有效期内" and n.title and joined(n.text[last.count.end : n.title.start]):
        return last.subset
    if OWNERS.fullmatch(last.subset) and n.own and n.title and "也" in n.text[n.title.end : n.count.start]:
        return last.subset  # 50家台企是小巨人,专精特新中小企业也有200家
    listed = n.own and of_market(last.subset) and not n.places_before
    if listed and (n.says(AMONG, last.count.end, n.count.start) or n.text.startswith("、", last.count.end)):
        return last.subset  # 2000多家在A股上市,这里面小巨人986家
    if not last.subset.endswith(FIELDS):
        return None
    return last.subset if n.own and joined(n.text[last.end : n.count.start]) else None


def among_part(n: Number) -> str | None:
    """The part of the firms that a number counts some of: 推荐6家丝网企业申报单项冠军,其中2家通过认定."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or not _goes_on(last.subset) or last.measure != "applied":
        return None
    return last.subset if n.left_words.strip(",;、") in ("其中", "当中", "其中有", "最终", "最后") else None


def next_part(n: Number) -> str | None:
    """A field in a row of fields: 新一代信息技术领域22家,高端装备15家,新材料12家."""
    last = n.before[-1] if n.before else None
    if n.own or last is None or not last.subset or n.places_before or n.left_kinds & PROPOSED:
        return None
    beside = n.text[last.count.end : n.count.start].strip("、,;和及与()")
    if last.subset.endswith("企业") and beside.rstrip("有达为").endswith("企业"):
        return beside.rstrip("有达为")
    if beside and n.text[n.count.start - 1] == n.text[last.count.start - 1] == "(":
        return beside  # 来自光伏(2家)、显示(1家)
    if (described := _THOSE_OF.fullmatch(beside)) and not n.left_kinds & TOLD:
        return described["part"]  # 全球市场占有率第一的有11家,前三的有20家
    unknown = unknown_words(beside)
    if not 1 < len(unknown) <= 14 or len(unknown) != len(beside.replace("、", "")):
        return None
    market = last.subset.rpartition(",")[0]
    return f"{market},{beside}" if of_market(market) else beside
