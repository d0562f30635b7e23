"""A team as two tables: people.csv and ties.csv of a folder."""

import csv
from itertools import combinations


class Team:
    """People are numbers in the order of people.csv.

    asked[i], answered[i], may_be_named[i]: of person i. What i could say of j is known where i answered (so was asked), j may be
    named and j is somebody else; a mention outside of that does not count.
    """

    def __init__(self, people, ties):
        self.keys = [p["id"] for p in people]
        self.n = len(people)
        split = lambda text: [word for word in text.split(";") if word]
        self.levels = {"groups": [], "other": []}
        self.sets = {}
        for column in ("groups", "other"):
            for p in people:
                for group in split(p[column]):
                    if group not in self.levels[column]:
                        self.levels[column].append(group)
            self.sets[column] = [frozenset(split(p[column])) for p in people]
        self.role = [p["role"] for p in people]
        self.asked = [p["asked"] == "yes" for p in people]
        self.answered = [p["answered"] == "yes" for p in people]
        self.may_be_named = [p["may_be_named"] == "yes" for p in people]
        number = {key: i for i, key in enumerate(self.keys)}
        named = {(number[t["from"]], number[t["to"]]) for t in ties}
        self.mentions = {(i, j) for i, j in named if self.known(i, j)}
        assert self.mentions == named, "a mention that could not be made"

    def known(self, i, j):
        return i != j and self.asked[i] and self.answered[i] and self.may_be_named[j]

    def contact(self, i, j):
        return (i, j) in self.mentions or (j, i) in self.mentions

    def pairs(self):
        return combinations(range(self.n), 2)

    def of_role(self, kind):
        return [i for i in range(self.n) if kind_of(self.role[i]) == kind]

    def stratum(self, i):
        return (self.asked[i], self.answered[i], self.may_be_named[i])


def kind_of(role):
    if "direct" in role:
        return "leader"
    if "expert" in role:
        return "expert"
    if "leraar" in role:
        return "teacher"
    return "other"


def read(folder):
    def rows(name):
        with open(folder / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return Team(rows("people.csv"), rows("ties.csv"))
