"""The part of the firms that its words tell apart by what they did, are, got or lacked: 拥有发明专利的275家."""

from __future__ import annotations

import re

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import (
    TOLD,
    WHY,
    adds_up_money,
    has_whole,
    lists_firms,
    some_of_those_struck_off,
    subset_in,
)
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    GRANTED,
    HELD,
    MARKET,
    OTHER_FIRM,
    PART,
    PLAN,
    PROPOSED,
    STOCK,
    THING,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_ARE = pattern(r"(?:企业)?(?:都|均|全)?(?:是|为|系|属于|属)(?P<part>[一-鿿]{2,10}企业)$")
_THOSE_AMONG = pattern(
    r",?(?:其中|当中)(?P<part>[^,。;:、]{2,24}?\d[^,。;:、]{0,6}|[^,。;:、]{1,20}(?:第[一二三]|前[三五十]))的(?:企业|公司)?(?:就|已|也|共)?(?:有|达到?|占|为)?"
)
_SAID_WHY = pattern(
    r"(?:因|由于)(?P<part>[^。;]{3,40}?)(?:,?[自被于][^。;因]{2,30})?(?:[的等](?:企业)?|等原因的?)(?:有|是|为|共)?$"
)
_DESCRIBED = pattern(
    r"(?:^|[,:;、()其。\n])(?:中|当中)?(?:也|还|都|均|仅|主要)?(?P<part>(?:属于?|来自|处于|分布[在于]|集中[在于]|深耕|聚焦|从事|"
    r"涉及|拥有|建有|设有|设立|承担|主导|参与|布局|营收|年营收|产值|年产值|研发|出口|成立|已?进入|已?启动|已?完成|正在|未|不|没有|达不到|经核查|累计)"
    r"[^,;。:]{2,36}?)的(?:企业)?(?:也|就|共|则|约|仅|还|近|已|各)*(?:有|是|为|达|占)?$"
)
# Those whom investors gave money: 拿过VC/PE的有2180家, 完成A轮融资的80家.
_INVESTED_IN = pattern(
    r"(?P<part>(?:拿到?|获得?|得到|接受|完成|引入|引进|吸引|受到?|被|有)(?:过|了)?[^,;。:、\d]{0,12}?"
    r"(?:VC|PE|风投|创投|(?<!固定资产)(?<!项目)投资|融资)[^,;。:、\d的]{0,6})的(?:企业|公司)?(?:也|就|共|已|则|约|仅|还|近)*(?:有|是|为|达到?|占)?$"
)
# Those past a mark that a number sets: 专利超100件的有602家.
_PAST_A_MARK = pattern(
    r"(?:[,:;、()。\n]|其中)(?P<part>[^,;。:、()\d]{2,16}?(?:超过?|达到?|满|过|逾|高于|低于|大于|小于|不足|不到|不满|在)了?"
    r"[\d.]+[^,;。:、()\d家户批]{1,8})的(?:企业|公司)?(?:也|就|共|已|则|约|仅|还|近)*(?:有|是|为|达到?|占)?$"
)
_FIRMS_THAT = pattern(
    r"(?:^|[,:;、()\n]|其中)(?P<part>[^,;。:()\d]{2,24}?)的企业(?:数量?|总数)?(?:已|也|共|就|约|仅|还|近|达到?|有|是|为|占|超过?)*$"
)
# Those that a clause makes its topic, and the next words count: 做电子元器件的,去年共有120家.
_TOPIC = pattern(
    r"(?:^|[,:;、()。!?\n]|(?<=[家户个]))(?:其中|当中|而|且|另外?)*,?"
    r"(?:(?:上榜|入选|入围|获评|获批|在列|公示|新|拟|认定|这些|本批|这批|的)*(?:企业|[名榜]单)(?:里面?|当中|之中|中|内),?)?"
    r"(?P<part>[^,;。:()]{2,24}?)的(?:企业|公司)?"
    r"(?:,(?:(?:20\d\d|[去今上前当]|全)年[底末初]?|截?至?20\d\d年[底末]|到?目前(?:为止)?|眼下|如今|现在|当前)?)?"
    r"(?:一共|总共|共计|合计|已经|[也就共已则现约仅还近])*(?:有|是|为|达到?)?(?:了)?,?$"
)
_LONGEST_TIME, _LONGEST_TOPIC = 14, 50
_ENDS = "的企业有是为达占共则约仅还近已各也就"
_LONGEST_REASON = 80
_REASON = pattern(r"(?:因|由于)?(?P<part>(?!其|包?[括含]|正在|拟|[本此这][次批])[一-鿿]{2,12}?)的$")
_ROSE = (
    r"(?P<part>[由从][^,。;\d]{2,24}?(?:(?:晋级|升级|成长|晋升|升格|蝶变|转化|跃升|发展|培育|晋阶|进阶|提升|[晋递]?升)"
    r"(?:而来|而成|上来|过来|起来|上去)?))"
)
# 17家本是省级单项冠军
_WERE = r"(?:企业)?(?:[本原]就?|原[来本先]|此前|先前|之前|早已?)(?:都|均|就|已经?|全)*[是为](?P<part>[^,。;\d]{2,16})"
_WERE_BEFORE = pattern(rf"{_WERE}(?=[,。;)]|$)")
_THAT_WERE = pattern(
    r"(?:^|[,:;、(]|其中|当中|[里中])(?P<part>(?:[本原]就?|原[来本先]|此前|先前|之前|早先|从前|过去|以前|早已?|前身|同时也?|本身)(?:都|均|就|已经?|还|也|全)*[是为有属]于?[^,。;\d]{2,16})"
    r"的(?:企业|公司)?(?:就|也|共|已|则|仅|便|还)*(?:有|是|为|达到?|占)?$"
)
_RISEN = pattern(rf"(?:企业)?(?:都|均|就)?[是系为]?{_ROSE}的?(?=[,。;)]|$)")
_THAT_ROSE = pattern(
    rf"(?:^|[,:;、(]|其中|当中|有){_ROSE}的(?:企业|公司)?(?:就|也|共|已|则|仅|便)*(?:有|是|为|达到?|占)?$"
)
# What titled firms do that is none of getting or losing the title: 8家单项冠军企业牵头制定国际标准.
_DOES = pattern(
    r"(?:企业)?(?:已经?|曾经?|正在?|仍|也|均|都|先后|相继|陆续|还|共|累计|分别|成功|首次|主动|积极|长期|直接|深度|的)*(?P<part>(?:牵头|主导|主持|参与|参加(?=[^,。;]{0,4}(?:起草|制定|修订))|承担|拥有|建有|建成|"
    r"建立|设立|组建|填补|打破|攻克|掌握|突破|布局|出口|出海|营收|营业收入|年?产值|研发投入|主营|深耕|从事|"
    r"获得?(?=[^,。;]{2,24}(?:认证|专利|荣誉|首台套)))[^,。;]{2,40})"
)
_GREW = pattern("成长为|升级为|晋升为|升为|升格为|跃升为|成长成|蝶变为|晋级为")
_BECAME = pattern(r"(?P<part>(?P<kind>[一-鿿]{2,10}?)企业)(?=被|成长|成为|入选|进入|获|列入|申报|参评|申请)")
_FLOATED = pattern(
    r"(?:企业)?(?:已|均|都|成功|先后|陆续|今年|去年|分别)*(?P<part>(?:登陆|登录|挂牌|亮相|进入)(?:了|于|到)?(?=[^,。;]{0,12}(?:沪深|[沪深港](?:市(?!级)|交|股)|北交|交易所|交所|板|资本市场|A股|H股))[^,。;]{1,20})"
)
_MEETS_ONE = pattern(r"(?P<part>(?:符合|满足|达到)[^,。;、\d]{2,16}?(?:条件|标准|特征|要求)?)的(?:企业)?(?:有|为|达)?$")
# A ranking, some money, another title: 中国企业500强, 贷款2.3亿元, 省级绿色工厂名单.
_OTHER_AWARD = pattern(
    r"了?(?!示范企业|培育企业)(?P<what>[^,。;]{1,28}?)(?:(?P<rank>\d{2,4}强|前(?:[十百千]|\d{1,4}|[一二两三四五六七八九]?十)[名位强]?)|(?P<money>(?:资金|贷款|补贴|奖金|授信|融资)?[\d.]+[余多]?[万亿]元?)|"
    r"(?<!培育)(?:名单|榜单|(?<![上中入])榜|奖项?|称号|工厂|车间|企业|品牌|示范|试点|标杆|案例))(?:\([^()\d]{1,12}\))?(?:名单|榜单|榜|称号|行列)?"
)
_FARTHEST_VERB = 6
_FIGURES_BACK = 16
_TELLS = 3  # characters of no known word that tell what firms do
_KIND_BEFORE = pattern(r"[,;、]?(?P<part>(?P<kind>[^,。;:、\d]{2,12}?)企业)")


