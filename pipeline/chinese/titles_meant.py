"""What the names of titles mean in their text: short ones, funded firms, what associations grant, words for a part."""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator
from itertools import takewhile

from pipeline.chinese.titles import LEVELS
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Programme

_ATTRIBUTE = pattern(
    r"(?P<part>(?:国家|自治区|省|市|区|县)级(?:及其?)?以上|(?:[AHB]股|港股|科创板|北交所|创业板|新三板|沪深|境内外|境外|境内)(?:上市|挂牌)?|已?上市|(?:资格)?(?:在)?有效期内|有效期|有效内|涉[海农外港侨台]|"
    r"民营|外资|规上|规模以上|(?<!全)国有|有效|(?<=[,;。:])(?:行业|领域|产业|赛道)[内里]|(?:年?(?:主营)?(?:营业?收入?|产值|销售额?|收入))?(?:超过?|过|在)?[\d.]+(?:至|到|-)?[\d.]*[万亿]元(?:以[上下内])?|[一-鿿、]{2,30}?(?:领域|行业|产业链?|赛道|方向|板块|服务业|制造业|建筑业|[^各这两一同此几三多\W]类)(?:上|里|中|内)?)"
    r"(?:公司|企业)?(?:的|中的?)?$"
)
# The industries by their common names, which a writer puts right before a title without 领域 or 行业.
INDUSTRY = pattern(
    r"(?P<part>(?:新一代)?信息技术|电子信息|新材料|机器人|生物医药|医疗器械|中医药|人工智能|具身智能|集成电路|半导体|芯片|高端装备|装备制造|智能装备|"
    r"智能制造|工程机械|新能源汽车|新能源|汽车零部件|轨道交通|航空航天|商业航天|低空经济|工业软件|软件和信息服务|大数据|数字经济|数字创意|物联网|"
    r"工业互联网|光伏|储能|锂电|氢能|新型显示|光电子?|精细化工|化工新材料|节能环保|现代农业|海洋装备|船舶海工|仪器仪表|纺织服装|食品加工|"
    r"医药|医疗|化工|机械|纺织|服装|食品|汽车|船舶|陶瓷|家具|建材|冶金|五金|模具|电气|电子|软件|环保)"
    r"(?:类|方向)?(?:的|企业中的)?$"
)
_ENDS_INDUSTRY = frozenset("源术息料人药械能路体芯片备造车件通天济务据创联网伏电氢示子工保业装品疗织舶瓷具材金气类向的")
_ENDS_ATTRIBUTE = frozenset("海农侨台港期上下元市牌内营资有效域业链道向块类里中股板所深外的司")
_OF_TYPE = pattern(r"(?P<part>[一-鿿]{2,5}型)$")
_KIND_AFTER = pattern(r"\((?P<part>[一-鿿]{1,8}(?:类|型|方向|领域|行业|产业|赛道|组))\)")
_ATTRIBUTE_AFTER = pattern(r"的?(?P<part>(?:[AHB]股|境内外|科创板|北交所|创业板|新三板)?(?:上市|挂牌)(?:公司|企业))")
_LEAD = pattern(
    r"[家户]|(?:评选|评|选|认定|产生|诞生|涌现|培育|养|走)出|这样的|这些|培育|现有|已有|拥有|累计|共有|筛出|梳理|其中|覆盖|涵盖|聚焦|新增|入选|全国|全省|全市|我国|我市"
)
_OF_LIST = pattern("第[一二三四五六七八九十]{1,3}批|^年度")  # 第七批重点产业领域单项冠军: the field is of the name
_BARE = pattern("专精特新(?:企业)?")
# A government of whose own list a title is: 普陀区的上海市专精特新企业; not 全省专精特新企业.
_GRANTOR = pattern(r"(?:[度的为年批评得增有定](?:[一-鿿]{2,3}省|[一-鿿]{2,6}自治区)|(?:北京|上海|天津|重庆)市)$")
_LONGEST_GRANTOR = 12
_COUNTED = pattern(r"(?:数量|总数)?[有为达是共]?\d+[家户个]")
_IN_LIST = tuple("、,;和及与")
_LONGEST_INDUSTRY = 12
_LONGEST_SHORT = len("省级培育企业")
_SPOKEN_OF = 40
_ITEM = pattern(r"(?:^|[。;\n])\W*[一二三四五六七八九十\d]{1,2}[)、.]\W*$")  # (三)专精特新
_LONGEST_ITEM = 8
_ENDS = pattern(r"[。\n]")
_BARE_GIANT = pattern(r"小巨人(?:企业)?")
# Titles of the same name that a trade's association grants to its own: 由中国…工业联合会发布…“专精特新”中小企业名单.
_BY_ASSOCIATION = pattern(
    r"(?:联合会|协会|学会|商会)(?:近日|日前|正式|组织|开展|共同|联合|[^,。;\d]{0,6}(?:会议|大会|年会)上)*"
    r"(?:(?:发布|公布|公示|评选|认定|授予|遴选|命名)(?!的?(?:报告|白皮书|数据|蓝皮书|通知))|了?[^,。;\d]{2,30}(?:入库|评选|遴选|认定)工作)"
)
_OF_ASSOCIATIONS = ("srdi_sme", "hidden_champion")
_ALSO_OF_PLACES = ("little_giant", "manufacturing_champion")
_HIDDEN_CHAMPIONS = ("hidden_champion", "hidden_champion_cultivation")
# What the central budget funds: 重点支持1000余家小巨人.
_FUNDS = pattern(
    r"(?:重点支持|重点扶持|财政[^,。;\d]{0,10}(?:支持|扶持|奖补),?)(?:了|约|近|超过?)?\d[\d.]*[万千百多余]*[家户个]?的?$"
)
_SUPPORTED = pattern(
    r"支持(?:了|我|全|本|[省市区县])*(?:第[一二三四五六七八九十]批)?(?:约|近|超过?)?(?:\d[\d.]*[万千百多余]*[家户个])?的?$"
)
_FUNDED_BY = pattern(
    r"(?:企业)?(?:已|还|均|都)*(?:获得?|得到|享受|入选|列入|进入|纳入|争取到?)[^,。;\d]{0,8}财政[^,。;\d]{0,8}(?:支持|奖补|扶持)"
)
# 小巨人第三批第一年建议支持名单
_TO_BE_FUNDED = pattern(
    r"(?:企业)?\(?(?:(?:第[一二三四五六七八九十]{1,3}[批年]|20\d\d年度?)[、,和]?)*(?:建议|拟)(?:继续)?(?:重点)?支持(?!其)"
)
_FUNDS_FAR = 30
_BUDGET_FAR = 120


