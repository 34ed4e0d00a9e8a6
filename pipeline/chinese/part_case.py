"""What the modules share that ask for a part of the firms: its words made tidy, fields and markets, its whole."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import accumulate

from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import NO_COINCIDENCE, Number
from pipeline.chinese.title_carried import BY_ASPECT
from pipeline.chinese.words import AMONG, APPLIED, GRANTED, NEW, REVIEWED, REVOKED, TOTAL
from pipeline.chinese.year_of import THIS_BATCH
from pipeline.clauses import inside
from pipeline.divisions import within
from pipeline.mentions import Batch
from pipeline.patterns import pattern
from pipeline.scopes import Finding

FIRST_APPLIED = pattern(r"(?:(?<!重)新|首次)(?:申报|申请)")
FIELDS = ("领域", "行业", "产业", "赛道", "方向")
_AMONG_LISTED = pattern(
    r"(?:第[一二三四五六七八九十]{1,3}批|[本此这该今][次批轮回])[^,。;:\d]{0,12}(?:企业|公司|名单)(?:里面|当中|之中|中(?![小型])|[里内]),|"
    r"(?:入选|获评|获批|公示|认定|入榜)的?(?:企业|公司|单位)(?:里面|当中|之中|中(?![小型])|[里内]),"
)
_OF_A_SIZE = pattern(
    r"(?:^,?其中|^)(?P<part>(?:营业收入|营收|收入|产值|销售额?|销售收入|利润|税收|纳税额?|研发投入|出口额?|估值|市值)?[^,。;:\d]{0,4}?"
    r"(?:超过?|达到?|在|突破|不足|过|逾)?(?:[\d.一二三五百千十]+)?[亿万千百十]+美?元(?:以上|以下)?)的?(?:企业|公司)?(?:,?[由从](?:20\d\d年[底末]?|[去上前]年)的?|有|共|达)?$"
)
_AND_PRODUCTS = pattern(r"(?:和|与|、|及|\()(?:单项冠军)?产品")
WHY = ("因", "由于")
_WHY_LOST = pattern(
    r"^(?:因|由于|未|不|没)|未?达标|取消|撤销|放弃|失信|(?:复[核审]|考核)不|注销|吊销|停业|停产|破产|倒闭|迁[出移]|造假|虚假|不实"
)
_FOR_REASON = pattern(r"(?:因|由于)[^。;,]{2,40}\d[家户间]")
_LEFT_AFTER_REVIEW = pattern(
    r"(?P<part>(?:通过)?复[核审]后|经过?(?:一轮)?复[核审]),?(?:全[省市区县])?(?:实际?|尚|仍|还|现|只)?(?:有|剩下?|保留|存)$|"
    r"(?P<valid>(?:经过?|通过)复[核审][,]?(?:仍|尚)?(?:在)?有效期内)的?(?:企业)?(?:共?有|为)?$"
)
_AMONG_TITLED = pattern("(?:企业)?(?:里|中|当中|之中)(?:面|间)?,")
TOLD = GRANTED | NEW | REVIEWED | REVOKED | APPLIED
FIGURES_BACK = 24
_FEWEST_OF_SUM = 2
_NEXT_SENTENCE = 2  # the stop between and a line's end
_OF_THEM = ("其中", "当中", "这些企业", "这些专精", "上述企业", "这批企业", "这类企业")
_WHOLE_BACK = 2  # sentences without a figure that may stand between a whole and its parts
_MARKET = pattern(
    r"[AHB]股|[沪深]市|沪深|港交所|新三板|精选层|创新层|基础层|科创板|创业板|北交所|上交所|深交所|股交所|主板|资本市场|上市|挂牌"
)
_FIRMS_LISTED = ("有限公司", "责任公司", "集团", "等")
OWNERS = pattern(r"(?:[台港澳侨]资?|[外民国央])企业?|(?:民营|外资|国有|私营)企业")
_LEADS = pattern(
    r"^(?:(?:主要)?(?:集中|分布)[在于]|其中|当中|[中里](?![小医药高型])|[本此这该]一?(?:批次?|次|轮)(?:企业|名单)?[中里]?|这批企业[中里]|仅|分属|属于|属|分别|来自|从事|按|论)+[,:]?"
)
_TRAILS = pattern(r"(?:占了?|就有|[和及与的有达为共、,;: ])+$")
BY_FIELD = pattern(
    r"(?:产业|行业|领域|赛道|板块|所有制|性质|规模|类型)(?:(?:上|看|分布|划分|来看|类别|结构|构成|方面|分)[^,:]{0,4}[,:]|:)|"
    r"按(?:照)?(?:企业)?(?:产业|行业|领域|赛道|板块|所有制|性质|规模|类型|所属行业|所属领域)[,:]"
)
_OF_NO_FIELD = pattern(
    r"^(?:(?:企业|公司)(?:所[在属])?的?|[国省市区县]?级)(?=领域|行业|产业|赛道)|^(?:所[在属])(?=领域|行业|产业|赛道)"
)
_ANY_FIELD = pattern(
    r"(?:各|多个?|[两三四五六七八九十几]个?|细分|重点|主导|支柱|优势|特色|相关|不同)*(?:领域|行业|产业|赛道)"
)
# 3家企业2022年产值合计8.3亿元, but not 3家企业产值超8亿元.
_EARNED = pattern(
    r"(?:企业|公司)?的?(?:20\d\d年|[去今上]年|全年|上半年)?(?:共|一共|合计|总计|累计|总)?(?:实现|完成|创造|贡献)?的?"
    r"(?:(?:户均|平均)[^,。;\d]{0,10}|(?:主营业务|营业|年|销售|工业|研发|科技|出口|利税|总|利润)*(?:收入|营收|产值|利润|税收|利税|销售额|增加值|纳税|市值|估值|投入|经费|费用|出口|交货值|额)"
    r"(?:总额|总和|总计|合计|共计|总量|共|总)*(?:达到?|为|约)?)\d[\d.]*[万亿]?美?元(?!以上|以下)"
)
_SPREADS = pattern(
    r"(?:企业|公司)?(?:主要|广泛|均|都|则|分别)*(?:分布|集中|涵盖|涉及|覆盖|遍布|遍及|横跨)[在于到了]?[^,。;]*?(?:、|[和与及](?!其)|等)[^,。;]*(?:领域|行业|产业|赛道)|"
    r"(?:企业|公司)?(?:分属|分别属于|分散|散布|分布|散落|涉及|涵盖|覆盖|来自|遍布|横跨)[在于到了]?(?:全国|全省|全市)?(?:的)?"
    r"(?:\d+|[两三四五六七八九十]+)[多余]?[个大](?:细分|重点|主要|大类)?(?:行业|领域|产业|赛道|门类|省|城市|地级市|国家|市|区县)"
)
# The words that tell a part of the firms, with what may stand before and behind them; tried in this order.
_PARTS = (
    ("", "A股|H股|B股|港交所|沪市主板|深市主板|沪市|深市|沪深主板|沪深|主板|新三板|精选层|创新层|"
     "基础层|科创板|北交所|上交所|深交所|股交所|创业板|境内外|境外|资本市场",
     r"[^,、;]{0,10}?(?:上市|挂牌)?(?:公司|企业)?(?:和挂牌)?"),
    (r"(?<!未)(?<!后备)已?", "上市", r"(?:公司|企业)?(?!后备|辅导|培育)"),
    ("", "有效期内|资格有效|资格在有效期内|有效内", ""),
    ("", "有效期", r"(?![至到为限内满已未长]|届|\d|[一二三四五两]年|年|的)"),
    (r"[\w、]{0,24}?", "制造业|服务业|建筑业|采矿业|农业", r"(?!单项|隐形|高质量|强)"),
    (r"[\w、]{2,24}?", "领域|行业|产业|赛道", r"(?:的)?(?!单项|隐形|集群|园|链)"),
    ("", "民营|外资", r"(?!经济|扎堆|大省|大市|强)(?:企业)?"),
    ("", "民企|台企|港企|澳企|外企|侨企|央企|国企|台资企业|港资企业|澳资企业|侨资企业|有效数|示范企业", ""),
    ("", "大中型企业|大型企业|中型企业|(?<!中)小型企业|微型企业", ""),
    (r"(?<!全)", "国有", r"(?:控股(?:企业)?|企业)"),
    ("", "规模以上|规上", r"(?:工业)?(?:企业)?"),
    (r"[一-鿿]{0,8}", "收入", r"[^,]{0,10}?(?:[亿万]?元|亿|万)(?:以上|以下)?"),
    (r"年?", "营收|产值", r"[^,]{0,10}?(?:[亿万]?元|亿|万)(?:以上)?的?"),
    (r"近?\d+年[里内]?", "成立", ""),
    ("", "建有", r"[一-鿿]{2,14}"),
    (r"在?", "细分", r"(?:领域|行业|市场)[^,]{0,6}第一"),
    (r"(?<=[率量额品业])", "全球第一", ""),
    ("", "台资企|港资企|澳资企|侨资企", r"(?![一-鿿]{0,2}局)"),
    (r"在[一-鿿A-Z]{2,10}", "上市|挂牌", ""),
    (r"在[一-鿿]{2,8}", "设立|设有|开设|布局|建有|建立", r"[一-鿿]{0,16}"),
    (r"[一-鿿]{2,8}", "相关企业", ""),
)  # fmt: skip
_BOTH, _KINDS = 2, {"示范企业", "产品"}
_PART = pattern("(?P<part>" + "|".join(f"{before}(?:{words}){behind}" for before, words, behind in _PARTS) + ")")
_PART_WORD = pattern("|".join(words for _, words, _ in _PARTS))


def is_one_firm(n: Number) -> bool:
    """Whether a number is the one firm of a place, whatever is said of it: 海城一家镁质材料企业获评单项冠军."""
    return n.count.value == 1 and n.text.startswith(("一", "唯一"), n.count.start) and bool(n.right_kinds & GRANTED)


def left_after_review(n: Number) -> re.Match[str] | None:
    """Where the words before a number say that it counts what a review left: 通过复核后实有89家."""
    return _LEFT_AFTER_REVIEW.search(n.left_words) if "复" in n.left_words else None


def is_only_why(n: Number, words: str) -> bool:
    """Whether words only tell why firms lost their title, who are all that did: 未达到标准、拟取消称号的15家."""
    return bool(n.kinds & REVOKED) and _WHY_LOST.search(words) is not None and not some_of_those_struck_off(n)


def some_of_those_struck_off(n: Number) -> bool:
    """Whether more firms that lost the title were counted before, or those with another reason right before."""
    if n.before and n.before[-1].subset:
        return True
    if len(_FOR_REASON.findall(n.sentence.text)) > 1:
        return True  # 因升级退榜的有34家,因市值下跌退榜的有81家
    figures = [*(f for _, f in n.context.figures[-FIGURES_BACK:]), *n.before]
    return any(f.measure == "revoked" and f.count.value > n.count.value for f in figures)


def lists_firms(n: Number) -> bool:
    """Whether a number only counts the firms named before it: 博科生物产业有限公司等12家."""
    return n.left_words.endswith(_FIRMS_LISTED)


def adds_up_parts(n: Number) -> bool:
    """Whether a number adds up the last two, different parts of one whole: 示范企业40家、产品12个,合计52个."""
    if len(n.before) < _BOTH or not n.left_kinds & TOTAL or n.own:
        return False
    one, other = n.before[-_BOTH:]
    same = (one.programme, one.region, one.place, one.measure) == (
        other.programme,
        other.region,
        other.place,
        other.measure,
    )
    parts = one.subset is not None and other.subset is not None and one.subset != other.subset
    return same and parts and one.count.value + other.count.value == n.count.value


def sum_gone_back_to(n: Number) -> Finding | None:
    """All the champions whose kinds were counted last, where a number takes them together:
    示范企业118家、产品141个。这259个单项冠军里,….
    """
    told = [finding for _, finding in n.context.figures] or list(n.context.last)
    if n.title is None or n.title.programme != "manufacturing_champion" or n.title.subset or len(told) < _BOTH:
        return None
    if n.before or n.count.value in n.context.found:
        return None
    one, other = told[-_BOTH:]
    alike = replace(one, count=other.count, subset=other.subset, start=0, end=0, rule="", sources=())
    if {one.subset, other.subset} != _KINDS or one.count.value + other.count.value != n.count.value:
        return None
    if alike != replace(other, start=0, end=0, rule="", sources=()):
        return None
    return replace(one, count=n.count, subset=None, start=n.left, end=n.right, rule="sum-of-kinds", sources=())


def of_market(part: str | None) -> bool:
    """Whether a part is that of firms whose shares are traded somewhere."""
    return part is not None and _MARKET.search(part) is not None


def tidy(words: str) -> str:
    """The words for a part without those that only lead to it: 其中属于制造业的有 is about 制造业."""
    return _TRAILS.sub("", _LEADS.sub("", words.strip("、,;:() ").lstrip("的")))


def field_in(words: str) -> str | None:
    """The field that some words name; None where they name none."""
    found = subset_in(words)
    return found if found and found.endswith(FIELDS) else None


def subset_in(words: str) -> str | None:
    found = _PART.search(words) if _PART_WORD.search(words) else None
    if found and ("哪" in found["part"] or "什么" in found["part"]):
        return None  # 小巨人们集中在哪些赛道?
    if found and found["part"] == "示范企业" and _AND_PRODUCTS.match(words, found.end()):
        return None
    part = _OF_NO_FIELD.sub("", found["part"].strip("的,、在")) if found else ""
    return part if part and not _ANY_FIELD.fullmatch(part) else None


def names_no_field(part: str) -> bool:
    """Whether words that end like a field's name none: 国家级行业, 各重点产业."""
    return _ANY_FIELD.fullmatch(_OF_NO_FIELD.sub("", part)) is not None


