# Een gedachte-oefening: wat als iemand er niet is, wat als twee groepen om tafel gaan.

what-if-title = Wat als ...?
what-if-note = Dit is een gedachte-oefening: er wordt niets opgeslagen.
what-if-not-shown = Of mensen elkaar dan ook gaan spreken, en of dat nodig is, laat dit niet zien.
what-if-proposal = Een voorstel om mee te beginnen: één collega uit elke groep, gekozen op hoeveel tweetallen er dan binnen twee stappen van elkaar komen. Wie het doet, bepaalt het team.
what-if-take-out = Wat als { $people } er een tijd niet { $count ->
    [one] is
   *[other] zijn
}?
what-if-add-tie = Wat als { $first } en { $second } met elkaar praten?
what-if-working-group = Wat als { $people } samen een werkgroep vormen?
what-if-meeting = Wat als { $first } en { $second } met elkaar om tafel gaan?
what-if-line = { $what }: nu { $before }, dan { $after }
what-if-line-same = { $what }: blijft { $before }
what-if-undefined = niet te bepalen
what-if-part = { $with } van { $of }
what-if-people = Mensen
what-if-ties = Lijntjes
what-if-between = Lijntjes tussen groepen
what-if-within-two = Tweetallen uit verschillende groepen binnen twee stappen
what-if-parts = Delen zonder lijntje ertussen
what-if-recip = Noemt terug, van elke 100 keer
what-if-ei = Vermeldingen tussen groepen, van elke 100

turn-kept = blijft
turn-changed = verandert
turn-gone = vervalt
turn-new = komt erbij

meetings-title = Wat als twee groepen om tafel gaan?
meetings-how = Gerekend alsof iedereen van de ene groep met iedereen van de andere praat. Geteld: tweetallen van collega’s die geen groep delen en die dan via één ander bij elkaar komen, en nu niet; een lijntje telt in beide richtingen. Het gaat over groepen die nu minder contact hebben dan het team als geheel.
meetings-none = Geen twee groepen hebben nu minder contact dan het team als geheel.
meeting-gain = Als { $first } en { $second } met elkaar om tafel gaan, { $gain ->
    [0] komt er buiten die tafel geen tweetal uit verschillende groepen
    [one] komt buiten die tafel één tweetal uit verschillende groepen
   *[other] komen buiten die tafel { $gain } tweetallen uit verschillende groepen
} binnen twee stappen van elkaar.
meeting-at-the-table = Aan tafel zelf { $pairs ->
    [one] is dat één tweetal dat
   *[other] zijn dat { $pairs } tweetallen die
} nu verder van elkaar { $pairs ->
    [one] staat
   *[other] staan
}.
meeting-now = Nu { $pairs ->
    [one] heeft het ene tweetal tussen { $first } en { $second } { $contact ->
        [0] geen contact.
       *[other] contact.
    }
   *[other] { $contact ->
        [0] heeft geen van de { $pairs } tweetallen
        [one] heeft één van de { $pairs } tweetallen
       *[other] hebben { $contact } van de { $pairs } tweetallen
    } tussen { $first } en { $second } contact.
}
meeting-unknown = Van { $unknown ->
    [one] één tweetal
   *[other] { $unknown } tweetallen
} is het niet bekend: er ontbreken antwoorden.

what-if-names-only = Met namen erbij kan ook bekeken worden wat er verandert als iemand er niet is.
what-if-remove = { $what } Weglaten
what-if-clear = Alles weglaten
what-if-person = Collega
what-if-other = Andere collega
what-if-choose = Kies een collega
what-if-away = is er een tijd niet
what-if-or-with = of praat met
what-if-tie = Voeg dit lijntje toe
what-if-propose = Werkgroep met één collega uit elke groep
what-if-now = Nu
what-if-then = Dan
what-if-finding-now = Nu: { $finding }
what-if-finding-then = Dan: { $finding }
what-if-too-large = Voor een team van deze omvang wordt dit niet berekend.
what-if-try = Bekijk wat er dan verandert
what-if-try-name = Bekijk wat er dan verandert: { $what }
meetings-grades = Ook per leerjaar
meeting-now-known = Voor zover bekend { $contact ->
    [0] heeft geen van de { $pairs } tweetallen
    [one] heeft één van de { $pairs } tweetallen
   *[other] hebben { $contact } van de { $pairs } tweetallen
} tussen { $first } en { $second } contact.
what-if-one-group = Er is nu maar één groep in beeld: kies hierboven een groter deel van het team.
what-if-outside = { $count ->
    [one] Eén stap gaat over iemand die nu niet in beeld is, en doet niet mee.
   *[other] { $count } stappen gaan over mensen die nu niet in beeld zijn, en doen niet mee.
}
