"""Which level of government grants the title that a number counts."""

from __future__ import annotations

from pipeline.chinese.cohort_of import akin
from pipeline.chinese.level_granted import (
    OF_ANY_LEVEL,
    covers,
    grantor_beside,
    level_by_granter,
    level_of_announced_list,
    level_of_announcer,
    level_of_itself,
    level_of_named_list,
    may_be_of_place,
    of_city_around,
    owner_of_list,
)
from pipeline.chinese.numbers import NO_COINCIDENCE, Number
from pipeline.chinese.titles import LEVELS
from pipeline.clauses import inside
from pipeline.divisions import NATION, within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.programmes import GRANTED_BY_PLACES, MUNICIPALITIES, granted_by, usual_level
from pipeline.records import Level

_LEVEL_AFTER = pattern(r"(?:企业)?\(?(?:[均都全皆]?[为是系])?(?P<level>国家|自治区|省|市)级\)?(?=[、,和;]|$)")
_LEVEL_BEFORE = pattern(
    r"(?P<level>国家|省|市)级(?:企业|层面)?\)?(?:的)?"
    r"(?:(?:现|已|也|则|再|又|新|累计|共)*(?:有|达到?|共|各|为|占了?|增加?|添|认定|入选|获评|获批|培育|拥有)?了?|(?:也|则|已)?(?:从|由))$"
)
# 国家级的攥着5家,省级的更多,有24家
_LEVEL_CLAUSE = pattern(
    r"(?:(?<=[,;。:])|^)(?:而|但)?(?P<level>国家|省|市)级的[^,。;\d]{0,6},(?:已|共|也|则|就|一共|总共|足足)*(?:有|达|为|是)?了?(?:约|近)?$"
)
# But no level of a title where a list goes down to its places: 落到省级层面,浙江302家.
_LEVEL_LEAD = pattern(
    r"(?<![到按])(?P<level>国家|(?<!全)省|自治区|市)(?:级(?:(?:企业|荣誉|称号|资质|平台|层级)?(?:层面|方面)|[名榜]单[里中上]?)|(?<=[省区])(?:层面|里))(?!来?看)"
)
# 市级的,我们一共认了417户; 省级方面:专精特新300家,单项冠军12家
_LEVEL_TOPIC = pattern(
    r"\W?(?:而|在|[再先来]?看看?|[再先来]说|论|至于|就|从|再往)?(?P<level>国家|自治区|省|市|区|县)(?:级别?|里|一级)(?:的|层面|方面)?"
    r"(?:上|呢|来看|(?:[这那]一?(?:边|头|块|级|层|档|栏|摊|端|项)))?"
    r"(?:(?<=的)(?:则|也|就|还|要|数量|家数|总数|队伍){0,2}(?:[更最](?:多|厚|大|可观|壮观)|不少|多得多|多些|少些))?(?:[,:]|(?<=的)(?:共?有|包括)(?!\d))"
)
_PROVINCES = ("省", "自治区")
_OF_WHOLE_NATION = ("high_tech", "key_little_giant", "little_giant", "tech_sme")
_OF_NO_LOWER_LEVEL = ("high_tech", "key_little_giant")
_OF_A_PROVINCE = ("srdi_sme", "innovative_sme", "gazelle")
_LEVEL_OF_BATCH = pattern(
    r"(?P<level>国家|自治区|省|市|区|县)级(?:20\d\d年度?)?(?:首|第[一二三四五六七八九十\d]{1,3})批次?的?$"
)
_LONGEST_BATCH = 18
_LEVEL_JOINED = pattern(r"(?P<level>国家|自治区|省|市|区|县|国)(?<![我全本中外各]国)级?(?:(?<=国)|[、和及与或]|以及)$")
_LONGEST_JOINED = len("自治区级以及")
_PAUSE = pattern("[,;、]")
_STATES_LEVEL = pattern(r"(?P<level>国家|自治区|省|市|区|县)级(?:的)?$")


def level_of(n: Number, title: ProgrammeName, place: Place, *, holder_apart: bool) -> Level | None:
    """The level of government that grants the title that a number counts.

    ``holder_apart`` tells that the place beside the title only grants it: 南昌市的江西省单项冠军.
    """
    programme = title.programme
    assert programme is not None
    if joined_levels(n, title):
        return None
    if programme == "tech_sme" and place.code == NATION.code:
        return "national"
    if programme in OF_ANY_LEVEL and title.level is None and is_of_index(n, title):
        return _told_before(n, place)
    grantor = grantor_beside(n, title)
    grantor = grantor if programme != "high_tech" or (grantor or "").endswith("0000") else None
    if grantor and (holder_apart or (may_be_of_place(n, title) and covers(grantor, place))):
        return granted_by(grantor)
    if grantor and of_city_around(n, title, grantor, place):
        return granted_by(grantor)
    if grantor and _names_it_twice(n, title, grantor, place):
        return granted_by(grantor)
    if programme != "high_tech" and (granter := owner_of_list(n, title)):
        return granted_by(granter)
    level = (
        _beside_number(n)
        or _grown_from(n)
        or (None if title.level else level_of_itself(n, title, place))
        or level_of_topic(n, title)
        or title.level
        or _of_batch_of_level(n, title)
        or _of_lead_words(n)
        or _like_others(n, title)
        or level_of_named_list(n, title)
        or level_of_announced_list(n, title)
        or level_of_announcer(n, title)
        or level_by_granter(n, programme)
    )
    level = level or usual_level(programme)
    in_municipality = (place.code or "")[:2] in MUNICIPALITIES
    return "provincial" if level == "municipal" and in_municipality else level


