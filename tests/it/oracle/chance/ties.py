"""Reciprocity, one group beside the others, and go-betweens: counts of which the law is known."""

from fractions import Fraction
from math import comb

import laws


def reciprocity(team):
    """Mutual pairs, given how many mentions each ordered pair of membership sets has; over pairs who both answered."""
    sets = team.sets["groups"]
    nobody = not any(sets)
    block_of = [(tuple(sorted(s)), -1 if s or nobody else i) for i, s in enumerate(sets)]
    blocks, mutual = {}, 0
    for i, j in team.pairs():
        if not (team.known(i, j) and team.known(j, i)):
            continue
        p, q = (i, j) if block_of[i] <= block_of[j] else (j, i)
        block = blocks.setdefault((block_of[p], block_of[q]), [0, 0, 0])
        there, back = (p, q) in team.mentions, (q, p) in team.mentions
        block[0] += 1
        block[1] += there
        block[2] += back
        mutual += there and back
    law = laws.certain(0)
    for (p, q), (pairs, there, back) in blocks.items():
        one = laws.mutual_within(pairs, there + back) if p == q else laws.hypergeometric(pairs, there, back)
        law = laws.both(law, one)
    if len(law) < 2:
        return None
    return laws.two_sided(law, mutual)


def compared(team, group, inside):
    """Few ties of one group, given how many there are: inside groups, or between them.

    Pairs of which both directions are known and pairs of which one is are drawn apart. The third value is how many ties there are.
    """
    sets = team.sets["groups"]
    tally = {1: [0, 0, 0], 2: [0, 0, 0]}
    observed = 0
    for i, j in team.pairs():
        if not sets[i] or not sets[j] or bool(sets[i] & sets[j]) != inside:
            continue
        known = team.known(i, j) + team.known(j, i)
        if known == 0:
            continue
        touches = (group in sets[i] and group in sets[j]) if inside else (group in sets[i] or group in sets[j])
        contact = team.contact(i, j)
        tally[known][0] += 1
        tally[known][1] += touches
        tally[known][2] += contact
        observed += touches and contact
    if tally[1][1] + tally[2][1] == 0:
        return None
    law = laws.both(laws.hypergeometric(*tally[1]), laws.hypergeometric(*tally[2]))
    return (*laws.lower(law, observed), tally[1][2] + tally[2][2])


def bridge(team, ordered):
    """How many pairs of groups have all ties between them on one person, of those that have two ties or more."""
    levels = team.levels["groups"]
    members = {g: [i for i in range(team.n) if g in team.sets["groups"][i]] for g in levels}
    pairs = list(zip(levels, levels[1:])) if ordered else [(a, b) for k, a in enumerate(levels) for b in levels[k + 1 :]]
    chances, observed = [], 0
    for a, b in pairs:
        p, q = members[a], members[b]
        if len(p) < 3 or len(q) < 3 or set(p) & set(q):
            continue
        ties = [{i, j} for i in p for j in q if team.contact(i, j)]
        t = len(ties)
        if t < 2:
            continue
        ways = len(p) * comb(len(q), t) + len(q) * comb(len(p), t)
        chances.append(Fraction(ways, comb(len(p) * len(q), t)))
        observed += bool(set.intersection(*ties))
    if not chances:
        return None
    law = laws.poisson_binomial(chances)
    return (*laws.upper(law, observed), observed)
