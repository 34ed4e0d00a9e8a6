"""Whether a number covers all firms of its place that bear the title, or only a part of them, and which."""

from __future__ import annotations

from pipeline.chinese import part_by_deed as by_deed
from pipeline.chinese import part_by_subject as by_subject
from pipeline.chinese import part_carried as carried
from pipeline.chinese import part_in_words as in_words
from pipeline.chinese.lead_of import same_figure
from pipeline.chinese.numbers import Number
from pipeline.chinese.part_by_clause import deed_behind, kind_that_did
from pipeline.chinese.part_case import (
    FIELDS,
    FIRST_APPLIED,
    WHY,
    adds_up_money,
    adds_up_parts,
    is_one_firm,
    is_only_why,
    is_spread_wide,
    left_after_review,
    lists_firms,
    names_no_field,
    of_a_size,
    of_market,
    referred_to,
    subset_in,
    tidy,
)
from pipeline.chinese.title_behind import title_in_brackets
from pipeline.chinese.words import (
    AMONG,
    MARKET,
    NEW,
    OTHER_FIRM,
    PART,
    REVIEWED,
    REVOKED,
    STOCK,
    THING,
    TOTAL,
    unknown_words,
)
from pipeline.clauses import inside
from pipeline.divisions import is_name
from pipeline.mentions import Part, Place, ProgrammeName
from pipeline.patterns import pattern

_PRODUCTS = pattern(r"\d+[个项件款家](?:单项冠军)?产品|(?<!企业[、和及(与])产品类?(?:也是|有|为|共|达)?\d+[个项件款]")
_THEN_PRODUCTS = pattern(r"(?:企业)?(?:[、,和与及]|以及){1,2}(?:还有)?\d+[个项件款家](?:制造业)?(?:单项冠军)?产品")
_NAMED_PRODUCTS = pattern(r"\d+[个项件款家]产品为")
_STILL_OPEN = pattern(r"(?:企业)?(?:尚|还|仍)?待(?:公布|公示|发文|认定|批复|确认)")
_WITHOUT = pattern(
    r"\((?P<part>(?:不含|不包括|不包含|除|剔除|扣除|已扣除)(?![本此这该]批|[本此这]次|[^()]{0,10}批)[^()\d]{1,12})\)"
)
_BOTH = 2
_SUM_WORD = 4  # characters of 合计, 加起来 before a sum
_NOT = ("未", "没", "非", "不")
_NO_PART = ("企业", "公司", "全部", "所有")
# What all of a list are: 18家上榜企业里,包括独角兽企业2家.
_ALL_ON_LIST = pattern(
    r"(?:入选|获评|获批|获认定|获选|上述|这些|(?:名单|榜单|称号|资格|行列)[中里上内]?的?)"
    r"(?:(?:就|共|也|还|总共|能)?(?:拥?有|出现了?|[找见看数]到了?|列着|写着)[一-鿿]{0,4}?)?(?:企业|公司|单位)"
)
# Words that tell no part: 这样的企业; 10个省市, as a row of places is summed up.
_SUCH = pattern(
    r"(?:[拥共]?有)?(?:[此该这]类|这样的)(?:企业|公司)|"
    r"等?这?(?:\d+|[两三四五六七八九十]+)[个座]?(?:省区市|省市|省份|地级市|城市|地市|市州|县市区?|区县|[省市区县地])的?(?:企业)?"
)
_LONGEST_LEAD = 48
_YEARS = pattern(r"(?:企业|数量?)?(?:[,、;]?(?:而|到)?20\d\d年[底末]?(?:有|为|是|共|达)?(?:\d+[家户](?=.))?)+")
_ALL_BUT = pattern(
    r"(?P<part>(?<![删去解排剔扣免])除了?[^,。;\d]{2,12}?(?:以外|之外|外))(?!,?(?:还|也|另|又|更|其他|其余))[^还也另又]*$"
)
_ONLY_REVIEWED = pattern(r"(?:顺利|拟|已)?(?:通过)?(?:了)?(?:复[核审评]|重新认定|再认定)(?:通过|合格|的|企业)*")
_ONLY_NEW = pattern(
    r"(?:目前|正|还|尚|仍)*(?:处于|在)?公示(?:[期中内]|阶段)*的?(?:企业)?|年度?申报的?(?:企业)?|"
    r"(?:20\d\d)?(?:(?:年度?|[今去当本]年)?(?:首次|首度|首批|新)|年度?)(?:获得?|通过|入选|认定|获评|获批|的|企业)+"
)
# What any firm may be called: 18家工业企业.
_ANY_FIRM = pattern(r"(?:本土|本地|当地|优秀|优质|工业|实体|科技)*(?:企业|公司)")
# The members of a chamber, whom a sentence begins with: 会员里头,小巨人有47家;单项冠军有13家.
_MEMBERS = pattern(
    r"(?:[^,。;\d]{0,12}?[的]|在?(?:我们?|咱们?|本|全体|现有|商会|协会|学会|联盟|我会|本会){0,3})?"
    r"(?P<part>会员(?:企业|单位)?|(?:成员|理事)(?:企业|单位))(?:里头|里面|里边|里|中间|中|当中|之中)(?!小)[,]?"
)
_KIND = pattern(
    r"(?:^|(?<=[,、和及与有为是中其的]))(?P<kind>(?![各同此分某这该那两三四五几多一其])[一-鿿]{2,6}(?<![各同此分某这该那种大小典转新])[类型])(?:的)?$"
)
_AGAIN = pattern(r"复[核审评]|重新|再次|续")
_MAKES_UNICORN = pattern(  # 估值在10亿美元以上的独角兽企业
    r"(?:整体|企业|最新|市场)?(?:估值|市值)(?:在|均|都|已|达到?|超过?|突破|逾|高于|不低于|大于|约|为)*(?:10|十)亿美[元金](?:以上|及以上)?(?:的|以上的)?"
)
_ONLY_FUNDED = pattern(
    r"(?:已|并|还|也|由|受|被|有|先后|成功)*"
    r"(?:(?:获|得到|拿到|拿下|领到|赢得|享有|享受|列入|进入|纳入|入选|争取)[^,]{0,14}|(?:中央|国家|财政)[^,]{0,14})"
    r"(?:支持|奖补|扶持|资助)[^,]{0,4}"
)


