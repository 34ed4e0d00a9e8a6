"""The part that a sentence or its paragraph is about: a field of industry, a cluster, a class of companies, a share of
all, of which its numbers then are."""

from __future__ import annotations

import re

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import BY_FIELD, OWNERS, TOLD, has_whole, lists_firms, tidy
from pipeline.chinese.part_in_words import TITLED
from pipeline.chinese.titles_meant import INDUSTRY
from pipeline.chinese.words import AMONG, GRANTED, MARKET, OTHER_FIRM, PART, POOL, RANK, SERVED, unknown_words
from pipeline.chinese.zones_counted import zones_counted
from pipeline.clauses import inside, overlapping
from pipeline.patterns import pattern

_LISTED_KIND = pattern(
    r"(?:入选|获评|获批|通过|在列|入榜|登榜|上名单|榜上有名|获认定|新增)的(?P<part>(?P<kind>[^,。;:、的\d]{2,12}?)(?:企业|公司))(?:数量|总数)?(?:共计?|已|达到?|为|有|约|近|占)*$"
)
_FIELD_WORDS = ("产业", "行业", "领域", "集群", "赛道", "产业链")
_FIELD_HAS = pattern(
    r"(?:^|(?<=[,。;:\n]))(?:其中|在|据悉|目前|截至目前)*(?P<part>[^,。;:\d有]{2,24}?(?:产业集群|集群|产业链|产业|行业|领域|赛道))"
    r"(?:内|里|中)?(?:,)?(?:已|现|目前|累计|先后|共)*(?:(?:培育|拥有|有(?!望|效|限)|集聚|聚集|汇聚|涌现|形成|孵化|诞生)|"
    r"(?:中小企业|企业)(?:数量|总数)?(?:共|达|为|有)*\d+[家户个],其中)|"
    r"(?:^|(?<=[,。;:\n]))(?:其中|在|据悉|目前|截至目前)*(?P<within>[^,。;:\d有]{2,24}?(?:产业集群|集群|产业链|产业|行业|领域|赛道))"
    r"(?:当中|之中|[里内中])(?:面|头)?,(?=[^,。;\d]{0,16}(?:专精特新|小巨人|冠军|瞪羚|独角兽|高新技术企业|科技型中小|创新型中小))"
)
# 瑞安汽车传感器产业水平领先,配套齐全,目前拥有…; 集群内现有…
_FIELD_IS = pattern(
    r"(?P<part>[^,。;:\d有是为]{2,20}?(?:产业集群|集群|产业链|产业|行业))(?:[^,。;:、家户]{2,20},){1,2}"
    r"(?:(?:集群|产业链|链)?[内上中])?(?:目前|截至目前|现|已|共|累计|先后)*(?:培育|拥有|有(?!望|效|限)|集聚|聚集|汇聚|涌现|形成|孵化|诞生)"
)
_WITHIN_IT = pattern(
    r"(?:^|(?<=[,。;:\n]))(?:目前|现|在)*(?P<part>(?:产业)?集群|产业链)"
    r"(?:之?[内上](?=[^,。;])|(?=(?:现|已|共|累计)*(?:拥有|有|培育|集聚)))"
)
# What a place grew all its firms by: 大连市凭借装备制造、石化等行业的基础,累计培育91家.
_BY_WHAT = ("凭借", "凭着", "依托", "依靠", "立足", "得益于")
# What is as wide as all that firms with a title do.
_ANY_FIELD_OF_ALL = pattern(
    r"(?:全[省市区县国]?|[我本]?[省市区县]?的?)?(?:工业(?:和信息化)?|制造业?|科技(?:创新)?|创新|高新技术|民营经济|中小企业|企业|各大?|实体|重点)?(?:产业|行业|领域|赛道)"
)
_GOES_ON = pattern(
    r"(?:截至[^,。;]{2,14},|目前,?|现,?|至今,?)?在?(?:这些|上述)?(?:集群|链上|链内|产业链|(?<=[些述])(?:园区|高新区|开发区|经开区))?(?:内|中)?(?:企业)?,?"
    r"(?:已|现|共|累计|先后)*(?:培育|拥有|有|集聚|聚集|汇聚|形成|引育|涌现|涵盖|包括|包含)"
)
_LISTED_COMPANIES = pattern(r"(?:[AHB]股|科创板|北交所|创业板|新三板|主板|港股|沪深)(?:上市|挂牌)?公司")
_SHARE_BEFORE = pattern(
    r"(?:[一二三四五六七八九]成多?|[过大]?半数?|一半|多数|\d%|部分)(?:以上|以下|左右|多|的?企业)*\($"
)
_FIRM_WORDS = ("公司", "企业")
_AMONG_CLASS = pattern(
    r"(?:^|[,;。:])(?:(?:其中|在|目前|截至目前|我国|全[省市区县国]|[^,;。:、\d]{0,20}?的?\d+[家户])的?)*(?P<part>[^,。;:、\d]{2,16}?(?:公司|企业))"
    r"(?:里面|里头|里边|之中|当中|中间|中(?!小|型)|[里内])"
)
# 3家单位入选国家特色产业集群,集聚中小企业2400家,其中小巨人13家
# 小巨人474家、单项冠军73家,都在上述集群之内
_ALL_WITHIN = pattern(
    r"(?:[^,。;]|[,;](?![^,。;]*(?:全[国省市区县]|我[省市区县])))*?[,;](?:也|就)?(?:都|均|全部?|悉数|皆)?(?:在|位于|处于|落在|分布[在于]|集中[在于]|出自|来自)"
    r"(?P<part>(?:上述|这些|该|此类|这类|前述|这批)[^,。;\d]{0,8}(?:集群|园区|产业链|基地|开发区))"
)
_LISTED_CLUSTER = pattern(
    r"(?:入选|获评|成为|获批|列入|认定为)[^,。;\d]{0,16}?(?P<part>产业集群|产业园区|示范基地)(?:名单)?,(?:已|共|现|目前|累计|内)*(?:集聚|聚集|汇聚|入驻)"
    r"[^,。;\d]{0,10}\d+[余多]?家[^,。;]{0,4},(?:其中|当中)"
)
_SPREAD = pattern(r"(?:(?:集中|分布|聚集)(?:在|于|到)|来自|涉及|分属|属于|涵盖|包括|覆盖)(?P<part>[^\W\d_]{2,12})\($")
_IN_FIELD = pattern(
    r"(?:尤其|特别)?(?:是)?(?:在|围绕|聚焦|瞄准|针对|立足|(?:具体|细分|落|说|谈|聚焦)到|(?:单|只|光|再)?看|单?论|就)(?P<part>[^,]{2,40}?(?:领域|产业|行业|赛道|方面)|(?<=[看论])(?:示范企业|培育企业|(?:冠军)?产品)),$"
)
_AMONG_FIRMS = pattern(r"(?:^| |[其在从])(?P<part>(?P<kind>[一-鿿]{2,12}?)企业)(?:[里中]|之中|当中|里面),$")
_AMONG_LISTED = pattern(
    r"(?P<part>(?:[AHB]股|科创板|北交所|创业板|新三板|主板|港股|沪深北?|境内外?|境外)?(?:上市|挂牌)(?:公司|企业))(?:[里中]|之中|当中),$"
)
# From a verb of having up to a title: things counted one by one, with what they are for in front of the first.
_FIELD_OF_ROW = pattern(
    r"(?:拥?有(?![望效限])|建成|建有|集聚|聚集|汇聚|培育)了?(?P<part>涉[一-鿿](?![及外密案农侨台港险税诉法军民企足])|[一-鿿]{1,6}?(?:产业链|全产业链|产业)(?!园|基地|集群|化|技术|学|研|工人|投资|引导|大))(?:的|上|类|内|里)?"
    r"(?:[^,。;、\d]{2,20}(?:\d+[余多]?[家个户座])?、)+$"
)
_EACH_KIND = pattern(
    r"(?:^|[,;:。])(?:其中|在)?(?P<part>[^\W\d_]{2,12}(?:、[^\W\d_]{2,12})*(?:、|和|及|与)[^\W\d_]{2,12}?),?(?:各自?|均|都)(?:有|是|为|占|达)?$"
)
_EACH = ("各", "均", "都")
_NEXT_IN_BRACKETS = pattern(r"\)[、,和及与][^,。;()\d]{2,14}\(")
_BEFORE_BRACKETS = pattern(r"(?:[是为有,:、]|包括|依次|分别)(?P<part>[^\W\d_是为有]{2,12})\($")
_SHARE_OF = pattern(
    r"(?:其中)?(?P<part>(?:[台港澳侨]资?|[外民国央])企业?|(?:民营|外资|国有|私营|上市)企业|[AHB]股上市公司|上市公司)(?:数量)?"
    r"(?:占比?|超过?|约占?|近)[^,\d]{0,4}(?:[一二三四五六七八九]成多?|[\d.]+%|过?半|大多数|多数|绝大部分|一半)(?:以上|左右|多)?,"
)
# A clause that says how many of all a kind of firms are, whose number the next one gives: 制造业企业占比超八成,达265家;
# 从行业看,电子信息最多,有120家; 以小型企业为主,410家; 小微企业增长迅速,从808家增长到3799家.
_WEIGHED = pattern(
    r"(?:^|[,;:。、]|其中|当中)(?:主要)?(?:[为是以有]|属于?|来自|集中[在于]|分布[在于])?(?P<part>[^,;:。、]{2,24}?)(?:的)?(?:数量|总数|数)?"
    r"(?:(?:的?占比|比重|占总?数?量?)(?:达到?|超过?|近|约|为|高达|的)*(?:[\d.]+%|[一二三四五六七八九]成|过?半|半数|一半|大多数|多数|绝大部分)[^,\d]{0,4}|"
    r"(?:占据?)?(?:为主|居多|最[多大]|居首|占比最[高大]|占?(?:绝?大?多数|主导|大头|绝大部分|主体)(?:地位)?|次之|其次|紧随其后|(?:排名?|位居|名列|位列|居|列)第[一二三四五]位?)|"
    r"(?:增长|发展|增加|扩张|成长|壮大)[^,\d]{0,2}(?:迅速|较快|很快|明显|显著|最快|迅猛)),$"
)
# The same the other way round: 九成以上为民营企业,达372户; 其次是生物医药企业,有4家.
# What so many of them are: 高企中97%是民营企业, 小巨人里九成以上来自制造业.
_SHARE_IS = pattern(
    r"(?:(?<!其)中(?![小型])|里|当中|之中|里面),?(?:约|近|超过?|逾|有)*"
    r"(?:[\d.]+%|百分之[一二三四五六七八九十]+|[一二三四五六七八九两]成(?:半|多)?|(?:过|近|大|一)半数?|半数|绝?大多数|多数|绝?大部分)"
    r"(?:以上|左右|多)?的?(?:企业)?(?:都|均)?(?:[是为]|属于?|来自|出自|分布[在于]|集中[在于]|从事|拥有|建有|具有|已?建立)(?P<part>[^,;。\d]{2,20}),$"
)
_SHARE_WITH = pattern(  # 高企中有研发机构的占73%
    r"(?:(?<!其)中(?![小型])|里|当中|之中|里面),?(?P<part>[^,。;\d]{2,20}?)(?:的(?:企业|公司)?)?(?:的?数量)?(?:占比?|比例|比重)(?:达到?|超过?|近|约|为)*"
    r"(?:[\d.]+%|百分之[一二三四五六七八九十]+|[一二三四五六七八九两]成(?:半|多)?|(?:过|近|大|一)半数?|半数|绝?大多数|多数|绝?大部分)(?:以上|左右|多)?,$"
)
_ONLY_COUNTS = pattern(r",?(?:总?数量?|总数|企业)?(?:共计?|合计|总计|约|已)*(?:达到?|有|为|是|超过?|突破)?")
_WEIGHS = pattern(
    r"(?:^|[,;:。、]|其中|当中)(?:(?:[\d.]+%|[一二三四五六七八九]成|过?半数?|多数|大多数|绝大部分|大部分)(?:以上|左右|多|的)?(?:企业)?(?:都|均)?|[近超约]?(?:[一过大]半|半数)(?:以上|左右)?(?:企业)?(?:都|均)?|"
    r"其次|再次|第[二三]|最多的|次之的|紧随其后的|排[名在]?第[一二三]的)(?:[是为]|属于?|来自|集中[在于]|分布[在于]|从事)(?P<part>[^,;:。\d]{2,24}),$"
)
_ARE_MANY = pattern(r"(?:[一二三四五]是)?(?P<part>[^,;:。、\d]{2,16}?(?:企业|公司))(?:数量)?(?:较|居|最|占比)?[多高],")
_NAMES_AREA = pattern(r"(?:[省市区县镇乡村州旗盟港岛]|街道|新城|园)$")
_LESS = pattern(r"(?:扣掉|扣除|剔除|除去|减去)[^,]*(?:没(?:有)?(?:通)?过|未通过)复?[核审]?[^,]*,$")


