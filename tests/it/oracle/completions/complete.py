"""Completions of missing answers, from their definition alone (the page of `analysis::Completions`): python3 complete.py

Writes tests/fixtures/completions/shares.json: three teams, and in which share of 6,000 completions something is so. It knows nothing of the
program: other generators, another way to draw a row (cell by cell), and plain lists.
"""

import csv
import json
import math
import random
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures"
DRAWS = 6000


class Team:
    def __init__(self, team):
        people = team["people"]
        self.n = len(people)
        self.groups = [frozenset(p["groups"]) for p in people]
        self.kind = [p["kind"] for p in people]
        self.asked = [p["asked"] for p in people]
        self.answered = [p["answered"] for p in people]
        self.may_be_named = [p["may_be_named"] for p in people]
        self.ties = {tuple(m) for m in team["mentions"]}
        self.cap = team["cap"]
        self.silent = [i for i in range(self.n) if self.asked[i] and not self.answered[i]]

    def possible(self, i, j):
        return i != j and self.asked[i] and self.may_be_named[j]

    def known(self, i, j):
        return self.possible(i, j) and self.answered[i]

    def named(self, j, i):
        """What j says of i."""
        return ((j, i) in self.ties) if self.known(j, i) else None

    def block(self, i):
        return (self.groups[i], self.kind[i])

    def stand(self, a, b):
        if not a[0] or not b[0]:
            return (a[1], b[1])
        return "inside" if a[0] & b[0] else "between"


def weighted(rng, weights):
    left = rng.random() * sum(weights)
    for place, weight in enumerate(weights):
        left -= weight
        if left < 0:
            return place
    return len(weights) - 1


def row(rng, rates, wanted):
    """Which of the cells: the set with a probability proportional to the product of the odds."""
    if wanted >= len(rates):
        return list(range(len(rates)))
    odds = [p / (1 - p) for p in rates]
    # ways[k][m]: sum over sets of m of the cells from k on.
    ways = [[0.0] * (wanted + 1) for _ in range(len(rates) + 1)]
    ways[len(rates)][0] = 1.0
    for k in reversed(range(len(rates))):
        for m in range(wanted + 1):
            ways[k][m] = ways[k + 1][m] + (odds[k] * ways[k + 1][m - 1] if m else 0.0)
    chosen, left = [], wanted
    for k in range(len(rates)):
        if left and rng.random() * ways[k][left] < odds[k] * ways[k + 1][left - 1]:
            chosen.append(k)
            left -= 1
    return chosen


class Model:
    def __init__(self, team):
        self.team = team
        people = range(team.n)
        self.cells = [(i, j, (i, j) in team.ties) for i in people for j in people if team.known(i, j)]
        could = [sum(team.known(i, j) for i in people) for j in people]
        did = [sum((i, j) in team.ties and team.known(i, j) for i in people) for j in people]
        share = [did[j] / could[j] if could[j] else 0.0 for j in people]
        self.donors = [i for i in people if team.answered[i] and any(team.known(i, j) for j in people)]
        mean = sum(share[i] for i in self.donors) / len(self.donors)
        sd = math.sqrt(sum((share[i] - mean) ** 2 for i in self.donors) / len(self.donors))

        def alike(u, r):
            role = 1.0 if team.kind[u] == team.kind[r] else 0.25
            group = 1.0 if team.groups[u] & team.groups[r] or not (team.groups[u] or team.groups[r]) else 0.5
            apart = (share[u] - share[r]) / sd if sd else 0.0
            return role * group * math.exp(-apart * apart / 2)

        self.alike = {u: [alike(u, r) for r in self.donors] for u in team.silent}
        self.gave = {i: (sum(t for a, _, t in self.cells if a == i), sum(1 for a, _, _ in self.cells if a == i)) for i in self.donors}

    def draw(self, rng):
        team = self.team
        answering = sorted({i for i, _, _ in self.cells})
        weight = {i: rng.expovariate(1.0) for i in answering}
        mean = sum(weight.values()) / len(weight)
        weight = {i: w / mean for i, w in weight.items()}
        classes, stands, whole = {}, {}, {}

        def add(table, key, w, tie):
            ties, cells = table.get(key, (0.0, 0.0))
            table[key] = (ties + w * tie, cells + w)

        for i, j, tie in self.cells:
            a, b = team.block(i), team.block(j)
            for named in {team.named(j, i), None}:
                add(classes, (a, b, named), weight[i], tie)
                add(stands, (team.stand(a, b), named), weight[i], tie)
                add(whole, named, weight[i], tie)
        drawn = {}

        def rate(a, b, named):
            key = (a, b, named)
            if key not in drawn:
                ties, cells = whole.get(named, (0.0, 0.0))
                overall = (ties + 0.5) / (cells + 1)
                ties, cells = stands.get((team.stand(a, b), named), (0.0, 0.0))
                m = (ties + overall) / (cells + 1)
                ties, cells = classes.get(key, (0.0, 0.0))
                p = rng.betavariate(ties + 2 * m, cells - ties + 2 * (1 - m))
                drawn[key] = min(max(p, 1e-9), 1 - 1e-9)
            return drawn[key]

        added = set()
        for u in team.silent:
            unknown = [j for j in range(team.n) if team.possible(u, j)]
            donor = self.donors[weighted(rng, [weight[r] * k for r, k in zip(self.donors, self.alike[u])])]
            gave, of = self.gave[donor]
            wanted, rest = divmod(gave * len(unknown), of)
            wanted += rng.random() < rest / of
            if team.cap is not None:
                wanted = min(wanted, team.cap)
            rates = []
            for j in unknown:
                named = team.named(j, u)
                if named is None and j in team.silent and j < u and team.possible(j, u):
                    named = (j, u) in added
                rates.append(rate(team.block(u), team.block(j), named))
            added |= {(u, unknown[k]) for k in row(rng, rates, wanted)}
        return added


