# Voor wie vaker netwerken analyseert: wat andere programma’s dit netwerk zouden noemen.

cross-title = Andere programma’s
cross-intro = Hetzelfde woord is in een ander programma vaak een ander getal. Hier staat naast elke maat wat het daar zou zijn, en waarom.
cross-missing = Een ander programma leest een tabel en weet niets van ontbrekende antwoorden: wat ontbreekt, telt daar als nee.
cross-checked = De uitkomsten van igraph, NetworkX en R sna zijn vergeleken met wat die programma’s zelf berekenden; die van UCINET volgen de handleiding, die van Gephi de broncode.
cross-ours = Hier

cross-same = Dezelfde definitie als hier.
cross-percent = Hetzelfde, als percentage.
cross-symmetrised = Dezelfde definitie, op het netwerk waarin de richting niet telt.
cross-recip-pairs = Telt koppels in plaats van vermeldingen: wederzijdse koppels gedeeld door koppels met contact.
cross-recip-dyadic = Telt koppels zonder contact ook als wederkerig, en valt daardoor hoog uit als het team groot is.
cross-ei-directed = Dezelfde definitie als de gegevens gericht blijven.
cross-ei-pairs = Telt elk koppel één keer: een lijntje over en weer weegt dan even zwaar als een lijntje van één kant.
cross-centralization-loops = Laat ruimte voor wie zichzelf noemt: gedeeld door n(n−1) in plaats van (n−1)².
cross-centralization-total = Over noemen en genoemd worden samen, gedeeld door 2(n−1)(n−2).
cross-closeness-zero = Dezelfde definitie; waar niemand te bereiken is, staat er 0 en hier niets.
cross-closeness-reached = Alleen over wie te bereiken is: wie in één stap bij één collega komt en verder nergens, krijgt 1.
cross-closeness-raw = 1 gedeeld door de som van stappen, alleen over wie te bereiken is: hoe minder mensen, hoe hoger.
cross-closeness-all = (n−1) gedeeld door de som van stappen; 0 zodra er ook maar één collega niet te bereiken is.
cross-harmonic-sum = De som zelf, niet gedeeld door n−1.
cross-harmonic-reached = Gedeeld door het aantal mensen dat te bereiken is in plaats van door n−1: een andere maat.
cross-core-mentions = Telt een lijntje over en weer twee keer.
cross-transitivity-one = Dezelfde definitie; waar niemand langs vermeldingen via een ander bij een derde komt, staat er 1 en hier niets.
cross-transitivity-zero = Dezelfde definitie; waar niemand twee contacten heeft, staat er 0 en hier niets.
cross-transitivity-strong = Telt alle drietallen waarin het klopt, ook die waarin er geen weg en geen vermelding is.
cross-transitivity-undirected = Telt driehoeken waarin de richting niet meedoet.
cross-clustering-zero = Dezelfde definitie; wie minder dan twee contacten heeft, krijgt 0 en hier niets.
cross-clustering-directed = Telt gerichte driehoeken (Fagiolo 2007).
cross-modularity-undirected = Op het netwerk waarin de richting niet telt.
cross-modularity-gephi = Rekent altijd zonder richting; zoekt bovendien zelf de indeling. Dit is de waarde voor jullie groepen.
cross-eigen-incoming = Dezelfde definitie. Waar niet iedereen iedereen langs vermeldingen bereikt, geeft igraph toch een uitkomst; die hangt van de berekening af.
cross-eigen-length = Dezelfde verhoudingen; daar is de lengte van het geheel 1, hier de hoogste waarde.
cross-eigen-undirected = Zonder richting; buiten het deel met de meeste lijntjes staat er 0.
cross-eigen-undirected-length = Zonder richting, en de lengte van het geheel is 1.
