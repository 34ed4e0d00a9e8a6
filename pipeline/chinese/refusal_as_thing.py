"""Numbers near a title of something else: platforms, projects, firms that do not bear it."""

from __future__ import annotations

from pipeline.chinese.numbers import SEVERAL_TITLES, Number
from pipeline.chinese.part_by_clause import kind_that_did
from pipeline.chinese.part_by_deed import described, firms_that, gives_something_else, made_topic
from pipeline.chinese.part_by_subject import share_clause
from pipeline.chinese.part_case import (
    adds_up_money,
    among_the_listed,
    among_title,
    field_in,
    has_whole,
    of_a_size,
    of_market,
)
from pipeline.chinese.part_in_words import OF_LIST, kind_of_champions
from pipeline.chinese.part_narrowed import HAVE_BUILT
from pipeline.chinese.place_beside import listed_behind
from pipeline.chinese.rankings import heads_ranking
from pipeline.chinese.refusal_case import OTHER_THING
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    FIRM,
    GRANTED,
    HELD,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    PROPOSED,
    RANK,
    REVIEWED,
    REVOKED,
    SERVED,
    STOCK,
    THING,
    TOTAL,
    unknown_words,
)
from pipeline.clauses import inside, overlapping
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_THINGS_CHOSEN = pattern(
    r"企业(?:的|申报的)?\d+[个项件款种](?:新|重点|创新)?(?:产品|项目|案例|平台|车间|场景|方案|技术|成果|装备)[^,。;\d]{0,4}(?:获批|入选|通过|获评|获认定|备案)"
)
_TAKEN_INTO_STATISTICS = pattern(r"(?:纳入|列入|进入)[^,。;\d]{0,6}统计(?:范围|库)?的?(?:企业|单位)")
_HAPPENED = STOCK | NEW | GRANTED | HELD | REVIEWED | REVOKED | APPLIED
_CATEGORY_AFTER = pattern(
    r"(?:重点|主要|大|细分|地)?(?:领域|行业|赛道|产业|大类|门类|类别|省份?|省区市|市州|"
    r"(?:(?:国家|省|市)级?(?:及?以上)?|各[类级]|特色|现代)*(?:高新区|高新技术产业开发区|经开区|经济技术开发区|开发区|园区|产业园区?|工业园区?|保税区|自贸区|示范区|功能区)"
    r"(?!企业|[内里](?![共现已就便比排论数]|总共|累计|拥?有|集聚|聚集|汇聚|入驻)|的|中?小)|"
    r"聚集地|集聚地|聚集区|集聚区|高地|城市群|都市圈|经济圈|经济带|板块|梯队|"
    r"地市|城市|直辖市|县|区|镇|乡|街道|国家(?!级|重点|高|专|单|制造业|小巨人)|地区|环节|批次|方面|指标|台阶|层级|层次|阶梯|梯次|梯级|步骤|等级|档次|维度|类型|关口|俱乐部|个人|人(?!工智|形))(?!级)"
)
# What a list of firms shows: 入选企业有三个特点.
_FEATURE = pattern(
    r"(?:显著|突出|鲜明|共同|明显|主要|重要|大|新)?的?(?:特点|特征|共同点|共性|看点|亮点|特色(?![一-鿿]{0,6}企业)|原因|变化|关键词|维度|阶段|趋势|标签|信号|启示)"
)
_HAVE_TOGETHER = pattern(r"(?:城市|地市|区县|县区|县市)(?:一?共|合计|总共|总计)有?")  # 21个城市共800家企业上榜
# What leads to a list of things, where a firm's name would stand before 等: 新建省级重点实验室等52家.
_SET_UP = pattern(
    r"(?:新建|建成|建设|建有|组建|创建|打造|新设|设立|建立|培育|认定|备案|新增|获批|共有?|拥有|国家级?|[省市区县]级|各[级类]|技术|工程|产业|制造业|"
    r"[一-鿿]{2,8}[、和及])*"
)
_NOUN_NEAR = 12
_NOUN_BESIDE = 2
_OWNED_BY = (
    "台资企业", "港资企业", "侨资企业", "外资企业", "民营企业", "国有企业", "台企", "港企", "外企", "民企", "国企",
    "会员", "会员企业", "会员单位", "成员企业", "成员单位", "理事单位",
    "央企", "规上企业", "规上工业企业", "规模以上企业", "规模以上工业企业", "制造业企业",
)  # fmt: skip
_BASE = pattern(r"的?[^,。;、\d]{0,8}?(?:公司|企业|单位)(?:当中|之中|中|里面?),?")
# Firms of the title that the clause before has brought up: 小巨人企业方面,西安拥有115家与光伏产业链相关的此类企业.
_SUCH_FIRMS = pattern(r"(?:(?:与|和|同)[^,。;\d]{2,20}相关的)?(?:[此该这]类|这样的)企业")
_PEOPLE = pattern(
    r"(?:[一-鿿]{0,6}?(?:企业|公司))?(?:的)?(?:代表|创始人|负责人|董事长|总经理|高管|掌门人|企业家|员工|职工)"
)
_ALSO = pattern(r"(?:企业)?(?:同时|还|也){1,2}(?:都|均|已)?(?:拥有|具有|具备|有|获评|获|入选|(?P<is>是|为|属于))")
_STRONGEST = pattern(r"\d{2,4}强(?!县|市|区|镇)")  # 研发投入2000强中,中国占524家
_UNNAMED_ZONES = (
    "园区", "产业园", "产业园区", "工业园", "工业园区", "科技园", "孵化器",
    "小镇", "示范区", "示范园", "街道", "开发区", "片区", "园内",
)  # fmt: skip
_SETTLED_THERE = pattern(
    "(?:入驻|落户|孵化|引进|引育|引入|招引|集聚|聚集|汇聚|集中|云集|扎根|吸引|注册|登记|签约|投产|开工|在孵|在园|入园|服务|惠及|覆盖|落后|过剩|僵尸|散乱污|低效|违规|关停)"
    "(?:了|的|各类)*$"
)
_MARKET_FIRMS = (
    r"(?:境内外?|境外|国内外|海外|本土|[ABH]股|沪深|科创板|北交所|创业板|新三板|主板|港股|过会|拟|、)*"
    r"(?:上市|挂牌)(?:公司|企业)(?![中里的])"
)
_LARGE_FIRMS = r"(?:规上|规模以上)(?:工业|服务业)?企业|(?:世界|全球|中国|全国)500强(?:企业)?"
_ON_MARKET = pattern(_MARKET_FIRMS)
_NEXT_OF_ROW = pattern(
    rf"\)?[、,]?(?:和|以及|及|与)?(?P<market>{_MARKET_FIRMS}(?:总?数)?(?:有|达|共)?|(?P<large>{_LARGE_FIRMS}))?"
)
# From which side a sentence looks at the firms counted before, or that it has gone back to them.
_LOOKS_AT = pattern(
    r"[中里内](?!小),|[中里](?!小)[^,;。]{0,4}$|[看论分上下类型]?[,:](?<=[看论分上下类型构成业域布][,:])|[按从]|看"
)
_OF_ALL_THINGS = pattern(r"(?:就|便|只|仅|也|则)?占(?:了|到|据|有)*")
# More firms than any programme has: a database's 8000余万家企业.
_OF_ALL_FIRMS = 3_000_000
# 384家单项冠军及培育企业: some of them do not bear the title.
_AND_NURSED = pattern(
    r"(?:企业)?(?:及|和|与|以及|、)(?:其)?(?:重点)?(?:培育|后备|储备|种子|潜在|入库)(?:库)?(?:企业|对象)"
)
# 39家是上年的瞪羚企业; 4家企业异地搬迁后仍符合认定条件
_OF_OLD = pattern(
    r"(?:企业)?(?:都|均)?[是为](?:上年|去年|往年|往届|上一年|上届|前一年|前年)(?:度)?(?:的|已|就|获评|认定|入选)|"
    r"(?:高新技术)?(?:企业)?(?:异地|整体|跨省|跨区域?|跨地区)*(?:搬迁|迁移|迁入|迁出|更名|名称变更)后,?(?:仍|继续|依然|其?资格)"
)
# Those out of whom titled firms came: 12家孵化器孵出了高新技术企业.
_BRINGS_FORTH = pattern(r"[^,。;\d]{0,10}?(?:孵化出|孵化了|孵出|孵育出|培育出|培养出|走出|诞生)了?")
_MAKES_KNOWN = pattern(r"[^,。;\d]{0,6}?(?:公示|公布|发布|公告|通报|认定|评选|推荐|遴选|发现)了")
# 在10户高企开展试点
_DONE_IN_THEM = pattern(
    r"(?:里|中|内|当中)?(?:率先|先行|分别|陆续|已|都)*(?:开展|推行|推广|实施|试行|试点|探索|设立|建立|落地|启动|部署|上线|安装)"
)
_TOLD_OF_THEM = NEW | GRANTED | REVIEWED | REVOKED | APPLIED
_OF_PRODUCTS = ("manufacturing_champion", "hidden_champion", "hidden_champion_cultivation")
_OF_A_LIST = ("new", "new_and_reviewed")


