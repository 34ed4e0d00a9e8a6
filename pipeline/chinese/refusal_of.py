"""Why a number that stands near a title claims nothing. Every number that is turned down has its reason."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.chinese.cohort_of import akin
from pipeline.chinese.counts import REFERS
from pipeline.chinese.lead_of import first_of_line_before
from pipeline.chinese.measure_said import review_topic
from pipeline.chinese.numbers import Number
from pipeline.chinese.part_of import HAVE_BUILT, described, field_in, has_whole, of_market
from pipeline.chinese.words import (
    AMONG,
    ANNOUNCED,
    APPLIED,
    ATTEND,
    DONE,
    EACH,
    FIRM,
    GOAL,
    GRANTED,
    GUEST,
    HELD,
    HIDER,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    PLAIN,
    PLAN,
    POOL,
    PROPOSED,
    RANK,
    REGISTERED,
    REVIEWED,
    REVOKED,
    RULE,
    SERVED,
    STOCK,
    THING,
    TIED,
    TODAY,
    TOTAL,
    WRONGED,
    unknown_words,
)  # fmt: skip
from pipeline.clauses import inside, overlapping
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Refusal

_IN_THAT_YEAR = pattern(r"[,;、]?(?:到|至|而)?20\d\d年[底末]?,?(?:又|再|更|已|则|就|便|才|首次|首度|一举|成功|率先)*")
_AMONG_THEM = pattern(r"(?:企业)?(?:里|中|之中|当中)(?:面|间|头)?,")
_AMONG_THEM_IN = pattern(r"(?:企业)?(?:里|中|之中|当中)(?:面|间|头)?")
_HAPPENED = STOCK | NEW | GRANTED | HELD | REVIEWED | REVOKED | APPLIED
_DIFFERENCE = pattern(
    r"(?:[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|年初|上[一]?[批届]|第.批|[一-鿿]{0,10}?)(?:同期|底|末|增长)?,?"
    r"(?:净?增加|净?增长|净?新增|增|多|少|减少|下降)了?|净增加?|增加了?|减少了?|增长了?|多出?了?|少了?|提高了?|扩大了?|"
    r"同比(?:净)?(?:新增|增加|增|多)|(?:相差|差距|差)(?:也?就?[只仅还]|缩小|扩大|拉大)?(?:有|为|是|在|到|至|达|不过|不足|不到|剩)?(?:了)?)"
    r"(?:认定|新增|培育|入选|上榜|获评|入围|公示|通过|申报|入库)?"
    r"(?:约|近|超过?)?$"
)
_ONCE_MORE = ("又多了", "又多出", "又多出了", "再多出", "又多")
_SO_MANY_MORE = pattern(
    r"[比较](?:去年|上年|上一年|前一年|\d{4}年|前年|上一?[批届])[^,。;\d]{0,6}(?:多|少)(?:认定|新增|培育|入选|获批|增加|通过)[^,。;\d]{0,14}$"
)
_NET = pattern(r"增量[^,;]{0,6},?[^,;\d]{0,4}$|净增(?!至|到)[^,;。、\d总累达]{0,14}$")
_RATE = pattern(
    r"平均每|每平方公里|年均|平均|每天|每年|日均|每个?[月周]|每[两三四五六七八九十\d]{1,3}[家户]|每百|每万|每千|密度"
)
_RULE_BEFORE = ("不少于", "不低于", "不超过", "不高于", "至少", "最多", "原则上", "满", "限", "限额", "上限")
_PER_FIRM = pattern(r"(?:企业)?(?:奖励?|奖补|补贴|资助|给予)")
_GROUP_AFTER = pattern(r"(?:以上|以下)?的(?:,|;|省|市|地区|地市|城市|县|区|有|还有|共有|仅有|只有)")
_GOAL_BEFORE = pattern(r"(?:目标|任务|计划|指标)(?:任务|数|值)?\($")  # 完成全年目标任务(500家)
_MET = pattern("完成|达到|达成|未达")
_GOAL_AFTER = pattern(r"的?(?:目标|任务|计划)")
_BY_YEAR = pattern(
    r"(?:(?<![截至止加长大升展高降])到|(?<![截直到增升加长年])至)(?P<year>20\d\d)年(?!\d)(?:底|末|前)?|"
    r"(?<![到至止])(?P<before>20\d\d)年(?:底|末)?之?前(?![三一二四季一-鿿]*季)"
)
_TELLS_BY_YEAR = ("到20", "至20", "年前", "底前", "末前", "之前")
# Where a paper says of itself when it was written: its number, the day above or below its text.
_WRITTEN = pattern(
    r"[\[(〔](20\d\d)[\])〕]\d{1,4}号|(?<!\d)(20\d\d)(?:[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|年\d{1,2}月\d{1,2}日(?=[\s)】]|$))"
)
_LAST_YEAR = pattern("去年|上年|前年")
_IN_YEAR = pattern(r"(?<![到至])(20\d\d)年")
_HEAD, _FOOT = 300, 120
_WANTED_VERB = pattern("拥有|累计|实现|完成|入选|获评|上榜")
_LEADS_TO_GOALS = pattern("[^,。;:、]{0,6}[:是为]")
_PLAN_SAYS = pattern(
    r"(?:根据|按照?|依据|依照)[^,。;:]{0,40}?(?:规划|计划|方案|目标|纲要|要点)》?[,:]|"
    r"(?:规划|计划|方案|纲要|要点|意见|部门|会议|全会|大会|[局委厅])》?(?:中|还|也|则)?(?:要求|明确|强调)[,:]|(?:^|(?<=[,;:。\n今本三五\d]))年内(?!蒙)"
)
_GREW_FROM = pattern(r"[由从][^,;。]{0,8}\d")
_ATTAINS = pattern(r"达|突破|超|形成|建成|保持|总[量数]|培育|以上")
# What will be there once the list now open is settled, which is no plan: 本次认定后,全市将拥有小巨人企业230家.
_ONCE_ANNOUNCED = pattern(r"(?:[本此这](?:次|批|轮)|公示|该批)[^,。;\d]{0,10}(?:后|之后),")
_IF_CONFIRMED = pattern(
    r"(?:若|如|如果|待|一旦|假如|等)[^,。;\d]{0,8}(?:公示|名单|[本此这该]批)[^,。;\d]{0,8}(?:通过|结束|期满|无异议|获批|确认|公布)[^,。;\d]{0,4},"
)
# 正向小巨人超200家迈进; 把小巨人做到120家
_ON_THE_WAY = pattern(r"(?:企业)?(?:的?(?:目标|规模|大关|关口))?(?:迈进|挺进|进发|冲刺|进军|看齐|奋进|努力)")
_TO_BE_MADE = pattern(
    r"(?<![已共])(?:把|使|让)[^,。;\d]{2,20}(?:做到|提[升高]到|增加?到|增至|扩大到|发展到|扩充到|达到?)$"
)
_PROMISED = pattern(r"要|将|再|力争|争取|计划|打造|实现|建成|达到|突破|超过|培育|新增|(?:稳定|保持|维持|控制)在")
_RANKED = pattern(r"(?:居|列|排)[^,。;]{0,8}第[一二三四五六七八九十\d]")
_REPORTED = pattern(r"目前|截至|截止|已|现有|公布|公示")
_COUNTED_BY = pattern(r"据[^,。;]{0,20}(?:统计|介绍|了解)|(?:统计|数据|监测|年报|公报)(?:显示|表明|看)")
_KNOWN_BY_THEN = pattern(r"目前|截至|截止|已|现有|公布|公示|累计|共有|有效期|全年|总数")
_PREPOSITIONS = ("为", "给", "向", "对", "与", "同")
_FOR_THEM = pattern(r"(?:^|[^量数别各均成称评认作定])[为给向对与同]$")
_GIVES_TITLE = pattern(
    r"(?:企业|公司)?(?:集中|现场|正式|统一|逐一)?(?:授牌|授匾|颁牌|颁证|揭牌|颁发[^,。]{0,4}(?:牌|匾|证))"
)
_SEED_AFTER = pattern(
    r"(?:[国省市区县]级)?(?:企业)?(?:的)?(?:种子|潜在|后备|储备|更名|资格继|名称变更|中介|"
    r"进入第[一二三四]轮|进入(?:复评|初审|终审|答辩|现场))"
)
_CATEGORY_AFTER = pattern(
    r"(?:重点|主要|大|细分|地)?(?:领域|行业|赛道|产业|大类|门类|类别|省份?|省区市|市州|"
    r"地市|城市|直辖市|县|区|镇|乡|街道|国家(?!级|重点|高|专|单)|地区|环节|批次|方面|指标|俱乐部|个人|人(?!工智|形))(?!级)"
)
_SERVED_FIRMS = pattern(r"(?:过|了)?的?")
_FAR = 40
_REST_FAR = 50
_LEAD = 20
_GOAL_NEAR = 24
_NOUN_NEAR = 12
_NOUN_BESIDE = 2
# Firms by their owners or their size, of whom those with a title are a part: 台资企业6000家,其中高企312家.
_LINKS = ("、", "和", "及", "与", "以及")
_OWNED_BY = (
    "台资企业", "港资企业", "侨资企业", "外资企业", "民营企业", "国有企业", "台企", "港企", "外企", "民企", "国企",
    "会员", "会员企业", "会员单位", "成员企业", "成员单位", "理事单位",
    "央企", "规上企业", "规上工业企业", "规模以上企业", "规模以上工业企业", "制造业企业",
)  # fmt: skip
_BASE = pattern(r"的?[^,。;、\d]{0,8}?(?:公司|企业|单位)(?:当中|之中|中|里面?),?")
_OTHER_THING = "counts something else than firms"
_FROM_TO = pattern(r"[,]?(?:增加|增长|上升|扩大|提升|发展|跃升|攀升|扩容)?(?:到|至)")
_OF_ALL = ("renamed", "guests", "served", "reserve", "holds no title", "plan")
_OF_ROW = ("difference", "plan", "rate", "threshold", "served", "guests")
# A sentence that goes on with those whom somebody asked or looked at: 受访的企业里,有36家小巨人.
_OF_A_SAMPLE = pattern(
    "(?:受访|样本|问卷|抽样|抽取|抽查|调研|调查|走访|访谈|授信|贷款|放款|对接会?|参会|参展|参训|白名单|受益|受惠|签约)"
    "(?:[^,。;:]{0,8}[中里内](?!小)(?:面|间)?(?:,[^。;:]*|[^,。;:]{0,12})|(?:企业)?(?:包括|包含)[^,。;:]*)$"
)
_SUPPORTS = pattern(r"(?<!继续)(?:支持|扶持|资助)(?:了|约|近|超过?)?$")
_HAS_SUPPORTED = pattern(r"(?:支持|扶持|资助)(?:了|过)(?:约|近|超过?)?$")
_GOT = pattern(r"(?:企业)?(?:已|都|均|先后)*(?:获得|获|得到|取得|拿到|享受到?|领到)(?:了|到)?[^,]{0,6}")
_GOT_MONEY = pattern(
    r"(?:企业)?(?:已|都|均|先后|陆续|累计|成功|共|共计|合计)*(?:获得?|得到|取得|拿到|享受到?|领到|领取|收到|争取到?|申领)(?:了|到)?"
    r"(?:(?!认定|称号|资格|小巨人|专精特新|冠军|瞪羚|独角兽|高新技术|科技型|创新型)[^,。;]){0,16}?"
    r"(?:资金|补贴|奖励|奖金|奖补|补助|贷款|红包|减免|退税|融资|授信|授额|订单|投资|注资|红利|大礼包|[万亿]元)"
)
_BROUGHT_UP = pattern("孵化|培育|引进|服务|投资")
_OWNS = pattern(
    r"(?:本集团|(?<![一-鿿]{2}[、和及])集团(?:公司)?|(?:本|我|贵|该|母|总)公司|我司|(?:^|[,。;:答])公司)(?:目前|现|已|共|累计|总共|旗下|下属|名下|体系内)*"
    r"(?:拥有|旗下|下属|现有|控股|参股|孵化|共有|已有|(?<![一-鿿])有|有(?=\d))"
)
_CORRECTED = pattern(r"(?:错|误|更正|勘误)[^。]{0,20}?(?:应为|更正为|改为|应是)|(?:应为|更正为|应改为)")
_SAMPLED = pattern("抽样|样本|受访|问卷|被调查")
_ADDED_BY_OTHERS = pattern(r"(?:机构|媒体|网友|有人)[^。]{0,30}(?:相加|加总)")
_FUNDED = pattern(r"支持|奖补|扶持|资助|补助")
_KEY_BY_NAME = pattern(r"重点|财政|继续支持")
_LOST = pattern(r"取消|撤销|资格|称号")
_OF_THE_REST = pattern(r"其余[^。;]{2,40}?,?一?(?:共|合计)(?:有|为)?$")
_OF_A_YEAR = pattern(
    r"(?:20\d\d|[去前上])年(?:度)?(?:首次|首批|新)?(?:认定|入选|获评|获批|公布|通过|评定|评选|命名|入库|上榜|的)的?$"
)
_SEVERAL_UNNAMED = pattern(
    r"[两三四五六七八九十]个(?:乡?镇|街道|乡|园区|片区|板块|开发区|功能区|区域|区县|县市|县区|市县)"
)
_RESTS = pattern(r"(?:其余|余下|剩下|剩余)的?$")
_ARE_OF_FIELDS = pattern(
    r"(?:企业)?(?:则|都|均)?(?:分属|分别属于|属于|来自|分布[在于]|集中[在于]|分散[在于]|散落在|涉及|涵盖)[^,。;\d]{2,30}(?:领域|行业|产业|赛道)"
)
_LIES_IN = pattern(r"(?:企业)?(?:均|都|则)?(?:在|位于|来自|落户|分布在|分布于|属于|是|为)")
_MOVED_IN = pattern(r"(?:企业|公司)?(?:已|先后|正式|签约|陆续|成功|集中){0,2}(?:入驻|进驻|入园)")
_MEETS = pattern(r"(?:符合|满足|达到)[^,]{0,30}?(?:要求|条件|标准)的(?:企业|单位)?(?:共|有|共有|合计|为)?$")
_ACCORDING = pattern(r"(?:根据|按照?|依据|依照|围绕)")
_GROWN_SINCE = pattern(
    r"较(?!重)[^,。;]{0,14}(?:净?增|多|翻|提高|提升|扩大|高出)[^,。;]{0,8}\d|比(?!重|目前|现在)[^,。;]{0,14}(?:净?增|多|翻)[^,。;]{0,8}\d|同比增长"
)
_IN_BOUNDS = frozenset("首次突破超过逾达近约")
_OF_PLAN = pattern(r"(?:计划|规划|征求意见)")
_REACHED = ("达到", "突破", "超过", "培育", "新增", "建成", "实现")
_PEOPLE = pattern(
    r"(?:[一-鿿]{0,6}?(?:企业|公司))?(?:的)?(?:代表|创始人|负责人|董事长|总经理|高管|掌门人|企业家|员工|职工)"
)
_ALSO = pattern(r"(?:企业)?(?:同时|还|也){1,2}(?:都|均|已)?(?:拥有|具有|具备|有|获评|获|入选|(?P<is>是|为|属于))")
_OF_RANKS = pattern(
    r"前(?:[二两三四五六七八九十]{1,3}|\d{1,3})(?:名|位|强|甲|[省市县区州](?:份|级)?|地市|城|大城市)?(?:之和|一?共|合计|总和|加起来|总计)"
)
_ASKED = pattern(r"(?:企业)?[吗么](?![一-鿿])")
_GOES_INTO_REVIEW = pattern(
    r"(?:企业)?(?:应|需|须|拟|将)?(?:参加|参与|申请|接受|提交|进入)了?(?:本次|此次|这次)?复[核审]"
)
_STRONGEST = pattern(r"\d{2,4}强(?!县|市|区|镇)")  # 研发投入2000强中,中国占524家
_IS_DUE = pattern(  # 本次复核共有8家小巨人企业到期,7家提交申请
    r"(?:企业)?(?:资格|称号|证书)?(?:已|将|均|都)*(?:到期|期满|(?:提交|递交|提出)了?(?:复[核审])?申请)"
)
_ASKED_NOTHING = pattern(r"(?:企业)?(?:因故|暂|均|都)?(?:未|没有?)(?:按[期时])?(?:提交|提出|递交|上报|报送)")
_DUE_FOR_REVIEW = pattern(
    r"(?:(?:应|需|须|参加|参与|申请|纳入|到期)(?:本次|此次|这次)?(?:参加)?复[核审]|(?:提交|提出|递交)了?复[核审]申请)的?"
    r"(?:第[一二三四五六七八九十]{1,3}批)?(?:企业|单位)?(?:共|有|为|达|计)*$"
)
_TOOK_PART = pattern("(?:参评|参审|送审|受评|参检|应评|到期)的(?:企业|单位)?(?:共|有)*$")
_INVOLVES = pattern(
    "(?:共|总共|合计)?(?:涉及|涵盖|覆盖|包括|需复核|应复核)(?:到|了)?(?:全[省市区县国])?(?:企业|单位)?(?:共|约|近|为|达)*$"
)
_ALL_PASSED = pattern(
    r"(?:企业)?,?(?:已|均已)?(?:全部|均|都|悉数|全数)(?:顺利|成功|予以|获得|再次)*(?:通过|过关|合格|获通过)"
)
_ON_AVERAGE = pattern(r"(?:企业)?(?:平均|户均|人均)")
_FELL_OUT = pattern(
    r"(?:企业)?(?:都|均|先后)?(?:在|于|因)?(?:公示|评审|初审|初评|答辩|网评|实地核查|现场核查|审核|论证)(?:期间?|阶段|环节|过程|时|中|里)*(?:被|主动|遗憾)?"
    r"(?:出局|退出|落选|淘汰|刷下|刷掉|剔除|撤回|掉队|拿下|取消)"
)
_UNNAMED_ZONES = (
    "园区",
    "产业园",
    "产业园区",
    "工业园",
    "工业园区",
    "科技园",
    "孵化器",
    "小镇",
    "示范区",
    "示范园",
    "街道",
    "开发区",
    "片区",
    "园内",
)
# A ranking, some money, another title: 中国企业500强, 贷款2.3亿元, 省级绿色工厂名单.
_OTHER_AWARD = pattern(
    r"了?(?!示范企业|培育企业)(?P<what>[^,。;]{1,28}?)(?:(?P<rank>\d{2,4}强)|(?P<money>(?:资金|贷款|补贴|奖金|授信|融资)?[\d.]+[余多]?[万亿]元?)|"
    r"(?<!培育)(?:名单|榜单|(?<![上中入])榜|奖项?|称号|工厂|车间|企业|品牌|示范|试点|标杆|案例))(?:名单|榜单|榜|称号|行列)?"
)
_SETTLED_THERE = pattern(
    "(?:入驻|落户|孵化|引进|引育|引入|招引|集聚|聚集|汇聚|集中|云集|扎根|吸引|注册|登记|签约|投产|开工|在孵|在园|入园|服务|惠及|覆盖|落后|过剩|僵尸|散乱污|低效|违规|关停)"
    "(?:了|的|各类)*$"
)
# From which side a sentence looks at the firms counted before, or that it has gone back to them.
_LOOKS_AT = pattern(
    r"[中里内](?!小),|[中里](?!小)[^,;。]{0,4}$|[看论分上下类型]?[,:](?<=[看论分上下类型构成业域布][,:])|[按从]|看"
)
_TOLD_OF_THEM = NEW | GRANTED | REVIEWED | REVOKED | APPLIED
_OF_A_LIST = ("new", "new_and_reviewed")
_IN_POOL = pattern(r"(?:入库|在库)(?:培育)?企业[^,]{0,6}$")
_MOVED = pattern(
    r"(?<!有)迁[入来](?!的)|整体迁移|(?:引进|引入|招引)(?:市外|省外|外地|外来|域外)|(?:市外|省外|外地|异地)[^,]{0,4}(?:转入|迁)"
)
_RENAMED = pattern(r"更名(?!等)|名称变更(?!等)|变更名称(?!等)")


def refusal_of(n: Number) -> str | None:
    """The reason to turn a number down that a title governs; None where it counts firms that bear the title."""
    if n.count.unit in {"席", "个席位"} and not n.own and not _of_announced_list(n):
        return _OTHER_THING
    if n.cell:
        return None if n.cell.column.counts else _OTHER_THING
    refused = REFERS if _counted_before(n) else None if _never_counted(n) else n.count.refused
    return refused or _like_number_before(n) or _as_figure(n) or _as_plan(n) or _as_thing(n) or _as_deed(n)


def _of_announced_list(n: Number) -> bool:
    """Whether a list of a batch or a year has been spoken of, so that seats are seats in it."""
    said = n.batches(n.sentence.start, n.right) or n.years(n.sentence.start, n.right)
    return bool(said or n.context.batch or n.context.year)


def _counted_before(n: Number) -> bool:
    """Whether a number with its title takes up a figure again, to split it up: 9家隐形冠军里,新昌3家、诸暨2家."""
    known = n.context.found.get(n.count.value)
    if n.attached is None or known is None or known.programme != n.attached.programme:
        return False
    among = _AMONG_THEM_IN.match(n.text, n.attached.end)
    if among is None:
        return False
    return n.text.startswith(",", among.end()) or any(p.start == among.end() for p in n.places(among.end(), n.right))


def _never_counted(n: Number) -> bool:
    """Whether a number sounds as if it went back to firms that nobody counted before: 我市这六家企业榜上有名."""
    if n.count.refused != REFERS or n.count.value in n.context.found:
        return False
    if n.places_before and (n.kinds & GRANTED or (_stands_beside_place(n) and _of_announced_list(n))):
        return True  # 第三批名单公布,全国2900多家企业里有乐清的12家
    if _opens_list(n):
        return True
    if _remain_in_one_place(n) or (n.own and n.kinds & REVOKED):
        return True  # 剩下2家在坪山; 撤销上述15家企业的…称号
    rest = _RESTS.search(n.left_words)
    if rest and n.before and n.before[-1].subset and _ARE_OF_FIELDS.match(n.text, n.count.end, n.right):
        return True  # 电气企业14家,泵阀8家,其余3家分属新材料、模具领域
    if rest and n.right_kinds & (REVIEWED | REVOKED):
        return True  # 余下93家未通过复核
    if (n.batches(n.lead_start, n.count.start) or _OF_A_YEAR.search(n.left_words)) and not rest:
        return True  # 第二批1584家中,506家没有过关; 2019年认定的328家企业中,241家通过复核
    if n.places(n.sentence.start, n.count.start) and first_of_line_before(n):
        return True  # 河南207家,过了153家;江苏稳一些,285家里有254家通过
    return n.own and bool(n.left_kinds & (GRANTED | PROPOSED))  # 拟入选第六批小巨人的28家企业中,7家来自南昌


def _stands_beside_place(n: Number) -> bool:
    """Whether nothing but a bound or 共 stands between a place and a number behind it: 全国2900多家, 全省共有146家."""
    place = n.places_before[-1]
    return n.text[place.end : n.count.start].strip("的共有约近") == ""


def _opens_list(n: Number) -> bool:
    """Whether a number tells how many a list has that was announced before: 第三批名单…。120家企业里,赣州9家."""
    at_start = not n.text[n.sentence.start : n.count.start].strip()
    listed = n.context.batch is not None and not n.context.batch.review and n.context.sentences_since == 0
    return at_start and listed and not n.context.figures and _AMONG_THEM.match(n.text, n.count.end) is not None


def _remain_in_one_place(n: Number) -> bool:
    """Whether a number is of the one place that is left of a list: 剩下2家在坪山, but not 其余5家分布在绥阳、湄潭."""
    behind = n.places(n.count.end, n.right)
    link = _LIES_IN.match(n.text, n.count.end) if len(behind) == 1 and _RESTS.search(n.left_words) else None
    return (
        link is not None and link.end() == behind[0].start and n.text[behind[0].end : behind[0].end + 1] not in "、(和"
    )


# A reason, the kinds of words of which its sentence must hold one (0 where it needs none), and the rule.
_Rule = tuple[str, int, Callable[[Number], bool]]


def _first_reason(rules: tuple[_Rule, ...], n: Number) -> str | None:
    said = n.sentence.kinds
    for reason, kinds, holds in rules:
        if (said & kinds or not kinds) and holds(n):
            return reason
    return None


# The reason of the number before.


def _like_number_before(n: Number) -> str | None:
    """The reason to turn down the number before, where both stand in one row: 分别比上年多出430家和22家."""
    if n.context.refused and _opens_breakdown(n):
        return n.context.refused
    last = n.so_far.refused
    if last and last.reason == "served" and _SAMPLED.search(n.text, n.sentence.start, last.count.start):
        return last.reason  # 抽样的1200家企业中…;小巨人企业中,430家建成智能工厂
    if last is None or (n.own and not (n.pair and _in_row_with(n, last))):
        return None
    since = not n.before or n.before[-1].count.start < last.count.start
    if since and _FROM_TO.match(n.left_words) and last.reason not in (REFERS, "one firm, not a count"):
        return last.reason  # 智能锁企业由上届的28家增加到45家
    if last.reason in _OF_ALL and not n.before and _among_refused(n, last):
        return last.reason
    in_row = _in_row_with(n, last)
    return last.reason if in_row and last.reason in _OF_ROW else None


def _in_row_with(n: Number, last: Refusal) -> bool:
    """Whether nothing but a link stands between the number turned down before and this one: 多61家和130家."""
    return n.text[last.count.end : n.count.start].strip("企业") in ("和", "、", "及", "与", "以及")


def _opens_breakdown(n: Number) -> bool:
    """Whether a sentence begins by splitting up what the one before counted: 其中乐清3家."""
    opens = n.text.startswith(("其中", "当中", "涉及", "按", "分"), n.sentence.start)
    return opens and not n.own and not n.before


def _among_refused(n: Number, last: Refusal) -> bool:
    """Whether a number is a part of the one before it that was turned down: 更名企业12家,涉及杭州3家."""
    if n.says(AMONG, last.count.end, n.count.start):
        return True
    if not n.places_before:
        return False
    if n.text.startswith(("涉及", "分布在"), n.clause.start):
        return True
    return not n.bare(last.count.end, n.count.start).strip("、,和及企业 ")


# A difference, a rate, a threshold: a number, but not one of titled firms.


def _in_row_without_names(n: Number) -> bool:
    """Whether a number stands in a row that pairs with names, but has none: 分别为12家、9家."""
    if n.pair is not None:
        return False
    if n.own:
        paired = n.count.start in n.so_far.pairs
        return paired and _SEVERAL_UNNAMED.search(n.text, n.clause.start, n.count.start) is not None
    if n.count.start in n.so_far.pairs:
        row = sorted(start for start, name in n.so_far.pairs.items() if name is None)
        figures = [f for f in n.before if f.count.start < row[0]] if row else []
        return not n.before or (bool(figures) and len(figures) != len(row))  # 新增6家、22家,累计分别达39家、195家
    # 近三批3671家、3012家、3482家: of one place and one title, and not alike
    before = (n.so_far.refused, *n.before[-1:])
    return any(n.text[last.count.end : n.count.start] in _LINKS for last in before if last)


def _is_sum_of_others(n: Number) -> bool:
    """Whether somebody else added up what was published: 不少机构把各省名单逐一相加,得到3673家."""
    return "加" in n.sentence.text and bool(_ADDED_BY_OTHERS.search(n.text, n.sentence.start, n.count.start))


def _is_mark(n: Number) -> bool:
    """Whether a number is a round mark that no one place is said to have passed: 总数突破千."""
    if n.count.bound != "at_least" or n.count.unit:
        return False
    said = n.text[n.count.end - 2 : n.count.end - 1].isdigit()  # 50万 says how many, 破千 does not
    goes_on = bool(n.before) and n.before[-1].measure == "cumulative" and _IN_THAT_YEAR.fullmatch(n.left_words)
    return not said and not n.places_before and not goes_on  # 2018年5000家;2021年破万


def _is_floor_of_each(n: Number) -> bool:
    """Whether a number is what each of those already counted passed: 乐清25家、瑞安22家,都超过20家."""
    if not n.left_kinds & EACH or n.own or not n.before or n.count.bound != "at_least":
        return False
    return not n.places_before and not n.places(n.before[-1].count.end, n.left)


def _is_nought_of_nobody(n: Number) -> bool:
    """Whether nothing is said of places that are not named: 三个山区县上榜数为0."""
    return not n.count.value and not n.count.unit and not n.cell and not n.pair and not n.places_before


def _is_bare_in_brackets(n: Number) -> bool:
    """Whether a number without a unit stands alone in brackets: 中银香港(2388) is a share's code."""
    if n.count.unit or n.own or n.around is not None or n.pair:
        return False
    return n.text[n.count.start - 1 : n.count.start] == "(" and len(n.sentence.counts) == 1