def resolved(text: str, names: Iterable[ProgrammeName]) -> Iterator[ProgrammeName]:
    """The names, a bare 专精特新企业 read as the 小巨人 that its text has been about so far.

    It stays what it says where the text also speaks of 专精特新中小企业, or names both titles in one sentence.
    """
    named = list(_with_other_names(text, names))
    if "会" in text and (association := _grants_its_own(text, named)):
        named = [_without_title(name, association) for name in named]
    giants = [name.start for name in named if name.programme == "little_giant"]
    of_firms = [name for name in named if name.programme == "srdi_sme"]
    bare = {name.start for name in of_firms if _BARE.fullmatch(text, name.start, name.end)}
    bare -= {at for at in bare if _GRANTOR.search(text, max(0, at - _LONGEST_GRANTOR), at)}
    if len(bare) < len(of_firms) or not giants:
        bare = set()
    last: Programme | None = None
    hidden = -_SPOKEN_OF  # where a hidden champion was named last
    for name in _without_candidates(text, _without_namesakes(text, named)):
        short = name.programme in _HIDDEN_CHAMPIONS and name.end - name.start <= _LONGEST_SHORT
        if (
            short
            and text.endswith("培育企业", name.start, name.end)
            and last not in _HIDDEN_CHAMPIONS
            and name.start - hidden > _SPOKEN_OF
        ):
            continue  # 培育企业 is short for 隐形冠军培育企业 only where these are spoken of
        last = name.programme
        hidden = name.end if last in _HIDDEN_CHAMPIONS else hidden
        if name.programme is None:
            yield name
            continue
        heads = name.start in bare and _ITEM.search(text, max(0, name.start - _LONGEST_ITEM), name.start)
        if name.start in bare and giants[0] < name.start and not (heads or _beside(text, name, giants)):
            name = name._replace(programme="little_giant")
        if name.programme == "little_giant" and _is_funded(text, name):
            name = name._replace(programme="key_little_giant")
        attribute = _attribute(text, name)
        part = _LEAD.split(attribute["part"])[-1] if attribute and not _OF_LIST.search(attribute["part"]) else ""
        if name.programme == "tech_sme" and text.endswith("高成长", 0, name.start):
            part = "高成长"  # of whom a province keeps a list of its own
        if part.endswith(("细分领域", "细分行业")):
            part = ""  # in which all of them are at home
        if part.endswith("以上") and "级" in part:  # 省级以上专精特新企业: all, the few with a higher title among them
            least = LEVELS.get(part.partition("级")[0]) if name.programme in _ALSO_OF_PLACES else None
            part, name = "", name._replace(level=name.level or least)
        yield name._replace(attribute=part) if len(part) > 1 else name


def _grants_its_own(text: str, names: list[ProgrammeName]) -> ProgrammeName | None:
    """The first name of a title in a sentence that tells of an association's own list of firms that bear it."""
    starts = [name.start for name in names]
    for found in _BY_ASSOCIATION.finditer(text):
        start = max(text.rfind("。", 0, found.start()), text.rfind("\n", 0, found.start())) + 1
        ends = [at for mark in "。\n" if (at := text.find(mark, found.end())) >= 0]
        end = min(ends, default=len(text))
        if not found[0].endswith("工作") and text.find("名单", start, end) < 0:
            continue
        for name in names[bisect_left(starts, start) : bisect_left(starts, end)]:
            if name.programme in _OF_ASSOCIATIONS and not name.level:
                return name
    return None


