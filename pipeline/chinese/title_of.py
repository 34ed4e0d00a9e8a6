"""Which title a number counts, and who grants it.

The title stands right behind the number (13家小巨人企业), in its own words (小巨人企业13家, 13家企业入选小巨人), in its
sentence, or in a sentence before.
"""

from __future__ import annotations

from itertools import accumulate

from pipeline.chinese.cohort_of import RESTARTING, THIS_BATCH, names_title
from pipeline.chinese.counts import REFERS
from pipeline.chinese.lead_of import row_from, sum_of_list
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.rows import joined, titles_before
from pipeline.chinese.titles import LEVELS
from pipeline.chinese.words import (
    AMONG,
    APPLIED,
    EACH,
    GRANTED,
    HELD,
    NEW,
    OTHER_FIRM,
    PART,
    REVIEWED,
    REVOKED,
    STOCK,
    THING,
    TODAY,
    TOTAL,
    TURN,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, MUNICIPALITIES, granted_by, usual_level
from pipeline.records import Level, Programme
from pipeline.scopes import Finding

FUNDED = "title-of-funded"
AMONG_RULE = "title-among"
# From which side a sentence looks at the firms just counted, behind a label or a bullet: 从所有制看,民营企业731家.
BY_ASPECT = pattern(
    r"\s*(?:[【\[][^】\]]{1,8}[】\]]|\W{0,3}\d{0,2}[、.)])?(?:再?从|按|分|以)[^,。]{1,8}(?:来?看|划?分|统计|上看)[,:]"
)
_RISEN_FROM = pattern(r"[由从](?:原来?的?)?$")  # 17家由省级专精特新企业升级而来
_AMONG_TITLED = pattern(
    r"(?:企业|名单)?(?:里面|里头|当中|之中|[里中]),?(?:的|已|就|还|也|共|同时|有|拥有|属于|是|被认定为|获评|国家级?)*"
)
_HOLDS_IT_TOO = pattern(r"(?:资格|称号|身份|证书)的")
_LED_IN = pattern(r"(?:继|在)[^,。]{0,30}(?:之后|以后|后|基础上)")
_OF_A_LIST = ("new", "new_and_reviewed")
_ADDED_UP = pattern(
    r"(?:[两二三四五六]者|[两三四五六]类(?:企业|称号|主体)?|这[两三四五]类)[^,。;\d]{0,6}(?:合计|总和|一?共|总计|累计|总数|总量|之和|相加|加起来)[^,。;\d]{0,6}$"
)
_EVERY_LEVEL = pattern(
    r"(?:各级各类|各级|各类|各层级|各级别|各类别|各层次|国家、省、市(?:[三各]?级)?|省、市(?:两?级)?)(?:的)?$"
)
_LONGEST_LEVELS = 10
_SEVERAL, _MANY = 2, 3
_TELLING = 20  # a figure that hardly stands for two things
_FIGURES_BACK = 8
_WHOLES_BACK = 24
_SHORT = 4
_MOST = 0.6  # of a total: what a list splits up
_NEXT = 12
_NEXT_VERB, _NEXT_TITLE = 8, 24
# Steps of a procedure between a number and what the firms were granted, and firms that are those of a title.
_STEPS = pattern(r",+(?:(?:并|后|再|已|均)*(?:[经通][过由]?|报|符合|公示|由)[^,。;\d]{0,18},+){0,2}")
_LONGEST_STEPS = 40
_JUST_FIRMS = pattern(r"(?:中小|民营|工业|科技型?|制造业?)企业")
_NOUN = 2
_REACH = 6  # sentences over which a title stays in mind
_FAR_REACH = 24
_TWO_TITLES = 120
_ADDS = pattern(r"(?:再?加上|连同|算上|加之|计入|包括)[^,。;]{0,24}")
_ON_THE_WAY = ("innovative_sme", "srdi_sme", None)  # steps to 小巨人
_NATIONAL_TOO = ("little_giant", "manufacturing_champion")
_PUBLISHED = pattern(
    r"(?:近日|日前|今年|最新|首次|同期)*(?:公布|公示|认定|评选|发布|评定|命名|授予|遴选)了?的?"
    r"(?:20\d\d年度?|首批|第[一二三四五六七八九十\d]{1,3}批|[省市区县]级|名单中的)*"
)
_BECAME = GRANTED | NEW | APPLIED | REVIEWED
_LEVEL_AFTER = pattern(r"(?:企业)?\(?(?P<level>国家|省|市)级\)?(?=[、,和;]|$)")
_LEVEL_BEFORE = pattern(r"(?P<level>国家|省|市)级(?:企业|层面)?\)?(?:的)?(?:有|达|共|各|为)?$")
# But no level of a title where a list goes down to its places: 落到省级层面,浙江302家.
_LEVEL_LEAD = pattern(
    r"(?<![到按])(?P<level>国家|(?<!全)省|自治区|市)(?:级(?:层面|方面)|(?<=[省区])(?:层面|里))(?!来?看)"
)
_LEVEL_TOPIC = pattern(r"(?P<level>国家|省|市)级的?(?:呢|方面|这边)?,")  # 市级的,我们一共认了417户
_OFFICE_WORDS = (
    r"(?P<level>省|自治区|市|区|县)委?(?:科技|科学技术|工信|工业和信息化|经信|经济和信息化|发改|发展改革)"
    r"[一-鿿]{0,6}?[厅局委]"
)
_OFFICE = pattern(_OFFICE_WORDS)
_GRANTING_OFFICE = pattern(_OFFICE_WORDS + r"(?:[还又新]|近日|日前|今年|正式|已|共|累计){0,2}认定")
_BY_ITSELF = pattern(
    r"(?:自己|自行|自主)(?:新?[评认]|命名|遴选|授予|的?(?=单项|隐形|瞪羚|独角))|(?:[省市区县]里|本[省市区县])(?:自己)?(?:[评认]|命名|遴选)"
)
_STATES_LEVEL = pattern(r"(?P<level>国家|自治区|省|市|区|县)级(?:的)?$")
_RECKONED_BY = pattern(r"[^,。;\d]{0,12}(?:口径|标准|名单)(?:统计|计算|计)?,")
_OF_ANY_LEVEL = ("gazelle", "unicorn")
_COUNTED_ON = ("little_giant", "key_little_giant", "manufacturing_champion")
_IS_LIST = pattern(r"(?:企业)?(?:\(产品\))?(?:拟?认定|入围|入选|评选|拟)?(?:结果|名单|榜单|出炉|揭晓|公布|公示|放榜)")
_ORDINAL = pattern(r"20\d\d年度?(?:[(]?(?:第[一二三四五六七八九十\d]{1,3}|首)批次?[)]?)?|首批")
_NAME_OF_LIST = 20
_AS_LIST = pattern(
    r"(?:为|获评|获得|荣获|成为|入选|上榜|跻身)(?:20\d\d年度?)?(?:[(]?第[一二三四五六七八九十\d]{1,3}批次?[)]?)?(?<=[年度批次)])$"
)
_REGISTERED = pattern("入库|评价|信息库")
_RECOGNISED = pattern("科技型中小(?:微)?企业(?:拟?认定|备案)名单|(?:认定|备案)[^,。]{0,6}科技型中小")
_LIST_OF_PLACES = 3
_NEW_LIST = pattern(r"[新本此该这]一?批")
# Those of the little giants just counted that the central budget funds: 小巨人65户,获国家重点支持的27户.
_FUNDS = r"[^,。;\d]{0,6}(?:支持|奖补|扶持|资助)(?:资金)?(?:支持)?(?:计划|名单|范围|行列)?"
_GETS = r"(?:获|得到|拿到|领到|享受到?|列入|进入|纳入|入选|争取到?)[^,。;\d]{0,4}(?:国家|中央|工信部)" + _FUNDS
_FUNDED_ONES = pattern(rf"(?:{_GETS}|中央财政{_FUNDS})的?(?:企业)?(?:有|共|达|已有)?$")
_FUNDS_THEM = pattern(  # 中央财政分三批重点支持了1922家小巨人企业
    r"(?:(?:中央|国家)(?:级)?财政|财政部)[^,。;\d]{0,16}(?:支持|奖补|扶持|资助)(?:了|过)?(?:约|近|超过?)?$"
)
_ARE_FUNDED = pattern(rf"(?:企业)?(?:已|先后|还|都|均|被|成功){{0,2}}{_GETS}(?![^,。;\d]{{0,8}}(?:项目|平台|领域))")

# What a title of wider reach is named for, to praise another one: 重点小巨人作为科技型中小企业代表,…达4264家.
_ONLY_DESCRIBES = pattern(
    r"(?:群体|队伍|企业)?(?:中|里)?的?(?:代表|典型|佼佼者|排头兵|领头[羊雁]|尖子|主力军?|骨干|标杆|先锋|中坚|优秀|择优|升级版|后备)"
)
_TAKES = pattern(
    r"(?:撤销|取消|收回|终止|注销|摘掉|摘除)了?(?:其|上述|以上|该|这些|他们|它们|企业|\d家|公司)*的?(?:20\d\d年度?)?$"
)


def titles_of(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title that a number counts, or each of several; None where none governs it, an empty list where several
    share it.
    """
    if n.cell and n.cell.title:
        return _own(n, n.cell.title, "title-of-column")
    if isinstance(n.pair, ProgrammeName):
        return _own(n, n.pair, "title-in-turn")
    if referred := _former_or_latter(n):
        return Answer([referred], "title-referred-to", referred.start, referred.end)
    if n.sentence.titles and (named := _adds_titles_up(n) or _named_in_sentence(n)):
        several = n.own and len(named.value) == 1 and _holds_all_levels(n, named.value[0])
        return named._replace(value=[], rule="several titles") if several else named
    carried = _carried(n)
    if carried and (n.context.sentences_since <= _REACH or _goes_back_to_list(n, carried)):
        return Answer([carried], "title-carried", carried.start, carried.end)
    return _named_later(n) if n.sentence.titles else None


def _adds_titles_up(n: Number) -> Answer[list[ProgrammeName]] | None:
    """No title where a number is said to add up those named before it: 独角兽5家、瞪羚36家,两者合计41家.

    Or where it does so, as the numbers show: 独角兽5家、瞪羚36家,总计41家.
    """
    if "者" in n.left_words or "类" in n.left_words:
        added = _ADDED_UP.search(n.text, n.left, n.count.start)
        return Answer([], "several titles", *added.span()) if added else None
    if n.own or not n.left_kinds & TOTAL:
        return None
    named = {title.programme for title in n.titles(n.sentence.start, n.count.start)}
    if len(named) < _SEVERAL:
        return None
    row = inside(n.m.counts, n.sentence.start, n.count.start)[::-1]
    sums = accumulate(count.value for count in row)
    first = next((at for at, added_up in enumerate(sums) if added_up >= n.count.value), 0)
    adds = first > 0 and sum(count.value for count in row[: first + 1]) == n.count.value
    return Answer([], "several titles", row[first].start, n.left) if adds else None


def _holds_all_levels(n: Number, title: ProgrammeName) -> bool:
    """Whether a bare 专精特新企业 stands for titles of every level, as its own parts show that name it again beside
    others: 专精特新企业261户,其中小巨人企业15户、省专精特新中小企业122户.
    """
    if title.programme != "srdi_sme" or title.level or title.subset or title.attribute:
        return False
    if _EVERY_LEVEL.search(n.text, max(n.sentence.start, title.start - _LONGEST_LEVELS), title.start):
        return True
    if not n.sentence.kinds & AMONG or not n.text.startswith(("专精特新企业", "专精特新"), title.start):
        return False
    among = n.words.first(AMONG, max(n.count.end, title.end), n.sentence.end)
    parts = n.titles(among[1], n.sentence.end) if among else []
    again = any(part.programme == "srdi_sme" and part.level for part in parts)
    return again and len(parts) >= _MANY and any(part.programme == "little_giant" for part in parts)


def _former_or_latter(n: Number) -> ProgrammeName | None:
    """Which of the two titles named last 前者 or 后者 means: 小巨人20家、隐形冠军15家。目前前者已有8家."""
    if "者" not in n.left_words or n.attached or n.titles(n.left, n.right):
        return None
    said = max(n.text.rfind("前者", n.left, n.count.start), n.text.rfind("后者", n.left, n.count.start))
    if said < 0:
        return None
    two: list[ProgrammeName] = []
    for title in reversed(inside(n.m.titles, max(0, said - _TWO_TITLES), said)):
        if title.programme and title.programme not in {other.programme for other in two}:
            two.append(title)
        if len(two) > 1:
            break
    return two[0 if n.text[said] == "后" else 1] if len(two) > 1 else None


def _goes_back_to_list(n: Number, carried: ProgrammeName) -> bool:
    """Whether a number far behind the last title is of the list announced under it, as a batch shows that it names."""
    if n.context.sentences_since > _FAR_REACH or n.sentence.kinds & (OTHER_FIRM | THING | REVIEWED | REVOKED):
        return False
    listed = any(title.programme == carried.programme for title in n.context.batch_of)
    return listed and bool(n.batches(n.sentence.start, n.right) or THIS_BATCH.search(n.text, n.sentence.start, n.right))


def _named_in_sentence(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title behind a number, in its own words, or named before it in its sentence."""
    if n.attached and _are_key_ones(n, n.attached):
        return _own(n, n.attached._replace(programme="key_little_giant"), FUNDED)
    if n.attached:
        another = _granted_to_holders(n, n.attached)
        return _shared_before(n, n.attached) or another or _own(n, n.attached, "title-behind")
    right = n.titles(n.count.end, n.right)
    right = [] if right and _RISEN_FROM.search(n.text, n.count.end, right[0].start) else right
    left = n.titles(n.left, n.count.start)
    if right and n.words.kinds_in(n.count.end, right[0].start) & _BECAME:
        return _one_of_row(n, right[0]) or _own(n, right[0], "title-became")
    if left:
        return _of_base(n, left[-1]) or _of_row(n, titles_before(n.text, left))
    if right:
        return _own(n, right[0], "title-after")
    closing = n.titles(n.around[1], n.sentence.end)[:1] if n.around else []
    if n.around and closing and closing[0].start == n.around[1]:
        return Answer(closing, "title-behind-brackets", closing[0].start, closing[0].end)
    if ahead := _of_next_number(n):
        return _own(n, ahead, "title-of-next")
    if earlier := n.titles(n.sentence.start, n.left):
        return _named_before(n, earlier)
    if granted := _granted_next(n):
        return _own(n, granted, "title-granted-next")
    if added := _added_to(n):
        return Answer([added], "title-later", added.start, added.end)
    taken = _taken_away(n)
    return Answer([taken], "title-taken-away", taken.start, taken.end) if taken else None


def _granted_to_holders(n: Number, held: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """The title that firms were granted who hold another one: 15家高新技术企业获评省级专精特新中小企业.

    They are a part of those granted it, unless the title that they hold is a step on the way to it.
    """
    granted = next(iter(n.titles(held.end, n.right)), None)
    if granted is None or granted.programme == held.programme or inside(n.m.counts, held.end, granted.start):
        return None
    verb = n.words.first(GRANTED, held.end, granted.start)
    became = n.text.startswith(("为", "成为"), held.end) and n.left_kinds & GRANTED
    if not became and (verb is None or unknown_words(n.text[held.end : verb[0]])):
        return None
    on_the_way = held.programme in _ON_THE_WAY or granted.programme == "key_little_giant"
    if granted.programme and not on_the_way and not granted.attribute:
        granted = granted._replace(attribute=n.text[held.start : held.end])
    return _own(n, granted, "title-became")


def _are_key_ones(n: Number, title: ProgrammeName) -> bool:
    """Whether the central budget is said to fund the little giants of a number: 中央财政支持了36家小巨人,
    13家小巨人入选国家“三新一强”支持计划.
    """
    if title.programme != "little_giant":
        return False
    funds = _FUNDS_THEM.search(n.text, n.lead_start, n.count.start)
    return bool(funds or _ARE_FUNDED.match(n.text, title.end, n.clause.end))


def _named_before(n: Number, earlier: list[ProgrammeName]) -> Answer[list[ProgrammeName]]:
    """The last title that its sentence names before a number's own words, or what these make of it."""
    named = [t for t in earlier if not _ONLY_DESCRIBES.match(n.text, t.end) and (t.programme or not _is_field(n, t))]
    earlier = named or earlier
    last = earlier[-1]
    among = next((f for f in n.before if f.rule.startswith(AMONG_RULE) and f.start <= last.start < f.end), None)
    if among and (base := next((title for title in earlier if title.programme == among.programme), None)):
        last = base  # 专精特新企业里,高新技术企业1562家,拥有研发机构的479家: the last are of the first title as well
    if last.subset and n.places_before and ";" in n.text[last.end : n.count.start]:
        last = last._replace(subset=None)  # 大连有单项冠军产品14个;沈阳有19家
    if whole := _whole_taken_up(n, last):
        return Answer([_title_counted(whole)], "title-carried", whole.start, whole.end)
    if last.programme == "little_giant" and _are_funded(n):
        return Answer([last._replace(programme="key_little_giant")], FUNDED, last.start, last.end)
    if last.programme == "hidden_champion" and n.left_words.endswith(("培育", "培育企业")):
        last = last._replace(programme="hidden_champion_cultivation")  # 隐形冠军5家(另有培育22家)
    elif several := _of_several(titles_before(n.text, earlier)):
        return several
    return Answer([last], "title-in-sentence", last.start, last.end)


def _of_base(n: Number, held: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """The title of the firms of whom a number counts those that are high-tech firms as well: 全省专精特新中小企业里,
    高新技术企业有1562家.
    """
    if held.programme != "high_tech":
        return None
    base = [title for title in n.titles(n.sentence.start, held.start) if title.programme != "high_tech"][-1:]
    if not base or base[0].programme is None or held.end > n.count.start:
        return None
    among = _AMONG_TITLED.fullmatch(n.text, base[0].end, held.start) or _is_part_of_counted(n, held)
    return Answer(base, AMONG_RULE, base[0].start, base[0].end) if among else None


def _is_part_of_counted(n: Number, held: ProgrammeName) -> bool:
    """Whether firms with a title are some of those counted before it: 瞪羚企业2300家,其中高新技术企业2100家."""
    whole = next((f for f in reversed(n.before) if not f.subset), None)
    if whole is None or whole.programme == held.programme or whole.count.value < n.count.value or n.places_before:
        return False
    if _HOLDS_IT_TOO.match(n.text, held.end, n.count.start):
        return True  # 入库2.3万家,其中拥有高企资格的9200家
    return n.says(AMONG, n.left, held.start) or (bool(n.before[-1].subset) and n.says(AMONG, whole.count.end, n.left))


def _is_field(n: Number, title: ProgrammeName) -> bool:
    """Whether a name that only sounds like a title is that of a field: 在八大高新技术领域均有覆盖."""
    return n.text.endswith(("领域", "产业", "制造业", "项目", "成果"), title.start, title.end)


def _whole_taken_up(n: Number, last: ProgrammeName) -> Finding | None:
    """The figure that a sentence went back to, where the title named since is what others of its firms became.

    189家中,有7家是单项冠军企业,已有14家上市: the 14 are some of the 189.
    """
    refused = n.so_far.refused
    if refused is None or refused.reason != REFERS or not n.before or n.before[-1].count.start < refused.count.start:
        return None
    whole = n.context.found.get(refused.count.value)
    became = last.start >= n.before[-1].count.end
    return whole if whole and became and whole.count.value >= n.count.value else None


def _named_later(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The first title that its sentence names behind a number: 继去年斩获12家之后,又有17家小巨人."""
    titles = n.titles(n.count.end, n.sentence.end)
    later = next((title for title in titles if n.text[title.start : title.end] != "专精特新"), None)
    if later is None:
        return None
    lone = not n.count.unit or (not n.right_words and len(n.text[n.sentence.start : n.count.start].strip()) <= _SHORT)
    led_in = _LED_IN.fullmatch(n.text, n.clause.start, n.clause.end)
    if led_in or (lone and not inside(n.m.counts, n.count.end, later.start)):
        return Answer([later], "title-later", later.start, later.end)
    return None


def _are_funded(n: Number) -> bool:
    """Whether the central budget funds the firms, which is what makes them key ones: 有67户拿到了中央财政奖补."""
    if _FUNDED_ONES.search(n.left_words):
        return True
    return bool(n.right_words) and _ARE_FUNDED.match(n.text, n.count.end, n.right) is not None


def _carried(n: Number) -> ProgrammeName | None:
    """The title in mind: of the figure read last, unless it is smaller than this number and one beside it is not."""
    carried, whole = n.context.title, n.context.whole
    if carried and not n.places_before and n.count.value >= _TELLING and (known := n.context.found.get(n.count.value)):
        return _title_counted(known)  # 小巨人名单共173家。…173家企业自愿申报: the same
    last = n.before[-1] if n.before else None
    if last and carried and last.rule.startswith("title-carried") and last.programme != carried.programme:
        return _title_counted(last)
    listed = next((f for _, f in reversed(n.context.figures[-_FIGURES_BACK:]) if f.measure in _OF_A_LIST), None)
    another = carried and listed and listed.programme != carried.programme
    if listed and another and THIS_BATCH.search(n.text, n.sentence.start, n.count.start):
        return _title_counted(listed)  # 新认定企业中,长沙427家
    if summed := _added_up_by_list(n, carried):
        return _title_counted(summed)
    if spread := _spread_over_batches(n):
        return _title_counted(spread)
    if listed := _list_before_stocks(n):
        return _title_counted(listed)
    if of_batch := _whose_batch(n, carried):
        return of_batch
    if split := _split_by_places(n):
        return _title_counted(split)
    if carried is None or whole is None or whole.programme != carried.programme or whole.count.value >= n.count.value:
        return carried
    if split := _split_by_aspect(n):
        return _title_counted(split)
    beside = [f for f in n.context.last if f.count.value >= n.count.value and f.programme != carried.programme]
    if not beside or not n.places_before:
        return carried
    return _title_counted(beside[0])


def _added_up_by_list(n: Number, carried: ProgrammeName | None) -> Finding | None:
    """The figure counted last to which a list of places adds up exactly, where that of the title in mind is another:
    隐形冠军43家,小巨人23家。柯城9家、衢江7家、江山7家.
    """
    if n.before or not n.places_before or len(n.context.last) < 2:
        return None
    row = row_from(n)
    total = sum(count.value for count in row) if len(row) >= _LIST_OF_PLACES else 0
    exact = [f for f in n.context.last if f.count.value == total and not f.subset]
    alone = len(exact) == 1 and carried is not None and exact[0].programme != carried.programme
    return exact[0] if alone else None


def _split_by_aspect(n: Number) -> Finding | None:
    """The last figure that may hold a part, where a sentence splits one up: 瞪羚718家,独角兽6家。从领域看,电子287家."""
    earlier = n.text.rfind("。", 0, max(0, n.sentence.start - 1)) + 1  # 从行业看,…集中在制造业。装备制造业1097户
    aspect = BY_ASPECT.match(n.text, n.sentence.start) or BY_ASPECT.match(n.text, earlier)
    if n.places_before or not aspect:
        return None
    wholes = (f for _, f in reversed(n.context.figures[-_WHOLES_BACK:]) if not f.subset)
    return next((f for f in wholes if f.count.value >= n.count.value), None)


def _split_by_places(n: Number) -> Finding | None:
    """The one of the titles just counted that a list of places splits up to the last firm, or for the most part:
    隐形冠军24家、培育企业300家。杭州14家、宁波10家.
    """
    wholes = {f.programme: f for f in n.context.last if not f.subset}
    if len(wholes) == 1 or n.before or not n.places_before:
        return None
    total = sum_of_list(n)
    exact = [f for f in wholes.values() if f.count.value == total]
    used_up = exact or [f for f in wholes.values() if f.count.value * _MOST <= total <= f.count.value]
    return used_up[0] if len(used_up) == 1 else None


def _title_counted(figure: Finding) -> ProgrammeName:
    """The title that a figure counted, as it stands with that figure."""
    return ProgrammeName(figure.start, figure.end, figure.programme, figure.level)


def _list_before_stocks(n: Number) -> Finding | None:
    """The list just announced that a line of places splits up, where stocks of several titles stand between.

    我市29家入选第五批小巨人。目前有小巨人107家、单项冠军71家。/ 张店区9家、临淄区8家、桓台县7家: the 29 is split up.
    """
    if n.before or n.text[n.sentence.start - 1 : n.sentence.start] != "\n" or not n.context.last:
        return None
    stocks = n.context.last
    titles = {f.programme for f in stocks}
    if any(f.measure != "cumulative" for f in stocks) or not n.places_before:
        return None
    listed = [f for _, f in n.context.figures if f.measure in _OF_A_LIST and not f.subset and titles != {f.programme}]
    row = row_from(n)
    total = sum(count.value for count in row)
    used = [f for f in listed if f.count.value / 2 < total <= f.count.value and f.region == stocks[0].region]
    return used[-1] if len(row) >= _LIST_OF_PLACES and used else None


def _whose_batch(n: Number, carried: ProgrammeName | None) -> ProgrammeName | None:
    """The title of the list announced by batch, where a stock of another one only stood between.

    公布第六批小巨人…,专精特新中小企业达到306家。另有12家通过第三批复核: the 12 are little giants.
    """
    whole = n.context.whole
    if counted_on := _counted_on(n, carried):
        return counted_on
    apart = carried is not None and whole is not None and whole.programme == carried.programme and whole.batch is None
    if not apart or not (n.batches(n.lead_start, n.right) or _NEW_LIST.search(n.text, n.sentence.start, n.count.start)):
        return None
    announced = n.context.batch.end if n.context.batch else 0
    titles = [title for title in n.context.batch_of if title.programme and title.start >= announced][:1]
    return titles[0] if titles and carried and titles[0].programme != carried.programme else None


def _counted_on(n: Number, carried: ProgrammeName | None) -> ProgrammeName | None:
    """The title whose batches are counted on for ever, where a batch without a year follows one whose batches begin
    anew: 专精特新中小企业14万家,其中小巨人1.46万家。第六批新增3000家.
    """
    if carried is None or carried.programme not in RESTARTING or n.years(n.sentence.start, n.right):
        return None
    beside = [f for f in n.context.last if f.programme in _COUNTED_ON]
    if not beside or n.context.batch or n.context.year or not n.batches(n.left, n.count.start):
        return None
    return _title_counted(beside[-1])


def _spread_over_batches(n: Number) -> Finding | None:
    """The figure of several batches that a sentence splits up: 分三批支持1922家重点小巨人,带出…。其中第三批585家."""
    batches = n.batches(n.left, n.count.start)
    if not batches or not n.text.startswith(("其中", "当中"), n.sentence.start):
        return None
    spans = (f for f in n.context.last if f.batch and f.batch[0] <= batches[-1].first < f.batch[1] + 1)
    return next((f for f in spans if f.batch and f.batch[0] < f.batch[1] and f.count.value >= n.count.value), None)


def _own(n: Number, title: ProgrammeName, rule: str) -> Answer[list[ProgrammeName]]:
    n.own = True
    return Answer([title], rule, title.start, title.end)


def _of_row(n: Number, row: list[ProgrammeName]) -> Answer[list[ProgrammeName]]:
    """The title before a number. Of several, each has the number (均, 分别), or it is their sum and claims nothing."""
    last = row[-1]
    n.own = True
    if len(row) == 1:
        return Answer(row, "title-before", last.start, last.end)
    between = n.words.kinds_in(last.end, n.count.start)
    if between & EACH:
        return Answer([title for title in row if title.programme], "title-each", row[0].start, last.end)
    if between & TURN:
        return Answer(row[:1], "title-in-turn", row[0].start, row[0].end)
    if len({title.programme for title in row}) == 1:
        return Answer(row[-1:], "title-before", last.start, last.end)
    return Answer([], "several titles", row[0].start, last.end)


def _of_several(row: list[ProgrammeName]) -> Answer[list[ProgrammeName]] | None:
    """No title where several share a list: 瞪羚、独角兽企业名单公布,20家企业入选."""
    several = len({title.programme for title in row}) > 1
    return Answer([], "several titles", row[0].start, row[-1].end) if several else None


def _one_of_row(n: Number, first: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """No title where firms became one or the other of a row: 3家企业跻身独角兽、瞪羚企业行列.

    A title that its own number follows is no part of the row: 3家企业跻身独角兽、瞪羚企业5家.
    """
    row = [first]
    for title in n.titles(first.end, n.clause.end):
        counted = inside(n.m.counts, title.end, title.end + _NEXT_VERB)
        if not joined(n.text[row[-1].end : title.start]) or counted:
            break
        row.append(title)
    shared = _of_several(row)
    n.own = shared is not None
    return shared


def _shared_before(n: Number, title: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """No title where a number stands before several: 30家小巨人和单项冠军企业."""
    before = n.titles(n.clause.start, n.count.start)
    if (
        before
        and joined(n.text[before[-1].end : n.count.start])
        and not inside(n.m.counts, n.clause.start, n.count.start - 1)
    ):
        n.own = True
        return Answer([], "step of a ladder", before[-1].start, title.end)  # 分四层:小巨人和1000家单项冠军
    following = n.titles(title.end, min(title.end + 24, n.clause.end))
    if not following or following[0].programme == title.programme or title.programme is None:
        return None
    between = n.text[title.end : following[0].start]
    numbered = inside(n.m.counts, title.end, following[0].end + 12)
    if not joined(between) or numbered:
        return None
    n.own = True
    return Answer([], "several titles", title.start, following[0].end)


def _of_next_number(n: Number) -> ProgrammeName | None:
    """The title behind the next number of a pair: 新增3家、累计12家小巨人企业."""
    if n.right_words.strip("企业") or n.titles(n.sentence.start, n.left):
        return None
    if n.left_kinds & (OTHER_FIRM | THING | PART):
        return None
    last = n.count
    for following in inside(n.m.counts, n.count.end, n.clause.end):
        if following.start - last.end > _NEXT or n.words.kinds_in(last.end, following.start) & (OTHER_FIRM | THING):
            return None  # 规上企业90家、小巨人企业12家
        titles = n.titles(following.end, min(following.end + 24, n.clause.end))
        if titles and not inside(n.m.counts, following.end, titles[0].start):
            verbs = n.words.kinds_in(following.end, titles[0].start)
            shared = verbs & (GRANTED | NEW) and n.places_before  # 宜兴2家、江阴5家进入第九批…名单
            return titles[0] if shared or not verbs else None
        if n.text[following.end : following.end + 1] != "、":
            return None
        last = following
    return None


def _granted_next(n: Number) -> ProgrammeName | None:
    """The title that the next clause, or the one behind a step of the procedure, says the firms were given: 5家企业通过
    评审,入选第六批小巨人; 9家企业,经研究,同意备案为科技型中小企业.
    """
    titles = n.titles(n.clause.end, n.clause.end + _NEXT_TITLE + _LONGEST_STEPS)[:1]
    if not titles or not n.text.startswith(",", n.clause.end) or inside(n.m.counts, n.count.end, titles[0].end):
        return None
    firms = _JUST_FIRMS.match(n.text, n.count.end)
    if n.words.kinds_in(firms.end() if firms else n.count.end, n.clause.end) & OTHER_FIRM:
        return None
    at = n.clause_start(titles[0].start)
    end = firms.end() if firms else n.count.end
    if not _STEPS.fullmatch(n.text, n.clause.end, at) or len(unknown_words(n.text[end : end + _NOUN])) == _NOUN:
        return None  # 产品用于近万家泵站,获评小巨人
    verb = n.words.first(GRANTED | NEW, at, min(at + _NEXT_VERB, n.sentence.end))
    return titles[0] if verb and verb[0] < titles[0].start <= verb[1] + _NEXT_TITLE else None


def _added_to(n: Number) -> ProgrammeName | None:
    """The title of the total to which a number is added: 连同此前入选的182家,无锡小巨人总数达到240家."""
    if not _ADDS.fullmatch(n.text, n.clause.start, n.count.start) or n.text[n.clause.end : n.clause.end + 1] != ",":
        return None
    end = n.clause_end(n.clause.end + 1)
    titles, counts = n.titles(n.clause.end, end), inside(n.m.counts, n.clause.end, end)
    total = len(titles) == 1 and counts and titles[0].end <= counts[0].start and counts[0].value > n.count.value
    return titles[0] if total and n.words.kinds_in(n.clause.end, counts[0].start) & (STOCK | HELD | TOTAL) else None


def _taken_away(n: Number) -> ProgrammeName | None:
    """The title that a later clause takes from the firms: 4家企业因逾期未报未通过复核,撤销其省级单项冠军称号."""
    if not n.sentence.titles or not n.sentence.kinds & REVOKED:
        return None
    titles = n.titles(n.clause.end, n.sentence.end)[:1]
    if not titles or inside(n.m.counts, n.count.end, titles[0].start):
        return None
    return titles[0] if _TAKES.search(n.text, n.count.end, titles[0].start) else None


def level_of(n: Number, title: ProgrammeName, place: Place, *, holder_apart: bool) -> Level | None:
    """The level of government that grants the title that a number counts.

    ``holder_apart`` tells that the place beside the title only grants it: 南昌市的江西省单项冠军.
    """
    programme = title.programme
    assert programme is not None
    if programme == "tech_sme" and place.code == NATION.code:
        return "national"
    grantor = _grantor_beside(n, title)
    if grantor and (holder_apart or (_may_be_of_place(n, title) and _covers(grantor, place))):
        return granted_by(grantor)
    if programme != "high_tech" and (granter := _of_own_list(n, title)):
        return granted_by(granter)
    level = (
        _beside_number(n)
        or (None if title.level else _granted_by_itself(n, title, place))
        or _of_topic(n, title)
        or title.level
        or _of_lead_words(n)
        or _like_others(n, title)
        or _of_named_list(n, title)
        or _of_announced_list(n, title)
        or _of_announcer(n, title)
        or _by_granter(n, programme)
    )
    level = level or usual_level(programme)
    in_municipality = (place.code or "")[:2] in MUNICIPALITIES
    return "provincial" if level == "municipal" and in_municipality else level


def _of_own_list(n: Number, title: ProgrammeName) -> str | None:
    """The code of the division whose own list a number makes up: 认定41家企业为2023年第二批晋江市专精特新中小企业."""
    if title.start <= n.count.end:
        return None
    beside = next((p for p in inside(n.m.places, n.count.end, title.start) if p.end == title.start and p.code), None)
    if beside is None or beside.code == NATION.code or beside.words[-1] not in "省市区县旗州":
        return None
    return beside.code if _AS_LIST.search(n.text, n.count.end, beside.start) else None


def _of_named_list(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the place that a list is named after: 山东省2023年度制造业单项冠军企业名单公布."""
    if title.programme not in GRANTED_BY_PLACES or not _IS_LIST.match(n.text, title.end):
        return None
    before = inside(n.m.places, max(0, title.start - _NAME_OF_LIST), title.start)[-1:]
    if not before or not before[0].code or before[0].words[-1] not in "省区" or before[0].words[0] in "我全本该":
        return None
    ordinal = _ORDINAL.fullmatch(n.text, before[0].end, title.start)
    return granted_by(before[0].code) if ordinal else None


def _of_announced_list(n: Number, title: ProgrammeName) -> Level | None:
    """The one level that the list just announced names: 公布第七批省级单项冠军名单。第七批单项冠军中,泉州10家."""
    if n.kinds & (STOCK | HELD) or n.lead_kinds & TODAY:
        return None
    listed = n.context.batch_of if n.context.batch else n.context.year_of
    named = {each.level for each in listed if each.programme == title.programme and each.level}
    if not named:
        figures = (f for _, f in n.context.figures[-_FIGURES_BACK:] if f.programme == title.programme)
        named = {f.level for f in figures if f.level and (f.batch or f.year) and f.measure != "cumulative"}
    return named.pop() if len(named) == 1 else None


def _granted_by_itself(n: Number, title: ProgrammeName, place: Place) -> Level | None:
    """The level of a place that is said to grant a title itself: 山东省自己评的单项冠军1180家."""
    if place.code in (None, NATION.code) or title.programme not in GRANTED_BY_PLACES:
        return None
    said = _BY_ITSELF.search(n.text, n.left, n.right)
    return granted_by(place.code) if said and place.code else None


def _of_announcer(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the place that is said to publish a title that places grant: 青岛市公布的2023年度隐形冠军."""
    if title.programme not in GRANTED_BY_PLACES or title.programme in _NATIONAL_TOO or title.start < n.sentence.start:
        return None
    for place in reversed(inside(n.m.places, n.sentence.start, title.start)):
        if place.code and place.code != NATION.code and place.words[-1] in "省市区县":
            published = _PUBLISHED.fullmatch(n.text, place.end, title.start)
            return granted_by(place.code) if published else None
    return None


def _grantor_beside(n: Number, title: ProgrammeName) -> str | None:
    """The code of the place right before a title that not only the ministries grant: 江西省单项冠军."""
    places = inside(n.m.places, n.sentence.start, title.start) if n.sentence.places else []
    beside = places[-1] if places and places[-1].end == title.start else None
    named = beside is not None and beside.code != NATION.code and beside.words[0] not in "我全本该"
    return beside.code if beside and named else None


def _may_be_of_place(n: Number, title: ProgrammeName) -> bool:
    """Whether a title is one that places grant in their own names, which they then bear in full: 江苏省瞪羚企业."""
    in_full = title.start >= n.count.end or (n.own and n.text[title.start - 1] in "省市区县州盟旗")
    return in_full and title.level is None and title.programme in GRANTED_BY_PLACES


def _covers(grantor: str, place: Place) -> bool:
    """Whether a place lies in the one before a title, which then only grants it: 赣州8家企业新晋江西省单项冠军."""
    return place.code is not None and place.code != grantor and within(place.code, grantor)


def _beside_number(n: Number) -> Level | None:
    """The level that stands beside a number, apart from its title: 小巨人企业国家级8家、省级26家."""
    split = None
    if "级" in n.left_words and not n.attached:
        behind = n.title.end if n.own and n.title and n.title.end <= n.count.start else n.left
        split = _LEVEL_BEFORE.search(n.text, behind, n.count.start)
    if not split and n.right_words:
        split = _LEVEL_AFTER.match(n.right_words)
    return LEVELS[split["level"]] if split else None


def _of_topic(n: Number, title: ProgrammeName) -> Level | None:
    """The level that the half of a sentence is about, its title before it: 省级企业312户;市级的,共认了417户."""
    since = max(n.text.rfind(";", n.sentence.start, n.count.start) + 1, n.sentence.start)
    topic = _LEVEL_TOPIC.match(n.text, since) if title.start < since else None
    return LEVELS[topic["level"]] if topic and not inside(n.m.counts, since, n.count.start) else None


def _of_lead_words(n: Number) -> Level | None:
    """The level that a clause begins with: 省级层面,已认定300家."""
    lead = _LEVEL_LEAD.search(n.text, n.lead_start, n.count.start)
    return LEVELS[lead["level"]] if lead else None


def _like_others(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the same title before: in the sentence, or of the figure that a number goes on with."""
    if n.own:
        return _like_named_before(n, title)
    if n.before and n.before[-1].programme == title.programme:
        return n.before[-1].level
    if title.start >= n.sentence.start and n.batches(n.sentence.start, n.right):
        return None  # a list of its own: 省级小巨人179家。第四批小巨人名单里,新增58家
    last = n.lead or n.context.whole
    if last and last.programme == title.programme:
        return last.level
    return _like_figure_before(n, title) if title.programme in _OF_ANY_LEVEL else None


def _like_named_before(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the titles named before in the sentence: 省级瞪羚企业9家、独角兽1家."""
    levelled = [with_level for each in n.titles(n.sentence.start, n.left) if (with_level := _with_level(n, each)).level]
    if not levelled and n.before and n.before[-1].programme == title.programme:
        return n.before[-1].level
    if not levelled:
        return _like_figure_before(n, title) if title.programme in _OF_ANY_LEVEL else None
    like = [each for each in levelled if each.programme == title.programme]
    last = n.before[-1] if n.before else None
    beside = last is not None and n.text[last.count.end : title.start] in ("、", "和", "及", "以及", "与")
    in_row = beside and levelled[-1].level != "national" and levelled[-1].end <= n.before[-1].count.start
    if in_row and title.programme in _OF_ANY_LEVEL:
        return levelled[-1].level  # 省级专精特新中小企业1997家、瞪羚企业298家
    same = next((f for f in reversed(n.before) if f.programme == title.programme), None)
    if same and title.programme in _OF_ANY_LEVEL:
        return same.level
    between = levelled[-1].programme in _OF_ANY_LEVEL or levelled[-1].programme is None
    if between and (title.programme in _OF_ANY_LEVEL or like):
        return levelled[-1].level
    return like[-1].level if like else None


def _with_level(n: Number, title: ProgrammeName) -> ProgrammeName:
    """A name with the level before it, for one that is no title too: 省级 in 省级潜在独角兽14家、瞪羚106家."""
    if title.level or title.programme:
        return title
    said = _STATES_LEVEL.search(n.text, max(0, title.start - len("自治区级的")), title.start)
    return title._replace(level=LEVELS[said["level"]]) if said else title


def _like_figure_before(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the last figure of a title, where it covers a number's place."""
    alike = (f for _, f in reversed(n.context.figures) if f.programme == title.programme)
    figure = next(alike, None)
    return figure.level if figure and figure.region and n.region and within(n.region, figure.region) else None


def _by_granter(n: Number, programme: Programme) -> Level | None:
    """The level of the office that grants a title which no one level grants by custom: 省科技厅认定的瞪羚企业."""
    behind = max(n.right, n.title.end + len("入库")) if n.title and n.title.end <= n.sentence.end else n.right
    if programme == "tech_sme" and _RECOGNISED.search(n.text, n.sentence.start, n.right):
        offices = [office for office in n.offices() if office.code not in (None, NATION.code)]
        office = _OFFICE.search(n.text, n.sentence.start, n.sentence.end)
        named = granted_by(offices[-1].code) if offices and offices[-1].code else None
        return named or (LEVELS[office["level"]] if office else None)
    if programme == "tech_sme" and _REGISTERED.search(n.text, n.governing_start, behind):
        return "national"  # the evaluation and its register are the science ministry's
    if programme in _OF_ANY_LEVEL or programme == "tech_sme":
        granter = _granter(n)
        if granter or n.private or programme == "tech_sme":
            return granted_by(granter) if granter else None
        office = _OFFICE.search(n.text, n.sentence.start, n.sentence.end)
        return LEVELS[office["level"]] if office else None
    office = _GRANTING_OFFICE.search(n.text, n.lead_start, n.count.start)
    return LEVELS[office["level"]] if office else None


def _granter(n: Number) -> str | None:
    """The code of the division whose government grants a title that no one level grants by custom: 山东省瞪羚企业."""
    if n.title is None or n.private:
        return None
    beside = [
        p
        for p in inside(n.m.places, n.sentence.start, n.sentence.end)
        if p.end == n.title.start and p.code and p.words[-1] in "省市区" and p.words[0] not in "全我本该"
    ]
    granted = beside and (n.title.start >= n.count.end or n.text[beside[0].start - 1] in "的为")
    if beside and (granted or (beside[0].code or "").endswith("00")):
        return beside[0].code  # not 新吴区瞪羚企业42家, whose district only has them
    if n.title.programme == "tech_sme":
        return None
    named = inside(n.m.places, n.sentence.start, n.count.start)
    if by := next((p for p in named if p.role == "office" and _RECKONED_BY.match(n.text, p.end)), None):
        return by.code  # 按江苏省科技厅入库口径,常州有9家
    offices = [office for office in n.offices() if office.code not in (None, NATION.code)]
    if offices:
        return offices[-1].code
    if n.context.office and any(names_title(n, title) for title in n.context.office_of):
        return n.context.office.code
    return _granter_of_list(n) if n.own else None


def _granter_of_list(n: Number) -> str | None:
    """The division in whose name a list of titles was just made known: 江西省独角兽、瞪羚企业榜单。瞪羚企业71家."""
    listed = n.context.year_of
    if n.title is None or not any(title.programme == n.title.programme for title in listed):
        return None
    places = inside(n.m.places, max(0, listed[0].start - _NAME_OF_LIST), listed[0].start)
    beside = places[-1] if places and places[-1].end == listed[0].start else None
    named = beside is not None and beside.words[-1] in "省市区" and beside.words[0] not in "我全本该"
    return beside.code if beside and named and beside.code != NATION.code else None
