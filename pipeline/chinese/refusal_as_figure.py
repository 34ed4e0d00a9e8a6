"""Numbers near a title that are no count of its firms: a rate, a threshold, a mark."""

from __future__ import annotations

from pipeline.chinese.cohort_of import among_the_passed
from pipeline.chinese.measure_as_review import review_topic
from pipeline.chinese.numbers import Number
from pipeline.chinese.part_by_deed import described
from pipeline.chinese.part_case import has_whole
from pipeline.chinese.place_beside import listed_behind
from pipeline.chinese.refusal_as_difference import is_difference
from pipeline.chinese.refusal_as_sum import sum_over_ranks
from pipeline.chinese.refusal_case import Rule, first_reason
from pipeline.chinese.words import (
    ANNOUNCED,
    APPLIED,
    EACH,
    GOAL,
    GRANTED,
    NEW,
    PROPOSED,
    REVIEWED,
    REVOKED,
    RULE,
    STOCK,
    THING,
    WRONGED,
    unknown_words,
)
from pipeline.chinese.year_of import THIS_BATCH
from pipeline.clauses import inside
from pipeline.patterns import pattern

_IN_THAT_YEAR = pattern(r"[,;、]?(?:到|至|而)?20\d\d年[底末]?,?(?:又|再|更|已|则|就|便|才|首次|首度|一举|成功|率先)*")
# one out of so many: 3家就有一家是, 每5家小巨人中,就有1家在苏州
_ONE_IN_SO_MANY = pattern(
    r"(?:每\d{1,2}[家户][^,。;\d]{0,12},?[^,。;\d]{0,6}?有[12一两][家户]|"
    r"(?<!\d)(?:[2-9]|10)[家户](?:企业)?(?:里面?|当?中|之中)?,?就有[12一两][家户](?!企业?来自|来自|在)|"
    r"(?<!\d)(?:3[家户](?:企业)?[里中]?有[12]|10[家户](?:企业)?[里中]?有[6-9])[家户])"
)
_RATE = pattern(
    r"平均每|每平方公里|年均|平均|每天|每年|日均|每个?[月周]|每[两三四五六七八九十\d]{1,3}(?:[家户天周年]|个?小时|个月)|每百|每万|每千|密度"
)
_RULE_BEFORE = ("不少于", "不低于", "不超过", "不高于", "至少", "最多", "原则上", "满", "限", "限额", "上限")
_PER_FIRM = pattern(r"(?:企业)?(?:奖励?|奖补|补贴|资助|给予)")
_GROUP_AFTER = pattern(
    r"(?:以上|以下|大关|关口)?的(?:,|;|省|市|地区|地市|城市|县|区|有|还有|共有|仅有|只有|是|为|园区|集群|产业园|开发区|乡镇|镇街|街道|地方|单位|孵化器|平台)"
)
_PASSES = pattern(
    r"(?:企业)?(?:的[^,。;\d]{0,6})?(?:首次|首度|成功|一举|正式|率先|历史性地?)*(?:跨越|跨过|跨入|迈过|迈上|迈入|突破|越过|站上|闯过|冲破|跃上)了?"
)
_LINE = r"(?:企业)?的?(?:大关|关口|门槛|台阶|关卡|红线|大槛"
_LINE_PASSED = pattern(rf"{_LINE}|[,。;])")
_NAMED_LINE = pattern(rf"{_LINE})")
# what follows for whoever has so many: 3家及以上的,安排工作经费; 10家以上的园区,奖励50万元; 少于1家者不予评优
_IF_SO_MANY = pattern(
    r"(?:企业)?(?:及?以上|及?以下)?(?:企业)?(?:者|的(?:[^,。;\d]{0,3}(?:[乡镇街区县市村]|街道|单位|孵化器|载体|平台|机构|地区|社区|科技园|企业|部门))?(?=,)),?"
    r"[^,。;\d]{0,8}?(?:给予|给以|奖励|奖补|补助|补贴|安排|资助|取消|加\d|扣\d|扣除|不予|不得|予以|评优|评先|优先|兑现|一次性|直接|约谈|通报)"
)
# 拥有百家及以上小巨人企业的仅21座
_SO_MANY_HAVE_IT = pattern(
    r"及?(?:以上|以下)?[^,。;\d的]{0,14}的(?:城市|省份|地市|区县)?(?:[仅只共也还就]|一共|总共)*有?(?:\d+|[两三四五六七八九十]+)[个座]"
)
# 另有6个城市入选数在20家以上
_FLOOR_OF_SO_MANY = pattern(
    r"(?:[两三四五六七八九十]|\d{1,2})个?(?:城市|省份|省区市|地级市|地市|市州|区县|县市区?|县区|省|市|区|县)(?:的?[^,。;\d]{0,12}(?:数量?|数目|企业))?(?:均|都|也)?(?:在|为|超过?|突破|达到?)?$"
)
_MERELY_MORE = pattern(r"\d[\d.]*[百千万]?[多余][百千万]?[家户]")  # 31个省份累计培育14万多家 is no floor
_STORY = pattern(r"(?:企业|公司)(?:,(?!占|为|也|居|列|排)|叫|名叫|名为)[^,。;]")
# Firms by their owners or their size, of whom those with a title are a part: 台资企业6000家,其中高企312家.
_LINKS = ("、", "和", "及", "与", "以及")
_CORRECTED = pattern(r"(?:错|误|更正|勘误)[^。]{0,20}?(?:应为|更正为|改为|应是)|(?:应为|更正为|应改为)")
_ADDED_BY_OTHERS = pattern(r"(?:机构|媒体|网友|有人)[^。]{0,30}(?:相加|加总)")
_LOST = pattern(r"取消|撤销|资格|称号")
_SEVERAL_UNNAMED = pattern(
    r"[两三四五六七八九十]个(?:乡?镇|街道|乡|园区|片区|板块|开发区|功能区|区域|区县|县市|县区|市县)"
)
_MEETS = pattern(r"(?:符合|满足|达到)[^,]{0,30}?(?:要求|条件|标准)的(?:企业|单位)?(?:共|有|共有|合计|为)?$")
_OF_SO_MANY = pattern(
    r"(?:[两三四五六七八九十]|\d+)(?:个|座)?(?:[一-鿿]{0,4}(?:城市|省份|地级市)|[省市区县])(?:的[^,。;\d]{0,24})?(?:数量|总数|数)?[均都也]?$"
)
_ASKED = pattern(r"(?:企业)?[吗么](?![一-鿿])")
_GOES_INTO_REVIEW = pattern(
    r"(?:企业)?(?:应|需|须|拟|将)?(?:参加|参与|申请|接受|提交|进入)了?(?:本次|此次|这次)?复[核审]"
)
_IS_DUE = pattern(  # 本次复核共有8家小巨人企业到期,7家申请
    r"(?:企业)?(?:资格|称号|证书)?(?:已|将|均|都)*(?:到期|期满|申请)"
)
_ASKED_NOTHING = pattern(r"(?:企业)?(?:因故|暂|均|都)?(?:未|没有?)(?:按[期时])?(?:提交|提出|递交|上报|报送)")
_DUE_FOR_REVIEW = pattern(
    r"(?:应|需|须|参加|参与|申请|纳入|到期)(?:本次|此次|这次)?(?:参加)?复[核审]的?"
    r"(?:第[一二三四五六七八九十]{1,3}批)?(?:企业|单位)?(?:共|有|为|达|计)*$"
)
_TOOK_PART = pattern("(?:(?:参评|参审|送审|受评|参检|应评)的|(?:到期|期满)的?)(?:企业|单位)?(?:共|有)*$")
_UNDER_REVIEW = pattern("(?<!通过)复[核审](?:企业)?$")
_OF_WHOM_PASSED = pattern(r"(?:企业)?,(?:其中|最终|最后)?(?:顺利)?通过了?(?P<passed>\d{1,4})[家户]")
_FELL_DUE = pattern("(?:到期|期满)(?:的?企业)?(?:共|有)*$")
_CAME_DUE = pattern("(?:到期|期满)的?$")
_INVOLVES = pattern(
    "(?:共|总共|合计)?(?:涉及|涵盖|覆盖|包括|需复核|应复核)(?:到|了)?(?:全[省市区县国])?(?:企业|单位)?(?:共|约|近|为|达)*$"
)
_ALL_PASSED = pattern(
    r"(?:企业)?(?:参加|参与|申请|接受|到期)?了?(?:复[核审])?,?(?:已|均已)?(?:全部|均|都|悉数|全数)(?:顺利|成功|予以|获得|再次)*(?:通过|过关|合格|获通过)"
)
_ASSESSED = pattern(r"(?:评审|参审|送审|受审)的?企业(?:数量|总数|数)[^,。;\d]{0,4}$")
_ON_AVERAGE = pattern(r"(?:企业)?(?:平均|户均|人均)")


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