def adds_up_money(n: Number) -> bool:
    """Whether the words behind a number only tell what all of its firms earned or spent: 3家企业营业收入24亿元."""
    behind = n.attached.end if n.attached else n.count.end
    return "元" in n.sentence.text and _EARNED.match(n.text, behind, n.clause.end) is not None


def is_spread_wide(n: Number) -> bool:
    """Whether the words behind a number only tell over what all of them are spread: 11家企业分布在机械、化工等行业; not
    7家独角兽企业中,5家分布在汽车、芯片等赛道.
    """
    taken_up = n.so_far.refused
    if taken_up and taken_up.reason == REFERS and taken_up.count.value > n.count.value:
        return False
    return not n.left_kinds & AMONG and _SPREADS.match(n.text, n.count.end, n.clause.end) is not None


def has_whole(n: Number, region: str | None = None) -> bool:
    """Whether the firms that a number counts a part of were counted just before, in ``region`` where one is given."""
    whole = whole_of(n)
    return among_title(n) or speaks_of_all(n) or (whole is not None and region in (None, whole.region))


def speaks_of_all(n: Number) -> bool:
    """Whether the sentence before is about the titled firms, counting none, and its own looks at some of them:
    小巨人企业实力不俗。其中,上市公司12家.
    """
    heads = n.context.heads
    if heads is None or n.own or not 0 <= n.sentence.start - heads.end <= _NEXT_SENTENCE or not heads.titles:
        return False
    start = n.sentence.start
    return n.text.startswith(_OF_THEM, start) or BY_FIELD.search(n.text, start, n.count.start) is not None