def _is_difference(n: Number) -> bool:
    """Whether a number is how many more or fewer there are than before: 比上年增加12家."""
    before = _lead_of(n)
    if _DIFFERENCE.search(before) and not before.endswith(_ONCE_MORE):
        return True
    if _SO_MANY_MORE.search(n.text, max(n.sentence.start, n.count.start - _FAR), n.count.start) or _NET.search(before):
        return True
    return (
        before.endswith(("+", "-"))
        and not before.endswith("--")
        and not any(place.end == n.count.start - 1 for place in inside(n.m.places, n.sentence.start, n.count.start))
    )  # 江苏-510家


def _is_sum_over_ranks(n: Number) -> bool:
    """Whether a number adds up the first of a ranking or what is left of it: 前二十名合计1184家, 其余…共77家."""
    if _OF_RANKS.search(n.left_words):
        return True
    return _OF_THE_REST.search(n.text, max(n.sentence.start, n.count.start - _REST_FAR), n.count.start) is not None


def _is_of_offenders(n: Number) -> bool:
    """Whether a sentence only tells what firms did wrong: 2家企业被列入失信主体名单."""
    return bool(n.sentence.kinds & WRONGED) and not _LOST.search(n.sentence.text)


def _is_corrected(n: Number) -> bool:
    """Whether a number is the wrong one that a correction puts right: 昨日…“达50家”有误,应为“达41家”."""
    text = n.sentence.text
    if not ("应为" in text or "更正为" in text or "改为" in text or "应是" in text):
        return False
    return "误" in text and _CORRECTED.search(n.text, n.count.end, n.sentence.end) is not None


