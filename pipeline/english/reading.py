"""English texts read as a person reads them: what each number claims, or why it claims nothing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pipeline.clauses import Span, english_sentences, inside
from pipeline.divisions import Division, within
from pipeline.english.details_of import as_of, level_of, status_of, year_of
from pipeline.english.measure_of import Case, batch_and_measure, case_of, whole_of
from pipeline.english.memory import Memory
from pipeline.english.mentions import Mentions, find_mentions
from pipeline.english.part_of import excludes, part_of
from pipeline.english.pieces import Piece, pieces_of
from pipeline.english.place_of import note_places, places_of, subject_of, topic_after
from pipeline.english.refusals import why_not
from pipeline.english.roles import role_of
from pipeline.english.rows import pair_up
from pipeline.english.scene import Scene
from pipeline.english.title_of import title_of
from pipeline.mentions import Place, ProgrammeName
from pipeline.patterns import pattern
from pipeline.records import Programme
from pipeline.scopes import Finding, Refusal

_LONGEST = 2_000
_LOOSE_END = pattern(r"(?:[ ,;:(\n-]+| (?:and|from|to|of|by|with|in|the))$")


def read_english(text: str, home: Division | None) -> Iterator[Finding | Refusal]:
    """What each number of plain English text claims, or why it claims nothing, in the order of the text.

    ``home`` is the outlet's own division, which "the city" means where the text names no other.
    """
    mentions = find_mentions(text)
    if not any(title.programme for title in mentions.titles):
        return
    memory = Memory(mentions, home)
    found = [each for sentence in _sentences(text) for each in _read_sentence(mentions, memory, sentence)]
    narrower = {_same(each): each for each in found if isinstance(each, Finding) and each.subset}
    for each in found:
        if isinstance(each, Finding) and each.subset is None and _same(each) in narrower:
            yield Refusal(each.count, "said more exactly elsewhere")
        elif isinstance(each, Finding):
            yield _of_batch_named_later(each, memory)
        else:
            yield each


def _of_batch_named_later(finding: Finding, memory: Memory) -> Finding:
    """A count of newcomers whose batch only the next sentence names: 37 are on the list. It was the fifth batch."""
    if finding.measure != "new" or finding.batch or finding.year:
        return finding
    for programme, batch in memory.late:
        if programme == finding.programme and 0 < batch.start - finding.count.start < 400:
            sources = (*finding.sources, ("batch", batch.start, batch.end))
            return replace(finding, batch=(batch.first, batch.last), sources=sources)
    return finding


def _sentences(text: str) -> Iterator[Span]:
    """The sentences of a text, those that no person could have written cut into lengths."""
    for sentence in english_sentences(text):
        for start in range(sentence.start, sentence.end, _LONGEST):
            yield Span(start, min(start + _LONGEST, sentence.end))


def _same(finding: Finding) -> tuple[object, ...]:
    return finding.programme, finding.region, finding.place, finding.measure, finding.count.value


def _read_sentence(m: Mentions, memory: Memory, sentence: Span) -> Iterator[Finding | Refusal]:
    memory.hear(sentence)
    scene = Scene(m, memory, sentence, rest=_pieces(m, sentence))
    scene.whole = memory.by_count.get(_sum_of_row(scene.rest))
    for piece in scene.rest:
        before = scene.pieces[-1] if scene.pieces else None
        scene.roles.append(role_of(m, piece, before, scene.roles[-1] if scene.roles else None))
        scene.pieces.append(piece)
        claimed = 0
        for found in _read_piece(scene, piece):
            if isinstance(found, Finding):
                claimed += 1
                named = {source for source, start, _ in found.sources if start >= sentence.start}
                memory.remember(found, unplaced=not named & {"programme", "region"})
            else:
                scene.refused.append(found.reason)
            yield found
        if claimed:
            scene.refused.append(None)
    memory.close(sentence, scene.used)
    memory.place = topic_after(scene) or memory.place
    note_places(scene)


def _sum_of_row(pieces: list[Piece]) -> int:
    """What the numbers of a row add up to: if a number before was as high, they are its parts; 0 for no row."""
    bare = [p for p in pieces if p.title is None and p.firms is None and p.thing is None and not p.number.refused]
    placed = all(piece.behind or piece.subject or piece.row for piece in bare)
    return sum(p.number.value * max(1, len(p.row)) for p in bare) if len(bare) > 2 and placed else 0


def _pieces(m: Mentions, sentence: Span) -> list[Piece]:
    """The pieces of a sentence with all that can be said of each before the first is read."""
    pieces = pieces_of(m, sentence)
    pair_up(m, pieces)
    for piece in pieces:
        piece.cues = inside(m.cues, piece.start, piece.end)
        piece.subject = subject_of(m, piece)
    return pieces


def _read_piece(scene: Scene, piece: Piece) -> Iterator[Finding | Refusal]:
    """What one number claims of each of its places, or why it claims nothing."""
    reason = why_not(scene, piece)
    if reason:
        yield Refusal(piece.number, reason)
        return
    chosen = title_of(scene, piece)
    if isinstance(chosen, str):
        yield Refusal(piece.number, chosen)
        return
    title, rule = chosen
    places = places_of(scene, piece, title)
    if not places or title.programme is None:
        yield Refusal(piece.number, "no one place is named")
        return
    for place, how in places:
        finding = _finding(scene, piece, title, title.programme, place, f"english-{rule}{how}")
        scene.findings.append(finding)
        scene.places.append(place)
        scene.used = title
        yield finding


def _finding(
    scene: Scene, piece: Piece, title: ProgrammeName, programme: Programme, place: Place, rule: str
) -> Finding:
    case = case_of(scene, piece, title, programme, place)
    batch, measure = batch_and_measure(case)
    status = status_of(case, measure, batch)
    year = year_of(case, measure)
    case.give("programme", title.start, title.end)
    case.give("region", place.start, place.end)
    start, end = _evidence(scene, piece, title, place)
    return Finding(
        count=piece.number, programme=programme, level=level_of(case), region=place.code,
        place=None if place.code else place.words, batch=batch, year=year, measure=measure, status=status,
        subset=_subset(case), as_of=as_of(case, measure), start=start, end=end, rule=rule,
        sources=tuple((name, *words) for name, words in sorted(case.sources.items())),
    )  # fmt: skip


def _subset(case: Case) -> str | None:
    part = part_of(case.scene, case.piece, case.title)
    if part:
        case.give("subset", part[1], part[2])
        return part[0]
    whole, place = whole_of(case), case.place
    if whole and whole.subset and place.code and whole.region and not excludes(whole.subset):
        same_breath = case.scene.memory.since_latest <= 1
        if whole.region != place.code and (within(place.code, whole.region) or same_breath):
            case.inherit(whole, "subset")
            return whole.subset
    return case.title.subset


def _evidence(scene: Scene, piece: Piece, title: ProgrammeName, place: Place) -> tuple[int, int]:
    """The clause that states a count, widened to its title and place where they stand in the same sentence."""
    text, sentence = scene.m.text, scene.sentence
    start, end = min(piece.start, piece.number.start), max(piece.end, piece.number.end)
    if piece.out_of:
        end = max(end, piece.out_of.end)
    for words in (title, place):
        if sentence.start <= words.start and words.end <= sentence.end and words.end > words.start:
            start, end = min(start, words.start), max(end, words.end)
    while start < piece.number.start and text[start] in " ,;:-)\n":
        start += 1
    if text.startswith("and ", start) and start + 4 <= piece.number.start:
        start += 4
    while end > piece.number.end and (cut := _LOOSE_END.search(text, max(piece.number.end, end - 12), end)):
        end = cut.start()
    return start, end
