# Het blad Groepen: een kaart per groep, in hun volgorde; aantallen, geen oordeel.

connections-tab-groups = Groepen
connections-tab-mixing = Wie noemt wie
cards-lead = Een kaart per groep, in de volgorde van de groepen. Een lijntje: minstens één van twee collega’s noemt de ander.
cards-inside = Binnen de { $kinds } { $ties ->
    [0] loopt geen lijntje
    [one] loopt 1 lijntje
   *[other] lopen { $ties } lijntjes
}, tussen de { $kinds } { $between ->
    [0] geen
   *[other] { $between }
}.
cards-inside-known = Voor zover bekend { $ties ->
    [0] loopt er binnen de { $kinds } geen lijntje
    [one] loopt er binnen de { $kinds } 1 lijntje
   *[other] lopen er binnen de { $kinds } { $ties } lijntjes
}, tussen de { $kinds } { $between ->
    [0] geen
   *[other] { $between }
}.
cards-too-few-ties = { $between ->
    [0] Er loopt geen lijntje
    [one] Er loopt 1 lijntje
   *[other] Er lopen { $between } lijntjes
} tussen { $kinds }: te weinig om { $kinds } te vergelijken.
cards-compared = { $looked ->
    [one] Eén van de { $kinds } is met de andere vergeleken
   *[other] { $looked } { $kinds } zijn met elkaar vergeleken
}; { $out ->
    [0] geen ervan valt op
    [one] 1 valt op
   *[other] { $out } vallen op
}.
cards-not-told = Zonder namen wordt hier niet vergeleken: dat zou verraden van wie antwoorden ontbreken.
cards-question = Waar hebben we elkaar nodig?
cards-not-shown = Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team. Een overleg of een overdracht is hier geen lijntje.
cards-groups-parallel = groepen

card-people = { $people ->
    [one] 1 collega
   *[other] { $people } collega’s
}
card-between = Tussen { $group } en de andere { $kinds } { $ties ->
    [0] loopt geen lijntje
    [one] loopt 1 lijntje
   *[other] lopen { $ties } lijntjes
}.
card-between-known = Tussen { $group } en de andere { $kinds } { $ties ->
    [0] is geen lijntje bekend
    [one] loopt minstens 1 lijntje
   *[other] lopen minstens { $ties } lijntjes
}.
card-way = Via de { $role } kennen meer collega’s een weg: { $with } van de { $of } { $with ->
    [one] heeft
   *[other] hebben
} contact met haar of hem.
card-way-several = Via { $count } collega’s met de rol { $role } kennen meer collega’s een weg: { $with } van de { $of } { $with ->
    [one] heeft
   *[other] hebben
} contact met hen.
card-ties = Lijntjes
card-ties-of = van de mogelijke tweetallen
card-within = in { $group }
card-with = met { $group }
card-of = van { $pairs }
card-at-least = of meer
card-unknown = { $unknown } onbekend
card-no-pairs = geen tweetal
card-withheld = niet getoond
card-withheld-why = Hier vulden te weinig collega’s in om te tonen wat zij zeiden.
card-spoken = { $group }, { $what }: { $ties } van { $pairs } { $pairs ->
    [one] tweetal
   *[other] tweetallen
}
card-spoken-known = { $group }, { $what }: voor zover bekend { $ties } van { $pairs } { $pairs ->
    [one] tweetal
   *[other] tweetallen
}
card-spoken-unshown = { $group }, { $what }: { $why }
card-more-none = Met { $count ->
    [one] één van de andere { $kinds }
   *[other] { $count } andere { $kinds }
} is geen lijntje bekend.
card-more-some = Met { $tied } van de { $count } andere { $kinds } is een lijntje bekend.
card-through = Via wie nog meer
card-through-of = collega’s die contact hebben
card-through-no-group = collega’s zonder groep
card-through-several = collega’s die ook elders horen
card-through-spoken = { $group }, via { $who }: { $with } van { $of } { $of ->
    [one] collega heeft
   *[other] collega’s hebben
} contact
card-through-spoken-known = { $group }, via { $who }: voor zover bekend { $with } van { $of } { $of ->
    [one] collega heeft
   *[other] collega’s hebben
} contact
card-through-who = { $role } ({ $people })
card-reaches = ook in contact met { $groups }
card-reaches-some = ook in contact met { $count } andere { $kinds }
card-chance = Als de { $all } lijntjes tussen de { $kinds } willekeurig vielen, waren het er hier ongeveer { $mean }. Dat is een rekenmaat, geen streven.
card-chance-out = Zo’n aantal, of een lager, komt dan zelden voor.
card-chance-within = Zo’n verschil is dan niet ongewoon.
card-chance-cannot = Bij deze aantallen is elk verschil dan gewoon; daar is niet naar gekeken.
card-open = Dit geldt voor wie invulde. Met alle antwoorden erbij kan het anders zijn.
card-how = Hoe berekend: { $group }
card-how-ties = Tweetallen: twee collega’s van wie minstens één de ander kon noemen. Wie in meer { $kinds } zit, telt in elke mee; tussen twee { $kinds } tellen tweetallen met iemand die in beide zit niet mee. Van wie geen van beiden invulde, is niet bekend of er een lijntje loopt.
card-how-test = Tussen de { $kinds } zijn { $pairs } tweetallen bekend, waarvan { $own } met deze groep. Vallen de { $all } lijntjes op willekeurige tweetallen daarvan, dan zijn het er hier gemiddeld { $mean }, en in negen van de tien gevallen { $low } tot { $high }; zo weinig als nu of minder: { $p } (hypergeometrisch, exact).
card-how-people = Lijntjes van wie veel collega’s noemt, vallen samen. Daarom is ook geteld hoe vaak een willekeurige keuze van evenveel collega’s zo weinig lijntjes met anderen heeft (exact); de grootste van de twee kansen telt: { $p }.
card-how-family = Er is naar { $looked } van de { $kinds } tegelijk gekeken, met naar verwachting hoogstens 5% toevalstreffers onder wat opvalt (Benjamini en Hochberg 1995). Waar geen enkel aantal onder p = 0,05 kan komen, is niet gekeken.
card-how-inside = Binnen: van de { $all } lijntjes binnen alle { $kinds } zouden er hier bij toeval ongeveer { $mean } vallen; het zijn er { $ties }.
card-how-few = Vergeleken wordt vanaf { $least } lijntjes tussen de { $kinds }; het zijn er { $between }.
