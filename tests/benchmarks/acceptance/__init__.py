"""Errors as an acceptance tester wrote them from the requirement alone, without a look at the check or at the other scripts.

Each changes one place of the English of a true pair, where the Turkish has what is changed; sentences are dropped from and put into
paragraphs of two to four neighbouring lines. Of 25 of each kind that were read, at most one was no real error.
"""