def for_a_reason(n: Number) -> str | None:
    """The reason that sets some of the firms apart from the others: 因研发投入不足被取消资格的12家."""
    if not any(why in n.sentence.text for why in WHY) or lists_firms(n):
        return None
    start = n.before[-1].count.end if n.before else n.sentence.start
    found = _SAID_WHY.search(n.text, max(start, n.count.start - _LONGEST_REASON), n.count.start)
    return found["part"] if found and some_of_those_struck_off(n) else None


def described(n: Number) -> str | None:
    """What a clause says of the firms that it counts: 属于新材料产业集群的有30家, 拥有发明专利的275家."""
    if n.text[n.count.start - 1] not in _ENDS:
        return None
    if (invested := _INVESTED_IN.search(n.text, n.clause.start, n.count.start)) and not n.places_before:
        return invested["part"]
    if n.left > n.clause.start and (past := _PAST_A_MARK.search(n.text, n.clause.start - 1, n.count.start)):
        return past["part"]
    found = _DESCRIBED.search(n.text, max(n.left - 1, 0), n.count.start)
    if found is None or n.places_before or n.words.kinds_in(*found.span("part")) & TOLD:
        return None
    return found["part"]


def meets_one_of_several(n: Number) -> str | None:
    """The condition that only some of those just counted meet: 119家,其中符合专业化条件的有36家."""
    if n.own or not n.before or n.before[0].count.value <= n.count.value:
        return None
    if not n.says(AMONG, n.sentence.start, n.count.start):
        return None
    met = _MEETS_ONE.search(n.left_words)
    return met["part"] if met else None


