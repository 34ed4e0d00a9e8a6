"""One sentence while its numbers are read, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.clauses import Span
from pipeline.english.memory import Memory
from pipeline.english.mentions import Mentions
from pipeline.english.pieces import Piece
from pipeline.english.roles import Role
from pipeline.english.words import Cue
from pipeline.mentions import Place, ProgrammeName
from pipeline.scopes import Finding


@dataclass(slots=True)
class Scene:
    """A sentence, what the text said before it, and what its own numbers have claimed so far.

    ``whole`` is the finding whose parts the sentence goes on to tell: among the 64, Binhai has 28. ``refused`` are the
    reasons of the pieces turned down so far, None for each that claims.
    """

    m: Mentions
    memory: Memory
    sentence: Span
    rest: list[Piece] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    roles: list[Role] = field(default_factory=list)
    refused: list[str | None] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    used: ProgrammeName | None = None
    whole: Finding | None = None

    @property
    def role(self) -> Role:
        """The role of the number that is being read."""
        return self.roles[-1]


def cues_near(piece: Piece, title: ProgrammeName | None = None) -> list[Cue]:
    """The cues of a piece but those inside the name of its title or its counted firms."""
    return [
        cue
        for cue in piece.cues
        if not (title and title.start <= cue.start and cue.end <= title.end) and cue.kinds != {"firms"}
    ]