def _is_mark_of_last(n: Number) -> bool:
    """Whether a number is only the mark that the one right before it passed: 2021年以1202家首次跨越1000家关口."""
    last = n.before[-1] if n.before and not n.own else None
    if last is None or not last.count.value >= n.count.value:
        return False
    if _NAMED_LINE.match(n.text, n.count.end) and not n.places(last.count.end, n.count.start):
        return True  # 累计1026家,千家大关还是第一次跨过
    if last.count.start < n.clause.start:
        return False
    passed = _PASSES.fullmatch(n.text, last.count.end, n.count.start)
    return passed is not None and _LINE_PASSED.match(n.text, n.count.end) is not None


def _is_floor_of_unnamed(n: Number) -> bool:
    """Whether a number is what so many places passed that are not named: 共有8个城市的小巨人企业突破百家."""
    if n.count.bound != "at_least" or n.places_before:
        return False
    return _OF_SO_MANY.search(n.text, n.clause.start, n.count.start) is not None


def _is_floor_of_each(n: Number) -> bool:
    """Whether a number is what each of those already counted passed: 乐清25家、瑞安22家,都超过20家."""
    if not n.left_kinds & EACH or n.own or not n.before or n.count.bound != "at_least":
        return False
    return not n.places_before and not n.places(n.before[-1].count.end, n.left)