def of_those_listed(n: Number) -> str | None:
    """The kind of firms whom a clause without a title picks out of those on the list: 入选的纺织企业有77家."""
    found = _LISTED_KIND.search(n.left_words) if not n.own and "的" in n.left_words else None
    if (
        found is None
        or TITLED.search(found["part"])
        or n.bare(n.count.start - len(found[0]), n.count.start) != found[0]
    ):
        return None
    return found["part"] if unknown_words(found["kind"]) else None


def of_field_subject(n: Number) -> str | None:
    """The field that its sentence says has the titled firms: 全市战略性新兴产业共培育单项冠军8户、小巨人50户."""
    if not n.own or not any(word in n.sentence.text for word in _FIELD_WORDS):
        return None
    found = (
        _FIELD_HAS.search(n.text, n.sentence.start, n.count.start)
        or _FIELD_IS.match(n.text, n.sentence.start, n.count.start)
        or _WITHIN_IT.search(n.text, n.sentence.start, n.count.start)
    )
    if found is None or n.places(found.end(), n.count.start) or ";" in n.text[found.end() : n.count.start]:
        return None
    said = "within" if found.groupdict().get("within") else "part"
    part = n.bare(*found.span(said)).strip(" 的在")
    if lists_firms(n) or not part.endswith(_FIELD_WORDS) or _ANY_FIELD_OF_ALL.fullmatch(part):
        return None
    if any(by in part for by in _BY_WHAT):
        return None
    return None if inside(n.m.titles, *found.span(said)) else part


