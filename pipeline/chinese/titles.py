"""The names of the recognition programmes in plain Chinese text.

A title's name comes in many dresses: 专精特新小巨人企业, 国家级小巨人, 省专精特新中小企业, 单冠, 高企. Words that look
like a title and are none (科技小巨人, 潜在独角兽, 高新技术产业) are found too, with no programme, so that their numbers
are turned down rather than given to a neighbour.
"""

from __future__ import annotations

import re
from bisect import bisect, bisect_left
from collections.abc import Iterable, Iterator
from itertools import takewhile

from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import usual_level
from pipeline.records import Level, Programme

LEVELS: dict[str, Level] = {
    "国家": "national",
    "省": "provincial",
    "自治区": "provincial",
    "市": "municipal",
    "区": "county",
    "县": "county",
}
# Each begins with the characters that it can begin with: where none of them stands, ``re`` need not try the rest.
_LEVEL = (
    r"(?:(?=[国省自市区县])"
    r"(?P<level>国家|(?<![全我本各该个两三四五六七八九十])(?:自治区|省)|(?:市|区|县)(?=级)|"
    r"(?<=[、,;和及育增定获评选为])市(?=专精特新|制造业单项|单项冠|隐形冠|瞪羚))(?:级的?)?)?"
)
_STATED = r"(?:(?=[国省自市区县])(?P<level>国家|(?:自治区|省|市|区|县)(?=级))(?:级的?)?)?"
_LITTLE = (
    r"(?=[专化型中企的小])"
    r"(?:专、?精、?特、?新|专新特精|专精特|专业化)?(?:化|型)?(?:中小企业|企业)?(?:的|中的)?小[巨伟][人入]"
)
_OTHERS = r"(?:\(?(?:及|和)?(?:培育|入库|后备)\)?)?企业"
_FIRMS = r"(?:中小企业|示范企业|培育企业|企业|公司)?"
# Who heads those that bear a title, which is another honour: 专精特新50强企业, 瞪羚企业二十强.
_OF_THE_BEST = r"(?:综合|成长|创新)?(?:\d{2,4}|[一二三四五六七八九]?十|[百千])[强佳优](?![县市城区省])(?:企业)?"

