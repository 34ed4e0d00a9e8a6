"""The clause before 的, right in front of a title, that tells which of its firms are meant: 承担过国家项目的小巨人企业.

Which titles a clause may describe is left open, and so is what it tells: it picks out some of the firms where it tells
what they did, had or are, and neither who gave them the title nor how good all of them are.
"""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import adds_up_money
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    GRANTED,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    PROPOSED,
    REVIEWED,
    REVOKED,
    SERVED,
    THING,
    unknown_words,
)
from pipeline.clauses import Span, inside, overlapping
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_TOLD_OF_THE_TITLE = NEW | ANNOUNCED | PROPOSED | REVIEWED | REVOKED | APPLIED
_SAYS_SOMETHING = THING | MARKET | OTHER_FIRM | PART | SERVED
_LEADS = pattern(
    r"(?:[,、:;()\s]|其中|当中|目前|现有|已有|拥有(?=全)|共有|另有|还有|此外|同时|累计|据悉|据统计|数据显示|全部|在册|在库|辖区内?|"
    r"(?:到|至|截至|截止)?20\d\d年(?:度|底|末|以来)?|(?:[榜名]单|报告)[中里上内]|截至[^,。;]{1,8}?[底末日])+"
)
# What firms did, had or are, by families of verbs; what it was stands behind.
_VERBS = (
    r"(?:(?:与|同|和|向|对|为|由|跟)[^,。;]{1,10}?)?(?:已经?|曾经?|均|都|仍|还|尚|正在?|成功|率先|首次|直接|目前|连续|累计|近[两三五十\d]+年来?|能够?|可)*"
    r"(?:没?有(?!待|限|色|机|关|序|效)|无|未|不|拥有|建有|设有|建成|建立|设立|开设|组建|"  # have
    r"获得?(?!认定|评|批|选)|得到|享受|拿到|取得|收到|接受|申请到|争取到|借助|"  # got
    r"承担|承接|参与|参加(?=[^,。;]{0,4}(?:起草|制定|修订))|主导|牵头|主持|制定|起草|开展|实施|启动|完成|实现|引入|引进|采用|使用|应用|"
    r"推行|投入|发明|研制|攻克|突破|填补|打破|"  # did
    r"出口|进口|出海|远销|布局|投资|并购|上市|挂牌|登陆|登上|跻身|进入|过会|融资|发行|贷款|投保|参保|签约|合作|配套|供货|服务于|"
    r"在[^,。;]{1,8}?(?:建|设|上市|挂牌|开|投|布局|办|注册|生产)|迁|入驻|落户在?(?=[^省市区县]+$)|"  # trade
    r"纳入|列入|入选|获评|被评为|"  # given something else
    r"属于?|来自|从事|涉及|处于|分布[在于]|集中[在于]|主营|生产|经营|营收|营业收入|产值|利润|年?销售额?|研发|员工|估值|市值|"
    r"市场占有率|市占率|成立|注册资本|税收|纳税|"
    r"盈利|亏损|停产|投产|符合|满足|达到|超过|通过(?=[^,。;]{2,}认证)|(?![经通超不历])[一-鿿]{1,2}过(?![审会关]))"
)
_DID = pattern(
    rf"{_VERBS}|由[^,。;]{{1,12}}(?:孵化|拆分|分拆|发起|改制|转化|组建)(?:而成|而来|出来)?$|[^,。;]{{2,12}}(?:投资|控股|创办|创立|参股|持股|出资|领衔|运营)$"
)
# What those that bear a title do, right behind it, who are then but some of them: 36家独角兽企业完成融资.
_DO = pattern(
    r"(?:企业)?(?:已经?|曾经?|正在?|仍|也|均|都|先后|相继|还|共|累计|分别|成功|首次|主动|积极|长期|直接|深度|陆续|率先|的)*(?P<part>(?:完成|服务于|供货|"
    r"为(?=[^,。;]{2,16}(?:配套|供货|提供|服务))|(?:进入|打入|融入|嵌入)(?=[^,。;]{2,16}(?:供应链|产业链|配套))|(?:获|荣获|获得|拿过|拿到|捧回)了?(?=[^,。;]{2,16}(?:奖|大奖)(?![补励金]))|实现(?![^,。;]{0,12}(?:覆盖|突破|增长|翻番|跨越|倍增|目标))|上市|挂牌|登陆|融资|发行|过会|引入|引进|采用|使用|"
    r"应用|开展|实施|启动|牵头|主导|主持|参与|承担|拥有|建有|建成|建立|设立|组建|填补|打破|攻克|掌握|突破|布局|出口|出海|有(?![望限序效]))[^,。;]{2,40})"
)
_OF_A_SIZE = pattern(
    r"(?:\d[\d.]*|[一二两三四五六七八九十百千]+)(?:[万千百亿多余]*(?:美?元|人|项|件|个|种|名|次|倍)|%|个百分点|年(?![底末度初]|以来))|过半|[过超破逾][千百十]?[亿万](?:美?元|$)"
)
# What all that bear the title are praised for.
_PRAISE = pattern(
    r"(?<!\d)强|优|佳(?!木)|高(?:成长|质量|水平|含金|效)|更高|最高|较高|很高|极高|突出|领先|优势|实力|潜力|活力|能力|竞争力|影响力|话语权|核心技术|特色|特点|"
    r"特征|之称|美誉|称为|称作|誉为|代表|标杆|典范|样板|佼佼|塔尖|第一方阵|主力|中坚|生力军|排头兵|领头|含金量|瞩目|备受|广受|"
    r"细分(?:市场|领域)$|这样|那样|一样|类似|自己|资格|自主知识产权|自主品牌|要求$|条件$|(?:符合|满足|达到)[^,]*标准$|有效|长期|真正|持证|"
    r"^(?:连续|稳步|快速|持续|逐年|不断|实现)[^营产利税销研]*(?:增长|提升|壮大|攀升|扩大|递增|扩容|增加)$"
)
# Another's list or grant of the title itself.
_OF_THE_LIST = pattern(
    r"认定|名单|名录|称号|评[审价选定]|复[核审]|公示|批次|[这此本该]批|资格|备案|入库|批复|核准|审核|行列|队伍|殊荣|荣誉$|授牌|培育|认可|牌子|(?:入选|获评|获批|当选|胜出)$"
)
_FUNDS = pattern("财政|支持|奖补|扶持|资助")
_LOOKS_AMONG = pattern(
    r"(?:企业|公司)?(?:[当之]?中|里面?|里头)(?:只|仅|就|便|一?共|总共|已)*(?:[有占达]|共计|合计)*了?(?:约|近)?"
)
_SHORTEST = 2
_ALL_TOGETHER = pattern(r"(?:实现|完成|累计|合计|共)[^,。;]{0,10}(?:收入|营收|产值|利润|税收|增加值|销售)")
_KIND_THAT = pattern(
    rf"[,、;]?(?:其中|有)?(?P<part>(?:(?:主导|主营|核心)?(?:产品|技术))?{_VERBS}(?!的)[^,。;:]{{2,20}}?)的?企业(?:数量)?(?:已|共|有|达|为|约|近)*$"
)
_INDEXED = ("unicorn", "gazelle")
_OF_FIRMS = ("企业", "公司", "单位")