def _is_question(n: Number) -> bool:
    """Whether a text only asks for a number: 高企能过500家吗."""
    return bool(n.right_words) and _ASKED.match(n.text, n.count.end) is not None


def _is_still_under_review(n: Number) -> bool:
    """Whether firms only went into a review: 30家参加复核, 应复核的30家企业."""
    if not n.right_words and "复" not in n.sentence.text:
        return False
    if _ASKED_NOTHING.match(n.text, n.count.end):
        return True
    if _ALL_PASSED.match(n.text, n.count.end, n.sentence.end):
        return False  # 到期复核7家,全部通过
    if n.right_kinds & APPLIED and review_topic(n):
        return True  # 复核方面,第三批41家申请,通过29家
    if n.right_kinds & REVOKED and not n.left_kinds & REVIEWED:
        return False  # 19家期满未申请复核自动失效
    firms = n.attached.end if n.attached else n.count.end
    if n.text.startswith(("通过率", "的通过率"), firms):
        return True  # 210家通过率达九成
    if "复" not in n.sentence.text and not n.lead_kinds & REVIEWED:
        return False
    if _GOES_INTO_REVIEW.match(n.text, n.count.end) and not n.left_kinds & APPLIED:
        return True
    reviewed = n.lead_kinds & REVIEWED
    if reviewed and _IS_DUE.match(n.text, firms) and not n.left_kinds & APPLIED:
        return True
    before = n.own and n.title is not None and n.title.end <= n.count.start
    if reviewed and _INVOLVES.search(n.text, n.clause.start, n.count.start) and not n.right_kinds & (GRANTED | REVOKED):
        return True  # 对第二批小巨人开展复核,涉及企业1500家
    if reviewed and not n.own and _TOOK_PART.search(n.left_words):
        return True  # 首批复核中,洛阳参评的4户有3户过关
    due = _DUE_FOR_REVIEW.search(n.left_words)
    if due is None and before and n.title:
        due = _DUE_FOR_REVIEW.search(n.text[n.left : n.title.start])  # 应复核的小巨人企业30家
    return due is not None and "通过" not in n.text[n.count.end : n.clause.end]