def _told_before(n: Number, place: Place) -> Level | None:
    """The level of just as many firms of a place, where they were counted before an index was named."""
    told = n.told_before() if n.count.value >= NO_COINCIDENCE else None
    return told.level if told and told.region == place.code else None


def _names_it_twice(n: Number, title: ProgrammeName, grantor: str, place: Place) -> bool:
    """Whether the place before champions is named again as theirs, so that its name is the title's:
    江西省单项冠军企业全省共45家.
    """
    if title.programme != "manufacturing_champion" or title.level or place.code != grantor or not n.own:
        return False
    return any(each.code == grantor for each in n.places(title.end, n.count.start))


def joined_levels(n: Number, title: ProgrammeName) -> bool:
    """Whether a title is said to be of two levels in one number: 国家级、省级科技型中小企业1318家."""
    if title.level is None or n.text[title.start - 1] not in "、和及与或国" or isinstance(n.pair, ProgrammeName):
        return False
    said = _LEVEL_JOINED.search(n.text, max(n.sentence.start, title.start - _LONGEST_JOINED), title.start)
    return said is not None and LEVELS.get(said["level"], "national") != title.level


def is_of_index(n: Number, title: ProgrammeName) -> bool:
    """Whether a title is one of a private institute's index, which no government grants: 《全球独角兽榜》里,12家入榜;
    入选中国独角兽的有2家.
    """
    if n.text.endswith(("中国", "全球"), 0, title.start):
        return True
    return title.programme == "unicorn" and bool(n.private) and title.start >= n.sentence.start


def _beside_number(n: Number) -> Level | None:
    """The level that stands beside a number, apart from its title: 小巨人企业国家级8家、省级26家; 市级30家瞪羚企业."""
    split = None
    if "级" in n.left_words and not (n.attached and n.attached.level):
        behind = n.title.end if n.own and n.title and n.title.end <= n.count.start else n.left
        split = _LEVEL_BEFORE.search(n.text, behind, n.count.start)
    if not split and not n.own and "级的" in n.sentence.text:
        split = _LEVEL_CLAUSE.search(n.text, n.sentence.start, n.count.start)
    if not split and n.right_words:
        split = _LEVEL_AFTER.match(n.right_words)
    return LEVELS[split["level"]] if split else None


def _grown_from(n: Number) -> Level | None:
    """The level of the number from which one grew, with no pause in between: 国家级的从11家变成17家."""
    last = n.before[-1] if n.before and not n.own and n.text[n.before[-1].count.start - 1] in "从由" else None
    grown = last and last.programme == n.programme and not _PAUSE.search(n.text, last.count.end, n.count.start)
    return last.level if last and grown else None


def level_of_topic(n: Number, title: ProgrammeName) -> Level | None:
    """The level that the half of a sentence is about, its title before it: 省级企业312户;市级的,共认了417户.

    Or the titles behind it, as far as none has a level of its own: 省级的,专精特新企业521家,单项冠军46家,瞪羚63家.
    """
    since = max(n.text.rfind(";", n.sentence.start, n.count.start) + 1, n.sentence.start)
    topic = _LEVEL_TOPIC.match(n.text, since) or _LEVEL_TOPIC.match(n.text, n.text.find(":", since, title.start) + 1)
    if topic is None and not n.own and title.start < n.lead_start:
        since = n.lead_start  # 国家级的有186家,省级的更多,达1036家
        topic = _LEVEL_TOPIC.match(n.text, since, n.count.start)
    if topic is None:
        return None
    level = LEVELS[topic["level"]]
    if title.start < since:
        return level if not inside(n.m.counts, since, n.count.start) else None
    told_apart = any(each.level not in (None, level) for each in n.titles(since, title.end))
    return None if told_apart or title.programme in _OF_NO_LOWER_LEVEL or level == "national" else level


def _of_batch_of_level(n: Number, title: ProgrammeName) -> Level | None:
    """The level that stands before the batch of a title: 2022年省级第四批专精特新小巨人企业名单."""
    said = _LEVEL_OF_BATCH.search(n.text, max(0, title.start - _LONGEST_BATCH), title.start)
    return LEVELS[said["level"]] if said else None


def _of_lead_words(n: Number) -> Level | None:
    """The level that a clause begins with: 省级层面,已认定300家."""
    lead = _LEVEL_LEAD.search(n.text, n.lead_start, n.count.start)
    if (
        lead is None and n.programme == "tech_sme"
    ):  # which every one of a row may be: 国家级方面,有高企2家、科技型中小企业7家
        half = max(n.text.rfind(";", n.sentence.start, n.count.start) + 1, n.sentence.start)
        lead = _LEVEL_LEAD.search(n.text, half, n.count.start)
    return LEVELS[lead["level"]] if lead else None