def _is_nought_of_nobody(n: Number) -> bool:
    """Whether nothing is said of places that are not named: 三个山区县上榜数为0."""
    if n.count.value or n.count.unit or n.cell or n.pair or n.places_before:
        return False
    lead = n.clause_start(max(n.clause.start - 1, n.sentence.start))
    return not n.places(lead, n.clause.start) or bool(inside(n.m.counts, lead, n.clause.start))  # 忠县,眼下数量为零


def _is_bare_in_brackets(n: Number) -> bool:
    """Whether a number without a unit stands alone in brackets: 中银香港(2388) is a share's code."""
    if n.count.unit or n.own or n.around is not None or n.pair:
        return False
    return n.text[n.count.start - 1 : n.count.start] == "(" and len(n.sentence.counts) == 1


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


def _is_assessed(n: Number) -> bool:
    """Whether firms were only looked at, whoever of them won: 工信部评审企业数量约1.5万家."""
    return "审" in n.left_words and _ASSESSED.search(n.left_words) is not None


def _is_still_under_review(n: Number) -> bool:
    """Whether firms only went into a review: 30家参加复核, 应复核的30家企业."""
    if not n.right_words and "复" not in n.sentence.text and "期" not in n.sentence.text:
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
    title = n.title if n.own and n.title and n.left < n.title.start < n.count.start else None
    if title and _CAME_DUE.search(n.text, n.left, title.start):
        return n.says(REVIEWED | REVOKED, n.count.end, n.sentence.end)  # 到期的小巨人7家,续上的6家
    if _FELL_DUE.search(n.left_words) and not n.own and n.says(REVIEWED, n.count.end, n.sentence.end):
        return True  # 辽阳到期74家,重新认定68家
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
    if _UNDER_REVIEW.search(n.left_words) and (passed := _OF_WHOM_PASSED.match(n.text, n.count.end)):
        return int(passed["passed"]) <= n.count.value  # 复核4户,通过3户
    if reviewed and not n.own and _TOOK_PART.search(n.left_words):
        return True  # 首批复核中,洛阳参评的4户有3户过关
    due = _DUE_FOR_REVIEW.search(n.left_words)
    if due is None and before and n.title:
        due = _DUE_FOR_REVIEW.search(n.text[n.left : n.title.start])  # 应复核的小巨人企业30家
    return due is not None and "通过" not in n.text[n.count.end : n.clause.end] and not among_the_passed(n)