def _is_rate(n: Number) -> bool:
    """Whether a number is a mean or a density, or of firms with a mean: 平均每天新增12家, 31家企业平均持有8件专利."""
    firms = n.attached.end if n.attached else n.count.end
    each = n.right_words and _ON_AVERAGE.match(n.text, firms)
    return bool(each or _RATE.search(n.text, n.clause.start, n.count.start))


def _is_threshold(n: Number) -> bool:
    """Whether a number is a bound that others are held against: 每市不超过20家, 10家以上的城市."""
    if n.text.startswith(("不超过", "至多", "最多", "不少于", "至少"), n.count.start):
        return True
    text, start, end = n.text, n.sentence.start, n.count.start
    if text.endswith(("为", "是"), start, end):
        end -= 1
    if text.endswith(_RULE_BEFORE, start, end):
        return True
    return bool(n.right_words) and _GROUP_AFTER.match(n.text, n.count.end) is not None


def _is_quota(n: Number) -> bool:
    """Whether a rule sets how many there may be: 推荐名额为3家."""
    lead = n.clause_start(max(n.clause.start - 1, n.sentence.start))
    if "名额" in n.text[lead : n.count.start]:
        return True
    if _MEETS.search(n.left_words):
        return False  # 符合条件的企业共120家
    rules = n.words.kinds_in(n.clause.start, n.count.start) & RULE
    return bool(rules) and not n.left_kinds & (GRANTED | STOCK | NEW)