def part_of(n: Number) -> str | None:
    """The words for the part of the firms that a number covers; None where it covers all."""
    if isinstance(n.pair, Part):
        return n.pair.words
    if n.compared and not n.own:
        return n.before[-1].subset if not of_market(n.before[-1].subset) else None
    if adds_up_parts(n) or _adds_up_with_products(n):
        return None
    if n.cell and (part := n.cell.column.part) and (part != "有效期内" or n.cell.measure in (None, "cumulative")):
        return part
    part = _part_of_place(n) or _part_said(n) or _of_kind(n)
    part = part.lstrip("的") if part else None
    if part and n.context.group and n.context.group in part:
        part = n.context.group  # 高端医疗器械产业链上
    if part == "产品" and _are_firms_beside_products(n):
        part = None
    if part != "产品" and is_one_firm(n):
        return None
    if part is None and n.title and n.title.programme == "manufacturing_champion" and _beside_products(n):
        return "企业"
    for place in n.places(n.left, n.right) if part else []:
        part = part.removeprefix(place.words) if part else None
    part = tidy(part) if part else None
    if part and n.title and n.title.programme == "key_little_giant" and _ONLY_FUNDED.fullmatch(part):
        return None  # 其中得到中央财政支持的66家
    if part and n.programme == "unicorn" and _MAKES_UNICORN.fullmatch(part):
        return None
    if part and is_only_why(n, part):
        return None
    if part and (in_words.names_the_list(n, part) or names_no_field(part) or _names_all(n, part)):
        return None
    if part and (_ONLY_REVIEWED.fullmatch(part) or _ONLY_NEW.fullmatch(part)):
        return None  # 其中通过复核的36家
    if part and _names_only_batch(n, part):
        return None  # 包括第四批的101家, 其中有今年第四批新培育的130家
    if part and _ANY_FIRM.fullmatch(part) and not n.left_kinds & AMONG and not (n.before and n.before[-1].subset):
        return None  # 18家工业企业入选
    if part and (_ALL_ON_LIST.fullmatch(part) or _SUCH.fullmatch(part)):
        return None
    short = part == "培育企业" and n.title is not None and n.title.programme == "hidden_champion_cultivation"
    return part if part and part not in _NO_PART and not short else None