def clause_of_part(n: Number, title: ProgrammeName) -> Span | None:
    """Where a clause stands before a number's own title that tells of some of its firms: 拿到信用贷款 in
    拿到信用贷款的科技型中小企业15万家.
    """
    end = title.start if n.text.startswith("的", title.start) else title.start - 1
    if n.own and n.text[end] != "的" and (beside := inside(n.m.places, n.left, title.start)):
        place = beside[-1]  # 新获融资的中国独角兽企业
        end = place.start - 1 if place.end == title.start and n.text[place.start - 1] == "的" else end
    topic = _end_of_topic(n, title)
    end = topic or end
    if not n.own or end <= n.sentence.start or n.text[end] != "的":
        return None
    start = n.clause_start(end) if topic else _clause_before(n, title, end)
    said = n.text[start:end]
    if len(said) < _SHORTEST or said.endswith(_OF_FIRMS) or _PRAISE.search(said):
        return None
    verb, sized = _DID.match(said), _OF_A_SIZE.search(said)
    if not (verb or sized) or _is_of_title(n, title, start, end):
        return None
    told = n.bare(start + (verb.end() if verb else 0), end)
    by_whom = said.startswith("由") and len(said) > len("由其孵化")
    says = sized or by_whom or unknown_words(told) or n.words.kinds_in(start, end) & _SAYS_SOMETHING
    return Span(start, end) if says else None


