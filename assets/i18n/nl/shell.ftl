# Het venster rond de bladen: menu's, balken, dialogen.

menu-file = Bestand
menu-edit = Bewerken
menu-show = Beeld
menu-help = Help
menu-recent = Onlangs geopend
menu-recent-hidden = Onlangs geopende bestanden staan hier alleen in de weergave met namen.

action-open = Vragenlijst of project openen…
action-open-example = Voorbeeld openen
action-clear-recent = Recente bestanden wissen
action-remember-files = Recente bestanden onthouden
action-save = Opslaan
action-save-as = Opslaan als…
action-export = Figuur bewaren…
action-import-report = Wat er is ingelezen…
action-quit = Afsluiten
action-undo = Ongedaan maken
action-undo-what = Ongedaan maken: { $what }
action-redo = Opnieuw
action-redo-what = Opnieuw: { $what }
action-release-pins = Iedereen loslaten in het beeld
action-find = Iemand zoeken
action-zoom-in = Inzoomen
action-zoom-out = Uitzoomen
action-fit = Alles in beeld
action-help = Hulp
action-about = Over Lijntjes

page-network = Netwerk
page-findings = Bevindingen
page-connections = Verbindingen
page-people = Mensen

view-with = met namen
view-without = zonder namen
layout-name = Indeling
layout-groups = indeling: groepen
layout-stress = indeling: afstand
style-case = Kleuren van De Pragmatiek
style-default = Kleuren voor elke kleurwaarneming
speak-dutch = Nederlands
speak-english = Engels (English)
theme-light = licht
theme-dark = donker
theme-to-dark = Naar donker
theme-to-light = Naar licht

search-person = Zoek iemand
search-hint = Zoek iemand… Ctrl F
search-nothing = Niemand gevonden.
search-more = en nog { $count }; typ verder

context-nothing = Er is nog geen vraag om te tonen.
context-question = Vraag
context-no-date = geen datum
context-date = Datum: { $date }
context-date-hint = De dag van de vragenlijst; klik om die te veranderen.
context-response-hint = Wie niet alles invulde, telt wel mee als collega, maar wat die zou noemen is onbekend.
context-scope = { $scope } ({ $people })
context-scope-hint = Over wie alle getallen gaan. Een filter verandert geen getallen.
context-scope-name = Over wie: { $scope }
scope-everyone = Hele team
scope-groups = Alleen deze groepen
scope-leave-out = Zonder
context-size = grootte: { $what }
context-size-name = Wat grootte betekent
context-view-name = Met of zonder namen
context-updating = wordt bijgewerkt
date-day = dag
date-month = maand
date-year = jaar
date-set = Datum invullen
threshold-name = Vanaf welke sterkte een vermelding telt
threshold-all = elke sterkte
threshold-from = sterkte vanaf { $least }
threshold-hint = Deze grens verandert ook de getallen.

status-no-filter = geen filter actief
status-sends-nothing = Lijntjes verstuurt niets
status-sends-nothing-hint = Het programma gebruikt geen netwerk. Een map die wordt gesynchroniseerd (OneDrive, Google Drive) doet dat wel.
status-unsaved = nog niet opgeslagen
status-saved-at = opgeslagen om { $time }
status-example = voorbeeld
status-nothing-to-save = niets gewijzigd

banner-example = Dit is een voorbeeld: basisschool De Pragmatiek, een verzonnen school.
banner-open = Eigen vragenlijst openen…
banner-close = Deze balk sluiten
band-with-names = Met namen
band-with-names-hint = Alleen voor wie de uitkomsten begeleidt. Toon het team eerst het beeld zonder namen.
band-hide-names = Namen verbergen
busy = Even geduld…
busy-cancel = Stoppen
notice-done = Gelukt.
notice-wrong = Niet gelukt.
notice-close = Deze melding sluiten
notice-report = Bekijk wat er is ingelezen
drop-here = Laat los om te openen
drop-here-waits = Laat los: dit gaat open na de presentatie

dialog-close = Sluiten
dialog-cancel = Annuleren
dialog-open-title = Kies de antwoorden, met of zonder de mensenlijst
dialog-open-filter = Vragenlijst of project
dialog-all-files = Alle bestanden
dialog-save-title = Project opslaan
dialog-project-filter = Project van Lijntjes
dialog-figure-title = Figuur bewaren
dialog-figure-filter = Figuur
file-project = mijn school
file-figure = netwerk

