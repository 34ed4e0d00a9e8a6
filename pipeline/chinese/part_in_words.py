"""The words beside a number, its title or its deed that tell which of the firms it counts: 其中民营企业58家."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import TOLD, subset_in
from pipeline.chinese.place_of import places_of
from pipeline.chinese.words import GRANTED, MARKET, NEW, OTHER_FIRM, PART, REVIEWED, REVOKED, unknown_words
from pipeline.clauses import inside, overlapping
from pipeline.divisions import within
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.scopes import Finding

OF_LIST = pattern(r"(?:企业)?(?:[名榜]单|名录|行列|之列)[上中里内]?的")
_OF_LIST_NAME = pattern(r"(?:(?![中里内的])[一-鿿、]){2,16}")
_KIND_OF_CHAMPION = pattern(
    r"(?P<kind>示范企业|培育企业)(?:(?:通过|复核|认定|入选|新增|获评|获批|的|已|未)*(?:共|有|为|达|是|则)?)$"
)
_KIND_OF_CHAMPION_BEHIND = pattern(
    r"(?:(?:企业|公司)?(?:都|均|被|获|拟|已|最终|成功)*(?:认定|评选|确定|授予|命名|评|列)?[为成是])?(?P<kind>示范企业|培育企业)(?![和及与]产品|\(产品)"
)
# Both kinds, each by one word before its number: 山东22家(示范12家、培育10家).
_BOTH_KINDS = pattern(r"示范(?P<one>\d+)家[、,和及]{0,2}培育(?P<other>\d+)家")
_COUNTED_KIND = pattern(
    r"(示范企业|培育企业|冠军产品|企业产品)[^,。;:\d]{0,8}\d+[家户个项件]|\d+[家户个项件][^,。;:\d]{0,12}(示范企业|培育企业|冠军产品|企业产品)"
)
_ONE_LADDER = ("innovative_sme", "srdi_sme", "little_giant", "manufacturing_champion")
_VALID_ITSELF = ("有效", "有效数")  # 有效高新技术企业3250家、专精特新企业890家: of the first alone
_FEW = 2
_ROW_GOES_ON = pattern(r"(?:企业)?,(?:以及|其中|和|及|还有)?(?:国家|省|市)?级?(?:以上)?(?:的|有)?")
_NAMED_AS = pattern(r"(?:企业|公司|单位)?(?:被?(?:认定|确定|授予|命名|列|评)?[为成是])")
_OTHERS = pattern("其他|其它|其余|余下|剩余")
_VERBS_OF_ALL = ("有", "共", "达", "为", "占", "获", "获批", "入选", "新增", "推荐", "申报")
TITLED = pattern("专精特新|小巨人|冠军|瞪羚|独角兽|高新|科技型|创新型")
_KIND_OF_FIRMS = pattern(
    r"(?P<part>(?P<kind>(?:[\w、]|\([^()\d]{1,8}\)){2,16}?)(?:类)?(?:企业|(?<!家)户))(?:数量|合计|共计)?已?[有为达共占]{0,2}$"
)
_LATIN = pattern("[A-Za-z]{2}")
_MOST = ("最多", "最集中", "居前", "靠前", "领先")
_WHERE_MOST = pattern(
    r"(?:[中里内](?!小)|[,;。:的]|^)(?P<part>[^,;。:、\d中里的]{2,12}?)(?:的)?(?:数量|家数|总数|数)?(?:拥有量?|分布)?(?:最多|最集中|居前|靠前|领先|排名?[在前]?前列)的?"
    r"[^,;。\d]{0,12}(?:[是为有]|依次|分别|:)"
)
_FIELDS_LEAD = pattern(r"(?:最[多大热密]|第[一二三四五]大)[^,。;]{0,4}(?:行业|领域|赛道|产业|板块)")
_MOST_ARE_OF = pattern(
    r"(?:最[多密集中]{1,2}|数量居首)的?(?:行业|领域|赛道|产业|板块)?(?:仍然?|依然|依旧|还)?(?:是|为|要数|当属|当数|莫过于)"
    r"(?P<part>[^,;:。\d]{2,16}),(?:目前|现|已|共|总计|数量)*(?:有|达到?|为)?$"
)
_LEADING_FIELD = pattern(
    r"(?:[^,。;\d]{0,6}(?:来?看|其中),)?(?P<part>[^,;:。\d]{2,14}?)(?:仍然?|依然|依旧|继续|还|则|已)?"
    r"(?:超[越过][^,。;\d]{2,12},)?(?:跃?升?为|成为|是|为)[^,;:。\d]{0,12}?(?:最[多大热密]|第[一二三四五]大)[^,;。\d]{0,3}(?:行业|领域|赛道|产业|板块),"
    r"(?:[比较][^,。;]{1,8}?(?:净?增加?|增长|多|少|减少)了?\d+[家个],)?(?:目前|现|已|共|总计|数量)*(?:有|达到?|增至|升至|为)?"
)


def ends_item_before(n: Number) -> bool:
    """Whether the words before a number with its title are of the item before: 5万家中小企业和6500家高新技术企业."""
    return n.attached is not None and n.left_words.endswith(("企业和", "企业及", "企业与", "企业、", "企业以及"))


def kind_in_title(n: Number, title: ProgrammeName) -> str | None:
    """The kind of champions that a title names, unless it names products and a number firms: …产品,另有4家企业."""
    firms = not n.own and n.right_words.startswith(("企业", "公司"))
    last = n.before[-1] if n.before else None  # 示范企业118家、产品141个,加起来259个,宁波占18席
    of_all = not n.own and last is not None and last.programme == title.programme and last.subset is None
    return None if of_all or (firms and title.subset == "产品") else title.subset


def of_title(n: Number, title: ProgrammeName) -> str | None:
    """The attribute of a title, as far as a number still speaks of it: 规上高企43家;重新认定的23家 are others."""
    apart = not n.own and n.text.find(";", title.end, n.count.start) >= 0
    placed = bool(n.places_before) or isinstance(n.pair, Place)
    whole = placed and any(f.subset is None and f.programme == title.programme for f in n.before)
    apart = apart and bool(n.kinds & TOLD or whole)  # 高企2839家,其中规上高企1346家;蓬江619家
    return None if apart or (title.attribute or "").endswith("以上") else title.attribute


def behind_list_name(n: Number) -> int:
    """Where the words begin that may narrow a number down, behind the name of its list: 第七批支柱产业细分领域隐形冠军
    narrows nothing.
    """
    title = n.title
    for place in reversed(n.places_before):
        grants = any(each.start == place.end for each in n.titles(place.end, n.count.start))
        if n.text[place.start - 1] == "的" and not grants and not n.text.startswith(("企业", "公司"), place.end):
            return place.start  # 一直支持民营经济的无锡市入选60家: what stands before describes the place
    if title is None or not n.own or not n.left <= title.start < n.count.start:
        return n.left
    named = n.batches(n.left, title.start)
    return title.start if named and _OF_LIST_NAME.fullmatch(n.text, named[-1].end, title.start) else n.left


def are_named(n: Number, behind: str) -> bool:
    """Whether the words behind a number only lead to the name of its title: 36家企业为支柱产业细分领域隐形冠军企业."""
    return n.title is not None and n.title.start > n.count.end and _NAMED_AS.match(behind) is not None


def leading_field(n: Number) -> str | None:
    """The field that a clause before a number says has the most firms: 生物技术仍是瞪羚企业最多的行业,达到41家."""
    if n.own or n.places_before or "最" not in n.sentence.text:
        return None
    start = max(n.sentence.start, n.text.rfind(";", n.sentence.start, n.count.start) + 1)
    found = _MOST_ARE_OF.search(n.text, start, n.count.start)
    if found is None and not _FIELDS_LEAD.search(n.sentence.text):
        return None
    found = found or _LEADING_FIELD.match(n.text, start, n.count.start)
    if found is None or found.end() != n.count.start or inside(n.m.places, *found.span("part")):
        return None
    return None if inside(n.m.titles, *found.span("part")) else found["part"]


def others(n: Number) -> str | None:
    """The rest of the firms, where a number counts what the parts before it leave: 制造业20家、服务业11家、其他7家."""
    rest = _OTHERS.search(n.left_words) if n.before and n.before[-1].subset and not n.own else None
    return rest[0] if rest else None


def where_most_are(n: Number) -> str | None:
    """The kind of firms of which the places that a sentence goes on to name have the most: 上市公司最多的三省是江苏、
    广东和上海,分别有60家、41家和30家.
    """
    if n.pair is None or n.own or not any(most in n.sentence.text for most in _MOST):
        return None
    since = next(
        (c.end for c in reversed(n.sentence.counts) if c.end <= n.count.start and c.start not in n.so_far.pairs), 0
    )
    found = _WHERE_MOST.search(n.text, max(n.sentence.start, since), n.count.start)
    if found is None or inside(n.m.titles, *found.span("part")) or overlapping(n.m.names, *found.span("part")):
        return None
    kinds = n.words.kinds_in(*found.span("part"))
    return found["part"] if kinds & (MARKET | PART | OTHER_FIRM) or subset_in(found["part"]) else None


def still_valid(n: Number) -> str | None:
    """有效期内, where a list goes on with the stock of a wider place: 全区有效期内2100家。喀什高企60家."""
    if n.before:
        last = n.before[-1]
        beside = "有效" in (last.subset or "") and _goes_on_from(n, last)
        return last.subset if beside and last.subset not in _VALID_ITSELF else None
    alike = (f for f in n.context.last if n.title and f.programme == n.title.programme)
    last_valid = next((f for f in alike if "有效" in (f.subset or "")), None)
    if last_valid is None:
        return None
    last = last_valid
    here = places_of(n).value
    splits = last.measure == "cumulative" and not n.kinds & (NEW | GRANTED) and here and here[0].code != last.region
    return last.subset if splits and last.region and within(here[0].code or "", last.region) else None


def _goes_on_from(n: Number, last: Finding) -> bool:
    """Whether a number goes on with the row of the one before, of a title on the same ladder and put as it is:
    有效期内的创新型中小企业4356户,专精特新企业2903户, 达4356户,…达2903户, 4356户创新型中小企业、2903户专精特新企业.
    """
    title = n.title
    named = next(((start, end) for field, start, end in last.sources if field == "programme"), None)
    if title is None or named is None:
        return False
    done = max(last.count.end, named[1])
    between = n.text[done : min(title.start, n.count.start)]
    if between.startswith("、"):
        return True
    ladder = last.programme in _ONE_LADDER and n.programme in _ONE_LADDER and last.count.bound == "exact"
    words = n.text[title.end : n.count.start]
    alike = words == n.text[named[1] : last.count.start] and len(words) <= _FEW and title.start < n.count.start
    return ladder and alike and _ROW_GOES_ON.fullmatch(between) is not None


def kind_among(n: Number) -> str | None:
    """The kind of firms that a number counts among all: 其中人工智能企业600多家, 高新技术企业中,民营企业42万家."""
    if n.own:
        title = n.title
        if title is None or title.end > n.count.start:
            return None
        words = n.text[title.end : n.count.start]
        if listed := OF_LIST.match(words):
            words = n.bare(title.end + listed.end(), n.count.start).strip()  # 登上单项冠军榜单的温州企业有8家
    else:
        words = n.left_words
    found = _KIND_OF_FIRMS.search(words) if "企业" in words or "户" in words else None
    if not found or TITLED.search(found["kind"]) or found["kind"].endswith(_VERBS_OF_ALL):
        return None  # 东莞有企业91家
    kind = found["kind"].removeprefix("其中").removeprefix("当中")
    enough = 0 if kind != found["kind"] or found["part"].endswith("户") else 1
    kinds = n.words.kinds_in(n.count.start - len(found[0]), n.count.start)
    tells = len(unknown_words(kind)) > enough or _LATIN.search(kind) is not None  # AI企业8家
    return (
        kind + found["part"][len(found["kind"]) :]
        if tells and not kinds & (GRANTED | NEW | REVIEWED | REVOKED)
        else None
    )


def kind_gone_back_to(n: Number) -> str | None:
    """The listed firms that a number goes back to which nobody counted before: 上市公司27家中,有13家是小巨人,
    新上市的26家企业里18家.
    """
    market = None if n.own else n.words.last(MARKET, n.left, n.count.start)
    beside = market and n.text[market[1] : n.count.start] in ("", "的", "共", "有", "共有")
    return n.text[slice(*market)] if market and beside and n.count.value not in n.context.found else None


def kind_of_champions(n: Number) -> str | None:
    """The kind of champions that a number counts: 示范企业54家中52家通过, 12家企业获认定为示范企业."""
    if n.title is None or n.title.programme != "manufacturing_champion":
        return None
    kind = _KIND_OF_CHAMPION_BEHIND.match(n.text, n.count.end, n.right) or _KIND_OF_CHAMPION.search(n.left_words)
    if kind:
        return kind["kind"]
    if n.own or not n.left_words.endswith(("示范", "培育")):
        return None
    both = _BOTH_KINDS.finditer(n.sentence.text)
    ends = n.count.start - n.sentence.start
    word = next((found for found in both if ends in (found.start("one"), found.start("other"))), None)
    return None if word is None else "示范企业" if ends == word.start("one") else "培育企业"


def names_the_list(n: Number, kind: str) -> bool:
    """Whether a kind of champions is only what a place calls all of its own, as it counts no other kind:
    第三批省级单项冠军示范企业.
    """
    title = n.title
    if title is None or title.programme != "manufacturing_champion" or title.level in (None, "national"):
        return False
    if title.subset != kind or kind == "产品":
        return False
    return all(found[1] in (None, kind) and found[2] in (None, kind) for found in _COUNTED_KIND.finditer(n.text))
