"""English texts: which programme, place, batch and measure govern each number.

    words, numbers, titles, times, places ─► mentions ─► pieces ─► counted ─► fields ─► reading

Every sentence is cut into pieces, one for each number. A number is first asked what it counts (:mod:`counted`); then
each field is looked for in its piece, in the pieces before it, and in what the text has said so far.
"""

from pipeline.english.reading import read_english

__all__ = ["read_english"]