def among_title(n: Number) -> bool:
    """Whether its sentence began with all firms of the title: 江苏省专精特新企业中,外商投资企业310家."""
    title = n.title
    if n.own or title is None or title.end > n.clause.start or title.start < n.sentence.start:
        return False
    among = _AMONG_TITLED.match(n.text, title.end, n.clause.start)
    return among is not None and not inside(n.m.titles, title.end, n.count.start)


def among_the_listed(n: Number) -> bool:
    """Whether its sentence looks among the firms of a list, wherever counted: 第八批上榜企业中,上市公司有23家."""
    if n.own or "企业" not in n.sentence.text:
        return False
    among = _AMONG_LISTED.search(n.text, n.sentence.start, n.count.start)
    return among is not None and not inside(n.m.titles, among.end(), n.count.start)


def of_a_size(n: Number) -> str | None:
    """The size by which a number picks some out of the titled firms that its sentence is about: 高新技术企业增长较快,…,
    营业收入过亿元企业80家,其中过十亿元企业9家.
    """
    if n.own or "元" not in n.sentence.text or n.title is None or n.title.start < n.sentence.start:
        return None
    topic = n.text.endswith("的,", n.sentence.start, n.left)  # 1亿元以上的,由2018年的335家增至420家
    start = max(n.clause_start(n.left - 1), n.title.end) if topic else n.left
    size = _OF_A_SIZE.search(n.text[start : n.count.start].lstrip("中里,"))
    return size["part"] if size else None


