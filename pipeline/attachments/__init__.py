"""Files beside a page: which links lead to them, what they are, and the rows that stand in them."""