def of_class(n: Number) -> str | None:
    """The class of firms, of whatever name, that its sentence looks among: 精选层公司里,小巨人31家."""
    if not any(word in n.sentence.text for word in _FIRM_WORDS):
        return None
    found = next(iter([*_AMONG_CLASS.finditer(n.text, n.sentence.start, n.count.start)][-1:]), None)
    if found is None or any(f.count.start >= found.end() and not f.subset for f in n.before):
        return None
    start, end = found.span("part")
    if inside(n.m.titles, start, end) or n.places(found.end(), n.count.start):
        return None
    kinds = n.words.kinds_in(start, end)
    tells = kinds & (PART | OTHER_FIRM | MARKET) or len(unknown_words(n.bare(start, end))) > 1
    return found["part"] if tells and not kinds & (TOLD | GRANTED | POOL | SERVED) else None


def of_cluster(n: Number) -> str | None:
    """The chain of industry that a report is about, or the cluster that the paragraph is about, of which a sentence
    goes on to tell without a subject: 北斗产业集群——….已培育高新技术企业50家.
    """
    if n.context.group:
        return n.context.group
    if n.context.cluster is None or not n.own or not _GOES_ON.match(n.text, n.sentence.start):
        return None
    return None if n.places(n.sentence.start, n.sentence.counts[0].start) else n.context.cluster


