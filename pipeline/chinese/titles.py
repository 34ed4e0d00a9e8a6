"""The names of the recognition programmes in plain Chinese text.

A title's name comes in many dresses: 专精特新小巨人企业, 国家级小巨人, 省专精特新中小企业, 单冠, 高企. Words that look
like a title and are none (科技小巨人, 潜在独角兽, 高新技术产业) are found too, with no programme, so that their numbers
are turned down rather than given to a neighbour."""

from __future__ import annotations

import re

from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern
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
    r"(?P<level>国家|(?<![全我本各该个两三四五六七八九十])(?:自治区|省)|(?<![全我本])省(?=级)|(?:市|区|县)(?=级)|"
    r"(?<=[、,;和及育增定获评选为])市(?=专精特新|制造业单项|单项冠|隐形冠|瞪羚))(?:级的?)?)?"
)
_STATED = r"(?:(?=[国省自市区县])(?P<level>国家|(?:自治区|省|市|区|县)(?=级))(?:级的?)?)?"
_LITTLE = (
    r"(?=[专化型中企的小])"
    r"(?:专、?精、?特、?新|专新特精|专精特|专业化)?(?:化|型)?(?:中小企业|企业)?(?:的|中的)?小[巨伟][人入]"
)
_OTHERS = r"(?:\(?(?:及|和)?(?:培育|入库|后备)\)?)?企业"
_FIRMS = r"(?:中小企业|示范企业|培育企业|企业|公司)?"
_BEST = r"(?:[一二三四五六七八九]?十|[百千]|\d{2,4})[强佳]"
# Who heads those that bear a title, which is another honour: 专精特新50强企业, 瞪羚企业二十强.
_OF_THE_BEST = (
    r"(?:综合|成长性?|创新|发展|研发|科技|市场|品牌)?(?:能?力|实力|潜力|竞争力|活力|价值|影响力|投入)?"
    r"(?:\d{2,4}|[一二三四五六七八九]?十|[百千])[强佳优](?![县市城区省])(?:企业)?"
)
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
                rf"(?=[国省自市区县专重]){_LEVEL}(?:专精特新)?重点(?:支持|扶持)?(?:过?的)?(?:国家级?)?{_LITTLE}{_FIRMS}",
                "key_little_giant",
            ),
            (rf"(?:建议(?:继续)?|继续)支持(?:的)?(?:国家级?)?{_LITTLE}{_FIRMS}", "key_little_giant"),
            (
                r"(?:获得?|得到|拿到|享受|受)(?:了|到)?(?:中央|国家)?财政(?:资金)?(?:重点)?(?:支持|奖补|扶持)过?的"
                rf"(?:国家级?)?{_LITTLE}{_FIRMS}",
                "key_little_giant",
            ),
            (
                rf"(?=[中财])(?:中央)?财政(?:资金)?[^,。;\d]{{0,5}}?(?:支持|奖补|扶持)(?:了|过?的)?(?:国家级?)?{_LITTLE}{_FIRMS}",
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
                r"(?=[中财])(?:中央)?财政(?:资金)?(?:重点)?(?:支持|奖补)(?:的)?(?:国家级?)?专精特新(?!小[巨伟])"
                + _FIRMS,
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
            (rf"隐形冠军(?:企业)?{_OF_THE_BEST}", None),
            (r"隐形冠军(?:企业)?\((?:含)?培育(?:企业)?\)(?:企业)?", None),  # both titles in one number
            (r"隐形冠军(?:企业)?(?:的?种子|苗圃|培育库|培育对象|培育计划|培育工程|后备|储备|工程|计划)" + _FIRMS, None),
            (rf"{_LEVEL}(?:制造业)?隐形冠军(?:企业)?(?:入库)?培育(?:企业|名单)?", "hidden_champion_cultivation"),
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
                r"(?:(?<=列[入为])|(?<=[评定成选升]为)|(?<=入选)|(?<=获评))(?:省级?)?培育企业(?!库)",
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
            (rf"(?:(?:潜在|种子|准|后备|未来)(?:制造业)?|{_BEST}(?:制造业)?)单项冠军" + _FIRMS, None),
            (rf"单项冠军(?:企业)?{_OF_THE_BEST}", None),
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
            (r"独角兽创新企业", None),  # a list of the future ones and the seeds as well
            (
                r"(?:独角兽|瞪羚)(?:企业)?\((?:含|包括|及)?(?:潜在|种子|准|培育)(?:独角兽|瞪羚)(?:企业)?\)(?:企业)?",
                None,
            ),
            (
                r"(?<=[有出定选评增布册库为,、])(?<!引育、)(?<!引进、)(?<!孵化、)培育(?:独角兽|瞪羚)企业(?=数|总|名单|\d)|"
                r"(?:(?<=[兽羚][、和与及])|(?<=[兽羚]企业[、和与及]))其?培育(?:独角兽|瞪羚)企业",
                None,
            ),
            (r"(?<=[\d十百千][家户个])(?:重点)?(?:培育|关注|储备|拟培育)(?:的)?(?:独角兽|瞪羚)(?:企业)?", None),
            (r"(?:重点)?(?:关注)(?:的)?(?:独角兽|瞪羚)(?:企业)?", None),
            (r"(?:独角兽|瞪羚)(?:企业)?(?:(?:培育|成长|种子)企业|\((?:培育|潜在|种子)\)(?:企业)?)", None),
            (
                r"(?:独角兽|瞪羚)(?:企业)?(?:入库培育|培育入库|入库(?=企业)|(?:的?种子|苗圃|培育库|后备|储备|计划|岛|港))"
                + _FIRMS,
                None,
            ),
            (rf"(?:潜在|种子|准|后备|未来|预备|隐形|拟|小|{_BEST})(?:期)?(?:独角兽|瞪羚)" + _FIRMS, None),
            (r"(?:独角兽|瞪羚)(?:企业)?(?:及|和|与)(?:潜在|准|种子)(?:独角兽|瞪羚)" + _FIRMS, None),
            (r"独角兽(?:企业)?毕业(?:生|榜|企业)?", None),
            (rf"瞪羚(?:企业)?{_OF_THE_BEST}", None),
            (rf"{_LEVEL}(?:种子)?瞪羚{_FIRMS}", "gazelle"),
            (rf"{_LEVEL}独角兽(?:企业)?(?P<part>百强)(?:企业)?", "unicorn"),
            (
                rf"{_LEVEL}(?P<part>超级|十角兽)?独角兽(?!(?:企业)?(?:级别?|量级)[^,。;、\d]{{0,12}}估值){_FIRMS}",
                "unicorn",
            ),
        ),
    ),
    (
        ("高新技术", "高企", "高新企业", "高新"),
        7,
        (
            (r"高新技术(?:产业|产品|园区|制造业|成果|领域|项目)", None),
            (rf"{_BEST}(?:高新技术企业|高企(?!业))", None),
            (
                r"(?:高新技术企业|高企)(?:[一-鿿]{0,8}?)(?:[二三四五六七八九]?十强|[百千]强|\d{2,4}强)(?![县市城区省镇])(?:企业)?",
                None,
            ),
            (r"(?:国家)?火炬计划(?:项目)?(?:重点)?高新技术企业|(?:国家)?(?:级)?重点高新(?:技术)?企业", None),
            (
                rf"{_STATED}(?:高新技术企业|高新企业|(?<![提最较新])高企(?!业))(?!培育[库企]|库|成长库|(?:的?种子|后备|储备))",
                "high_tech",
            ),
            (r"高(?:新技术)?企业?(?:培育入?库|培育企业|种子|后备|储备)(?:企业)?", None),
            (
                r"(?:企业)?(?:(?<=[家户]企业)|(?<=[家户]公司))高新(?:技术?企?)?(?=\.{2,}|…)",
                "high_tech",
            ),  # a headline that a list page cut short
        ),
    ),
    (
        ("科技型中小", "创新型中小", "科技和创新型", "科小", "科中小"),
        8,
        (
            (rf"(?:科技|创新)型中小(?:企业)?{_OF_THE_BEST}", None),
            (r"科技(?:型)?(?:和|、|与)创新型中小企业", None),
            (rf"{_LEVEL}创新型中小企业", "innovative_sme"),
            (rf"{_LEVEL}科技型中小(?:微)?企业", "tech_sme"),
            (
                r"(?<![本学文理工外内])科中?小(?:企业?)?(?=数|总|[、,:和及与达有为]|分别|入库|备案|累计|已|现有|共|突破|超|\d)",
                "tech_sme",
            ),
        ),
    ),
    (
        (
            "创新型领军",
            "国家创新型企业",
            "技术先进型",
            "雏鹰",
            "科技领军",
            "领军(培育)",
            "技术创新示范",
            "雄鹰",
            "牛羚",
            "驼鹿",
            "新物种",
            "领航企业",
            "哪吒企业",
            "鲲鹏企业",
            "犀牛企业",
            "龙头企业",
            "链主企业",
            "头雁企业",
        ),
        5,
        (
            (rf"国家创新型企业|创新型领军{_OTHERS}|技术先进型服务企业|{_LEVEL}(?:雏鹰|雄鹰|牛羚|驼鹿){_FIRMS}", None),
            (rf"{_LEVEL}(?:科技)?(?:领军|领航){_OTHERS}|(?:科技)?领军\(培育\)", None),
            (rf"{_LEVEL}技术创新示范{_OTHERS}|(?:科创)?新物种企业|(?:哪吒|鲲鹏|犀牛)企业", None),
            (rf"{_LEVEL}(?:创新|科技|农业产业化|产业链)?(?:龙头|链主|头雁)企业(?![一-鿿]{{0,6}}(?:带动|引领))", None),
        ),
    ),
)
_BY_CORE = {
    core: (back, tuple((pattern(words), programme) for words, programme in names))
    for cores, back, names in _NAMES
    for core in cores
}
_CORE = pattern("|".join(map(re.escape, sorted(_BY_CORE, key=len, reverse=True))))
_LONGEST_TAIL = 20
_LEVEL_BEHIND = pattern(r"\((?:均为|属)?(?P<level>国家|自治区|省|市|区|县)级\)")  # 瞪羚企业(市级):74家


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
        behind = _LEVEL_BEHIND.match(text, match.end())
        level = LEVELS.get(said.get("level") or (behind["level"] if behind else ""))
        return ProgrammeName(match.start(), match.end(), programme, level, said.get("part"))
    return None
