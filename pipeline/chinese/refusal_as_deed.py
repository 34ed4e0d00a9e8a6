"""Counts of titled firms that only came to a fair or had something done for them; reserves and seeds."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_by_deed import described
from pipeline.chinese.part_case import has_whole
from pipeline.chinese.part_narrowed import HAVE_BUILT
from pipeline.chinese.refusal_as_due import is_examined
from pipeline.chinese.refusal_case import FAR, Rule, first_reason
from pipeline.chinese.words import (
    AMONG,
    APPLIED,
    ATTEND,
    DONE,
    FIRM,
    GRANTED,
    GUEST,
    HELD,
    NEW,
    OTHER_FIRM,
    PART,
    PLAIN,
    POOL,
    PROPOSED,
    REGISTERED,
    REVIEWED,
    REVOKED,
    SERVED,
    STOCK,
    THING,
)
from pipeline.clauses import inside
from pipeline.divisions import NATION
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_OF_FIRMS = ("家", "户", "")
_PREPOSITIONS = ("为", "给", "向", "对", "与", "同")
_BRED_PLACES = pattern(
    r"的?[^,。;、\d企业]{0,6}(?:集群|产业链|基地|园区?|平台|赛道|产业|行业|领域|产品|县域|城市|[市区县])(?=[中里内上]|[^,。;\d]{0,4}(?:有|聚|汇|涌|诞|拥|累))"
)
_FOR_THEM = pattern(r"(?:^|[^量数别各均成称评认作定])[为给向对与同]$")
# 12个展位,供30家小巨人企业使用; 摊位分给了20家小巨人企业
_HANDED_TO = pattern(
    r"(?:^|[,、:专仅只可均都全已]|免费|无偿|全部|主要)供(?:给|应给)?$|(?:[分留送派让赠配借租交]|提供|分配|赠送|开放|优惠|预留)给了?$"
)
_TRIED = pattern("(?:企业)?(?:中间?|里|内|率先|先行)*(?:开展|推行|推广|试行|试点|实施|探索|先行先试|部署|启动)")
_GIVES_TITLE = pattern(
    r"(?:企业|公司)?(?:集中|现场|正式|统一|逐一)?(?:授牌|授匾|颁牌|颁证|揭牌|颁发[^,。]{0,4}(?:牌|匾|证))"
)
_SEED_AFTER = pattern(
    r"(?:[国省市区县]级)?(?:企业)?(?:的)?(?:种子|潜在|后备|储备|更名|资格继|名称变更|中介|"
    r"进入第[一二三四]轮|进入(?:复评|初审|终审|答辩|现场))"
)
_ALL_CANDIDATES = pattern(
    r"(?:企业)?,?(?:不过|但|只是|且|而且)?(?:都|均|全部?|全都|皆)(?:[是为系]|属于?)(?:[^,。;\d]{0,6}[级的])?(?:潜在|种子|准|后备|培育中)|"
    r"(?:[^。;\d]|\d[\d.]*%){0,30}?(?:[,(:]|--)(?:不过|但是?|只是|可|然而|且|而|其实|不难发现)?,?[^,。;\d]{0,4}?(?:细看|细究|细分|看类别|看类型|其实|实际|实则|只|严格|准确|都|均|全|皆)"
    r"[^。;\d]{0,12}?(?:[是为系算指]|属于?)[^,。;\d]{0,8}?(?:潜在|种子|准独角兽|准瞪羚|后备|培育[^出])"
)
_SERVED_FIRMS = pattern(r"(?:过|了)?的?(?:对象|客户|企业|主体)?(?:之?中|里面?)?,?[共还已]?(?:有|包括|包含|涵盖|是)?")
# A sentence that goes on with those whom somebody asked or looked at: 受访的企业里,有36家小巨人.
_OF_A_SAMPLE = pattern(
    "(?:受访|样本|问卷|抽样|抽取|抽查|调研|调查|走访|访谈|授信|贷款|放款|对接会?|参会|参展|参训|白名单|受益|受惠|签约)"
    "(?:[^,。;:]{0,8}[中里内](?!小)(?:面|间)?(?:,[^。;:]*|[^,。;:]{0,12})|(?:企业)?(?:包括|包含)[^,。;:]*)$"
)
_SUPPORTS = pattern(r"(?<!继续)(?:支持|扶持|资助)(?:了|约|近|超过?)?$")
_TO_SUPPORT = ("重点支持", "重点扶持", "支持")
_HAS_SUPPORTED = pattern(r"(?:支持|扶持|资助)(?:了|过)(?:约|近|超过?)?$")
_GOT = pattern(r"(?:企业)?(?:已|都|均|先后)*(?:获得|获|得到|取得|拿到|享受到?|领到)(?:了|到)?[^,]{0,6}")
# in a sentence on money or projects: 铜梁有6家企业获得支持
_GOT_SUPPORT = pattern(
    r"(?:企业)?(?:已|都|均|先后|共)*(?:获得?|得到|列入|纳入)(?:了|到)?(?:支持|扶持|资助|立项|补助|奖补)(?![^,。;]{0,4}(?:小巨人|专精特新))"
)
_GOT_MONEY = pattern(
    r"(?:企业)?(?:已|都|均|先后|陆续|累计|成功|共|共计|合计)*(?:获得?|得到|取得|拿到|享受到?|领到|分到|领取|收到|争取到?|申领)(?:了|到)?"
    r"(?:(?!认定|称号|资格|小巨人|专精特新|冠军|瞪羚|独角兽|高新技术|科技型|创新型)[^,。;]){0,16}?"
    r"(?:资金|补贴|奖励|奖金|奖补|补助|贷款|红包|减免|退税|融资|授信|授额|订单|展位|摊位|展台|岗位|工位|投资|注资|红利|大礼包|[万亿]元)"
)
# 新增放款13亿元,支持企业512家
_SUPPORTS_FIRMS = pattern(
    r"(?<!重点)(?<!继续)(?<!财政)(?:支持|扶持|帮助|帮扶|助力)(?:各类|小微|中小微?|民营|科技)?企业(?:近|超过?|约|共|达到?|累计)*$"
)
_HAS = pattern(
    r"(?:企业|公司)?(?:仍|均|都|现|尚)?(?:有|无|没有|存在|具有)[^,。;]{0,4}(?:贷款|授信|融资|信贷|用信|投资|合作|服务)[^,。;]{0,4}(?:余额|记录|需求|业务|关系|意向|经历|往来)"
)
_HAD = pattern(r"(?:有|无|没有|存在)(?:贷款|授信|融资|用信)(?:余额|记录|需求)的(?:企业)?(?:有|共|达|为)?$")
# 9家独角兽企业完成股权融资: what firms did themselves.
_THEIR_OWN_DEED = pattern(r"(?:企业|公司)?(?:已|均|都|先后|陆续|累计|成功|共)*(?:完成|发起|主导|承担|开展|启动)")
_BROUGHT_UP = pattern("孵化|培育|引进|服务|投资|催生|孵出|走出|跑出|投出")
_INSTITUTE_HAS = pattern(
    r"(?:创新院|研究院|工研院|研究所|(?<!科)(?<!经济)学院|大学|创投|资本|基金|由?该(?:院|所|校|行|中心|机构|基金))"
    r"(?:至今|目前|现|今年|本次|此次|已|共|累计|又|再|新|就|还)*"
    r"(?:拥有|有(?!限)|添|新?增|培育|孵化|投资|投出|引进|走出|育成|涌现|入选)"
)
_INCUBATOR = pattern(
    r"(?:孵化器|众创空间|创客空间|加速器|创业谷|(?:创业|孵化|双创|科创|众创)(?:中心|园|基地|产业园|街区|社区|工场))(?![、和及与]|(?:数量?|总数|达到?|有|共|已|为|约|近|超过?|增至){0,4}\d)"
)
_MAY_INCUBATE = ("众创", "创业", "创客", "双创", "科创", "加速器")
_INCUBATED = pattern(
    r"孵化(?:了|的|出)?[^,。;\d]{0,8}\d[\d.]*[万千余多]*[家个户项]|孵化(?:了|出)?\d+[余多]*[家个户项][^,。;]{0,4}(?:企业|项目|团队)"
)
_WITH_OTHERS = pattern(r"(?:企业|公司)(?:已|均|都|分别|先后|还|正|成功|共同|联合)*(?:与|同|和|跟|携手|牵手)[^,。;]{2,}")
_PLATES = pattern("授牌|授匾|颁牌|揭牌|授予牌匾|颁发牌匾")
# 这一家集团就握着单项冠军企业一个、冠军产品两个
_THIS_ONE_HAS = pattern(
    r"(?:[这该]一家|[这该仅光单]是?[^,。;\d]{0,8}一家)(?:集团|公司|企业|厂)?,?(?:就|便|已|也|独自|一下子?)*(?:握|[拥占]?有|坐拥|手握|拿|揽|摘|占|贡献)"
)
# 公司客户中有小巨人87家、独角兽6家
_AMONG_CUSTOMERS = pattern(
    r"(?:(?<!大)客户|用户|供应商|合作伙伴|被投企业|投资组合|校友|学员)(?:名单|群)?(?:当中|之中|[中里]|包括|包含|涵盖|覆盖|涉及),?[^。;]{0,60}$"
)
_PAYS = pattern(r"(?:(?<![增递候填弥互后替])补贴?|奖励?|贴|拨|发放?)(?:了|给|付)?$")
_OWNS = pattern(
    r"(?:本集团|(?<![一-鿿]{2}[、和及])集团(?:公司)?|(?:本|我|贵|该|(?<![由被])母|总)公司|我司|(?:^|[,。;:答])公司)(?:目前|现|已|共|累计|总共|旗下|下属|名下|体系内)*"
    r"(?:拥有|旗下|下属|现有|控股|参股|孵化|共有|已有|(?<![一-鿿])有|有(?=\d))"
)
# 6家企业拿到国家小巨人项目资金
_MONEY_OF_TITLE = pattern(
    r"(?:企业)?(?:的|那一?类的?|类的?|专项|项目|奖补|奖励|补助|扶持|发展|培育|中央|财政)*(?<!发展)(?<!培育)(?:资金|补贴|补助|奖金|奖励|奖补|项目支持)"
)
_FUNDED = pattern(r"支持|奖补|扶持|资助|补助")
_KEY_BY_NAME = pattern(r"重点|财政|继续支持")
_MOVED_IN = pattern(r"(?:企业|公司)?(?:已|先后|正式|签约|陆续|成功|集中){0,2}(?:入驻|进驻|入园)")
_FELL_OUT = pattern(
    r"(?:企业)?(?:都|均|先后)?(?:在|于|因)?(?:公示|评审|初审|初评|答辩|网评|实地核查|现场核查|审核|论证)(?:期间?|阶段|环节|过程|时|中|里)*(?:被|主动|遗憾)?"
    r"(?:出局|退出|落选|淘汰|刷下|刷掉|剔除|撤回|掉队|拿下|取消)"
)
_IN_POOL = pattern(r"(?:入库|在库)(?:培育)?企业[^,]{0,6}$")
_MOVED = pattern(
    r"(?<!有)迁[入来](?!的)|整体迁移|招引(?:了|到)?(?=[^,;]{0,8}\d*$)|(?:引进|引入|招引)(?:市外|省外|外地|外来|域外|落户)|(?:市外|省外|外地|异地)[^,]{0,4}(?:转入|迁)"
)
# 建成培育库,入库小巨人9家、…
_POOL_HOLDS = pattern(r"(?:培育|储备|后备|种子)(?:企业)?库,[^;。]{0,10}入库(?![^;。]*(?:认定|获评|入选))")
_MOVES = pattern(
    r"(?:企业|公司)?(?:先后|陆续|成功|已|均|都|今年|还|也|[从由自打](?!事)[^,。;\d]{1,8}?){0,3}(?:整体|集体|举家|全部|异地|跨省|跨市)*"
    r"(?:迁入|迁来|迁至|迁到|搬迁至|搬迁到|搬入|搬来|搬到|搬至|搬进|迁移至|迁移到|转移至|转移到|转入|迁址|乔迁|(?<=[^,。;\d][^,。;\d])(?:引进|招引)[来到过]|(?<=地)落户|(?<=外)落户)"
)
# Firms that stood for the others, that only came through the first examination, that grew out of the title.
_STAND_FOR_OTHERS = pattern(r"(?:企业|公司)?(?:代表|(?:企业)?作为[^,。;]{0,6}代表)")
_GREW_INTO = pattern(
    r"(?:企业)?(?:\([^()]{0,40}\))?(?:已|均|都|成功|顺利)*(?:成长|升级|晋级|晋升|跃升|蝶变|进阶|转型)(?:成为|为|成)"
)
_WINS = pattern(r"(?:企业)?(?:共|分别|均|也|都)?(?:荣|喜|斩|夺)?(?:获|得)得?[^,。;\d]{0,20}?奖(?![励补金牌惩])")
_PRIZE = pattern(
    r"(?:质量|创新|科技|科学|技术|发明|进步|专利|设计|贡献|标准|政府|市长|县长|区长|省长|工业|金|银|优秀|成果|大|[一二三四特]等)奖(?![励补金牌惩])|(?:获|得)奖(?![励补金牌])"
)
_NOT_CHOSEN = pattern(r"落[选榜]|铩羽|无缘|失之交臂|退回|不予受理|(?<!再)不符合[^,。;\d]{0,14}(?:条件|要求|标准)")
_RENAMED = pattern(r"更名(?!等)|名称变更(?!等)|变更名称(?!等)")


def _are_guests(n: Number) -> bool:
    """Whether firms only came to an event: 20家小巨人企业参展."""
    words, clause = n.words, n.clause
    if n.context.attend or n.lead_kinds & ATTEND:
        return True
    if HAVE_BUILT.match(n.right_words) and n.right_kinds & THING and n.says(AMONG, n.sentence.start, n.count.start):
        return False  # 其中87户参与制定国家标准
    if not n.own and _MOVED_IN.match(n.right_words):
        return True  # 高企280家。飞地已有11家企业入驻
    if not n.sentence.kinds & GUEST:
        return False
    if words.kinds_in(max(clause.start, n.count.start - FAR), min(clause.end, n.count.end + FAR)) & GUEST:
        return True
    lead = words.kinds_in(n.clause_start(max(clause.start - 1, n.sentence.start)), clause.start)
    return bool(lead & GUEST and words.kinds_in(clause.start, n.count.start) & AMONG)


def _served(n: Number) -> bool:
    """Whether something was done for the firms: 走访小巨人企业20家."""
    if _funded(n):
        return _to_be_supported(n)
    if _HAS.match(n.text, n.attached.end if n.attached else n.count.end, n.right) or _HAD.search(n.left_words):
        return False  # 317家有贷款余额
    if n.title and n.title.start >= n.count.end and _MONEY_OF_TITLE.match(n.text, n.title.end, n.clause.end):
        return True
    if n.attached is None and not n.sentence.kinds & SERVED and "企业" not in n.left_words:
        return bool(n.right_words) and _GOT_MONEY.match(n.text, n.count.end, n.right) is not None
    if (
        (not n.own and _SUPPORTS_FIRMS.search(n.left_words) is not None)
        or _supported(n)
        or _for_them(n)
        or _paid(n)
        or _served_before(n)
        or _OF_A_SAMPLE.search(n.text, n.sentence.start, n.count.start)
    ):
        return True
    if n.title and n.title.start >= n.count.end and not n.attached:
        return _served_before_title(n, n.title)
    return _served_behind(n)


def _paid(n: Number) -> bool:
    """Whether money is said to be handed to the firms: 省财政拿2055万元,补25家小巨人买设备."""
    return _PAYS.search(n.left_words) is not None and "元" in n.text[n.sentence.start : n.count.start]


def _funded(n: Number) -> bool:
    """Whether a number is of key little giants, and support all that they get: 1379家企业列入支持范围."""
    if n.title is None or n.title.programme != "key_little_giant":
        return False
    return all(_FUNDED.search(n.text, *deed) for deed in n.words.all(SERVED, n.sentence.start, n.clause.end))


def _to_be_supported(n: Number) -> bool:
    """Whether a policy only says how many it supports, not that it did: 分三批支持1000家小巨人, 支持小巨人1000余家."""
    kinds = n.words.kinds_in(n.clause.start, n.count.start)
    done = kinds & (DONE | NEW | STOCK) or any(b.first < b.last for b in n.batches(n.clause.start, n.count.start))
    title = n.title
    if title and title.end <= n.count.start and n.text.startswith(_TO_SUPPORT, title.start):
        told = done or n.sentence.kinds & DONE or n.text.startswith("了", title.start + len("重点支持"))
        return n.count.bound != "exact" and not told
    supports = _SUPPORTS.search(n.left_words) is not None and not done and not _HAS_SUPPORTED.search(n.left_words)
    return supports and n.attached is not None and _KEY_BY_NAME.search(n.text, *n.attached[:2]) is None


def _supported(n: Number) -> bool:
    """Whether firms only get support, which is what a key little giant is chosen for: 支持12家瞪羚企业."""
    other = n.attached is not None and n.attached.programme != "key_little_giant"
    return other and _SUPPORTS.search(n.left_words) is not None


def _for_them(n: Number) -> bool:
    """Whether a preposition says that something was done for the firms: 为20家小巨人企业授信."""
    words = n.bare(n.left, n.count.start).rstrip()
    if n.attached and (_HANDED_TO.search(words) or (words.endswith("在") and _TRIED.match(n.text, n.attached.end))):
        return True
    if not words.endswith(_PREPOSITIONS) or not _FOR_THEM.search(words, max(0, len(words) - 2)):
        return False
    if _GIVES_TITLE.match(n.text, n.attached.end if n.attached else n.count.end):
        return False  # 为36家瞪羚企业授牌
    if n.right_kinds & REVOKED:
        return False  # 对45家高新技术企业予以摘牌
    if "相比" in n.text[n.count.end : n.clause.end]:
        return False  # 与西安1.2万家的规模相比
    return n.attached is not None or n.says(SERVED, n.count.end, n.clause.end)


def _served_before(n: Number) -> bool:
    """Whether the deed is named before a number: 走访了小巨人企业20家."""
    deed = n.words.last(SERVED, n.clause.start, n.count.start) if n.lead_kinds & SERVED else None
    if deed is None:
        return False
    if n.title and n.title.programme == "key_little_giant" and n.text[slice(*deed)].endswith("支持"):
        return False
    if n.right_kinds & APPLIED and n.text[slice(*deed)] in ("组织", "引导", "指导"):
        return False  # 组织12家企业申报
    if any(n.text[place.start - 1] == "的" for place in n.places(deed[1], n.count.start)):
        return False  # 与台商投资重镇重叠的昆山市有34家: the deed only describes the place
    since = n.words.kinds_in(deed[1], n.count.start)
    titled = n.titles(deed[1], n.count.start)
    if n.before and n.text[slice(*deed)] == "带动" and titled and titled[0].start == deed[1] and not n.right_words:
        return False  # 培育小巨人4762家,带动省级专精特新中小企业4万多家
    applies = titled and n.words.kinds_in(titled[0].end, n.count.start) & APPLIED  # 组织高新技术企业申报88家
    if titled and not applies and _SERVED_FIRMS.fullmatch(n.text[deed[1] : titled[0].start]):
        return True
    return not since & (STOCK | NEW | GRANTED | REVIEWED | REVOKED | APPLIED) and not (since & HELD and titled)


def _served_before_title(n: Number, title: ProgrammeName) -> bool:
    """Whether the deed stands between a number and its title: 20家获贷款的小巨人企业."""
    deed = n.words.first(SERVED, n.count.end, title.start)
    return deed is not None and not n.says(GRANTED | NEW | REVIEWED, n.count.end, deed[0])


def _served_behind(n: Number) -> bool:
    """Whether the deed is named behind the firms: 20家小巨人企业获得贷款."""
    behind = n.attached.end if n.attached else n.count.end
    of_money = "资金" in n.sentence.text and _GOT_SUPPORT.match(n.text, behind, n.right)
    if n.right_words and (of_money or _GOT_MONEY.match(n.text, behind, n.right)):
        return True
    deed = n.words.first(SERVED, behind, n.right) if n.right_kinds & SERVED else None
    if deed is None or _THEIR_OWN_DEED.match(n.text, behind, deed[0]):
        return False
    if _GOT.fullmatch(n.text, behind, deed[0]):
        return True
    return not n.says(GRANTED | NEW | REVIEWED, behind, deed[0])


def _among_served(n: Number) -> bool:
    """Whether a number is a part of firms for whom something was done: 走访企业31万家,其中小巨人8200家."""
    among = n.words.last(AMONG, n.sentence.start, n.count.start)
    if among is None or _funded(n) or n.kinds & (STOCK | NEW | GRANTED):
        return False
    wholes = inside(n.m.counts, n.sentence.start, among[0])
    wholes = [whole for whole in wholes if whole.unit in _OF_FIRMS] or wholes  # 参展企业177家,展位363个,其中
    if not wholes:
        return False
    if n.says(SERVED | GUEST, wholes[-1].end, among[0]):
        return True
    start = n.clause_start(wholes[-1].start)
    deed = n.words.last(SERVED, start, wholes[-1].start)
    if deed and not n.words.kinds_in(deed[1], wholes[-1].start) & ~(FIRM | OTHER_FIRM | PART | PLAIN):
        return True  # 已支持企业620户,其中小巨人89户
    kinds = n.words.kinds_in(start, among[0])
    return bool(kinds & (SERVED | GUEST)) and not kinds & (STOCK | NEW | GRANTED | HELD | REVIEWED | APPLIED)


def _holds_no_title(n: Number) -> bool:
    """Whether firms are still on their way to the title: 小巨人30家种子企业; 独角兽4家,均为潜在独角兽."""
    if _ALL_CANDIDATES.match(n.text, n.attached.end if n.attached else n.count.end, n.sentence.end):
        return True
    behind = n.title if n.title and n.count.end <= n.title.start else None
    after_title = behind and _SEED_AFTER.match(n.text[behind.end : n.right])
    return bool(after_title or _SEED_AFTER.match(n.right_words))


def _fell_out(n: Number) -> bool:
    """Whether firms fell out on their way to the title, which they never had: 3家在公示阶段被剔除; 12家申报后落选."""
    if _NOT_CHOSEN.search(n.text, n.left, n.right) and n.says(APPLIED, n.sentence.start, n.right):
        return not n.says(REVIEWED, n.sentence.start, n.right)
    asked = [f for f in n.before if f.measure == "applied"] if n.kinds & REVOKED and not n.own else []
    if asked and asked[-1].count.value > n.count.value and n.before[-1].measure in ("applied", "new"):
        return not asked[-1].rule.endswith("applied-for-review") and not n.kinds & REVIEWED
    lost = n.right_kinds & (REVOKED | GRANTED | PROPOSED | APPLIED)
    return bool(lost) and _FELL_OUT.match(n.text, n.count.end, n.clause.end) is not None


def _of_one_group(n: Number) -> bool:
    """Whether a firm counts those that it owns: 集团旗下有小巨人企业3家、高新技术企业11家."""
    text = n.sentence.text
    if n.own and _AMONG_CUSTOMERS.search(n.text, n.sentence.start, n.count.start):
        return True
    if "一家" in text and _THIS_ONE_HAS.search(n.text, n.sentence.start, n.count.start):
        return True
    return ("集团" in text or "司" in text) and bool(_OWNS.search(n.text, n.sentence.start, n.count.start))


def _of_an_institution(n: Number) -> bool:
    """Whether an institute, not a place, is said to have brought the firms up: 合肥创新院已孵化3家小巨人企业."""
    if _of_an_incubator(n):
        return True
    if n.before:
        return False
    if "投出" in n.left_words and all(place.code == NATION.code for place in n.places_before):
        return True  # 红杉中国投出独角兽企业70家
    if _INSTITUTE_HAS.search(n.text, n.left, n.count.start):
        return True
    if not n.own:
        return False
    named = inside(n.m.places, n.sentence.start, n.count.start)
    by_firm = bool(named) and named[-1].role == "firm"
    return by_firm and _BROUGHT_UP.search(n.text, n.left, n.count.start) is not None


def _of_an_incubator(n: Number) -> bool:
    """Whether a sentence about one incubator tells how many firms this brought up: 创业谷累计孵化项目433个,引进培育
    高新技术企业50家; of a place with several it tells theirs.
    """
    text = n.sentence.text
    if "孵化" not in text and (n.own or not any(word in text for word in _MAY_INCUBATE)):
        return False
    subject = _INCUBATOR.search(n.text, n.sentence.start, n.count.start)
    if subject is None or inside(n.m.counts, n.sentence.start, subject.start()) or n.count.value in n.context.found:
        return False
    if not n.own:
        here = n.places(subject.end(), n.count.start)
        return (
            not here and n.title is not None and n.title.start < n.sentence.start and n.right_words.startswith("企业")
        )
    around = n.places(n.sentence.start, subject.start())
    if n.left_kinds & (NEW | STOCK) and around and around[-1].end < subject.start():
        return False  # 全市依托孵化基地孵化企业500家,新增高新技术企业120家
    incubated = _INCUBATED.search(n.text, subject.end(), n.count.start)
    return incubated is not None and not n.places(incubated.end(), n.count.start)


def _do_with_others(n: Number) -> bool:
    """Whether firms without a title are only named for what they do with others: 甲、乙等4家企业分别与暨南大学合作."""
    if n.own or not n.left_words.endswith("等") or n.kinds & (NEW | GRANTED | REVIEWED | REVOKED | PROPOSED):
        return False
    return _WITH_OTHERS.match(n.text, n.count.end, n.clause.end) is not None


def _get_their_plates(n: Number) -> bool:
    """Whether only some of the new firms just counted are handed their plates: 118户通过认定…。62家中小企业集中授牌."""
    if "牌" not in n.sentence.text or n.title is None or n.left_kinds & NEW or n.years(n.sentence.start, n.count.start):
        return False
    if not (n.attached and _PLATES.search(n.text, n.attached.end, n.clause.end)):
        return False
    alike = (f for _, f in n.context.figures if f.programme == n.programme and not f.subset and f.measure[:3] == "new")
    return any(f.count.value > n.count.value for f in alike)


def _in_reserve(n: Number) -> bool:
    """Whether firms only stand in a pool of candidates: 培育库入库企业20家."""
    if not n.own and n.title and n.title.programme != "tech_sme" and _IN_POOL.search(n.left_words):
        return True  # 入库企业超过14万家
    since = n.before[-1].count.end if n.before else n.sentence.start  # what went before spoke of others
    last = n.so_far.refused
    if last and last.count.start > since and n.text.startswith(("、", ",", ";"), last.count.end):
        since = last.count.end  # 拟上市后备企业21家、新三板挂牌9家
    if n.programme == "tech_sme" and n.left_words.endswith("培育入库"):
        return False
    if n.programme == "tech_sme" and n.own and n.title and n.text.startswith(("入库", "评价入库"), n.title.end):
        return False  # 建立高企培育库,已完成科技型中小企业入库1009家: the ministry's register
    start = max(n.left if n.own else since, n.count.start - FAR)
    if n.own and _POOL_HOLDS.search(n.text, n.sentence.start, n.count.start):
        return True
    if not any(
        not (_names_batch_list(n, *pool) or _bred_are_others(n, *pool)) for pool in n.words.all(POOL, start, n.right)
    ):
        return False
    return n.own or not (described(n) and has_whole(n))  # 已进入上市辅导期的有6家 of those counted before


def _names_batch_list(n: Number, start: int, end: int) -> bool:
    """Whether 培育名单 behind a title only names the list of one of its batches: 第五批小巨人企业培育名单公示."""
    if not n.text.startswith("培育名单", start) or not n.batches(n.sentence.start, start):
        return False
    return any(title.end == start for title in inside(n.m.titles, n.sentence.start, end))


def _bred_are_others(n: Number, start: int, end: int) -> bool:
    """Whether what is being bred is where the firms stand, and not the firms: 25个重点培育的集群里有848家单项冠军."""
    if not n.text.startswith("重点培育", start) or end > n.count.start:
        return False
    return _BRED_PLACES.match(n.text, end, n.count.start) is not None


def _moved_in(n: Number) -> bool:
    """Whether firms only came from elsewhere, title and all: 今年整体迁入高新技术企业11家, 3家小巨人企业整体迁入."""
    if _MOVED.search(n.text, n.left, n.count.start):
        return True
    behind = n.attached.end if n.attached else n.count.end
    return bool(n.right_words) and _MOVES.match(n.text, behind, n.right) is not None


def _stand_for_others(n: Number) -> bool:
    """Whether firms only represent the others: 3家企业作为代表现场授牌."""
    return bool(n.right_words) and _STAND_FOR_OTHERS.match(n.text, n.count.end, n.right) is not None


def _grew_out_of_title(n: Number) -> bool:
    """Whether firms are counted for the title that they left behind: 9家瞪羚企业成长为独角兽企业."""
    return n.attached is not None and _GREW_INTO.match(n.text, n.attached.end, n.right) is not None


def _won_prize(n: Number) -> bool:
    """Whether a sentence without a title tells of a prize, which other firms may win: 县长质量奖揭晓,4家企业获奖.

    Or titled firms are counted among its winners, or by having won it: 6家企业获奖,其中小巨人4家; 5家小巨人企业获奖.
    """
    if "奖" not in n.sentence.text:
        return False
    if n.own:
        if n.attached and _WINS.match(n.text, n.attached.end, n.right):
            return True
        among = n.words.last(AMONG, n.sentence.start, n.count.start) if n.so_far.refused and not n.before else None
        return among is not None and _PRIZE.search(n.text, n.sentence.start, among[0]) is not None
    if n.titles(n.sentence.start, n.right):
        return False
    return _PRIZE.search(n.text, n.sentence.start, n.right) is not None


def _renamed(n: Number) -> bool:
    """Whether firms only changed their name: 企业更名的有小巨人20家; 小巨人20家、单项冠军6家申请更名."""
    if "更" not in n.sentence.text:
        return False
    if any(_outside_remarks(n, words.start()) for words in _RENAMED.finditer(n.text, n.left, n.right)):
        return True
    last = inside(n.m.counts, n.count.start, n.clause.end)[-1:]
    behind = _RENAMED.search(n.text, last[0].end, n.clause.end) if last else None
    return behind is not None and _outside_remarks(n, behind.start())


def _outside_remarks(n: Number, at: int) -> bool:
    """Whether a position lies in no brackets but a number's own: not 更名 in 31家(含更名)."""
    return n.m.bracket(at) in (None, n.around)


_DEEDS: tuple[Rule, ...] = (
    ("guests", 0, _are_guests),
    ("served", 0, _served),
    ("served", AMONG, _among_served),
    ("holds no title", 0, _holds_no_title),
    ("never had the title", REVOKED | GRANTED | PROPOSED | APPLIED, _fell_out),
    ("an institution's own", 0, _of_an_institution),
    ("a firm's own", 0, _of_one_group),
    ("reserve", POOL | REGISTERED | STOCK | PROPOSED, _in_reserve),
    ("stand for others", 0, _stand_for_others),
    ("on their way to the title", 0, is_examined),
    ("grew out of the title", 0, _grew_out_of_title),
    ("winners of a prize", 0, _won_prize),
    ("renamed", 0, _renamed),
    ("moved in", 0, _moved_in),
    ("named for what they did", 0, _do_with_others),
    ("part handed their plates", 0, _get_their_plates),
)


def as_deed(n: Number) -> str | None:
    return first_reason(_DEEDS, n)
