"""One sentence while its numbers are read, one after the other."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.english.handing_on import Memory
from pipeline.english.mentions import Heard, Mentions
from pipeline.english.phrases import Phrase, Sentence
from pipeline.english.role_of import Role, role_of
from pipeline.mentions import Place, ProgrammeName
from pipeline.scopes import Finding


@dataclass(slots=True)
class Scene:
    """A sentence, what it mentions, what the text said before it, and what its own numbers have claimed so far.

    ``m`` are the mentions of the text, ``start`` and ``end`` where the sentence lies in it. ``at`` is the place of the
    phrase being read among the sentence's own, ``before`` the phrase before it and ``role`` that of its number.
    ``whole`` is the finding whose parts the sentence goes on to tell: among the 64, Binhai has 28. ``refused`` are the
    reasons of the phrases turned down so far, None for each that claims; ``of_unknown`` says that somebody whose name
    is no place's has what the sentence lists.
    """

    s: Sentence
    heard: Heard
    memory: Memory
    at: int = 0
    before: Phrase | None = None
    role: Role = field(init=False)
    roles: list[Role] = field(default_factory=list)
    refused: list[str | None] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    places: list[Place] = field(default_factory=list)
    used: ProgrammeName | None = None
    whole: Finding | None = None
    of_unknown: bool = False
    m: Mentions = field(init=False)
    start: int = field(init=False)
    end: int = field(init=False)

    def __post_init__(self) -> None:
        self.m, self.start, self.end = self.s.m, self.s.span.start, self.s.span.end

    def turn_to(self, at: int) -> None:
        """Go on to a phrase: find its role."""
        role_before = self.role if at else None
        self.at, self.before = at, self.s.phrases[at - 1] if at else None
        self.role = role_of(self.s, self.s.phrases[at], self.before, role_before)
        self.roles.append(self.role)
