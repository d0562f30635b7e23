# Bevindingen: aantallen, geen oordeel; eerst wat er is; aan het eind een open vraag.

list-and = { $first } en { $last }
grade-range = { $first } t/m { $last }
finding-part = { $with } van de { $of }
finding-part-least = minstens { $with } van de { $of } (van { $unknown } niet bekend)
finding-part-open = voor zover bekend 0 van de { $of } (van { $unknown } niet bekend)

groups-parallel = parallelgroepen
groups-class = klassen
groups-phase = bouwen
groups-team = teams
groups-working-group = werkgroepen
groups-building = gebouwen
groups-other = groepen
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
certainty-mentions-about = { $mentions ->
    [one] Eén vermelding meer of minder kan dit al veranderen.
   *[other] Ongeveer { $mentions } vermeldingen meer of minder kunnen dit veranderen.
}
bounds-exact = Met de ontbrekende antwoorden erbij ligt de waarde tussen { $low } en { $high }.
bounds-outer = Met de ontbrekende antwoorden erbij ligt de waarde in elk geval tussen { $low } en { $high }.

finding-open-body = Er ontbreken antwoorden die dit kunnen veranderen. Met die antwoorden erbij kan het beeld anders zijn.

finding-exchange = Een collega noemt gemiddeld { $mean } van de { $others } anderen
finding-exchange-few = Een collega noemt gemiddeld minder dan één van de { $others } anderen
finding-exchange-answered = De { $answered } collega’s die invulden, noemen gemiddeld { $mean } van de { $others } anderen
finding-exchange-told = De { $answered } collega’s van wie de antwoorden meetellen, noemen gemiddeld { $mean } van de { $others } anderen
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
finding-exchange-body-known = In het hele team { $arcs ->
    [one] is één vermelding bekend
   *[other] zijn { $arcs } vermeldingen bekend
}, op { $pairs ->
    [one] één lijntje
   *[other] { $pairs } lijntjes
}; van { $mutual } daarvan is bekend dat { $mutual ->
    [one] het
   *[other] ze
} over en weer { $mutual ->
    [one] gaat
   *[other] gaan
}.
finding-exchange-question = Herkennen we dit beeld? Wat levert dit overleg onze leerlingen op?
finding-exchange-not-shown = Hoe lang, hoe goed of hoe nuttig een gesprek is, staat hier niet in. Meer lijntjes is niet altijd beter.
finding-exchange-open = Hoeveel collega’s iemand noemt, is nog niet te zeggen

finding-reciprocity = Van elke 100 keer noemt de ander { $back } keer terug
finding-reciprocity-body = { $mutual } van de { $pairs } lijntjes gaan over en weer. In hechte groepen is dat bijna vanzelfsprekend.
finding-reciprocity-body-less = { $mutual } van de { $pairs } lijntjes gaan over en weer.
finding-reciprocity-known = Onder collega’s die beiden invulden, noemt van elke 100 keer de ander { $back } keer terug
finding-reciprocity-body-known = Tussen hen gaan { $mutual } van de { $pairs } lijntjes over en weer.
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
finding-groups-apart-known = Van de { $pairs } bekende lijntjes tussen { $among } { $between ->
    [0] loopt er geen
    [one] loopt er één
   *[other] lopen er { $between }
} tussen { $groups }
finding-groups-apart-known-inside = Van de { $pairs } bekende lijntjes tussen { $among } lopen er { $pairs } binnen { $groups }
finding-groups-apart-unknown = Van { $unknown ->
    [one] één koppel
   *[other] { $unknown } koppels
} tussen { $groups } is niet bekend of er een lijntje loopt.
finding-groups-apart-how = { $internal } vermeldingen binnen en { $external } tussen groepen: E-I { $ei } (Krackhardt & Stern 1988), waar een willekeurige indeling { $expected } zou geven; p = { $p } bij 10.000 willekeurige indelingen (startgetal { $seed }). Toeval is een maatlat, geen doel.
finding-groups-apart-without = { $people ->
    [one] Eén collega zonder groep telt hierin niet mee.
   *[other] { $people } collega’s zonder groep tellen hierin niet mee.
}
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
finding-experts-central-body-among = { $parts } collega’s. Anderen worden hoogstens { $next } keer genoemd.
finding-experts-central-how = Hoe vaak iemand genoemd wordt (in-degree, Freeman 1979). Genoemd wordt hier een expert van wie minder dan een tiende van de { $people } mensen vaker genoemd wordt.
finding-experts-central-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Wat leggen we vast zodat het niet op één persoon rust?
finding-experts-central-not-shown = Of het antwoord hielp, en wat het de expert aan tijd kost, staat hier niet in.
finding-experts-central-open = Wie het vaakst genoemd wordt, is nog niet te zeggen