def of_class_before(n: Number) -> str | None:
    """The listed firms that the sentence before is about: 科创板公司…。入选小巨人的公司有118家."""
    if not n.own or n.sentence.places or "公司" not in n.left_words or n.places_before:
        return None
    spoken = _LISTED_COMPANIES.search(n.text, n.sentence_before, n.sentence.start)
    return spoken[0] if spoken else None


def of_clusters(n: Number) -> str | None:
    """The clusters or parks of whose firms a sentence tells: 全市8个产业集群聚集企业923户,拥有小巨人19家."""
    counted = zones_counted(n)
    if counted:
        return n.text[slice(*counted)]
    if (all_in := _ALL_WITHIN.match(n.text, n.count.end, n.sentence.end)) is not None:
        return all_in["part"]
    if "集群" not in n.sentence.text and "园区" not in n.sentence.text and "基地" not in n.sentence.text:
        return None
    listed = (
        _LISTED_CLUSTER.search(n.text, n.sentence.start, n.count.start) if n.left_kinds & AMONG or n.before else None
    )
    return listed["part"] if listed else None


def of_share(n: Number) -> str | None:
    """What is said of so many of the firms, whose number only stands in brackets: 一半以上(28家)来自战略性新兴产业."""
    if n.own or n.text[n.count.start - 1] != "(" or not n.text.startswith(")", n.count.end):
        return None
    if not _SHARE_BEFORE.search(n.text, n.clause.start, n.count.start):
        return None
    part = n.text[n.count.end + 1 : n.clause_end(n.count.end)]
    return tidy(part) if unknown_words(part) or n.words.kinds_in(n.count.end, n.count.end + len(part)) & PART else None


