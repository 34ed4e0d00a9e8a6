"""What a text as a whole, its headings and the lines that open a paragraph tell of the sentences under them."""

from __future__ import annotations

import re

from pipeline.chinese.handing_on import home_place
from pipeline.chinese.numbers import Context, Sentence
from pipeline.chinese.place_words import PRESS
from pipeline.chinese.sentences import Mentions
from pipeline.chinese.words import ATTEND, PLAN, unknown_words
from pipeline.clauses import inside
from pipeline.divisions import NATION, Division, within
from pipeline.mentions import Place, Year
from pipeline.normalise import headline_end
from pipeline.patterns import pattern

_TO_BE_DONE = pattern(
    r"(?:今年|明年|来年|新的一年|20\d\d年|下一步)[^,。]{0,6}(?:重点|主要|着力)?(?:抓好|做好|要做|推进)"
    r"(?:以下|下列|[^,。]{0,4}方面)?[^,。]{0,4}工作:|"
    r"(?:下一步|接下来|今后)[^。]{0,20}(?:做好|抓好|办好|聚焦|围绕)[^。]{0,10}(?:[两三四五六七八九十几\d][件项个点]|方面)|"
    r"(?:工作安排|重点工作|工作重点|主要任务|工作打算|工作计划|工作(?:盘子|清单)|任务(?:清单|书))"
    r"(?:是|为|如下|[已也](?:经)?[^,。:\d]{1,4}|[^,。:\d]{0,4}(?:列着|写着|写明|排定|敲定|明确|定下))?:|"
    r"(?:今年|明年|来年|年内|下一步|接下来)[^,。:\d]{0,8}(?:重点|主要|着力|集中|全力|还要|要)[^,。:\d完成]{0,3}[做抓干办][^,。:\d了完成]{0,4}(?:[两三四五六七八九十几\d][件项个]|以下|下列)[^,。:\d]{0,4}:|"
    r"(?:主要|总体|工作|发展|培育)(?:预期)?目标(?:是|为)?(?::|什么)|"
    r"《[^》]{0,60}(?:要点|计划|方案|意见|措施|规划|行动|通知|办法)》中?(?:明确|提出|指出|强调)"
)
_LIST_ITEM = pattern(
    r"[\s\-·•●■◆▲※*]+(?=\w)|[一二三四五六七八九十]{1,2}(?:是|、)|[((]?[一二三四五六七八九十\d]{1,2}[))、.]"
)
# 西安市新材料产业链企业群; 西安市新材料产业链中的高新技术企业集中分布于九个区县
_GROUP = pattern(
    r"(?P<part>[^,。;:、()\d省市区县年]{2,12}?)(?:\([^()]*\))?(?P<kind>产业链|产业集群|集群)(?:\([^()]*\))?"
    r"(?:企业(?:群|的?(?:数量|总数|总量|分布|名录|画像|概况|情况))|"
    r"[中里内上]?,?的?[一-鿿]{2,12}企业(?:,?(?:主要|多|大多)?(?:集中|分布|覆盖|遍布|遍及|散落|分散|分区|分地区|各[区县市]|在各)|(?:当中|之中|[中里]面?),[一-鿿]{2,5}[区县市](?:有|以|最|居|\d))|"
    r"[中里内上]?的?[一-鿿]{0,10}(?:企业|高企|小巨人|瞪羚|独角兽|单项冠军)按[一-鿿]{1,4}(?:拆开|划分|统计|来看|看|分)|"
    r"[中里内上]?的?(?:[一-鿿]{0,10}企业|高企)(?:名单)?(?:,?(?:都|究竟|到底|主要)?(?:在|分布在|落在|花落)哪|"
    r"(?:逐一|一一|全部|都|全)?(?:拉|拿|找|挑|列|摆|摊|放|捋|理|数|过|翻|扫)(?:出来|到一起|在一起|开|了(?:个)?一?遍|一遍|清楚)|(?:作|做)?了?(?:梳理|盘点|统计|排查|画像|比对|扫描)))"
)
_LEADS_TO_GROUP = pattern("^(?:我们|本文|笔者|小编|把|将|对|就|从|按|这条|的)+")
# 《2025武汉市人工智能企业库》, 《智能装备企业名录》
_BOOK_OF_FIRMS = pattern(
    r"《(?:[^》]*?(?:\d年?度?|[省市区县州]))?(?P<part>[^》\d省市区县州年]{2,10}企业)(?:库|数据库|名录|图谱|大全|画像|名册)"
    r"[^》]{0,8}》"
)
_ANY_FIRMS = pattern(
    r"专精特新|小巨人|瞪羚|独角兽|高新技术|冠军|中小|民营|科技型|创新型|[上百千\d]强|上市|工业|规上|重点|优质|骨干|龙头"
)
_OWN_ZONE = ("全区", "我区", "本区")  # of a zone that speaks for itself
_LEVEL_OF_ZONE = pattern("国家级?|省级")  # 济宁国家高新区, and below it 济宁高新区
_LONGEST_HEADING, _LONGEST_LINE = 40, 120
_IS_ZONE = pattern(
    r"(?:高新区|高新技术产业开发区|经开区|经济技术开发区|开发区|示范区|新区|保税区|自贸区|园区|科技城|科学城)$"
)
_ANY_ZONE = pattern("省级|国家级?|[^省]{2,3}省|各")
_FIRST_LINES = 200
_OFTEN = 3
_ENDS_LINE = pattern(r"[?!]*(?:\n|$)")
_HEADING = pattern(
    r"[一二三四五六七八九十]+、|[((][一二三四五六七八九十]+[))]|第[一二三四五六七八九十]+[章节部]|[【\[■◆●★▍]|[^:\d]{0,12}(?:问|记者|主持人):"
)
_PLAN_HEADING = pattern(
    r"(?:重点|主要|工作|发展|总体|培育)(?:任务|安排|目标)|预期目标|目标(?:一览|汇总|来了|是什么|有哪些|是多少|如何)|任务书|要干这些|这[样么]干|目标任务|"
    r"工作(?:重点|打算|计划|思路|设想|部署|谋划|安排|举措)|下一?步|[今明来后新]的?一?年的?(?:目标|打算|任务|安排|展望|计划)|新的一年|展望|"
    r"有(?:何|哪些|什么)[^,。]{0,6}(?:打算|考虑|安排|目标|计划|部署|规划)"
)
_LOOKS_BACK = pattern(
    "总结|回[顾眸望]|(?:超额|提前|圆满|顺利)完成|成效|成绩单|过去|目前|现状|进展|兑现|问题|不足|情况|怎么样|以来"
)
_HEADS_COLUMN = pattern(r"\([家户个]\)$|[家户企]业?数量?$")  # 序号 市州 新认定(家)
_PLAN_TITLE = pattern(
    r"(?:工作要点|行动计划|行动方案|实施方案|工作方案|发展规划|(?:实施|指导|若干|的)意见|(?:若干|政策|的)措施|若干政策|政策举措|行动纲要|政策[一二三四五六七八九十\d]+条)"
    r"(?:\([^()]*\))*(?:的通知)?$|征求意见稿|(?:培育|发展|工作)目标|(?:任务|目标|责任)[^,。]{0,8}(?:分解|分工)|"
    r"(?:组织|做好|开展|启动)[^\n]{0,24}(?:申报|推荐|认定|培育)[^\n]{0,8}工作?的通知$"
)
_MONTHS = (
    r"(?:度|全年|(?:前|第)?[一二三四]个?季度|[上下]半年|前[一二三四五六七八九十\d]{1,2}个?月|"
    r"\d{1,2}月?(?:份|[-—–~至到]+\d{1,2}月(?:份)?))"
)
_ACCOUNT = r"(?:情况|进展|通报|简报|月报|季报|快报|公报|统计|数据)+"
_REPORT = pattern(
    r"(?P<year>20\d\d)年(?!第)[^。\n]{0,24}(?:统计公报|回顾|工作总结|主要工作|成绩单|发展报告|分析报告)|"
    # 2023年1-5月全市科技型企业培育情况, 入库情况通报(2023年上半年)
    rf"(?P<of>20\d\d)年{_MONTHS}[^。,;\n]{{0,24}}(?:{_ACCOUNT})$|(?:{_ACCOUNT})[((]?(?P<until>20\d\d)年{_MONTHS}[))]?$"
)
# 全区这一年的成绩单是, in a text that began with 2023年.
_REPORT_ON_IT = pattern(r"(?:这|刚刚?过去的|过去的?)一年[^。\n]{0,8}(?:成绩单|答卷|盘点|成效|数据|账单)")
_PLAIN_YEAR = pattern(r"(20\d\d)年")
_FAR_BACK = 400
_PRIVATE_INDEX = pattern(
    r"胡润|恒大研究院|长城战略|长城所|CB ?Insights|IT桔子|微链|独角兽榜|全球独角兽|"
    r"(?:中国|大陆|全国|全球)[^,。;、]{0,4}独角兽(?:企业)?[一-鿿]{0,6}(?:报告|白皮书|指数|(?<![上登入进霸领])榜)|创业邦|睿兽|(?:中国|全国)瞪羚(?:企业)?(?:数据|研究|百强|发展)*(?:报告|榜)|"
    r"(?P<list>独角兽(?:企业|城市|区域|地区|行业|百强|\d+强|估值|数量|成长|发展|研究|全景|年度|TOP ?\d+|20\d\d年?)*"
    r"(?:(?<![上登入进霸领])榜(?!上)|排行|(?<!工作)报告|白皮书|观察|图谱|名册))"
)
_OF_AUTHORITY = pattern(
    r"[全我][省市区县]|[省市区县](?:级|年度|科技|工信|经信|发改|工业|工商|政府)|[厅局]|委(?!托)|工信部|科技部|生产力|政府"
)
_LONGEST_LEAD = 30


