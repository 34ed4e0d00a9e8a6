"""The title that a text still has in mind where its sentences name none."""

from __future__ import annotations

from pipeline.clauses import inside
from pipeline.english.scene import Scene
from pipeline.english.words import bits, kinds_of
from pipeline.mentions import ProgrammeName

NEAR, FAR = 4, 14  # sentences since one named the title
_ASKED = 70  # letters of a question before its answer
_COMERS = frozenset({"newcomers", "entrants", "debutants", "new faces", "fresh faces", "new entrants", "first-timers"})
_LISTS = bits("current", "list")


def title_in_mind(scene: Scene) -> ProgrammeName | None:
    """The title that the sentences before spoke of: the last one for a while, and a text's only one for as long as
    its sentences come back to it, however much is told between: the new batch has 29 from Wuxi, 11 from Changzhou.
    """
    memory = scene.memory
    if memory.since_topic <= NEAR + memory.lasting or comes_back(scene):
        return memory.topic
    return title_of_batch(scene)


def title_of_batch(scene: Scene) -> ProgrammeName | None:
    """The title whose newest batch was announced a while ago, where a sentence that names none comes back to it by its
    batch: 711 in the sixth batch, 807 in the seventh.
    """
    announced = scene.memory.announced
    listed = scene.memory.listed(announced.programme) if announced and announced.programme else None
    if listed is None or listed.batch is None or listed.age > FAR or scene.heard.titles:
        return None
    batches = inside(scene.m.batches, scene.start, scene.end)
    return announced if any(batch.last == listed.batch.last for batch in batches) else None


def comes_back(scene: Scene) -> bool:
    """Whether a sentence that names no title goes on with the only one of the text, named a good while ago: it, or
    the question that it answers, tells of the list, the batch or the newcomers.
    """
    if scene.memory.since_topic > FAR or len({title.programme for title in scene.m.titles}) != 1:
        return False
    asked = scene.m.low.endswith("?", 0, scene.start - 1)
    cues = inside(scene.m.cues, scene.start - _ASKED * asked, scene.end)
    return bool(kinds_of(cues) & _LISTS or scene.heard.batches or any(cue.words in _COMERS for cue in cues))
