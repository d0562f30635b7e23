# Woorden in de soorten beelden: groepsbeeld, matrix, bevindingen in beeld.

block-people = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}
block-answered = { $answered } van { $asked } ingevuld
block-inside = { $pairs } van { $possible } koppels
block-inside-known = ≥ { $pairs } van { $possible } koppels
block-withheld = niet getoond
block-no-group = Zonder groep
bundle-count = { $pairs }
bundle-count-known = ≥ { $pairs }

legend-people = grootte van een blok: hoeveel mensen
legend-inside = in een blok: koppels collega’s die contact hebben, van alle koppels
legend-pairs = dikte: koppels die contact hebben ({ $least } tot { $most })
legend-pairs-same = dikte: koppels die contact hebben ({ $most })
legend-no-contact = tussen deze groepen heeft niemand contact
legend-uncounted = niet getoond: te weinig mensen of antwoorden
legend-at-least = ≥ er ontbreken antwoorden: het kunnen er meer zijn
legend-left-out = { $count ->
    [one] 1 collega zonder groep staat niet in dit beeld
   *[other] { $count } collega’s zonder groep staan niet in dit beeld
}
legend-row-names = de rij noemt de kolom
legend-gap = geen lijntje

figure-groups = groepsbeeld: groepen, geen personen