def spread_over(n: Number) -> str | None:
    """The field that a number in brackets stands behind: 主要集中在人工智能(37家)、半导体(33家)."""
    found = _SPREAD.search(n.text, n.clause.start, n.count.start) if n.text[n.count.start - 1] == "(" else None
    if found is None or overlapping(n.m.places, *found.span("part")):
        return None
    return found["part"] if unknown_words(found["part"]) else None


def each_of_kinds(n: Number) -> str | None:
    """The kinds of firms of which each has a number: 本地生活、文化娱乐和科技金融各有3家企业; 机械、电子各有小巨人9
    家.
    """
    end = n.title.start if n.own and n.title and n.title.end <= n.count.start else n.count.start
    start = n.clause_start(n.left - 1) if n.text.startswith(_EACH, n.left) else n.left  # 人工智能、医疗健康,各4家
    found = _EACH_KIND.search(n.text, max(start - 1, 0), end) if any(w in n.text[start:end] for w in _EACH) else None
    if found is None or overlapping(n.m.names, *found.span("part")) or n.words.kinds_in(*found.span("part")) & TOLD:
        return None
    if n.before and (n.before[-1].region is None or len({f.region for f in n.before}) > 1):
        return None  # 梅李镇3家、海虞镇2家,古里、南丰各1家
    return found["part"]


def first_in_brackets(n: Number) -> str | None:
    """The kind of firms before the first of a row of numbers in brackets: 前五是电子商务(33家)、互联网金融(21家)."""
    if n.text[n.count.start - 1] != "(" or n.cell:
        return None
    following = inside(n.m.counts, n.count.end, n.sentence.end)[:1]
    if not following or not _NEXT_IN_BRACKETS.fullmatch(n.text, n.count.end, following[0].start):
        return None
    found = _BEFORE_BRACKETS.search(n.text, n.clause.start, n.count.start)
    if found is None or overlapping(n.m.names, *found.span("part")):
        return None
    return None if n.words.kinds_in(*found.span("part")) & TOLD or found["part"].endswith("企业") else found["part"]


def of_whole_row(n: Number) -> str | None:
    """The field in front of a row of which titled firms are but one thing: 现有涉硒孵化器1家、工程中心3家、高企10家."""
    if not n.own or n.title is None or n.title.attribute or n.text[n.title.start - 1] != "、":
        return None
    found = _FIELD_OF_ROW.search(n.text, n.sentence.start, n.title.start)
    if found is None or overlapping(n.m.names, *found.span("part")):
        return None
    return found["part"] if all(f.subset == found["part"] for f in n.before) else None


