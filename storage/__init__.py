"""Records to rows and back: snapshots in WARC files, everything else in SQLite or PostgreSQL. It never parses."""