def _is_unit_of_things(n: Number) -> bool:
    """Whether the unit is one of things, or of grants to a firm: 每1家奖励20万元, 专利30项."""
    if n.right_words and _PER_FIRM.match(n.text, n.count.end):
        return True
    return n.count.unit in {"个", "件", "款", "项"} and _counts_things(n)


def _counts_things(n: Number) -> bool:
    """Whether a unit that firms and things share counts things: 小巨人破百的有8个 counts cities."""
    champion = n.title is not None and n.title.programme == "manufacturing_champion"
    if n.count.unit == "项":
        return not champion
    before = n.before or n.context.last
    again = bool(before) and (
        before[-1].count.unit == n.count.unit or (champion and before[-1].programme == n.programme)
    )  # 从20个增至46个; 单项冠军28个。其中新昌8个
    between = n.text[n.title.end : n.count.start] if n.own and n.title else "的"
    own = not any(mark in between for mark in "的等、") or (n.title is not None and n.title.start >= n.count.end)
    products = champion and ("产品" in n.text[n.clause.start : n.right] or _champions_won(n))
    return not (own or again or products)


def _champions_won(n: Number) -> bool:
    """Whether champions are counted with a unit of things, as products are among them: 单项冠军名单里,我市添了6个."""
    named = n.title is not None and n.sentence.start <= n.title.start < n.count.start
    return named and bool(n.kinds & (NEW | GRANTED | REVIEWED)) and not n.right_kinds & THING


def _in_document_title(n: Number) -> bool:
    """Whether a number stands in a document's title: 《关于公布100家专精特新企业的通知》."""
    if "《" not in n.sentence.text:
        return False
    lead = n.text[n.sentence.start : n.count.start]
    return lead.count("《") > lead.count("》")


def _is_bare_behind_title(n: Number) -> bool:
    """Whether a number without a unit only follows a title, and no word says that it counts: 专精特新2025."""
    if n.count.unit or not n.own or n.title is None or n.title.end > n.count.start:
        return False
    return not _stated_bare(n)


def _stated_bare(n: Number) -> bool:
    """Whether a number without a unit is said to count: 小巨人企业总数达38."""
    if n.pair or n.around is not None:
        return True
    if n.text[n.count.end - 1] == "万" or n.text[n.count.end - 2 : n.count.end - 1] == "万":
        return n.title is not None and not unknown_words(n.text[n.title.end : n.count.start])
    return n.left_words.rstrip().endswith(("为", "达", "是", "数量", "总数", "达到", ":", "(家)", "(户)", "(个)"))


def _lead_of(n: Number) -> str:
    """The few words of its sentence right before a number."""
    return n.text[max(n.sentence.start, n.count.start - _LEAD) : n.count.start]


_FIGURES: tuple[_Rule, ...] = (
    ("a row without its names", 0, _in_row_without_names),
    ("added up by others", 0, _is_sum_of_others),
    ("a mark that no one place passed", 0, _is_mark),
    ("a floor of those counted", EACH, _is_floor_of_each),
    ("a nought of nobody", 0, _is_nought_of_nobody),
    ("bare number", 0, _is_bare_in_brackets),
    ("difference", 0, _is_difference),
    ("a sum over ranks", 0, _is_sum_over_ranks),
    ("asked for", 0, _is_question),
    ("put right", 0, _is_corrected),
    ("what firms did wrong", WRONGED, _is_of_offenders),
    ("still under review", 0, _is_still_under_review),
    ("rate", 0, _is_rate),
    ("threshold", 0, _is_threshold),
    ("threshold", RULE | HIDER, _is_quota),
    ("unit of things", 0, _is_unit_of_things),
    ("in a document's title", 0, _in_document_title),
    ("bare number", 0, _is_bare_behind_title),
)