def described_as(n: Number) -> str | None:
    """What a clause without a title says of the firms that it counts, where the whole of them was counted before."""
    said = None if n.own else described(n) or firms_that(n)
    return said if said and has_whole(n) else None


def made_topic(n: Number) -> str | None:
    """The firms that the words before a number make their topic, which no title, place or batch names, where the whole
    of them was counted before: 瞪羚企业310家。主营电子元器件的,共计120家.
    """
    here = n.places_before[0].start if n.places_before else n.count.start
    placed = here < n.count.start and not n.text.endswith("的,", 0, here)
    if n.own or n.pair or placed or "的" not in n.text[max(0, here - _LONGEST_TIME) : here]:
        return None
    start = n.before[-1].count.end if n.before else n.sentence.start
    said = _TOPIC.search(n.text, max(0, start - 1, here - _LONGEST_TOPIC), here)
    if said is None or n.bare(*said.span("part")) != said["part"]:
        return None
    kinds = n.words.kinds_in(*said.span("part"))
    tells = unknown_words(said["part"]) or kinds & (THING | OTHER_FIRM | PART | MARKET)
    return said["part"] if tells and not kinds & (TOLD | PROPOSED | ANNOUNCED) and has_whole(n) else None


def those_among(n: Number) -> str | None:
    """What a clause says of those whom it counts among others, whoever these are: 其中超过10%的有90家."""
    if n.own or n.places_before or not n.left_kinds & AMONG or n.left_kinds & TOLD:
        return None
    found = _THOSE_AMONG.fullmatch(n.left_words)
    return found["part"] if found and not inside(n.m.titles, n.left, n.count.start) else None


def firms_that(n: Number) -> str | None:
    """What stands before 的企业 right before a number: 有研发机构的企业达860家."""
    if n.places_before or "的企业" not in n.left_words:
        return None
    found = _FIRMS_THAT.search(n.text, max(n.left - 1, 0), n.count.start)
    if found is None or n.bare(*found.span("part")) != found["part"]:
        return None
    kinds = n.words.kinds_in(*found.span("part"))
    tells = unknown_words(found["part"]) or kinds & (THING | OTHER_FIRM | PART)
    return found["part"] if tells and not kinds & TOLD else None


def kind_that_became(n: Number) -> str | None:
    """The kind of firms that won the title: 10家机器人企业成长为单项冠军."""
    found = _BECAME.match(n.bare(n.count.end, n.right)) if "企业" in n.right_words else None
    return found["part"] if found and len(unknown_words(found["kind"])) > 1 else None


def gives_something_else(n: Number, at: int) -> bool:
    """Whether what firms were given, from a position up to the next pause, is another title, a ranking or money."""
    given = _OTHER_AWARD.fullmatch(n.text, at, n.right)
    if given is None or (n.batches(n.count.end, n.right) and not given["rank"]):
        return False
    if given["rank"] or given["money"]:
        return True
    other = n.words.kinds_in(at, n.right) & (THING | OTHER_FIRM)
    return bool(other) or len(unknown_words(n.bare(*given.span("what")))) > 1


def with_other_award(n: Number) -> str | None:
    """What titled firms were given besides their title: 18家瞪羚企业获评省级绿色工厂."""
    if n.attached is None or not n.right_kinds & GRANTED:
        return None
    verb = n.words.first(GRANTED, n.attached.end, min(n.attached.end + _FARTHEST_VERB, n.right))
    if verb is None or n.titles(verb[1], n.right) or not gives_something_else(n, verb[1]):
        return None
    return n.text[verb[0] : n.right]


def kind_that_they_are(n: Number) -> str | None:
    """The kind of firms that they are said to be: 入列者有61家是台资企业."""
    found = _ARE.match(n.bare(n.count.end, n.right)) if "企业" in n.right_words else None
    return found["part"] if found and unknown_words(found["part"]) else None


