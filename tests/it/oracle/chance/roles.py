"""Experts and leaders: the role given to others, or names given at random."""

from fractions import Fraction
from itertools import combinations
from math import comb, prod

import laws


def named(team):
    return [sum((i, j) in team.mentions for i in range(team.n)) for j in range(team.n)]


def experts_central(team):
    experts = team.of_role("expert")
    if not experts:
        return None
    into = named(team)
    if len(experts) == 1:
        return one_expert_central(team, experts[0], into)
    # As many people in the role among those who may be named, and among those who may not.
    law = laws.certain(0)
    for nameable in (True, False):
        people = [i for i in range(team.n) if team.may_be_named[i] == nameable]
        k = sum(i in experts for i in people)
        here = {}
        for choice in combinations(people, k):
            total = sum(into[i] for i in choice)
            here[total] = here.get(total, 0) + 1
        ways = sum(here.values())
        law = laws.both(law, {total: Fraction(count, ways) for total, count in here.items()})
    return laws.upper(law, sum(into[i] for i in experts))


def one_expert_central(team, expert, into):
    chances = []
    for i in range(team.n):
        if team.known(i, expert):
            could = sum(team.known(i, j) for j in range(team.n))
            did = sum((i, j) in team.mentions for j in range(team.n))
            chances.append(Fraction(did, could))
    if not chances:
        return None
    law = laws.poisson_binomial(chances)
    p, smallest = laws.upper(law, into[expert])
    others = [into[i] for i in range(team.n) if i != expert and i not in team.of_role("leader")]
    return (p if all(into[expert] > x for x in others) else Fraction(1)), smallest


def reach(team, of, contacts):
    """Contacts by membership set when as many fall on anyone of `of`: sum of (x - e)^2 / e, every table that is possible."""
    sizes, met = {}, {}
    for i in of:
        key = team.sets["groups"][i]
        sizes[key] = sizes.get(key, 0) + 1
        met[key] = met.get(key, 0) + (i in contacts)
    n, d = sum(sizes.values()), sum(met.values())
    if d == 0 or d == n or len(sizes) < 2:
        return None
    keys = list(sizes)
    expected = [Fraction(d * sizes[k], n) for k in keys]

    def statistic(table):
        return sum((x - e) ** 2 / e for x, e in zip(table, expected))

    observed = statistic([met[k] for k in keys])
    ways = {}
    for table in tables([sizes[k] for k in keys], d):
        value = statistic(table)
        ways[value] = ways.get(value, 0) + prod(comb(sizes[k], x) for k, x in zip(keys, table))
    law = {value: Fraction(count, comb(n, d)) for value, count in ways.items()}
    assert sum(law.values()) == 1
    return laws.upper(law, observed)


def tables(sizes, left):
    if not sizes:
        if left == 0:
            yield ()
        return
    for x in range(min(sizes[0], left) + 1):
        for rest in tables(sizes[1:], left - x):
            yield (x, *rest)


def expert_reach(team, expert):
    of = [i for i in range(team.n) if team.sets["groups"][i] and i != expert]
    return reach(team, of, {i for i in of if team.contact(i, expert)})


def not_reached(team):
    experts = team.of_role("expert")
    if len(experts) < 2:
        return None
    of = [i for i in range(team.n) if team.sets["groups"][i] and i not in experts]
    return reach(team, of, {i for i in of if any(team.contact(i, e) for e in experts)})


def leaders_one_sided(team):
    leaders = team.of_role("leader")
    if not leaders:
        return None
    out = back = 0
    for leader in leaders:
        for i in range(team.n):
            if i in leaders or not (team.known(i, leader) and team.known(leader, i)):
                continue
            there, here = (leader, i) in team.mentions, (i, leader) in team.mentions
            out += there and not here
            back += here and not there
    way = out + back
    if way < 5:
        return None
    law = {k: Fraction(comb(way, k), 2**way) for k in range(way + 1)}
    p, smallest = laws.two_sided(law, out)
    if len(leaders) >= 2:
        share, least = beside_teachers(team, leaders)
        p, smallest = max(p, share), max(smallest, least)
    return p, smallest


def beside_teachers(team, leaders):
    people = sorted(leaders + team.of_role("teacher"))

    def balance(chosen):
        chosen = set(chosen)
        return sum((i in chosen) - (j in chosen) for i, j in team.mentions if not (i in chosen and j in chosen))

    own = balance(leaders)
    values = [balance(choice) for choice in combinations(people, len(leaders))]
    return Fraction(sum(v >= own for v in values), len(values)), Fraction(1, len(values))
