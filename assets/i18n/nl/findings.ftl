# Bevindingen: aantallen, geen oordeel; eerst wat er is; aan het eind een open vraag.

list-and = { $first } en { $last }
grade-range = { $first } t/m { $last }

groups-parallel = parallelgroepen
groups-class = klassen
groups-phase = bouwen
groups-team = teams
groups-working-group = werkgroepen
groups-building = gebouwen
groups-other = onderdelen
among-teachers = leraren
among-colleagues = collega’s

certainty-robust = blijft zo bij één antwoord anders
certainty-depends = één antwoord verandert dit
certainty-cannot-be-said = niet te zeggen: er ontbreken antwoorden
certainty-answers = { $answers ->
    [0] Zonder de antwoorden van een willekeurige collega blijft dit zo.
    [one] Zonder de antwoorden van één bepaalde collega klopt dit niet meer.
   *[other] Zonder de antwoorden van één van { $answers } bepaalde collega’s klopt dit niet meer.
}
certainty-mentions = { $mentions ->
    [one] Eén vermelding meer of minder kan dit al veranderen.
   *[other] Er zijn minstens { $mentions } vermeldingen meer of minder nodig om dit te veranderen.
}
bounds-exact = Met de ontbrekende antwoorden erbij ligt de waarde tussen { $low } en { $high }.
bounds-outer = Met de ontbrekende antwoorden erbij ligt de waarde in elk geval tussen { $low } en { $high }.

finding-open-body = Er ontbreken antwoorden die dit kunnen veranderen. Met die antwoorden erbij kan het beeld anders zijn.

finding-exchange = Een collega noemt gemiddeld { $mean } van de { $others } anderen
finding-exchange-few = Een collega noemt gemiddeld minder dan één van de { $others } anderen
finding-exchange-answered = De { $answered } collega’s die invulden, noemen gemiddeld { $mean } van de { $others } anderen
finding-exchange-body = Samen { $arcs ->
    [one] één vermelding
   *[other] { $arcs } vermeldingen
} op { $pairs ->
    [one] één lijntje
   *[other] { $pairs } lijntjes
}; { $mutual } daarvan { $mutual ->
    [one] gaat
   *[other] gaan
} over en weer.
finding-exchange-how = Dichtheid { $density }: de vermeldingen gedeeld door alle vermeldingen die er hadden kunnen zijn (Wasserman & Faust 1994). Gemiddeld { $mean } namen per collega die alles invulde, afgerond in de zin.
finding-exchange-question = Herkennen we dit beeld? Wat levert dit overleg onze leerlingen op?
finding-exchange-not-shown = Hoe lang, hoe goed of hoe nuttig een gesprek is, staat hier niet in. Meer lijntjes is niet altijd beter.
finding-exchange-open = Hoeveel collega’s iemand noemt, is nog niet te zeggen

finding-reciprocity = Van elke 100 keer noemt de ander { $back } keer terug
finding-reciprocity-body = { $mutual } van de { $pairs } lijntjes gaan over en weer. In hechte groepen is dat bijna vanzelfsprekend.
finding-reciprocity-body-less = { $mutual } van de { $pairs } lijntjes gaan over en weer.
finding-reciprocity-without = Zonder de directie is het { $back } van de 100.
finding-reciprocity-how = Wederkerigheid (recip.arc) { $arc }: beantwoorde vermeldingen gedeeld door alle vermeldingen. Op grond van de dichtheid binnen en tussen groepen alleen zou het { $expected } zijn (Garlaschelli & Loffredo 2004); het aantal wederzijdse koppels ligt { $deviations } standaardafwijkingen van dat toeval (Katz & Powell 1955). Van alle koppels met contact is { $pair } wederzijds (recip.pair).
finding-reciprocity-question = Herkennen we dit beeld? Wat levert dit overleg onze leerlingen op?
finding-reciprocity-not-shown = Bij een vraag over praten mét elkaar kan een lijntje van één kant ook betekenen dat twee mensen het zich anders herinneren.
finding-reciprocity-open = Hoe vaak de ander terug noemt, is nog niet te zeggen

