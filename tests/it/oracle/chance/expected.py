"""Writes expected.json for every team of tests/fixtures/chance: each test on chance, worked out without the program.

    python expected.py [team...]

Exact in fractions or by trying every case, but for deals of membership sets that are too many: then by own draws, and `draws` says how
many. `smallest` is the smallest p that the test could have given; a test that could not be made is not there.
"""

import json
import sys
from pathlib import Path

import permuted
import roles
import team as teams
import ties

FIXTURES = Path(__file__).resolve().parents[3] / "fixtures" / "chance"
FEWEST_TIES = 6


def tests_of(team):
    out = []

    def add(rule, about, result, **more):
        if result is not None:
            p, smallest = result
            out.append({"rule": rule, "about": about, "p": float(p), "smallest": float(smallest), **more})

    def drawn(rule, about, p, draws):
        out.append({"rule": rule, "about": about, "p": p, "draws": draws})

    add("reciprocity", "team", ties.reciprocity(team))
    if len(team.levels["groups"]) > 1:
        dealt = permuted.between(team, "groups")
        if dealt is not None:
            drawn("groups_apart", "team", dealt["fewer"], dealt["draws"])
            drawn("little_inside", "team", dealt["more"], dealt["draws"])
    for rule, of_group in (("group_on_its_own", ties.group_on_its_own), ("little_inside", ties.little_inside)):
        for group in team.levels["groups"]:
            result = of_group(team, group)
            if result is not None and result[2] >= FEWEST_TIES:
                add(rule, {"group": group}, result[:2])
    add("experts_central", "team", roles.experts_central(team))
    for expert in team.of_role("expert"):
        add("expert_reach", {"id": team.keys[expert]}, roles.expert_reach(team, expert))
    add("not_reached", "team", roles.not_reached(team))
    add("leaders_one_sided", "team", roles.leaders_one_sided(team))
    result = ties.bridge(team)
    if result is not None:
        add("bridge", "team", result[:2], joined=result[2])
    if len(team.levels["other"]) > 1:
        dealt = permuted.between(team, "other")
        if dealt is not None:
            drawn("other_grouping", {"grouping": "other"}, dealt["fewer"], dealt["draws"])
    return out


def main():
    for name in sys.argv[1:] or sorted(f.parent.name for f in FIXTURES.glob("*/people.csv")):
        found = tests_of(teams.read(FIXTURES / name))
        lines = ",\n".join("  " + json.dumps(test) for test in found)
        (FIXTURES / name / "expected.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
