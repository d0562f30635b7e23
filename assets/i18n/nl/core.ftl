# Woorden van de opdrachtregel, figuren en meldingen.

question-untitled = Wie noemt wie?
group-title = Groep { $group }
group-inline = groep { $group }
date = { $day } { $month } { $year }
month-year = { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

status-counts = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
} · { $ties ->
    [one] 1 lijntje
   *[other] { $ties } lijntjes
} ({ $mutual } over en weer, { $oneway } van één kant) · { $mentions ->
    [one] 1 vermelding
   *[other] { $mentions } vermeldingen
}
response = ingevuld { $answered } van { $asked }

size-in-degree = hoe vaak genoemd
size-out-degree = hoeveel collega’s iemand noemt
size-mutual-degree = lijntjes over en weer
size-betweenness = hoe vaak op de kortste weg tussen anderen
size-nothing = niets
legend-counted = { $what } ({ $count })
legend-other = overige collega’s ({ $count })
legend-size = grootte: { $what } ({ $least } tot { $most })
legend-mutual = noemen elkaar
legend-one-way = één noemt de ander
legend-not-answered = niet ingevuld

figure-response = { $answered } van de { $asked } vulden de vragenlijst in
figure-filtered = niet alle lijntjes zijn getekend
figure-with-names = met namen
figure-without-names = zonder namen; de codes zijn door het programma geloot
figure-made = Lijntjes { $version }, startgetal { $seed }
figure-failed = De figuur kon niet worden gemaakt: { $reason }.

notice-imported-hidden = Ingelezen: { $people } mensen.
notice-no-such-finding = Wat zou oplichten, is zo niet te vinden: met en zonder namen tellen andere groepen of antwoorden. De figuur is niet bewaard; kies een andere bevinding, of geen.
notice-imported = Ingelezen: { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}, { $ties } van de { $mentions } vermeldingen getekend{ $issues ->
    [0] .
    [one] ; 1 punt om naar te kijken.
   *[other] ; { $issues } punten om naar te kijken.
}
notice-left = Niet meegeteld: { $what }.
notice-left-rejected = { $count } onleesbaar
notice-left-unknown = { $count } met een onbekende naam
notice-left-self = { $count } van iemand die zichzelf noemt
notice-left-zero = { $count } met sterkte 0
notice-left-duplicates = { $count } dubbel
notice-not-asked-again = Let op: er is nog niet opnieuw gevraagd wie bezwaar maakt ({ $count ->
    [one] eerder maakte 1 collega bezwaar
   *[other] eerder maakten { $count } collega’s bezwaar
}). Vraag dat voordat je iets laat zien.
notice-new-codes = De codes van dit project telden het team (P01, P02, …). Er zijn eenmalig nieuwe geloot: figuren van eerder hebben andere codes. Sla op om de nieuwe te houden.
notice-saved = Opgeslagen als { $file }.
notice-figure-saved = Figuur bewaard als { $file }.
notice-others-read = Anderen op deze computer kunnen dit bestand lezen. Wil je dat niet, bewaar het dan in een map die alleen van jou is.
notice-broken = Er ging iets mis in het programma zelf ({ $what }). Je gegevens zijn er nog: sla ze op en probeer het opnieuw.
edit-gone = Dit kan niet meer: wat je wilde veranderen, is er niet meer.
edit-empty-name = Een naam kan niet leeg zijn.
edit-not-a-place = Daar kan niemand staan.

did-small-groups = kleine groepen
did-may-be-named = wie genoemd kan worden: { $person }
did-import = bestanden erbij lezen
did-title = naam van de school
did-question-title = titel van de vraag
did-date = datum
did-rename = naam van { $person }
did-role-kind = rol { $role }
did-expertise = expertise van { $person }
did-respondence = antwoord van { $person }
did-accept = { $name } opgenomen
did-keep-view = bewaarde weergave { $name }
did-forget-view = weggehaalde weergave { $name }
did-name-word-kept = een woord is geen naam
did-name-word-taken = een woord is een naam
did-name-word-undecided = keuze over een woord ingetrokken
did-pin = plaats van { $person }
did-pin-several = plaats van { $count } mensen
did-unpin = { $count ->
    [one] plaats losgelaten
   *[other] { $count } plaatsen losgelaten
}