def listed_behind(n: Number) -> str | None:
    """The market in which the firms are listed, where the clause ends with it: 2100家…在A股上市."""
    end = n.next_count() if n.attached else n.right
    after = n.text[n.attached.end : min(end, n.clause.end)] if n.attached else n.right_words
    if floated := _FLOATED.match(after):
        return floated["part"]
    if after.startswith(("在", "规")) or (n.attached and n.words.kinds_in(n.attached.end, end) & MARKET):
        return subset_in(after)
    return None


def of_reason(n: Number) -> str | None:
    """The reason for which some of the firms counted before stand apart: 撤销126家,其中迁出本市的12家、注销的21家."""
    if n.own or not n.before or any(p.words[0] not in "本我全该" for p in n.places_before):
        return None
    found = _REASON.search(n.left_words)
    among = n.words.kinds_in(n.before[-1].count.end, n.count.start) & AMONG or n.before[-1].subset
    among = among or (n.before[-1].measure == "revoked" and n.before[-1].count.value > n.count.value)
    return found["part"] if found and among else None


def deed_of_titled(n: Number) -> str | None:
    """What only some of the firms with the title do, right behind it: 25家专精特新企业承担省级科技计划."""
    if n.attached is None or adds_up_money(n):
        return None
    found = _DOES.match(n.text, n.attached.end, n.clause.end)
    if found is None or inside(n.m.titles, *found.span("part")):
        return None
    return found["part"]


def deed_of_some(n: Number) -> str | None:
    """What some of the firms of a title do or plan, right behind it, where more of them were counted before: 小巨人有
    1.7万家。6000家小巨人还把目光放得更远.
    """
    if n.attached is None or n.places_before or n.kinds & (TOLD | PROPOSED | ANNOUNCED | STOCK | HELD | PLAN):
        return None
    said = n.text[n.attached.end : n.right].removeprefix("企业")
    plain = n.bare(n.attached.end, n.right).removeprefix("企业") == said and not adds_up_money(n)
    plain = plain and not any(char.isdigit() for char in said)
    return said if plain and _more_were_counted(n) and len(unknown_words(said)) >= _TELLS else None


def kind_across_place(n: Number) -> str | None:
    """The kind of firms that stands before the place of which they are counted: 信息技术企业全省共271家."""
    if n.own or not n.places_before or n.left_kinds & (TOLD | AMONG):
        return None
    said = _KIND_BEFORE.fullmatch(n.text, n.left, n.places_before[0].start)
    tells = said and len(unknown_words(said["kind"])) > 1 and n.bare(*said.span("part")) == said["part"]
    return said["part"].removesuffix("的企业") if said and tells and _more_were_counted(n) else None


def _more_were_counted(n: Number) -> bool:
    """Whether more firms of a number's title were counted before, all that their place has."""
    alike = (f for _, f in n.context.figures[-_FIGURES_BACK:] if f.programme == n.programme and not f.subset)
    return any(f.count.value > n.count.value for f in alike)


def grown_from(n: Number) -> str | None:
    """What firms were before they won a title: 隐形冠军企业361家,其中159家后来成长为小巨人, 17家由省级企业升级而来."""
    title = n.title
    if risen := _RISEN.match(n.text, n.count.end, n.clause.end) or rose_before(n) or were_before(n):
        return risen["part"]
    if title is None or title.start < n.count.end or not _GREW.search(n.text, n.count.end, title.start):
        return None
    if not n.left_kinds & AMONG and n.before and not n.before[-1].subset:
        return None  # 入库科技型中小企业402家,2家企业升级为小巨人
    end = n.before[0].count.end if n.before else n.count.start
    held = [named for named in n.titles(n.sentence.start, end) if named.programme != title.programme]
    return n.text[held[-1].start : held[-1].end] if held else None


def were_before(n: Number) -> re.Match[str] | None:
    """What the words behind a number say that its firms had been: 17家本是省级单项冠军."""
    return _WERE_BEFORE.match(n.text, n.count.end, n.clause.end)


def rose_before(n: Number) -> re.Match[str] | None:
    """What the words before a number say that its firms were once: 由省级单项冠军升上来的有17家."""
    return _THAT_ROSE.search(n.left_words) or _THAT_WERE.search(n.left_words)


def held_besides(n: Number, title: ProgrammeName) -> str | None:
    """The other title that some of the firms hold: 全省专精特新中小企业里,高新技术企业有1562家."""
    if n.own or title.end > n.count.start:
        return None
    other = n.titles(max(title.end, n.left), n.count.start)[-1:]
    return n.text[other[0].start : other[0].end] if other and other[0].programme == "high_tech" else None
