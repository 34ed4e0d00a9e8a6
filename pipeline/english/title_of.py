"""Under which title the firms of a number are counted."""

from __future__ import annotations

from dataclasses import replace

from pipeline.clauses import inside
from pipeline.english.mentions import Mentions
from pipeline.english.part_of import attribute_of, part_of
from pipeline.english.pieces import Piece
from pipeline.english.place_of import row_place
from pipeline.english.scene import Scene, cues_near
from pipeline.english.titles import is_unsized
from pipeline.english.words import Cue, word_set
from pipeline.mentions import ProgrammeName
from pipeline.patterns import pattern

_GRANTED = frozenset({"held", "selected", "entered", "list", "reviewed", "revoked", "applied", "proposed"})
_WORDS = pattern(r"[\w'-]+")
_AMOUNTS = pattern(
    r"\b(?:number(?:ed|ing|s)?|total(?:l?ed|l?ing|s)?|reach(?:ed|es|ing)?|stands?|stood|was|were|is|are|to|from|"
    r"hit|exceed\w*|"
    r"surpass\w*|amount(?:ed|s)|came|comes|grew|rose|climbed|increased|has|had|have|counts?|outnumber|past|at|topped|"
    r"crossed|of|respective|respectively|for|make|makes|include|against|:)\b[^;]{0,26}$|[:(-] ?$"
)
_TOTALS = pattern(
    r"\b(?:the total|its total|their total|the number|the tally|the figure|the count|'s total|'s tally|running total|"
    r"grand total|the stock|the stock|that makes|this makes|which makes|total number|overall total|bringing|"
    r"brings|takes|taking|lifting|raising|"
    r"pushing|brought|the numbers|a total of|for a total|there are|there were|cumulative total)\b|\(total\b"
)
_HEADS_OF = pattern(
    r"\b(?P<head>[a-z]+) (?:of|by|in|at|from|among|between|for|to|with) (?:the |these |those |its |their |all |"
    r"such )?"
    r"(?:[\w'-]+ ){0,2}$"
)
_METRICS = word_set("metrics")


def title_of(scene: Scene, piece: Piece) -> tuple[ProgrammeName, str] | str:
    """The title and the rule that found it, or the reason why there is none."""
    if piece.paired_title:
        return piece.paired_title, "title-paired"
    if piece.title:
        if scene.role.verb is None and not scene.role.holds:
            return "told of firms, not counted as such"
        return _sized(scene, piece.title), "title-after"
    governing, several = _governing(scene.m, piece)
    if several:
        return "several titles in one number"
    if governing and governing.programme is None:
        return "only sounds like a title"
    if governing and governing.end <= piece.number.start and _is_metric(scene.m, governing, piece.start):
        return "other things than firms"
    said = governing or _said_before(scene, piece)
    if said is None or said.programme is None:
        return "no title governs it"
    if not _counts(scene, piece, governing):
        return "nothing says that it counts firms with the title"
    return _sized(scene, said), "title-in-clause" if governing else "title-carried"


def _governing(m: Mentions, piece: Piece) -> tuple[ProgrammeName | None, bool]:
    """The title in a number's piece that governs it, and whether two do."""
    number = piece.number
    near = inside(m.titles, piece.start, piece.end)
    left = [title for title in near if title.end <= number.start]
    right = [title for title in near if title.start >= number.end]
    linked = bool(right) and any(
        cue.kinds & (_GRANTED | {"announced"}) or cue.words == "as"
        for cue in inside(m.cues, number.end, right[0].start)
    )
    first_right = bool(right) and (not left or (piece.firms is not None and linked))
    governing = right[0] if first_right else left[-1] if left else None
    summed = (
        len(left) > 1 and governing is left[-1] and left[-2].programme != left[-1].programme
        and m.low[left[-2].end : left[-1].start].strip(" ,'") in ("and", "or", "&", "")
        and " each" not in m.low[left[-1].end : piece.noun_end + 6]
    )  # fmt: skip
    return governing, summed


def _said_before(scene: Scene, piece: Piece) -> ProgrammeName | None:
    m, memory = scene.m, scene.memory
    before = [title for title in inside(m.titles, scene.sentence.start, piece.start) if title.programme]
    if before and m.low[piece.start : piece.number.start].strip(" ,").startswith("of which"):
        return before[-1]
    if scene.used:
        return scene.used
    if before:
        return before[-1]
    if inside(m.batches, piece.start, piece.end):
        later = inside(m.titles, piece.end, scene.sentence.end)
        if later and later[0].programme:
            return later[0]
    return memory.topic if memory.since_topic <= 4 else None


def _sized(scene: Scene, title: ProgrammeName) -> ProgrammeName:
    """Specialized enterprises that nobody calls small are little giants in a text that is about those."""
    topic, m = scene.memory.topic, scene.m
    if not (topic and topic.programme == "little_giant" and title.level is None and is_unsized(m.low, title)):
        return title
    beside = any(t.programme == "little_giant" for t in inside(m.titles, scene.sentence.start, scene.sentence.end))
    return title if beside or m.names_small_firms else replace(title, programme="little_giant")


def _is_metric(m: Mentions, title: ProgrammeName, start: int) -> bool:
    """Whether a title only says whose output, patents or staff are measured."""
    before = m.low[max(start, title.start - 70) : title.start]
    return any(match["head"] in _METRICS for match in _HEADS_OF.finditer(before))


