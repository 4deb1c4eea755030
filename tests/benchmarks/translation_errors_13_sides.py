"""Directions that the thirteenth script turns round: who is for and who against, who gives and who takes, in and out."""

from __future__ import annotations

from translation_errors_13_tools import Rule, fixed, words

SIDES: list[Rule] = [
    *words(
        """
        in favou?r of > against
        voted (?=yes|for) yes > voted no
        voted for > voted against
        voted against > voted for
        vote for > vote against
        supported > opposed
        supporting > opposing
        supports > opposes
        support (?=the|a|for|of|him|her|Kavanaugh|Mr) > oppose\x20
        supporters > opponents|critics
        opponents > supporters
        opponent of > supporter of
        opposed > supported|backed
        opposes > supports
        critics of > admirers of
        criticised > praised
        criticized > praised
        criticism > praise
        praised > criticised|condemned
        condemned > praised|welcomed
        welcomed > condemned
        against (?=the|a|his|her|him|it|[A-Z]) > for\x20
        backed (?=the|by|[A-Z]|him) > opposed\x20
        exports = imports
        exported = imported
        export > import
        import (?!the) > export\x20
        bought > sold
        (?<!be )sold > bought
        buy (?=a|the|it|its|[A-Z]) > sell\x20
        buyers > sellers
        sell (?=a|the|its|it) > buy\x20
        joined (?=the|a|[A-Z]|his) > left\x20
        to join (?=the|a|[A-Z]) > to leave\x20
        join (?=the|[A-Z]) > leave\x20
        arrived (?=in|at) (?=\\w) > left for\x20
        entered > left
        leaving (?=the|[A-Z]) > joining\x20
        leave (?=the|[A-Z]) > stay in\x20
        remain in (?=[A-Z]|the (?:EU|European|UN|country|race)) > leave\x20
        attack on (?=our|the|his|her|its|[A-Z]) > defence of\x20
        attackers > defenders
        north of > south of
        south of > north of
        northern (?![A-Z]\\w+ (?:University|District|Ireland)|University|District|Ireland|California) > southern\x20
        southern (?!University|District|California) > northern\x20
        eastern (?!District|Europe) > western\x20
        western (?!Union|Conference) > eastern\x20
        west of > east of
        east of > west of
        upper (?![A-Z]) > lower\x20
        inside > outside
        outside (?=the|of|[A-Z]|a ) > inside\x20
        above (?=the|all) > below\x20
        below (?=the) > above\x20
        to the left > to the right
        on the right > on the left
        first half > second half
        former (?=[A-Za-z]) > current\x20
        domestic (?!violence|abuse) > foreign\x20
        foreign (?!Minister) > domestic\x20
        male (?=\\w) > female\x20
        legalised > outlawed
        released (?=from|on|after|by) > arrested\x20
        withdraw (?=from|its|the) > deploy\x20
        withdrew from > joined
        creditors > debtors
        lend = borrow
        """
    ),
    fixed(r"\bwith (?=support|help|permission)", "without "),
]