def holds(team, event, added):
    what, *of = event
    both = team.ties | added
    if what == "names":
        return (of[0], of[1]) in added
    if what == "at_least":
        return sum(1 for i, _ in added if i == of[0]) >= of[1]
    if what == "each_other":
        return (of[0], of[1]) in added and (of[1], of[0]) in added
    if what == "at_most_in_all":
        return len(added) <= of[0]
    if what == "no_contact":
        within = lambda i, g: of[g] in team.groups[i]
        return not any((within(i, 0) and within(j, 1)) or (within(i, 1) and within(j, 0)) for i, j in both)
    if what == "named_more":
        mean = lambda people: sum(1 for _, j in both if j in people) / len(people)
        chosen = {i for i in range(team.n) if team.kind[i] == of[0]}
        return mean(chosen) > mean(set(range(team.n)) - chosen)
    if what == "returned_at_least":
        return 100 * sum((j, i) in both for i, j in both) >= of[0] * len(both)
    raise ValueError(what)


def case():
    words = {"leraar": "teacher", "directeur": "leader"}
    with open(FIXTURES / "de_pragmatiek" / "people.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    keys = [r["id"] for r in rows]
    silent = {"5A", "BL", "12B"}
    people = [
        {
            "groups": [r["parallelgroep"]] if r["parallelgroep"] else [],
            "role": r["rol"],
            "kind": words.get(r["rol"], "leader" if "directeur" in r["rol"] else "expert"),
            "asked": True,
            "answered": r["id"] not in silent,
            "may_be_named": True,
        }
        for r in rows
    ]
    with open(FIXTURES / "de_pragmatiek" / "ties.csv", newline="") as file:
        mentions = [[keys.index(r["van"]), keys.index(r["naar"])] for r in csv.DictReader(file) if r["van"] not in silent]
    at = keys.index
    events = [
        ["names", at("5A"), at("TL")], ["names", at("5A"), at("12A")], ["names", at("12B"), at("12A")], ["names", at("BL"), at("12C")],
        ["at_least", at("5A"), 6], ["at_least", at("BL"), 6], ["at_most_in_all", 20], ["no_contact", "1-2", "5-6"],
        ["no_contact", "3-4", "5-6"], ["named_more", "expert"], ["returned_at_least", 84], ["returned_at_least", 85],
    ]
    return {"name": "De Pragmatiek, 5A, BL and 12B silent", "cap": None, "people": people, "mentions": mentions, "events": events}


def invented(name, seed, n, silent, cap, masked):
    rng = random.Random(seed)
    kinds = {"leraar": "teacher", "leesexpert": "expert", "directeur": "leader"}
    groups = ["1", "2", "3", "4"]
    people = []
    for i in range(n):
        role = "directeur" if i == n - 1 else "leesexpert" if i >= n - 3 else "leraar"
        own = [groups[i * 4 // n]] if role == "leraar" else []
        if role == "leraar" and i % 6 == 5:
            own = sorted({*own, groups[(i * 4 // n + 1) % 4]})
        asked, may = not (masked and i % 9 == 4), not (masked and i % 7 == 3)
        people.append({"groups": own, "role": role, "kind": kinds[role], "asked": asked, "answered": asked and i not in silent, "may_be_named": may})
    liked = [math.exp(rng.uniform(-0.8, 0.8)) for _ in range(n)]
    mentions = set()
    for i in range(n):
        for j in range(i + 1, n):
            together = set(people[i]["groups"]) & set(people[j]["groups"])
            contact = rng.random() < min(0.95, (0.6 if together else 0.15) * liked[i] * liked[j])
            first, second = (True, True) if rng.random() < 0.6 else rng.choice([(True, False), (False, True)])
            for a, b, says in ((i, j, first), (j, i, second)):
                if contact and says and people[a]["answered"] and people[b]["may_be_named"]:
                    mentions.add((a, b))
    if cap is not None:
        for i in range(n):
            own = [m for m in sorted(mentions) if m[0] == i]
            mentions -= set(rng.sample(own, len(own) - cap)) if len(own) > cap else set()
    a, b = sorted(silent)[:2]
    others = [j for j in range(n) if people[j]["may_be_named"] and j not in silent]
    events = [["names", a, j] for j in others[:3]] + [["names", b, j] for j in others[-3:]]
    events += [["each_other", a, b], ["at_least", a, 3], ["at_least", b, 5], ["at_most_in_all", 3 * len(silent)], ["at_most_in_all", 5 * len(silent)]]
    events += [["no_contact", "1", "3"], ["named_more", "expert"], ["returned_at_least", 54], ["returned_at_least", 58], ["at_most_in_all", 4 * len(silent) + 1]]
    return {"name": name, "cap": cap, "people": people, "mentions": sorted(map(list, mentions)), "events": events}


def main():
    teams = [
        case(),
        invented("thirty with masks, people in two groups", 11, 30, {2, 9, 20, 28}, None, True),
        invented("twenty-four with at most five names", 12, 24, {1, 7, 8}, 5, False),
    ]
    for number, team in enumerate(teams):
        model, rng = Model(Team(team)), random.Random(100 + number)
        counts = [0] * len(team["events"])
        for _ in range(DRAWS):
            added = model.draw(rng)
            for place, event in enumerate(team["events"]):
                counts[place] += holds(model.team, event, added)
        team["shares"] = [count / DRAWS for count in counts]
        print(team["name"], list(zip(team["events"], team["shares"])))
    out = FIXTURES / "completions" / "shares.json"
    out.write_text(json.dumps({"draws": DRAWS, "teams": teams}, indent=None, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
