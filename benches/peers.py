"""The same networks through other programs, on the same machine, in turns.

    python -m venv venv && venv/bin/pip install python-igraph networkit rustworkx networkx
    cargo bench --no-default-features --bench large --no-run     # says where the bench is: target/release/deps/large-...
    venv/bin/python benches/peers.py target/release/deps/large-... [--rounds 3] [--cap 300] [--networks team,school] [--peers igraph]

Ours is one pass that gives betweenness, harmonic closeness both ways, closeness both ways, reach and compactness; theirs is
directed betweenness alone (and the triad census where asked). Every run is a process of its own and times only the measure, not
reading or building; short ones are repeated and the shortest counts. Rounds go round the programs in turn, so that what
else the machine does falls on all of them. Printed: the median over rounds of wall and processor seconds, how many times
ours fits in theirs, and the largest relative difference of the values.
"""

import argparse
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time

PEERS = ["igraph", "networkit", "rustworkx", "networkx"]
NETWORKS = ["team", "school", "board", "skewed", "blocks"]
CENSUS = ["sparse"]
# Above this many people a program written in Python would take hours.
NETWORKX_UP_TO = 1000


def read(path):
    with open(path) as file:
        n = int(file.readline().split()[1])
        arcs = [tuple(map(int, line.split(","))) for line in file]
    return n, arcs


def prepare(peer, measure, n, arcs):
    """A function without arguments that gives the values by person, or the census."""
    if peer == "igraph":
        import igraph

        graph = igraph.Graph(n, arcs, directed=True)
        if measure == "triads":
            return lambda: list(graph.triad_census())
        return lambda: graph.betweenness(directed=True)
    if peer == "networkit":
        import networkit

        networkit.setNumberOfThreads(os.cpu_count())
        graph = networkit.Graph(n, directed=True)
        for i, j in arcs:
            graph.addEdge(i, j)
        return lambda: networkit.centrality.Betweenness(graph).run().scores()
    if peer == "rustworkx":
        import rustworkx

        graph = rustworkx.PyDiGraph(multigraph=False)
        graph.add_nodes_from(range(n))
        graph.add_edges_from_no_data(arcs)

        def run():
            values = rustworkx.digraph_betweenness_centrality(graph, normalized=False)
            return [values[i] for i in range(n)]

        return run
    import networkx

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(n))
    graph.add_edges_from(arcs)
    if measure == "triads":
        return lambda: list(networkx.triadic_census(graph).values())

    def run():
        values = networkx.betweenness_centrality(graph, normalized=False)
        return [values[i] for i in range(n)]

    return run


def one(peer, measure, path, out):
    n, arcs = read(path)
    run = prepare(peer, measure, n, arcs)
    best, total, runs = float("inf"), 0.0, 0
    before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
    while runs == 0 or (total < 1 and runs < 1000):
        start = time.perf_counter()
        values = run()
        took = time.perf_counter() - start
        best, total, runs = min(best, took), total + took, runs + 1
    usage = resource.getrusage(resource.RUSAGE_SELF)
    with open(out, "w") as file:
        file.write("\n".join(map(repr, values)))
    print(json.dumps({"seconds": best, "processor_seconds": (usage.ru_utime - before) / runs, "peak_mb": usage.ru_maxrss / 1024}))


def call(command, cap):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=cap)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode != 0:
        print(done.stderr, file=sys.stderr)
        return None
    return json.loads(done.stdout.strip().splitlines()[-1])


def difference(ours, theirs):
    pairs = [(float(a), float(b)) for a, b in zip(open(ours), open(theirs))]
    return max((abs(a - b) / max(abs(a), abs(b), 1.0) for a, b in pairs), default=0.0)


def compare(bench, folder, name, measure, rounds, cap, peers):
    peers = [p for p in peers if measure == "paths" or p in ("igraph", "networkx")]
    ours = [("ours, 1 thread", 1), (f"ours, {os.cpu_count()} threads", os.cpu_count())]
    results = {}
    path = os.path.join(folder, f"{name}.csv")
    n, arcs = read(path)
    given = os.path.join(folder, "ours.txt")
    for _ in range(rounds):
        for label, threads in ours:
            results.setdefault(label, []).append(call([bench, "run", name, measure, str(threads), given], cap))
        for peer in peers:
            if peer == "networkx" and n > NETWORKX_UP_TO or None in results.get(peer, []):
                continue
            out = os.path.join(folder, f"{peer}.txt")
            result = call([sys.executable, __file__, "one", peer, measure, path, out], cap)
            if result:
                result["difference"] = difference(given, out) if os.path.exists(given) else float("nan")
            results.setdefault(peer, []).append(result)
    median = lambda rows, key: statistics.median(row[key] for row in rows)
    best = ours[-1][0]
    if None in results[best]:
        print(f"| {name} | {n} | {len(arcs)} | {measure}: ours has no such measure yet | | | | | |")
        return
    for label, rows in results.items():
        if None in rows:
            print(f"| {name} | {n} | {len(arcs)} | {label} | over {cap} s | | | | |", flush=True)
            continue
        wall, processor, peak = (median(rows, key) for key in ("seconds", "processor_seconds", "peak_mb"))
        off = f"{median(rows, 'difference'):.0e}" if "difference" in rows[0] else ""
        print(
            f"| {name} | {n} | {len(arcs)} | {label} | {wall:.4f} | {processor:.4f} | {peak:.0f} "
            f"| {wall / median(results[best], 'seconds'):.1f} | {processor / median(results[best], 'processor_seconds'):.1f} | {off} |",
            flush=True,
        )


def main():
    if sys.argv[1:2] == ["one"]:
        return one(*sys.argv[2:])
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cap", type=float, default=300)
    parser.add_argument("--networks", default=",".join(NETWORKS + CENSUS))
    parser.add_argument("--peers", default=",".join(PEERS))
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([chosen.bench, "write", folder], check=True)
        print("| network | people | mentions | program | seconds | processor seconds | MB | wall / ours | processor / ours | difference |")
        print("|---|---|---|---|---|---|---|---|---|---|")
        for name in chosen.networks.split(","):
            compare(chosen.bench, folder, name, "triads" if name in CENSUS else "paths", chosen.rounds, chosen.cap, chosen.peers.split(","))


main()