finding-expert-reach = { $people } { $count ->
    [one] bereikt een deel van het team
   *[other] bereiken elk een deel van het team
}
finding-expert-reach-part = { $part } in { $group }
finding-expert-reach-body = { $person } heeft contact met { $parts }.
finding-expert-reach-grades = Per leerjaar: iedereen van { $all }, niemand van { $none }.
finding-expert-reach-remit = Binnen de eigen opdracht: { $part }.
finding-expert-reach-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach). Wie in meer leerjaren staat, telt in elk mee. Genoemd wordt een expert die twee derde van de ene groep bereikt en niemand van een andere.
finding-expert-reach-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Past dit bereik bij de opdracht?
finding-expert-reach-not-shown = Of de andere groepen bij de opdracht horen, en of kennis langs een andere weg komt, staat hier niet in.
finding-expert-reach-open = Wie een expert bereikt, is nog niet te zeggen

finding-leaders-one-sided = De directie noemt vaker dan zij genoemd wordt
finding-leaders-one-sided-some = { $count ->
    [one] { $people } noemt collega’s vaker dan andersom
   *[other] { $people } noemen andere collega’s vaker dan andersom
}
finding-leaders-one-sided-body = { $count ->
    [one] { $people } noemt { $out } keer een collega; collega’s noemen haar of hem
   *[other] { $people } noemen samen { $out } keer een andere collega; andere collega’s noemen hen
} { $named } keer.
finding-leaders-one-sided-body-so-far = In de antwoorden die er zijn { $count ->
    [one] noemt { $people } { $out } keer een collega; collega’s noemen haar of hem
   *[other] noemen { $people } samen { $out } keer een andere collega; andere collega’s noemen hen
} { $named } keer.
finding-leaders-one-sided-most = Met de antwoorden die ontbreken { $count ->
    [one] kan zij of hij hoogstens { $most } keer genoemd zijn.
   *[other] kunnen zij hoogstens { $most } keer genoemd zijn.
}
finding-leaders-one-sided-how = Eenzijdigheid { $value }: (uit − in) / (uit + in), over de directieleden die invulden en zonder de lijntjes tussen hen (eigen maat, one_sided).
finding-leaders-one-sided-question = Waarvoor heb je ons nodig bij instructie, en waarvoor juist niet? (een vraag die de directie zelf stelt)
finding-leaders-one-sided-not-shown = Waarvoor collega’s de directie buiten deze vraag nodig hebben, staat hier niet in.
finding-leaders-one-sided-open = Of de directie vaker noemt dan zij genoemd wordt, is nog niet te zeggen

finding-pairs-more = { $more ->
    [one] Bij nog één koppel groepen is het ook zo.
   *[other] Bij nog { $more } koppels groepen is het ook zo.
}

finding-thin-data = { $answered } van de { $asked } collega’s { $answered ->
    [one] vulde
   *[other] vulden
} in
finding-thin-data-body = Met zo’n deel van de antwoorden zegt het beeld nog niets over het team; daarom staan hier verder geen bevindingen.
finding-thin-data-body-few = Van minder dan { $people } collega’s zegt het beeld meer over personen dan over een team; daarom staan hier verder geen bevindingen.
finding-thin-data-groups = Ingevuld: { $parts }.
finding-thin-data-part = { $answered } van de { $asked } in { $group }
finding-thin-data-how = Er komen bevindingen vanaf { $people } collega’s die invulden, en vanaf twee derde van wie gevraagd is; wie een deel invulde, telt mee. Per groep staat het er alleen bij als daaruit van niemand blijkt dat die niet invulde.
finding-thin-data-question = Wat zou het de moeite waard maken om in te vullen, en wat is daarvoor nodig?
finding-thin-data-not-shown = Wie niet invulde en waarom, staat hier niet in. Meedoen is vrijwillig.

