# De bladen: bevindingen, persoon, filter, verbindingen, mensen.

empty-nothing = Open een vragenlijst om te beginnen: Bestand, of sleep een bestand hierheen.
empty-drawing = Het beeld wordt gemaakt.
page-computing = Lijntjes rekent nog; dit blad komt zo.
page-nothing = Hier is nu niets om te laten zien.
tab-findings = Bevindingen
tab-person = Persoon

how-computed = Hoe berekend
findings-before-presenting = Wie is te herkennen als dit zonder namen op het scherm staat?
findings-lead = Wat deze vraag op dit moment laat zien. Aantallen, geen oordeel: het team kent het verhaal erachter.
findings-none = Er is nu geen bevinding om te laten zien.
findings-computing = Lijntjes rekent nog; de bevindingen komen zo.
findings-looked = Lijntjes keek naar { $at ->
    [one] één ding
   *[other] { $at } dingen
}; { $out ->
    [0] er valt niets op
    [one] er valt één op
   *[other] er vallen er { $out } op
}.
findings-too-few = Naar { $few ->
    [one] één ding is
   *[other] { $few } dingen is
} niet gekeken: daarvoor zijn er te weinig mensen of lijntjes.
findings-looked-how = “Valt op” betekent: toeval geeft dit zelden, ook als je bedenkt naar hoeveel dingen gekeken is (samen beoordeeld volgens Benjamini & Hochberg 1995: van wat opvalt, is naar verwachting hoogstens 5 % toeval). “Geteld” is een aantal zonder vergelijking. Een opdracht is naast toeval niet te leggen; die staat naast wat is afgesproken.
finding-question = Vraag voor het team
finding-not-shown = Wat dit niet laat zien
finding-about-everyone = Dit gaat over alle lijntjes in beeld.
finding-show = In beeld
finding-show-name = In beeld: { $finding }

person-choose = Klik op iemand in het beeld, of zoek een naam (Ctrl F).
person-choose-in-list = Klik op iemand in de lijst om diens lijntjes te zien en gegevens te veranderen.
person-outside = Deze collega hoort niet bij deze vraag.
person-sentence = Noemt { $names ->
    [0] niemand
    [one] 1 collega
   *[other] { $names } collega’s
}, wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named }
} genoemd.
person-sentence-partly = Vulde een deel in en noemt daarin { $names ->
    [0] niemand
    [one] 1 collega
   *[other] { $names } collega’s
}; wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named }
} genoemd.
person-sentence-no-answer = Vulde niet in; wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named } collega’s
} genoemd.
person-sentence-not-asked = Is niet gevraagd; wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named } collega’s
} genoemd.
person-sentence-not-in-file = Noemt: geen lijntjes in dit bestand; wordt door { $named ->
    [0] niemand
    [one] 1 collega
   *[other] { $named } collega’s
} genoemd.
person-not-in-file-note = Het bestand zegt niet wie invulde. Vulde deze collega niet in? Zet dat bij Mensen op nee.
person-grades = { $grades } (leerjaar)
person-mutual = Noemen elkaar ({ $count })
person-names = Noemt zelf ({ $count })
person-contacts = In contact met ({ $count })
person-named-by = Wordt genoemd door ({ $count })
person-nobody = niemand
person-measures = In aantallen
person-both-ways = { $with ->
    [0] Geen van de contacten gaat over en weer.
   *[other] { $of ->
        [one] Het ene contact gaat over en weer.
       *[other] { $with ->
            [one] Eén van de { $of } contacten gaat over en weer.
           *[other] { $with } van de { $of } contacten gaan over en weer.
        }
    }
}
person-outside-group = { $with ->
    [0] Noemt niemand uit een andere groep.
   *[other] { $of ->
        [one] Noemt één collega met een groep; die zit in een andere.
       *[other] Noemt { $of } collega’s met een groep; { $with ->
            [one] één daarvan zit
           *[other] { $with } daarvan zitten
        } in een andere.
    }
}
person-between = Staat tussen collega’s die elkaar niet noemen: van elke 100 keer twee anderen loopt de kortste weg langs vermeldingen { $hundred } keer via deze collega.
person-between-none = De kortste weg tussen twee anderen loopt nergens via deze collega.
less-than-whole-one = minder dan 1
person-holds-together = Zonder deze collega zou het netwerk op deze vraag in delen uiteenvallen.

why-no-answer = niet ingevuld, dus niet bekend
why-no-ties = geen lijntjes om een deel van te nemen
why-no-group = zit in geen groep
why-several-groups = iedereen zit in meer groepen
why-too-few = te weinig mensen om dit te berekenen
why-not-connected = niet iedereen is met elkaar verbonden
why-one-group = alle vermeldingen vallen binnen één groep
why-unsettled = de berekening komt niet tot een vaste uitkomst
why-too-large = te veel mensen voor deze maat