def _as_figure(n: Number) -> str | None:
    return _first_reason(_FIGURES, n)


# What is only wanted, promised or expected.


def _as_plan(n: Number) -> str | None:
    """The reason to turn down what is only wanted, promised or expected: 力争培育小巨人企业20家."""
    if n.right_words and _GOAL_AFTER.match(n.text, n.count.end):
        return "plan"
    planned = _like_plan_before(n) or _in_plans(n) or _goal_follows(n) or _by_coming_year(n)
    planned = planned or (bool(n.sentence.kinds & (PLAN | GOAL)) and (_planned_before(n) or _planned_before_title(n)))
    planned = planned or _by_plan(n)
    return "plan" if planned and not _tied_to_proposed_list(n) else None


def _tied_to_proposed_list(n: Number) -> bool:
    """Whether a number belongs to a list that is open to objections: 此次拟认定的企业名单中,我市20家."""
    if _ONCE_ANNOUNCED.search(n.text, n.sentence.start, n.count.start) or waits_for_list(n):
        return True
    if not n.says(TIED, max(n.sentence.start, n.left - _FAR), _behind_bound(n)):
        return False
    if n.context.status == "proposed":
        listed = n.context.batch_of if n.context.batch else n.context.year_of
        return not listed or any(akin(title.programme, n.programme) for title in listed)
    return bool(n.lead_kinds & PROPOSED)


def waits_for_list(n: Number) -> bool:
    """Whether a number holds once a list that is open to objections is confirmed: 若公示顺利通过,将累计达到81家."""
    return _IF_CONFIRMED.search(n.text, n.sentence.start, n.count.start) is not None


def _like_plan_before(n: Number) -> bool:
    """Whether a number goes on with one that was only planned: 力争新增省级20家,国家级5家."""
    last = n.so_far.refused
    if last is None or last.reason != "plan" or n.own or n.before:
        return False
    return not n.says(DONE, last.count.end, n.count.start)


def _planned_before(n: Number) -> bool:
    """Whether a word of planning governs a number behind it: 计划培育小巨人企业20家."""
    plan = _plan_word(n)
    if plan is None or any(f.count.start > plan[0] for f in n.before):
        return False
    if _ACCORDING.match(n.text, n.clause_start(plan[0])):
        return False  # 根据年度工作安排,…,拟认定20家
    wanted = _WANTED_VERB.match(n.text, plan[1])  # 有望拥有, 力争入选: wanted, not done
    return not n.says(DONE, wanted.end() if wanted else plan[1], n.count.start) and not _named_list(n, plan[0])


def _behind_bound(n: Number) -> int:
    """Where a number's digits begin, behind the word for its bound, which may be a part of another one: 将突破300家."""
    at = n.count.start
    while at < n.count.end and n.text[at] in _IN_BOUNDS:
        at += 1
    return at


def _plan_word(n: Number) -> tuple[int, int] | None:
    """Where the word of planning before a number stands: 力争 in 力争达到20家."""
    words, start = n.words, n.sentence.start
    plan = words.last(PLAN, start, _behind_bound(n)) or words.last(GOAL, start, n.count.start)
    if plan is None or not words.kinds_in(*plan) & GOAL:
        return plan
    if plan[0] < n.lead_start and not _LEADS_TO_GOALS.match(n.text, plan[1]):
        return None  # 聚焦强省目标,…: the number behind is none of it
    return None if "完成" in n.text[n.clause_start(plan[0]) : plan[0]] else plan  # 完成市下达任务的113%


def _named_list(n: Number, plan: int) -> bool:
    """Whether 拟培育 or 计划 speaks of a list that is open to objections: 拟入库名单公示."""
    return n.text.startswith("拟", plan) and bool(n.sentence.kinds & PROPOSED)


def _in_plans(n: Number) -> bool:
    """Whether a number stands in a paragraph on what is to be done, and is not said to be reached: 小巨人企业20家."""
    if not n.context.plans or n.lead_kinds & TODAY or (n.context.plan_title and _looks_back(n)):
        return False
    reached = n.words.all(DONE, n.sentence.start, n.count.start) if n.lead_kinds & DONE else []
    return all(n.context.plan_title and n.text[slice(*word)] == "完成" for word in reached)  # 全市完成申报600家以上


def _looks_back(n: Number) -> bool:
    """Whether a plan only tells what was so in a year before its own, or before the one that it plans for: 2022年底,有
    103家。到2025年,….
    """
    if _LAST_YEAR.search(n.text, n.sentence.start, n.count.start):
        return True
    said = [int(year[1]) for year in _IN_YEAR.finditer(n.text, n.sentence.start, n.count.start)]
    if not said:
        return False
    planned = max((int(date.date[:4]) for date in n.m.dates), default=0) - 1
    headline = [int(year[1]) for year in _IN_YEAR.finditer(n.text, 0, n.context.headline)]
    return said[-1] < (n.published_year or _written_in(n.text) or max([planned, *headline]))


def _planned_before_title(n: Number) -> bool:
    """Whether a word of planning stands between a number and its title: 20家企业力争成为小巨人."""
    if n.title is None or n.title.start <= n.count.end or n.attached:
        return False
    return n.says(PLAN, n.count.end, n.title.start)


def _goal_follows(n: Number) -> bool:
    """Whether a goal is named soon after a number: 20家小巨人企业的培育目标."""
    if _GOAL_BEFORE.search(n.left_words):
        return True
    behind = n.text[n.count.end : n.clause.end][:_GOAL_NEAR]
    if _ON_THE_WAY.match(behind) or _TO_BE_MADE.search(n.text, n.clause.start, n.count.start):
        return True
    goal = _GOAL_AFTER.search(behind)
    return goal is not None and not _MET.search(behind, 0, goal.start())  # 2家企业未完成年度绩效目标


def _by_plan(n: Number) -> bool:
    """Whether a plan is named as the source of what there shall be: 按照规划,全市瞪羚企业达到300家."""
    if n.kinds & (GRANTED | PROPOSED | REVIEWED | REVOKED | APPLIED | NEW):
        return False
    plan = _PLAN_SAYS.search(n.text, n.sentence.start, n.count.start)
    if plan is None or any(f.count.start > plan.start() for f in n.before):
        return False
    done = n.says(DONE, plan.end(), n.count.start) or _GREW_FROM.search(n.text, plan.end(), n.count.start)
    return not done and _ATTAINS.search(n.text, plan.end(), n.count.end) is not None


def _by_coming_year(n: Number) -> bool:
    """Whether a number is promised for a year that the text cannot know: 到2027年,小巨人企业突破100家."""
    if not any(words in n.sentence.text for words in _TELLS_BY_YEAR):
        return False
    text, start = n.text, n.count.start
    for match in _BY_YEAR.finditer(text, n.sentence.start, start):
        year = int(match["year"] or match["before"])
        if any(f.count.start >= match.end() for f in n.before):
            continue  # 到2024年底增加到63家,小巨人也达到2家
        if year > (n.published_year or _written_in(text) or year) and not _is_past(n, year):
            return True
        past = n.published_year is not None and year <= n.published_year
        past = past or _COUNTED_BY.search(text, n.sentence.start, match.start()) is not None
        known = (_REPORTED if n.context.plan_title else _KNOWN_BY_THEN).search(text, match.end(), start)
        promised = _PROMISED.search(text, match.end(), n.count.end) or _OF_PLAN.search(text, n.sentence.start, start)
        compared = _GROWN_SINCE.search(text, n.count.end, n.sentence.end)  # 达到1351户,较上年末增加66户
        ranked = _RANKED.search(text, n.count.end, n.sentence.end)  # 达到443家,居全省第二
        if past or known or compared or ranked or not (promised or n.context.plan_title):
            continue
        if not (promised and promised[0] in _REACHED and _is_past(n, year)):
            return True
    return False


