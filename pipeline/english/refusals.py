"""Why a number makes no claim, as far as its own words tell."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.pieces import Piece
from pipeline.english.scene import Scene
from pipeline.patterns import pattern

_MORE_THAN = pattern(
    r"(?: \w+){0,3}? (?:more|fewer|less|higher|lower) (?:of \w+ |\w+ )?than\b|(?: more| fewer| less)(?= year|"
    r" compared| from)"
)
_EARLIER = pattern(r"\b(?:last year|a year ago|the year before|previous year)\b")
_RATE = pattern(
    r" (?:a|per|each|every) (?:year|month|week|day)\b(?! (?:earlier|ago|before|later))| (?:annually|yearly)\b"
)
_SEVERAL = pattern(r"(?:'s?)?(?:,? (?:and|or|as well as) |, |/| & )(?:national |provincial |other )?")
_HAS_ONE = frozenset(
    ["has", "have", "had", "and", "with", "added", "including", ":", "(", ",", "boasts", "is", "owns", "only", "just"]
)
_BY_YEAR = pattern(r"\bby (?:the end of )?20\d\d")
_PLAN_BEHIND = frozenset(["goal", "target", "to", "be", "cultivated", "goals", "planned", "expected", "targeted"]) | {
    "to be cultivated"
}
_MODALS = frozenset({"may", "can", "could", "would"})
_UNCOUNTED = frozenset(
    {"told of firms, not counted as such", "part of firms that are not counted",
     "nothing says that it counts firms with the title"}
)  # fmt: skip


def why_not(scene: Scene, piece: Piece) -> str | None:
    """The reason why a number makes no claim; None where it may make one."""
    m, number = scene.m, piece.number
    if number.refused:
        return number.refused
    if _MORE_THAN.match(m.low, number.end) or _is_difference(scene, piece):
        return "difference"
    if _RATE.match(m.low, piece.noun_end):
        return "rate"
    if piece.unpaired:
        return "numbers whose names are not found"
    if piece.title is not None and piece.title.programme is None:
        return "only sounds like a title"
    if _several_titles(scene, piece):
        return "several titles in one number"
    alias = piece.title is not None and scene.m.low.endswith(("ones", "counterparts"), 0, piece.title.end)
    if piece.thing or (alias and scene.refused[-1:] == ["other things than firms"]):
        return "other things than firms"
    if {"other", "remaining"} & set(piece.adjectives):
        return "the rest of others"
    if number.value == 1 and (lone := _lone(scene, piece)):
        return lone
    if _refers(scene, piece):
        return "refers to firms already counted"
    if _is_planned(scene, piece):
        return "plan"
    bare = piece.title is None and piece.firms is None
    if bare and _EARLIER.search(m.low, piece.start, number.start) and not inside(m.places, piece.start, number.start):
        return "an earlier figure"
    if not scene.role.holds:
        return "told of firms, not counted as such"
    return "part of firms that are not counted" if _of_refused(scene, piece) else None


def _is_difference(scene: Scene, piece: Piece) -> bool:
    start = piece.number.start
    cues = inside(scene.m.cues, max(piece.sentence.start, start - 34), start + 12)
    return any(
        "difference" in cue.kinds and cue.start < start and not scene.m.low[cue.end : start].strip(" ,.a")
        for cue in cues
    )


def _several_titles(scene: Scene, piece: Piece) -> bool:
    """Whether one number counts firms under two titles."""
    title, m = piece.title, scene.m
    if title is None:
        return False
    following = next(iter(inside(m.titles, title.end, min(piece.sentence.end, title.end + 90))), None)
    return bool(
        following and following.programme != title.programme and _SEVERAL.fullmatch(m.low, title.end, following.start)
    )


def _lone(scene: Scene, piece: Piece) -> str | None:
    """Why a one is no count: it speaks of a firm rather than of how many there are."""
    low, number = scene.m.low, piece.number
    if low.startswith((" of ", " in "), number.end) and not piece.row and piece.firms is None:
        return "one firm, not a count"
    if not low[number.start : number.end].endswith("one"):
        return None
    before = low[max(0, number.start - 12) : number.start].replace(",", " , ").split()
    if piece.firms or (piece.title and (not before or before[-1] not in _HAS_ONE)):
        return "one firm, not a count"
    return None


def _refers(scene: Scene, piece: Piece) -> bool:
    """Whether a number only names again the firms that another number counted; the sentence then goes on from it."""
    memory, number = scene.memory, piece.number
    before = scene.m.low[max(0, number.start - 24) : number.start].split()
    last = before[-1] if before else ""
    known = memory.by_count.get(number.value)
    if last in ("these", "those", "said"):
        return True
    listing = scene.m.low.endswith(("list of ", "lists of "), 0, number.start)
    if known and (scene.role.definite or last == "among" or (listing and piece.title is None and piece.firms is None)):
        scene.whole = known
        return True
    if scene.role.definite and piece.title is None and piece.firms is None and not piece.row and last == "the":
        return True
    of_them = len(before) > 1 and last == "the" and before[-2].lstrip("(") in ("of", "among")
    return of_them and piece.title is None and not inside(scene.m.titles, piece.noun_end, piece.end)


def _is_planned(scene: Scene, piece: Piece) -> bool:
    """Whether a number is a plan, a forecast or a rule rather than a fact."""
    m, number = scene.m, piece.number
    plan = None
    for cue in inside(m.cues, piece.sentence.start, piece.end):
        if "neutral plan" in cue.kinds or "proposed" in cue.kinds:
            continue
        if plan and "cancel" in cue.kinds and _cancels(scene, piece, plan.end, cue.start, cue.words):
            plan = None
        if "plan" not in cue.kinds or (cue.words in _MODALS and cue.start > number.start):
            continue
        if cue.start < number.start or cue.words in _PLAN_BEHIND:
            plan = cue
    if plan is None:
        return False
    if m.low.endswith(" from ", 0, number.start) and m.low.startswith(" to ", piece.noun_end):
        return False  # to double their number from 246 to 500: the 246 are there
    cues = inside(m.cues, piece.sentence.start, piece.end)
    tied = any(cue.kinds & {"tied", "total"} for cue in cues)
    return not (tied and plan.words in ("will", "would") and not _BY_YEAR.search(m.low, piece.start, piece.end))


def _cancels(scene: Scene, piece: Piece, plan_end: int, at: int, words: str) -> bool:
    """Whether words such as "has" or "at present" take a number out of the reach of a plan before them."""
    low = scene.m.low
    if at < piece.start or at > piece.number.end + 60 or at <= plan_end + 3:
        return False
    governed = low.endswith(("will ", " and ", "shall ", "should ", "would ", "must ", " to ", "could "), 0, at)
    return not (words in ("has", "have", "had") and governed)


def _of_refused(scene: Scene, piece: Piece) -> bool:
    """Whether a number is a part of firms whose own number counted nothing: of its 12 subsidiaries, 3 are."""
    if not scene.refused or scene.refused[-1] is None or piece.row:
        return False
    bracketed = scene.m.low.endswith("(", 0, scene.pieces[-2].number.start)
    if scene.role.joined and scene.refused[-1] in _UNCOUNTED and not bracketed:
        return True
    role_now = scene.role
    before, role, low = scene.pieces[-2], scene.roles[-2], scene.m.low
    if before.number.refused or (role.holds and before.title):
        return False
    reason = scene.refused[-1]
    parted = any("part" in cue.kinds and cue.end <= piece.number.start for cue in piece.cues) or low.startswith(
        (" of which", " of them", " of whom"), piece.noun_end
    )
    led = low.startswith(("of ", "among "), piece.sentence.start) and len(scene.refused) == 1
    if parted or led:
        owned = role.holds and role.verb is not None and role.verb.kinds & {"has", "stock"} and not led and before.firms
        return not owned and reason != "refers to firms already counted"
    bare = piece.title is None and piece.firms is None
    things = reason in ("other things than firms", "plan") and not (role_now.verb or bracketed)
    return (
        bare
        and (reason in _UNCOUNTED or things)
        and not scene.findings
        and not inside(scene.m.titles, piece.start, piece.number.start)
    )