filter-lead = Een filter verandert alleen wat er getekend is. De getallen en bevindingen blijven gelijk.
filter-direction = Richting
filter-direction-all = alle lijntjes
filter-direction-mutual = alleen over en weer
filter-direction-one-way = alleen van één kant
filter-span = Groepen
filter-span-all = binnen en tussen groepen
filter-span-within = alleen binnen groepen
filter-span-between = alleen tussen groepen
filter-no-groups = Er zijn geen groepen in dit bestand.
filter-strength = Sterkte
filter-one-strength = Alle lijntjes zijn even sterk.
filter-clear = Alles tekenen
filter-drawn = Getekend:
filter-remove = Weghalen: { $what }

connections-no-groups = In dit bestand staan geen groepen. Zet een kolom “parallelgroep” op de mensenlijst om te zien hoe groepen verbonden zijn.
connections-mixing = Wie noemt wie, per groep
connections-mixing-lead = Vermeldingen, van alle die er konden zijn; alleen van wie in een groep zit
connections-names = noemt { $group }
connections-of = { $arcs } / { $possible }
connections-cell = { $from } noemt { $to }: { $counts }
connections-response = ingevuld { $answered } van { $asked }
connections-shared = { $shared } gedeeld
connections-shared-note = “Gedeeld”: vermeldingen met iemand die in beide groepen zit; die tellen in dit vak niet mee.
connections-withheld = niet getoond, te weinig ingevuld
connections-withheld-note = Een vak blijft leeg als minder dan 3 mensen, of minder dan twee derde van de groep, invulde.
connections-none-possible = geen vermelding mogelijk
connections-line = De doorgaande lijn
connections-line-lead = Contact van leerjaar naar leerjaar, over alle groepen van een leerjaar samen
connections-step = { $contact } van { $pairs ->
    [one] 1 tweetal
   *[other] { $pairs } tweetallen
}
connections-step-unknown = van { $unknown } is het niet bekend
connections-step-none = geen rechtstreeks
connections-step-through = { $shared ->
    [one] 1 deelt
   *[other] { $shared } delen
} een contact: { $people }
connections-step-carried = lijntjes van { $people }
connections-step-carrier = { $person } ({ $ties })
connections-step-more = nog { $count }
connections-sum = { $inside ->
    [one] 1 vermelding
   *[other] { $inside } vermeldingen
} binnen, { $between } tussen groepen.
connections-sum-note = Dat collega’s met dezelfde leerstof elkaar vaker spreken, is gewoon. Vergeleken met willekeurig noemen: zie “hoe berekend”.
connections-reach = Wie bereikt wie: experts en directie
connections-reach-lead = Collega’s met wie contact is: minstens één van beiden noemt de ander
connections-reach-unknown = { $unknown } onbekend
connections-remit = eigen opdracht
connections-no-remit = geen opdracht opgegeven

people-lead = In de volgorde van het bestand; klik op een kop om anders te ordenen.
people-lead-coded = In de volgorde van de codes; klik op een kop om anders te ordenen.
people-unsort = Terug naar de volgorde van het bestand
people-sort = Ordenen op { $column }
people-name = Naam
people-answered = Ingevuld
people-rename-hidden = Kies “met namen” om een naam te veranderen.
column-name = Naam
column-groups = Groep
column-grades = Leerjaar
column-roles = Rol
column-answered = Ingevuld
column-in-degree = Genoemd door
column-out-degree = Noemt
column-mutual-degree = Over en weer
column-ei-arc = Noemt buiten de groep
column-ei-arc-tells = Van de collega’s met een groep die deze collega noemt: hoeveel er in een andere groep zitten.
column-betweenness-share = Staat tussen anderen
column-betweenness-share-tells = Staat tussen collega’s die elkaar niet noemen: van elke 100 keer twee anderen, hoe vaak de kortste weg langs vermeldingen via deze collega loopt.
column-part = { $with } van { $of }
column-hundred = { $hundred } van 100
answered-yes = ja
answered-partly = deels
answered-no = nee
answered-not-asked = niet gevraagd
answered-not-in-file = geen lijntjes in dit bestand
roles-title = Rollen
roles-lead = Waarvoor een rol telt in de bevindingen; geraden uit de woorden.
roles-counts-as = { $role } telt als
role-teacher = leraar
role-expert = expert
role-leader = directie
role-other = overig

page-what-if = Wat als
page-advisor = Adviseurs
person-what-if = Wat als { $person } er een tijd niet is?
connections-what-if = Wat als twee groepen om tafel gaan?