finding-parts-apart = Het team heeft op deze vraag { $count } delen zonder lijntje ertussen
finding-parts-apart-large = Het team heeft op deze vraag { $count } delen van { $least } of meer collega’s zonder lijntje ertussen
finding-parts-apart-group = { $groups } { $count ->
    [one] heeft
   *[other] hebben
} op deze vraag geen lijntje met de rest
finding-parts-apart-body = Binnen elk deel is iedereen verbonden, rechtstreeks of via collega’s: { $parts }.
finding-parts-apart-experts = De experts verbinden het team
finding-parts-apart-leaders = De directie verbindt het team
finding-parts-apart-both = De experts en de directie verbinden samen het team
finding-parts-apart-held = Met hun lijntjes is het één geheel; zonder hen zijn er { $count } delen zonder lijntje ertussen: { $parts }.
finding-parts-apart-held-large = Met hun lijntjes is het één geheel; zonder hen zijn er { $count } delen van { $least } of meer collega’s zonder lijntje ertussen: { $parts }.
finding-parts-apart-either = Vallen alleen de experts weg, of alleen de directie, dan blijft het één geheel.
finding-parts-apart-part = { $people } collega’s
finding-parts-apart-part-groups = { $people } collega’s ({ $groups })
finding-parts-apart-part-more = { $people } collega’s (met heel { $groups })
finding-parts-apart-how = Delen: wie met elkaar verbonden is door vermeldingen, welke kant die ook op gaan (components.weak). Een deel telt vanaf { $least } mensen; wie daarbuiten valt, heeft geen lijntje met deze delen.
finding-parts-apart-outside = { $people ->
    [one] één collega daarbuiten
   *[other] { $people } collega’s daarbuiten, alleen of met z’n tweeën
}
finding-parts-apart-question = Langs welke wegen bereiken we elkaar bij dit onderwerp, en wat willen we zo houden?
finding-parts-apart-not-shown = Contact over iets anders, een overleg of een overdracht is hier geen lijntje. En delen van een team hoeven elkaar niet altijd nodig te hebben.
finding-parts-apart-open = Of er delen van het team zonder lijntje ertussen zijn, is nog niet te zeggen

finding-other-grouping = Van de { $pairs } lijntjes { $between ->
    [0] loopt er geen
    [one] loopt er één
   *[other] lopen er { $between }
} tussen { $others }
finding-other-grouping-body = Tussen { $groups } { $between ->
    [0] loopt er geen
    [one] is dat er één
   *[other] zijn dat er { $between }
}. Wie elkaar makkelijk tegenkomt, spreekt elkaar vaker.
finding-other-grouping-name = groepen van “{ $name }”
finding-other-grouping-how = Vergeleken met { $draws } willekeurige indelingen (startgetal { $seed }): tussen { $others } E-I { $ei }, verwacht { $expected }, { $deviations } standaardafwijkingen van toeval, p = { $p }; tussen { $groups } E-I { $ei-groups }, verwacht { $expected-groups }, { $deviations-groups } standaardafwijkingen, p = { $p-groups } (Krackhardt & Stern 1988). Genoemd wordt een indeling die minstens één standaardafwijking verder van toeval ligt.
finding-other-grouping-question = Wat in ons gebouw en rooster brengt ons bij elkaar, en waar zouden we elkaar vaker willen treffen?
finding-other-grouping-not-shown = Indelingen overlappen: wie een gebouw deelt, deelt vaak ook leerjaren. Wat de oorzaak is, staat hier niet in.
finding-other-grouping-open = Welke indeling van het team de lijntjes volgen, is nog niet te zeggen

finding-shared-without-tie = { $from } en { $to } delen { $what }
finding-shared-without-tie-many = { $count } keer delen twee { $groups } een leerjaar of een collega
finding-shared-without-tie-grades = { $count ->
    [one] leerjaar { $grades }
   *[other] de leerjaren { $grades }
}
finding-shared-without-tie-body = Tussen de anderen van { $from } en { $to } loopt op deze vraag geen lijntje.
finding-shared-without-tie-body-what = { $from } en { $to } delen { $what }; tussen de anderen loopt op deze vraag geen lijntje.
finding-shared-without-tie-through = { $through } van de { $pairs } koppels { $through ->
    [one] deelt
   *[other] delen
} wel een contact.
finding-shared-without-tie-how = Twee groepen delen een leerjaar als in beide iemand dat leerjaar heeft, en een collega als iemand in beide groepen zit. Genoemd wordt het vanaf { $least } koppels van wie geen lijntje heeft.
finding-shared-without-tie-question = Wat hebben deze groepen van elkaar nodig voor de leerlingen die zij delen?
finding-shared-without-tie-not-shown = Of er iets af te stemmen is, en of dat via de gedeelde collega of een overleg gaat, staat hier niet in.