unsaved-title = Nog niet opgeslagen
unsaved-quit = Wat je hebt veranderd, is nog niet opgeslagen. Opslaan voor je afsluit?
unsaved-open = Wat je hebt veranderd, is nog niet opgeslagen. Opslaan voor je iets anders opent?
unsaved-save = Opslaan
unsaved-discard = Niet opslaan

path-open-title = Openen
path-open-hint = Dit systeem biedt geen venster om bestanden te kiezen. Typ waar het bestand staat; een mensenlijst erbij met een puntkomma ertussen.
path-open = Openen
path-save-title = Opslaan
path-figure-title = Figuur bewaren
path-save-hint = Dit systeem biedt geen venster om een plaats te kiezen. Typ waar het bestand moet komen.
path-save = Bewaren
path-name = Plaats van het bestand

export-title = Figuur bewaren
export-form = Vorm
export-svg = SVG, scherp op elk formaat
export-png = PNG, voor een document of presentatie
export-finding = Wat oplicht
export-no-finding = Niets: alle lijntjes gelijk
export-names = Namen
export-without = Zonder namen: codes die het programma lootte
export-with = Met namen
export-with-warning = In deze figuur is te lezen wie wie noemt. Deel haar alleen met wie dat mag weten.
export-recognisable = Zonder namen blijft herkenbaar:
export-codes = De codes zijn geloot toen deze bestanden werden ingelezen; bij een volgende keer zijn ze anders. Sla het project op om ze te houden.
export-save = Bewaren…

report-title = Dit is ingelezen
report-files = Uit { $files }
report-rows = rijen
report-blank = leeg
report-mentions = vermeldingen
report-ties = getekend
report-rejected = onleesbaar
report-unknown = onbekende naam
report-self = noemt zichzelf
report-zero = sterkte 0
report-duplicates = dubbel
report-status-unknown = Het bestand zegt niet wie invulde: iedereen telt als ingevuld. Een kolom “antwoord” op de mensenlijst verandert dat.
report-unknown-title = { $count ->
    [one] Eén naam staat niet op de mensenlijst
   *[other] { $count } namen staan niet op de mensenlijst
}
report-unknown-hint = Hun vermeldingen tellen niet mee tot je een naam opneemt.
report-unknown-name = { $name } ({ $mentions ->
    [one] 1 vermelding
   *[other] { $mentions } vermeldingen
})
report-accept = { $name } opnemen
report-hidden = Wat er is ingelezen, gaat over namen. Kies “met namen” om het te zien.
report-names-hidden = Hier staan namen. Kies “met namen” om ze te zien.
report-issues-title = { $count ->
    [0] Niets om naar te kijken
    [one] Eén punt om naar te kijken
   *[other] { $count } punten om naar te kijken
}
report-more = en nog { $count } punten

about-version = Versie { $version }
about-what = Lijntjes laat een schoolteam zien wie met wie praat over instructie: een sociogram met eerlijke netwerkmaten.
about-network = Lijntjes verstuurt niets: het programma gebruikt geen netwerk.
about-licence = Vrij te gebruiken onder MIT of Apache 2.0.
about-font = Lettertype Inter, van The Inter Project Authors, onder de SIL Open Font License 1.1.
about-case = Het voorbeeld volgt een casus uit een Nederlands boek voor schoolleiders; de mensen erin zijn verzonnen.

