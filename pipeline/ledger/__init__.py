"""Claims to facts: what the claims about one thing amount to, and whether the facts add up.

``reconcile`` in ``reconciling`` does all of it: ``voices`` finds the texts that many sites repeat, ``corrections`` puts
right what a person has reviewed, ``facts`` ranks what is said about each thing, ``sums`` and ``parts`` pose the checks,
``coverage`` says for each province what is known of each batch.
"""
