"""Figures that stand before the list, or the total, that they belong to.

江苏568家、浙江355家,第六批小巨人名单公布后座次这样排定: a reader keeps such a row in mind until its lead comes. The
rules look for leads to the left, so the two are put the other way round before anything is read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from pipeline.divisions import is_name
from pipeline.patterns import pattern

_TITLES = "专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|科技型中小企业|创新型中小企业"
_TITLE = pattern(_TITLES)
_COUNT = pattern(r"[近约超逾]?\d[\d.]*[万千]?[余多]?(?:家|户|席|个(?![一-鿿](?<!产)))(?:企业|公司)?")
_TAKES = pattern(
    r"(?:以|则|也|都|均|各|又|仅|只|共|有|占据?|独占?|独?揽|揽[下获]|包揽|拿下|斩获|摘[得下]|夺得|收获|喜[提获]|贡献|"
    r"新?增|入选|获[评批]|分别|依次|为|是|达到?|企业|一[举地城]|就|还|再|添|了)*"
)
_FROM = pattern(r"(?:均|都|全部)?(?:是|为)?(?:来自|归于?|属于|花落|落户|出[自在]|在)")
_GAP = pattern(r"[,。!?:;]|[—-]{1,3}|…{1,2}")
_BETWEEN_ITEMS = pattern(r"[、,;和与及]")
_NUMBER = pattern(r"\d+")
_LONGEST_ROW, _LONGEST_TAIL, _LONGEST_LEAD, _LONGEST_NAME = 200, 12, 80, 10
_LEAD_IN = pattern(r"(?:日前|近日|近期|[昨今][日天]|刚刚|最近|随后|另?据[^,。;!?\n\d]{1,8}|[^,。;!?\n\d]{0,8}获悉),")
_LEAD_ENDS = pattern(r"[,。;!?\n:—…]|--")
_MADE_KNOWN = pattern(r"名单|榜单|名录|公示|公布|发布|认定|座次")
_LIST = pattern("[名榜]单|名录")
# 全省526家企业通过评审,入选2024年…名单: what the firms before it did.
_IS_THEIR_DEED = pattern("入选|获|被|进入|列入|成为|通过|荣登|跻身|均|都|并|也")
_OF_COHORT = pattern(r"新一批|第[一二三四五六七八九十\d]{1,3}批|首批|20\d\d年")
_ONLY_A_LIST = pattern(
    r"(?:第[一二三四五六七八九十\d]{1,3}批|首批|20\d\d年)\)?(?:企业|认定|入选|公示|的)*(?:名单|榜单)(?:[^,]*(?:公布|公示|发布|下发))?|"
    r"(?:公布|公示|发布)了?(?:第[一二三四五六七八九十\d]{1,3}批|首批)(?:企业|认定|入选)*$"
)
_AMOUNT = pattern(r"数量|总[数量]|家[底数]|座次|分布")
_GRANTED = pattern(r"认定|入选|获[评批]|新增|新晋|添|通过")
_THIS_IS = pattern(r"(?:这|以上)(?:就|便)?是")
_TITLED_ITEM = pattern(
    r"(?:国家级?|[省市]级)?[^,。;\d一-鿿]?(?:\d+家)?(?:国家级?|[省市]级|制造业|国家|重点|[“\"])*"
    rf"(?:{_TITLES})[^,。;、\d]{{0,8}}(?:\d+家)?"
)
# A figure by itself, and what says that a clause behind it tells what it counts.
_LONE = pattern(r"(?P<figure>(?:[近约超逾]|超过)?\d[\d.]*万?[余多]?家(?:企业)?)(?P<gap>[,。!])")
_TELLS_OF_IT = pattern(
    r"数量|总[数量]|家[底数]|数字|入选|成绩|答卷|结果|这个数|[数点]完|第[一二三四五六七八九十]{1,3}批[^,。;]{0,16}企业"
)
_OWN_PLACES = frozenset(
    {"全国", "全省", "全市", "全县", "全区", "我省", "我市", "我县", "我区", "本省", "本市", "本县", "本区"}
)
_SENTENCE_ENDS = "。!?\n"


@dataclass(frozen=True, slots=True)
class Turn:
    """A stretch that stands turned round: at ``start`` a lead of so many characters, which the original has last, then
    what parts the two, then the row, which the original has first.
    """

    start: int
    lead: int
    gap: int
    row: int

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the original that a non-empty half-open span of the turned text comes from."""
        row = self.start + self.lead + self.gap
        parts = (
            (0, self.start, 0),
            (self.start, self.start + self.lead, self.row + self.gap),
            (self.start + self.lead, row, self.row - self.lead),
            (row, row + self.row, -self.lead - self.gap),
            (row + self.row, end, 0),
        )
        spans = [(max(start, a) + by, min(end, b) + by) for a, b, by in parts if max(start, a) < min(end, b)]
        return min(first for first, _ in spans), max(last for _, last in spans)


