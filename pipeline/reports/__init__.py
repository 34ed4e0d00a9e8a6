"""The report: facts to charts, tables and pages that a person can look at and check.

``site`` draws the pages: ``book`` arranges the facts by place, title and batch, ``places`` picks what a place's page
tells of a title, ``charts`` gives series and rankings their shape, ``documents`` marks the sentences in the articles,
``news`` tells what has changed since the last report, ``wording`` says all of it in Chinese and English, and
``templates/`` holds the markup.
"""
