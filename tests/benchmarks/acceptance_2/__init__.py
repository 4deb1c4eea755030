"""A second acceptance script, by a tester who had not seen the check: errors of the eleven kinds that the aims name.

Each error changes the English only; patterns on both sides see to it that it then says something else than the Turkish does.
"""