def _without_title(name: ProgrammeName, of_association: ProgrammeName) -> ProgrammeName:
    """A name, no title of ours from where an association grants one of its own by it, unless a level is named."""
    same = name.programme == of_association.programme and not name.level
    return name._replace(programme=None) if same and name.start >= of_association.start else name


def _without_namesakes(text: str, names: list[ProgrammeName]) -> list[ProgrammeName]:
    """The names, a bare 小巨人 no title of ours where only 科技小巨人 and the like were named before it."""
    first = next((name for name in names if _BARE_GIANT.search(text, name.start, name.end)), None)
    if first is None or first.programme or not text.startswith("科", first.start):
        return names
    giants = [name for name in names if name.programme == "little_giant"]
    bare = list(takewhile(lambda name: _BARE_GIANT.fullmatch(text, name.start, name.end) is not None, giants))
    if bare and not _ENDS.search(text, first.end, bare[0].start):
        return names  # 科技小巨人企业120家,小巨人企业18家: told apart
    return [name._replace(programme=None) if name in bare else name for name in names] if bare else names


def _without_candidates(text: str, names: list[ProgrammeName]) -> Iterator[ProgrammeName]:
    """The names, no title of ours where 培育 before one sets its firms apart from those just counted with the title:
    独角兽3家、培育独角兽16家.
    """
    last: ProgrammeName | None = None
    for name in names:
        beside = last is not None and last.programme == name.programme and _COUNTED.match(text, last.end) is not None
        set_apart = text.endswith("培育", 0, name.start) and text[name.start - 3 : name.start - 2] in _IN_LIST
        if set_apart and beside and last and not _ENDS.search(text, last.end, name.start):
            name = name._replace(start=name.start - len("培育"), programme=None)
        yield name
        last = name if name.programme or not text.startswith("培育", name.start) else last


def _attribute(text: str, name: ProgrammeName) -> re.Match[str] | None:
    """The words beside a name that tell which of the firms are meant: 上市小巨人, 小巨人企业(制造类)."""
    if kind := _KIND_AFTER.match(text, name.end):
        return kind
    last = text[name.start - 1 : name.start]
    found = _ATTRIBUTE.search(text, max(0, name.start - 36), name.start) if last in _ENDS_ATTRIBUTE else None
    if not found and last == "型" and name.programme in ("gazelle", "unicorn"):
        found = _OF_TYPE.search(text, max(0, name.start - _LONGEST_INDUSTRY), name.start)
    if not found and last in _ENDS_INDUSTRY:
        found = INDUSTRY.search(text, max(0, name.start - _LONGEST_INDUSTRY), name.start)
    return found or _ATTRIBUTE_AFTER.match(text, name.end)


def _with_other_names(text: str, names: Iterable[ProgrammeName]) -> Iterator[ProgrammeName]:
    """The names, one that is no title joined to the title it is another name for: 科技小巨人(隐形冠军培育企业)."""
    waiting: ProgrammeName | None = None
    for name in names:
        if waiting and name.programme and _explains(text, waiting, name):
            name, waiting = name._replace(start=waiting.start, end=name.end + 1), None
        if waiting:
            yield waiting
        waiting = name if name.programme is None else None
        if not waiting:
            yield name
    if waiting:
        yield waiting


def _explains(text: str, name: ProgrammeName, behind: ProgrammeName) -> bool:
    """Whether a title alone stands in the brackets right behind a name."""
    return behind.start == name.end + 1 and text[name.end] == "(" and text.startswith(")", behind.end)


def _is_funded(text: str, name: ProgrammeName) -> bool:
    """Whether the central budget is said to fund the firms: 中央财政…。前三批支持1922家小巨人."""
    if _FUNDS.search(text, max(0, name.start - _FUNDS_FAR), name.start) or _FUNDED_BY.match(text, name.end):
        return True
    if _TO_BE_FUNDED.match(text, name.end):
        return True
    supported = _SUPPORTED.search(text, max(0, name.start - _FUNDS_FAR), name.start)
    if supported is None:
        return False
    far = max(0, supported.start() - _BUDGET_FAR)
    return text.find("奖补", far, supported.start()) >= 0 or text.find("中央财政", far, supported.start()) >= 0


def _beside(text: str, name: ProgrammeName, giants: list[int]) -> bool:
    """Whether the 小巨人 before a name or the one behind it stands in its sentence."""
    nearest = giants[max(bisect(giants, name.start) - 1, 0) :][:2]
    return any(text.find("。", min(at, name.start), max(at, name.start)) < 0 for at in nearest)