def as_thing(n: Number) -> str | None:
    """The reason to turn down what the noun right behind a number, or right before it, says is no titled firm."""
    if n.count.unit == "件" and n.programme not in _OF_PRODUCTS:
        return OTHER_THING  # 小巨人企业专利申请48万件
    if n.own and n.title and n.programme not in _OF_PRODUCTS and n.text.startswith("产品", n.title.end):
        return OTHER_THING  # 推荐瞪羚企业产品30个进入目录
    if _is_category(n) or _counts_people(n) or _is_base(n) or n.count.value >= _OF_ALL_FIRMS:
        return OTHER_THING
    if n.context.group and not n.own and _of_whole_group(n, n.context.group):
        return OTHER_THING
    if heads_ranking(n) or _OF_OLD.match(n.text, n.count.end) or _won_with_things(n) or _only_in_statistics(n):
        return OTHER_THING
    if n.attached and n.text.endswith("在", 0, n.count.start) and _DONE_IN_THEM.match(n.text, n.attached.end):
        return OTHER_THING
    if _with_nursed(n):
        return SEVERAL_TITLES
    if _also_hold_it(n):
        return "firms of another title that also hold this one"
    if (
        n.own
        and n.title
        and n.title.start >= n.count.end
        and _BRINGS_FORTH.fullmatch(n.text, n.count.end, n.title.start)
    ):
        return OTHER_THING
    if n.own and n.attached:
        return OTHER_THING if _thing_behind_title(n, n.attached) else None
    if _thing_behind(n) and not listed_behind(n):
        n.so_far.things = True
        return OTHER_THING
    if not isinstance(n.pair, ProgrammeName) and (noun := _thing_before(n)):
        n.so_far.things = True
        is_part = n.words.kinds_in(*noun) & MARKET or noun == owned_by(n)
        n.so_far.market = n.text[slice(*noun)] if is_part else field_in(n.left_words)
        return OTHER_THING
    if (
        _listed_beside_titled(n)
        or _share_of_others(n)
        or _of_other_firms(n)
        or _of_another_kind(n)
        or _given_something_else(n)
        or _of_unnamed_zone(n)
    ):
        return OTHER_THING
    if n.so_far.things and not n.own and not (n.before and n.left_kinds & TOTAL) and not _title_since_last(n):
        return OTHER_THING
    n.so_far.things = False
    return None


