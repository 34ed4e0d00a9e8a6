"""Rows in which names pair up with numbers: 宁波和深圳分别有182家、170家; 第一至六批依次为248家、1748家…."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from pipeline.chinese.sentences import Mentions, Stretch
from pipeline.chinese.titles import LEVELS
from pipeline.chinese.words import APPLIED, FIRM, GRANTED, NEW, OTHER_FIRM, REVIEWED, REVOKED, STOCK, THING
from pipeline.clauses import Span, inside
from pipeline.mentions import Batch, Count, Part, Place, ProgrammeName, Year
from pipeline.numerals import chinese_value
from pipeline.patterns import pattern

_IN_TURN = pattern(r"分别|依次|依序|顺次|各[为有达至是]?到?(?=\d)")
_RATES = pattern(
    r"(?:同比|比上年|较上年)?(?:净)?(?:增长|增加|增|提高|提升)(?:了|达)?[\d.]+%(?:[、和][\d.]+%)+,(?:总数|总量|数量|分别|依次)*(?=[达为至增有])"
)
_ROW_START = pattern(
    r"(?:[一-鿿]{0,8}?(?:有|为|是|达|达到|以|共|拥有|通过|新增|入选|:))?[^,、;。\d]{0,16}(?:(?<=[从由自])20\d\d年[底末]?的?)?"
)
# What leads from a row to the one it grew to: 分别从60家、8家增加到95家、21家.
_GROWN_TO = pattern(
    r"(?:企业)?,?(?:大幅|快速|迅速|稳步|逐步|分别)*(?:[增减][加长少]?|[上攀跃提]?升|扩[大充展]|[上下]降|壮大|提高|发展|回落|变[成化]?)[到至为]了?"
    r"(?:(?:20\d\d|[今去])年[底末]?的?|(?:目前|如今|现在)的?)?(?:约|近|超过?)?"
)
_ROW_LINK = pattern(r"(?:企业)?(?:\([^()]{0,16}\))?(?:[、,和及与]|以及| ?/ ?){1,2}(?![均都])[一-鿿]{0,1}")
_LEVEL = pattern(r"国家|自治区|[国省市区县]")
_ADDED_UP = pattern(
    r"(?:(?:累计|总数|总量|总计|合计)(?:已)?(?:达到?|有|为|是)?|其中,?(?:今年|本年|当年|全年|年内)?(?:新增|新认定|新培育|新获评|新晋)了?)$"
)
_LONGEST_SUM = 10
_LEVELS_BEFORE = pattern(
    r"(?:(?:国家?|自治区|省|市|区|县)级?[、和及与/]){1,3}(?:国家|自治区|省|市|区|县)(?:[两三四]级|级)?的?"
)
_LONGEST_LEVELS = 16
_ONLY_FIRMS = pattern(r"(?:企业)?(?:总?数量?)?(?:共?有|达到?|为)?")
_NUMBERS_LINK = pattern(r"[、和及与,]|以及| ?/ ?")
_LEADS_TO_ROW = pattern(r"[^,;。\d]{0,14},?[^,;。、\d]{0,8}?")
_LEAD_OF_ROW = pattern(
    r"(?:此|这)?(?:[^,;。、\d]{0,6}年(?:间|里|来|内)?)?(?:都|均|则|也|还|仅|只|就|共|分|各)*(?:是|为|有|达|剩|余)?"
)
_JOINED = pattern(r"(?:企业|等)?(?:[、和及与]|以及|或|及其)+(?:[一-鿿]{1,2}的)?")
_REMARK = pattern(r"\([^()\d]{1,12}\)")
_BETWEEN_NAMES = pattern(r"[、和及与]|以及")
_SEVERAL = pattern(r"(?<![前第\d])(?P<number>[两三四五六七八九十])(?:地|[省市区县城州](?![级长委]))")
_SEVERAL_BATCHES = pattern(r"(?<![前第\d首后近头])(?P<number>[两三四五六七八九十])(?:个?批|个批)次?")
_FAR_BACK = 24  # places
_RESTS = ("其余", "其他", "其它", "余下", "剩下", "另外")
_BESIDE = 6  # a place and its number: 京山3家, 京山有13家
_FORMER, _LATTER = ("前者", "一个", "一座", "一边"), ("后者", "另一个", "一个", "另一座", "一座", "一边")
_YEARS = pattern(r"20\d\d年?度?(?:(?:[、,和及与]|以及)20\d\d年?度?)+|20\d\d年?度?[至到-]20\d\d年")
# What is said of the fields that a row names, before their numbers: 新材料、生物医药紧随其后; 纺织、食品则相对薄弱.
_SAID_OF_FIELDS = (
    r"(?:数量|规模|占比|热度|均|都|分|也|则|就|却|又|仍)*"
    r"(?:最为?|较为?|相对|更为?|遥遥|位[居列于次]|名列|分[居列]|列[在第前居]|[居排][在名第前后首其]|居|至|跻身|紧[随跟接追]|次之|垫底|殿后|"
    r"领[先跑]|优势|势头|表现|实力|增[长势]|遇冷|降温|升温|放缓|减[弱少]|走[低高弱强]|靠[前后]|落后|随后|其后|突出|亮眼|不俗|"
    r"强劲|火热|活跃|薄弱|集中|密集)[^,、;。\d]{0,8}"
)
_PART_ROW = pattern(
    r"(?:其中|当中|而|但)?(?:[^,、;。]{1,14}的)?"
    r"(?P<row>[A-Z一-鿿]{2,10}(?:(?:[、和与]|以及)[A-Z一-鿿]{2,10}){0,8}?(?:[、和与及]|以及)[A-Z一-鿿]{2,10}?(?:企业|公司)?)"
    r"(?:等?这?[两三四五六七八九十](?:个|大|类|项)(?:重点|主要|细分|优势|支柱|新兴|热门)?(?:领域|行业|产业|赛道|方向|板块|门类|类别))?"
    rf"(?:上市|挂牌)?(?:企业|公司)?(?:的?数量?|的?分布)?(?:{_SAID_OF_FIELDS})?,?"
)
_ITEM = pattern(r"(?:(?!以及)[^、和与及])+")
_LISTED = pattern(r"[^、]+")  # 先进制造与自动化 is one field in a list whose items stand apart by 、
_FIELD_ENDS = ("领域", "行业", "产业", "赛道", "板块")
# 电商、汽车和企业服务领域独角兽企业数量排前三,分别为6家、6家和4家
_MOST_OF_THEM = pattern(
    r"(?:企业)?的?(?:数量|总数|数)?(?:也|均|都|较|最)?(?:排名?|位[居列]|居|列|占据)?(?:前[二两三四五六七八九十\d]|前列|最?多|领先|靠前|集中|第[一二三四]、?)*,?"
)
_DEEDS = NEW | GRANTED | REVIEWED | REVOKED | APPLIED | STOCK
_FROM_TO = pattern(r"[至到-]")
_OF_ONE_NAME = {"srdi_sme", "little_giant", "key_little_giant"}
Paired = Place | ProgrammeName | Batch | Year | Part
Name = TypeVar("Name", Place, ProgrammeName, Batch)


def joined(between: str) -> bool:
    """Whether the words between two names make one row of them."""
    return _JOINED.fullmatch(between) is not None


def row_before(text: str, names: Sequence[Name]) -> list[Name]:
    """The last of some names, with those before it that stand in one row with it: names with 、 or 和 between them, and
    remarks on what they hold: 江苏、广东(含深圳)、浙江.
    """
    row = list(names[-1:])
    for name in reversed(names[:-1]):
        remark = _REMARK.match(text, name.end, row[0].start)
        if name.end == row[0].start and name.end - name.start == row[0].end - row[0].start == 1:
            row.insert(0, name)  # 沪苏浙三地
            continue
        if not joined(text[remark.end() if remark else name.end : row[0].start]):
            break
        row.insert(0, name)
    return row


def titles_before(text: str, titles: Sequence[ProgrammeName]) -> list[ProgrammeName]:
    """The last of some titles with those before it in one row, or with only quotation marks between:
    “小巨人”“隐形冠军”企业名单, but not 国家级专精特新重点小巨人, which is one title.
    """
    row = list(titles[-1:])
    for title in reversed(titles[:-1]):
        apart = {title.programme, row[0].programme} - _OF_ONE_NAME
        if not joined(text[title.end : row[0].start].removesuffix("行业")) and not (
            apart and title.end == row[0].start
        ):
            break
        row.insert(0, title)
    return row


def pairs_in_turn(mentions: Mentions, sentence: Span) -> dict[int, Paired | None]:
    """What each number of a row means when names and numbers pair up in order, by where the number starts.

    None where the row has no names that it pairs with.
    """
    pairs: dict[int, Paired | None] = {}
    text = mentions.text
    counts = inside(mentions.counts, sentence.start, sentence.end)
    if len(counts) < 2:
        return pairs
    for turn in _IN_TURN.finditer(text, sentence.start, sentence.end):
        rates = _RATES.match(text, turn.end(), sentence.end)  # 数量分别增长18%、35%,达到612家、1203家
        row = _row_of_counts(mentions, rates.end() if rates else turn.end(), sentence.end)
        if len(row) < 2:
            continue
        around = mentions.bracket(turn.start())
        start = around[0] if around else sentence.start
        placed = [
            p
            for p in inside(mentions.places, start, turn.start())
            if p.role in ("place", "zone") and mentions.bracket(p.start) in (None, around)
        ]
        titled = inside(mentions.titles, start, turn.start())
        rows: tuple[Sequence[Paired], ...] = (
            _titles_among_others(mentions, start, turn.start(), titled),
            _parts(mentions, start, turn.start(), _LISTED),
            _parts(mentions, start, turn.start(), _ITEM),
            _levels(text, titled),
            row_before(text, placed),
            row_before(text, titled),
            _batches(mentions, start, turn.start()),
            [title for title in titled if title.programme],
            titled,
            _last_places(mentions, placed, turn.start()),
            places_referred_to(mentions, start, turn.start(), len(row)),
            _years(text, start, turn.start()),
            _batches_referred_to(mentions, start, turn.start(), len(row)),
            _titles_counted(mentions, start, turn.start(), len(row)),
        )
        for names in rows:
            if len(names) == len(row):
                grown = _row_grown_to(mentions, row, sentence.end)
                pairs.update({count.start: name for count, name in zip(row, names, strict=True)})
                pairs.update({count.start: name for count, name in zip(grown, names, strict=False)})
                break
        else:
            pairs.update({count.start: None for count in row})
    pairs.update(_row_by_row(mentions, sentence, counts, pairs))
    pairs.update(_former_and_latter(mentions, sentence))
    return pairs


def _titles_among_others(
    mentions: Mentions, start: int, turn: int, titled: Sequence[ProgrammeName]
) -> list[ProgrammeName]:
    """The names of the row right before a position, of which some are no titles: 小巨人企业、规上工业企业、高企分别为….

    One that is none counts as a title of no programme, so that its number is turned down.
    """
    text = mentions.text
    start = max(start, *(text.rfind(mark, start, turn) + 1 for mark in ",;:。"))
    if not any(title.start >= start for title in titled):
        return []
    cuts = [start]
    for link in _BETWEEN_NAMES.finditer(text, start, turn):
        if not any(name.start < link.end() and link.start() < name.end for name in titled):
            cuts += link.span()
    cuts.append(turn)
    row: list[ProgrammeName] = []
    for begins, ends in zip(cuts[::2], cuts[1::2], strict=True):
        named = inside(mentions.titles, begins, ends)
        other = mentions.words.kinds_in(begins, ends) & (THING | OTHER_FIRM | FIRM)
        placed = bool(inside(mentions.places, begins, ends))
        if len(named) > 1 or not (named or other) or (row and placed):
            return []
        row += named or [ProgrammeName(begins, ends, None)]
    return row


def _row_grown_to(mentions: Mentions, row: list[Count], end: int) -> list[Count]:
    """The numbers to which those of a row are said to have grown, as many: 从12家、3家增至45家、9家."""
    grown = _GROWN_TO.match(mentions.text, row[-1].end, end)
    behind = _row_of_counts(mentions, grown.end(), end) if grown else []
    return behind if len(behind) == len(row) else []


def _levels(text: str, titled: Sequence[ProgrammeName]) -> list[ProgrammeName]:
    """A title once for each of the levels before it: 国家级、省级、市级专精特新企业分别为5家、60家、90家;
    国、省两级专精特新企业分别达5家、60家.
    """
    title = titled[-1] if titled else None
    row = _LEVELS_BEFORE.search(text, max(0, title.start - _LONGEST_LEVELS), title.end) if title else None
    if title is None or row is None or row.end() < title.start:
        return []
    return [title._replace(level=LEVELS.get(level[0], "national")) for level in _LEVEL.finditer(row[0])]


def _titles_counted(mentions: Mentions, start: int, turn: int, wanted: int) -> list[ProgrammeName]:
    """What the last numbers before 分别 count, one by one: 新增规上企业41家、高企96家、小巨人3家,累计分别达…."""
    counts = inside(mentions.counts, start, turn)
    if len(counts) < wanted:
        return []
    named: list[ProgrammeName] = []
    done = counts[-wanted - 1].end if len(counts) > wanted else start
    for count in counts[-wanted:]:
        titles = inside(mentions.titles, done, count.start)
        named.append(titles[-1] if titles else ProgrammeName(done, count.start, None))
        done = count.end
    programmes = [title.programme for title in named if title.programme]
    return named if 1 < len(programmes) == len(set(programmes)) else []


def _row_by_row(
    mentions: Mentions, sentence: Span, counts: list[Count], taken: dict[int, Paired | None]
) -> dict[int, Place | ProgrammeName | Part]:
    """A row of places, fields or levels, then one of as many numbers that no word pairs: 金华、衢州则是11家、10家.

    Or the totals of the titles just counted: 新增瞪羚8家、独角兽3家,累计92家、19家.
    """
    found: dict[int, Place | ProgrammeName | Part] = {}
    text = mentions.text
    row: list[Count] = []
    for count in [*counts, None]:
        if row and count and _NUMBERS_LINK.fullmatch(text, row[-1].end, count.start):
            row.append(count)
            continue
        if len(row) > 1 and row[0].start not in taken:
            placed = [p for p in inside(mentions.places, sentence.start, row[0].start) if p.role in ("place", "zone")]
            names = row_before(text, placed)
            titled = inside(mentions.titles, sentence.start, row[0].start)
            if len(names) == len(row) and _LEADS_TO_ROW.fullmatch(text, names[-1].end, row[0].start):
                found.update({each.start: name for each, name in zip(row, names, strict=True)})
            elif len(fields := _fields_before(mentions, sentence.start, row[0].start)) == len(row):
                found.update({each.start: name for each, name in zip(row, fields, strict=True)})
            elif len(levels := _levels(text, titled)) == len(row) and _ONLY_FIRMS.fullmatch(
                text, titled[-1].end, row[0].start
            ):
                found.update({each.start: title for each, title in zip(row, levels, strict=True)})
            elif _ADDED_UP.search(text, max(sentence.start, row[0].start - _LONGEST_SUM), row[0].start):
                counted = _titles_counted(mentions, sentence.start, row[0].start, len(row))
                found.update({each.start: name for each, name in zip(row, counted, strict=False)})
        row = [count] if count else []
    return found


def _former_and_latter(mentions: Mentions, sentence: Span) -> dict[int, Place]:
    """What the numbers behind 前者 and 后者 mean: 浙江和山东,前者189家,后者186家; 深圳、杭州,一个33家,一个30家."""
    text = mentions.text
    former = next((at for word in _FORMER if (at := text.find(word, sentence.start, sentence.end)) >= 0), -1)
    if former < 0:
        return {}
    latter = next((at for word in _LATTER if (at := text.find(word, former + 2, sentence.end)) >= 0), -1)
    if latter < 0:
        return {}
    named = [p for p in inside(mentions.places, max(0, sentence.start - 60), former) if p.role == "place"]
    rows = (row_before(text, named[:end]) for end in range(len(named), 1, -1))
    row = next((two for two in rows if len(two) > 1), [])
    counts = [inside(mentions.counts, at + 2, min(at + 12, sentence.end))[:1] for at in (former, latter)]
    if len(row) != 2 or not all(counts):
        return {}
    return {count.start: place for [count], place in zip(counts, row, strict=True)}


def _years(text: str, start: int, end: int) -> list[Year]:
    """The years of the row that a stretch names, or from one to the other: 2021年、2022年; 2021年至2023年."""
    row = _YEARS.search(text, start, end)
    if row is None:
        return []
    named = [int(year) for year in re.findall(r"20\d\d", row[0])]
    years = range(named[0], named[1] + 1) if _FROM_TO.search(row[0]) else named
    return [Year(*row.span(), year) for year in years]


def _parts(mentions: Mentions, start: int, end: int, item: re.Pattern[str]) -> list[Part]:
    """The parts of the firms that a row right before a position names (机械、电子和化工行业), if it tells no deeds.

    ``item`` is what stands between two of the words that join them.
    """
    text = mentions.text
    start = max(start, *(text.rfind(mark, start, end - 1) + 1 for mark in ",;:。("))
    titled = inside(mentions.titles, start, end)
    of_fields = len(titled) == 1 and text.endswith(_FIELD_ENDS, start, titled[0].start)
    if of_fields and _MOST_OF_THEM.fullmatch(text, titled[0].end, end):
        end = titled[0].start - len("领域")
        named = inside(mentions.places, start, end)
        start = named[0].end if len(named) == 1 and named[0].start == start else start
    row = _PART_ROW.fullmatch(text, start, end)
    if row is None or mentions.words.kinds_in(start, end) & _DEEDS or inside(mentions.titles, start, end):
        return []
    first = row.start("row")
    items = [(first + each.start(), first + each.end()) for each in item.finditer(row["row"])]
    if inside(mentions.places, start, end) or _YEARS.search(text, start, end):
        return []
    if inside(mentions.batches, start, end):
        return []
    return [Part(begins, ends, text[begins:ends]) for begins, ends in items]


def _fields_before(mentions: Mentions, start: int, end: int) -> list[Part]:
    """The fields that the clause before a row names: 消费、金融赛道势头减弱,三年间仅有17家和6家."""
    pause = mentions.text.rfind(",", start, end)
    if pause < 0 or not _LEAD_OF_ROW.fullmatch(mentions.text, pause + 1, end):
        return []
    return _parts(mentions, start, pause + 1, _ITEM)


def _last_places(mentions: Mentions, placed: list[Place], turn: int) -> list[Place]:
    """The places before 分别 where they stand apart, and no number among them: 朝阳区,还有海淀,分别为14家、8家."""
    counted: list[Count] = inside(mentions.counts, placed[0].end, turn) if placed else []
    twice = len({place.code or place.words for place in placed}) < len(placed)  # 江苏省公布名单,全省分别为100家和50家
    return [] if counted or twice else placed


def places_referred_to(mentions: Mentions, start: int, end: int, wanted: int | None = None) -> list[Place]:
    """The places that 两地 or 三市 in a stretch goes back to, the last so many that were named: 乐清…,瑞安…。两地….

    Where ``wanted`` is given, only so many.
    """
    several = _SEVERAL.search(mentions.text, start, end)
    number = chinese_value(several["number"]) if several else None
    if several is None or number is None or wanted not in (None, number):
        return []
    last = bisect_left(mentions.places.starts, several.start())
    near = mentions.places[max(0, last - _FAR_BACK) : last]
    rest = mentions.text[several.start() - 2 : several.start()] in _RESTS
    counted = {p.code for p in near if inside(mentions.counts, p.end, p.end + _BESIDE)} if rest else set()
    named: list[Place] = []
    for place in reversed(near):
        if place.role == "place" and place.code and place.code not in counted | {other.code for other in named}:
            named.insert(0, place)
        if len(named) == number:
            return named
    return []


def _row_of_counts(mentions: Mentions, start: int, end: int) -> list[Count]:
    row: list[Count] = []
    around = mentions.bracket(start)
    for count in inside(mentions.counts, start, end):
        if row and mentions.bracket(count.start) not in (None, around):
            continue  # 19家(含龙港1家)、17家
        if not (_ROW_LINK if row else _ROW_START).fullmatch(mentions.text[row[-1].end if row else start : count.start]):
            break
        row.append(count)
    return row


def _batches(mentions: Mentions, start: int, end: int) -> list[Batch]:
    """The batches that numbers behind a stretch pair up with: the last row of them, or each of a span."""
    named = inside(mentions.batches, start, end)
    if not named:
        return []
    span = named[-1]
    if span.first == span.last:
        return row_before(mentions.text, named)
    return [span._replace(first=one, last=one) for one in range(span.first, span.last + 1)]


def _batches_referred_to(mentions: Mentions, start: int, turn: int, wanted: int) -> list[Batch]:
    """The batches that 两批 in a stretch goes back to, the last so many that were named: 第六批711家,第七批807家。浙江
    两批依次是400家和398家.
    """
    several = _SEVERAL_BATCHES.search(mentions.text, start, turn)
    if several is None or chinese_value(several["number"]) != wanted:
        return []
    last = bisect_left(mentions.batches.starts, several.start())
    named: dict[int, Batch] = {}
    for batch in reversed(mentions.batches[max(0, last - _FAR_BACK) : last]):
        for one in range(batch.last, batch.first - 1, -1) if not batch.review else ():
            named.setdefault(one, batch._replace(first=one, last=one))
        if len(named) >= wanted:
            return [named[one] for one in sorted(named)] if len(named) == wanted else []
    return []


def row_ends(rows: list[Stretch]) -> dict[int, int]:
    """Where the words behind a row of numbers end, by the start of each number: 各有3家、5家、4家企业入选."""
    ends: dict[int, int] = {}
    following: Stretch | None = None
    for stretch in reversed(rows):
        gap = following.count.start - stretch.count.end if following else 99
        linked = following is not None and gap <= (3 if stretch.count.unit else 10)
        ends[stretch.count.start] = ends[following.count.start] if following and linked else stretch.right
        following = stretch
    return ends
