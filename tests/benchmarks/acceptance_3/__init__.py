"""A third acceptance script, by a tester who had not seen the check: errors of the eleven kinds that the aims name.

Each error changes the English only and needs a cue in the Turkish; about a third of the pairs are two or three lines joined.
The order in which random numbers are drawn is the tester's, so that a seed gives the very errors that the tester saw.
"""