def share_clause(n: Number) -> re.Match[str] | None:
    """The clause right before a number that tells what so many of the firms are, whose number it gives: 高企中97%是民营
    企业,达4600家.
    """
    if n.own or n.places_before or n.text[n.clause.start - 1] != "," or not _ONLY_COUNTS.fullmatch(n.left_words):
        return None
    start = n.clause_start(n.clause.start - 1)
    if start > n.sentence.start and n.text[start - 2 : start] in ("中,", "里,"):
        start -= 2  # 高新技术企业中,九成以上是民营企业
    found = _SHARE_IS.search(n.text, start, n.clause.start) or _SHARE_WITH.search(n.text, start, n.clause.start)
    counted = found is not None and inside(n.m.counts, found.start(), n.clause.start)
    if found is None or counted or overlapping(n.m.titles, *found.span("part")):
        return None  # 规上企业中,高新技术企业占比超三成,有218家: the share is the titled firms' own
    return found


def of_share_clause(n: Number) -> str | None:
    """What the clause before a number says so many of the titled firms are: 高企中97%是民营企业,达4600家."""
    found = share_clause(n) if n.title and "中" in n.text[n.sentence.start : n.clause.start] else None
    if found is None or n.places(*found.span("part")):
        return None
    return found["part"]


def named_before(n: Number) -> str | None:
    """The part that the clause before a number names: 在人工智能、低空经济等未来产业,小巨人就有5000家."""
    start = n.clause.start
    if start <= n.sentence.start or n.text[start - 1] != ",":
        return None
    clause = n.text[n.clause_start(start - 1) : start]
    if _LESS.search(clause):
        return "有效期内"
    among = clause.endswith(("中,", "里,", "里面,"))
    firms = _AMONG_FIRMS.search(n.bare(start - len(clause), start)) if among else None
    owners = firms is not None and OWNERS.fullmatch(firms["part"]) is not None  # 民营企业中,小巨人达58家
    if firms and (owners or len(unknown_words(firms["kind"])) > 1) and not TITLED.search(firms["kind"]):
        return firms["part"]
    if among or (share := _SHARE_OF.fullmatch(clause)):
        found = _AMONG_LISTED.search(clause) if among else share
        return found["part"] if found else None
    if weighed := _weighed_before(n, n.clause_start(start - 1)):
        return weighed
    many = _ARE_MANY.fullmatch(clause) if not n.own else None
    if many and not n.titles(n.clause_start(start - 1), start) and not n.places(n.clause_start(start - 1), start):
        return many["part"]
    field = _IN_FIELD.search(clause)
    return field["part"] if field and not _is_topic(field["part"]) else None


def _weighed_before(n: Number, start: int) -> str | None:
    """The kind of firms whose weight among all the clause from ``start`` tells: 制造业企业占比超八成,达265家."""
    begins = max(start - 1, n.sentence.start)
    found = _WEIGHED.search(n.text, begins, n.clause.start) or _WEIGHS.search(n.text, begins, n.clause.start)
    if found is None or n.own or n.places_before or n.bare(*found.span("part")) != found["part"]:
        return None
    counts = inside(n.m.counts, found.start("part"), n.clause.start - 1)
    if counts or _NAMES_AREA.search(found["part"]) or not has_whole(n):
        return None  # 虹桥镇最多,有6家
    kinds = n.words.kinds_in(*found.span("part"))
    named = unknown_words(found["part"]) or kinds & PART
    return found["part"] if named and not kinds & (TOLD | RANK) else None


def _is_topic(words: str) -> bool:
    """Whether words with 领域 or 方面 only say which titles the text goes on with: 在小巨人方面, 在企业培育方面."""
    aspect = words.removesuffix("方面")
    return TITLED.search(words) is not None or (aspect != words and INDUSTRY.search(aspect) is None)


def by_field(n: Number) -> str | None:
    """The words beside a number in a sentence that looks at the fields of a list: 从领域看,医药健康(45家)."""
    if n.own or n.pair or n.places_before or not BY_FIELD.search(n.text, n.sentence.start, n.left):
        return None
    words = tidy(n.bare(n.left, n.count.start))
    known = n.words.kinds_in(n.left, n.count.start) & TOLD
    return words if unknown_words(words) and not known and not _NAMES_AREA.search(words) else None