def context_of(mentions: Mentions, home: Division | None) -> Context:
    """What the text as a whole tells before its first sentence is read."""
    text = mentions.text
    fresh = [batch for batch in mentions.batches if not batch.review and batch.first == batch.last]
    nation = (p.start for p in mentions.places if p.code == NATION.code and p.role == "place")
    inner = (p.start for p in mentions.places if p.code not in (None, NATION.code) or _is_unknown_home(p))
    first = next((p for p in mentions.places if p.role in ("place", "zone") and p.code != NATION.code), None)
    own = (p.start for p in mentions.places if home and p.code == home.code and not PRESS.match(text, p.end))
    return Context(
        home=home_place(home),
        zone=first
        if first and first.role == "zone" and first.start < _LONGEST_LINE
        else _zone_of_headline(mentions) or _zone_told_most(mentions, home),
        newest=max(fresh, key=lambda batch: batch.last, default=None),
        headline=headline_end(text),
        nation_at=next(nation, len(text)),
        inner_at=next(inner, len(text)),
        home_at=next(own, len(text)),
        indexes=_indexes(mentions),
    )


def _zone_of_headline(mentions: Mentions) -> Place | None:
    """The zone of which a headline says what it did: 石家庄高新区:科技型中小企业破两千."""
    headed = inside(mentions.places, 0, headline_end(mentions.text))
    return next((p for p in headed if p.role == "zone" and mentions.text.startswith(":", p.end)), None)


