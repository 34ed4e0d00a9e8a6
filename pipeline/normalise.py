"""One plain spelling for every text, with the way back to the original.

The finder reads a text in which only one spelling of each thing is left: simplified characters, half-width digits and
punctuation, no quotation marks, no markup, no pinyin in brackets, no spaces inside Chinese, no separators inside
numbers. ``Normalised.original`` leads any span of that text back to the text exactly as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import groupby, zip_longest
from typing import TYPE_CHECKING

from pipeline.asides import asides
from pipeline.columns_apart import columns_apart
from pipeline.english_asides import english_asides
from pipeline.gaps import Gaps, without
from pipeline.lead_behind import Turn, lead_before_row
from pipeline.lost_marks import lost_marks
from pipeline.patterns import ENGLISH_WORD, pattern
from pipeline.plain_english import batch_before_row
from pipeline.plain_words import other_words
from pipeline.table_rows import heads_within_lines, with_bars_for_tabs, with_rows
from pipeline.turned_about import turned_about

if TYPE_CHECKING:
    from opencc import OpenCC

# Titles' names, in which no line ends and no space stands.
_NAMES = (
    "专精特新",
    "小巨人",
    "单项冠军",
    "隐形冠军",
    "瞪羚",
    "独角兽",
    "高新技术企业",
    "科技型中小企业",
    "创新型中小企业",
)
_TORN_NAMES = (*_NAMES, "中小企业", "技术企业", "企业")
_PINYIN = "[a-zA-Zɡāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]"
# Marks that are not seen: where a word may be broken, which way it is read.
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2066\u2067\u2068\u2069\ufeff"
# What each kind of noise goes on with, by the character that it begins with. That character comes first, and what must
# stand before it is asked last: ``re`` passes over a text quickly only where it knows how a match begins.
_NOISE_BY_START = {
    "<": r"(?P<tag>[!/a-zA-Z][^<>]{0,400}>)",
    "[": rf"(?:\d{{1,3}}|(?<=[一-鿿].){_PINYIN}{{1,6}})\]",
    "h": r"ttps?://[!-'*-;=?-~]{1,600}",
    "(（": rf"(?<=[一-鿿].){_PINYIN}{{1,6}}[)）](?:[(（]{_PINYIN}{{1,6}}[)）])*",  # 企(qi)(qi)业
    # what is left of quotation marks that a page could not write: 专精特新?小巨人?企业
    "?": r"(?:(?=专精特新|(?:重点)?小巨人|(?:隐形|单项)冠军|瞪羚|独角兽)|"
    r"(?:(?<=特新.)|(?<=巨人.)|(?<=冠军.)|(?<=瞪羚.)|(?<=角兽.))(?=企业|中小|[?、,和及]|培育|示范|产品|称号|名单|小巨人))",
    "\ufffd": r"(?:(?=专精特新|(?:重点)?小巨人|(?:隐形|单项)冠军|瞪羚|独角兽)|"
    r"(?:(?<=特新.)|(?<=巨人.)|(?<=冠军.)|(?<=瞪羚.)|(?<=角兽.)))",
    "’": r"(?![a-zA-Z])",
    "'": r"(?<![a-zA-Z]')",
    '"“”„‟«»「」『』‘‛`*〝〞〟″＂' + _UNSEEN: "",
}
_STARTS = "".join(map(re.escape, _NOISE_BY_START))
_NOISE = pattern(
    f"[{_STARTS}](?:{'|'.join(f'(?<=[{re.escape(start)}]){rest}' for start, rest in _NOISE_BY_START.items())})"
)
_BLOCK = pattern(r"/?(?:p|br|div|li|ul|ol|tr|td|th|h[1-6]|table|section|article)\b", re.IGNORECASE)
_EMPTY_LINES = pattern(r"(?:\n[ \t\r\u3000\xa0]*)+(?=\n)")
# What may group a number's digits, or tear them apart; most texts hold neither.
_GROUPS = pattern(r",(?<=\d,)\d")
_TEARS = pattern(r" (?:(?<=\d )[\d.]|(?<=\. )\d)")
_GROUPED = pattern(r"[1-9](?<![\d.].)\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+(?= ?[家户戶個个多余餘萬万a-z]))(?!\d)")
# Without its comma it would be a year in English, where no 家 tells: Yuhang 2,020.
_NO_YEAR = pattern(r"(?:1,9[4-9]|2,0[0-4])(?<![\d.,]....)\d(?![\d,]\d)")
# A number that spaces tear apart: 达 1 2 5 家, 新增 3 08家.
_TORN = pattern(r"\d(?<=[,;:(\u0300-\U0010ffff][^\d.\n]\d)\d{0,3}(?: \d{1,3}){1,5}(?= ?[家户间戶個个])")
_TORN_YEAR = pattern(r"2(?<![\d.].)(?: 0 ?[0-3] ?\d|0 [0-3] ?\d|0[0-3] \d)(?= ?年)")
# What a page set twice, or ran together: 24家企业,,经研究; 总量达133家 - 2025年新增17家 - 全省.
_DOUBLED_PAUSE = pattern(r"(?:(?<=[^\0-\u02ff],)|(?<=[)\d],)(?!,+\d)),+")
# 通過 behind 審, which a converter tore apart that took the bytes between them for 復 and put its pinyin there.
_TORN_PASSED = pattern(r"\?fù\)ㄟ\^(?:\(guò\))?")
# A half-width full stop, where a page sets those for 。: 总数5.5万家.新建, 快20个百分点.2017年; not 一.总体要求.
_HALF_STOP = pattern(r"\.(?<=[一-鿿%]\.)(?<![第\n][一二三四五六七八九十]\.)(?=[一-鿿“\n]|20\d\d年|$)")
# 复核 as it is written in Hong Kong, or by a converter that took 批复 for a word: 第三批覆核.
_REVIEW = pattern(r"覆(?=[核审评])|(?<=批)覆(?![盖蓋])")
_SENTENCE = pattern(r"(?P<words>[^\n。!?]+)[。!?]*\n*")
_LONG = 25
_DASH_OF_ITEM = pattern(r" - (?=\d{1,6}[家户年]|[^\0-\u02ff])(?<=[^a-zA-Z] - )")
_FEW_STOPS = 2
_FEW_BULLETS = 2
# A bullet before an item of a list that has lost its lines: ◎高新技术企业712家◎瞪羚企业22家.
_BULLET_WITHIN = pattern(r"[◎◉◆●◇★☆►▶➤※](?:(?<=[家户个%)席。;].)|(?<=[家户个%)席。;] .))")
_FEWEST_ITEMS = 3
_YEAR_AND_NUMBER = pattern(r"20\d\d ")
_TORN_DECIMAL = pattern(r"\d(?: \. ?| ?\. )\d+(?= ?[万萬亿億%])")
_NAVIGATION = pattern(r"[^\n。]{0,80}?(?:首页|主页|当前位置|现在的位置| ?>>? ?[一-鿿])[^\n。]{0,80}\n+")
_NAVIGATION_FAR = 90
# A short line, no sentence, and the empty ones below it; how far down a headline can stand.
_SHORT_LINE = pattern(r"(?P<words>[^\n。]{1,60})\n+")
_HEAD = 400
_NO_WORD = 10
_IN_HEADLINE = ("专精特新", "小巨人", "冠军", "瞪羚", "独角兽", "高新技术企业", "高企", "科技型中小", "创新型中小")
# A space in a name, in a text whose spaces stand for nothing: 专精特新中小 企业, 单 项冠军.
_SPACE_IN_NAME = pattern(
    " (?:" + "|".join(f"(?<={name[:at]} )(?={name[at:]})" for name in _TORN_NAMES for at in range(1, len(name))) + ")"
)
# A headline's space stands for a comma: 乐清永嘉领跑 温州再添13家.
_PAUSE = pattern(r"(?:(?<=[^ ][^\0-\u02ff ])|(?<=\d [家户个号])) +(?=[^\0-\u02ff ][^ ])")
# A sentence may have spaces where its pauses were, each of them between words.
_STATEMENT = pattern(r"[^\n,;:|。!? ]+(?: [^\n,;:|。!?]*)?")
_GAP = pattern(r"(?<=[^\0-\u02ff]) +(?=[^\0-\u02ff]|\d+[年月家])")
_FEWEST_CLAUSES, _SHORTEST_CLAUSE = 3, 5  # a clause's characters on average
# Where a page that has lost its lines goes on from its headline to the body: 12家企业上榜 本报讯…, 12家上榜 近日,….
_BODY = pattern(
    r"(?<=[^\0-\u02ff。!?]{6}) +(?=(?:本报|本网|[一-鿿]{2,6}(?:日报|晚报|早报|晨报|商报|时报|网))讯|"
    r"(?:近日|日前),|\(?(?:本报|本网|见习)?记者[ :]?[一-鿿]{2,4}[ )]|(?:来源|发布时间|发布日期|作者|编辑|责任编辑):)"
)
# Behind the name of a notice that stands in the line of its body: …进行公示的通知 拟认定企业72家.
_NOTICE_NAMED = pattern(r" +(?<=的(?:通知|公告|通告|公示) )(?=[一-鿿])")
_FAR_DOWN = 400
# Anything but Latin letters: Chinese characters, their punctuation, other scripts.
_WIDE = r"[^\0-\u02ff]"
# Two spaces or more between the sentences of a page that has lost its lines and its marks.
_GAP_FOR_MARK = pattern(r" {2,}(?=[一-鿿][^ ]{5})(?<=[一-鿿)] {2})(?<=[^ ]{9} {2})")
_LOOSE_SPACE = pattern(
    rf" (?:(?<={_WIDE} ) *| *(?={_WIDE})|(?<=  ) *|"
    rf"(?:(?<=[^\s\w.]\d )|(?<={_WIDE}\d )|(?<={_WIDE}\d\d ))(?=\d{{1,3}}[家户戶個个]))"
)
# Those around a number of firms: 有 25 家, 广东( 15 家), 北京, 12 家.
_AROUND_NUMBER = pattern(
    rf" (?:(?<=\d )(?=[家户])|(?:(?<=^ )|(?<={_WIDE} )|(?<=[;:(\n|] )|(?<=[^\d], ))"
    r"(?=\d{1,7}(?:\.\d{1,4})?[万千百]? ?[家户]))"
)

# The words of a line, and its end with all that is empty before the next words.
_LINE = pattern(r"(?P<words>[^\n ](?:[^\n]*[^\n ])?)(?P<end> *\n(?! *\n) *|[ \n]*)")
_NARROWEST = 12
_LEAST_LINES = 3
_CHINESE = 1.4  # bytes a character: a Chinese one takes three, a letter, a digit or a space one
_UNEVEN = 2  # quotation marks are gone already
# The mark before an item of a list, which goes on with no line before it.
_BEGINS_ITEM = pattern(
    r"[◆●■▲★☆◇○□▪•·►▶➤→√✓✔✦✧※◎①-⑳❶-❿*#-]|[((]?[一二三四五六七八九十]{1,3}[、))]|\d{1,2}[、..))](?!\d)"
)
# A line of its own for each batch: 第三批(2021年):新认定17家,复核通过15家
_BATCH_ROW = pattern(r"第[一二三四五六七八九十\d]{1,3}批(?:次|\(?20\d\d年?度?\)?)?[::]")
_ENDS_ROW = "0123456789家户戶個个|"
_ENDS_PARAGRAPH = ".。!?;:：…)）】”|"
# Where no line can end: inside a title's name, between a number and its unit, behind a comma.
_ENDS_HALF = "".join(sorted({char for name in _NAMES for char in name[:-1]} | set("新人军羚兽")))
_BREAK_IN_WORDS = pattern(
    rf"\n(?<=[,、\d到达为有是过约近超业{_ENDS_HALF}]\n)"
    r"(?:(?<=[,、]\n)(?=[^\0-\u02ff])|(?<=\d\n)(?=[多余]?[家户间][^\w\n])|(?<=[到达为有是过约近超]\n)(?=\d)|"
    r"(?:(?<=特新\n)|(?<=巨人\n)|(?<=冠军\n)|(?<=瞪羚\n)|(?<=角兽\n)|(?<=中小\n))(?=企业(?:\d|[共已达有为]|总?数(?!量?[\n|])))|"
    r"(?:(?<=中小企业\n)|(?<=技术企业\n)|(?<=巨人企业\n)|(?<=特新企业\n)|(?<=瞪羚企业\n)|(?<=角兽企业\n))"
    r"(?=已?(?:达到?|突破|增至|增加到|发展到|超过|升至) ?\d)|"
    + "|".join(rf"(?<={name[:at]}\n)(?={name[at:]})" for name in _NAMES for at in range(1, len(name)))
    + ")"
)

# A sentence right behind another: was announced yesterday.Enterprises are the main body.
_RUN_ON = pattern(r"(?:(?<=[a-z]{3}[.!?])|(?<=[\d)]%\.)|(?<=\d%\.)|(?<=[a-z][)\"']\.))(?=[\"']?[A-Z][a-z]*,? [a-z])")

# A number of firms at a line's end that the next line goes on with: 我市共有8家, and below it the title; 等8家企业, and
# below it what became of them.
_BREAK_BEHIND_COUNT = pattern(
    r"[家户](?:(?<=[有增计得获拥]\d[家户])|(?<=[有增计得获拥]\d\d[家户])|(?<=[有增计得获拥]\d{3}[家户]))"
    r"(?P<title>\n+)(?=(?:[国省市]家?级的?)?(?:专精特新|小巨人|制造业单项|单项冠军|隐形冠军|瞪羚|独角兽|高新技术企业|科技型中小|创新型中小))|"
    r"[家户](?<=\d[家户])(?:企业|公司)(?:通过复核)?"
    r"(?P<deed>\n+)(?=(?:荣获|获评|获批|获得|入选|入围|上榜|跻身|榜上有名|被认定|被评|成功|顺利|通过|保留|成为))|"
    # 我市有8家企业入围, and below it nothing but the title
    r"[家户](?<=\d[家户])(?:企业|公司)?(?:成功|顺利|喜获|新|首次|被|拟)?"
    r"(?:入选|入围|上榜|获评|获批|跻身|荣获|当选|成为|获得|晋级|晋升|新晋|[认评]定?为)(?:为)?(?P<object>\n+)"
    r"(?=[^\n,。;:、\d]{0,20}(?:专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|高新技术|科技型中小|创新型中小)"
    r"(?:小巨人|中小|培育|示范|企业|名单|榜单|称号|行列|认定|公示|!)*(?:\n|$))"
)
# Where a line of English cannot end: before a small letter, behind a word that needs another one.
_ENGLISH_BREAK = pattern(
    r"(?<=[a-z,;\d]) ?\n(?=[a-z])|(?P<hyphen>-)\n(?<=[a-z]-\n)(?=[a-z])|"
    r"(?:(?<= the)|(?<= of)|(?<= in)|(?<= and)|(?<= to)|(?<= a)|(?<= by)|(?<= for)|(?<= with)|(?<= are)|(?<= has)) ?"
    r"\n(?=\w)"
)
_KEPT_HYPHEN = ("little", "small", "high", "medium", "single", "new", "technology", "science", "innovation", "level")
_NARROWEST_ENGLISH = 30

_SAME = {
    "｡": "。",
    "﹑": "、",
    "､": "、",
    "’": "'",
    "–": "-",
    "—": "-",
    "―": "-",
    "－": "-",
    "〜": "~",
    "〈": "《",
    "〉": "》",
}
_SPACES = dict.fromkeys("\t\u00a0\u3000\u2002\u2003\u2009\u202f\x0b\x0c", " ")
_LINES = dict.fromkeys("\r\u2028\u2029\x85", "\n")
_PLAIN = str.maketrans(
    {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    | _SAME
    | _SPACES
    | _LINES
    | {"〇": "零", "兩": "两", "髙": "高", "陜": "陕"}
    | {"後": "后", "於": "于", "徵": "征"}  # which GB/T 2312 has beside their simplified forms
)

# Radicals, which a PDF's fonts give for the characters that look alike, and characters that Unicode holds twice.
_RADICAL = pattern("[\u2e80-\u2fdf\uf900-\ufaff]")
_RADICALS = dict(
    zip(
        "⺠⻄⻅⻆⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻤⻥⻦⻧⻨⻩⻬⻮⻰⻳⻁⺟⺩⺫⺬⺮⺸⺌⺍",
        "民西见角贝车长门青韦页风飞食马鬼鱼鸟卤麦黄齐齿龙龟虎母王目示竹羊小小",
        strict=True,
    )
)

_OTHER_WIDTHS = pattern(f"[{re.escape(''.join(map(chr, _PLAIN)))}]")
# A text with more kinds of characters to change than these is changed in one pass, which costs the same for any number.
_FEW = 24


@dataclass(frozen=True, slots=True)
class Normalised:
    """A plain spelling of a text, with the way back to the original.

    ``asides`` are the half-open spans of the original that tell no more than ranks, shares and the like of a number
    beside them (:mod:`pipeline.asides`), and that the plain text leaves out.
    """

    text: str
    _gaps: tuple[Gaps, ...] = field(repr=False)
    asides: tuple[tuple[int, int], ...] = ()
    _turn: Turn | None = field(default=None, repr=False)

    @property
    def positions(self) -> tuple[int, ...]:
        """Where each character of ``text`` stands in the original, in code points."""
        return tuple(self.original(at, at + 1)[0] for at in range(len(self.text)))

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the original that a non-empty half-open span of ``text`` comes from."""
        if self._turn:
            start, end = self._turn.original(start, end)
        return self._back(start), self._back(end - 1) + 1

    def _back(self, at: int) -> int:
        for gaps in self._gaps:
            at += gaps.before(at)
        return at


