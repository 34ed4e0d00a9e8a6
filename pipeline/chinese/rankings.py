"""Rankings of firms that bear a title, which grant nothing to those who head them: 全省高新技术企业百强榜."""

from __future__ import annotations

from pipeline.chinese.numbers import Number
from pipeline.chinese.words import GRANTED
from pipeline.clauses import inside
from pipeline.patterns import pattern

RANKED_AMONG = "ranked-among"
_NAMES_BEST = pattern(r"[\d十百千][强佳优](?:企业)?$")
_LISTED = pattern(r"(?:企业)?[^,。;\d]{0,6}名单")
_ON_RANKING = pattern(
    r"(?:[一二三四五六七八九]?十|[百千]|\d{2,4})[强佳优](?:企业)?(?:[主总分]?榜单?|名单|榜)?[”\"]?(?:[的之当][上中里内]|[上中里内])(?:,|面,|[^,。;\d企]{0,8}$|[^,。;\d]{2,8}企业)"
)
_LONGEST = 6
_REACH = 600  # characters over which a ranking stays in mind
_TO_CHOOSE_FROM = pattern(
    r"(?:参评|参选|参与评选|(?:列入|纳入|参加|进入)[^,。;\d]{0,4}评[选比估][^,。;\d]{0,4}|候选)的?(?:企业)?[是为有共,]?[^,。;]{0,6}$"
)


def after_ranking(n: Number) -> bool:
    """Whether a ranking was announced last: no batch and no list of a title since."""
    titles = inside(n.m.titles, max(0, n.count.start - _REACH), n.count.start)
    for title in reversed(titles):
        if title.programme is None and _NAMES_BEST.search(n.text, max(title.start, title.end - _LONGEST), title.end):
            return not inside(n.m.batches, title.end, n.count.start)
        if title.programme and _LISTED.match(n.text, title.end):
            return False
    return False


def heads_ranking(n: Number) -> bool:
    """Whether firms without a title of their own are of a ranking just announced: 高企百强榜发布。温州4家企业上榜.

    Or of one that their sentence names: 百强主榜上,柳州占12席.
    """
    if n.own or n.cell or not all(f.rule.endswith(RANKED_AMONG) for f in n.before):
        return False
    if _ON_RANKING.search(n.text, n.sentence.start, n.count.start):
        return not n.titles(n.sentence.start, n.right)
    return bool(n.kinds & GRANTED) and after_ranking(n)


def is_ranked_among(n: Number) -> bool:
    """Whether titled firms are those out of whom a ranking is chosen: 参评的是全省4200家高新技术企业."""
    if n.attached is None or not _TO_CHOOSE_FROM.search(n.text, n.clause.start, n.count.start):
        return False
    return after_ranking(n)
