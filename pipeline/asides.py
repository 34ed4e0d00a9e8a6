"""What is said beside a number of firms, and counts none: its rank, its share, how it grew, who reports it.

55家,居全省第三,累计200家 claims what 55家,累计200家 claims. Such an aside has a clause of its own behind the number,
and the rules that look from one number to the next need not step over it. One that names a place is none, for the
place may be whom the next number is of; nor is one beside a year to come, where a rank shows that the year is over:
到2024年底达到443家,居全省第二.
"""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.divisions import is_name
from pipeline.patterns import pattern

_OF_ALL = r"(?:全(?:省|市|国|区|县|州|自治区)|我[省市国区县])"
_NUMBER = r"[约近超逾]?过?\d+(?:\.\d+)?"
_THAN_BEFORE = r"[比较](?:上年|去年|上一?年|前一年|上年同期|去年同期)(?:同期|底|末)?"
_RANK = (
    r"(?:企业)?(?:总[数量]|数量|家数|总数量|累计数|入选数量?|新增数量?|增量|规模|[两三]项|增幅|增速|占比)?"
    r"(?:均|都|各|仍|继续|稳|连续[一二三四五六七八九十\d]+年)*(?:(?:位?居|位?列|排名?|位于|排在|名列)在?)?"
    rf"{_OF_ALL}?(?:第[一二三四五六七八九十\d]{{1,3}}[位名]?|(?<=[居列])(?:首位?|前列))"
)
_SHARE = (
    rf"(?:约?占[到了比]?(?:比重)?{_OF_ALL}?(?:总[数量])?(?:的|比重)?|占比)(?:达到?|为|超过?)?{_NUMBER}%(?:以上|左右)?"
)
_GROWTH = (
    rf"(?:同比|环比|{_THAN_BEFORE}|年均|增速|增幅)?(?:增长|增加|增|提高|提升|上升|下降|减少)?了?(?:达到?|为)?"
    rf"{_NUMBER}(?:%|个百分点|倍)(?:以上|左右)?"
)
_DIFFERENCE = rf"{_THAN_BEFORE}(?:净增加?|增加|增长|多|减少|少)了?{_NUMBER}[多余]?家"
_TASK = (
    r"(?:超额|提前)?(?:一年|半年)?完成了?(?:全年|年度|[省市]下达)?的?(?:目标任务|目标|任务|计划)?"
    rf"(?:的{_NUMBER}%)?"
)
_WHERE_LISTED = r"(?:具体|详细)?(?:企业)?(?:名单)?详?见附[件表]\d?"
_SAID = rf"(?:{_RANK}|{_SHARE}|{_GROWTH}|{_DIFFERENCE}|{_TASK}|{_WHERE_LISTED})"
_ASIDE = pattern(
    r"[,、(](?:(?<=\d家.)|(?<=\d家企业.))"
    rf"(?:(?<!\(){_SAID}(?:[,、和]{_SAID})*(?=[,;。\n]|$)|(?<=\(){_SAID}(?:[,、]{_SAID})*\))"
)
# Its rank among others that stands between a place and its number: 东莞次之,64家; 其中深圳最多,有129家.
_RANKED = pattern(
    r"(?<=[,;。:\n])(?:其中,?)?(?P<name>[一-鿿]{2,6}?)(?P<rank>(?:仍|则|排名?|位居|位列|名列|列|居|稳居)?(?:数量)?"
    r"(?:最多|居首|领先|次之|居次|第[一二三四五六七八九十](?:位|名)?|紧随其后|殿后|垫底|最少|随后),(?:有|为|共|达)?)(?=\d+家)"
)
# A headline that first says how a place ranks: 新增数、总量均居首 南宁19家企业获评瞪羚.
_RANKS_FIRST = pattern(
    r"(?:^|(?<=\n))(?:(?:新增|入选|新认定|累计|存量|增量)?(?:[总家]?数量?|总量|增量|存量|规模)[、和与]?){1,2}"
    r"(?:均|都|双双|稳|再|继续|同时|连续[一二三四五六七八九十\d]+年)*"
    r"(?:位?居|位?列|名列|领跑|领先|排名?|占据)[^,。;:\d\s]{0,6}[ ,:!]"
)
# Who reports it, before anything is told: 本报讯(记者甲 通讯员乙). The press of a named place tells its home.
_BYLINE = pattern(r"本[报网台站]讯 ?(?:\([^()\n]{0,8}(?:记者|通讯员)[^()\n]{0,40}\))? ?[:,]? ?")
_YEAR_TO_COME = ("到20", "至20")
_LONGEST_SENTENCE = 400


def asides(text: str) -> list[tuple[int, int]]:
    """The half-open spans, in order, of all asides of a Chinese text whose punctuation is plain, each with what sets
    it off.
    """
    bylines = (byline.span() for byline in _BYLINE.finditer(text))
    ranked = (found.span("rank") for found in _RANKED.finditer(text) if is_name(found["name"]))
    first = (found.span() for found in _RANKS_FIRST.finditer(text))
    return sorted([*bylines, *ranked, *first, *_said_beside_numbers(text)])


def _said_beside_numbers(text: str) -> Iterator[tuple[int, int]]:
    for aside in _ASIDE.finditer(text):
        sentence = text.rfind("。", max(0, aside.start() - _LONGEST_SENTENCE), aside.start()) + 1
        if not any(text.find(words, sentence, aside.start()) >= 0 for words in _YEAR_TO_COME):
            yield aside.span()