def _of_kind(n: Number) -> str | None:
    """The kind of its firms that stands right before a number's own title: 制造类小巨人7家."""
    kind = _KIND.search(n.text, n.left, n.title.start) if n.own and n.title and n.title.end <= n.count.start else None
    return kind["kind"] if kind else None


def _names_only_batch(n: Number, part: str) -> bool:
    """Whether the words for a part only say of which batch its firms are, and that they are new."""
    start = n.text.rfind(part, n.sentence.start, n.count.start) if n.sentence.batches else -1
    if start < 0 or not n.batches(start, n.count.start):
        return False
    kinds = n.words.kinds_in(start, start + len(part))
    return not unknown_words(n.bare(start, start + len(part))) and not kinds & (OTHER_FIRM | THING | MARKET | PART)


def _goes_on_among(n: Number, market: str) -> bool:
    """Whether a number with its title goes on with a list of those among other firms: 规上企业1460户,其中,专精特新企业
    335户,小巨人43户,高新技术企业980户.
    """
    last = n.before[-1] if n.own and n.before and not n.around and not n.places_before else None
    if last is None or last.subset != market or n.kinds & (STOCK | NEW | REVIEWED | REVOKED | AMONG):
        return False
    return n.text[last.count.end : n.left].strip("企业") in (",", "、", "和", "")


def _first_applied(n: Number) -> str | None:
    """The words by which some of those who applied, or were granted the title, did so for the first time: 149家获认定,
    其中新申报126家. Not where others passed a review, so that the two make up the whole: 新申报126家、复审23家.
    """
    last = n.before[-1] if n.before and "申" in n.left_words else None
    if last is None or last.measure not in ("applied", "new") or last.count.value <= n.count.value or n.own:
        return None
    first = FIRST_APPLIED.search(n.left_words)
    if first is None or (last.measure == "new" and _AGAIN.search(n.text, n.count.end, n.sentence.end)):
        return None
    return first[0]


def _names_all(n: Number, part: str) -> bool:
    """Whether words only say what all champions make, or where firms are: 制造业 of 制造业单项冠军, 婺城企业."""
    if part == "制造业":
        return n.programme in ("manufacturing_champion", "hidden_champion", "hidden_champion_cultivation") and n.own
    return part.endswith("企业") and is_name(part.removesuffix("企业"))


def _beside_products(n: Number) -> bool:
    """Whether the firms are told apart from the products that won as well: 其中企业24家、产品6个."""
    referred = referred_to(n)
    if n.own and referred and referred.programme == n.programme and n.title and n.title.end <= n.count.start:
        return n.text.endswith("企业", n.title.start, n.title.end) and n.count.value < referred.count.value
    if n.own and n.right_words.startswith("企业为") and n.left_kinds & AMONG:
        return _NAMED_PRODUCTS.search(n.text, n.count.end, n.sentence.end) is not None
    behind = n.attached.end if n.attached else n.count.end
    if n.text.endswith("企业", n.count.end, behind) or n.text.startswith("企业", behind):  # 由98家企业和38个产品组成
        then_products = _THEN_PRODUCTS.match(n.text, behind, n.sentence.end)
        return then_products is not None and _makes_up_sum(n)
    # 单项冠军136个(企业98家、产品38个); 企业98家、产品38个,合起来136个
    split = n.left_kinds & AMONG or n.text[n.left - 1] in "(:" or _makes_up_sum(n)
    last = n.before[-1] if n.before else None
    whole = last and last.programme == n.programme and last.count.value > n.count.value
    if (
        (n.own and not (whole and n.title and n.title.end <= n.count.start))
        or not split
        or not n.left_words.endswith(("企业", "企业有", "企业为", "企业共"))
    ):
        return False  # 泉州企业17家、产品11个 are all that Quanzhou has
    return _PRODUCTS.match(n.text, n.count.end + 1, n.sentence.end) is not None