def _of_whole_group(n: Number, group: str) -> bool:
    """Whether a number without a title counts some or all firms of the field that a report on data is about, whatever
    title it told of before: 人工智能企业738家, 475家企业评上A级纳税人, 拥有专利的企业为926家.
    """
    if n.left_words.endswith(group):
        return True
    if n.title is None or n.title.start >= n.sentence.start or n.places_before or n.lead_kinds & AMONG:
        return False
    return n.right_words.startswith("企业") or "企业" in n.left_words


def _title_since_last(n: Number) -> bool:
    """Whether a clause behind the last number begins with titled firms again: 平台73家;高企数量翻番,达到30家."""
    title = n.title
    if title is None or title.end > n.count.start or n.clause_start(title.start) != title.start:
        return False
    return not inside(n.m.counts, title.end, n.count.start)


def _won_with_things(n: Number) -> bool:
    """Whether it is things of theirs that were chosen, and not the firms: 27家企业39个产品获批."""
    if n.own or n.programme == "manufacturing_champion" or not n.right_words:
        return False
    return _THINGS_CHOSEN.match(n.text, n.count.end, n.clause.end) is not None


def _only_in_statistics(n: Number) -> bool:
    """Whether firms without a title are those that statistics take in: 纳入高新统计企业数增加至165家."""
    return not n.own and "统计" in n.left_words and _TAKEN_INTO_STATISTICS.search(n.left_words) is not None