missing-title = Wie ontbreekt
missing-lead = Wat ontbrekende antwoorden openlaten: zoveel vermeldingen kunnen er nog bij komen, of niet.
missing-answered = Ingevuld
missing-inside = Nog open binnen de eigen groep
missing-outside = Nog open daarbuiten
missing-no-group = Zonder groep
missing-whole = Samen
missing-absent = Niet ingevuld: { $people }.
missing-partly = Deels ingevuld: { $people }.
missing-cell = { $row }, { $column }: { $value }
missing-left-open = Wat de ontbrekende antwoorden openlaten
missing-left-open-lead = Een lijntje: minstens één van beiden noemt de ander. Geschat uit wie wel invulde; met alle antwoorden kan het anders zijn.
missing-left-open-how = Genoemd is tussen welke aantallen de middelste 90 van elke 100 aanvullingen liggen. “Vrijwel zeker”: in minstens 95 van elke 100 aanvullingen is het zo; “waarschijnlijk”: in minstens 80.
connections-reach-chance = Waren de contacten gelijk verdeeld: ongeveer { $mean } ({ $low } t/m { $high }). Dat is een rekenmaat, geen streven.
how-about = Over: { $scope } ({ $people }). Vraag: { $question }

# the picture
tab-picture = Tekening
tab-table = Tabel
spoken-mutual = Over en weer met { $count }.
reach-one = eigen lijntjes
reach-two = tot twee stappen
reach-path = Weg naar een collega …
picture-views = Bewaarde weergaven
picture-looks = Uiterlijk
picture-filter = Filter
views-none = Bewaar hoe je nu kijkt onder een naam: vraag, mensen, indeling, uiterlijk en filter. Opslaan van het project bewaart ook dit.
views-name = Naam van deze weergave
views-keep = Bewaren
views-forget = Weergave weghalen: { $name }
looks-colour = Kleur
looks-colour-groups = groep en rol
looks-colour-roles = rol
looks-colour-grades = leerjaar
looks-grouping = indeling { $number }
looks-size = Grootte
looks-rings = Kringen
looks-size-advisor = Deze maat wordt berekend zodra je hem kiest.
looks-labels = Namen
looks-labels-none = geen
looks-labels-codes = codes
looks-labels-first = voornamen
looks-labels-full = hele namen
looks-grounds = Vlakken
looks-grounds-none = geen
looks-grounds-fields = waar groepen bij elkaar staan
looks-grounds-always = altijd
looks-style = Stijl
looks-shapes = Eigen vorm voor experts en directie
looks-widths = Sterkere lijntjes dikker
filter-people = Wie er getekend is (niets aangevinkt: iedereen)
filter-trait = { $column }: { $values }
chip-question = vraag: { $question }
chip-questions = vragen samen: { $question }
chip-wave = moment: { $wave }
chip-threshold = telt { $from }
table-people = Mensen ({ $count })
table-ties = Lijntjes ({ $count })
table-group = Groep
table-names = Noemt
table-named = Door
table-mutual = Wederzijds
table-from = Noemt
table-to = Genoemd
table-both-ways = over en weer
table-one-way = één kant
table-inside = binnen de groep
table-in-contact = Tweetallen in contact
table-pairs = { $pairs } van { $possible }
table-withheld = te weinig ingevuld
several-chosen = { $count } mensen gekozen
several-align = Uitlijnen
several-align-hint = Zet de gekozen mensen op één lijn of verdeel de ruimte tussen hen.
several-row = op één rij
several-column = onder elkaar
several-across = gelijk verdelen van links naar rechts
several-down = gelijk verdelen van boven naar beneden
several-release = Losmaken
several-path = Weg tussen deze twee
several-clear = Keuze opheffen
lasso = Mensen omlijnen (of sleep met Shift)
present-previous = Vorige
present-next = Volgende
present-place = { $at } van { $of }
present-keys = pijltjes: verder en terug · Esc: stoppen
present-files-wait = De bestanden gaan open na de presentatie (Esc).
present-rows-wait = Wat je plakte, wordt gelezen na de presentatie (Esc).
present-close-waits = Er is werk dat nog niet is opgeslagen. Druk op Esc om te kiezen wat ermee gebeurt.
present-end = Stoppen met presenteren
present-recognised = wie het team kent, herkent { $count } van de { $people }
present-without-names = zonder namen; de codes zijn geloot
present-expect = Wat verwachten we te zien?
present-expect-body = Welke lijntjes lopen er volgens ons, en welke niet?
present-empty = leeg vel
table-pairs-known = minstens { $pairs } van { $possible }