# --- whether firms, or a number that stands alone, are counted under the title at all


def _counts(scene: Scene, piece: Piece, governing: ProgrammeName | None) -> bool:
    if piece.row or piece.paired_batch:
        return True
    if governing and governing.start >= piece.number.end:
        link = scene.m.low[piece.noun_end : governing.start].split()
        if (
            link
            and link[0] in ("of", "in", "on", "from")
            and {"batch", "list", "batches", "cohort", "group"} & set(link)
        ):
            return True
        if (len(link) < 5 and "as" in link) or (link and link[0] in ("are", "were", "is") and len(link) < 4):
            return True
    return _firms_count(scene, piece, governing) if piece.firms else _bare_counts(scene, piece, governing)


def _firms_count(scene: Scene, piece: Piece, governing: ProgrammeName | None) -> bool:
    """Whether "64 enterprises" are firms with the title: on the list, such ones, newly recognized."""
    m, firms = scene.m, piece.firms
    if firms is None:
        return False
    words = m.low[piece.number.end : firms.end].split()
    if "such" in words or "newly" in words or firms.words in ("ones", "newcomers"):
        return True
    granted = [cue for cue in cues_near(piece) if cue.kinds & _GRANTED and "served" not in cue.kinds]
    if governing and granted:
        return True
    heralded = scene.memory.since_topic <= 2 or bool(scene.findings)
    if granted and heralded and not _strange(m, piece, granted):
        return True
    earlier = [
        cue
        for cue in inside(m.cues, scene.sentence.start, piece.start)
        if cue.kinds & {"selected", "list", "applied", "reviewed"}
    ]
    going_on = bool(earlier) or bool(scene.findings) or scene.memory.since_latest <= 1
    ends = m.low[firms.end : firms.end + 1] in ("", ",", ".", ";", ":", ")", "\n") or firms.end >= scene.sentence.end
    if attribute_of(m, piece) or not going_on or not (ends or earlier or piece.behind):
        return False
    return row_place(scene, piece) or piece.behind is not None or bool(earlier)


def _strange(m: Mentions, piece: Piece, granted: list[Cue]) -> bool:
    """Whether the list that a piece speaks of is one for something else."""
    return any(
        "list" in cue.kinds and m.low.startswith((" of ", " for "), cue.end) and cue.end <= piece.number.start
        and not inside(m.titles, cue.end, piece.end) and m.low.startswith((" for", " to "), piece.noun_end)
        for cue in granted
    )  # fmt: skip


def _bare_counts(scene: Scene, piece: Piece, governing: ProgrammeName | None) -> bool:
    """Whether a number without a noun counts firms with the title."""
    m, number, memory = scene.m, piece.number, scene.memory
    if scene.findings and m.low.endswith((" to ", " from ", " against "), 0, number.start):
        return True
    if scene.refused and scene.refused[-1] == "plan" and m.low.endswith(" from ", 0, number.start):
        return True
    if m.low[number.end - 7 : number.end] == "-strong" or m.low.startswith(" strong", number.end):
        return memory.since_topic <= 2
    batches = inside(m.batches, number.end, min(piece.end, number.end + 40))
    if batches and scene.role.holds:
        return True
    if governing and governing.end <= number.start:
        return _is_subject(scene, piece, governing)
    recent = memory.since_latest <= 2 or bool(scene.findings) or bool(governing) or scene.whole is not None
    recent = recent or memory.since_topic <= 2
    if not recent:
        return False
    if part_of(scene, piece) and (scene.findings or memory.since_latest <= 1):
        return True
    if row_place(scene, piece) or piece.behind:
        return True
    before = m.low[piece.start : number.start + 1]
    if _TOTALS.search(before) and (_amounts(m, piece, piece.start) or before.rstrip().endswith("of")):
        return True
    if scene.role.verb and scene.role.verb.kinds & {"new", "selected", "applied", "has", "list"} and scene.role.holds:
        of_them = m.low.startswith((" of them", " of these"), number.end)
        return of_them or _pronoun(m, piece) or bool(scene.role.verb.kinds & {"new", "applied"})
    acts = [cue for cue in cues_near(piece) if cue.kinds & (_GRANTED | {"new"})]
    near = min(acts, key=lambda cue: abs(cue.start - number.end), default=None)
    return near is not None and (0 <= near.start - number.end < 40 or 0 <= number.start - near.end < 30)


def _pronoun(m: Mentions, piece: Piece) -> bool:
    words = _WORDS.findall(m.low[piece.start : piece.number.start])[:6]
    return bool({"it", "which", "they", "city", "province", "insights", "hurun", "list"} & set(words))


def _is_subject(scene: Scene, piece: Piece, title: ProgrammeName) -> bool:
    """Whether a title before a number that stands alone is what the number counts."""
    m, number = scene.m, piece.number
    between = m.low[title.end : number.start]
    if not between.strip(" '"):
        return True
    named = piece.subject
    if named and title.end <= named.start and row_place(scene, piece):
        return True
    return len(_WORDS.findall(between)) <= 14 and (
        _amounts(m, piece, title.end) or row_place(scene, piece) or piece.behind is not None
    )


def _amounts(m: Mentions, piece: Piece, start: int) -> bool:
    number = piece.number
    digits = next((at for at in range(number.start, number.end) if m.low[at].isdigit()), number.start)
    return bool(_AMOUNTS.search(m.low, start, digits) or _AMOUNTS.search(m.low, start, number.start))
