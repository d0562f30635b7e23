"""Experts and leaders: the role given to others, or names given at random."""

from fractions import Fraction
from itertools import combinations
from math import comb, prod

import laws


def named(team):
    return [sum((i, j) in team.mentions for i in range(team.n)) for j in range(team.n)]


def alike(team, people):
    """People by whether they were asked and may be named: a role is only given to others of whom the same could be known."""
    strata = {}
    for i in people:
        strata.setdefault((team.asked[i], team.may_be_named[i]), []).append(i)
    return list(strata.values())


def experts_central(team):
    experts = team.of_role("expert")
    if not experts:
        return None
    into = named(team)
    if len(experts) == 1:
        return one_expert_central(team, experts[0], into)
    law = laws.certain(0)
    for people in alike(team, range(team.n)):
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


def reach(team, experts):
    """Contacts with any of some people by membership set, when as many fall on anyone: sum of (x - e)^2 / e, every table that is possible.

    Over the others in a group. People of whom as much is known, each way, are drawn from together.
    """
    sizes, met = {}, {}
    for i in range(team.n):
        if not team.sets["groups"][i] or i in experts:
            continue
        known = (sum(team.known(i, e) for e in experts), sum(team.known(e, i) for e in experts))
        if any(known):
            key = (known, team.sets["groups"][i])
            sizes[key] = sizes.get(key, 0) + 1
            met[key] = met.get(key, 0) + any(team.contact(i, e) for e in experts)
    if len({groups for _, groups in sizes}) < 2:
        return None
    law, observed, room = laws.certain(Fraction(0)), Fraction(0), False
    for known in {known for known, _ in sizes}:
        keys = [key for key in sizes if key[0] == known]
        n, d = sum(sizes[k] for k in keys), sum(met[k] for k in keys)
        if d == 0 or d == n or len(keys) < 2:
            continue
        room = True
        expected = [Fraction(d * sizes[k], n) for k in keys]

        def statistic(table):
            return sum((x - e) ** 2 / e for x, e in zip(table, expected))

        observed += statistic([met[k] for k in keys])
        here = {}
        for table in tables([sizes[k] for k in keys], d):
            value = statistic(table)
            here[value] = here.get(value, 0) + prod(comb(sizes[k], x) for k, x in zip(keys, table))
        assert sum(here.values()) == comb(n, d)
        law = laws.both(law, {value: Fraction(ways, comb(n, d)) for value, ways in here.items()})
    return laws.upper(law, observed) if room else None


def tables(sizes, left):
    if not sizes:
        if left == 0:
            yield ()
        return
    for x in range(min(sizes[0], left) + 1):
        for rest in tables(sizes[1:], left - x):
            yield (x, *rest)


def expert_reach(team, expert):
    return reach(team, [expert])


def not_reached(team):
    experts = team.of_role("expert")
    return reach(team, experts) if len(experts) > 1 else None


def leaders_one_sided(team):
    """Whether they name more than they are named, in one-way pairs and in all mentions. A leader who gave no answers is somebody else."""
    leaders = [i for i in team.of_role("leader") if team.answered[i]]
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
    made = sum(i in leaders and j not in leaders for i, j in team.mentions)
    received = sum(i not in leaders and j in leaders for i, j in team.mentions)
    return (p if out > back and made > received else Fraction(1)), smallest


def beside_teachers(team, leaders):
    """As many of the leaders and teachers who answered, each from those of whom the same could be known: mentions made less received."""
    pool = [i for i in sorted(leaders + team.of_role("teacher")) if team.answered[i]]
    balance = [sum((i == a) - (i == b) for a, b in team.mentions) for i in range(team.n)]
    law = laws.certain(0)
    for people in alike(team, pool):
        k = sum(i in leaders for i in people)
        values = [sum(balance[i] for i in choice) for choice in combinations(people, k)]
        law = laws.both(law, {v: Fraction(values.count(v), len(values)) for v in set(values)})
    return laws.upper(law, sum(balance[i] for i in leaders if i in pool))