def _like_others(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the same title before: in the sentence, or of the figure that a number goes on with."""
    if n.own:
        return _like_named_before(n, title)
    if n.before and n.before[-1].programme == title.programme:
        return n.before[-1].level
    if title.start >= n.sentence.start and n.batches(n.sentence.start, n.right):
        return None  # a list of its own: 省级小巨人179家。第四批小巨人名单里,新增58家
    last = n.lead or n.context.whole
    if last and last.programme == title.programme:
        return last.level
    return _like_figure_before(n, title) if title.programme in OF_ANY_LEVEL else None


def _like_named_before(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the titles named before in the sentence: 省级瞪羚企业9家、独角兽1家."""
    levelled = [with_level for each in n.titles(n.sentence.start, n.left) if (with_level := _with_level(n, each)).level]
    if not levelled and n.before and akin(n.before[-1].programme, title.programme):
        return n.before[-1].level
    if not levelled:
        return _like_figure_before(n, title) if title.programme in OF_ANY_LEVEL else None
    like = [each for each in levelled if each.programme == title.programme]
    last = n.before[-1] if n.before else None
    beside = last is not None and n.text[last.count.end : title.start] in ("、", "和", "及", "以及", "与")
    half = n.text.rfind(";", n.sentence.start, title.start) + 1  # …;省级单项冠军17家,瞪羚企业38家
    of_province = title.programme == "gazelle" and ((n.region or "").endswith("0000") or half > n.sentence.start)
    beside = beside or bool(last and of_province and n.text[last.count.end : title.start] == ",")
    beside = beside or (
        last is not None and isinstance(n.pair, ProgrammeName) and n.text[title.start - 1] in "、和及与"
    )
    behind = n.titles(n.count.end, n.sentence.end)[:1]
    national = [each for each in levelled if each.level == "national"] and levelled[-1].level != "national"
    contrast = national or (bool(behind) and behind[0].level == "national")
    contrast = bool(contrast) and title.programme == "manufacturing_champion"
    by_city = beside and levelled[-1].level == "municipal" and title.programme not in _OF_WHOLE_NATION
    if by_city and levelled[-1].end <= n.before[-1].count.start and not (behind and behind[0].level == "municipal"):
        return "municipal"  # 市级隐形冠军10家、专精特新企业25家
    in_row = beside and levelled[-1].level != "national" and levelled[-1].end <= n.before[-1].count.start
    by_province = levelled[-1].programme in _OF_A_PROVINCE and not n.text.startswith(_PROVINCES, levelled[-1].start)
    if in_row and (
        title.programme in OF_ANY_LEVEL or contrast or (by_province and title.programme in GRANTED_BY_PLACES)
    ):
        return levelled[-1].level  # 省级专精特新中小企业1997家、瞪羚企业298家、单项冠军23家,国家级小巨人21家
    told_already = any(
        f.programme == title.programme and f.level == "national" and f.region == n.region for f in n.before
    )
    if beside and levelled[-1].level == "provincial" and told_already:
        return "provincial"  # 国家级小巨人2家,自治区级专精特新中小企业35家、小巨人企业8家
    same = next((f for f in reversed(n.before) if f.programme == title.programme), None)
    if same and title.programme in OF_ANY_LEVEL:
        return same.level
    between = levelled[-1].programme in OF_ANY_LEVEL or levelled[-1].programme is None
    if between and (title.programme in OF_ANY_LEVEL or like):
        return levelled[-1].level
    return like[-1].level if like else None


def _with_level(n: Number, title: ProgrammeName) -> ProgrammeName:
    """A name with the level before it, for one that is no title too: 省级 in 省级潜在独角兽14家、瞪羚106家.

    Or with that of the province that grants it to firms of a place within: 滕州新增山东省专精特新中小企业72家、瞪羚9家.
    """
    if title.level:
        return title
    if not title.programme:
        said = _STATES_LEVEL.search(n.text, max(0, title.start - len("自治区级的")), title.start)
        return title._replace(level=LEVELS[said["level"]]) if said else title
    if title.programme not in _OF_A_PROVINCE:
        return title
    grantor = next((p for p in inside(n.m.places, n.sentence.start, title.start)[-1:] if p.end == title.start), None)
    if grantor is None or grantor.code in (None, NATION.code) or grantor.words[0] in "我全本该":
        return title
    within_it = n.region is not None and n.region != grantor.code and within(n.region, grantor.code or "")
    return title._replace(level="provincial") if within_it and grantor.words[-1] in "省区" else title


def _like_figure_before(n: Number, title: ProgrammeName) -> Level | None:
    """The level of the last figure of a title, where it covers a number's place, or of all of them, where one does."""
    alike = [f for _, f in reversed(n.context.figures) if f.programme == title.programme]
    covering = [f for f in alike if f.region and (n.region is None or within(n.region, f.region))]
    of_one_level = len({f.level for f in alike}) == 1
    return covering[0].level if covering and (of_one_level or (n.region and covering[0] is alike[0])) else None