file-missing = Dit bestand is er niet (meer). Kijk of het is verplaatst: { $path }
file-no-folder = De map voor dit bestand bestaat niet. Kies een andere plaats: { $path }
file-is-folder = Dit is een map, geen bestand. Kies het bestand erin: { $path }
file-no-permission = Dit bestand mag niet worden gelezen of geschreven. Kies een andere plaats, of vraag je systeembeheerder: { $path }
file-too-big = Dit bestand is groter dan 200 MB. Een vragenlijst van een team is veel kleiner; kies het goede bestand: { $path }
file-disk-full = De schijf is vol; het oude bestand staat er nog. Maak ruimte en probeer het opnieuw: { $path }
file-other = Het systeem weigert dit bestand ({ $reason }). Sluit het in andere programma’s en probeer het opnieuw: { $path }

open-no-randomness = Het systeem geeft geen toevalsgetallen voor de codes; er is niets geopend. Probeer het opnieuw.
project-broken = { $file } is beschadigd (regel { $line }, kolom { $column }). Gebruik een kopie van eerder.
project-not-ours = { $file } is geen project van Lijntjes. Open een vragenlijst als CSV of een bestand dat op .lijntjes eindigt.
project-newer = { $file } is gemaakt met een nieuwere Lijntjes (vorm { $found }; deze kent { $known }). Gebruik die nieuwere versie.
project-unreadable = In { $file } ontbreekt iets of staat iets onleesbaars: { $what }. Gebruik een kopie van eerder.
project-not-sound = In { $file } spreken delen elkaar tegen, misschien doordat het met de hand is veranderd. Gebruik een kopie van eerder.

import-empty = { $file } is leeg. Kies het bestand met de vermeldingen.
import-excel = { $file } is een oud Excel-bestand. Bewaar het in Excel als “Excel-werkmap (.xlsx)” en open dat bestand.
import-broken-workbook = { $file } is een werkmap die beschadigd of maar half aanwezig is. Open haar in het rekenblad, bewaar haar opnieuw en probeer het nog eens.
import-locked-workbook = { $file } is met een wachtwoord beveiligd. Haal het wachtwoord er in Excel af, of bewaar de antwoorden in een nieuw bestand.
import-too-large = { $file } wordt uitgepakt groter dan Lijntjes leest. Bewaar alleen het blad met de antwoorden in een nieuw bestand.
import-broken-network = { $file } lijkt een netwerk uit een ander programma, maar is beschadigd. Bewaar het daar opnieuw, als GraphML.
import-anonymous = { $file } is anoniem ingevuld; zonder afzender is er geen netwerk. Laat het formulier namen vastleggen, of voeg de vraag “Wie ben je?” toe.
import-zip = { $file } is een zip-bestand. Pak het uit en open het CSV-bestand erin.
import-pdf = { $file } is een pdf. Lijntjes leest CSV: vraag om het bestand met de antwoorden.
import-web-page = { $file } is een webpagina, misschien een inlogscherm. Download de antwoorden opnieuw als CSV.
import-xml = { $file } is een XML-bestand. Bewaar het netwerk als CSV met de kolommen van en naar.
import-project = { $file } is een project van Lijntjes. Open het op zichzelf, zonder ander bestand erbij.
import-binary = { $file } is geen tekstbestand. Bewaar de antwoorden als CSV en open dat bestand.
import-one-column = { $file } heeft maar één kolom ({ $header }). Een lijst van lijntjes heeft er minstens twee: wie noemt (van) en wie genoemd wordt (naar).
import-no-from = In { $file } ontbreekt de kolom met wie noemt. Geef die kolom de kop “van”. Gevonden: { $header }.
import-no-to = In { $file } ontbreekt de kolom met wie genoemd wordt. Geef die kolom de kop “naar”. Gevonden: { $header }.
import-no-header = In { $file } is niet te herkennen wie antwoordt en wie genoemd wordt. Zeg bij “vorm” wat voor bestand het is, of zet boven de kolommen van en naar, of naam en de namen van collega’s. Gevonden: { $header }.
import-no-file = Er is geen bestand gekozen.

