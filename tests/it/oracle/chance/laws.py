"""Laws of counts in exact fractions: {value: probability}."""

from fractions import Fraction
from math import comb


def certain(value):
    return {value: Fraction(1)}


def both(a, b):
    """The sum of two independent counts."""
    out = {}
    for x, p in a.items():
        for y, q in b.items():
            out[x + y] = out.get(x + y, 0) + p * q
    return out


def hypergeometric(all_, marked, drawn):
    whole = comb(all_, drawn)
    law = {k: Fraction(comb(marked, k) * comb(all_ - marked, drawn - k), whole) for k in range(drawn + 1)}
    return {k: p for k, p in law.items() if p}


def mutual_within(pairs, mentions):
    """Mutual pairs when so many mentions fall on the two cells of each of so many pairs."""
    whole = comb(2 * pairs, mentions)
    law = {}
    for m in range(mentions // 2 + 1):
        single = mentions - 2 * m
        if m + single <= pairs:
            law[m] = Fraction(comb(pairs, m) * comb(pairs - m, single) * 2**single, whole)
    assert sum(law.values()) == 1
    return law


def poisson_binomial(chances):
    law = certain(0)
    for p in chances:
        law = both(law, {0: 1 - p, 1: p})
    return law


def at_most(law, value):
    return sum(p for x, p in law.items() if x <= value)


def at_least(law, value):
    return sum(p for x, p in law.items() if x >= value)


def ends(law):
    possible = [x for x, p in law.items() if p]
    return min(possible), max(possible)


def lower(law, value):
    """(p, smallest attainable p) of few."""
    return at_most(law, value), at_most(law, ends(law)[0])


def upper(law, value):
    return at_least(law, value), at_least(law, ends(law)[1])


def two_sided(law, value):
    def p(x):
        return min(Fraction(1), 2 * min(at_most(law, x), at_least(law, x)))

    return p(value), min(p(x) for x, q in law.items() if q)
