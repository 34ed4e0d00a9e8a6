"""English texts: which programme, place, batch and measure govern each number.

    words, numbers, titles, times, places ─► mentions ─► pieces, rows ─► roles, refusals ─► title, place … ─► reading

Every sentence is cut into pieces, one for each number. A number is first asked whether somebody holds, gains or loses
what it counts (:mod:`pipeline.english.roles`); then each field is looked for in its piece, in the pieces before it, and
in what the text has said so far.
"""

from pipeline.english.reading import read_english

__all__ = ["read_english"]
