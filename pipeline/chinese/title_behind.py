"""The title of a number that is only named behind it, past its own words."""

from __future__ import annotations

import re

from pipeline.chinese.events import tells_event
from pipeline.chinese.numbers import Answer, Number
from pipeline.chinese.titles import LEVELS
from pipeline.chinese.words import (
    AMONG,
    GRANTED,
    HELD,
    NEW,
    OTHER_FIRM,
    PART,
    PROPOSED,
    REVIEWED,
    REVOKED,
    STOCK,
    THING,
    TOTAL,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_LED_IN = pattern(
    r"(?:继|在)[^,。]{0,30}(?:之后|以后|后|基础上)|(?:与|和|跟|同|比起|对比)[^,。]{0,24}\d家(?:相比|相较|比)?|"
    r"(?:随着)?[^,。\d]{0,8}第[^,。\d]{1,3}批[^,。]{0,14}\d家(?:企业|公司)?(?:成功|新近|顺利)?(?:入选|入列|获评|获批|上榜|加入|加盟|公布|获认定|通过认定)(?:之后|以后|后)?"
)
_DESCRIBED = pattern(r"[^,。;()\d]{4,48}的[^,。;()\d]{0,8}(?:企业|公司)\(")
_RANK_BEHIND = pattern(r"(?:企业)?(?:榜单?|排行榜|总榜)?的?前(?:\d|[一二三四五六七八九十百]|列)")
_ONLY_LEVEL = pattern(r"(?P<level>国家|自治区|省|市|区|县)级(?:的|企业)?(?:以?及|和|与)?")
_NEXT_NUMBER = pattern(r"\)?[、和及与]")
_TAKES_SHARE = pattern(r"(?:企业)?占(?:了|到|据)?(?:[^,。;、\d]|20\d\d年度?){1,20}")  # 以795家占2023年新认定的3671家
_NEXT_LEVEL = pattern(r"(?:(?:自治区|省|市|区|县)级(?:的|企业)?)?(?:[、和及与]|以及)")
_SHORT = 4
_NEXT = 12
_NEXT_VERB, _NEXT_TITLE = 8, 24
# Steps of a procedure between a number and what the firms were granted, and firms that are those of a title.
_STEPS = pattern(r",+(?:(?:并|后|再|已|均)*(?:[经通][过由]?|报|符合|公示|由)[^,。;\d]{0,18},+){0,2}")
_LONGEST_STEPS = 40
_JUST_FIRMS = pattern(r"(?:中小|民营|工业|科技型?|制造业?)企业")
_NOUN = _PAIR = 2
_OF_FIRMS = ("家", "户", "席")
_ONLY_FAR = 60
OF_ROW = "title-of-row"
_GROWN = pattern(
    r"[^,。;\d]{0,6}[从由](?:约|近)?\d+[家户](?:企业)?(?:增|升|长|扩|跃|壮|发|变|拓|加|大|展|充|成|攀|猛|激){0,4}[到至]?(?:约|近)?\d+[家户](?:企业)?,"
)
# Behind a row of numbers, what they were: 孝感169家、襄阳150家,这就是第七批专精特新中小企业名单里的前几名。
_THIS_IS = pattern(r"(?:[-,。:]|以上|上面)(?:以上|上面|这)[^,。;\d]{0,6}?(?:是|来自|出自)")
_GREW = pattern(r"翻|[增成]长|倍|壮大|扩[容大]|跨越|攀升|跃升")
_RANKED = pattern(r"\)?,?(?:位列|位居|分列|分居|包揽|名列|跻身|占据|进入|排在)")
_ADDS = pattern(r"(?:再?加上|连同|算上|加之|计入|包括)[^,。;]{0,24}")
_OF_ITEM = pattern(
    r"(?:[ ,;、:]|企业|[从到再而又和至是为有达的了则共只才还]|增加|全国|[一-鿿]{2,4}街道|[前去今当上]年|"
    r"20\d\d年(?:度|底|末)?|"
    r"[新老]面孔|新?入选|新晋|首次获评|续上|延续|保住|期满|首次|新?认定|新增|复[核审](?:合格|通过)?|通过|入选|首批|第[一二三四五六七八九十]{1,3}批|"
    r"[三四五六十]年前|如今|现在)*"
)
_ALL_ARE = pattern(r"[,。](?:全部?|都|均|清一色|个个)(?:都)?(?:是|为|属于)[^,。;\d]{0,16}")
_TAKES = pattern(
    r"(?:撤销|取消|收回|终止|注销|摘掉|摘除)了?(?:其|上述|以上|该|这些|他们|它们|企业|\d家|公司)*的?(?:20\d\d年度?)?$"
)


def title_of_next_number(n: Number) -> ProgrammeName | None:
    """The title behind the next number of a pair: 新增3家、累计12家小巨人企业; 12家国家级、90家省级小巨人企业."""
    level = _ONLY_LEVEL.fullmatch(n.right_words)
    shares = _TAKES_SHARE.fullmatch(n.right_words)
    if (n.right_words.strip("企业)") and not level and not shares) or (
        n.titles(n.sentence.start, n.left) and not level
    ):
        return None
    if n.left_kinds & (OTHER_FIRM | THING | PART):
        return None
    last = n.count
    for following in inside(n.m.counts, n.count.end, n.clause.end):
        if following.start - last.end > (_NEXT_TITLE if shares else _NEXT) or n.words.kinds_in(
            last.end, following.start
        ) & (OTHER_FIRM | THING):
            return None  # 规上企业90家、小巨人企业12家
        titles = n.titles(following.end, min(following.end + 24, n.clause.end))
        if titles and not inside(n.m.counts, following.end, titles[0].start):
            verbs = n.words.kinds_in(following.end, titles[0].start)
            shared = verbs & (GRANTED | NEW) and n.places_before  # 宜兴2家、江阴5家进入第九批…名单
            return _of_level(titles[0], level) if shared or not verbs else None
        if not (_NEXT_LEVEL if level else _NEXT_NUMBER).match(n.text, following.end, n.clause.end):
            return None
        last = following
    return None


def title_of_growth(n: Number) -> ProgrammeName | None:
    """The title that the next clause says to have grown so: 从31家到168家,省级专精特新中小企业五年增长4倍多."""
    grown = _GROWN.match(n.text, n.clause.start, n.sentence.end) if n.text[n.left - 1] != ")" else None
    if grown is None or not n.clause.start <= n.count.start < grown.end():
        return None
    end = n.clause_end(grown.end())
    titles = n.titles(grown.end(), end)
    if not titles or titles[0].start - grown.end() > _NEXT or inside(n.m.counts, titles[0].end, end):
        return None
    return titles[0] if _GREW.search(n.text, titles[0].end, end) else None


def title_of_row(n: Number) -> ProgrammeName | None:
    """The title that is only named behind a row of places, as that of their rank: 北京(115)、上海(66)、深圳(34)位列
    全国独角兽企业数量前三.
    """
    row = [n.count]
    for following in inside(n.m.counts, n.count.end, n.sentence.end):
        between = n.text[row[-1].end : following.start].strip("(),、和及与")
        if not any(place.words == between for place in n.places(row[-1].end, following.start)):
            break
        row.append(following)
    goes_on = bool(n.before) and n.before[-1].rule.startswith(OF_ROW)
    titles = n.titles(row[-1].end, min(row[-1].end + _NEXT_TITLE, n.sentence.end))[:1]
    if not titles or not (goes_on or len(row) > _PAIR) or inside(n.m.counts, row[-1].end, titles[0].start):
        return None
    return titles[0] if _RANKED.match(n.text, row[-1].end) else None


def _of_level(title: ProgrammeName, level: re.Match[str] | None) -> ProgrammeName:
    """A title as one of the levels that share it grants it: the nation's 专精特新企业 are little giants."""
    if level is None:
        return title
    granted = LEVELS[level["level"]]
    national = granted == "national" and title.programme == "srdi_sme"
    return title._replace(programme="little_giant" if national else title.programme, level=granted)


def title_granted_next(n: Number) -> ProgrammeName | None:
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
    if _RANK_BEHIND.match(n.text, titles[0].end):
        return None  # 2家企业估值过百亿美元,进入全球独角兽前十
    own = next(iter(inside(n.m.counts, titles[0].end, n.clause_end(titles[0].end))), None)
    if own and not unknown_words(n.text[titles[0].end : own.start]):
        return None  # 7家企业入选智能工厂名单,新增单项冠军企业8家: it has a number of its own
    verb = n.words.first(GRANTED | NEW | REVOKED, at, min(at + _NEXT_VERB, n.sentence.end))
    return titles[0] if verb and verb[0] < titles[0].start <= verb[1] + _NEXT_TITLE else None


def title_added_to(n: Number) -> ProgrammeName | None:
    """The title of the total to which a number is added: 连同此前入选的182家,无锡小巨人总数达到240家."""
    if not _ADDS.fullmatch(n.text, n.clause.start, n.count.start) or n.text[n.clause.end : n.clause.end + 1] != ",":
        return None
    end = n.clause_end(n.clause.end + 1)
    titles, counts = n.titles(n.clause.end, end), inside(n.m.counts, n.clause.end, end)
    total = len(titles) == 1 and counts and titles[0].end <= counts[0].start and counts[0].value > n.count.value
    return titles[0] if total and n.words.kinds_in(n.clause.end, counts[0].start) & (STOCK | HELD | TOTAL) else None


def title_of_sum(n: Number) -> ProgrammeName | None:
    """The title of the number behind that adds up a row of them: 第一批7家、第二批102家,累计共109家小巨人企业."""
    titles = n.titles(n.count.end, n.sentence.end)[:1]
    if not titles or n.kinds & (OTHER_FIRM | THING | PART):
        return None
    row = inside(n.m.counts, n.sentence.start, titles[0].end)
    total = row[-1] if len(row) > _PAIR and n.text[row[-1].end : titles[0].start] in ("", "的") else None
    adds = total is not None and total.value == sum(count.value for count in row[:-1])
    return titles[0] if adds and titles[0].programme else None


def title_taken_away(n: Number) -> ProgrammeName | None:
    """The title that a later clause takes from the firms: 4家企业因逾期未报未通过复核,撤销其省级单项冠军称号."""
    if not n.sentence.titles or not n.sentence.kinds & REVOKED:
        return None
    titles = n.titles(n.clause.end, n.sentence.end)[:1]
    if not titles or inside(n.m.counts, n.count.end, titles[0].start):
        return None
    return titles[0] if _TAKES.search(n.text, n.count.end, titles[0].start) else None


def title_in_brackets(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The title that sums up in brackets what was said of all the firms: 21家成长快、技术新的企业(瞪羚企业)."""
    if not n.right_words or not n.m.brackets:
        return None
    described = _DESCRIBED.match(n.text, n.count.end, n.sentence.end)
    title = next(iter(inside(n.m.titles, described.end(), n.sentence.end)), None) if described else None
    if described is None or title is None or title.start != described.end() or n.text[title.end] != ")":
        return None
    return Answer([title], "title-in-brackets", title.start, title.end)


def named_later(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The first title that its sentence names behind a number: 继去年斩获12家之后,又有17家小巨人."""
    titles = n.titles(n.count.end, n.sentence.end)
    later = next((title for title in titles if n.text[title.start : title.end] != "专精特新"), None)
    if later is None:
        return None
    if len(n.sentence.counts) == 1 and _ALL_ARE.fullmatch(n.text, n.count.end, later.start):
        return Answer([later], "title-later", later.start, later.end)
    if _THIS_IS.search(n.text, n.sentence.counts[-1].end, later.start):
        return Answer([later], "title-later", later.start, later.end)
    before = n.text[n.sentence.start : n.count.start].strip()
    lone = not n.count.unit or (not n.right_words and len(before) <= _SHORT and "企业" not in before)
    led_in = _LED_IN.fullmatch(n.text, n.clause.start, n.clause.end)
    told_of = n.kinds & (GRANTED | NEW | REVIEWED | REVOKED | STOCK) or n.batches(n.clause.start, n.clause.end)
    if _lists_first(n, later):
        return Answer([later], "title-later", later.start, later.end)
    if led_in or (told_of and tells_event(n)) or (lone and not inside(n.m.counts, n.count.end, later.start)):
        return Answer([later], "title-later", later.start, later.end)
    return None


def _lists_first(n: Number, title: ProgrammeName) -> bool:
    """Whether a sentence is a row of figures, for places or years, that only says at its end what they count: 从全国的
    46万家,到江苏的5.7万家,再到无锡的7200家,高新技术企业的版图层层展开.
    """
    counts = [count for count in n.sentence.counts if count.unit in _OF_FIRMS]
    if len(counts) < _PAIR or counts[-1].end > title.start or len(n.sentence.titles) != 1 or n.count not in counts:
        return False
    ends = [n.sentence.start, *(count.end for count in counts)]
    return all(
        _OF_ITEM.fullmatch(n.bare(start, count.start)) is not None for start, count in zip(ends, counts, strict=False)
    )


def only_title(n: Number) -> Answer[list[ProgrammeName]] | None:
    """The one title that a text names, behind a number of firms that its own words say to be granted something, or of a
    batch, and that stands without a noun of its own: 一口气拿下9家,第六批小巨人评选最大的赢家要数浙江天台.
    """
    if n.so_far.refused or n.count.unit not in _OF_FIRMS or n.count.value < _PAIR or n.right_words not in ("", "企业"):
        return None
    told = n.kinds & (GRANTED | NEW | REVIEWED | PROPOSED) or n.batches(n.sentence.start, n.right)
    if not told or (n.kinds | n.lead_kinds) & (OTHER_FIRM | THING | PART):
        return None
    titles = inside(n.m.titles, n.count.end, n.count.end + _ONLY_FAR)
    named = {(title.programme, title.level) for title in n.m.titles if n.text[title.start : title.end] != "专精特新"}
    if not titles or titles[0].programme is None or len(named) != 1:
        return None
    if n.words.kinds_in(n.count.end, titles[0].start) & AMONG:
        return None  # 技术中心名单中,我省新增5家,其中不乏单项冠军
    return Answer(titles[:1], "only-title", titles[0].start, titles[0].end)
