# Woorden in de soorten beelden: groepsbeeld, matrix, bevindingen in beeld.

block-people = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}
block-answered = { $answered } van { $asked } ingevuld
block-inside = { $pairs } van { $possible } tweetallen
block-inside-known = ≥ { $pairs } van { $possible } tweetallen
block-withheld = niet getoond
block-no-group = Zonder groep
bundle-count = { $pairs }
bundle-count-known = ≥ { $pairs }

legend-people = grootte van een blok: hoeveel mensen
legend-inside = in een blok: tweetallen collega’s die contact hebben, van alle tweetallen
legend-pairs = dikte: tweetallen die contact hebben ({ $least } tot { $most })
legend-pairs-same = dikte: tweetallen die contact hebben ({ $most })
legend-no-contact = tussen deze groepen heeft niemand contact
legend-uncounted = niet getoond: te weinig mensen of antwoorden
legend-at-least = ≥ er ontbreken antwoorden: het kunnen er meer zijn
legend-left-out = { $count ->
    [one] 1 collega zonder groep staat niet in dit beeld
   *[other] { $count } collega’s zonder groep staan niet in dit beeld
}
legend-row-names = de rij noemt de kolom
legend-gap = geen lijntje

figure-people = { $people ->
    [one] 1 mens
   *[other] { $people } mensen
}
figure-groups = groepsbeeld: groepen, geen personen

# Onder het beeld bij een bevinding: hoogstens 60 tekens, tellingen en geen oordeel.
region-reach = bereik van { $name }
caption-thin-data = { $answered } van { $asked } vulden in
caption-exchange = { $pairs ->
    [one] 1 lijntje, waarvan { $mutual } over en weer
   *[other] { $pairs } lijntjes, waarvan { $mutual } over en weer
}
caption-reciprocity = Over en weer: { $mutual } van { $pairs } lijntjes
caption-parts = { $count } delen zonder lijntje ertussen
caption-parts-without = { $count } delen, zonder { $who }
caption-groups-apart = Lijntjes tussen de groepen: { $count }
caption-other-grouping = { $name }: { $count ->
    [0] geen lijntje ertussen
    [one] 1 lijntje ertussen
   *[other] { $count } lijntjes ertussen
}
caption-shared = { $count ->
    [one] Twee groepen zonder lijntje ertussen
   *[other] { $count } keer twee groepen zonder lijntje ertussen
}
caption-bridge = { $count ->
    [one] Wat twee groepen verbindt
   *[other] Wat groepen verbindt, { $count } keer
}
caption-central = Door wie de experts genoemd worden
caption-central-one = Door wie { $name } genoemd wordt
caption-reach = Met wie de experts contact hebben
caption-reach-one = Met wie { $name } contact heeft
caption-not-reached = { $count ->
    [one] Groep zonder lijntje met een expert
   *[other] Groepen zonder lijntje met een expert: { $count }
}
caption-group-on-its-own = { $count ->
    [0] Geen lijntje tussen deze groep en de andere
    [one] 1 lijntje tussen deze groep en de andere
   *[other] { $count } lijntjes tussen deze groep en de andere
}
caption-little-inside = Lijntjes binnen: { $inside }, naar andere: { $between }
caption-role-unreached = Geen lijntje met wie deze rol heeft
caption-remit = Contact naast de opdracht
caption-one-sided = Door de directie genoemd, en niet terug: { $count }
caption-leaders-named = Directie genoemd door anderen: { $count }
caption-job-share = { $count ->
    [one] Duo zonder lijntje
   *[other] Duo’s zonder lijntje: { $count }
}
caption-unnamed = Door niemand genoemd: { $count }