def _is_rate(n: Number) -> bool:
    """Whether a number is a mean or a density, or of firms with a mean: 平均每天新增12家, 31家企业平均持有8件专利."""
    firms = n.attached.end if n.attached else n.count.end
    each = n.right_words and _ON_AVERAGE.match(n.text, firms)
    share = any(
        words in n.sentence.text for words in ("就有", "每", "家有", "家里有", "家中有")
    ) and _ONE_IN_SO_MANY.finditer(n.text, n.sentence.start, n.sentence.end)
    if share and any(found.start() <= n.count.start < found.end() for found in share):
        return True
    start = max(n.clause.start, n.text.rfind(":", n.clause.start, n.count.start) + 1)
    return bool(each or _RATE.search(n.text, start, n.count.start))  # 此后每年上一个台阶:2019年1435家


def _is_only_told_of(n: Number) -> bool:
    """Whether a number is but one firm of which the rest of its sentence tells a story: 株洲有一家企业,十年间….

    Not where it was granted the title, or stands in a list of places.
    """
    if n.own or n.count.value != 1 or n.count.unit != "家" or not n.text.startswith("一", n.count.start) or n.before:
        return False
    happened = n.sentence.kinds & (NEW | GRANTED | REVIEWED | REVOKED | APPLIED | PROPOSED | ANNOUNCED)
    if happened or "有" not in n.left_words:
        return False
    return _STORY.match(n.text, n.count.end) is not None


def _is_threshold(n: Number) -> bool:
    """Whether a number is a bound that others are held against: 每市不超过20家, 10家以上的城市."""
    if n.text.startswith(("不超过", "至多", "最多", "不少于", "至少"), n.count.start):
        lead = n.clause_start(max(n.clause.start - 1, n.sentence.start))
        named = n.left_kinds & EACH and n.places(lead, n.count.start) and not n.sentence.kinds & (APPLIED | RULE | GOAL)
        return not named  # 内江、自贡均不超过5家
    text, start, end = n.text, n.sentence.start, n.count.start
    if text.endswith(("为", "是"), start, end):
        end -= 1
    if text.endswith(_RULE_BEFORE, start, end):
        return True
    if _IF_SO_MANY.match(n.text, n.count.end, n.sentence.end):
        return True
    floor = n.count.bound == "at_least" or n.text.startswith("及以上", n.count.end)
    if floor and _SO_MANY_HAVE_IT.match(n.text, n.count.end, n.clause.end):
        return True
    behind = n.attached.end if n.attached and floor else n.count.end
    grouped = bool(n.right_words) and _GROUP_AFTER.match(n.text, behind) is not None
    return grouped and not listed_behind(n)  # 入选4家的有湖北、辽宁; 超过20家的,有潍坊、济南


def _is_floor_of_so_many(n: Number) -> bool:
    """Whether a number is a bound that places pass which are only counted: 另有6个城市入选数在20家以上."""
    if n.count.bound not in ("at_least", "at_most") or _MERELY_MORE.fullmatch(n.text, n.count.start, n.count.end):
        return False
    several = _FLOOR_OF_SO_MANY.search(n.text, n.left, n.count.start)
    return several is not None and not any(place.end == several.start() for place in n.places_before)


