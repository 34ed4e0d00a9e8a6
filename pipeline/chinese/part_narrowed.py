"""Numbers of firms that only some words narrow down, and the whole that they are a part of."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.part_case import (
    BY_FIELD,
    FIGURES_BACK,
    TOLD,
    adds_up_money,
    has_batch,
    is_one_firm,
    is_only_why,
    is_spread_wide,
    lists_firms,
    of_market,
    tidy,
)
from pipeline.chinese.words import AMONG, OTHER_FIRM, PART, REVIEWED, REVOKED, THING, unknown_words
from pipeline.clauses import inside
from pipeline.divisions import is_name
from pipeline.patterns import pattern
from pipeline.scopes import Finding

_OTHER_FIRMS = pattern(r"(?P<kind>[一-鿿、]{2,24}?)(?:企业|公司)(?!中|里|入选)")
_FOR_A_REASON = pattern(r"(?:[^,。;]{0,8}(?:企业|公司))?(?:因|由于)")
# What all do who pass a review: 到期、复核通过而继续认定的企业有.
_ONLY_REVIEWED = pattern(
    r"[\s,、;]*(?:另外?|还|其中|此外|,)*(?:20\d\d年度?)?(?:认定)?(?:到期|期满|有效期满|资格到期)?[、,的而并且后及经]*(?:顺利|已|均)?(?:通过了?)?(?:复[核审评]|重新认定|再认定)"
    r"(?:通过|合格|、|,|而|并|且|后|的|继续|再次|重新|仍|予以|获得?|认定|获评|有效|保留|延续|资格|称号|企业|公司|共|有|为|达|数)*"
)
_PRODUCTS_BEFORE = pattern("^产品(?:[、和及与]|以及)")  # 5个产品和8家企业
_DEED = pattern("(?:企业|公司)?(?:被(?!评|认|列|授|确|选)|需要?|须|应当|受到|面临|披露|表示|计划|正在|准备)")
_OF_THEM = pattern("[中里](?!小)|当中|之中")
# 210家企业行业很广
_PRAISES_ALL = pattern(r"(?:企业|公司)[一-鿿]{0,10}?(?:很|较(?!\d)|十分|非常|相当|颇|极其?|各不?相)[一-鿿]{1,6}")
_MEETS = pattern(r"(?:符合|满足|达到).{0,30}?(?:要求|条件|标准)的")  # what all of them do
_ITEM = pattern(r"^\s*\(?[\d一二三四五六七八九十]{1,2}[)、.]")
_REMARK = pattern(
    r"\([^()\d]{0,16}\)|(?<=企业)[和及与、]产品|按(?:照)?[^,。;\d]{1,8}口径(?:统计|计算|测算|计|算)?"
)  # 50家(含增补)和168家; 企业(产品)共345个
HAVE_BUILT = pattern(
    r"(?:企业)?(?:已|都|均|曾|先后|还)*(?:建成|建有|建立|设立|设有|组建|拥有|牵头|参与|承担|主导|成立|主持|制定|起草)"
)
_HAVE = pattern(
    r"(?:企业|公司)?(?:均|都|已|仍|尚|还|曾)?(?:有(?![望限效序力机关所待着了])|无(?!一)|没有|未|不(?!少|仅|乏|断|足|到|等|过|同)|存在|具有)"
)
_KIND_BEFORE = pattern(r"(?P<kind>[一-鿿、]{2,12}?)(?:企业|公司|厂商),?$")
_HAS_SO_MUCH = pattern(
    r"(?:企业|公司)?(?:均|都|已)?(?:超过?|达到?|突破|过|逾|在|高于|低于|不足)\d[\d.]*[万亿千百]*(?:项|件|元|美元|人|名|%|个百分点|平方米|倍|年|岁)"
)
_AND = pattern(r"、|和|以及|及|与")
# A whole in which each firm is counted once.
# of what they make, not of how many there are: 全国第一的有62家
_FIRST_SOMEWHERE = pattern(
    r"(?:全国|国内|全球|世界|国际|亚洲|全省|省内|行业)(?:排名?|位居|居|位列)?(?:第[一二三]|首位|榜首|前[三五十列])的(?:企业|产品)?(?:共|各|则)?(?:有|达|为)?$"
)
_EACH_ONCE = pattern(
    r"[,;]?(?:去重|(?:扣除|剔除|除去|去掉|去除|合并|不计|排除)(?:掉|了)?重[复叠合](?:部分|企业|项|者)?)(?:之?后|以后)?的?[是为有共实际]*"
)


def narrowed(n: Number) -> str | None:
    """The words beside a number without a title of its own that leave open whether it counts all firms; None where it
    does.
    """
    if not n.count.value:
        return None  # 竟没有一家出自山东省
    places = n.places_before
    beside = bool(places) and not unknown_words(n.text[places[-1].end : n.count.start])
    start = max(places[-1].end if places else n.left, n.text.rfind(":", n.left, n.count.start - 1) + 1)
    if not n.own and (first := _FIRST_SOMEWHERE.search(n.left_words)):
        return tidy(first[0])
    if (
        not n.own
        and places
        and (kind := _KIND_BEFORE.search(n.text, n.left, places[0].start))
        and unknown_words(kind["kind"])
    ):
        return tidy(kind[0])  # 信息技术企业全省共271家
    if batches := n.batches(start, n.count.start):
        start = batches[-1].start  # 规模更大的第二批1584家: what stands before tells of the batch
    left = _PRODUCTS_BEFORE.sub("", _ITEM.sub("", _REMARK.sub("", n.bare(start, n.count.start))))
    unknown = unknown_words(left)
    enough = (4 if n.before or n.context.figures or n.kinds & TOLD else 2) if places else 1
    if any(place.role == "firm" for place in inside(n.m.places, n.left, n.count.start)) or "等" in left[-8:]:
        unknown = ""
    if n.pair or is_one_firm(n) or n.compared or (beside and not unknown and not n.right_words):
        return None
    if not places and BY_FIELD.search(n.text, n.sentence.start, n.left) and unknown_words(left):
        return tidy(left)
    if n.left_kinds & REVIEWED and _ONLY_REVIEWED.fullmatch(left):
        return None  # 到期、复核通过而继续认定的企业有477家
    if _EACH_ONCE.fullmatch(left):
        return None  # 合起来4922家,去重后是4921家
    if _MEETS.search(left) or is_only_why(n, tidy(left)):
        return None
    if len(unknown) > enough and not _names_them_all(n):
        return tidy(left) or unknown
    if n.left_kinds & PART and not places and not lists_firms(n):
        return tidy(left) or None
    opened = n.text.find("(", n.count.end, n.right)
    right = opened if opened >= 0 else n.right
    behind = n.bare(n.count.end, right)
    told = n.kinds & TOLD
    if _FOR_A_REASON.match(behind) and (told or n.words.kinds_in(n.count.end, n.next_count()) & REVOKED):
        return None  # 17家2020年度认定的企业因迁出,拟取消称号: all that lost it
    if _OF_THEM.match(behind) or _PRAISES_ALL.fullmatch(behind) or (is_spread_wide(n) or adds_up_money(n)):
        return None
    if HAVE_BUILT.match(behind) and n.words.kinds_in(n.count.end, right) & THING:
        return behind.strip()  # 有26家建成省级企业技术中心
    if behind.startswith(("是", "为", "属", "系")) and not told:
        return behind.strip()
    if not told and _HAS_SO_MUCH.match(n.text, n.count.end):
        return behind.strip() or n.right_words  # 3家企业超过100项
    if not told and (has := _HAVE.match(behind)) and len(behind) > has.end() + 1:
        return behind.strip()  # 317家有贷款余额
    other = _OTHER_FIRMS.match(behind)
    if other and is_name(other["kind"]):
        return None  # 两家婺城企业
    if other and unknown_words(other["kind"]):
        return behind.strip()
    if beside and not behind.startswith(("企业", "公司")):
        return None
    if _names_them_all(n):
        return None
    if n.says(PART | OTHER_FIRM, n.count.end, right):
        return behind.strip()
    rest = unknown_words(behind)
    among = n.words.kinds_in(n.clause_start(max(n.clause.start - 1, n.sentence.start)), n.count.start) & AMONG
    if among and not places:
        return behind.strip() if len(rest) > 1 else None
    return behind.strip() if len(rest) > (5 if told else 1) and not beside else None


def tells_a_deed(n: Number) -> bool:
    """Whether the words behind a number only tell what befell some firms: 110家企业被要求补报年报."""
    return _DEED.match(n.right_words) is not None


def _names_them_all(n: Number) -> bool:
    """Whether the words before a number are the names of just so many firms: 江山纤维科技、中特新能源2家企业入选."""
    names = _AND.split(n.text[n.clause.start : n.count.start])
    return n.count.value == len(names) > 1 or n.left_words.rstrip().endswith("等")


def market_split_by(n: Number) -> Finding | None:
    """The figure of listed firms that a sentence splits up by fields or batches: A股小巨人900家。行业:机械210家."""
    if n.own or of_market(n.part) or n.places_before:
        return None
    by_batch = n.title is not None and n.title.start < n.sentence.start and has_batch(n)
    if not by_batch and not BY_FIELD.search(n.text, n.sentence.start, n.count.start):
        return None
    alike = [f for _, f in n.context.figures[-FIGURES_BACK:] if f.programme == n.programme]
    if not alike or not of_market(alike[-1].subset):
        return None
    largest = max((f for f in alike if of_market(f.subset)), key=lambda figure: figure.count.value)
    return largest if largest.count.value >= n.count.value else None