def lead_before_row(text: str) -> tuple[str, Turn | None]:
    """The plain text with the figures that come first in it behind what tells what they are, and what was turned."""
    first_count = _COUNT.search(text, 0, _LONGEST_ROW)
    if first_count is None:
        return text, None
    first = max(text.rfind(mark, 0, first_count.start()) for mark in _SENTENCE_ENDS) + 1
    if _TITLE.search(text, 0, first) or _LIST.search(text, 0, first):
        return text, None
    for gap in _GAP.finditer(text, first_count.end(), first + _LONGEST_ROW):
        figures = text[first : gap.start()]
        lead_in = _LEAD_IN.match(text, gap.end())
        end = _LEAD_ENDS.search(text, lead_in.end() if lead_in else gap.end())
        last = end.start() if end else len(text)
        if _leads(text[gap.end() : last], figures):
            turned = text[gap.end() : last] + gap[0] + figures
            turn = Turn(first, last - gap.end(), len(gap[0]), len(figures))
            return text[:first] + turned + text[last:], turn
    return _after_remarks(text, first)


def _after_remarks(text: str, first: int) -> tuple[str, Turn | None]:
    """The same where a figure alone opens the text, and some remarks stand before what it counts: 24家,比预想的多。…
    绵阳就数完了本市入选第三批小巨人的企业.
    """
    lone = _LONE.match(text, first)
    title = _TITLE.search(text, lone.end(), lone.end() + _LONGEST_LEAD) if lone else None
    if lone is None or title is None:
        return text, None
    end = _LEAD_ENDS.search(text, title.end())
    last = end.start() if end else len(text)
    lead = text[lone.end() : last]
    if len(lead) > _LONGEST_LEAD or _NUMBER.search(lead) or not _TELLS_OF_IT.search(lead):
        return text, None
    turned = f"{lead},{lone['figure']}"  # of one sentence, whatever stood behind the figure
    return text[:first] + turned + text[last:], Turn(first, len(lead), 1, len(lone["figure"]))


def _leads(clause: str, figures: str) -> bool:
    """Whether a clause tells of what the figures before it are: a list, a total, or the place of all of them."""
    if not 0 < len(clause) <= _LONGEST_LEAD or _IS_THEIR_DEED.match(clause):
        return False
    titled = _TITLE.search(figures) is not None
    counts = _COUNT.findall(clause)
    if _TITLE.search(clause):
        told = _adds_up(clause, figures) if counts else _tells_what_they_are(clause)
        return told and not titled and _is_row(figures)
    if counts or not titled:
        return False
    if _ONLY_A_LIST.search(clause):
        return _OF_COHORT.search(figures) is None and _GRANTED.search(figures) is not None
    return not _NUMBER.search(clause) and _names_place(clause) and _is_row_of_titles(figures)


def _tells_what_they_are(clause: str) -> bool:
    """Whether a clause makes the list of a batch or a year known, or is about the number of firms with a title."""
    of_list = _OF_COHORT.search(clause) and _MADE_KNOWN.search(clause)
    return bool(of_list or _AMOUNT.search(clause))


def _adds_up(clause: str, figures: str) -> bool:
    """Whether a clause counts all of the firms of which figures count some: 渝北48家,重庆小巨人共286家."""
    whole = _COUNT.findall(clause)
    parts = [int(number) for number in _NUMBER.findall(figures)]
    return len(whole) == 1 and int(_NUMBER.findall(whole[0])[0]) > max(parts, default=0)


def _names_place(clause: str) -> bool:
    """Whether a clause is about a place: 河南郑州家底厚实, 这是郑州的家底."""
    begins = _THIS_IS.match(clause)
    start = begins.end() if begins else 0
    return any(_is_place(clause[start:end]) for end in range(start + 2, start + _LONGEST_NAME))


def _is_row_of_titles(figures: str) -> bool:
    """Whether figures are a row of titles and their numbers, with no place: 瞪羚企业116家、小巨人128家."""
    items = [item for item in _BETWEEN_ITEMS.split(figures) if item]
    return len(items) > 1 and all(map(_TITLED_ITEM.fullmatch, items))


def _is_row(stretch: str) -> bool:
    """Whether a stretch is a row of places and their numbers, and of nothing else: 江苏568家、浙江355家."""
    if not 0 < len(stretch) <= _LONGEST_ROW:
        return False
    items = [_item(item) for item in _BETWEEN_ITEMS.split(stretch) if item]
    said = [item for item in items if item is not None]
    return len(said) == len(items) and any(item.has_place for item in said) and any(item.has_count for item in said)


class _Item(NamedTuple):
    has_place: bool
    has_count: bool


def _item(words: str) -> _Item | None:
    """What a row's item tells, a place, a number or both; None where it tells of something else."""
    count = _COUNT.search(words)
    if count is None:
        few = len(words) <= _LONGEST_TAIL and not _NUMBER.search(words)
        return _Item(_is_place(words), has_count=False) if _is_place(words) or few else None
    before, behind = words[: count.start()].rstrip("("), words[count.end() :].lstrip(")")
    origin = _FROM.match(behind)
    if origin and _is_place(behind[origin.end() :]) and _TAKES.fullmatch(before):
        return _Item(has_place=True, has_count=True)
    if len(behind) > _LONGEST_TAIL or _NUMBER.search(behind) or "级" in behind:
        return None  # 3家国家级、5家省级企业技术中心
    named = next((end for end in range(len(before), 1, -1) if _is_place(before[:end])), 0)
    return _Item(named > 0, has_count=True) if _TAKES.fullmatch(before, named) else None


def _is_place(words: str) -> bool:
    return words in _OWN_PLACES or is_name(words)