def normalise(text: str) -> Normalised:
    """Any text in its plain spelling. Takes time linear in the text's length."""
    respelt = _respelt(text)
    loose, noise = without(respelt, sorted([*_noise(respelt), *_repeated(respelt)]))
    clean, empty = without(loose, _empty_lines(loose))
    heads = [(at, at, "\n") for at in heads_within_lines(clean)]
    said, words = without(
        clean,
        sorted(
            [*other_words(clean), *turned_about(clean), *heads, *columns_apart(clean)],
            key=lambda said: (said[0], -said[1]),
        ),
    )
    rows = with_rows(said)
    closed, spaces = without(rows, _spaces(rows))
    whole = Normalised(closed, (spaces, words, empty, noise))
    said_aside = asides(closed) if _is_chinese(closed) else english_asides(closed)
    plain, aside = without(closed, [(*span, "") for span in said_aside])
    plain, moved = without(plain, list(batch_before_row(plain)))
    turned, turn = lead_before_row(plain)
    return Normalised(turned, (moved, aside, *whole._gaps), tuple(whole.original(*span) for span in said_aside), turn)


def _empty_lines(text: str) -> list[tuple[int, int, str]]:
    """The empty lines of a Chinese text, which stand between a table's rows as well; English needs its paragraphs."""
    return [(*gap.span(), "") for gap in _EMPTY_LINES.finditer(text)] if _is_chinese(text) else []