def _written_in(text: str) -> int | None:
    """The year in which a paper was written, as its number or the day above or below its text says; None where none
    does: 黔府办函〔2022〕58号.
    """
    dated = [*_WRITTEN.finditer(text, 0, _HEAD), *_WRITTEN.finditer(text, max(_HEAD, len(text) - _FOOT))]
    return max((int(match[1] or match[2]) for match in dated), default=None)


def _is_past(n: Number, year: int) -> bool:
    """Whether the text tells of a list of a year that is no earlier: 2023年度名单公布。到2023年底,达到3万家."""
    return any(year <= named.year for named in n.m.years)


# Hospitals, platforms, firms without the title.


def _as_thing(n: Number) -> str | None:
    """The reason to turn down what the noun right behind a number, or right before it, says is no titled firm."""
    if _is_category(n) or _counts_people(n) or _is_base(n):
        return _OTHER_THING
    if _also_hold_it(n):
        return "firms of another title that also hold this one"
    if n.own and n.attached:
        return _OTHER_THING if _thing_behind_title(n, n.attached) else None
    if _thing_behind(n):
        n.so_far.things = True
        return _OTHER_THING
    if noun := _thing_before(n):
        n.so_far.things = True
        is_part = n.words.kinds_in(*noun) & MARKET or noun == owned_by(n)
        n.so_far.market = n.text[slice(*noun)] if is_part else field_in(n.left_words)
        return _OTHER_THING
    if _of_other_firms(n) or _of_another_kind(n) or _given_something_else(n) or _of_unnamed_zone(n):
        return _OTHER_THING
    if n.so_far.things and not n.own and not (n.before and n.left_kinds & TOTAL):
        return _OTHER_THING
    n.so_far.things = False
    return None


def _is_base(n: Number) -> bool:
    """Whether a number counts other firms, of whom the next one tells how many hold a title: 590家上市公司中,小巨人占
    338家.
    """
    if n.own or n.count.value in n.context.found or not n.right_kinds & (OTHER_FIRM | MARKET):
        return False
    among = _BASE.match(n.text, n.count.end)
    if among is None or not n.words.kinds_in(n.count.end, among.end()) & (OTHER_FIRM | MARKET):
        return False
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


def _of_another_kind(n: Number) -> bool:
    """Whether a number that has no title of its own counts firms by another name: 小巨人52家。入驻企业6500家.

    Not where these are said to be some of the titled ones: 其中机器人企业12家, 从领域看,机器人企业12家.
    """
    if n.own or n.cell or n.pair or "企业" not in n.left_words:
        return False
    at = n.text.rfind("企业", n.left, n.count.start)
    behind = n.text[at + 2 : n.count.start]
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


def _given_something_else(n: Number) -> bool:
    """Whether firms were given something else than the title: 25家企业入选中国企业500强."""
    if n.own or n.cell or n.pair or not n.right_kinds & GRANTED or n.titles(n.count.end, n.clause.end):
        return False
    verb = n.words.last(GRANTED, n.count.end, n.right)
    if verb is None or n.says(AMONG, n.sentence.start, n.count.start):
        return False
    given = _OTHER_AWARD.fullmatch(n.text, verb[1], n.right)
    if given is None or (n.batches(n.count.end, n.right) and not given["rank"]):
        return False
    if given["rank"] or given["money"]:
        return True
    other = n.words.kinds_in(verb[1], n.right) & (THING | OTHER_FIRM)
    return bool(other) or len(unknown_words(n.bare(*given.span("what")))) > 1


def speaks_afresh(n: Number) -> bool:
    """Whether a sentence brings firms up anew, and leads back to none counted before: 目前已有60家企业接入平台."""
    if not n.right_words.startswith(("企业", "公司")) or n.before or n.so_far.refused:
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
        return n.before[-1].subset is not None and has_whole(n)
    at_start = not n.text[n.sentence.start : name].strip()
    return at_start and n.context.measure in _OF_A_LIST and has_whole(n)


def _is_category(n: Number) -> bool:
    """Whether a number counts fields, places or people: 覆盖12个重点领域."""
    apart = n.right_words and (n.attached is None or n.attached.start > n.count.end)
    return bool(apart) and _CATEGORY_AFTER.match(n.text, n.count.end) is not None


def _counts_people(n: Number) -> bool:
    """Whether a number counts those who speak for firms: 3家企业代表作了发言."""
    return bool(n.right_words) and _PEOPLE.match(n.text, n.attached.end if n.attached else n.count.end) is not None


def _also_hold_it(n: Number) -> bool:
    """Whether a number is how many of the firms counted before hold one more title: 有9家还拥有小巨人身份."""
    if not n.right_words or n.title is None or n.title.start < n.count.end or n.places(n.clause.start, n.count.start):
        return False
    also = _ALSO.match(n.text, n.count.end)
    among = n.words.kinds_in(n.clause.start, n.count.start) & AMONG
    return also is not None and not (among and also["is"])  # 其中6家还是重点小巨人


def _thing_behind_title(n: Number, title: ProgrammeName) -> bool:
    """Whether a number counts things that its title's name only describes: 12家专精特新企业服务站."""
    noun = n.words.first(THING, title.end, n.right)
    return noun is not None and noun[0] - title.end <= _NOUN_BESIDE


def _thing_behind(n: Number) -> bool:
    """Whether the noun right behind a number is no firm: 12家医院, 6个省里认定的首台套."""
    noun = n.words.first(THING | OTHER_FIRM | FIRM, n.count.end, n.right) if n.right_kinds & THING else None
    if noun is None or noun[0] - n.count.end > _NOUN_NEAR:
        return False
    title = n.titles(n.count.end, n.right)
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
    if noun[1] == n.count.start and n.text.startswith("组织", noun[0]):
        return None  # 组织12家企业申报
    if n.left_words.rstrip().endswith("等") or overlapping(n.m.places, noun[0], noun[0] + 1):
        return None
    return noun


def owned_by(n: Number) -> tuple[int, int] | None:
    """Where a number's own words name firms by their owners or their size, who are no titled ones: 台资企业6000家."""
    noun = n.words.last(OTHER_FIRM | PART | THING, n.left, n.count.start)
    return noun if noun and n.text[slice(*noun)] in _OWNED_BY else None


def _apart_from(n: Number, noun: tuple[int, int]) -> bool:
    """Whether words between a noun and a number cut the number off from it: 服务平台助力企业入选12家."""
    kinds = RANK | GRANTED | FIRM | APPLIED | REVIEWED | REVOKED | PART
    return bool(n.words.kinds_in(noun[1], n.count.start) & kinds or n.places(noun[1], n.count.start))


def _is_part(n: Number, noun: tuple[int, int]) -> bool:
    """Whether a noun names a part of the titled firms: 小巨人企业100家,其中上市公司12家."""
    kinds = n.words.kinds_in(*noun)
    if described(n) and has_whole(n):
        return True  # 属新材料集群的有30家
    if not kinds & (PART | OTHER_FIRM):
        return False
    if kinds & MARKET and (_right_behind_title(n, noun) or _after_market(n)):
        return True
    if n.left_kinds & NEW and not n.own and not n.says(AMONG, n.sentence.start, noun[0]):
        return False
    if n.title is not None and n.text.startswith(("中", "里", "当中", "之中"), n.title.end):
        return True
    return n.says(AMONG, n.clause.start, noun[0]) if n.own else has_whole(n)


