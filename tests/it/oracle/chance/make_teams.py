"""Writes the teams of tests/fixtures/chance: the school of the case with changes, and small invented ones.

    python make_teams.py

Seeded; running it again changes nothing.
"""

import csv
import random
from pathlib import Path

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures"
COLUMNS = ["id", "groups", "other", "role", "asked", "answered", "may_be_named"]


def write(name, people, ties):
    folder = FIXTURES / "chance" / name
    folder.mkdir(parents=True, exist_ok=True)
    for file, columns, rows in (
        ("people.csv", COLUMNS, [[p[c] for c in COLUMNS] for p in people]),
        ("ties.csv", ["from", "to"], ties),
    ):
        with open(folder / file, "w", encoding="utf-8", newline="") as out:
            csv.writer(out, lineterminator="\n").writerows([columns, *rows])


def person(key, groups="", role="leraar", other="", asked="yes", answered="yes", may_be_named="yes"):
    return dict(id=key, groups=groups, other=other, role=role, asked=asked, answered=answered, may_be_named=may_be_named)


def case():
    def rows(name):
        with open(FIXTURES / "de_pragmatiek" / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    lower = {"1-2": "onderbouw", "3-4": "onderbouw", "5-6": "bovenbouw", "7-8": "bovenbouw", "": ""}
    people = [person(p["id"], p["parallelgroep"], p["rol"], lower[p["parallelgroep"]]) for p in rows("people.csv")]
    return people, [(t["van"], t["naar"]) for t in rows("ties.csv")]


def only(people, ties, keep):
    return [p for p in people if p["id"] in keep], [t for t in ties if t[0] in keep and t[1] in keep]


def of_the_case():
    people, ties = case()
    write("case", people, ties)
    for name, colleague in (("only_bl", "TL"), ("only_tl", "BL"), ("one_director", "ADJ")):
        write(f"case_{name}", [{**p, "role": "leraar"} if p["id"] == colleague else p for p in people], ties)
    write("case_12", *only(people, ties, "12A 12B 12C 3A 3B 4A 5A 5B 6A BL TL DIR".split()))
    write("case_15", *only(people, ties, "12A 12B 12C 3A 3B 4A 5A 5B 6A 7A 7B 8A BL TL DIR".split()))
    silent = {"12D", "4B", "ADJ"}
    missing = [{**p, "answered": "no"} if p["id"] in silent else p for p in people]
    write("case_3_silent", missing, [t for t in ties if t[0] not in silent])


def invented(name, people, seed, inside, between, back):
    """Mentions at random: more inside groups, some returned."""
    rng = random.Random(seed)
    sets = [set(p["groups"].split(";")) - {""} for p in people]
    can = lambda i, j: people[i]["answered"] == "yes" and people[j]["may_be_named"] == "yes"
    ties = set()
    for i in range(len(people)):
        for j in range(len(people)):
            chance = inside if sets[i] & sets[j] else between
            if i != j and rng.random() < chance:
                ties |= {(i, j)} if can(i, j) else set()
                if rng.random() < back and can(j, i):
                    ties.add((j, i))
    write(name, people, [(people[i]["id"], people[j]["id"]) for i, j in sorted(ties)])


def small_ones():
    key = lambda i: f"p{i:02}"
    # Seven people of whom every deal can be tried.
    invented("seven", [person(key(i), "ABC"[i % 3]) for i in range(7)], 1, 0.7, 0.15, 0.5)
    # A third may not be named, a fifth was not asked.
    masked = []
    for i in range(18):
        role = {15: "rekenexpert", 16: "leesexpert", 17: "directeur"}.get(i, "leraar")
        asked = "no" if i % 5 == 4 else "yes"
        groups, other = ("", "") if i > 14 else ("ABC"[i % 3], ["noord", "zuid"][i % 2])
        masked.append(person(key(i), groups, role, other, asked, asked, "no" if i % 3 == 1 and i < 15 else "yes"))
    invented("masked", masked, 2, 0.5, 0.2, 0.5)
    # Answers are missing.
    silent = []
    for i in range(20):
        role = {17: "rekenexpert", 18: "directeur", 19: "adjunct-directeur"}.get(i, "leraar")
        answered = "no" if i in (2, 7, 11, 15) else "yes"
        silent.append(person(key(i), "" if i > 16 else "ABCD"[i % 4], role, answered=answered))
    invented("silent", silent, 3, 0.6, 0.15, 0.6)
    # Some are in two groups.
    two = []
    for i in range(16):
        role = {13: "rekenexpert", 14: "taalexpert", 15: "directeur"}.get(i, "leraar")
        groups = "" if i > 12 else {3: "A;B", 8: "B;C"}.get(i, "ABC"[i * 3 // 13])
        two.append(person(key(i), groups, role))
    invented("two_groups", two, 4, 0.6, 0.2, 0.5)
    # All ties between the first two groups are those of p00; the next two have ties of several.
    between = [(0, 5), (0, 6), (0, 7), (8, 0), (9, 0), (5, 10), (6, 10), (7, 12), (13, 9), (11, 8), (5, 12)]
    inside = [(a, b) for g in (0, 5, 10) for a in range(g, g + 5) for b in range(g, g + 5) if (a - b) % 5 in (1, 2)]
    ties = sorted({(key(a), key(b)) for a, b in between + inside})
    write("go_between", [person(key(i), "ABC"[i // 5]) for i in range(15)], ties)
    # Nobody is in a group; two leaders who name more than they are named.
    invented("no_groups", [person(key(i), "", "directeur" if i < 2 else "leraar") for i in range(14)], 5, 0.0, 0.25, 0.4)
    # A director names eight who do not name back, and is named by twelve whom nobody may name: more than she names.
    asked = [person(key(i), "", may_be_named="yes" if i < 8 else "no") for i in range(20)] + [person("lead", "", "directeur")]
    named = [("lead", key(i)) for i in range(8)] + [(key(i), "lead") for i in range(8, 20)]
    write("named_by_many", asked, named + [(key(i), key((i + 1) % 8)) for i in range(8)])
    # Ties only between groups.
    apart = [person(key(i), "ABCD"[i % 4], "leesexpert" if i == 15 else "leraar") for i in range(16)]
    invented("between_only", apart, 6, 0.0, 0.3, 0.5)


if __name__ == "__main__":
    of_the_case()
    small_ones()