def _with_nursed(n: Number) -> bool:
    """Whether a number counts titled firms together with those still nursed: 384家单项冠军及培育企业."""
    title = n.title
    if title is None or title.start < n.count.end or title.start - n.count.end > _NOUN_BESIDE:
        return False
    return _AND_NURSED.match(n.text, title.end) is not None


def _is_base(n: Number) -> bool:
    """Whether a number counts other firms, of whom the next one tells how many hold a title: 590家上市公司中,小巨人占
    338家.
    """
    if n.own or n.count.value in n.context.found or not n.right_kinds & (OTHER_FIRM | MARKET):
        return False
    among = _BASE.match(n.text, n.count.end)
    if among is None or not n.words.kinds_in(n.count.end, among.end()) & (OTHER_FIRM | MARKET):
        return False
    if not has_whole(n):
        return True  # 北交所82家上市公司中
    titles = n.titles(among.end(), n.sentence.end)
    return bool(titles) and not inside(n.m.counts, among.end(), titles[0].start)


def _of_other_firms(n: Number) -> bool:
    """Whether a sentence without a title speaks of other firms only: 先进制造业企业清单…,列入的10万家.

    Or a number is of those among another list that have the title too: 民企500强…,其中有单项冠军企业18家.
    """
    if n.own and n.lead_kinds & AMONG and not n.before:
        among = n.words.last(AMONG, n.sentence.start, n.count.start)
        return among is not None and _STRONGEST.search(n.text, n.sentence.start, among[0]) is not None
    if n.own or n.before or n.title is None or n.title.start >= n.sentence.start:
        return False
    if _STRONGEST.search(n.text, n.sentence.start, n.count.start):
        return True
    if n.places(n.sentence.start, n.left):
        return False
    others = n.words.kinds_in(n.sentence.start, n.left) & OTHER_FIRM
    return bool(others) and not n.lead_kinds & (AMONG | PART | MARKET)


def _share_of_others(n: Number) -> bool:
    """Whether a number gives the share of other firms that its clause began with: 高企中97%是民企,达4600家,新三板企业中
    95%是民企,超400家.
    """
    share = share_clause(n) if "中" in n.text[n.sentence.start : n.clause.start] else None
    if share is None or not inside(n.m.counts, n.sentence.start, share.start()):
        return False
    base = n.clause_start(share.start()), share.start()
    return not n.titles(*base) and bool(n.words.kinds_in(*base) & (OTHER_FIRM | MARKET | FIRM))


