"""The words beside a number, its title or its deed that tell which of the firms it counts: 其中民营企业58家."""

from __future__ import annotations

import re

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import (
    BY_FIELD,
    OWNERS,
    TOLD,
    WHY,
    has_whole,
    lists_firms,
    some_of_those_struck_off,
    subset_in,
    tidy,
)
from pipeline.chinese.place_of import places_of
from pipeline.chinese.titles_meant import INDUSTRY
from pipeline.chinese.words import (
    AMONG,
    GRANTED,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    POOL,
    RANK,
    REVIEWED,
    REVOKED,
    SERVED,
    THING,
    unknown_words,
)
from pipeline.chinese.zones_counted import zones_counted
from pipeline.clauses import inside, overlapping
from pipeline.divisions import within
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_ARE = pattern(r"(?:企业)?(?:都|均|全)?(?:是|为|系|属于|属)(?P<part>[一-鿿]{2,10}企业)$")
_OF_LIST_NAME = pattern(r"(?:(?![中里内的])[一-鿿、]){2,16}")
_KIND_OF_CHAMPION = pattern(
    r"(?P<kind>示范企业|培育企业)(?:(?:通过|复核|认定|入选|新增|获评|获批|的|已|未)*(?:共|有|为|达|是|则)?)$"
)
_KIND_OF_CHAMPION_BEHIND = pattern(
    r"(?:(?:企业|公司)?(?:都|均|被|获|拟|已|最终|成功)*(?:认定|评定|评选|确定|授予|命名|评|列)?[为成是])?(?P<kind>示范企业|培育企业)(?![和及与]产品|\(产品)"
)
_COUNTED_KIND = pattern(
    r"(示范企业|培育企业|冠军产品|企业产品)[^,。;:\d]{0,8}\d+[家户个项件]|\d+[家户个项件][^,。;:\d]{0,12}(示范企业|培育企业|冠军产品|企业产品)"
)
_LISTED_KIND = pattern(
    r"(?:入选|上榜|入围|获评|获批|通过|在列|入榜|登榜|上名单|榜上有名|获认定|新增)的(?P<part>(?P<kind>[^,。;:、的\d]{2,12}?)(?:企业|公司))(?:数量|总数)?(?:共计?|已|达到?|为|有|约|近|占)*$"
)
_FIELD_WORDS = ("产业", "行业", "领域", "集群", "赛道", "产业链")
_FIELD_HAS = pattern(
    r"(?:^|(?<=[,。;:\n]))(?:其中|在|据悉|目前|截至目前)*(?P<part>[^,。;:\d有]{2,24}?(?:产业集群|集群|产业链|产业|行业|领域|赛道))"
    r"(?:内|里|中)?(?:,)?(?:已|现|目前|累计|先后|共)*(?:(?:培育|拥有|有(?!望|效|限)|集聚|聚集|汇聚|涌现|形成|孵化|诞生)|"
    r"(?:中小企业|企业)(?:数量|总数)?(?:共|达|为|有)*\d+[家户个],其中)"
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
# What is as wide as all that firms with a title do.
_ANY_FIELD_OF_ALL = pattern(
    r"(?:全[省市区县国]?|[我本]?[省市区县]?的?)?(?:工业(?:和信息化)?|制造业?|科技(?:创新)?|创新|高新技术|民营经济|中小企业|企业|各大?|实体|重点)?(?:产业|行业|领域|赛道)"
)
_GOES_ON = pattern(
    r"(?:截至[^,。;]{2,14},|目前,?|现,?|至今,?)?在?(?:这些|上述)?(?:集群|链上|链内|产业链|(?<=[些述])(?:园区|高新区|开发区|经开区))?(?:内|中)?(?:企业)?,?"
    r"(?:已|现|共|累计|先后)*(?:培育|拥有|有|集聚|聚集|汇聚|形成|引育|涌现|涵盖|包括|包含)"
)
_LISTED_COMPANIES = pattern(r"(?:[AHB]股|科创板|北交所|创业板|新三板|主板|港股|沪深)(?:上市|挂牌)?公司")
_THOSE_AMONG = pattern(
    r",?(?:其中|当中)(?P<part>[^,。;:、]{2,24}?\d[^,。;:、]{0,6}|[^,。;:、]{1,20}(?:第[一二三]|前[三五十]))的(?:企业|公司)?(?:就|已|也|共)?(?:有|达到?|占|为)?"
)
_ONE_LADDER = ("innovative_sme", "srdi_sme", "little_giant", "manufacturing_champion")
_VALID_ITSELF = ("有效", "有效数")  # 有效高新技术企业3250家、专精特新企业890家: of the first alone
_ROW_GOES_ON = pattern(r"(?:企业)?,(?:以及|其中|和|及|还有)?(?:国家|省|市)?级?(?:以上)?(?:的|有)?")
_SHARE_BEFORE = pattern(
    r"(?:[一二三四五六七八九]成多?|[过大]?半数?|一半|多数|\d%|部分)(?:以上|以下|左右|多|的?企业)*\($"
)
_FIRM_WORDS = ("公司", "企业")
_AMONG_CLASS = pattern(
    r"(?:^|[,;。:])(?:(?:其中|在|目前|截至目前|我国|全[省市区县国]|[^,;。:、\d]{0,20}?的?\d+[家户])的?)*(?P<part>[^,。;:、\d]{2,16}?(?:公司|企业))"
    r"(?:里面|里头|里边|之中|当中|中间|中(?!小|型)|[里内])"
)
# 3家单位入选国家特色产业集群,集聚中小企业2400家,其中小巨人13家
_LISTED_CLUSTER = pattern(
    r"(?:入选|获评|成为|获批|列入|认定为)[^,。;\d]{0,16}?(?P<part>产业集群|产业园区|示范基地)(?:名单)?,(?:已|共|现|目前|累计|内)*(?:集聚|聚集|汇聚|入驻)"
    r"[^,。;\d]{0,10}\d+[余多]?家[^,。;]{0,4},(?:其中|当中)"
)
_NAMED_AS = pattern(r"(?:企业|公司|单位)?(?:被?(?:认定|评定|确定|授予|命名|列|评)?[为成是])")
_SAID_WHY = pattern(
    r"(?:因|由于)(?P<part>[^。;]{3,40}?)(?:,?[自被于][^。;因]{2,30})?(?:[的等](?:企业)?|等原因的?)(?:有|是|为|共)?$"
)
_DESCRIBED = pattern(
    r"(?:^|[,:;、()其。\n])(?:中|当中)?(?:也|还|都|均|仅|主要)?(?P<part>(?:属于?|来自|处于|分布[在于]|集中[在于]|深耕|聚焦|从事|"
    r"涉及|拥有|建有|设有|设立|承担|主导|参与|布局|营收|年营收|产值|年产值|研发|出口|成立|已?进入|已?启动|已?完成|正在|未|不|没有|达不到|经核查|累计)"
    r"[^,;。:]{2,36}?)的(?:企业)?(?:也|就|共|则|约|仅|还|近|已|各)*(?:有|是|为|达|占)?$"
)
_FIRMS_THAT = pattern(
    r"(?:^|[,:;、()\n]|其中)(?P<part>[^,;。:()\d]{2,24}?)的企业(?:数量?|总数)?(?:已|也|共|就|约|仅|还|近|达到?|有|是|为|占|超过?)*$"
)
_SPREAD = pattern(r"(?:(?:集中|分布|聚集)(?:在|于|到)|来自|涉及|分属|属于|涵盖|包括|覆盖)(?P<part>[^\W\d_]{2,12})\($")
_ENDS = "的企业有是为达占共则约仅还近已各也就"
_LONGEST_REASON = 80
_OTHERS = pattern("其他|其它|其余|余下|剩余")
_REASON = pattern(r"(?:因|由于)?(?P<part>(?![其含])[一-鿿]{2,12}?)的$")
_RISEN = pattern(
    r"(?:企业)?(?:都|均|就)?[是系为]?(?P<part>[由从][^,。;]{2,24}?(?:晋级|升级|成长|晋升|升格|蝶变|转化|跃升|发展|培育|晋阶|进阶)(?:而来|而成|上来|过来|起来)?)的?(?=[,。;)]|$)"
)
# What titled firms do that is none of getting or losing the title: 8家单项冠军企业牵头制定国际标准.
_DOES = pattern(
    r"(?:企业)?(?:已|均|都|先后|还|共|累计|分别|成功|首次|主动|的)*(?P<part>(?:牵头|主导|主持|参与|参加(?=[^,。;]{0,4}(?:起草|制定|修订))|承担|拥有|建有|建成|"
    r"建立|设立|组建|填补|打破|攻克|掌握|突破|布局|出口|出海|营收|营业收入|年?产值|研发投入|主营|深耕|从事|"
    r"获得?(?=[^,。;]{2,24}(?:认证|专利|荣誉|首台套)))[^,。;]{2,40})"
)
_GREW = pattern("成长为|升级为|晋升为|升为|升格为|跃升为|成长成|蝶变为|晋级为")
_VERBS_OF_ALL = ("有", "共", "达", "为", "占", "获", "获批", "入选", "上榜", "新增", "推荐", "申报")
_TITLED = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新|科技型|创新型")
_KIND_OF_FIRMS = pattern(
    r"(?P<part>(?P<kind>(?:[\w、]|\([^()\d]{1,8}\)){2,16}?)(?:类)?(?:企业|(?<!家)户))(?:数量|合计|共计)?已?[有为达共占]{0,2}$"
)
_BECAME = pattern(r"(?P<part>(?P<kind>[一-鿿]{2,10}?)企业)(?=被|成长|成为|入选|进入|上榜|入围|获|列入|申报|参评|申请)")
_IN_FIELD = pattern(
    r"(?:尤其|特别)?(?:是)?(?:在|围绕|聚焦|瞄准|针对|立足|(?:具体|细分|落|说|谈|聚焦)到|(?:单|只|光|再)?看|单?论|就)(?P<part>[^,]{2,40}?(?:领域|产业|行业|赛道|方面)),$"
)
_FLOATED = pattern(
    r"(?:企业)?(?:已|均|都|成功|先后|陆续|今年|去年|分别)*(?P<part>(?:登陆|登录|挂牌|亮相|进入)(?:了|于|到)?(?=[^,。;]{0,12}(?:[沪深北港]|交易所|交所|板|资本市场|A股|H股))[^,。;]{1,20})"
)
_AMONG_FIRMS = pattern(r"(?:^| |[其在从])(?P<part>(?P<kind>[一-鿿]{2,12}?)企业)(?:[里中]|之中|当中|里面),$")
_AMONG_LISTED = pattern(
    r"(?P<part>(?:[AHB]股|科创板|北交所|创业板|新三板|主板|港股|沪深北?|境内外?|境外)?(?:上市|挂牌)(?:公司|企业))(?:[里中]|之中|当中),$"
)
_MEETS_ONE = pattern(r"(?P<part>(?:符合|满足|达到)[^,。;、\d]{2,16}?(?:条件|标准|特征|要求)?)的(?:企业)?(?:有|为|达)?$")
# A ranking, some money, another title: 中国企业500强, 贷款2.3亿元, 省级绿色工厂名单.
_OTHER_AWARD = pattern(
    r"了?(?!示范企业|培育企业)(?P<what>[^,。;]{1,28}?)(?:(?P<rank>\d{2,4}强|前(?:[十百千]|\d{1,4}|[一二两三四五六七八九]?十)[名位强]?)|(?P<money>(?:资金|贷款|补贴|奖金|授信|融资)?[\d.]+[余多]?[万亿]元?)|"
    r"(?<!培育)(?:名单|榜单|(?<![上中入])榜|奖项?|称号|工厂|车间|企业|品牌|示范|试点|标杆|案例))(?:\([^()\d]{1,12}\))?(?:名单|榜单|榜|称号|行列)?"
)
_LATIN = pattern("[A-Za-z]{2}")
# From a verb of having up to a title: things counted one by one, with what they are for in front of the first.
_FIELD_OF_ROW = pattern(
    r"(?:拥?有(?![望效限])|建成|建有|集聚|聚集|汇聚|培育)了?(?P<part>涉[一-鿿](?![及外密案农侨台港险税诉法军民企足])|[一-鿿]{1,6}?(?:产业链|全产业链|产业)(?!园|基地|集群|化|技术|学|研|工人|投资|引导|大))(?:的|上|类|内|里)?"
    r"(?:[^,。;、\d]{2,20}(?:\d+[余多]?[家个户座])?、)+$"
)
_EACH_KIND = pattern(
    r"(?:^|[,;:。])(?:其中|在)?(?P<part>[^\W\d_]{2,12}(?:、[^\W\d_]{2,12})*(?:、|和|及|与)[^\W\d_]{2,12}?)各有?$"
)
_NEXT_IN_BRACKETS = pattern(r"\)[、,和及与][^,。;()\d]{2,14}\(")
_BEFORE_BRACKETS = pattern(r"(?:[是为有,:、]|包括|依次|分别)(?P<part>[^\W\d_是为有]{2,12})\($")
_MOST = ("最多", "最集中", "居前", "靠前", "领先")
_WHERE_MOST = pattern(
    r"(?:[中里内](?!小)|[,;。:的]|^)(?P<part>[^,;。:、\d中里的]{2,12}?)(?:的)?(?:数量|家数|总数|数)?(?:拥有量?|分布)?(?:最多|最集中|居前|靠前|领先|排名?[在前]?前列)的?"
    r"[^,;。\d]{0,12}(?:[是为有]|依次|分别|:)"
)
_FARTHEST_VERB = 6
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
_NAMES_AREA = pattern(r"(?:[省市区县镇乡村州旗盟港岛]|街道|新城|园)$")
_FIELDS_LEAD = pattern(r"(?:最[多大热密]|第[一二三四五]大)[^,。;]{0,4}(?:行业|领域|赛道|产业|板块)")
_LEADING_FIELD = pattern(
    r"(?:[^,。;\d]{0,6}(?:来?看|其中),)?(?P<part>[^,;:。\d]{2,14}?)(?:仍然?|依然|依旧|继续|还|则|已)?"
    r"(?:超[越过][^,。;\d]{2,12},)?(?:跃?升?为|成为|是|为)[^,;:。\d]{0,12}?(?:最[多大热密]|第[一二三四五]大)[^,;。\d]{0,3}(?:行业|领域|赛道|产业|板块),"
    r"(?:[比较][^,。;]{1,8}?(?:净?增加?|增长|多|少|减少)了?\d+[家个],)?(?:目前|现|已|共|总计|数量)*(?:有|达到?|增至|升至|为)?"
)
_LESS = pattern(r"(?:扣掉|扣除|剔除|除去|减去)[^,]*(?:没(?:有)?(?:通)?过|未通过)复?[核审]?[^,]*,$")


def of_those_listed(n: Number) -> str | None:
    """The kind of firms whom a clause without a title picks out of those on the list: 入选的纺织企业有77家."""
    found = _LISTED_KIND.search(n.left_words) if not n.own and "的" in n.left_words else None
    if (
        found is None
        or _TITLED.search(found["part"])
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
    part = n.bare(*found.span("part")).strip(" 的在")
    if lists_firms(n) or not part.endswith(_FIELD_WORDS) or _ANY_FIELD_OF_ALL.fullmatch(part):
        return None
    return None if inside(n.m.titles, *found.span("part")) else part


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
    start = n.text.rfind("。", n.text.rfind("\n", 0, n.sentence.start) + 1, max(n.sentence.start - 1, 0)) + 1
    spoken = _LISTED_COMPANIES.search(n.text, start, n.sentence.start)
    return spoken[0] if spoken else None


def of_clusters(n: Number) -> str | None:
    """The clusters or parks of whose firms a sentence tells: 全市8个产业集群聚集企业923户,拥有小巨人19家."""
    counted = zones_counted(n)
    if counted:
        return n.text[slice(*counted)]
    if "集群" not in n.sentence.text and "园区" not in n.sentence.text and "基地" not in n.sentence.text:
        return None
    listed = (
        _LISTED_CLUSTER.search(n.text, n.sentence.start, n.count.start) if n.left_kinds & AMONG or n.before else None
    )
    return listed["part"] if listed else None


def ends_item_before(n: Number) -> bool:
    """Whether the words before a number with its title are of the item before: 5万家中小企业和6500家高新技术企业."""
    return n.attached is not None and n.left_words.endswith(("企业和", "企业及", "企业与", "企业、", "企业以及"))


def kind_in_title(n: Number, title: ProgrammeName) -> str | None:
    """The kind of champions that a title names, unless it names products and a number firms: …产品,另有4家企业."""
    firms = not n.own and n.right_words.startswith(("企业", "公司"))
    return None if firms and title.subset == "产品" else title.subset


def of_title(n: Number, title: ProgrammeName) -> str | None:
    """The attribute of a title, as far as a number still speaks of it: 规上高企43家;重新认定的23家 are others."""
    apart = not n.own and n.kinds & TOLD and n.text.find(";", title.end, n.count.start) >= 0
    return None if apart or (title.attribute or "").endswith("以上") else title.attribute


def behind_list_name(n: Number) -> int:
    """Where the words begin that may narrow a number down, behind the name of its list: 第七批支柱产业细分领域隐形冠军
    narrows nothing.
    """
    title = n.title
    for place in reversed(n.places_before):
        grants = any(each.start == place.end for each in n.titles(place.end, n.count.start))
        if n.text[place.start - 1] == "的" and not grants and not n.text.startswith(("企业", "公司"), place.end):
            return place.start  # 一直支持民营经济的无锡市入选60家: what stands before describes the place
    if title is None or not n.own or not n.left <= title.start < n.count.start:
        return n.left
    named = n.batches(n.left, title.start)
    return title.start if named and _OF_LIST_NAME.fullmatch(n.text, named[-1].end, title.start) else n.left


def are_named(n: Number, behind: str) -> bool:
    """Whether the words behind a number only lead to the name of its title: 36家企业为支柱产业细分领域隐形冠军企业."""
    return n.title is not None and n.title.start > n.count.end and _NAMED_AS.match(behind) is not None


def for_a_reason(n: Number) -> str | None:
    """The reason that sets some of the firms apart from the others: 因研发投入不足被取消资格的12家."""
    if not any(why in n.sentence.text for why in WHY) or lists_firms(n):
        return None
    start = n.before[-1].count.end if n.before else n.sentence.start
    found = _SAID_WHY.search(n.text, max(start, n.count.start - _LONGEST_REASON), n.count.start)
    return found["part"] if found and some_of_those_struck_off(n) else None


def leading_field(n: Number) -> str | None:
    """The field that a clause before a number says has the most firms: 生物技术仍是瞪羚企业最多的行业,达到41家."""
    if n.own or n.places_before or not _FIELDS_LEAD.search(n.sentence.text):
        return None
    start = max(n.sentence.start, n.text.rfind(";", n.sentence.start, n.count.start) + 1)
    found = _LEADING_FIELD.match(n.text, start, n.count.start)
    if found is None or found.end() != n.count.start or inside(n.m.places, *found.span("part")):
        return None
    return None if inside(n.m.titles, *found.span("part")) else found["part"]


def others(n: Number) -> str | None:
    """The rest of the firms, where a number counts what the parts before it leave: 制造业20家、服务业11家、其他7家."""
    rest = _OTHERS.search(n.left_words) if n.before and n.before[-1].subset and not n.own else None
    return rest[0] if rest else None


def described(n: Number) -> str | None:
    """What a clause says of the firms that it counts: 属于新材料产业集群的有30家, 拥有发明专利的275家."""
    if n.text[n.count.start - 1] not in _ENDS:
        return None
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


def those_among(n: Number) -> str | None:
    """What a clause says of those whom it counts among others, whoever these are: 其中超过10%的有90家."""
    if n.own or n.places_before or not n.left_kinds & AMONG or n.left_kinds & TOLD:
        return None
    found = _THOSE_AMONG.fullmatch(n.left_words)
    return found["part"] if found and not inside(n.m.titles, n.left, n.count.start) else None


def of_share(n: Number) -> str | None:
    """What is said of so many of the firms, whose number only stands in brackets: 一半以上(28家)来自战略性新兴产业."""
    if n.own or n.text[n.count.start - 1] != "(" or not n.text.startswith(")", n.count.end):
        return None
    if not _SHARE_BEFORE.search(n.text, n.clause.start, n.count.start):
        return None
    part = n.text[n.count.end + 1 : n.clause_end(n.count.end)]
    return tidy(part) if unknown_words(part) or n.words.kinds_in(n.count.end, n.count.end + len(part)) & PART else None


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


def where_most_are(n: Number) -> str | None:
    """The kind of firms of which the places that a sentence goes on to name have the most: 上市公司最多的三省是江苏、
    广东和上海,分别有60家、41家和30家.
    """
    if n.pair is None or n.own or not any(most in n.sentence.text for most in _MOST):
        return None
    since = next(
        (c.end for c in reversed(n.sentence.counts) if c.end <= n.count.start and c.start not in n.so_far.pairs), 0
    )
    found = _WHERE_MOST.search(n.text, max(n.sentence.start, since), n.count.start)
    if found is None or inside(n.m.titles, *found.span("part")) or overlapping(n.m.names, *found.span("part")):
        return None
    kinds = n.words.kinds_in(*found.span("part"))
    return found["part"] if kinds & (MARKET | PART | OTHER_FIRM) or subset_in(found["part"]) else None


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
    found = _EACH_KIND.search(n.text, max(n.left - 1, 0), end) if "各" in n.text[n.left : end] else None
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


def still_valid(n: Number) -> str | None:
    """有效期内, where a list goes on with the stock of a wider place: 全区有效期内2100家。喀什高企60家."""
    if n.before:
        last = n.before[-1]
        between = n.text[last.count.end : n.title.start if n.title else n.count.start]
        one_ladder = last.programme in _ONE_LADDER and n.programme in _ONE_LADDER and _is_verbless(n, last)
        beside = between.startswith("、") or (one_ladder and _ROW_GOES_ON.fullmatch(between))
        return last.subset if beside and "有效" in (last.subset or "") and last.subset not in _VALID_ITSELF else None
    alike = (f for f in n.context.last if n.title and f.programme == n.title.programme)
    last_valid = next((f for f in alike if "有效" in (f.subset or "")), None)
    if last_valid is None:
        return None
    last = last_valid
    here = places_of(n).value
    splits = last.measure == "cumulative" and not n.kinds & (NEW | GRANTED) and here and here[0].code != last.region
    return last.subset if splits and last.region and within(here[0].code or "", last.region) else None


def _is_verbless(n: Number, last: Finding) -> bool:
    """Whether a number and the one before stand right behind their titles: 有效期内的创新型中小企业4356户,专精特新企业
    2903户, but not 达到4356户, 超过4356户.
    """
    named = next((end for field, _, end in last.sources if field == "programme"), None)
    beside = n.title is not None and n.title.end == n.count.start
    return beside and named == last.count.start and last.count.bound == "exact"


def kind_among(n: Number) -> str | None:
    """The kind of firms that a number counts among all: 其中人工智能企业600多家, 高新技术企业中,民营企业42万家."""
    if n.own:
        title = n.title
        if title is None or title.end > n.count.start:
            return None
        words = n.text[title.end : n.count.start]
    else:
        words = n.left_words
    found = _KIND_OF_FIRMS.search(words) if "企业" in words or "户" in words else None
    if not found or _TITLED.search(found["kind"]) or found["kind"].endswith(_VERBS_OF_ALL):
        return None  # 东莞有企业91家
    kind = found["kind"].removeprefix("其中").removeprefix("当中")
    enough = 0 if kind != found["kind"] or found["part"].endswith("户") else 1
    kinds = n.words.kinds_in(n.count.start - len(found[0]), n.count.start)
    tells = len(unknown_words(kind)) > enough or _LATIN.search(kind) is not None  # AI企业8家
    return (
        kind + found["part"][len(found["kind"]) :]
        if tells and not kinds & (GRANTED | NEW | REVIEWED | REVOKED)
        else None
    )


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


def kind_gone_back_to(n: Number) -> str | None:
    """The listed firms that a number goes back to which nobody counted before: 上市公司27家中,有13家是小巨人,
    新上市的26家企业里18家.
    """
    market = None if n.own else n.words.last(MARKET, n.left, n.count.start)
    beside = market and n.text[market[1] : n.count.start] in ("", "的", "共", "有", "共有")
    return n.text[slice(*market)] if market and beside and n.count.value not in n.context.found else None


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
    if firms and (owners or len(unknown_words(firms["kind"])) > 1) and not _TITLED.search(firms["kind"]):
        return firms["part"]
    if among or (share := _SHARE_OF.fullmatch(clause)):
        found = _AMONG_LISTED.search(clause) if among else share
        return found["part"] if found else None
    if weighed := _weighed_before(n, n.clause_start(start - 1)):
        return weighed
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
    return _TITLED.search(words) is not None or (aspect != words and INDUSTRY.search(aspect) is None)


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
    return found["part"] if found and among else None


def deed_of_titled(n: Number) -> str | None:
    """What only some of the firms with the title do, right behind it: 25家专精特新企业承担省级科技计划."""
    if n.attached is None:
        return None
    found = _DOES.match(n.text, n.attached.end, n.clause.end)
    if found is None or inside(n.m.titles, *found.span("part")):
        return None
    return found["part"]


def grown_from(n: Number) -> str | None:
    """What firms were before they won a title: 隐形冠军企业361家,其中159家后来成长为小巨人, 17家由省级企业升级而来."""
    title = n.title
    if risen := _RISEN.match(n.text, n.count.end, n.clause.end):
        return risen["part"]
    if title is None or title.start < n.count.end or not _GREW.search(n.text, n.count.end, title.start):
        return None
    if not n.left_kinds & AMONG and n.before and not n.before[-1].subset:
        return None  # 入库科技型中小企业402家,2家企业升级为小巨人
    end = n.before[0].count.end if n.before else n.count.start
    held = [named for named in n.titles(n.sentence.start, end) if named.programme != title.programme]
    return n.text[held[-1].start : held[-1].end] if held else None


def by_field(n: Number) -> str | None:
    """The words beside a number in a sentence that looks at the fields of a list: 从领域看,医药健康(45家)."""
    if n.own or n.pair or n.places_before or not BY_FIELD.search(n.text, n.sentence.start, n.left):
        return None
    words = tidy(n.bare(n.left, n.count.start))
    known = n.words.kinds_in(n.left, n.count.start) & TOLD
    return words if unknown_words(words) and not known and not _NAMES_AREA.search(words) else None


def held_besides(n: Number, title: ProgrammeName) -> str | None:
    """The other title that some of the firms hold: 全省专精特新中小企业里,高新技术企业有1562家."""
    if n.own or title.end > n.count.start:
        return None
    other = n.titles(max(title.end, n.left), n.count.start)[-1:]
    return n.text[other[0].start : other[0].end] if other and other[0].programme == "high_tech" else None


def kind_of_champions(n: Number) -> str | None:
    """The kind of champions that a number counts: 示范企业54家中52家通过, 12家企业获认定为示范企业."""
    if n.title is None or n.title.programme != "manufacturing_champion":
        return None
    kind = _KIND_OF_CHAMPION_BEHIND.match(n.text, n.count.end, n.right) or _KIND_OF_CHAMPION.search(n.left_words)
    return kind["kind"] if kind else None


def names_the_list(n: Number, kind: str) -> bool:
    """Whether a kind of champions is only what a place calls all of its own, as it counts no other kind:
    第三批省级单项冠军示范企业.
    """
    title = n.title
    if title is None or title.programme != "manufacturing_champion" or title.level in (None, "national"):
        return False
    if title.subset != kind or kind == "产品":
        return False
    return all(found[1] in (None, kind) and found[2] in (None, kind) for found in _COUNTED_KIND.finditer(n.text))
