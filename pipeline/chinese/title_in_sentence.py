"""The title that a number counts, by its sentence: right behind the number, in its own words, or named before."""

from __future__ import annotations

from pipeline.chinese.counts import REFERS
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.rows import joined, titles_before
from pipeline.chinese.title_behind import (
    OF_ROW,
    title_added_to,
    title_granted_next,
    title_of_growth,
    title_of_next_number,
    title_of_row,
    title_of_sum,
    title_taken_away,
)
from pipeline.chinese.title_case import FUNDED, of_several, own_title, title_counted
from pipeline.chinese.words import AMONG, APPLIED, EACH, GRANTED, NEW, REVIEWED, REVOKED, TURN, unknown_words
from pipeline.clauses import inside
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_ON_THE_WAY = ("innovative_sme", "srdi_sme", None)  # steps to 小巨人
AMONG_RULE = "title-among"
_ALL_OF_ROW = pattern(r"(?:等?[两三四五六七八九十][省市地县区城州]的?)?")  # 北京(65家)、深圳(12家)两市独角兽
_RISEN_FROM = pattern(r"[由从](?:原来?的?)?$")  # 17家由省级专精特新企业升级而来
_AMONG_TITLED = pattern(
    r"(?:企业|名单)?(?:里面|里头|当中|之中|[里中]),?(?:的|已|就|还|也|共|同时|有|拥有|属于|是|被认定为|获评|国家级?)*"
)
_HOLDS_IT_TOO = pattern(r"(?:资格|称号|身份|证书)的")
_OF_NATION = pattern(r"国家级(?:的|企业)?(?:有|达|共|为)*$")
_LOWER_LEVEL = pattern(r"[、,;和及]?(?:自治区|省|市|区|县)级(?:企业|的)?(?:有|共|达)?")
_NEXT, _BOTH = 8, 2
_JOINS_KINDS = pattern("[^,;。、和与及]*(?:、|和|与|及|以及|加上?)[^,;。、和与及]*")
_BECAME = GRANTED | NEW | APPLIED | REVIEWED
# Those of the little giants just counted that the central budget funds: 小巨人65户,获国家重点支持的27户.
_FUNDS = r"[^,。;\d]{0,6}(?:支持|奖补|扶持|资助)(?:资金)?(?:支持)?(?:计划|名单|范围|行列)?"
_GETS = (
    r"(?:获|得到|拿到|拿下|领到|赢得|享有|享受到?|列入|进入|纳入|入选|争取到?)[^,。;\d]{0,4}(?:国家|中央|工信部)"
    + _FUNDS
)
_FUNDED_ONES = pattern(rf"(?:{_GETS}|中央财政{_FUNDS})的?(?:企业)?(?:有|共|达|已有)?$")
_FUNDS_THEM = pattern(  # 中央财政分三批重点支持了1922家小巨人企业
    r"(?:(?:中央|国家)(?:级)?财政|财政部)[^,。;\d]{0,16}(?:支持|奖补|扶持|资助)(?:了|过)?(?:约|近|超过?)?$"
)
_ARE_FUNDED = pattern(rf"(?:企业)?(?:已|先后|还|都|均|被|成功){{0,2}}{_GETS}(?![^,。;\d]{{0,8}}(?:项目|平台|领域))")
# What a title of wider reach is named for, to praise another one: 重点小巨人作为科技型中小企业代表,…达4264家.
ONLY_DESCRIBES = pattern(
    r"(?:群体|队伍|企业)?(?:中|里)?的?(?:代表|典型|佼佼者|排头兵|领头[羊雁]|尖子|主力军?|骨干|标杆|先锋|中坚|优秀|择优|升级版|后备)"
)