def _of_another_kind(n: Number) -> bool:
    """Whether a number that has no title of its own counts firms by another name: 小巨人52家。入驻企业6500家.

    Not where these are said to be some of the titled ones: 其中机器人企业12家, 从领域看,机器人企业12家.
    """
    if n.own or n.cell or n.pair or "企业" not in n.left_words:
        return False
    at = n.text.rfind("企业", n.left, n.count.start)
    behind = n.text[at + 2 : n.count.start]
    if behind.startswith("在"):
        behind = n.bare(at + 3, n.count.start)  # “领跑者”企业在河北已有286家
    if n.words.kinds_in(at + 2, n.count.start) & _TOLD_OF_THEM or unknown_words(behind) or "等" in behind:
        return False
    named = inside(n.m.names, n.left, at)
    start = max(n.left, named[-1].end if named else 0, *(n.text.rfind(mark, n.left, at) + 1 for mark in ",;:、。 \n"))
    kinds, name = n.words.kinds_in(start, at + 2), n.text[start:at]
    if kinds & AMONG or name.startswith(("中", "里", "内")):
        return False
    if _SETTLED_THERE.search(name):
        return not _is_some_of_them(n, start)
    if kinds & (_TOLD_OF_THEM | PROPOSED | ANNOUNCED):
        return False
    if kinds & PART:
        return _more_than_all(n) and not _is_some_of_them(n, start)
    return bool(unknown_words(name) or kinds & (OTHER_FIRM | THING | SERVED)) and not _is_some_of_them(n, start)


def _more_than_all(n: Number) -> bool:
    """Whether there are more firms of a kind than titled ones at their place, of whom they can be no part:
    小巨人352家。有研发活动的企业4200家.
    """
    whole = n.context.whole
    if whole is None or n.before or any(place.code != whole.region for place in n.places_before):
        return False
    alike = [figure for _, figure in n.context.figures if figure.programme == n.programme]
    return bool(alike) and all(figure.count.value < n.count.value for figure in alike)


def _listed_beside_titled(n: Number) -> bool:
    """Whether a row of firms by their titles ends with those on the stock market: 1.5万家高新技术企业、220家上市公司.

    Not where the number before counts some of the titled ones: 其中民营企业40家、上市公司12家.
    """
    last = n.before[-1] if n.before and not n.own and n.kinds & (MARKET | OTHER_FIRM | PART) else None
    if last is None or last.subset or n.left_kinds & AMONG or n.kinds & _TOLD_OF_THEM:
        return False
    item = _NEXT_OF_ROW.fullmatch(n.left_words)
    if item and item["large"] and n.text[n.left - 1] != "、" and "、" not in n.left_words:
        return False
    if item is None or not (item["market"] or _ON_MARKET.match(n.right_words)):
        return False
    titled = inside(n.m.titles, last.start, n.left)
    return bool(titled) and titled[-1].programme == last.programme


def _given_something_else(n: Number) -> bool:
    """Whether firms were given something else than the title: 25家企业入选中国企业500强."""
    if n.own or n.cell or n.pair or not n.right_kinds & GRANTED or n.titles(n.count.end, n.clause.end):
        return False
    if kind_of_champions(n):
        return False  # 12家企业获认定为示范企业
    verb = n.words.last(GRANTED, n.count.end, n.right)
    if verb is None or n.says(AMONG, n.sentence.start, n.count.start):
        return False
    return gives_something_else(n, verb[1])


def speaks_afresh(n: Number) -> bool:
    """Whether a sentence brings firms up anew, and leads back to none counted before: 目前已有60家企业接入平台."""
    if not n.right_words.startswith(("企业", "公司")) or n.before or n.so_far.refused or among_title(n):
        return False
    return not _is_some_of_them(n, n.count.start) or not n.context.figures


def _of_unnamed_zone(n: Number) -> bool:
    """Whether a number counts all firms of a park: 园区内企业210家."""
    if n.own or n.cell or n.pair or n.kinds & (NEW | GRANTED | REVIEWED | PROPOSED | APPLIED):
        return False
    if not (n.right_words.startswith("企业") or n.left_words.rstrip("有达为共").endswith("企业")):
        return False
    here = n.places_before or n.places(n.sentence.start, n.left)
    return bool(here) and here[-1].code is None and here[-1].words in _UNNAMED_ZONES