# For the core of a name: where to begin to look before it, and the names to look for. The first that fits wins.
_NAMES: tuple[tuple[tuple[str, ...], int, tuple[tuple[str, Programme | None], ...]], ...] = (
    (
        ("小巨人", "小巨入", "小伟人"),
        22,
        (
            (r"(?:科技型?|隐形|创新型?|成长型?|瞪羚)小巨人" + _FIRMS, None),
            (rf"{_LITTLE}(?:培育|成长)?(?:计划|工程|行动)", None),
            (rf"{_LITTLE}(?:企业)?(?:的?种子|苗圃|培育库|后备|储备)" + _FIRMS, None),
            (rf"(?:潜在|种子|准|后备|未来){_LITTLE}{_FIRMS}", None),
            (rf"小巨人(?:企业)?{_OF_THE_BEST}", None),
            (
                r"(?:获得?|得到|享受)(?:了|到)?(?:国家|中央)(?:级)?(?:财政)?(?:资金)?(?:重点)?(?:支持|奖补|扶持)的"
                rf"(?:国家级?)?(?:专精特新)?重点{_LITTLE}{_FIRMS}",
                "key_little_giant",
            ),
            (
                rf"(?=[国省自市区县专重]){_LEVEL}(?:专精特新)?重点(?:支持|扶持)?(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}",
                "key_little_giant",
            ),
            (rf"(?:建议(?:继续)?|继续)支持(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
            (
                rf"(?=[中财])(?:中央)?财政(?:资金)?[^,。;\d]{{0,5}}?(?:支持|奖补|扶持)(?:了|的)?(?:国家级?)?{_LITTLE}{_FIRMS}",
                "key_little_giant",
            ),
            (rf"{_LEVEL}{_LITTLE}{_FIRMS}", "little_giant"),
        ),
    ),
    (
        ("专精特新", "专、精、特、新", "专新特精", "精特新"),
        16,
        (
            (
                r"专精特新(?:企业|中小企业)?(?:主题|概念|基金|之家|服务站|协会|商会|联盟|大会|指数|专板|之路|产业园|赋能|人才|服务|"
                r"贷(?!款)|板|城市|工程|计划|政策|品牌|集群|平台|赛|展)",
                None,
            ),
            (r"专精特新(?:企业|中小企业)?(?:的?种子|苗圃|培育库|后备|储备|培育(?:入库)?企业)" + _FIRMS, None),
            (r"(?:潜在|种子|准|后备|未来)专精特新(?:中小企业|企业)", None),
            (rf"(?=[国省自市区县专]){_LEVEL}专精特新(?:企业)?重点{_LITTLE}{_FIRMS}", "key_little_giant"),
            (rf"(?=[国省自市区县专]){_LEVEL}专精特新冠军(?:企业)?", None),
            (rf"专精特新(?:中小)?(?:企业)?{_OF_THE_BEST}", None),
            (
                r"(?=[中财])(?:中央)?财政(?:资金)?(?:重点)?(?:支持|奖补)(?:的)?(?:国家级?)?专精特新" + _FIRMS,
                "key_little_giant",
            ),
            (r"(?P<level>国家)级?(?:专、?精、?特、?新)(?:中小企业|企业)?(?!小巨)", "little_giant"),
            (
                rf"{_LEVEL}(?:专、?精、?特、?新|专新特精)(?:化)?(?:型)?(?:(?P<part>示范企业)|{_FIRMS})(?!小巨|产品|技术|发展|产业|领域|型|化|之|的?道路|方向)",
                "srdi_sme",
            ),
        ),
    ),
    (
        ("隐形冠军",),
        12,
        (
            (r"(?:潜在|种子|准|后备|未来)隐形冠军" + _FIRMS, None),
            (r"隐形冠军(?:企业)?\((?:含)?培育(?:企业)?\)(?:企业)?", None),  # both titles in one number
            (r"隐形冠军(?:企业)?(?:的?种子|苗圃|培育库|培育对象|培育计划|培育工程|后备|储备|工程|计划)" + _FIRMS, None),
            (rf"{_LEVEL}(?:制造业)?隐形冠军(?:企业)?培育(?:企业|名单)?", "hidden_champion_cultivation"),
            (rf"{_LEVEL}(?:制造业)?隐形冠军(?P<part>示范企业|示范)?(?:企业)?", "hidden_champion"),
        ),
    ),
    (
        ("培育企业",),
        9,
        (
            (r"(?<=隐形冠军[和及与、])培育企业", "hidden_champion_cultivation"),
            (r"(?<=隐形冠军企业[和及与、])培育企业", "hidden_champion_cultivation"),
            (r"(?<=隐形冠军示范企业[和及与、])培育企业", "hidden_champion_cultivation"),
            (
                r"(?<=[、,。;:和及与有增出 \n])(?:省级?)?培育企业(?=[里中]?(?:[^,。;、\d]{0,6})\d)",
                "hidden_champion_cultivation",
            ),
            (
                r"(?:(?<=列[入为])|(?<=[评定成选升]为)|(?<=入[选围])|(?<=获评))(?:省级?)?培育企业(?!库)",
                "hidden_champion_cultivation",
            ),
            (
                r"(?<=入选|进入|列入|纳入|获评|成为|评为|新增)(?:省级?)?培育企业(?=名单|行列|队伍|[,。;]|$)",
                "hidden_champion_cultivation",
            ),
        ),
    ),
    (
        ("级冠军企业", "级冠军示范企业"),
        3,
        ((r"(?P<level>国家|省|市|区|县)级冠军(?:示范)?企业", "manufacturing_champion"),),
    ),
    (
        ("单项冠军", "单冠军", "单冠"),
        12,
        (
            (r"(?:潜在|种子|准|后备|未来)(?:制造业)?单项冠军" + _FIRMS, None),
            (r"单项冠军(?:企业)?(?:的?种子|苗圃|培育库|后备|储备|工程|计划|之城)" + _FIRMS, None),
            (
                rf"{_LEVEL}(?:制造业)?(?:单项冠军|单冠军|单冠)(?P<part>示范企业|培育企业|企业产品|产品)?{_FIRMS}",
                "manufacturing_champion",
            ),
        ),
    ),
    (
        ("瞪羚", "独角兽"),
        10,
        (
            (r"(?:独角兽|瞪羚)(?:企业)?[及和与、](?:其)?(?:培育|潜在|准|种子)企业", None),
            (r"(?:瞪羚独角兽|独角兽瞪羚)" + _FIRMS, None),
            (r"(?:独角兽|瞪羚)类" + _FIRMS, None),  # the potential ones too
            (
                r"(?<=[有出定选评增布册库为,、])(?<!引育、)(?<!引进、)(?<!孵化、)培育(?:独角兽|瞪羚)企业(?=数|总|名单|\d)|"
                r"(?:(?<=[兽羚][、和与及])|(?<=[兽羚]企业[、和与及]))其?培育(?:独角兽|瞪羚)企业",
                None,
            ),
            (r"(?<=[\d十百千][家户个])(?:重点)?(?:培育|关注|储备|拟培育)(?:的)?(?:独角兽|瞪羚)(?:企业)?", None),
            (r"(?:重点)?(?:关注)(?:的)?(?:独角兽|瞪羚)(?:企业)?", None),
            (r"(?:独角兽|瞪羚)(?:企业)?(?:(?:培育|成长|种子)企业|\((?:培育|潜在|种子)\)(?:企业)?)", None),
            (
                r"(?:独角兽|瞪羚)(?:企业)?(?:入库培育|培育入库|入库|(?:的?种子|苗圃|培育库|后备|储备|计划|岛|港))"
                + _FIRMS,
                None,
            ),
            (r"(?:潜在|种子|准|后备|未来|预备|隐形|拟|小)(?:期)?(?:独角兽|瞪羚)" + _FIRMS, None),
            (r"(?:独角兽|瞪羚)(?:企业)?(?:及|和|与)(?:潜在|准|种子)(?:独角兽|瞪羚)" + _FIRMS, None),
            (r"独角兽(?:企业)?毕业(?:生|榜|企业)?", None),
            (rf"瞪羚(?:企业)?{_OF_THE_BEST}", None),
            (rf"{_LEVEL}(?:种子)?瞪羚{_FIRMS}", "gazelle"),
            (rf"{_LEVEL}(?P<part>超级|十角兽)?独角兽{_FIRMS}", "unicorn"),
        ),
    ),
    (
        ("高新技术", "高企", "高新企业", "高新"),
        7,
        (
            (r"高新技术(?:产业|产品|园区|制造业|成果|领域|项目)", None),
            (r"(?:[一二三四五六七八九]?十|[百千]|\d{2,4})[强佳]高新技术企业", None),
            (r"高新技术企业(?:[一-鿿]{0,8}?)(?:[二三四五六七八九]?十强|[百千]强|\d{2,4}强)(?:企业)?", None),
            (r"(?:国家)?火炬计划(?:项目)?(?:重点)?高新技术企业|(?:国家)?(?:级)?重点高新技术企业", None),
            (
                rf"{_STATED}(?:高新技术企业|高新企业|(?<![提最较新])高企(?!业))(?!培育[库企]|库|成长库|(?:的?种子|后备|储备))",
                "high_tech",
            ),
            (r"高(?:新技术)?企业?(?:培育入?库|培育企业|种子|后备|储备)(?:企业)?", None),
            (
                r"(?:企业)?(?<=家企业)高新(?:技术?企?)?(?=\.{2,}|…)",
                "high_tech",
            ),  # a headline that a list page cut short
        ),
    ),
    (
        ("科技型中小", "创新型中小", "科技和创新型", "科小", "科中小"),
        8,
        (
            (r"科技(?:型)?(?:和|、|与)创新型中小企业", None),
            (rf"{_LEVEL}创新型中小企业", "innovative_sme"),
            (rf"{_LEVEL}科技型中小(?:微)?企业", "tech_sme"),
            (r"(?<![本学文理工外内])科中?小(?:企业?)?(?=数|总|[、,:和及与达有为]|分别|\d)", "tech_sme"),
        ),
    ),
    (
        (
            "创新型领军",
            "国家创新型企业",
            "技术先进型",
            "雏鹰",
            "科技领军",
            "技术创新示范",
            "雄鹰",
            "牛羚",
            "驼鹿",
            "新物种",
            "领航企业",
        ),
        5,
        (
            (rf"国家创新型企业|创新型领军{_OTHERS}|技术先进型服务企业|{_LEVEL}(?:雏鹰|雄鹰|牛羚|驼鹿){_FIRMS}", None),
            (rf"{_LEVEL}(?:科技)?(?:领军|领航){_OTHERS}", None),
            (rf"{_LEVEL}技术创新示范{_OTHERS}|(?:科创)?新物种企业", None),
        ),
    ),
)
_BY_CORE = {
    core: (back, tuple((pattern(words), programme) for words, programme in names))
    for cores, back, names in _NAMES
    for core in cores
}
_CORE = pattern("|".join(sorted(_BY_CORE, key=len, reverse=True)))
_LONGEST_TAIL = 20
_ATTRIBUTE = pattern(
    r"(?P<part>(?:国家|省|市|区|县)级(?:及其?)?以上|(?:[AHB]股|港股|科创板|北交所|创业板|新三板|沪深|境内外|境外|境内)(?:上市|挂牌)?|已?上市|(?:资格)?(?:在)?有效期内|有效期|有效内|涉[海农外港侨台]|"
    r"民营|外资|规上|规模以上|(?<!全)国有|有效|(?<=[,;。:])(?:行业|领域|产业|赛道)[内里]|[一-鿿、]{2,30}?(?:领域|行业|产业链?|赛道|方向|板块|服务业|制造业|建筑业|[^各这两一同此几三多\W]类)(?:上|里|中|内)?)"
    r"(?:公司|企业)?(?:的|中的?)?$"
)
# The industries by their common names, which a writer puts right before a title without 领域 or 行业.
INDUSTRY = pattern(
    r"(?P<part>(?:新一代)?信息技术|电子信息|新材料|机器人|生物医药|医疗器械|中医药|人工智能|具身智能|集成电路|半导体|芯片|高端装备|装备制造|智能装备|"
    r"智能制造|工程机械|新能源汽车|新能源|汽车零部件|轨道交通|航空航天|商业航天|低空经济|工业软件|软件和信息服务|大数据|数字经济|数字创意|物联网|"
    r"工业互联网|光伏|储能|锂电|氢能|新型显示|光电子?|精细化工|化工新材料|节能环保|现代农业|海洋装备|船舶海工|仪器仪表|纺织服装|食品加工)"
    r"(?:类|方向)?(?:的|企业中的)?$"
)
_ENDS_INDUSTRY = frozenset("源术息料人药械能路体芯片备造械车件通天济件务据创联网伏电氢示子工保业装品类向的")
_ENDS_ATTRIBUTE = frozenset("海农侨台港期上市牌内营资有效域业链道向块类里中股板所深外的司")
_OF_TYPE = pattern(r"(?P<part>[一-鿿]{2,5}型)$")
_KIND_AFTER = pattern(r"\((?P<part>[一-鿿]{1,8}(?:类|型|方向|领域|行业|产业|赛道|组))\)")
_ATTRIBUTE_AFTER = pattern(r"的?(?P<part>(?:[AHB]股|境内外|科创板|北交所|创业板|新三板)?(?:上市|挂牌)(?:公司|企业))")
_LEAD = pattern(
    r"[家户]|(?:评选|评|选|认定|产生|诞生|涌现|培育|养|走)出|这样的|这些|培育|现有|已有|拥有|累计|共有|筛出|梳理|其中|覆盖|涵盖|聚焦|新增|入选|全国|全省|全市|我国|我市"
)
_OF_LIST = pattern("第[一二三四五六七八九十]{1,3}批|^年度")  # 第七批重点产业领域单项冠军: the field is of the name
_BARE = pattern("专精特新(?:企业)?")
_LONGEST_INDUSTRY = 12
_LONGEST_SHORT = len("省级培育企业")
_SPOKEN_OF = 40
_ENDS = pattern(r"[。\n]")
_BARE_GIANT = pattern(r"小巨人(?:企业)?")
# Titles of the same name that a trade's association grants to its own: 由中国…工业联合会发布…“专精特新”中小企业名单.
_BY_ASSOCIATION = pattern(
    r"(?:联合会|协会|学会|商会)(?:近日|日前|正式|组织|开展|共同|联合|[^,。;\d]{0,6}(?:会议|大会|年会)上)*"
    r"(?:(?:发布|公布|公示|评选|评定|认定|授予|遴选|命名)(?!的?(?:报告|白皮书|数据|蓝皮书|通知))|了?[^,。;\d]{2,30}(?:入库|评选|遴选|认定)工作)"
)
_OF_ASSOCIATIONS = ("srdi_sme", "hidden_champion")
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
_FUNDS_FAR = 30
_BUDGET_FAR = 120


def chinese_titles(text: str) -> list[ProgrammeName]:
    """The titles' names in plain Chinese text, left to right, none overlapping."""
    found: list[ProgrammeName] = []
    done = 0
    for core in _CORE.finditer(text):
        if core.start() < done:
            continue
        name = _name(text, core, done)
        if name:
            found.append(name)
            done = name.end
    return found


def _name(text: str, core: re.Match[str], done: int) -> ProgrammeName | None:
    back, names = _BY_CORE[core[0]]
    start, end = max(done, core.start() - back), min(core.end() + _LONGEST_TAIL, len(text))
    for words, programme in names:
        match = words.search(text, start, end)
        while match and match.end() <= core.start():
            match = words.search(text, match.end(), end)
        if match is None or match.start() > core.start():
            continue
        said = match.groupdict()
        level = LEVELS.get(said.get("level") or "")
        return ProgrammeName(match.start(), match.end(), programme, level, said.get("part"))
    return None


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
    if len(bare) < len(of_firms) or not giants:
        bare = set()
    last: Programme | None = None
    hidden = -_SPOKEN_OF  # where a hidden champion was named last
    for name in _without_namesakes(text, named):
        short = name.end - name.start <= _LONGEST_SHORT and text.endswith("培育企业", name.start, name.end)
        if short and last not in _HIDDEN_CHAMPIONS and name.start - hidden > _SPOKEN_OF:
            continue  # 培育企业 is short for 隐形冠军培育企业 only where these are spoken of
        last = name.programme
        hidden = name.end if last in _HIDDEN_CHAMPIONS else hidden
        if name.programme is None:
            yield name
            continue
        if name.start in bare and giants[0] < name.start and not _beside(text, name, giants):
            name = name._replace(programme="little_giant")
        if name.programme == "little_giant" and _is_funded(text, name):
            name = name._replace(programme="key_little_giant")
        attribute = _attribute(text, name)
        part = _LEAD.split(attribute["part"])[-1] if attribute and not _OF_LIST.search(attribute["part"]) else ""
        if part.endswith(("细分领域", "细分行业")):
            part = ""  # in which all of them are at home
        if part.endswith("以上") and name.programme and usual_level(name.programme) != "national":
            part = ""  # 省级以上专精特新企业 are all that bear the title, the few with a higher one among them
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
    supported = _SUPPORTED.search(text, max(0, name.start - _FUNDS_FAR), name.start)
    if supported is None:
        return False
    far = max(0, supported.start() - _BUDGET_FAR)
    return text.find("奖补", far, supported.start()) >= 0 or text.find("中央财政", far, supported.start()) >= 0


def _beside(text: str, name: ProgrammeName, giants: list[int]) -> bool:
    """Whether the 小巨人 before a name or the one behind it stands in its sentence."""
    nearest = giants[max(bisect(giants, name.start) - 1, 0) :][:2]
    return any(text.find("。", min(at, name.start), max(at, name.start)) < 0 for at in nearest)