def _is_chinese(text: str) -> bool:
    return len(text.encode(errors="replace")) > _CHINESE * len(text)


def _respelt(text: str) -> str:
    """The text with each character as its plain one: half-width, simplified."""
    if "\t" in text:
        text = with_bars_for_tabs(text)
    unusual = set(_OTHER_WIDTHS.findall(text))
    if not _in_gb2312(text):
        unusual.update(_not_in_gb2312().findall(text))
    plain = {char: _plain(char) for char in unusual}
    if _RADICAL.search(text):
        plain |= {char: _of_radical(char) for char in set(_RADICAL.findall(text))}
    if len(plain) > _FEW:
        text = text.translate({ord(char): instead for char, instead in plain.items()})
    else:
        for char, instead in plain.items():
            text = text.replace(char, instead)
    return _REVIEW.sub("复", text) if "覆" in text else text


def _noise(text: str) -> list[tuple[int, int, str]]:
    """The noise of a text; a block's tag leaves a line's end, as does the dash before an item of a list that has lost
    its lines.
    """
    noise = [
        (*noise.span(), "\n" if noise.lastgroup and _BLOCK.match(noise["tag"]) else "")
        for noise in _NOISE.finditer(text)
    ]
    noise += lost_marks(text)
    if ",," in text:
        noise += [(*pause.span(), "") for pause in _DOUBLED_PAUSE.finditer(text)]
    noise += [(*space.span(), "") for space in _AROUND_NUMBER.finditer(text)]
    stops = list(_HALF_STOP.finditer(text))
    if len(stops) >= _FEW_STOPS and len(stops) > text.count("。"):
        noise += [(*stop.span(), "。") for stop in stops]
    bullets = list(_BULLET_WITHIN.finditer(text))
    if len(bullets) >= _FEW_BULLETS:
        noise += [(*bullet.span(), "\n") for bullet in bullets]
    if ENGLISH_WORD.search(text):
        noise += [(*end.span(), " ") for end in _RUN_ON.finditer(text)]
    if "ㄟ" in text:
        noise += [(*torn.span(), "通过") for torn in _TORN_PASSED.finditer(text)]
    if text.count(" - ") >= _FEWEST_ITEMS:
        noise += [(*dash.span(), "\n") for dash in _DASH_OF_ITEM.finditer(text)]
    return sorted(noise)