def _is_some_of_them(n: Number, name: int) -> bool:
    """Whether firms with a name of their own are told as a part of titled ones counted before: 行业上,电气企业14家."""
    if n.says(AMONG, n.sentence.start, name) or _LOOKS_AT.search(n.text, n.sentence.start, name):
        return True
    if n.before:
        return (n.before[-1].subset is not None or kind_that_did(n) is not None) and has_whole(n)
    at_start = not n.text[n.sentence.start : name].strip()
    return at_start and n.context.measure in _OF_A_LIST and has_whole(n)


def _is_category(n: Number) -> bool:
    """Whether a number counts fields, places or people: 覆盖12个重点领域."""
    apart = n.right_words and (n.attached is None or n.attached.start > n.count.end)
    if not apart:
        return False
    if n.count.unit == "个" and _FEATURE.match(n.text, n.count.end):
        return True
    return _CATEGORY_AFTER.match(n.text, n.count.end) is not None


def _counts_people(n: Number) -> bool:
    """Whether a number counts those who speak for firms: 3家企业代表作了发言."""
    return bool(n.right_words) and _PEOPLE.match(n.text, n.attached.end if n.attached else n.count.end) is not None


def _also_hold_it(n: Number) -> bool:
    """Whether a number is how many of the firms counted before hold one more title: 有9家还拥有小巨人身份."""
    if not n.right_words or n.title is None or n.title.start < n.count.end or n.places(n.clause.start, n.count.start):
        return False
    if not n.sentence.start and not n.titles(0, n.count.start):
        return False  # 63家企业同时入选第五批小巨人: none was counted before
    also = _ALSO.match(n.text, n.count.end)
    among = n.words.kinds_in(n.clause.start, n.count.start) & AMONG
    return also is not None and not (among and also["is"])  # 其中6家还是重点小巨人


def _thing_behind_title(n: Number, title: ProgrammeName) -> bool:
    """Whether a number counts things that its title's name only describes: 12家专精特新企业服务站."""
    noun = n.words.first(THING, title.end, n.right)
    if noun is None or noun[0] - title.end > _NOUN_BESIDE or n.text.startswith("申请", noun[0]) or adds_up_money(n):
        return False
    return not n.words.kinds_in(title.end, noun[0]) & (APPLIED | HELD | GRANTED)  # 812家高新技术企业申请专利3000件


def _thing_behind(n: Number) -> bool:
    """Whether the noun right behind a number is no firm: 12家医院, 6个省里认定的首台套."""
    noun = n.words.first(THING | OTHER_FIRM | FIRM, n.count.end, n.right) if n.right_kinds & THING else None
    if noun is None or noun[0] - n.count.end > _NOUN_NEAR:
        return False
    title = n.titles(n.count.end, n.right)
    if _SUCH_FIRMS.match(n.text, n.count.end, n.clause.end):
        return False
    kinds = n.words.kinds_in(*noun)
    if (title and title[0].start < noun[0]) or not kinds & THING or kinds & FIRM:
        return False
    between = n.text[n.count.end : noun[0]]
    if n.says(AMONG, n.clause.start, n.count.start) and HAVE_BUILT.match(between):
        return False  # 其中9家参与起草过国家标准
    verbs = n.words.kinds_in(n.count.end, noun[0]) & (_HAPPENED | SERVED | RANK)
    return between.endswith("认定的") or (not verbs and not between.startswith(("有", "是", "为", "在")))


def _thing_before(n: Number) -> tuple[int, int] | None:
    """Where the noun right before a number stands that says it counts no titled firms: 服务平台12家."""
    start = n.title.end if n.own and n.title and n.title.end <= n.count.start else n.left
    noun = n.words.last(THING | OTHER_FIRM, start, n.count.start) if n.lead_kinds & (THING | OTHER_FIRM) else None
    if noun is None or n.titles(noun[1], n.count.start) or _apart_from(n, noun) or _is_part(n, noun):
        return None
    if n.text[noun[0] - 1] in "个座" and _HAVE_TOGETHER.fullmatch(n.text, noun[0], n.count.start):
        return None
    if n.text.startswith("组织", noun[0]) and (noun[1] == n.count.start or n.right_kinds & APPLIED):
        return None  # 组织12家企业申报, 组织了12家企业申报
    if (n.left_words.rstrip().endswith("等") and not _lists_things(n, noun)) or overlapping(
        n.m.places, noun[0], noun[0] + 1
    ):
        return None
    return noun