finding-bridge-one = { $person } verbindt { $from } en { $to }
finding-bridge-tie = { $first } en { $second } verbinden { $from } en { $to }
finding-bridge-many = { $people } verbinden { $groups }
finding-bridge-many-one = { $people } verbindt { $groups }
finding-bridge-count = { $count } collega’s verbinden { $groups }
finding-bridge-body-member = { $ties ->
    [2] Beide
   *[other] Alle { $ties }
} lijntjes tussen { $from } en { $to } zijn van { $person }.
finding-bridge-body-tie = Tussen { $from } en { $to } loopt één lijntje: van { $first } en { $second }.
finding-bridge-body-colleague = Tussen { $from } en { $to } loopt er geen rechtstreeks; { $pairs } van de { $possible } koppels delen { $person }, en geen andere collega.
finding-bridge-only = Hun lijntje is het enige tussen deze groepen; dit contact rust daarop.
finding-bridge-rests = { $count ->
    [one] Dit contact rust op één persoon of één lijntje.
   *[other] Elk van deze contacten rust op één persoon of één lijntje.
}
finding-bridge-how = Geteld zijn lijntjes tussen leden van twee groepen van minstens drie. Genoemd wordt: alle lijntjes, minstens { $least }, zijn van één persoon; of tussen buurgroepen loopt er precies één; of buurgroepen zonder lijntje delen precies één collega. Waar groepen een volgorde hebben, gaat het om buurgroepen.
finding-bridge-question = Wat loopt er langs deze verbinding, en wat leggen we vast zodat het niet op één persoon rust?
finding-bridge-not-shown = Een overleg, een overdracht of een gang die groepen ook verbindt, staat hier niet in.

finding-not-reached = In { $groups } heeft niemand rechtstreeks contact met een expert
finding-not-reached-elsewhere = { $reached ->
    [one] In één van de { $all } { $groups } is dat contact er wel.
   *[other] In { $reached } van de { $all } { $groups } is dat contact er wel.
}
finding-not-reached-elsewhere-open = { $reached ->
    [one] In één
   *[other] In { $reached }
} van de { $all } { $groups } is dat contact er wel; van { $open } is dat niet bekend.
finding-not-reached-part = In { $group } { $with ->
    [0] ook niet via één collega.
   *[other] wel via één collega: { $with } van de { $of }.
}
finding-not-reached-part-least = In { $group } wel via één collega: minstens { $with } van de { $of } (van { $unknown } niet bekend).
finding-not-reached-part-open = In { $group } is van { $unknown } van de { $of } niet bekend of zij dat contact via één collega hebben.
finding-not-reached-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach), met elk van: { $people }. Groepen buiten ieders opdracht zijn niet meegeteld als van alle experts een opdracht bekend is.
finding-not-reached-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken?
finding-not-reached-not-shown = Of een groep deze kennis nodig heeft, of die zelf al in huis heeft, staat hier niet in.

finding-job-share = { $tied } van de { $all } duo’s op een klas { $tied ->
    [one] heeft
   *[other] hebben
} op deze vraag een lijntje
finding-job-share-one = Eén duo deelt een klas, zonder lijntje op deze vraag
finding-job-share-body = Zonder lijntje: { $duos }.
finding-job-share-duo = { $first } met { $second } ({ $class })
finding-job-share-how = Een duo: twee leraren die samen een klas hebben, zonder een derde; van wie niet alles is ingevuld, staat hier niet. Alleen voor de weergave met namen.
finding-job-share-question = Hoe dragen deze collega’s aan elkaar over, en is dat wat zij nodig hebben?
finding-job-share-not-shown = Een overdrachtsschrift, een gedeelde voorbereiding of dagelijks contact over iets anders staat hier niet in.

finding-unnamed = { $count ->
    [one] Eén collega is op deze vraag niet genoemd
   *[other] { $count } collega’s zijn op deze vraag niet genoemd
}
finding-unnamed-body = { $count ->
    [one] { $people } noemt
   *[other] { $people } noemen samen
} zelf { $out } keer een collega. Rooster, taak en de vraag kunnen dit verklaren; vraag ernaar voordat je er iets van vindt.
finding-unnamed-how = Door niemand genoemd (in-degree 0), terwijl iedereen die deze collega had kunnen noemen, heeft ingevuld. Wie nieuw is, met verlof is of minder dan twee dagen per week werkt, blijft hier buiten. Alleen voor de weergave met namen.
finding-unnamed-question = Waar en met wie werkt deze collega samen, buiten deze vraag om?
finding-unnamed-not-shown = Niet genoemd is iets anders dan niet nodig of niet gezien. Bespreek dit niet met namen in het team.
finding-exchange-cap = Iedereen kon hoogstens { $cap } namen noemen: de dichtheid kan niet hoger zijn dan { $most }.