def _repeated(text: str) -> Iterator[tuple[int, int, str]]:
    """The sentences that stand in a text already: a page that was set twice says nothing new.

    A short one may stand there for another reason, such as a row of two tables: it goes only beside a long one.
    """
    long = [words for words in text.replace("\n", "。").split("。") if len(words) >= _LONG]
    if len(set(long)) == len(long):
        return
    seen: set[str] = set()
    for again, run in groupby(_SENTENCE.finditer(text), lambda sentence: _again(sentence["words"], seen)):
        sentences = list(run)
        if again and any(len(sentence["words"]) >= _LONG for sentence in sentences):
            yield sentences[0].start(), sentences[-1].end(), ""


def _again(words: str, seen: set[str]) -> bool:
    if words in seen:
        return True
    seen.add(words)
    return False


def headline_end(text: str) -> int:
    """Where the headline ends: a first line that is short and no sentence; 0 where there is none.

    Before it go the lines that tell where a page stands (首页 > 要闻) and all else that a site sets above its articles:
    it is the first short line that names a title, or the first that is no mere word, or the first of all.
    """
    navigates = any(mark in text[:_NAVIGATION_FAR] for mark in ("首页", "主页", "位置", ">"))
    start = first = longer = 0
    while start < _HEAD:
        if navigates and (navigation := _NAVIGATION.match(text, start)):
            start = navigation.end()
            continue
        line = _SHORT_LINE.match(text, start)
        if line is None:
            break
        if any(name in line["words"] for name in _IN_HEADLINE):
            return line.end("words")
        first = first or line.end("words")
        longer = longer or (line.end("words") if len(line["words"]) >= _NO_WORD else 0)
        start = line.end()
    return longer or first