cli-about = Lijntjes laat een schoolteam zien wie met wie praat over instructie. Zonder opdracht opent het venster.
cli-files = Een project, of een lijst van lijntjes met of zonder mensenlijst
cli-analyse = Maten en bevindingen van een vragenlijst
cli-figure = De figuur als SVG of PNG; zonder namen, tenzij je daarom vraagt
cli-people = De mensenlijst (CSV)
cli-question = De vraag, zoals ze in het bestand staat; anders de eerste
cli-strength = De laagste sterkte die als lijntje telt
cli-lang = Taal van de tekst
cli-json = Alles als één JSON-object, met namen
cli-out = Waarheen; de uitgang kiest de vorm
cli-without-names = Zonder namen: codes, en niets over wie niet invulde
cli-preflight-json = Bewaar als JSON wie nog te herkennen is; bevat de weggelaten woorden
cli-merge-roles = Zonder namen: experts en directie als “overige”
cli-small-groups = Zonder namen: groepen van één of twee samenvoegen (joined) of weglaten (withheld)
cli-names = Met namen in plaats van codes
cli-layout = Hoe mensen staan; zonder keuze zoals in het venster
cli-style = De kleuren van De Pragmatiek, een palet voor elke kleurwaarneming, of zwart-wit; zonder keuze zoals in het venster
cli-finding = Een bevinding die oplicht in de figuur, met haar onderschrift; vaker voor meer bladzijden
cli-issues = Wat opviel in de bestanden:
cli-nothing = Er is geen vraag om te tonen.
cli-unknown-question = De vraag “{ $asked }” staat niet in het bestand. Wel: { $questions }.
cli-first-question = Dit bestand heeft meer vragen ({ $questions }); dit gaat over “{ $question }”. Kies een andere met --question.
cli-figure-ending = Geef --out een naam die op .svg of .png eindigt.
cli-codes-differ = De codes zijn voor deze keer geloot. Een volgende keer geven dezelfde bestanden andere; een project (.lijntjes) houdt ze vast.
no-window = Er is geen scherm voor een venster; gebruik “lijntjes analyse” of “lijntjes figure” (zie lijntjes --help).

cli-check = Laat zien wat er van bestanden begrepen wordt, zonder iets te bewaren.
cli-survey = Antwoorden in elke vorm, mensenlijsten en groepsbezetting, in elke volgorde; of één project
cli-shape = De vorm van de antwoorden, als die niet goed herkend wordt
cli-respondent = De kolom met wie antwoordt, als die niet goed herkend wordt
cli-answer = Beantwoordt wat het inlezen vraagt (zie to_ask); mag vaker
cli-check-project = Dit is een project; check leest antwoorden en mensenlijsten.
cli-not-asked = Er wordt niets gevraagd dat “{ $question }” heet (antwoord “{ $option }”).
cli-unknown-option = “{ $option }” is geen antwoord op “{ $question }”. Mogelijk: { $options }.
check-counts = { $people } mensen, { $mentions } vermeldingen: { $ties } lijntjes, { $zero } nullen, { $self } van zichzelf, { $duplicates } dubbel, { $unknown } onbekend, { $rejected } niet gelezen.
clipboard = klembord
cli-only-people = Hier staat wie er zijn, maar geen antwoord; geef er het bestand met de antwoorden bij.

asked-any = { $questions } (minstens één ervan)
asked-each = { $questions } (allebei of allemaal)
scope-whole = hele team
scope-team = het team
scope-only = alleen { $groups }
scope-without = { $within } zonder { $without }
kinds-teacher = leraren
kinds-expert = experts
kinds-leader = directie
kinds-other = overige collega’s
cli-together = Bij meer keren --question: een lijntje bij minstens één vraag (any) of bij elke vraag (each)
cli-group = Alleen mensen van deze groep; mag meer keren
cli-without = Laat mensen met zo’n rol weg; mag meer keren
cli-grouping = De indeling die bepaalt wat binnen en wat tussen groepen is
cli-unknown-group = Er is niets dat “{ $asked }” heet. Wel: { $groups }.
cli-unknown-finding = “{ $asked }” is hier geen bevinding die getoond kan worden. Wel: { $findings }.
cli-no-finding = “{ $asked }” is hier geen bevinding die getoond kan worden, en andere zijn er zo niet.
