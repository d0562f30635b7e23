# Wat het inlezen vraagt, met de antwoorden en waarom er één wordt voorgesteld.

ask-more-names = nog { $count } anderen
ask-name = Wie is “{ $name }” ({ $mentions ->
    [one] 1 keer
   *[other] { $mentions } keer
})?
ask-namesake = Meer collega’s heten “{ $name }” ({ $mentions ->
    [one] 1 keer genoemd
   *[other] { $mentions } keer genoemd
}). Wie wordt bedoeld?
ask-twice = { $name } staat in { $rows } rijen met een verschillend antwoord. Welke telt?
ask-empty-rows = { $count ->
    [one] Eén rij is leeg: { $names }. Is dat geen antwoord, of noemt deze collega niemand?
   *[other] { $count } rijen zijn leeg: { $names }. Is dat geen antwoord, of noemen zij niemand?
}
ask-empty-cells = Bij “{ $question }” { $cells ->
    [one] is één cel leeg
   *[other] zijn { $cells } cellen leeg
} tussen wel ingevulde antwoorden. Wat betekent leeg?
ask-no-row = { $count ->
    [one] Eén collega heeft geen rij met antwoorden: { $names }. Wat betekent dat?
   *[other] { $count } collega’s hebben geen rij met antwoorden: { $names }. Wat betekent dat?
}
ask-scale-word = Wat betekent het antwoord “{ $word }” ({ $cells ->
    [one] 1 keer
   *[other] { $cells } keer
})?
ask-date-for-group = “{ $cell }” is een datum ({ $cells ->
    [one] 1 keer
   *[other] { $cells } keer
}). Welke groep stond hier?
ask-objections = { $count ->
    [one] Vorige keer maakte 1 collega bezwaar.
   *[other] Vorige keer maakten { $count } collega’s bezwaar.
} Is het opnieuw gevraagd, en staat dat op de lijst?
ask-join = Hoe hoort { $file } bij wat open is?
ask-conflict = { $name } heeft in beide bestanden geantwoord, en niet hetzelfde. Welk antwoord telt?

option-strength-zero = nooit, dus geen lijntje
option-strength = sterkte { $value }
option-text = { $text }
option-new-person = een nieuwe collega
option-leave-out = weet ik niet: wel tellen, niet tekenen
option-leave-answer = weet ik niet: niet lezen
option-nobody = ingevuld, en niemand genoemd
option-no-answer = niet ingevuld
option-not-asked = hoort niet bij deze vragenlijst
option-two-people = het zijn twee collega’s
option-last-row = de laatste rij
option-first-row = de eerste rij
option-all-rows = alle rijen samen
option-no = nee: niet genoemd
option-unknown = niet ingevuld: onbekend
option-as-it-stands = laat staan
option-late-answers = late antwoorden op dezelfde vraag
option-other-question = een andere vraag, op hetzelfde moment
option-next-wave = een volgende meting
option-new-project = een nieuw project; wat open is, gaat dicht
option-old = het antwoord dat er al was
option-new = het nieuwe antwoord
option-both = beide samen
option-asked-again = ja, en wie bezwaar maakt staat op de lijst
option-nobody-objects = ja, en niemand maakt bezwaar
option-not-asked-again = nog niet