def _spaces(text: str) -> list[tuple[int, int, str]]:
    """The spaces and separators that split Chinese sentences and long numbers."""
    meant = _SPACE_IN_NAME.search(text) is None
    pauses = {pause.start(): "," for pause in _PAUSE.finditer(text, 0, headline_end(text))} if meant else {}
    bodies = {body.start(): "\n" for body in _BODY.finditer(text, 0, _FAR_DOWN)}
    bodies |= {end.start(): "\n" for end in _NOTICE_NAMED.finditer(text, 0, _FAR_DOWN)}
    bodies |= {gap.start(): "\n" for gap in _GAP_FOR_MARK.finditer(text)}
    left = pauses | bodies | (dict.fromkeys(_gaps_for_commas(text), ",") if meant else {})
    loose = [(*space.span(), left.get(space.start(), "")) for space in _LOOSE_SPACE.finditer(text)]
    if _GROUPS.search(text) or _TEARS.search(text):
        kept = set() if _is_chinese(text) else {number.start() for number in _NO_YEAR.finditer(text)}
        for number in (*_GROUPED.finditer(text), *_torn(text)):
            if number.start() in kept:
                continue
            loose += [(at, at + 1, "") for at in range(*number.span()) if text[at] in ", "]
    return sorted([*loose, *_broken_lines(text)])