_SHARES_OUT = pattern(r"名额(?:分配|表|数|安排|控制)|(?:推荐|申报|分配)(?:的)?(?:名额|指标)")  # a table's caption


def _is_quota(n: Number) -> bool:
    """Whether a rule sets how many there may be: 推荐名额为3家."""
    lead = n.clause_start(max(n.clause.start - 1, n.sentence.start))
    if "名额" in n.text[lead : n.count.start]:
        return True
    if not n.own and (heads := n.context.heads) and _SHARES_OUT.search(heads.text):
        return True
    if _MEETS.search(n.left_words):
        return False  # 符合条件的企业共120家
    if described(n) and has_whole(n):
        return False  # 成立时间在5年以内的430家
    closed = n.text.rfind(")", n.clause.start, n.count.start) + 1  # 独角兽(估值不少于10亿美元)37家
    rules = n.words.kinds_in(max(n.clause.start, closed), n.count.start) & RULE
    return bool(rules) and not n.left_kinds & (GRANTED | STOCK | NEW)


def _is_unit_of_things(n: Number) -> bool:
    """Whether the unit is one of things, or of grants to a firm: 每1家奖励20万元, 专利30项."""
    if n.right_words and _PER_FIRM.match(n.text, n.count.end):
        return True
    if n.count.unit == "个" and n.text[n.count.start - 1] in "用凭靠":
        return True  # 用两个首次评价小巨人企业
    if n.count.unit == "个" and _HAVE_SOME.match(n.text, n.count.end):
        return True  # 12个县区,有10个有国家级高企
    return n.count.unit in {"个", "件", "款", "项"} and _counts_things(n)


_SPLIT_UP = (":", "(", ",其中", "--")
_HAVE_SOME = pattern(r"(?:都|均|已|也)?(?:拥?有|没有|尚无|诞生了?|实现)")
# 数量由十三五末的12个增至42个: from when to when they grew.
_FROM_THEN = pattern(r"[从由][^,;。、\d]{0,8}(?:\d{4}年?)?(?:年|末|底|初|期末?|期间|时|前)的")


def _counts_things(n: Number) -> bool:
    """Whether a unit that firms and things share counts things: 小巨人破百的有8个 counts cities."""
    champion = n.title is not None and n.title.programme == "manufacturing_champion"
    if n.count.unit == "项":
        named = n.own or n.context.counted or bool(n.before) or bool(n.titles(n.sentence.start, n.right))
        return not (champion and named)
    if champion and not n.own and _told_of_things(n):
        return True
    before = n.before or n.context.last
    of_list = n.context.batch or n.context.status or n.sentence.batches or n.sentence.titles
    if champion and n.count.unit == "个" and not (before or of_list or "产品" in n.sentence.text):
        return True  # 别和单项冠军混着看。江苏分到10个: clusters
    again = bool(before) and (
        before[-1].count.unit == n.count.unit or (champion and before[-1].programme == n.programme)
    )  # 从20个增至46个; 单项冠军28个。其中新昌8个
    between = n.text[n.title.end : n.count.start] if n.own and n.title else "的"
    between = _FROM_THEN.sub("", between)
    behind = n.title is not None and n.title.start >= n.count.end
    leads_to_it = n.right_kinds & (GRANTED | NEW | REVIEWED | REVOKED | APPLIED)
    if n.attached and not leads_to_it:  # not 用三个前所未有讲国家对专精特新的重视
        told = n.text[n.count.end : n.attached.start]
        leads_to_it = told.endswith("的") or len(unknown_words(told)) < len("前所未")
    own = (behind and bool(leads_to_it)) or (not behind and not any(mark in between for mark in "的等、"))
    listed = len(n.sentence.counts) > 1 and not n.sentence.kinds & THING
    beside = listed and any(place.end == n.count.start for place in n.places_before)  # 单项冠军:浙江225个,山东211个
    end = (
        n.sentence.end if n.text.startswith(_SPLIT_UP, n.count.end) else n.right
    )  # 单项冠军我市有15个:企业9家、产品6个
    products = champion and (beside or "产品" in n.text[n.clause.start : end] or _champions_won(n))
    return not (own or again or products or (champion and _of_batch_made_known(n)))


