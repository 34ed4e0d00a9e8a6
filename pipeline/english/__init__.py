"""English texts: which programme, place, batch and measure govern each number.

    words, numbers, titles, times, places ─► mentions ─► phrases, rows ─► role_of, refusal_of, title_of … ─► reading

Every sentence is taken apart into items, and each number is given the items that belong to it alone, its phrase. It is
first asked whether somebody holds, gains or loses what it counts (:mod:`pipeline.english.role_of`); then each field is
looked for in its phrase, in its sentence, and in what the text has said so far (:mod:`pipeline.english.handing_on`).
"""

from pipeline.english.reading import read_english

__all__ = ["read_english"]