def _right_behind_title(n: Number, noun: tuple[int, int]) -> bool:
    """Whether only words for a market stand between a number's own title and a noun: 小巨人A股上市公司12家."""
    if not n.own or n.title is None or n.title.end > noun[0]:
        return False
    return not unknown_words(n.text[n.title.end : noun[0]]) or not n.words.kinds_in(n.title.end, noun[0]) & ~MARKET


def _after_market(n: Number) -> bool:
    """Whether the number before counts the titled firms in another market: 小巨人中A股上市12家,新三板挂牌企业30家."""
    last = n.before[-1] if n.before else None
    return last is not None and not n.own and of_market(last.subset)


# Firms that came to a fair, or for whom something was done, whoever gave them their titles; reserves and seeds.


def _are_guests(n: Number) -> bool:
    """Whether firms only came to an event: 20家小巨人企业参展."""
    words, clause = n.words, n.clause
    if n.context.attend or n.lead_kinds & ATTEND:
        return True
    if not n.own and _MOVED_IN.match(n.right_words):
        return True  # 高企280家。飞地已有11家企业入驻
    if not n.sentence.kinds & GUEST:
        return False
    if words.kinds_in(max(clause.start, n.count.start - _FAR), min(clause.end, n.count.end + _FAR)) & GUEST:
        return True
    lead = words.kinds_in(n.clause_start(max(clause.start - 1, n.sentence.start)), clause.start)
    return bool(lead & GUEST and words.kinds_in(clause.start, n.count.start) & AMONG)


def _served(n: Number) -> bool:
    """Whether something was done for the firms: 走访小巨人企业20家."""
    if _funded(n):
        return _to_be_supported(n)
    if n.attached is None and not n.sentence.kinds & SERVED:
        return bool(n.right_words) and _GOT_MONEY.match(n.text, n.count.end, n.right) is not None
    if (
        _supported(n)
        or _for_them(n)
        or _served_before(n)
        or _OF_A_SAMPLE.search(n.text, n.sentence.start, n.count.start)
    ):
        return True
    if n.title and n.title.start >= n.count.end and not n.attached:
        return _served_before_title(n, n.title)
    return _served_behind(n)


def _funded(n: Number) -> bool:
    """Whether a number is of key little giants, and support all that they get: 1379家企业列入支持范围."""
    if n.title is None or n.title.programme != "key_little_giant":
        return False
    return all(_FUNDED.search(n.text, *deed) for deed in n.words.all(SERVED, n.sentence.start, n.clause.end))


def _to_be_supported(n: Number) -> bool:
    """Whether a policy only says how many it supports, not that it did so: 分三批重点支持1000家小巨人."""
    kinds = n.words.kinds_in(n.clause.start, n.count.start)
    done = kinds & (DONE | NEW | STOCK) or any(b.first < b.last for b in n.batches(n.clause.start, n.count.start))
    supports = _SUPPORTS.search(n.left_words) is not None and not done and not _HAS_SUPPORTED.search(n.left_words)
    return supports and n.attached is not None and _KEY_BY_NAME.search(n.text, *_span(n.attached)) is None


def _span(title: ProgrammeName) -> tuple[int, int]:
    return title.start, title.end


def _supported(n: Number) -> bool:
    """Whether firms only get support, which is what a key little giant is chosen for: 支持12家瞪羚企业."""
    other = n.attached is not None and n.attached.programme != "key_little_giant"
    return other and _SUPPORTS.search(n.left_words) is not None


def _for_them(n: Number) -> bool:
    """Whether a preposition says that something was done for the firms: 为20家小巨人企业授信."""
    words = n.bare(n.left, n.count.start).rstrip()
    if not words.endswith(_PREPOSITIONS) or not _FOR_THEM.search(words, max(0, len(words) - 2)):
        return False
    if _GIVES_TITLE.match(n.text, n.attached.end if n.attached else n.count.end):
        return False  # 为36家瞪羚企业授牌
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
    if n.right_words and _GOT_MONEY.match(n.text, behind, n.right):
        return True
    deed = n.words.first(SERVED, behind, n.right) if n.right_kinds & SERVED else None
    if deed is None:
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
    """Whether firms are still on their way to the title, or only change their name: 小巨人30家种子企业."""
    if not n.right_words:
        return False
    behind = n.title is not None and n.count.end <= n.title.start
    after_title = n.title is not None and behind and _SEED_AFTER.match(n.text[n.title.end : n.right])
    return bool(after_title or _SEED_AFTER.match(n.right_words))


def _fell_out(n: Number) -> bool:
    """Whether firms only fell out on their way to the title, which they never had: 有3家在公示阶段被剔除."""
    lost = n.right_kinds & (REVOKED | GRANTED | PROPOSED | APPLIED)
    return bool(lost) and _FELL_OUT.match(n.text, n.count.end, n.clause.end) is not None


def _of_one_group(n: Number) -> bool:
    """Whether a firm counts those that it owns: 集团旗下有小巨人企业3家、高新技术企业11家."""
    text = n.sentence.text
    return ("公司" in text or "集团" in text or "司" in text) and bool(
        _OWNS.search(n.text, n.sentence.start, n.count.start)
    )


def _of_an_institution(n: Number) -> bool:
    """Whether an institute, not a place, is said to have brought the firms up: 合肥创新院已孵化3家小巨人企业."""
    if not n.own or n.before:
        return False
    named = inside(n.m.places, n.sentence.start, n.count.start)
    by_firm = bool(named) and named[-1].role == "firm"
    return by_firm and _BROUGHT_UP.search(n.text, n.left, n.count.start) is not None


def _in_reserve(n: Number) -> bool:
    """Whether firms only stand in a pool of candidates: 培育库入库企业20家."""
    if not n.own and n.title and n.title.programme != "tech_sme" and _IN_POOL.search(n.left_words):
        return True  # 入库企业超过14万家
    since = n.before[-1].count.end if n.before else n.sentence.start  # what went before spoke of others
    start = max(n.left if n.own else since, n.count.start - _FAR)
    if not any(not _names_batch_list(n, *pool) for pool in n.words.all(POOL, start, n.right)):
        return False
    return n.own or not (described(n) and has_whole(n))  # 已进入上市辅导期的有6家 of those counted before


def _names_batch_list(n: Number, start: int, end: int) -> bool:
    """Whether 培育名单 behind a title only names the list of one of its batches: 第五批小巨人企业培育名单公示."""
    if not n.text.startswith("培育名单", start) or not n.batches(n.sentence.start, start):
        return False
    return any(title.end == start for title in inside(n.m.titles, n.sentence.start, end))


def _moved_in(n: Number) -> bool:
    """Whether firms only came from elsewhere, title and all: 今年整体迁入高新技术企业11家."""
    return _MOVED.search(n.text, n.left, n.count.start) is not None


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


_DEEDS: tuple[_Rule, ...] = (
    ("guests", 0, _are_guests),
    ("served", 0, _served),
    ("served", AMONG, _among_served),
    ("holds no title", 0, _holds_no_title),
    ("never had the title", REVOKED | GRANTED | PROPOSED | APPLIED, _fell_out),
    ("an institution's own", 0, _of_an_institution),
    ("a firm's own", 0, _of_one_group),
    ("reserve", POOL | REGISTERED | STOCK | PROPOSED, _in_reserve),
    ("renamed", 0, _renamed),
    ("moved in", 0, _moved_in),
)


def _as_deed(n: Number) -> str | None:
    return _first_reason(_DEEDS, n)
