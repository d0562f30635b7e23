# For those who analyse networks more often: what other programs would call this network.

cross-title = Other programs
cross-intro = The same word is often another number in another program. Beside each measure stands what it would be there, and why.
cross-missing = Another program reads a table and knows nothing of missing answers: what is missing counts as no.
cross-checked = The outcomes of igraph, NetworkX and R sna were compared with what those programs computed; those of UCINET follow its manual, those of Gephi its source.
cross-ours = Here

cross-same = The same definition as here.
cross-percent = The same, as a percentage.
cross-symmetrised = The same definition, on the network in which direction does not count.
cross-recip-pairs = Counts pairs instead of mentions: mutual pairs divided by pairs in contact.
cross-recip-dyadic = Counts pairs without contact as reciprocal too, and so comes out high when the team is large.
cross-ei-directed = The same definition if the data stay directed.
cross-ei-pairs = Counts each pair once: a tie both ways then weighs as much as a tie one way.
cross-centralization-loops = Leaves room for naming oneself: divided by n(n−1) instead of (n−1)².
cross-centralization-total = Over naming and being named together, divided by 2(n−1)(n−2).
cross-closeness-zero = The same definition; where nobody can be reached it prints 0, and here there is no value.
cross-closeness-reached = Only over those who can be reached: someone who gets to one colleague in one step and nowhere else gets 1.
cross-closeness-raw = 1 divided by the sum of steps, only over those who can be reached: the fewer people, the higher.
cross-closeness-all = (n−1) divided by the sum of steps; 0 as soon as even one colleague cannot be reached.
cross-harmonic-sum = The sum itself, not divided by n−1.
cross-harmonic-reached = Divided by the number of people who can be reached instead of by n−1: another measure.
cross-core-mentions = Counts a tie both ways twice.
cross-transitivity-one = The same definition; where nobody gets to a third person through another along mentions, it prints 1, and here there is no value.
cross-transitivity-zero = The same definition; where nobody has two contacts, it prints 0, and here there is no value.
cross-transitivity-strong = Counts all threesomes in which it fits, also those with neither a path nor a mention.
cross-transitivity-undirected = Counts triangles in which direction takes no part.
cross-clustering-zero = The same definition; someone with fewer than two contacts gets 0, and here no value.
cross-clustering-directed = Counts directed triangles (Fagiolo 2007).
cross-modularity-undirected = On the network in which direction does not count.
cross-modularity-gephi = Always computes without direction, and finds the division itself. This is the value for your groups.
cross-eigen-incoming = The same definition. Where not everyone can reach everyone along mentions, igraph still prints an outcome; it depends on the computation.
cross-eigen-length = The same proportions; there the length of the whole is 1, here the largest value.
cross-eigen-undirected = Without direction; outside the part with the most ties it prints 0.
cross-eigen-undirected-length = Without direction, and the length of the whole is 1.