def _lists_things(n: Number, noun: tuple[int, int]) -> bool:
    """Whether a noun before 等 is of things set up, and not the end of a firm's name: 新建重点实验室等52家."""
    if n.text[noun[1] : n.count.start] != "等" or n.right_words.startswith(("企业", "公司", "单位")):
        return False
    return _SET_UP.fullmatch(n.text, n.left, noun[0]) is not None


def owned_by(n: Number) -> tuple[int, int] | None:
    """Where a number's own words name firms by their owners or their size, who are no titled ones: 台资企业6000家."""
    noun = n.words.last(OTHER_FIRM | PART | THING, n.left, n.count.start)
    return noun if noun and n.text[slice(*noun)] in _OWNED_BY else None


def _apart_from(n: Number, noun: tuple[int, int]) -> bool:
    """Whether words between a noun and a number cut the number off from it: 服务平台助力企业入选12家."""
    kinds = RANK | GRANTED | FIRM | APPLIED | REVIEWED | REVOKED | PART
    if _OF_ALL_THINGS.fullmatch(n.text, noun[1], n.count.start):
        return False  # 42个项目中,专精特新项目占了11个
    if _MAKES_KNOWN.match(n.text, noun[1]):
        return True  # 火炬中心公示了5506家
    return bool(n.words.kinds_in(noun[1], n.count.start) & kinds or n.places(noun[1], n.count.start))


def _is_part(n: Number, noun: tuple[int, int]) -> bool:
    """Whether a noun names a part of the titled firms: 小巨人企业100家,其中上市公司12家."""
    kinds = n.words.kinds_in(*noun)
    if (described(n) or firms_that(n) or made_topic(n)) and has_whole(n):
        return True  # 属新材料集群的有30家
    if not kinds & (PART | OTHER_FIRM) or _has_titled_among(n):
        return False
    if n.own and n.title and n.title.end <= noun[0] and OF_LIST.match(n.text, n.title.end):
        return True  # 列入小巨人名单的民营企业有28家
    if among_the_listed(n) or (of_a_size(n) and all(f.subset for f in n.before)):
        return True
    if kind_that_did(n) and has_whole(n):
        return True
    if kinds & MARKET and (_right_behind_title(n, noun) or _after_market(n)):
        return True
    if n.left_kinds & NEW and not n.own and not n.says(AMONG, n.sentence.start, noun[0]):
        return False
    if n.left_kinds & STOCK and not n.own and n.places_before and not n.says(AMONG, n.sentence.start, noun[0]):
        return False  # 我市实有上市公司151家: a stock of its own
    if n.title is not None and n.text.startswith(("中", "里", "当中", "之中"), n.title.end):
        return True
    return n.says(AMONG, n.clause.start, noun[0]) if n.own else has_whole(n)


def _has_titled_among(n: Number) -> bool:
    """Whether a number has only some titled firms among those that it counts: 区内上市企业38家,其中小巨人22家."""
    start = None if n.own else n.parts_start()
    named = inside(n.m.titles, start, n.clause_end(start)) if start is not None else []
    return bool(named) and named[0].start == start and named[0].programme == n.programme


def _right_behind_title(n: Number, noun: tuple[int, int]) -> bool:
    """Whether only words for a market stand between a number's own title and a noun: 小巨人A股上市公司12家."""
    if not n.own or n.title is None or n.title.end > noun[0]:
        return False
    return not unknown_words(n.text[n.title.end : noun[0]]) or not n.words.kinds_in(n.title.end, noun[0]) & ~MARKET


def _after_market(n: Number) -> bool:
    """Whether the number before counts the titled firms in another market: 小巨人中A股上市12家,新三板挂牌企业30家."""
    last = n.before[-1] if n.before else None
    return last is not None and not n.own and of_market(last.subset)
