"""Whether a number covers all firms of its place that bear the title, or only a part of them, and which."""

from __future__ import annotations

import re

from pipeline.chinese.cohort_of import THIS_BATCH
from pipeline.chinese.counts import REFERS
from pipeline.chinese.lead_of import row_from, same_figure
from pipeline.chinese.numbers import Number
from pipeline.chinese.place_of import places_of
from pipeline.chinese.rows import joined
from pipeline.chinese.title_of import BY_ASPECT
from pipeline.chinese.titles import INDUSTRY
from pipeline.chinese.words import (
    AMONG,
    APPLIED,
    GRANTED,
    HELD,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    RANK,
    REVIEWED,
    REVOKED,
    STOCK,
    THING,
    unknown_words,
)
from pipeline.clauses import inside, overlapping
from pipeline.divisions import within
from pipeline.mentions import Batch, Part, Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_FIELDS = ("领域", "行业", "产业", "赛道", "方向")
_PRODUCTS = pattern(r"\d+[个项件款家](?:单项冠军)?产品|(?<!企业[、和及(与])产品类?(?:也是|有|为|共|达)?\d+[个项件款]")
_NAMED_PRODUCTS = pattern(r"\d+[个项件款家]产品为")
_AND_PRODUCTS = pattern(r"(?:和|与|、|及|\()(?:单项冠军)?产品")
_ARE = pattern(r"(?:企业)?(?:都|均|全)?(?:是|为|系|属于|属)(?P<part>[一-鿿]{2,10}企业)$")
_OTHER_FIRMS = pattern(r"(?P<kind>[一-鿿、]{2,24}?)(?:企业|公司)(?!中|里|入选|上榜)")
_OF_LIST_NAME = pattern(r"(?:(?![中里内的])[一-鿿、]){2,16}")
_KIND_OF_CHAMPION = pattern(
    r"(?P<kind>示范企业|培育企业)(?:(?:通过|复核|认定|入选|新增|获评|获批|的|已|未)*(?:共|有|为|达|是|则)?)$"
)
_CLUSTERS = pattern(
    r"(?:^|(?<=[,;。\n]))[^,。;\d有建成造创]{0,10}(?P<part>(?:\d+|[两三四五六七八九十]{1,3})(?:个|大|条)[^,。;\d、有]{0,10}?(?:集群|产业链|园区|孵化器|产业基地))"
    r"(?![、和及与的])[^。;]{0,40}?(?:聚集|集聚|汇聚|聚拢|入驻|落户)[^。;]*?(?=$|\d|超|近|逾|约)"
)
_WHY = ("因", "由于")
_WHY_LOST = pattern(
    r"^(?:因|由于|未|不|没)|未?达标|取消|撤销|放弃|失信|(?:复[核审]|考核)不|注销|吊销|停业|停产|破产|倒闭|迁[出移]|造假|虚假|不实"
)
_LEFT_AFTER_REVIEW = pattern(
    r"(?P<part>(?:通过)?复[核审]后),?(?:全[省市区县])?(?:实际?|尚|仍|还|现)?(?:有|剩下?|保留|存)$|"
    r"(?P<valid>(?:经过?|通过)复[核审][,]?(?:仍|尚)?(?:在)?有效期内)的?(?:企业)?(?:共?有|为)?$"
)
_STILL_OPEN = pattern(r"(?:企业)?(?:尚|还|仍)?待(?:公布|公示|发文|认定|批复|确认)")
_NAMED_AS = pattern(r"(?:企业|公司|单位)?(?:被?(?:认定|评定|确定|授予|命名|列|评)?[为成是])")
_FOR_A_REASON = pattern(r"(?:[^,。;]{0,8}(?:企业|公司))?(?:因|由于)")
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
_SPREAD = pattern(r"(?:集中|分布|聚集)(?:在|于|到)(?P<part>[^\W\d_]{2,12})\($")
_ENDS = "的企业有是为达占共则约仅还近已各也就"
_LONGEST_REASON = 80
_AMONG_TITLED = pattern("(?:企业)?(?:里|中|当中|之中)(?:面|间)?,")
_OTHERS = pattern("其他|其它|其余|余下|剩余")
_DEED = pattern("(?:企业|公司)?(?:被(?!评|认|列|授|确|选)|需要?|须|应当|受到|面临|披露|表示|计划|正在|准备)")
_TOLD = GRANTED | NEW | REVIEWED | REVOKED | APPLIED
_FIGURES_BACK = 24
_MUCH, _LITTLE = 0.25, 0.15  # of a part that a list splits up, and of the whole that it does not
_WHOLE_BACK = 2  # sentences without a figure that may stand between a whole and its parts
_MARKET = pattern(r"[AHB]股|沪深|港交所|新三板|科创板|创业板|北交所|主板|资本市场|上市|挂牌")
_FIRMS_LISTED = ("有限公司", "集团", "等")
_OWNERS = pattern(r"(?:[台港澳侨]资?|[外民国央])企业?|(?:民营|外资|国有|私营)企业")
_REASON = pattern(r"(?:因|由于)?(?P<part>(?![其含])[一-鿿]{2,12}?)的$")
_OF_THEM = pattern("[中里](?!小)|当中|之中")
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
_WITHOUT = pattern(
    r"\((?P<part>(?:不含|不包括|不包含|除|剔除|扣除|已扣除)(?![本此这该]批|[本此这]次|[^()]{0,10}批)[^()\d]{1,12})\)"
)
_MEETS = pattern(r"(?:符合|满足|达到).{0,30}?(?:要求|条件|标准)的")  # what all of them do
_NO_PART = ("企业", "公司", "全部", "所有")
_LEADS = pattern(
    r"^(?:(?:主要)?(?:集中|分布)[在于]|其中|当中|[中里](?![小医药高型])|[本此这该]一?(?:批次?|次|轮)(?:企业|名单)?[中里]?|这批企业[中里]|仅|分属|属于|属|分别|来自|从事|按|论)+[,:]?"
)
_TRAILS = pattern(r"(?:占了?|就有|[和及与的有达为共、,;: ])+$")
_BY_FIELD = pattern(
    r"(?:产业|行业|领域|赛道|板块|所有制|性质|规模|类型)(?:(?:上|看|分布|划分|来看|类别|结构|构成|分)[^,:]{0,4}[,:]|:)|"
    r"按(?:照)?(?:企业)?(?:产业|行业|领域|赛道|板块|所有制|性质|规模|类型|所属行业|所属领域)[,:]"
)
_VERBS_OF_ALL = ("有", "共", "达", "为", "占", "获", "获批", "入选", "上榜", "新增", "推荐", "申报")
_TITLED = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新|科技型|创新型")
# The words that tell a part of the firms, with what may stand before and behind them; tried in this order.
_PARTS = (
    ("", "A股|H股|B股|港交所|沪深主板|沪深|主板|新三板|科创板|北交所|创业板|境内外|境外|资本市场",
     r"[^,、;]{0,10}?(?:上市|挂牌)?(?:公司|企业)?(?:和挂牌)?"),
    (r"(?<!未)(?<!后备)已?", "上市", r"(?:公司|企业)?(?!后备|辅导|培育)"),
    ("", "有效期内|资格有效|资格在有效期内", ""),
    (r"[\w、]{0,24}?", "制造业|服务业|建筑业|采矿业|农业", r"(?!单项|隐形|高质量|强)"),
    (r"[\w、]{2,24}?", "领域|行业|产业|赛道", r"(?:的)?(?!单项|隐形|集群|园|链)"),
    ("", "民营|外资", r"(?!经济|扎堆|大省|大市|强)(?:企业)?"),
    ("", "民企|台企|港企|澳企|外企|侨企|央企|国企|台资企业|港资企业|澳资企业|侨资企业|有效数|示范企业", ""),
    ("", "大中型企业|大型企业|中型企业|(?<!中)小型企业|微型企业", ""),
    (r"(?<!全)", "国有", r"(?:控股(?:企业)?|企业)"),
    ("", "规模以上|规上", r"(?:工业)?(?:企业)?"),
    (r"[一-鿿]{0,8}", "收入", r"[^,]{0,10}?(?:元|亿|万)"),
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
_PART = pattern("(?P<part>" + "|".join(f"{before}(?:{words}){behind}" for before, words, behind in _PARTS) + ")")
_PART_WORD = pattern("|".join(words for _, words, _ in _PARTS))
_KIND_OF_FIRMS = pattern(r"(?P<part>(?P<kind>[\w、]{2,16}?)(?:类)?企业)(?:数量|合计|共计)?已?[有为达共占]{0,2}$")
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
_LONGEST_LEAD = 48
_ALL_BUT = pattern(
    r"(?P<part>(?<![删去解排剔扣免])除了?[^,。;\d]{2,12}?(?:以外|之外|外))(?!,?(?:还|也|另|又|更|其他|其余))[^还也另又]*$"
)
_ONLY_REVIEWED = pattern(r"(?:顺利|拟|已)?(?:通过)?(?:了)?(?:复[核审评]|重新认定|再认定)(?:通过|合格|的|企业)*")
_REMARK = pattern(
    r"\([^()\d]{0,16}\)|(?<=企业)[和及与、]产品|按(?:照)?[^,。;\d]{1,8}口径(?:统计|计算|测算|计|算)?"
)  # 50家(含增补)和168家; 企业(产品)共345个
HAVE_BUILT = pattern(
    r"(?:企业)?(?:已|都|均|曾|先后|还)*(?:建成|建有|建立|设立|设有|组建|拥有|牵头|参与|承担|主导|成立|主持|制定|起草)"
)
_RECKONED = pattern(
    r"(?:(?:按照?|以|均)[^,。;:\d]{0,6}?|(?:仅|只)(?:统计|计算|计|算|看)?(?=有效期内(?:的)?(?:企业|数量|数)?[,:]))(?P<part>有效期内)"
    r"[^,。;:\d]{0,8}?(?:口径|统计|计算|测算|[计算]|(?:的)?(?:企业|数量|数)(?=[,:])|(?=[,:]))[^,。;:\d]{0,4}[,:]"
)
# The members of a chamber, whom a sentence begins with: 会员里头,小巨人有47家;单项冠军有13家.
_MEMBERS = pattern(
    r"(?:[^,。;\d]{0,12}?[的]|在?(?:我们?|咱们?|本|全体|现有|商会|协会|学会|联盟|我会|本会){0,3})?"
    r"(?P<part>会员(?:企业|单位)?|(?:成员|理事)(?:企业|单位))(?:里头|里面|里边|里|中间|中|当中|之中)(?!小)[,]?"
)
# All of a kind, whom a sentence begins with: 全市规上工业企业中,高企有218家;专精特新企业160家.
_FIRMS_OF_SENTENCE = pattern(
    r"(?:目前|截至目前|在|数据显示|据统计)?,?(?:在)?[一-鿿]{0,6}?(?P<part>(?:规上|规模以上)(?:工业|服务业|制造业)?企业|(?:A股|境内外)?上市(?:公司|企业)|"
    r"(?:民营|外资|国有|台资|港资|外贸|出口|农业|工业|建筑业|服务业|制造业|链上|会员)企业)(?:里头|里面|里|之中|当中|中)(?!小)(?:,|(?=[共已现]?有|拥有))"
)
_AND = pattern(r"、|和|以及|及|与")
_MEETS_ONE = pattern(r"(?P<part>(?:符合|满足|达到)[^,。;、\d]{2,16}?(?:条件|标准|特征|要求)?)的(?:企业)?(?:有|为|达)?$")
_FIRST_OF_RANKING = pattern(
    r"(?P<part>(?:排名|估值|榜单)?前(?:[十百]|[二两三四五六七八九]?十|\d{1,3})(?:名|位|强|大)?)的?(?:企业|公司|独角兽|瞪羚)"
)
_OF_THOSE = pattern(r"[^,。;]{0,16},其中(?:有)?$")
_BASE = pattern(r"的?(?P<part>[^,。;、\d]{0,10}?(?:公司|企业|单位))(?:当中|之中|[中里]面?),")
# A ranking, some money, another title: 中国企业500强, 贷款2.3亿元, 省级绿色工厂名单.
_OTHER_AWARD = pattern(
    r"了?(?!示范企业|培育企业)(?P<what>[^,。;]{1,28}?)(?:(?P<rank>\d{2,4}强)|(?P<money>(?:资金|贷款|补贴|奖金|授信|融资)?[\d.]+[余多]?[万亿]元?)|"
    r"(?<!培育)(?:名单|榜单|(?<![上中入])榜|奖项?|称号|工厂|车间|企业|品牌|示范|试点|标杆|案例))(?:\([^()\d]{1,12}\))?(?:名单|榜单|榜|称号|行列)?"
)
_FARTHEST_VERB = 6
_ONLY_FUNDED = pattern(r"(?:已|并)?(?:获|得到|享受|列入|进入|纳入|入选|争取)[^,]{0,14}(?:支持|奖补|扶持|资助)[^,]{0,4}")
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
_WEIGHS = pattern(
    r"(?:^|[,;:。、]|其中|当中)(?:(?:[\d.]+%|[一二三四五六七八九]成|过?半数?|多数|大多数|绝大部分|大部分)(?:以上|左右|多|的)?(?:企业)?(?:都|均)?|[近超约]?(?:[一过大]半|半数)(?:以上|左右)?(?:企业)?(?:都|均)?|"
    r"其次|再次|第[二三]|最多的|次之的|紧随其后的|排[名在]?第[一二三]的)(?:[是为]|属于?|来自|集中[在于]|分布[在于]|从事)(?P<part>[^,;:。\d]{2,24}),$"
)
_NAMES_AREA = pattern(r"(?:[省市区县镇乡村州旗盟港岛]|街道|新城|园)$")
_LESS = pattern(r"(?:扣掉|扣除|剔除|除去|减去)[^,]*(?:没(?:有)?(?:通)?过|未通过)复?[核审]?[^,]*,$")


def part_of(n: Number) -> str | None:
    """The words for the part of the firms that a number covers; None where it covers all."""
    if isinstance(n.pair, Part):
        return n.pair.words
    if n.compared and not n.own:
        return n.before[-1].subset if not of_market(n.before[-1].subset) else None
    part = _part_of_place(n) or _part_said(n)
    if part != "产品" and is_one_firm(n):
        return None
    if part is None and n.title and n.title.programme == "manufacturing_champion" and _beside_products(n):
        return "企业"
    for place in n.places(n.left, n.right) if part else []:
        part = part.removeprefix(place.words) if part else None
    part = _tidy(part) if part else None
    if part and n.title and n.title.programme == "key_little_giant" and _ONLY_FUNDED.fullmatch(part):
        return None  # 其中得到中央财政支持的66家
    if part and _is_only_why(n, part):
        return None
    if part and _ONLY_REVIEWED.fullmatch(part):
        return None  # 其中通过复核的36家
    short = part == "培育企业" and n.title is not None and n.title.programme == "hidden_champion_cultivation"
    return part if part and part not in _NO_PART and not short else None


def _beside_products(n: Number) -> bool:
    """Whether the firms are told apart from the products that won as well: 其中企业24家、产品6个."""
    referred = _referred_to(n)
    if n.own and referred and referred.programme == n.programme and n.title and n.title.end <= n.count.start:
        return n.text.endswith("企业", n.title.start, n.title.end) and n.count.value < referred.count.value
    if n.own and n.right_words.startswith("企业为") and n.left_kinds & AMONG:
        return _NAMED_PRODUCTS.search(n.text, n.count.end, n.sentence.end) is not None
    split = n.left_kinds & AMONG or n.text[n.left - 1 : n.left] == "("  # 单项冠军136个(企业98家、产品38个)
    last = n.before[-1] if n.before else None
    whole = last and last.programme == n.programme and last.count.value > n.count.value
    if (
        (n.own and not (whole and n.title and n.title.end <= n.count.start))
        or not split
        or not n.left_words.endswith(("企业", "企业有", "企业为", "企业共"))
    ):
        return False  # 泉州企业17家、产品11个 are all that Quanzhou has
    return _PRODUCTS.match(n.text, n.count.end + 1, n.sentence.end) is not None


def is_one_firm(n: Number) -> bool:
    """Whether a number is the one firm of a place, whatever is said of it: 海城一家镁质材料企业获评单项冠军."""
    return n.count.value == 1 and n.text.startswith(("一", "唯一"), n.count.start) and bool(n.right_kinds & GRANTED)


def _part_of_place(n: Number) -> str | None:
    """The part of a place that a number leaves out: 浙江(不含宁波)308家, 全省308家(不含宁波)."""
    places = [n.cell.place] if n.cell and n.cell.place else [n.pair] if isinstance(n.pair, Place) else n.places_before
    said = (_WITHOUT.search(places[-1].words) or _WITHOUT.match(n.text, places[-1].end)) if places else None
    said = said or _WITHOUT.match(n.text, n.attached.end if n.attached else n.count.end)
    if said is None and "除" in n.sentence.text:
        said = _ALL_BUT.search(n.text, max(n.sentence.start, n.count.start - _LONGEST_LEAD), n.count.start)
        said = said if said and inside(n.m.places, *said.span("part")) else None
    return said["part"] if said else None


def _part_said(n: Number) -> str | None:
    title = n.title
    assert title is not None
    of_row = isinstance(n.pair, ProgrammeName)  # the words before a number are the other names of its row
    near = "" if of_row or _lists_firms(n) or _ends_item_before(n) else n.bare(_behind_list_name(n), n.count.start)
    behind = n.text[n.count.end : n.attached.start] if n.attached else n.bare(n.count.end, n.right)
    if title.programme == "manufacturing_champion" and _PRODUCTS.search(n.text[n.left : n.right]):
        return "产品"
    if kind := kind_of_champions(n):
        return kind
    if figure := same_figure(n):
        return figure.subset
    if n.before and n.before[-1].measure == "applied" and "首次申报" in n.left_words:
        return "首次申报"
    if n.so_far.of_part:
        return n.so_far.of_part
    of_members = n.sentence.kinds & (THING | OTHER_FIRM)
    if of_members and (members := _MEMBERS.match(n.text, n.sentence.start, n.count.start)):
        return members["part"]
    firms = _FIRMS_OF_SENTENCE.match(n.text, n.sentence.start, n.count.start) if of_members else None
    if firms and all(place.end <= firms.start("part") for place in n.places_before):
        return firms["part"]
    if left := left_after_review(n):
        return left["part"] or "有效期内"
    if clusters := _of_clusters(n):
        return clusters
    if (n.around or n.left_kinds & AMONG) and _STILL_OPEN.match(n.text, n.count.end):
        return n.right_words
    if (market := n.context.market) and n.text.startswith(("其中", "当中"), n.sentence.start):
        return market
    if n.so_far.market and n.own and n.so_far.market.endswith(_FIELDS) and not n.places_before:
        return n.so_far.market
    refused = n.so_far.refused.count.end if n.so_far.refused else 0
    if n.so_far.market and n.words.kinds_in(max(n.lead_start, refused), n.count.start) & AMONG:
        return n.so_far.market
    return (
        _kind_in_title(n, title)
        or _among_a_base(n)
        or _among_the_first(n)
        or _among_part_before(n)
        or (title.attribute if n.own else None)
        or _of_divided_part(n)
        or _others(n)
        or _by_reckoning(n)
        or _for_a_reason(n)
        or _described_as(n)
        or _meets_one_of_several(n)
        or _subset_in(near)
        or (None if behind.startswith(_WHY) or _are_named(n, behind) else _subset_in(behind))
        or _of_other_title(n)
        or _spread_over(n)
        or _kind_among(n)
        or _kind_that_became(n)
        or _with_other_award(n)
        or _kind_that_they_are(n)
        or _named_before(n)
        or _listed_behind(n)
        or _of_number_before(n)
        or _among_part(n)
        or _next_part(n)
        or _of_reason(n)
        or _grown_from(n)
        or _held_besides(n, title)
        or _deed_of_titled(n)
        or _by_field(n)
        or _of_title(n, title)
    )


def _of_clusters(n: Number) -> str | None:
    """The clusters or parks of whose firms a sentence tells: 全市8个产业集群聚集企业923户,拥有小巨人19家."""
    if not any(word in n.sentence.text for word in ("集群", "园区", "产业链", "孵化器", "基地")):
        return None
    for found in _CLUSTERS.finditer(n.text, n.sentence.start, n.count.start):
        if not n.words.kinds_in(found.start(), found.start("part")) & (HELD | STOCK | NEW | GRANTED):
            return found["part"]
    return None


def _among_a_base(n: Number) -> str | None:
    """The firms by another name among whom a number counts the titled ones: 500家规上企业中,小巨人企业60家."""
    refused = n.so_far.refused
    if refused is None or not n.own or n.count.value >= refused.count.value or n.places_before:
        return None
    base = _BASE.match(n.text, refused.count.end, n.clause.start)
    if base is None or base.end() != n.clause.start or inside(n.m.titles, *base.span()):
        return None
    return base["part"]


def _ends_item_before(n: Number) -> bool:
    """Whether the words before a number with its title are of the item before: 5万家中小企业和6500家高新技术企业."""
    return n.attached is not None and n.left_words.endswith(("企业和", "企业及", "企业与", "企业、", "企业以及"))


def _among_the_first(n: Number) -> str | None:
    """The first of a ranking among whom a number counts some: 排名前十的独角兽占两成,其中5家来自中国."""
    if n.own or "前" not in n.sentence.text or not n.left_kinds & AMONG:
        return None
    first = _FIRST_OF_RANKING.search(n.text, n.sentence.start, n.left)
    return first["part"] if first and not inside(n.m.counts, first.end(), n.count.start - 1) else None


def _among_part_before(n: Number) -> str | None:
    """The part that the number before counts, where this one counts some of them: 8家成立不到2年,其中5家来自中国."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or not last.subset or of_market(last.subset) or n.count.value >= last.count.value:
        return None
    return last.subset if _OF_THOSE.match(n.text, last.count.end, n.count.start) else None


def _kind_in_title(n: Number, title: ProgrammeName) -> str | None:
    """The kind of champions that a title names, unless it names products and a number firms: …产品,另有4家企业."""
    firms = not n.own and n.right_words.startswith(("企业", "公司"))
    return None if firms and title.subset == "产品" else title.subset


def left_after_review(n: Number) -> re.Match[str] | None:
    """Where the words before a number say that it counts what a review left: 通过复核后实有89家."""
    return _LEFT_AFTER_REVIEW.search(n.left_words) if "复" in n.left_words else None


def _of_title(n: Number, title: ProgrammeName) -> str | None:
    """The attribute of a title, as far as a number still speaks of it: 规上高企43家;重新认定的23家 are others."""
    apart = not n.own and n.kinds & _TOLD and n.text.find(";", title.end, n.count.start) >= 0
    return None if apart or (title.attribute or "").endswith("以上") else title.attribute


def _behind_list_name(n: Number) -> int:
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


def _are_named(n: Number, behind: str) -> bool:
    """Whether the words behind a number only lead to the name of its title: 36家企业为支柱产业细分领域隐形冠军企业."""
    return n.title is not None and n.title.start > n.count.end and _NAMED_AS.match(behind) is not None


def _for_a_reason(n: Number) -> str | None:
    """The reason that sets some of the firms apart from the others: 因研发投入不足被取消资格的12家."""
    if not any(why in n.sentence.text for why in _WHY) or _lists_firms(n):
        return None
    start = n.before[-1].count.end if n.before else n.sentence.start
    found = _SAID_WHY.search(n.text, max(start, n.count.start - _LONGEST_REASON), n.count.start)
    return found["part"] if found and _some_of_those_struck_off(n) else None


def _is_only_why(n: Number, words: str) -> bool:
    """Whether words only tell why firms lost their title, who are all that did: 未达到标准、拟取消称号的15家."""
    return bool(n.kinds & REVOKED) and _WHY_LOST.search(words) is not None and not _some_of_those_struck_off(n)


def _some_of_those_struck_off(n: Number) -> bool:
    """Whether more firms that lost the title were counted before, or those with another reason right before."""
    if n.before and n.before[-1].subset:
        return True
    figures = [*(f for _, f in n.context.figures[-_FIGURES_BACK:]), *n.before]
    return any(f.measure == "revoked" and f.count.value > n.count.value for f in figures)


def _others(n: Number) -> str | None:
    """The rest of the firms, where a number counts what the parts before it leave: 制造业20家、服务业11家、其他7家."""
    rest = _OTHERS.search(n.left_words) if n.before and n.before[-1].subset and not n.own else None
    return rest[0] if rest else None


def described(n: Number) -> str | None:
    """What a clause says of the firms that it counts: 属于新材料产业集群的有30家, 拥有发明专利的275家."""
    if n.text[n.count.start - 1] not in _ENDS:
        return None
    found = _DESCRIBED.search(n.text, max(n.left - 1, 0), n.count.start)
    if found is None or n.places_before or n.words.kinds_in(*found.span("part")) & _TOLD:
        return None
    return found["part"]


def _meets_one_of_several(n: Number) -> str | None:
    """The condition that only some of those just counted meet: 119家,其中符合专业化条件的有36家."""
    if n.own or not n.before or n.before[0].count.value <= n.count.value:
        return None
    if not n.says(AMONG, n.sentence.start, n.count.start):
        return None
    met = _MEETS_ONE.search(n.left_words)
    return met["part"] if met else None


def _described_as(n: Number) -> str | None:
    """What a clause without a title says of the firms that it counts, where the whole of them was counted before."""
    said = None if n.own else described(n) or _of_firms_that(n)
    return said if said and has_whole(n) else None


def _of_firms_that(n: Number) -> str | None:
    """What stands before 的企业 right before a number: 有研发机构的企业达860家."""
    if n.places_before or "的企业" not in n.left_words:
        return None
    found = _FIRMS_THAT.search(n.text, max(n.left - 1, 0), n.count.start)
    if found is None or n.bare(*found.span("part")) != found["part"]:
        return None
    kinds = n.words.kinds_in(*found.span("part"))
    tells = unknown_words(found["part"]) or kinds & (THING | OTHER_FIRM | PART)
    return found["part"] if tells and not kinds & _TOLD else None


def _lists_firms(n: Number) -> bool:
    """Whether a number only counts the firms named before it: 博科生物产业有限公司等12家."""
    return n.left_words.endswith(_FIRMS_LISTED)


def _of_other_title(n: Number) -> str | None:
    """The other title of firms that are counted again for this one: 隐形冠军31家,其中24家还是高新技术企业."""
    title = n.title
    if not n.own or title is None or title.start < n.count.end or n.attached or n.kinds & REVOKED:
        return None
    referred = _refers_back(n)
    figures = n.before or n.context.last
    whole = _referred_to(n) if referred else figures[-1] if figures else None
    if whole is None or whole.programme == title.programme or whole.count.value < n.count.value or whole.subset:
        return None
    if "key_little_giant" in (title.programme, whole.programme):
        return None  # which is a title given to some of those that hold the other one
    near = n.text[n.count.end : title.start]  # 州工信局还推荐5家申报 tells of others
    if whole.measure == "new" and n.left_words.endswith("等") and not referred:
        return None  # 认定甲公司等605户为专精特新企业,其中乙公司等88户为小巨人企业: granted at the same time
    again = referred or n.words.kinds_in(n.clause.start, n.count.start) & AMONG or "同时" in near or "还" in near
    if not again or n.places(n.left, title.start):
        return None
    name = next((t for t in reversed(n.titles(0, n.count.start)) if t.programme == whole.programme), None)
    return n.text[name.start : name.end] if name else None


def _spread_over(n: Number) -> str | None:
    """The field that a number in brackets stands behind: 主要集中在人工智能(37家)、半导体(33家)."""
    found = _SPREAD.search(n.text, n.clause.start, n.count.start) if n.text[n.count.start - 1] == "(" else None
    if found is None or overlapping(n.m.places, *found.span("part")):
        return None
    return found["part"] if unknown_words(found["part"]) else None


def of_market(part: str | None) -> bool:
    """Whether a part is that of firms whose shares are traded somewhere."""
    return part is not None and _MARKET.search(part) is not None


def _tidy(words: str) -> str:
    """The words for a part without those that only lead to it: 其中属于制造业的有 is about 制造业."""
    return _TRAILS.sub("", _LEADS.sub("", words.strip("、,;:() ").lstrip("的")))


def field_in(words: str) -> str | None:
    """The field that some words name; None where they name none."""
    found = _subset_in(words)
    return found if found and found.endswith(_FIELDS) else None


def _subset_in(words: str) -> str | None:
    found = _PART.search(words) if _PART_WORD.search(words) else None
    if found and ("哪" in found["part"] or "什么" in found["part"]):
        return None  # 小巨人们集中在哪些赛道?
    if found and found["part"] == "示范企业" and _AND_PRODUCTS.match(words, found.end()):
        return None
    return found["part"].strip("的,、在") if found else None


def _part_carried(n: Number) -> str | None:
    """The part that the sentences before speak of, unless its own one names the title anew.

    孵出新材料小巨人。第四批小巨人中,甘肃27家: these are of all.
    """
    anew = n.title is not None and n.sentence.start <= n.title.start < n.count.start and not n.title.attribute
    return None if anew else n.context.part


def _of_divided_part(n: Number) -> str | None:
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
        return _still_valid(n)
    if n.kinds & STOCK or not inside(n.m.places, n.left, n.count.start):
        return None
    if n.own:
        return _still_valid(n)
    last = n.before[-1] if n.before else None
    if last and ";" in n.text[last.count.end : n.count.start] and not all(f.subset for f in n.before):
        return None  # 大连36家,其中产品14个;沈阳有19家
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
    if part is None or not part.subset or whole is None or n.context.sentences_since > 1:
        return None
    row = row_from(n)
    total = sum(count.value for count in row)
    fits = part.count.value * _MUCH <= total <= part.count.value and total <= whole.count.value * _LITTLE
    return part.subset if fits and len(row) > 1 else None


def _by_reckoning(n: Number) -> str | None:
    """有效期内, where a sentence reckons its stocks by what is still valid: 按有效期内口径计算:全市366家."""
    if n.kinds & _TOLD or "有效期内" not in n.sentence.text:
        return None
    reckoned = _RECKONED.search(n.text, n.sentence.start, n.count.start)
    return reckoned["part"] if reckoned else None


def _still_valid(n: Number) -> str | None:
    """有效期内, where a list goes on with the stock of a wider place: 全区有效期内2100家。喀什高企60家."""
    if n.before:
        last = n.before[-1]
        beside = n.text[last.count.end : n.count.start].startswith("、") and "有效" in (last.subset or "")
        return last.subset if beside else None
    alike = (f for f in n.context.last if n.title and f.programme == n.title.programme)
    last_valid = next((f for f in alike if "有效" in (f.subset or "")), None)
    if last_valid is None:
        return None
    last = last_valid
    here = places_of(n).value
    splits = last.measure == "cumulative" and not n.kinds & (NEW | GRANTED) and here and here[0].code != last.region
    return last.subset if splits and last.region and within(here[0].code or "", last.region) else None


def _goes_on(part: str | None) -> bool:
    """Whether a part may be that of the next places as well: A股上市, but not 不含宁波."""
    return part is not None and not part.startswith(("不", "除"))


def _most_of_part(n: Number, part: str | None, default: int) -> int:
    """The largest of the last figures that count a part of the firms, of which a list may split up any."""
    alike = (f.count.value for _, f in n.context.figures[-_FIGURES_BACK:] if f.subset == part)
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


def _kind_among(n: Number) -> str | None:
    """The kind of firms that a number counts among all: 其中人工智能企业600多家, 高新技术企业中,民营企业42万家."""
    if n.own:
        title = n.title
        if title is None or title.end > n.count.start:
            return None
        words = n.text[title.end : n.count.start]
    else:
        words = n.left_words
    found = _KIND_OF_FIRMS.search(words) if "企业" in words else None
    if not found or _TITLED.search(found["kind"]) or found["kind"].endswith(_VERBS_OF_ALL):
        return None  # 东莞有企业91家
    kind = found["kind"].removeprefix("其中").removeprefix("当中")
    enough = 0 if kind != found["kind"] else 1
    known = n.words.kinds_in(n.count.start - len(found[0]), n.count.start) & (GRANTED | NEW | REVIEWED | REVOKED)
    return kind + "企业" if len(unknown_words(kind)) > enough and not known else None


def _kind_that_became(n: Number) -> str | None:
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


def _with_other_award(n: Number) -> str | None:
    """What titled firms were given besides their title: 18家瞪羚企业获评省级绿色工厂."""
    if n.attached is None or not n.right_kinds & GRANTED:
        return None
    verb = n.words.first(GRANTED, n.attached.end, min(n.attached.end + _FARTHEST_VERB, n.right))
    if verb is None or n.titles(verb[1], n.right) or not gives_something_else(n, verb[1]):
        return None
    return n.text[verb[0] : n.right]


def _kind_that_they_are(n: Number) -> str | None:
    """The kind of firms that they are said to be: 入列者有61家是台资企业."""
    found = _ARE.match(n.bare(n.count.end, n.right)) if "企业" in n.right_words else None
    return found["part"] if found and unknown_words(found["part"]) else None


def _named_before(n: Number) -> str | None:
    """The part that the clause before a number names: 在人工智能、低空经济等未来产业,小巨人就有5000家."""
    start = n.clause.start
    if start <= n.sentence.start or n.text[start - 1] != ",":
        return None
    clause = n.text[n.clause_start(start - 1) : start]
    if _LESS.search(clause):
        return "有效期内"
    among = clause.endswith(("中,", "里,", "里面,"))
    firms = _AMONG_FIRMS.search(n.bare(start - len(clause), start)) if among else None
    owners = firms is not None and _OWNERS.fullmatch(firms["part"]) is not None  # 民营企业中,小巨人达58家
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
    return found["part"] if named and not kinds & (_TOLD | RANK) else None


def _is_topic(words: str) -> bool:
    """Whether words with 领域 or 方面 only say which titles the text goes on with: 在小巨人方面, 在企业培育方面."""
    aspect = words.removesuffix("方面")
    return _TITLED.search(words) is not None or (aspect != words and INDUSTRY.search(aspect) is None)


def _listed_behind(n: Number) -> str | None:
    """The market in which the firms are listed, where the clause ends with it: 2100家…在A股上市."""
    after = n.text[n.attached.end : n.clause.end] if n.attached else n.right_words
    if floated := _FLOATED.match(after):
        return floated["part"]
    if after.startswith(("在", "规")) or (n.attached and n.words.kinds_in(n.attached.end, n.clause.end) & MARKET):
        return _subset_in(after)
    return None


def _of_number_before(n: Number) -> str | None:
    """The field of the firms counted right before: 514家机器人领域小巨人企业和19家单项冠军企业."""
    last = n.before[-1] if n.before else None
    if last is None or not last.subset:
        return None
    if n.own and last.subset == "有效期内" and n.title and joined(n.text[last.count.end : n.title.start]):
        return last.subset
    if _OWNERS.fullmatch(last.subset) and n.own and n.title and "也" in n.text[n.title.end : n.count.start]:
        return last.subset  # 50家台企是小巨人,专精特新中小企业也有200家
    if of_market(last.subset) and n.own and n.says(AMONG, last.count.end, n.count.start):
        return last.subset  # 2000多家在A股上市,这里面小巨人986家
    if not last.subset.endswith(_FIELDS):
        return None
    return last.subset if n.own and joined(n.text[last.end : n.count.start]) else None


def _among_part(n: Number) -> str | None:
    """The part of the firms that a number counts some of: 推荐6家丝网企业申报单项冠军,其中2家通过认定."""
    last = n.before[-1] if n.before else None
    if last is None or n.own or not _goes_on(last.subset) or last.measure != "applied":
        return None
    return last.subset if n.left_words.strip(",;、") in ("其中", "当中", "其中有", "最终", "最后") else None


def _next_part(n: Number) -> str | None:
    """A field in a row of fields: 新一代信息技术领域22家,高端装备15家,新材料12家."""
    last = n.before[-1] if n.before else None
    if n.own or last is None or not last.subset or n.places_before:
        return None
    beside = n.text[last.count.end : n.count.start].strip("、,;和及与()")
    if last.subset.endswith("企业") and beside.rstrip("有达为").endswith("企业"):
        return beside.rstrip("有达为")
    unknown = unknown_words(beside)
    if not 1 < len(unknown) <= 14 or len(unknown) != len(beside.replace("、", "")):
        return None
    market = last.subset.rpartition(",")[0]
    return f"{market},{beside}" if of_market(market) else beside


def _of_reason(n: Number) -> str | None:
    """The reason for which some of the firms counted before stand apart: 撤销126家,其中迁出本市的12家、注销的21家."""
    if n.own or not n.before or any(p.words[0] not in "本我全该" for p in n.places_before):
        return None
    found = _REASON.search(n.left_words)
    among = n.words.kinds_in(n.before[-1].count.end, n.count.start) & AMONG or n.before[-1].subset
    return found["part"] if found and among else None


def _deed_of_titled(n: Number) -> str | None:
    """What only some of the firms with the title do, right behind it: 25家专精特新企业承担省级科技计划."""
    if n.attached is None:
        return None
    found = _DOES.match(n.text, n.attached.end, n.clause.end)
    if found is None or inside(n.m.titles, *found.span("part")):
        return None
    return found["part"]


def _grown_from(n: Number) -> str | None:
    """What firms were before they won a title: 隐形冠军企业361家,其中159家后来成长为小巨人, 17家由省级企业升级而来."""
    title = n.title
    if risen := _RISEN.match(n.text, n.count.end, n.clause.end):
        return risen["part"]
    if title is None or title.start < n.count.end or not _GREW.search(n.text, n.count.end, title.start):
        return None
    end = n.before[0].count.end if n.before else n.count.start
    held = [named for named in n.titles(n.sentence.start, end) if named.programme != title.programme]
    return n.text[held[-1].start : held[-1].end] if held else None


def _by_field(n: Number) -> str | None:
    """The words beside a number in a sentence that looks at the fields of a list: 从领域看,医药健康(45家)."""
    if n.own or n.pair or n.places_before or not _BY_FIELD.search(n.text, n.sentence.start, n.left):
        return None
    words = _tidy(n.bare(n.left, n.count.start))
    known = n.words.kinds_in(n.left, n.count.start) & _TOLD
    return words if unknown_words(words) and not known and not _NAMES_AREA.search(words) else None


def _held_besides(n: Number, title: ProgrammeName) -> str | None:
    """The other title that some of the firms hold: 全省专精特新中小企业里,高新技术企业有1562家."""
    if n.own or title.end > n.count.start:
        return None
    other = n.titles(max(title.end, n.left), n.count.start)[-1:]
    return n.text[other[0].start : other[0].end] if other and other[0].programme == "high_tech" else None


def narrowed(n: Number) -> str | None:
    """The words beside a number without a title of its own that leave open whether it counts all firms; None where it
    does.
    """
    places = n.places_before
    beside = bool(places) and not unknown_words(n.text[places[-1].end : n.count.start])
    start = max(places[-1].end if places else n.left, n.text.rfind(":", n.left, n.count.start) + 1)
    if batches := n.batches(start, n.count.start):
        start = batches[-1].start  # 规模更大的第二批1584家: what stands before tells of the batch
    left = _REMARK.sub("", n.bare(start, n.count.start))
    unknown = unknown_words(left)
    enough = (4 if n.before or n.context.figures or n.kinds & _TOLD else 2) if places else 1
    if any(place.role == "firm" for place in inside(n.m.places, n.left, n.count.start)) or "等" in left[-8:]:
        unknown = ""
    if n.pair or is_one_firm(n) or n.compared or (beside and not unknown and not n.right_words):
        return None
    if not places and _BY_FIELD.search(n.text, n.sentence.start, n.left) and unknown_words(left):
        return _tidy(left)
    if _MEETS.search(left) or _is_only_why(n, _tidy(left)):
        return None
    if len(unknown) > enough and not _names_them_all(n):
        return _tidy(left) or unknown
    if n.left_kinds & PART and not places and not _lists_firms(n):
        return _tidy(left) or None
    opened = n.text.find("(", n.count.end, n.right)
    right = opened if opened >= 0 else n.right
    behind = n.bare(n.count.end, right)
    told = n.kinds & _TOLD
    if _FOR_A_REASON.match(behind) and (told or n.words.kinds_in(n.count.end, n.next_count()) & REVOKED):
        return None  # 17家2020年度认定的企业因迁出,拟取消称号: all that lost it
    if _OF_THEM.match(behind):
        return None
    if HAVE_BUILT.match(behind) and n.words.kinds_in(n.count.end, right) & THING:
        return behind.strip()  # 有26家建成省级企业技术中心
    if behind.startswith(("是", "为", "属", "系")) and not told:
        return behind.strip()
    other = _OTHER_FIRMS.match(behind)
    if other and unknown_words(other["kind"]):
        return behind.strip()
    if beside and not behind.startswith(("企业", "公司")):
        return None
    if _names_them_all(n):
        return None
    if n.says(PART | OTHER_FIRM, n.count.end, right):
        return behind.strip()
    rest = unknown_words(behind)
    among = n.words.kinds_in(n.clause_start(max(n.clause.start - 1, n.sentence.start)), n.count.start) & AMONG
    if among and not places:
        return behind.strip() if len(rest) > 1 else None
    return behind.strip() if len(rest) > (5 if told else 1) and not beside else None


def tells_a_deed(n: Number) -> bool:
    """Whether the words behind a number only tell what befell some firms: 110家企业被要求补报年报."""
    return _DEED.match(n.right_words) is not None


def _names_them_all(n: Number) -> bool:
    """Whether the words before a number are the names of just so many firms: 江山纤维科技、中特新能源2家企业入选."""
    names = _AND.split(n.text[n.clause.start : n.count.start])
    return n.count.value == len(names) > 1 or n.left_words.rstrip().endswith("等")


def has_whole(n: Number, region: str | None = None) -> bool:
    """Whether the firms that a number counts a part of were counted just before, in ``region`` where one is given."""
    whole = whole_of(n)
    return among_title(n) or (whole is not None and region in (None, whole.region))


def among_title(n: Number) -> bool:
    """Whether its sentence began with all firms of the title: 江苏省专精特新企业中,外商投资企业310家."""
    title = n.title
    if n.own or title is None or title.end > n.clause.start or title.start < n.sentence.start:
        return False
    among = _AMONG_TITLED.match(n.text, title.end, n.clause.start)
    return among is not None and not inside(n.m.titles, title.end, n.count.start)


def _refers_back(n: Number) -> bool:
    """Whether its sentence has gone back to firms counted before: 95家企业里有61家…."""
    return n.so_far.refused is not None and n.so_far.refused.reason == REFERS


def _referred_to(n: Number) -> Finding | None:
    """The figure that its sentence has gone back to."""
    return n.context.found.get(n.so_far.refused.count.value) if n.so_far.refused and _refers_back(n) else None


def kind_of_champions(n: Number) -> str | None:
    """The kind of champions that a number counts: 示范企业54家中52家通过."""
    champions = n.title is not None and n.title.programme == "manufacturing_champion"
    kind = _KIND_OF_CHAMPION.search(n.left_words) if champions else None
    return kind["kind"] if kind else None


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


def market_split_by(n: Number) -> Finding | None:
    """The figure of listed firms that a sentence splits up by fields or batches: A股小巨人900家。行业:机械210家."""
    if n.own or of_market(n.part) or n.places_before:
        return None
    by_batch = n.title is not None and n.title.start < n.sentence.start and _has_batch(n)
    if not by_batch and not _BY_FIELD.search(n.text, n.sentence.start, n.count.start):
        return None
    alike = [f for _, f in n.context.figures[-_FIGURES_BACK:] if f.programme == n.programme]
    if not alike or not of_market(alike[-1].subset):
        return None
    largest = max((f for f in alike if of_market(f.subset)), key=lambda figure: figure.count.value)
    return largest if largest.count.value >= n.count.value else None


def _has_batch(n: Number) -> bool:
    """Whether a number has a batch of its own: 第一批41家, 第三批最多,有41家."""
    since = n.before[-1].count.end if n.before else n.sentence.start
    if n.sentence.kinds & REVIEWED:
        return False  # which tells of all firms that a review left
    return isinstance(n.pair, Batch) or any(not batch.review for batch in n.batches(since, n.count.start))


def whole_of(n: Number) -> Finding | None:
    """The figure of all firms that was stated just before a number of some of them.

    Where the sentence before counts parts of places, it is the figure that these split up: 全省138家。成都95家….
    """
    title = n.programme
    whole = next((f for f in reversed(n.before) if not f.subset or "有效" in f.subset), None)
    if whole and whole.count.value < n.count.value:
        whole = _referred_to(n)  # 41家企业中,北仑区11家;民营企业36家
        if whole is None and n.left_kinds & AMONG and n.before[0].count.value >= n.count.value:
            whole = n.before[0]  # 全市462家,滨江区120家、余杭区90家;其中民营企业400家
    near = n.context.sentences_since <= _WHOLE_BACK or BY_ASPECT.match(n.text, n.sentence.start)
    if whole is None and near:
        recent = [(s, f) for s, f in n.context.figures[-_FIGURES_BACK:] if f.programme == title and not f.subset]
        this = n.context.batch if THIS_BATCH.search(n.text, n.sentence.start, n.count.start) else None
        of_list = [(s, f) for s, f in recent if this and f.batch == (this.first, this.last)]
        whole = (None if _refers_back(n) else _split_up(n, of_list or recent)) or n.context.whole
    if whole is None or whole.programme != title:
        return None
    return whole if n.count.value <= whole.count.value else None