def _makes_up_sum(n: Number) -> bool:
    """Whether a number and the next one of its sentence add up to another figure of it."""
    following = next(iter(inside(n.m.counts, n.count.end, n.sentence.end)), None)
    both = n.count.value + following.value if following else 0
    sums = [c for c in n.sentence.counts if c.value == both]
    return any(c.start < n.count.start or n.words.kinds_in(c.start - _SUM_WORD, c.start) & TOTAL for c in sums)


def _are_firms_beside_products(n: Number) -> bool:
    """Whether the firms of a row are called so where products stand before them: 厦门有5个产品、8家企业."""
    return (
        n.count.unit != "个"
        and n.right_words.startswith("企业")
        and not n.right_words.startswith(("企业产品", "企业的"))
    )


def _adds_up_with_products(n: Number) -> bool:
    """Whether a number adds up the firms and the products just told: 42家单项冠军企业和17个单项冠军产品,合计59个."""
    if n.own or len(n.before) < _BOTH or not n.left_kinds & TOTAL:
        return False
    firms, products = n.before[-_BOTH:]
    return products.subset == "产品" and firms.count.value + products.count.value == n.count.value


def _part_of_place(n: Number) -> str | None:
    """The part of a place that a number leaves out: 浙江(不含宁波)308家, 全省308家(不含宁波)."""
    places = (n.cell.places if n.cell else []) or ([n.pair] if isinstance(n.pair, Place) else n.places_before)
    said = (_WITHOUT.search(places[-1].words) or _WITHOUT.match(n.text, places[-1].end)) if places else None
    said = said or _WITHOUT.match(n.text, n.attached.end if n.attached else n.count.end)
    if said is None and "除" in n.sentence.text:
        said = _ALL_BUT.search(n.text, max(n.sentence.start, n.count.start - _LONGEST_LEAD), n.count.start)
        said = said if said and inside(n.m.places, *said.span("part")) else None
    return said["part"] if said else None


def _behind_praise(n: Number, start: int) -> int:
    """Where the words begin that may narrow a number down, behind a clause that tells of all: 代表行业水平的小巨人."""
    title = n.title
    if title is None or not n.own or title.end > n.count.start or n.text[title.start - 1] != "的":
        return start
    return max(start, title.start)


def _tells_of_all(n: Number, behind: str) -> bool:
    """Whether the words behind a number pick out none of its firms, but tell of all why, what or where they are."""
    return behind.startswith(WHY) or in_words.are_named(n, behind) or (is_spread_wide(n) or adds_up_money(n))


def _only_years_since(n: Number, title: ProgrammeName) -> bool:
    """Whether nothing but years, and the numbers of these, stands between a title and a number:
    1亿元以上的高新技术企业,2018年335家,2020年420家.
    """
    since = n.bare(title.end, n.count.start).replace(" ", "") if n.title == title and title.attribute else ""
    return _YEARS.fullmatch(since) is not None


def _beside_title(n: Number, title: ProgrammeName) -> str | None:
    """The words before a title that tell some of its firms apart, without those that only lead to them: 在A股上市, but
    尚未上市.
    """
    clause = n.text[slice(*n.described)] if n.described else None
    attribute = title.attribute if n.own and not (title.attribute or "").endswith("以上") else None
    if attribute and clause and any(no in clause.removesuffix(attribute) for no in _NOT):
        return clause
    return attribute or clause


