"""Which batch, which year, which date: 第四批, 前三批, 第一至第六批, 近三批, 2023年度, 截至2023年底, the first
six batches.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.mentions import AsOf, Batch, Year
from pipeline.numerals import chinese_value
from pipeline.patterns import Marked, pattern

_N = r"(?:[一二两三四五六七八九十]{1,3}|\d{1,2})"
# It begins with the characters that it can begin with: where none of them stands, ``re`` need not try the rest.
_BATCH = pattern(
    rf"(?=[第上前头最近首历经各所全评认公发开遴进组培这该以一二两三四五六七八九十\d])(?:"
    r"第一(?P<run>二(?:三(?:四(?:五(?:六(?:七(?:八九?)?)?)?)?)?)?)批|"
    rf"第?(?P<from>{_N})批?(?:至|到|-|~)第?(?P<to>{_N})批|(?P<previous>上一?批|前一批)(?!次上市)|(?:前面?|头)(?P<first>{_N})批|(?:最近|近)(?P<recent>{_N})批|"
    rf"第(?P<one>{_N})(?P<more>(?:[、和]第?(?:[一二三四五六七八九十]{{1,3}}|\d{{1,2}}))*)[两三四五]?批(?:次)?|(?P<initial>首)批(?!次?上市)|"
    r"(?P<every>历[批届次年]|各批|(?:所有|全部)批)次?(?:的|企业|认定|公示|公布|入选|发布){0,3}(?=名单|榜单|数据|结果|情况)|"
    rf"(?<![第前近分一新每各头后几多\d])(?P<times>[三四五六七八九])[次届](?=名单)|"
    rf"(?:这|该|上述|以上)(?P<these>[两二三四五六七八九])批(?=[里中内当之,加合共总]|名单|企业|下来)|"
    rf"(?:历经|经过)(?P<passed>[两二三四五六七八九])批(?!次)|"
    rf"(?:评选?|认定|公布|公示|发布|开展|遴选|进行|组织|培育)(?:过|了|到|出)?(?P<held>[两二三四五六七八九]|\d)批(?:次)?(?=[,;。]|企业|评选|认定|$)|"
    rf"(?<![第前近分一新每各头后几多\d])(?P<gone>[两二三四五六七八九])批(?=(?:评选|认定|遴选)?(?:走?下来|过后|之后))|"
    rf"(?<![第前近分一新每各头后几多\d])(?P<all>[两二三四五六七八九])批(?=\d|次?名单|小|专|共|合|累|[,:]|已|企业|在|国家|制造|单项|"
    rf"总))"
)
_REVIEW_AFTER = pattern(
    r"(?![^,;。]{0,24}(?:认定|培育|新增)\(复[核审])"
    r"(?:国家|[^,;。批家户和及与含\d]){0,28}?(?:(?:复核|复审)(?!(?:企业|名单|结果)?另)|到期|(?<!公示)期满)"
)
_BATCH_OF_YEAR = pattern(r"(?<=[年度])第[一二三四五六七八九十\d]{1,3}批次?")
_REVIEW_FAR = 60  # 28 words at most, of one character or two, and what they lead to
_REVIEW_BEFORE = pattern(
    r"(?:复核|复审)(?:通过|涉及|针对|对象[为是]|范围[为是]|的(?:企业|对象)?则?[为是])?(?:的)?(?:国家级?)?$|期满的?$|(?<!认定[和及与、])(?:复核|复审)[^,。;、和与及()\d]{0,12}\($"
)
# From one batch to the next within brackets: 通过复核企业名单(第一批8家、第四批107家).
_STEP_IN_BRACKETS = pattern(r"(?:企业)?[^\W\d_]{0,3}\d{1,6}[家户个](?:企业)?[、,;和及]")
_AND = pattern(r"[、和及与]|以及")
_COMPARED = pattern(
    r"(?:的?(?:总和|之和|总数|合计))?的?(?:[一二三四五六七八九十两\d.]+(?:成|倍|分之)|多出|少了|高出|低于|高于|相比|增长(?![到至])|减少(?![到至])|(?:下降|回落|下滑|缩减)(?![到至])|翻|头名|榜首|差不多|相当|持平|相近|不相上下)"
)
_COMPARED_WITH = pattern(r"(?:比|较|约为|相当于|高于|低于|多于|少于|赶上|追上|追平|逼近)$")
# A batch that is compared with is none of the number's own, unless its figure follows: 较第三批(2930家).
_ITS_FIGURE = pattern(
    r"(?:实际|最终|当时|国家级?|省级?|专精特新|小巨人|单项冠军|瞪羚|企业|名单|公示|公布|认定|入选|当[年时]|[年时]|"
    r"的?(?:总和|之和|总数|总计|合计|合起来|加起来|加在一起|相加|加总|一?共))*的?\(?\d[\d.]*[万千百多余]*[家户个]"
)
_IN_ONE_YEAR = pattern(
    r"(?:[今去当全本]年|年内|年度|(?<![于自从])20\d\d年(?!以来|起|至|到|开始|启动))(?:(?!累计|历年|至今|总)[^。;\n]){0,16}$"
)
_UP_TO = pattern(r"截[至止]到?$")
_NO_BATCH = pattern(
    r"(?:资金|人才|试点|学生|项目|集群|高校|基地|平台|设备)|"
    r"(?:国家级?|省级?|全国)?(?:创新型|文明|卫生|智慧|海绵|绿色|低碳|特色|知识产权|数字化?|示范)(?!中小|企业)[一-鿿]{0,2}?(?:县|城市|市|区|镇|小镇|乡)(?![级场域])"
)
_YEAR = (
    r"(?<=[批次]\()(?P<bracketed>20\d\d)年?度?(?=\))|(?<![至止到自较比])(?P<year>(?:19|20)\d\d)年(?![^,。;\d]{2,36}(?:以来|至今)|[^\d,;。]{0,12}?(?:启动|推出|首推|提出|设立|创立|开启|出台)[^\d,;。]{0,24}?(?:计划|工程|行动|办法|政策|评选|制度))(?:度|(?=,第[一二三四五六七八九十\d]+批)|(?=到期的?(?:企业|小巨人|专精特新))|(?!底|末|初|以来|起|间|前(?!面?[两二三四五六七八九十]批)|后|上半|"
    r"下半|开始|启动)(?=[^\d,;。?!年月日]{0,14}?(?:第[一二三四五六七八九十\d]+批|首批|前面?[两二三四五六七八九十]批|专精特新|小巨人|单项冠军|隐形冠军|瞪羚|独角兽|科创新物种|"
    r"高新技术企业|高企|科技型中小|创新型中小|"
    r"新申报|认定|入库|重点支持|新增|再增|又增|新获|获批|获评|入选|新晋|新培育|复核)|(?=(?:新)?榜单?的?(?:新面孔|新成员|新军|新晋|新上榜|新入榜|新增|新))))",
    {"19": 0, "20": 0},
)
_DATE = (
    r"(?P<y>(?:19|20)\d\d)年?(?:(?P<end>底|末)|(?P<half>上半年)|(?:-|\.)?"
    r"(?P<m>\d{1,2})(?:月|[-.])(?:(?P<mend>底|末)|(?P<d>\d{1,2})日?)?)?"
)
_AS_OF = (
    rf"(?:截至|截止到?|截至到|到|至){_DATE}(?![多余]?[家户万亿个名人])|(?P<bare>(?<!\d)(?:19|20)\d\d年(?:底|末))",
    dict.fromkeys(["截至", "截止", "到19", "到20", "至19", "至20", "19", "20"], 0),
)
_MARKED = Marked({"year": _YEAR, "date": _AS_OF})
_MARKS = ("批", "历届", "历次", "历年", "次名单", "届名单")
_LONGEST_BATCH = 40
_OTHER_COUNT = pattern(r"\((?:即|也即|为|系)?(?:(?:20\d\d|今|本)年?度?|总)")
_LONGEST_STEP = 12  # from one batch of a row to the next


def chinese_batches(text: str) -> Iterator[Batch]:
    """The batches that plain Chinese text names. 近三批 counts back from the latest batch named in the text
    before it.
    """
    found: list[Batch] = []
    for batch in _batches(text):
        if found and _counted_otherwise(text, found[-1], batch):
            continue
        if found and found[-1].review and not batch.review and _beside_in_brackets(text, found[-1], batch):
            batch = batch._replace(review=True)
        if found and batch.review != found[-1].review and _AND.fullmatch(text, found[-1].end, batch.start):
            found[-1], batch = found[-1]._replace(review=True), batch._replace(review=True)  # 第一批、第四批复核
        found.append(batch)
    yield from found


def _counted_otherwise(text: str, batch: Batch, following: Batch) -> bool:
    """Whether brackets right behind a batch only count it in another way: 第十二批(2025年第3批)."""
    if batch.first != batch.last or following.first != following.last or not text.startswith("(", batch.end):
        return False
    return _OTHER_COUNT.fullmatch(text, batch.end, following.start) is not None and text.startswith(")", following.end)


def _beside_in_brackets(text: str, batch: Batch, following: Batch) -> bool:
    """Whether two batches stand one after the other within brackets, each with its figure."""
    if not _STEP_IN_BRACKETS.fullmatch(text, batch.end, following.start):
        return False
    start = max(0, batch.start - _LONGEST_BATCH)
    return text.rfind("(", start, batch.start) > text.rfind(")", start, batch.start)


def _batches(text: str) -> Iterator[Batch]:
    latest = 0
    before = 0, 0  # where the batch before ends, and its ordinal
    spanned = 0, 0  # the first and the last ordinal of the batch before
    for match in _ordinals(text):
        if _NO_BATCH.match(text, match.end()):
            continue
        compared = _COMPARED_WITH.search(text, max(0, match.start() - 3), match.start())
        if (compared and not _ITS_FIGURE.match(text, match.end())) or _COMPARED.match(text, match.end()):
            continue
        if (
            match["all"]
            and text[match.end() : match.end() + 1] != ","
            and _IN_ONE_YEAR.search(text, max(0, match.start() - 20), match.start())
        ):
            continue  # 今年,该市两批共认定402家
        first, last = (
            spanned
            if match["these"] and spanned[1] - spanned[0] + 1 == chinese_value(match["these"])
            else _span(match, latest)
        )
        if _UP_TO.search(text, max(0, match.start() - 4), match.start()) or (
            text.startswith(("为止", "止"), match.end()) and text[match.start() - 1] == "到"
        ):
            first = 1
        if (match["recent"] or match["these"]) and not latest:
            first, last = 0, 0  # 近三批, and no batch is named
        elif not 0 < first <= last < 40:
            continue
        if match["all"] and _is_next_in_row(text, match, before):
            first = last
        before = match.end(), last
        spanned = first, last
        review = _under_review(text, match)
        if not review:
            latest = max(latest, last)
        if match["more"] and (row := list(_apart(match))):
            yield from (Batch(*span, ordinal, ordinal, review) for span, ordinal in row)
        else:
            yield Batch(match.start(), match.end(), first, last, review)


def _apart(match: re.Match[str]) -> Iterator[tuple[tuple[int, int], int]]:
    """The ordinals of a row and where they stand, where the row leaves some out and is no span: 第三、第六批."""
    numbers = list(re.compile(_N).finditer(match.string, match.start("one"), match.end("more")))
    ordinals = [chinese_value(number[0]) or 0 for number in numbers]
    if any(later - earlier != 1 for earlier, later in pairwise(ordinals)):
        ends = [number.end() for number in numbers[:-1]] + [match.end()]
        starts = [match.start()] + [number.start() for number in numbers[1:]]
        yield from zip(zip(starts, ends, strict=True), ordinals, strict=True)


def _under_review(text: str, cohort: re.Match[str]) -> bool:
    """Whether the words around a batch or a year tell that its firms are reviewed: 第一批小巨人复核."""
    start, end = cohort.span()
    if batch := _BATCH_OF_YEAR.match(text, end):
        end = batch.end()
    after = text[end : end + _REVIEW_FAR]
    if ("复" in after or "期" in after) and _REVIEW_AFTER.match(text, end):
        return True
    return _REVIEW_BEFORE.search(text, max(0, start - 16), start) is not None


def _is_next_in_row(text: str, match: re.Match[str], before: tuple[int, int]) -> bool:
    """Whether 三批 is but the third one of a row: 第一批50家,二批30家,三批45家."""
    end, last = before
    goes_on = chinese_value(match["all"]) == last + 1 and match.start() - end <= _LONGEST_STEP
    counted = text[match.end() : match.end() + 1].isdigit()
    return match["all"] != "两" and goes_on and counted and text.find("。", end, match.start()) < 0


def _ordinals(text: str) -> Iterator[re.Match[str]]:
    """What ``_BATCH`` finds in a text; where no 批 or the like is near there is nothing to look for."""
    marks = [mark for mark in _MARKS if mark in text]
    nearest = dict.fromkeys(marks, -1)
    done = 0
    while True:
        for mark, at in nearest.items():
            if at < done:
                found = text.find(mark, done)
                nearest[mark] = found if found >= 0 else len(text)
        near = min(nearest.values(), default=len(text))
        match = _BATCH.search(text, max(done, near - _LONGEST_BATCH)) if near < len(text) else None
        if match is None:
            return
        yield match
        done = match.end()


def _span(match: re.Match[str], latest: int) -> tuple[int, int]:
    if match["from"]:
        return chinese_value(match["from"]) or 0, chinese_value(match["to"]) or 0
    if match["every"]:
        return (1, latest) if latest > 1 else (0, 0)
    if all_so_far := match["times"] or match["all"] or match["passed"] or match["gone"] or match["held"]:
        return 1, chinese_value(all_so_far) or 0
    if match["first"]:
        return 1, chinese_value(match["first"]) or 0
    if back := match["recent"] or match["these"]:
        return latest - (chinese_value(back) or 0) + 1, latest
    if match["initial"]:
        return 1, 1
    if match["run"]:
        return 1, len(match["run"]) + 1
    if match["previous"]:
        return latest - 1, latest - 1
    one = chinese_value(match["one"]) or 0
    more = [chinese_value(each) or 0 for each in re.findall(_N, match["more"] or "")]
    return one, more[-1] if more else one


def chinese_times(text: str) -> tuple[list[Year], list[AsOf]]:
    """The years that name a cohort in plain Chinese text, and the dates that it says a count holds for."""
    found = _MARKED.find(text)
    return list(_years(text, found["year"])), list(_dates(found["date"]))


def _years(text: str, said: list[re.Match[str]]) -> Iterator[Year]:
    for match in said:
        yield Year(match.start(), match.end(), int(match["year"] or match["bracketed"]), _under_review(text, match))


def _dates(said: list[re.Match[str]]) -> Iterator[AsOf]:
    for match in said:
        if match["bare"]:
            yield AsOf(match.start(), match.end(), f"{match['bare'][:4]}-12-31")
        elif date := _iso(match):
            yield AsOf(match.start(), match.end(), date)


def _iso(match: re.Match[str]) -> str | None:
    year, month, day = match["y"], match["m"], match["d"]
    if match["end"]:
        return f"{year}-12-31"
    if match["half"]:
        return f"{year}-06-30"
    if month is None:
        return year
    if not 1 <= int(month) <= 12 or (day and not 1 <= int(day) <= 31):
        return None
    return f"{year}-{int(month):02d}" + (f"-{int(day):02d}" if day else "")
