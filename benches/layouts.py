"""Lets igraph and Graphviz draw the networks of `layouts.rs` and measures their pictures and ours in one way, on straight lines.

    cargo bench --no-default-features --bench layouts -- --json FILE
    python benches/layouts.py FILE            (needs python-igraph, and Graphviz on the path)

Stress is that of `sociogram::stress`: the mean over pairs who can reach each other of ((s l - d) / d)^2 at the best scale s.
A tie through somebody comes nearer to an uninvolved person than a mark's radius; so that pictures of any size compare, that is
a tenth of the median length of a tie in the same picture, about as marks are in ours. Too near are pairs of people nearer than two radii.
"""

import json
import math
import random
import subprocess
import sys
import time

import igraph


def stress(at, graph):
    quotients = []
    for a, row in enumerate(graph.distances()):
        for b in range(a):
            if 0 < row[b] < math.inf:
                quotients.append(math.dist(at[a], at[b]) / row[b])
    squares = sum(q * q for q in quotients)
    return 1 - sum(quotients) ** 2 / (len(quotients) * squares) if squares else 0.0


def side(p, q, r):
    return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])


def crossings(at, ties):
    count = 0
    for k, (a, b) in enumerate(ties):
        p, q = at[a], at[b]
        for c, d in ties[:k]:
            if c in (a, b) or d in (a, b):
                continue
            r, s = at[c], at[d]
            if side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0:
                count += 1
    return count


def to_piece(p, a, b):
    along = (b[0] - a[0], b[1] - a[1])
    square = along[0] ** 2 + along[1] ** 2
    t = max(0, min(1, ((p[0] - a[0]) * along[0] + (p[1] - a[1]) * along[1]) / square)) if square else 0
    return math.dist(p, (a[0] + along[0] * t, a[1] + along[1] * t))


def measure(at, ties, graph):
    lengths = sorted(math.dist(at[a], at[b]) for a, b in ties)
    radius = 0.1 * lengths[len(lengths) // 2]
    hits = sum(any(m not in (a, b) and to_piece(p, at[a], at[b]) < radius for m, p in enumerate(at)) for a, b in ties)
    near = sum(math.dist(at[a], at[b]) < 2 * radius for a in range(len(at)) for b in range(a))
    return stress(at, graph), crossings(at, ties), hits, near


def graphviz(program, people, ties):
    text = "graph { node [shape=point width=0.1]; start=1; " + "".join(f"{i};" for i in range(people))
    text += "".join(f"{a}--{b};" for a, b in ties) + "}"
    out = subprocess.run([program, "-Tplain"], input=text, capture_output=True, text=True, check=True).stdout
    at = [(0.0, 0.0)] * people
    for line in out.splitlines():
        words = line.split()
        if words[:1] == ["node"]:
            at[int(words[1])] = (float(words[2]), float(words[3]))
    return at


def main():
    networks = json.load(open(sys.argv[1], encoding="utf-8"))
    print("| network | people / ties | picture | stress | crossings | ties through somebody | too near | ms |")
    print("|---|---|---|---|---|---|---|---|")
    for network in networks:
        people, ties = network["people"], [tuple(t) for t in network["ties"]]
        graph = igraph.Graph(n=people, edges=ties)
        found = [(f"ours, {kind}", drawn["at"], drawn["seconds"]) for kind, drawn in network["ours"].items()]
        for name in ("kk", "fr", "mds", "drl"):
            random.seed(1)
            begun = time.perf_counter()
            at = graph.layout(name).coords
            found.append((f"igraph {name}", at, time.perf_counter() - begun))
        # dot takes minutes for a dense network.
        for program in ("neato", "sfdp", "dot")[: 3 if len(ties) < 300 else 2]:
            begun = time.perf_counter()
            at = graphviz(program, people, ties)
            found.append((f"Graphviz {program}", at, time.perf_counter() - begun))
        for name, at, seconds in found:
            s, c, h, near = measure(at, ties, graph)
            print(f"| {network['name']} | {people} / {len(ties)} | {name} | {s:.3f} | {c} | {h} | {near} | {seconds * 1000:.0f} |", flush=True)


if __name__ == "__main__":
    main()