reason-likeness = { $how } ({ $sure ->
    [high] vrijwel zeker
    [middle] waarschijnlijk
   *[low] misschien
})
reason-several-likely = Meer dan één collega lijkt erop.
reason-nobody-likely = Niemand lijkt er genoeg op.
reason-empty-is-no-answer = Leeg is iets anders dan “niemand”.
reason-explicit-no-elsewhere = Elders in dit bestand staat een nee of een 0; leeg is dus iets anders.
reason-list-says-nothing = Een lijst met lijntjes zegt niet wie heeft ingevuld.
reason-latest-corrects = Wie nog eens antwoordt, verbetert meestal.
reason-word-not-known = Dit woord staat niet op een schaal die Lijntjes kent.
reason-looks-like-group = Een rekenblad maakt van een groep soms een datum.
reason-same-question-new-people = Dezelfde vraag, met antwoorden van wie nog niet had geantwoord.
reason-other-question = Dezelfde collega’s, een andere vraag.
reason-same-people-later = Dezelfde vraag en dezelfde collega’s, die al eens antwoordden.
reason-nobody-is-kept = Wie toen bezwaar maakte, staat niet meer in het project. Staat die collega in dit bestand en niet als bezwaar op de lijst, dan komt die er weer in.
reason-other-people = De meeste namen zijn anders dan in wat open is.

likeness-email = hetzelfde e-mailadres
likeness-spelling = alleen hoofdletters, accenten, spaties of leestekens verschillen
likeness-order = dezelfde woorden in een andere volgorde
likeness-prefix = alleen het tussenvoegsel verschilt
likeness-email-name = het e-mailadres vormt de naam
likeness-initials = de voorletters passen
likeness-first-name = alleen de voornaam, en maar één collega heet zo
likeness-last-name = alleen de achternaam, en maar één collega heet zo
likeness-typo = een of twee letters verschillen

shape-nothing = niet herkend
shape-tie-list = lijst met lijntjes
shape-nominations = per collega een rij, per genoemde naam een kolom
shape-one-cell = per collega een rij, alle genoemde namen in één cel
shape-roster = namenlijst: per collega een rij, per naam een kolom
shape-several-questions = namenlijst met meer vragen naast elkaar
shape-matrix = tabel met dezelfde mensen in rijen en kolommen
shape-people-sheet = mensenlijst
shape-occupancy = groepsbezetting
shape-graph = netwerk uit een ander programma

shape-because-chosen = Zo heb je het gekozen.
shape-because-tie-columns = Kolom “{ $from }” zegt wie noemt, kolom “{ $to }” wie genoemd wordt.
shape-because-person-columns = Boven { $people } kolommen staat de naam van een collega.
shape-because-same-people = Dezelfde { $people } mensen staan in de bovenste rij en de eerste kolom.
shape-because-numbered = { $columns } kolommen horen bij elkaar en bevatten namen.
shape-because-names = In de cellen van “{ $column }” staan namen van collega’s.
shape-because-people = Elke rij is een collega.
shape-because-people-columns = Elke rij is een collega, met { $columns }.
shape-because-weekdays = Boven de kolommen staan de dagen van de week, in de cellen namen.
shape-because-network = Een ander netwerkprogramma heeft dit bestand gemaakt.
shape-because-nothing = Er staan geen namen van collega’s of bekende koppen in; dit blad is niet gelezen.

direction-rows = Wie in de rij staat, noemt: een pijl van Anna naar Bram betekent dat Anna Bram noemt.
direction-columns = Wie boven de kolom staat, noemt: de tabel is gedraaid gelezen.
ask-lowest-answer = Bij “{ $question }” heeft bijna iedereen over iedereen iets ingevuld, en nooit een nee. Betekent het laagste antwoord, “{ $word }”, nooit?
option-lowest-is-tie = nee, het is ook een lijntje
reason-code-for-no-answer = Veel programma’s zetten dit waar niets is geantwoord.
reason-everybody-names-everybody = Anders had iedereen een lijntje met iedereen.
reason-several-words-one-step = Een ander antwoord staat op dezelfde trede van de schaal.
ask-group-order = Staan deze groepen (“{ $grouping }”) in een volgorde, van jong naar oud: { $groups }?
option-no-order = nee, ze hebben geen volgorde
option-in-this-order = ja, in deze volgorde
option-other-way-round = ja, maar andersom
reason-names-say-no-grades = Uit de namen blijkt niet welke groep jongere leerlingen heeft. Zonder volgorde is er geen doorgaande lijn om te laten zien.
