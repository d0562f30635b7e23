"""Reciprocity, one group beside the others, and go-betweens: counts of which the law is known."""

from fractions import Fraction
from itertools import combinations
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


def own_ties(team, group):
    """Few ties of a group's members with people of other groups, beside as many people who are in a group, every choice of them tried.

    Chosen from those of whom as much was asked and who may be named alike. A tie between two of the chosen counts for both.
    """
    sets = team.sets["groups"]
    pool = [i for i in range(team.n) if sets[i]]
    ties = [sum(i != j and not sets[i] & sets[j] and team.contact(i, j) for j in pool) for i in range(team.n)]
    law = laws.certain(0)
    for stratum in {(team.asked[i], team.may_be_named[i]) for i in pool}:
        people = [i for i in pool if (team.asked[i], team.may_be_named[i]) == stratum]
        drawn = sum(group in sets[i] for i in people)
        ways = {}
        for choice in combinations(people, drawn):
            value = sum(ties[i] for i in choice)
            ways[value] = ways.get(value, 0) + 1
        law = laws.both(law, {value: Fraction(count, comb(len(people), drawn)) for value, count in ways.items()})
    return laws.lower(law, sum(ties[i] for i in pool if group in sets[i]))


def group_on_its_own(team, group):
    """Few ties with other groups by both: pair by pair, and person by person. The third value is how many ties there are."""
    pairs = compared(team, group, inside=False)
    if pairs is None:
        return None
    p, smallest = own_ties(team, group)
    return max(pairs[0], p), max(pairs[1], smallest), pairs[2]


def little_inside(team, group):
    return compared(team, group, inside=True)


def bridge(team):
    """Somewhere all ties between two groups are on one person, where that is as unlikely as the least likely that there is.

    Over the pairs of groups with two ties or more. The third value is how many of them are so joined.
    """
    levels = team.levels["groups"]
    members = {g: [i for i in range(team.n) if g in team.sets["groups"][i]] for g in levels}
    chances, joined = [], []
    for a, b in combinations(levels, 2):
        p, q = members[a], members[b]
        if len(p) < 3 or len(q) < 3 or set(p) & set(q):
            continue
        # Of the pairs of people of whom something is known; a person's own are those that they are in.
        known = [{i, j} for i in p for j in q if team.known(i, j) or team.known(j, i)]
        ties = [pair for pair in known if team.contact(*pair)]
        t = len(ties)
        if t < 2:
            continue
        ways = sum(comb(sum(v in pair for pair in known), t) for v in p + q)
        chances.append(Fraction(ways, comb(len(known), t)))
        if set.intersection(*ties):
            joined.append(chances[-1])
    if not any(chances):
        return None

    def somewhere(most):
        nowhere = Fraction(1)
        for chance in chances:
            if 0 < chance <= most:
                nowhere *= 1 - chance
        return 1 - nowhere

    p = somewhere(min(joined)) if joined else Fraction(1)
    return p, somewhere(min(c for c in chances if c)), len(joined)