help-title = Hulp
help-open = Openen: kies het bestand met de antwoorden, zoals Forms of Excel het gaf, en de mensenlijst erbij als je die hebt. Slepen naar het venster mag ook, en rijen plakken met Ctrl V. Je ziet eerst wat Lijntjes begrepen heeft; pas met “Overnemen” verandert er iets.
help-findings = Klik op een bevinding: de mensen en lijntjes waar het over gaat, lichten op. “Hoe berekend” staat erbij.
help-people = Klik op iemand in het beeld, of zoek een naam, om diens lijntjes te zien.
help-names = Toon het team eerst het beeld zonder namen. De codes zijn geloot en zeggen niets over wie het is.
help-drag = Sleep iemand om die een vaste plaats te geven. Sleep de achtergrond om te schuiven, draai het wiel om te zoomen.
help-figure = Een figuur bewaren gaat zonder namen, tenzij je anders kiest.
help-keys = Toetsen
help-escape = Keuze loslaten
asked-together = Of enkele vragen samen:
asked-at-least-one = Een lijntje bij minstens één vraag
asked-all = Een lijntje bij elke vraag
scope-grouping = Ingedeeld naar
layout-rings = indeling: kringen om het midden
layout-circle = indeling: cirkel
layout-force = indeling: krachten (grote teams)
layout-blocks = groepsbeeld, zonder personen
layout-matrix = matrix: wie noemt wie
style-print = Zwart-wit, om te printen
action-present = Presenteren
action-present-empty = Presenteren, eerst: wat verwachten we?
motion-on = Bewegende overgangen
motion-off = Geen beweging
help-several = Shift en klik, of Shift en slepen, kiest meer mensen: om samen te verslepen, uit te lijnen, of de weg tussen twee te zien.
help-keyboard = Met het toetsenbord: Tab naar het beeld, pijltjes van mens naar mens, met Alt langs lijntjes, met Ctrl verzetten; Page Down langs iemands lijntjes, Enter kiest.
help-present = Presenteren toont één bevinding per scherm, altijd zonder namen.

# Voor iets zonder namen het programma verlaat.
export-merge-roles = Rollen samenvoegen: experts en directie worden “overige”
export-small-groups = Groepen van één of twee collega’s
export-small-joined = Samen met het leerjaar ernaast
export-small-withheld = Weglaten
export-taken-out = Vervangen door “…”
export-taken-out-lead = Deze woorden staan als naam in een titel, groep, rol of kolom. Haal het vinkje weg als het geen naam is.
export-taken-out-word = { $word }
export-taken-out-doubt = { $word } (misschien geen naam)
export-taken-out-hidden = { $count ->
    [one] Eén woord is als naam vervangen door “…”. Zet de namen aan om het te zien.
   *[other] { $count } woorden zijn als naam vervangen door “…”. Zet de namen aan om ze te zien.
}
preflight-nobody = { $people ->
    [one] De ene collega is niet te herkennen aan kleur, groep of lijntjes.
   *[other] Niemand van de { $people } collega’s is te herkennen aan kleur, groep of lijntjes.
}
preflight-recognised = Wie het team kent, herkent { $count } van de { $people } collega’s:
preflight-role = de enige met de rol { $role }: { $who }
preflight-group = de enige in { $group }: { $who }
preflight-groups = { $count ->
    [one] de enige met deze groepen samen: { $who }
   *[other] elk de enige met hun groepen samen: { $who }
}
preflight-form-expert = de enige met de vorm van een expert: { $who }
preflight-form-leader = de enige met de vorm van de directie: { $who }
preflight-colour = { $count ->
    [one] de enige in een kleur: { $who }
   *[other] elk de enige in een kleur: { $who }
}
preflight-others = de enige bij “overige”: { $who }
preflight-pattern = { $count ->
    [one] 1 collega aan een patroon dat niemand anders heeft: hoe vaak genoemd, zelf noemen en wederzijds.
   *[other] { $count } collega’s aan een patroon dat niemand anders heeft: hoe vaak genoemd, zelf noemen en wederzijds.
}
preflight-help = Wat helpt: rollen samenvoegen (dan blijven er { $merged } te herkennen) of het groepsbeeld (niemand).
preflight-help-groups = Wat helpt: het groepsbeeld, daarin is niemand te herkennen.
preflight-in-doubt = Vervangen door “…”, misschien geen naam: { $words }. Een project onthoudt wat geen naam is.
told-joined = { $group }: samen, want een van deze groepen heeft minder dan drie collega’s
told-gone = Niet getoond: { $groups } ({ $people ->
    [one] 1 collega
   *[other] { $people } collega’s
}), want minder dan drie
told-untold = { $groups }: te weinig ingevuld, wat zij noemden telt niet mee
told-elsewhere = Van groepen bij { $groupings } vulden te weinig collega’s in: wat zij noemden telt niet mee
told-too-few = Groepen niet apart: van te veel groepen vulden te weinig collega’s in
told-not-chosen = Wat van het team gekozen was, geldt hier niet: dit is een groter deel, of het hele team
told-split = Groepen niet apart: deze keuze laat van een groep één of twee collega’s weg of over
