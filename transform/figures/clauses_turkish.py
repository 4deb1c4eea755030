"""Where a Turkish clause ends, as transfers need it.

Source: Göksel & Kerslake, Turkish: A Comprehensive Grammar (2005), § 15 (participles), § 26 (adverbial clauses).
"""

from __future__ import annotations

import re

# The end of a clause: a finite verb or a nominalized one with a comma, a semicolon or a conjunction behind it.
FINITE = r"(?:[aeiouüölmnrvyzğgb]d|[kpçsşfht]t)[iuü](?:l[ea]r|k)?|m[iuü]ş(?:t[iuü])?(?:l[ae]r)?|yor(?:du|lar)?|[ae]c[ae]k(?:l[ae]r|t[iuü])?|[ae]bil[ie]r"
_NOMINAL = r"(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|[dt][iuü]kl[ae]r[iuü]\w*|(?:[dt][iuü]r|m[ae]s[iuü]\w*)"
CLAUSE_END = re.compile(
    rf"(?<!\w)(?!(?:kendi|şimdi|yedi|hadi|ikinci)\W)\w*(?:{FINITE}|{_NOMINAL})[\"”']?(?:,(?!\d)|;| (?:ve|ama|ancak|fakat)(?!\w))"
)
# Behind a genitive: the participle or verbal noun of which it is the subject, with no other genitive between: "Rusya'nın cephede kullandığı".
ACTS_WITHIN = re.compile(
    r"(?: (?![\w'’]+n[iuü]n )[\w'’]+){0,4}? \w+(?:(?:[dt][iuü]ğ|[ae]c[ae]ğ)[iuü]\w*|m[ae]s[iuü]\w*)(?!\w)"
)
# "ABD Ukrayna'ya 12 HIMARS gönderirken Kuzey Kore Rusya'ya …": a clause of its own where another subject follows.
WHILST = re.compile(r"(?<!\w)\w{2,}(?:r|yor|m[iuü]ş|[ae]c[ae]k|m[ae]kt[ae])ken,? ")
# A clause of condition, reason or exchange, without a mark behind it: "göndermesine karşılık", "göndermesi durumunda".
SIDE_CLAUSE = re.compile(
    r"(?<!\w)\w+(?:m[ae]s[iuü]\w*|[dt][iuü]ğ[iuü]\w*|[ae]c[ae]ğ[iuü]\w*|m[ae]kt?\w*) (?:karşi\w*|tepki\w*|yanit\w*|misilleme\w*|cevap\w*|cevaben|üzerine|durumunda|halinde|rağmen|için|sonra|önce|ardindan|nedeniyle|gerekçesiyle|takdirde|dolayi|yerine|beri|halde)(?!\w)"
)