def _told_of_things(n: Number) -> bool:
    """Whether the sentence before was about things and named no title: 省级集群由各地培育。江苏首批有5个入选."""
    start, end = n.sentence_before, n.sentence.start
    if n.before or n.so_far.refused or n.sentence.titles or len(inside(n.m.titles, start, end)):
        return False
    return bool(n.words.kinds_in(start, end) & THING)


def _of_batch_made_known(n: Number) -> bool:
    """Whether a bare number says how many a batch has that was just made known: 第六批单项冠军公示。这一批共259个."""
    if n.sentence.batches and n.sentence.titles and n.places_before and not n.right_words:
        return n.places_before[-1].end > n.clause.start and not n.sentence.kinds & THING  # 第八批名单里,潍坊占了8个
    listed = n.context.batch is not None and n.context.sentences_since <= 1 and not n.sentence.kinds & THING
    named = any(title.programme == n.programme for title in n.context.batch_of)
    return listed and named and not n.right_words and THIS_BATCH.search(n.sentence.text) is not None


def _champions_won(n: Number) -> bool:
    """Whether champions are counted with a unit of things, as products are among them: 单项冠军名单里,我市添了6个;
    单项冠军名单公示,全国共259个.
    """
    named = n.title is not None and n.sentence.start <= n.title.start < n.count.start
    listed = n.lead_kinds & (ANNOUNCED | PROPOSED) and not (
        n.right_words or unknown_words(n.bare(n.left, n.count.start))
    )
    return named and bool(n.kinds & (NEW | GRANTED | REVIEWED) or listed) and not n.right_kinds & THING


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
    if n.pair or n.around is not None or any(place.end == n.count.start for place in n.places_before):
        return True  # 独角兽TOP10省份北京114上海66
    if n.right_words.startswith("企业") and n.left_words.endswith(("有", "计", "共")):
        return True
    if n.text[n.count.end - 1] == "万" or n.text[n.count.end - 2 : n.count.end - 1] == "万":
        return n.title is not None and not unknown_words(n.text[n.title.end : n.count.start])
    return n.left_words.rstrip().endswith(
        ("为", "达", "是", "数量", "总数", "达到", "至", "加到", "长到", "展到", ":", "(家)", "(户)", "(个)")
    )


_FIGURES: tuple[Rule, ...] = (
    ("a row without its names", 0, _in_row_without_names),
    ("added up by others", 0, _is_sum_of_others),
    ("a mark that no one place passed", 0, _is_mark),
    ("a mark that was passed", 0, _is_mark_of_last),
    ("a floor of those counted", EACH, _is_floor_of_each),
    ("a floor of places without a name", 0, _is_floor_of_unnamed),
    ("a nought of nobody", 0, _is_nought_of_nobody),
    ("bare number", 0, _is_bare_in_brackets),
    ("difference", 0, is_difference),
    ("a sum over ranks", 0, sum_over_ranks),
    ("asked for", 0, _is_question),
    ("put right", 0, _is_corrected),
    ("what firms did wrong", WRONGED, _is_of_offenders),
    ("still under review", 0, _is_still_under_review),
    ("still under review", 0, _is_assessed),
    ("rate", 0, _is_rate),
    ("only an example", 0, _is_only_told_of),
    ("threshold", 0, _is_threshold),
    ("threshold", 0, _is_floor_of_so_many),
    ("threshold", 0, _is_quota),
    ("unit of things", 0, _is_unit_of_things),
    ("in a document's title", 0, _in_document_title),
    ("bare number", 0, _is_bare_behind_title),
)


def as_figure(n: Number) -> str | None:
    """The reason to turn a number down that is no count of firms of one place, or of none that is named."""
    return first_reason(_FIGURES, n)