def named_in_sentence(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title behind a number, in its own words, or named before it in its sentence."""
    if n.attached and _are_key_ones(n, n.attached):
        return own_title(n, n.attached._replace(programme="key_little_giant"), FUNDED)
    if n.attached and n.attached.programme == "srdi_sme" and not n.attached.level and _national_ones(n):
        return own_title(n, n.attached._replace(programme="little_giant", level="national"), "title-behind")
    if n.attached:
        another = _granted_to_holders(n, n.attached)
        return _shared_before(n, n.attached) or another or own_title(n, n.attached, "title-behind")
    right = n.titles(n.count.end, n.right)
    right = [] if right and _RISEN_FROM.search(n.text, n.count.end, right[0].start) else right
    left = n.titles(n.left, n.count.start)
    if right and n.words.kinds_in(n.count.end, right[0].start) & _BECAME:
        return _one_of_row(n, right[0]) or own_title(n, right[0], "title-became")
    if left:
        return _of_base(n, left[-1]) or _of_row(n, titles_before(n.text, left))
    if right:
        return own_title(n, right[0], "title-after")
    closed = n.around[1] if n.around else n.count.end + 1 if n.text.startswith(")", n.count.end) else n.sentence.end
    closing = n.titles(closed, n.sentence.end)[:1]
    if closing and _ALL_OF_ROW.fullmatch(n.text, closed, closing[0].start):
        return Answer(closing, "title-behind-brackets", closing[0].start, closing[0].end)
    if of_row := title_of_row(n):
        return own_title(n, of_row, OF_ROW)
    if ahead := title_of_growth(n) or title_of_next_number(n):
        return own_title(n, ahead, "title-of-next")
    if earlier := n.titles(n.sentence.start, n.left):
        return _named_before(n, earlier)
    if granted := title_granted_next(n):
        return own_title(n, granted, "title-granted-next")
    if added := title_of_sum(n) or title_added_to(n):
        return Answer([added], "title-later", added.start, added.end)
    taken = title_taken_away(n)
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
    return own_title(n, granted, "title-became")


def _are_key_ones(n: Number, title: ProgrammeName) -> bool:
    """Whether the central budget is said to fund the little giants of a number: 中央财政支持了36家小巨人,
    13家小巨人入选国家“三新一强”支持计划.
    """
    if title.programme != "little_giant":
        return False
    funds = _FUNDS_THEM.search(n.text, n.lead_start, n.count.start)
    return bool(funds or _ARE_FUNDED.match(n.text, title.end, n.clause.end))


def _national_ones(n: Number) -> bool:
    """Whether the level before a number makes the title behind it the nation's: 有国家级101家专精特新企业."""
    return "国家" in n.left_words and _OF_NATION.search(n.text, n.left, n.count.start) is not None


def _are_funded(n: Number) -> bool:
    """Whether the central budget funds the firms, which is what makes them key ones: 有67户拿到了中央财政奖补."""
    if _FUNDED_ONES.search(n.left_words):
        return True
    return bool(n.right_words) and _ARE_FUNDED.match(n.text, n.count.end, n.right) is not None


def _named_before(n: Number, earlier: list[ProgrammeName]) -> Answer[list[ProgrammeName]]:
    """The last title that its sentence names before a number's own words, or what these make of it."""
    named = [t for t in earlier if not ONLY_DESCRIBES.match(n.text, t.end) and (t.programme or not _is_field(n, t))]
    earlier = named or earlier
    last = _of_lower_level(n, earlier) or earlier[-1]
    among = next((f for f in n.before if f.rule.startswith(AMONG_RULE) and f.start <= last.start < f.end), None)
    if among and (base := next((title for title in earlier if title.programme == among.programme), None)):
        last = base  # 专精特新企业里,高新技术企业1562家,拥有研发机构的479家: the last are of the first title as well
    if last.subset and ((n.places_before and ";" in n.text[last.end : n.count.start]) or _is_of_all_kinds(n)):
        last = last._replace(subset=None)  # 大连有单项冠军产品14个;沈阳有19家
    told = last.programme == "unicorn" and last.subset and n.before and not n.left_kinds & REVOKED
    larger = told and n.before[-1].count.value < n.count.value  # 其中超级独角兽21家,2022年新晋96家
    if larger or (told and unknown_words(n.bare(n.left, n.count.start))):
        last = last._replace(subset=None)  # 超级独角兽8家,人工智能赛道67家
    if whole := _whole_taken_up(n, last):
        return Answer([title_counted(whole)], "title-carried", whole.start, whole.end)
    if last.programme == "little_giant" and _are_funded(n):
        return Answer([last._replace(programme="key_little_giant")], FUNDED, last.start, last.end)
    cultivated = n.left_words.endswith(("培育", "培育企业")) or n.right_words.startswith("培育企业")
    if last.programme == "hidden_champion" and cultivated:
        last = last._replace(programme="hidden_champion_cultivation")  # 隐形冠军5家(另有培育22家)
    elif several := of_several(row := titles_before(n.text, earlier)):
        each = n.left_kinds & EACH and row[-1].end == n.clause.start - 1  # 高企、科技型中小企业,目前都已越过9500家
        counted = [title for title in row if title.programme]
        return Answer(counted, "title-each", row[0].start, row[-1].end) if each and counted else several
    return Answer([last], "title-in-sentence", last.start, last.end)


def _is_of_all_kinds(n: Number) -> bool:
    """Whether the numbers before told all kinds that a whole consists of, so that the next one is of the whole again:
    由118家示范企业和141个单项冠军产品构成,其中18个来自宁波.
    """
    if len(n.before) < _BOTH or n.text[n.left - 1 : n.left + 2].startswith(("、", "和", "与")):
        return False
    one, other = n.before[-_BOTH:]
    between = n.text[one.count.end : other.count.start]
    apart = one.programme == other.programme and one.subset != other.subset and bool(other.subset)
    return apart and _JOINS_KINDS.fullmatch(between) is not None


def _of_lower_level(n: Number, earlier: list[ProgrammeName]) -> ProgrammeName | None:
    """The title of the whole of which the little giants just counted are those of the nation's level, for a number of a
    lower one: 专精特新企业512家,其中国家级小巨人46家、省级466家.
    """
    last = n.before[-1] if n.before else None
    if earlier[-1].programme != "little_giant" or last is None or not _LOWER_LEVEL.fullmatch(n.left_words):
        return None
    wholes = (f.count.value for f in n.before if f.programme == "srdi_sme" and not f.subset)
    if last.programme != "little_giant" or max(wholes, default=0) < last.count.value + n.count.value:
        return None
    return next((title for title in earlier if title.programme == "srdi_sme"), None)


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


def _one_of_row(n: Number, first: ProgrammeName) -> Answer[list[ProgrammeName]] | None:
    """No title where firms became one or the other of a row: 3家企业跻身独角兽、瞪羚企业行列.

    A title that its own number follows is no part of the row: 3家企业跻身独角兽、瞪羚企业5家.
    """
    row = [first]
    for title in n.titles(first.end, n.clause.end):
        counted = inside(n.m.counts, title.end, title.end + _NEXT)
        if not joined(n.text[row[-1].end : title.start]) or counted:
            break
        row.append(title)
    shared = of_several(row)
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
    if numbered and not set(",;。:(") & set(n.text[following[0].end : numbered[0].start]):
        return None  # 62家瞪羚、独角兽企业20家; not 62家瞪羚、独角兽企业,其中瞪羚60家
    if not joined(between):
        return None
    n.own = True
    return Answer([], "several titles", title.start, following[0].end)
