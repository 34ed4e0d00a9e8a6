"""Rows to rosters: which are headings, which enterprises, what the list is of, and whether its figures agree."""