def refers_back(n: Number) -> bool:
    """Whether its sentence has gone back to firms counted before: 95家企业里有61家…."""
    return n.so_far.refused is not None and n.so_far.refused.reason == REFERS


def referred_to(n: Number) -> Finding | None:
    """The figure that its sentence has gone back to."""
    return n.context.found.get(n.so_far.refused.count.value) if n.so_far.refused and refers_back(n) else None


def _split_up(n: Number, figures: list[tuple[int, Finding]]) -> Finding | None:
    """The figure that the places counted last split up; the last one itself where they are no list."""
    if not figures:
        return None
    sentence, last = figures[-1]
    together = [f for s, f in figures if s == sentence]
    regions = {f.region for f in together}
    if len(regions) == 1:
        return _meant_by_lead(n, together) or last
    coded = regions - {None}
    enough = (f for _, f in reversed(figures) if f.region and f.count.value >= n.count.value)
    return next((f for f in enough if all(within(region or "", f.region or "") for region in coded)), None)


def _meant_by_lead(n: Number, figures: list[Finding]) -> Finding | None:
    """The new firms among the figures of one sentence, where a lead goes back to these: 新上榜企业中,民企16家."""
    if not n.says(NEW, n.sentence.start, n.clause.start):
        return None
    return next((f for f in figures if f.measure == "new" and f.count.value >= n.count.value), None)