finding-groups-apart = Van de { $pairs } lijntjes tussen { $among } { $between ->
    [0] loopt er geen
    [one] loopt er één
   *[other] lopen er { $between }
} tussen { $groups }
finding-groups-apart-none = Tussen { $from } en { $to } loopt er geen rechtstreeks.
finding-groups-apart-none-through = Tussen { $from } en { $to } loopt er geen rechtstreeks; { $shared } van de { $pairs } koppels delen daar wel { $person }.
finding-groups-apart-body = Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team.
finding-groups-apart-how = { $internal } vermeldingen binnen en { $external } tussen groepen: E-I { $ei } (Krackhardt & Stern 1988), waar een willekeurige indeling { $expected } zou geven; p = { $p } bij 10.000 willekeurige indelingen (startgetal { $seed }). Toeval is een maatlat, geen doel.
finding-groups-apart-without = { $people ->
    [one] Eén collega zonder groep telt hierin niet mee.
   *[other] { $people } collega’s zonder groep tellen hierin niet mee.
}
finding-groups-apart-question = Waar in de doorgaande lijn hebben we elkaar nodig, bijvoorbeeld van groep 4 naar groep 5, en lukt dat?
finding-groups-apart-not-shown = Contact via een expert, een overleg of een overdracht is hier geen lijntje. En wie elkaar niet noemt, hoeft elkaar niet te missen.
finding-groups-apart-open = Hoe de groepen verbonden zijn, is nog niet te zeggen

finding-experts-central = { $people } { $count ->
    [one] wordt
   *[other] worden
} het vaakst genoemd
finding-experts-central-among = { $people } { $count ->
    [one] hoort
   *[other] horen
} bij wie het vaakst genoemd wordt
finding-experts-central-part = { $person } door { $named }
finding-experts-central-body = { $parts } collega’s. De collega die daarna komt, wordt door { $next } genoemd.
finding-experts-central-how = Hoe vaak iemand genoemd wordt (in-degree, Freeman 1979). Genoemd wordt hier een expert van wie minder dan een tiende van de { $people } mensen vaker genoemd wordt.
finding-experts-central-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Wat leggen we vast zodat het niet op één persoon rust?
finding-experts-central-not-shown = Of het antwoord hielp, en wat het de expert aan tijd kost, staat hier niet in.
finding-experts-central-open = Wie het vaakst genoemd wordt, is nog niet te zeggen

finding-expert-reach = { $people } { $count ->
    [one] bereikt een deel van het team
   *[other] bereiken elk een deel van het team
}
finding-expert-reach-part = { $with } van de { $of } in { $group }
finding-expert-reach-body = { $person } heeft contact met { $parts }.
finding-expert-reach-grades = Per leerjaar: iedereen van { $all }, niemand van { $none }.
finding-expert-reach-remit = Binnen de eigen opdracht: { $with } van de { $of }.
finding-expert-reach-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach). Wie in meer leerjaren staat, telt in elk mee. Genoemd wordt een expert die twee derde van de ene groep bereikt en niemand van een andere.
finding-expert-reach-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Past dit bereik bij de opdracht?
finding-expert-reach-not-shown = Of de andere groepen bij de opdracht horen, en of kennis langs een andere weg komt, staat hier niet in.
finding-expert-reach-open = Wie een expert bereikt, is nog niet te zeggen

finding-leaders-one-sided = De directie noemt vaker dan zij genoemd wordt
finding-leaders-one-sided-body = { $count ->
    [one] { $people } noemt { $out } keer een collega
   *[other] { $people } noemen samen { $out } keer een collega
}; collega’s noemen { $count ->
    [one] haar of hem
   *[other] hen
} { $named } keer.
finding-leaders-one-sided-how = Eenzijdigheid { $value }: (uit − in) / (uit + in), zonder de lijntjes binnen de directie (eigen maat, one_sided).
finding-leaders-one-sided-question = Waarvoor heb je ons nodig bij instructie, en waarvoor juist niet? (een vraag die de directie zelf stelt)
finding-leaders-one-sided-not-shown = Waarvoor collega’s de directie buiten deze vraag nodig hebben, staat hier niet in.
finding-leaders-one-sided-open = Of de directie vaker noemt dan zij genoemd wordt, is nog niet te zeggen
