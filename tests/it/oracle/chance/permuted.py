"""Mentions between groups when the membership sets are dealt out anew within strata: every deal, or own draws."""

import random
from math import factorial, prod

DRAWS = 40_000
MOST_DEALS = 100_000


def deals_of(values):
    """Every distinct order of a list."""
    counts = {}
    for v in values:
        counts[v] = counts.get(v, 0) + 1

    def go(left):
        if left == 0:
            yield ()
            return
        for v in counts:
            if counts[v]:
                counts[v] -= 1
                for rest in go(left - 1):
                    yield (v, *rest)
                counts[v] += 1

    return go(len(values))


def between(team, column):
    """{fewer: p, more: p, draws: 0 where every deal was tried}; None where nobody in a group names another."""
    sets = team.sets[column]
    people = [i for i in range(team.n) if sets[i]]
    mentions = [(i, j) for i, j in team.mentions if sets[i] and sets[j]]
    if not mentions:
        return None
    strata = {}
    for i in people:
        strata.setdefault(team.stratum(i), []).append(i)

    def count(dealt):
        return sum(not dealt[i] & dealt[j] for i, j in mentions)

    observed = count(sets)
    deals = prod(arrangements([sets[i] for i in members]) for members in strata.values())
    if deals <= MOST_DEALS:
        values = [count(dealt) for dealt in every_deal(sets, list(strata.values()))]
        draws = 0
    else:
        rng, values, draws = random.Random(20_13), [], DRAWS
        dealt = list(sets)
        for _ in range(DRAWS):
            for members in strata.values():
                own = [sets[i] for i in members]
                rng.shuffle(own)
                for i, s in zip(members, own):
                    dealt[i] = s
            values.append(count(dealt))
    share = lambda fits: sum(fits(v) for v in values) / len(values)
    return {"fewer": share(lambda v: v <= observed), "more": share(lambda v: v >= observed), "draws": draws}


def arrangements(values):
    return factorial(len(values)) // prod(factorial(values.count(v)) for v in set(values))


def every_deal(sets, strata):
    def go(k, dealt):
        if k == len(strata):
            yield dealt
            return
        members = strata[k]
        for order in deals_of([sets[i] for i in members]):
            for i, s in zip(members, order):
                dealt[i] = s
            yield from go(k + 1, dealt)

    return go(0, list(sets))