def _gaps_for_commas(text: str) -> Iterator[int]:
    """Where the spaces stand that a page set instead of all the pauses of a sentence: 新增8家 至此 全区达到18家."""
    for statement in _STATEMENT.finditer(text):
        words = statement[0]
        clauses = words.split() if " " in words else []
        if len(clauses) >= _FEWEST_CLAUSES and len("".join(clauses)) >= _SHORTEST_CLAUSE * len(clauses):
            yield from (statement.start() + gap.start() for gap in _GAP.finditer(words))


def _broken_lines(text: str) -> list[tuple[int, int, str]]:
    """The line ends that a page put into the middle of a sentence or a name."""
    if "\n" not in text:
        return []
    breaks = [(*found.span(), "") for found in _BREAK_IN_WORDS.finditer(text)]
    breaks += [(*found.span(found.lastgroup or 0), "") for found in _BREAK_BEHIND_COUNT.finditer(text)]
    wrapped = list(_wrapped(text))
    if _is_chinese(text):
        return breaks + [(*end, "") for end in wrapped]
    english = list(_broken_english(text))
    done = {text.find("\n", start, end) for start, end, _ in english}
    return breaks + english + [(start, end, " ") for start, end in wrapped if text.find("\n", start, end) not in done]


def _broken_english(text: str) -> Iterator[tuple[int, int, str]]:
    """The line ends in the middle of an English sentence, each with the space or hyphen that is left of it."""
    end = text.find("\n")
    while end != -1:
        found = _ENGLISH_BREAK.match(text, end - 1 if text[end - 1] in " -" else end)
        found = found or _ENGLISH_BREAK.match(text, end)
        end = text.find("\n", end + 1)
        if found and found.start() - text.rfind("\n", 0, found.start()) > _NARROWEST_ENGLISH:
            hyphen = "-" if text.endswith(_KEPT_HYPHEN, 0, found.start()) else ""
            yield *found.span(), hyphen if found["hyphen"] else " "