def _end_of_topic(n: Number, title: ProgrammeName) -> int | None:
    """Where a clause with 的 ends that tells which of the firms are meant that the next clause looks among:
    建成技术中心的,在全市专精特新企业当中有26家.
    """
    start = n.clause_start(title.start)
    topic = n.text.endswith("的,", n.sentence.start, start) and looks_among(n, title)
    return start - len("的,") if topic and not inside(n.m.counts, start, n.count.start) else None


def looks_among(n: Number, title: ProgrammeName) -> bool:
    """Whether a number tells how many there are among the firms of its title: 在全市小巨人企业当中有26家."""
    return title.end <= n.count.start and _LOOKS_AMONG.fullmatch(n.text, title.end, n.count.start) is not None


def deed_behind(n: Number) -> str | None:
    """What some of the firms do, right behind their title and a number: 36家独角兽企业完成融资."""
    if n.attached is None or adds_up_money(n):
        return None
    found = _DO.match(n.text, n.attached.end, n.clause.end)
    if found is None or inside(n.m.titles, *found.span("part")) or _OF_THE_LIST.search(found["part"]):
        return None
    kinds = n.words.kinds_in(*found.span("part"))
    if (
        kinds & (_TOLD_OF_THE_TITLE | APPLIED)
        or inside(n.m.counts, *found.span("part"))
        or _ALL_TOGETHER.match(found["part"])
    ):
        return None
    return found["part"]


def kind_that_did(n: Number) -> str | None:
    """What firms did, had or are, right before 企业 and a number without a title: 拥有发明专利企业57家."""
    if n.own or "企业" not in n.left_words:
        return None
    found = _KIND_THAT.match(n.left_words)
    if found is None or _PRAISE.search(found["part"]) or _OF_THE_LIST.search(found["part"]):
        return None
    return (
        found["part"]
        if not n.left_kinds & _TOLD_OF_THE_TITLE and not overlapping(n.m.places, n.left, n.count.start)
        else None
    )


def _clause_before(n: Number, title: ProgrammeName, end: int) -> int:
    """Where the clause in front of a title begins, behind its place, its date and the number before."""
    start = max(n.clause.start if title.start >= n.clause.start else n.clause_start(title.start), n.sentence.start)
    counts = inside(n.m.counts, start, title.start)
    at = max(start, counts[-1].end if counts else 0)
    while at < end:
        named = next((each for each in inside(n.m.names, at, end) if each.start == at), None)
        lead = _LEADS.match(n.text, at, end)
        if named is None and lead is None:
            break
        at = max(named.end if named else 0, lead.end() if lead else 0)
    return at


def _is_of_title(n: Number, title: ProgrammeName, start: int, end: int) -> bool:
    """Whether a clause only tells who gave the title, or how: 通过省级评审的瞪羚企业."""
    kinds = n.words.kinds_in(start, end)
    if kinds & _TOLD_OF_THE_TITLE or any(each.programme == title.programme for each in n.titles(start, end)):
        return True
    if _OF_THE_LIST.search(n.text, start, end):
        return True
    if kinds & GRANTED and title.programme in _INDEXED and "榜" in n.text[start:end]:
        return True
    return title.programme == "key_little_giant" and _FUNDS.search(n.text, start, end) is not None
