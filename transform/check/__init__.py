"""The check of a translation: does the target say what the source says?"""