def _wrapped(text: str) -> Iterator[tuple[int, int]]:
    """The ends of lines that are only as wide as their column: all as wide as the widest, and none at a pause."""
    lines = [words for line in text.split("\n") if (words := line.strip(" "))]
    # of a Chinese character, three bytes wide, a letter takes up half the width
    widths = [(len(words) + len(words.encode(errors="replace"))) / 4 for words in lines]
    full = sorted(width for width in widths if width >= _NARROWEST)
    if len(full) < _LEAST_LINES or full[-_LEAST_LINES] < full[-1] - _UNEVEN:
        return
    if sum(words[-1] in _ENDS_ROW for words in lines) * 2 >= len(lines):
        return  # rows of figures
    for width, words, after, line in zip_longest(widths, lines, lines[1:], _LINE.finditer(text)):
        begins = _BATCH_ROW.match(words) or (after and (_BEGINS_ITEM.match(after) or _BATCH_ROW.match(after)))
        if width >= full[-1] - _UNEVEN and words[-1] not in _ENDS_PARAGRAPH and not begins:
            yield line.span("end")


def _torn(text: str) -> Iterator[re.Match[str]]:
    """The numbers that spaces tear apart: one of their pieces is a lone digit, and none is a year."""
    yield from _TORN_DECIMAL.finditer(text)
    yield from _TORN_YEAR.finditer(text)
    for number in _TORN.finditer(text):
        if any(len(piece) == 1 for piece in number[0].split()) and not _YEAR_AND_NUMBER.match(number[0]):
            yield number


def _in_gb2312(text: str) -> bool:
    """Whether a text needs no characters but those of GB/T 2312, which holds the simplified forms alone."""
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


@cache
def _not_in_gb2312() -> re.Pattern[str]:
    """What finds the Chinese characters that GB/T 2312 lacks."""
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    known = b"".join(rows).decode("gb2312", "ignore")
    return re.compile(f"[^\0-\u33ff\ua000-\U0010ffff{known}]")


def _of_radical(char: str) -> str:
    """The character that looks like the sign of a radical, or one that Unicode holds twice: ⼩ is 小, ⻆ is 角."""
    return _RADICALS.get(char) or _plain(unicodedata.normalize("NFKC", char))


@lru_cache(maxsize=30_000)
def _plain(char: str) -> str:
    """A character's plain spelling, one character again."""
    spelt = char.translate(_PLAIN)
    if spelt != char or not "\u3400" <= char <= "\u9fff":
        return spelt
    simple: str = _converter().convert(char)
    return simple if len(simple) == 1 else char


@cache
def _converter() -> OpenCC:
    from opencc import OpenCC  # 30 ms that simplified text need not pay

    return OpenCC("t2s")