def _part_said(n: Number) -> str | None:
    title = n.title
    assert title is not None
    of_row = isinstance(n.pair, ProgrammeName)  # the words before a number are the other names of its row
    near = (
        ""
        if of_row or lists_firms(n) or in_words.ends_item_before(n)
        else n.bare(_behind_praise(n, in_words.behind_list_name(n)), n.count.start)
    )
    behind = n.text[n.count.end : n.attached.start] if n.attached else n.bare(n.count.end, n.right)
    if title_in_brackets(n):
        behind = ""
    if title.programme == "manufacturing_champion" and _PRODUCTS.search(n.text[n.left : n.right]):
        return "产品"
    if kind := in_words.kind_of_champions(n):
        return kind
    if figure := same_figure(n):
        return figure.subset
    if first := _first_applied(n):
        return first
    if n.so_far.of_part:
        return n.so_far.of_part
    of_members = n.sentence.kinds & (THING | OTHER_FIRM)
    clause = n.clause.start if n.own and n.clause.start > n.sentence.start else n.sentence.start
    members = _MEMBERS.match(n.text, clause, n.count.start) if of_members else None
    members = members or (_MEMBERS.match(n.text, n.sentence.start, n.count.start) if of_members else None)
    if members:
        return members["part"]
    if left := left_after_review(n):
        return left["part"] or "有效期内"
    if clusters := by_subject.of_clusters(n):
        return clusters
    if (n.around or n.left_kinds & AMONG) and _STILL_OPEN.match(n.text, n.count.end):
        return n.right_words
    if (market := n.context.market) and n.text.startswith(("其中", "当中"), n.sentence.start):
        return market
    refused = n.so_far.refused.count.end if n.so_far.refused else 0
    of_field = n.so_far.market and n.own and n.so_far.market.endswith(FIELDS) and not n.places_before
    if of_field and n.text.find(";", refused, n.count.start) < 0:
        return n.so_far.market
    among = n.so_far.market and n.words.kinds_in(max(n.lead_start, refused), n.count.start) & AMONG
    if among and not (n.around and n.before and n.before[-1].count.start > refused):
        return n.so_far.market  # not 规上工业企业850家、专精特新企业141家(其中国家级17家)
    if n.so_far.market and _goes_on_among(n, n.so_far.market):
        return n.so_far.market
    return (
        in_words.kind_in_title(n, title)
        or by_deed.kind_across_place(n)
        or carried.among_a_base(n)
        or carried.grown_to(n)
        or carried.runs_up_to(n)
        or carried.among_the_first(n)
        or carried.among_part_before(n)
        or _beside_title(n, title)
        or carried.of_divided_part(n)
        or of_a_size(n)
        or in_words.leading_field(n)
        or in_words.others(n)
        or carried.by_reckoning(n)
        or by_deed.for_a_reason(n)
        or by_deed.described_as(n)
        or by_deed.those_among(n)
        or by_subject.of_share(n)
        or by_subject.of_share_clause(n)
        or by_deed.meets_one_of_several(n)
        or subset_in(near)
        or (None if _tells_of_all(n, behind) else subset_in(behind))
        or in_words.where_most_are(n)
        or carried.of_other_title(n)
        or by_subject.spread_over(n)
        or by_subject.each_of_kinds(n)
        or by_subject.first_in_brackets(n)
        or in_words.kind_among(n)
        or kind_that_did(n)
        or by_deed.kind_that_became(n)
        or by_deed.with_other_award(n)
        or by_deed.kind_that_they_are(n)
        or by_subject.named_before(n)
        or by_deed.listed_behind(n)
        or carried.of_number_before(n)
        or carried.among_part(n)
        or carried.next_part(n)
        or by_deed.of_reason(n)
        or by_deed.made_topic(n)
        or by_deed.grown_from(n)
        or by_deed.held_besides(n, title)
        or by_subject.of_class(n)
        or by_subject.of_those_listed(n)
        or by_subject.of_field_subject(n)
        or by_subject.of_class_before(n)
        or by_subject.of_cluster(n)
        or by_subject.of_whole_row(n)
        or (title.attribute if n.own or _only_years_since(n, title) else None)
        or by_deed.deed_of_titled(n)
        or by_deed.deed_of_some(n)
        or deed_behind(n)
        or by_subject.by_field(n)
        or in_words.of_title(n, title)
    )