def _zone_told_most(mentions: Mentions, home: Division | None) -> Place | None:
    """The zone that a text names in its first lines and more often than any place around it: what is counted without
    a place is its own.
    """
    zones = [p for p in mentions.places if p.role == "zone" and p.code is None and (_IS_ZONE.search(p.words))]
    if len(zones) < _OFTEN or zones[0].start > _FIRST_LINES or home is None:
        return None
    kind = (_IS_ZONE.search(zones[0].words) or [""])[0]
    named = [zone for zone in zones if zone.words.endswith(kind) and not _ANY_ZONE.match(zone.words)]
    own = {zone.words for zone in named if zone.words != kind}
    around = [p for p in mentions.places if p.role == "place" and p.code == home.code]
    often = len(named) >= _OFTEN and len(named) > 2 * len(around)
    return next((zone for zone in named if zone.words in own), named[0]) if often and len(own) <= 1 else None


def _indexes(mentions: Mentions) -> list[int]:
    """Where a text names a private institute's index; where it names none, any list of unicorns that no authority is
    said to have drawn up.
    """
    found = list(_PRIVATE_INDEX.finditer(mentions.text))
    named = [index.start() for index in found if not index["list"]]
    return named or [index.start() for index in found if not _is_of_authority(mentions, index)]


def _is_of_authority(mentions: Mentions, index: re.Match[str]) -> bool:
    """Whether the words that lead to a list name an authority or a place that makes it known: 省科技厅公布新一批独角兽
    企业榜单, 合肥发布独角兽企业成长报告.
    """
    text = mentions.text
    start = max(index.start() - _LONGEST_LEAD, text.rfind("。", 0, index.start()) + 1)
    places = inside(mentions.places, start, index.start())
    by_place = any(p.code and text.startswith(("发布", "公布", "推出", "出台"), p.end) for p in places)
    return by_place or _OF_AUTHORITY.search(text, start, index.end()) is not None


def _is_unknown_home(place: Place) -> bool:
    """Whether a text speaks of its own 市 or 县 without naming it anywhere."""
    return place.code is None and place.words[0] in "我咱全本" and place.words[-1] in "省市区县州盟旗"