def has_batch(n: Number) -> bool:
    """Whether a number has a batch of its own: 第一批41家, 第三批最多,有41家."""
    since = n.before[-1].count.end if n.before else n.sentence.start
    if n.sentence.kinds & REVIEWED:
        return False  # which tells of all firms that a review left
    return isinstance(n.pair, Batch) or any(not batch.review for batch in n.batches(since, n.count.start))


def _summed_up(n: Number) -> Finding | None:
    """The figure just counted that a number adds up to with its row: 11家入选,总数39家。其中示范企业4家,产品7个."""
    row = n.sentence.counts
    if len(row) < _FEWEST_OF_SUM or len(n.context.last) < _FEWEST_OF_SUM or n.context.sentences_since > 1:
        return None
    wholes = {f.count.value: f for f in n.context.last if f.programme == n.programme and not f.subset}
    at = row.index(n.count) if n.count in row else 0
    for start in range(at + 1):
        sums = accumulate(count.value for count in row[start:])
        for end, total in enumerate(sums, start):
            if end >= max(at, start + 1) and total in wholes and total >= NO_COINCIDENCE:
                return wholes[total]
    return None


def whole_of(n: Number) -> Finding | None:
    """The figure of all firms that was stated just before a number of some of them.

    Where the sentence before counts parts of places, it is the figure that these split up: 全省138家。成都95家….
    """
    title = n.programme
    if whole := _summed_up(n):
        return whole
    whole = next((f for f in reversed(n.before) if not f.subset or "有效" in f.subset), None)
    if whole and whole.count.value < n.count.value:
        whole = referred_to(n)  # 41家企业中,北仑区11家;民营企业36家
        if whole is None and n.left_kinds & AMONG and n.before[0].count.value >= n.count.value:
            whole = n.before[0]  # 全市462家,滨江区120家、余杭区90家;其中民营企业400家
    near = n.context.sentences_since <= _WHOLE_BACK or BY_ASPECT.match(n.text, n.sentence.start) or refers_back(n)
    if whole is None and near:
        recent = [(s, f) for s, f in n.context.figures[-FIGURES_BACK:] if f.programme == title and not f.subset]
        this = n.context.batch if THIS_BATCH.search(n.text, n.sentence.start, n.count.start) else None
        of_list = [(s, f) for s, f in recent if this and f.batch == (this.first, this.last)]
        whole = (None if refers_back(n) else _split_up(n, of_list or recent)) or n.context.whole
    if whole is None or whole.programme != title:
        return None
    return whole if n.count.value <= whole.count.value else None
