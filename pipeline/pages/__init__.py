"""The machinery that reads any page: parse, cut out, write lines, part the tail."""
