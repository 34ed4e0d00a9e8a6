"""Claims to facts: what the claims about one thing amount to, and whether the facts add up.

``voices`` finds the texts that many sites repeat. ``reconcile`` in ``reconciling`` does the rest: ``corrections`` puts
right what a person has reviewed, ``facts`` ranks what is said about each thing, ``sums``, ``parts`` and ``lists`` pose
the checks, ``coverage`` says for each province what is known of each batch.
"""