def begin(text: str, sentence: Sentence, context: Context) -> None:
    """Let a context know what a sentence, before it is read, says of the paragraph: a plan, a list of those to come."""
    new_paragraph = text[sentence.start - 1 : sentence.start] == "\n"
    if len(sentence.text) <= _LONGEST_HEADING and _ENDS_LINE.match(text, sentence.end):
        _begin_section(text, sentence, context)
        if context.title and not sentence.counts and _HEADS_COLUMN.search(sentence.text):
            context.heads = sentence
    if new_paragraph:
        goes_on = context.plans and _LIST_ITEM.match(text, sentence.start) is not None
        context.plans, context.attend = context.plan_section or goes_on, False
        context.wishes, context.cluster = False, None
    if sentence.end <= context.headline and _PLAN_TITLE.search(sentence.text):
        context.plan_title = True
    leads_on = bool(sentence.kinds & PLAN) and not sentence.counts and ":" in text[sentence.end - 1 : sentence.end + 1]
    context.plans = context.plans or context.plan_title or leads_on or _tells_what_to_do(sentence.text)
    context.attend = context.attend or bool(sentence.kinds & ATTEND)
    context.group = _group_of(sentence) or context.group
    if "》" in sentence.text and (book := _BOOK_OF_FIRMS.search(sentence.text)):
        context.group = _firms_of_field(book["part"]) or context.group
    if new_paragraph and context.place:
        context.place = _about_the_whole(text, context.place, context)


def _group_of(sentence: Sentence) -> str | None:
    """The chain of industry, without its place, whose firms a sentence goes through: 把西安光伏产业链企业列出来."""
    if not any(kind in sentence.text for kind in ("企业群", "产业链", "集群")):
        return None
    group = _GROUP.search(sentence.text)
    if group is None:
        return None
    first, end = (sentence.start + at for at in group.span("part"))
    inner = [place.end for place in sentence.places if first <= place.start and place.end < end]
    words = sentence.text[max([first, *inner]) - sentence.start : end - sentence.start]
    return _LEADS_TO_GROUP.sub("", words).removesuffix("这条") + group["kind"]


def _firms_of_field(words: str) -> str | None:
    """The field's firms of whom a book or a base tells, where its name has more than known words: 人工智能企业."""
    named = words.removesuffix("企业")
    return words if len(unknown_words(named)) > 1 and not _ANY_FIRMS.search(named) else None


def _about_the_whole(text: str, place: Place, context: Context) -> Place:
    """Whom a new paragraph is about: the place before, but of a zone or a part the whole again that has them, unless
    the zone speaks for itself.
    """
    counted = context.main
    if place.code is None and text[place.start : place.end] in _OWN_ZONE:
        return place
    zone, home = context.zone, context.home
    if place.code is None:
        name = _LEVEL_OF_ZONE.sub("", zone.words) if zone else ""
        of_text = name and (place.words.endswith(name) or (name.endswith(place.words) and _IS_ZONE.match(place.words)))
        if zone and _ANY_ZONE.match(place.words):
            return zone  # 太仓高新区17家入选…江苏省高新区瞪羚名单
        return place if of_text else context.home or counted or place
    if zone and home and home.code and place.code != home.code and within(home.code, place.code):
        return zone  # 高新区晒家底:累计82家,全省198家
    return counted if counted and counted.code and within(place.code, counted.code) else place


def _tells_what_to_do(sentence: str) -> bool:
    """Whether a sentence leads to what is to be done: 下一步重点做好以下工作:."""
    tasks = ":" in sentence and any(word in sentence for word in ("工作", "任务", "年", "步", "来"))
    return (
        tasks or "目标" in sentence or "》" in sentence or sentence.startswith(("下一步", "接下来", "今后"))
    ) and _TO_BE_DONE.search(sentence) is not None


def _begin_section(text: str, line: Sentence, context: Context) -> None:
    """Let a context know what a line that may be a heading says of those under it: that they tell what is to be done
    (二、2024年重点任务), or the year that they look back on (2022年…统计公报, 一、2023年工作回顾).
    """
    begins = text.rfind("\n", max(0, line.start - _LONGEST_LINE), line.start) + 1
    if _PLAN_HEADING.search(line.text) and not _LOOKS_BACK.search(text, begins or line.start, line.end):
        context.plan_section = True
    elif not line.counts and _HEADING.match(line.text) and text[line.start - 1 : line.start] in ("\n", ""):
        context.plan_section, context.refused = False, None
    if report := _REPORT.search(line.text):
        year = int(report["year"] or report["of"] or report["until"])
        context.report = Year(line.start + report.start(), line.start + report.end(), year)
    elif (
        _REPORT_ON_IT.search(line.text)
        and len(said := list(_PLAIN_YEAR.finditer(text, max(0, line.start - _FAR_BACK), line.start))) > 0
    ):
        context.report = Year(*said[-1].span(), int(said[-1][1]))
    elif context.plan_section:
        context.report = None
