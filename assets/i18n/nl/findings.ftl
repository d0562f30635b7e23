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
certainty-likely = Met de ontbrekende antwoorden erbij zou dit vrijwel zeker ook zo zijn.
certainty-probable = Met de ontbrekende antwoorden erbij zou dit waarschijnlijk ook zo zijn.
certainty-open = Dit geldt voor wie invulde. Met alle antwoorden erbij kan het anders zijn.
nature-pattern = Valt op
nature-observation = Geteld
nature-assignment = Opdracht

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
chance-too-few = Dit zijn te weinig mensen om met toeval te vergelijken.
chance-stands-out = Naast toeval: p = { $p }; samen met al het andere waarnaar gekeken is valt dit op (Benjamini & Hochberg 1995, 5 %).
chance-within = Naast toeval: p = { $p }; samen met al het andere waarnaar gekeken is valt dit niet op (Benjamini & Hochberg 1995, 5 %).
chance-yardstick = Dat is een rekenmaat, geen streven.
probability = { $p }
probability-below = kleiner dan { $p }
range-mean = { $goes-on ->
    [yes] Een collega noemt er dan waarschijnlijk gemiddeld
   *[no] Met de ontbrekende antwoorden erbij noemt een collega er waarschijnlijk gemiddeld
} tussen { $low } en { $high }.
range-mean-one = { $goes-on ->
    [yes] Een collega noemt er dan waarschijnlijk gemiddeld
   *[no] Met de ontbrekende antwoorden erbij noemt een collega er waarschijnlijk gemiddeld
} { $low }.
range-share = { $goes-on ->
    [yes] Het getal ligt dan waarschijnlijk
   *[no] Met de ontbrekende antwoorden erbij ligt dit getal waarschijnlijk
} tussen { $low } en { $high } van de 100.
range-share-one = { $goes-on ->
    [yes] Het getal is dan waarschijnlijk
   *[no] Met de ontbrekende antwoorden erbij is dit getal waarschijnlijk
} { $low } van de 100.
range-between = { $goes-on ->
    [yes] Dan lopen
   *[no] Met de ontbrekende antwoorden erbij lopen
} waarschijnlijk { $low } tot { $high } van elke 100 vermeldingen van de ene groep naar de andere.
range-between-one = { $goes-on ->
    [yes] Dan
   *[no] Met de ontbrekende antwoorden erbij
} { $low ->
    [0] loopt waarschijnlijk minder dan één
    [1] loopt waarschijnlijk één
   *[other] lopen waarschijnlijk { $low }
} van elke 100 vermeldingen van de ene groep naar de andere.
rests-mean = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan lag dit gemiddelde tussen { $low } en { $high }.
rests-mean-one = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan bleef dit gemiddelde { $low }.
rests-share = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan lag dit tussen { $low } en { $high } van de 100.
rests-share-one = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan bleef dit { $low } van de 100.
rests-between = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan liepen { $low } tot { $high } van elke 100 vermeldingen van de ene groep naar de andere.
rests-between-one = Had { $more ->
    [yes] nog één
   *[no] één
} van ons niet ingevuld, dan liepen ook { $low } van elke 100 vermeldingen van de ene groep naar de andere.
rests-none = Met één lijntje erbij klopt deze zin niet meer.
rests-falls = Zonder de antwoorden van één van ons kan het zijn dat dit niet meer opvalt.
less-than-one = minder dan één
left-open-ties = { $where ->
    [inside] Binnen de groep
   *[between] Met andere groepen
}: { $known ->
    [0] geen lijntje
    [one] één lijntje
   *[other] { $known } lijntjes
}{ $then ->
    [range] ; met de ontbrekende antwoorden erbij waarschijnlijk { $low } tot { $high }
    [one] ; met de ontbrekende antwoorden erbij waarschijnlijk { $low }
    [same] ; met de ontbrekende antwoorden erbij blijft dat waarschijnlijk zo
   *[known] {""}
}.
left-open-none = Met { $groups } geen lijntje.
left-open-none-many = Met { $count } andere groepen geen lijntje.
left-open-withheld = Hier vulden te weinig collega’s in om dat te zeggen.

completion-how = Een aanvulling vult de ontbrekende antwoorden in naar die van collega’s met dezelfde rol of groep die ongeveer even vaak genoemd worden, telkens anders geloot; het is een schatting, geen grens.
completion-holds = Dat is zo in { $of } van elke 100 aanvullingen van de ontbrekende antwoorden.
completion-holds-all = Dat is zo in alle aanvullingen van de ontbrekende antwoorden.
completion-holds-none = Dat is zo in geen enkele aanvulling van de ontbrekende antwoorden.
completion-holds-below = Dat is zo in minder dan 1 van elke 100 aanvullingen van de ontbrekende antwoorden.
completion-holds-not-told = Met aanvullingen van de ontbrekende antwoorden is dat niet te zeggen: daarvoor zijn er te weinig antwoorden, of te veel mensen.
completion-range-mean = In de middelste 90 van elke 100 aanvullingen ligt dit gemiddelde tussen { $low } en { $high }.
completion-range-share = In de middelste 90 van elke 100 aanvullingen ligt recip.arc tussen { $low } en { $high }.
completion-range-between = In de middelste 90 van elke 100 aanvullingen ligt het deel van de vermeldingen dat tussen groepen loopt, tussen { $low } en { $high }.

claim-mean-within-one = Nagegaan is of het gemiddelde van iedereen die gevraagd is, hoogstens één afwijkt van wat hier staat.
claim-returned-more-than-chance = Nagegaan is of in het hele team een vermelding vaker beantwoord wordt dan toeval geeft.
claim-returned-less-than-chance = Nagegaan is of in het hele team een vermelding minder vaak beantwoord wordt dan toeval geeft.
claim-groups-fewer-ties = Nagegaan is, groep voor groep, of die minder lijntjes met andere groepen heeft dan toeval geeft; de groep waarvoor dat het minst vaak zo is, telt.
claim-fewer-between = Nagegaan is of er in het hele team minder vermeldingen tussen groepen lopen dan toeval geeft.
claim-fewer-inside = Nagegaan is of er in het hele team minder vermeldingen binnen groepen lopen dan toeval geeft.
claim-groups-fewer-inside = Nagegaan is, groep voor groep, of daar minder lijntjes binnen lopen dan toeval geeft; de groep waarvoor dat het minst vaak zo is, telt.
claim-none-inside = Nagegaan is of er binnen de groepen nog steeds geen lijntje loopt.
claim-parts-stay-apart = Nagegaan is of er tussen deze delen van het team nog steeds geen lijntje loopt.
claim-falls-apart-without = Nagegaan is of het team zonder deze mensen nog steeds uit twee of meer delen bestaat.
claim-other-divides-more = Nagegaan is of deze indeling de vermeldingen verdeelt, en meer dan de groepen dat doen.
claim-no-tie-between-groups = Nagegaan is, telkens voor twee groepen, of er nog steeds geen ander lijntje tussen loopt; de twee waarvoor dat het minst vaak zo is, tellen.
claim-all-by-one = Nagegaan is, telkens voor twee groepen, of alle lijntjes ertussen nog steeds van deze ene persoon zijn; de twee waarvoor dat het minst vaak zo is, tellen.
claim-experts-named-more = Nagegaan is of de experts gemiddeld vaker genoemd worden dan anderen, en waar “het vaakst” staat ook of niemand anders zo vaak genoemd wordt; wat het minst vaak zo is, telt.
claim-reach-keeps-order = Nagegaan is, expert voor expert, of de groep waarmee het meest contact is en de groep waarmee het minst contact is die volgorde houden; de expert voor wie dat het minst vaak zo is, telt.
claim-groups-not-reached = Nagegaan is, groep voor groep, of daar nog steeds niemand contact met een expert heeft; de groep waarvoor dat het minst vaak zo is, telt.
claim-leaders-name-more = Nagegaan is of deze directieleden vaker anderen noemen dan zij genoemd worden.
claim-role-not-reached = Nagegaan is of nog steeds geen leraar contact heeft met iemand met deze rol.
claim-remit-little-reached = Nagegaan is, collega voor collega, of er contact is met minder dan de helft van de leraren in de opdracht; de collega voor wie dat het minst vaak zo is, telt.
claim-pairs-without-tie = Nagegaan is, duo voor duo, of er nog steeds geen lijntje is; het duo waarvoor dat het minst vaak zo is, telt.
claim-still-unnamed = Nagegaan is, collega voor collega, of die nog steeds door niemand genoemd wordt; de collega voor wie dat het minst vaak zo is, telt.
role-an-expert = een expert
role-leaders = de directie


finding-exchange = Een collega noemt gemiddeld { $mean } van de { $others } anderen
finding-exchange-answered = De { $answered } collega’s die invulden, noemen gemiddeld { $mean } van de { $others } anderen
finding-exchange-told = De { $answered } collega’s van wie de antwoorden meetellen, noemen gemiddeld { $mean } van de { $others } anderen
finding-exchange-body = Samen { $arcs ->
    [one] één vermelding
   *[other] { $arcs } vermeldingen
} op { $pairs ->
    [one] één lijntje, { $mutual ->
        [0] van één kant
       *[other] over en weer
    }
   *[other] { $pairs } lijntjes; { $mutual ->
        [0] geen daarvan gaat
        [one] één daarvan gaat
       *[other] { $mutual } daarvan gaan
    } over en weer
}.
finding-exchange-how = Dichtheid { $density }: de vermeldingen gedeeld door alle vermeldingen die er hadden kunnen zijn (Wasserman & Faust 1994). Gemiddeld { $mean } namen per collega die alles invulde.
finding-exchange-body-known = In het hele team { $arcs ->
    [one] is één vermelding bekend
   *[other] zijn { $arcs } vermeldingen bekend
}, op { $pairs ->
    [one] één lijntje
   *[other] { $pairs } lijntjes
}; van { $mutual ->
    [0] geen daarvan is bekend dat het
    [one] één daarvan is bekend dat het
   *[other] { $mutual } daarvan is bekend dat ze
} over en weer { $mutual ->
    [0] gaat
    [one] gaat
   *[other] gaan
}.
finding-exchange-question = Herkennen we dit beeld? Wat levert dit overleg onze leerlingen op?
finding-exchange-not-shown = Hoe lang, hoe goed of hoe nuttig een gesprek is, staat hier niet in. Meer lijntjes is niet altijd beter.

finding-reciprocity = Van elke 100 keer dat iemand een collega noemt, noemt die { $back } keer terug
finding-reciprocity-body = { $mutual ->
    [0] Geen van de { $pairs } lijntjes gaat
    [one] Eén van de { $pairs } lijntjes gaat
   *[other] { $mutual } van de { $pairs } lijntjes gaan
} over en weer.
finding-reciprocity-chance = Werd er binnen en tussen groepen even vaak genoemd als nu, maar willekeurig, dan was het ongeveer { $expected } van de 100. Dat is een rekenmaat, geen streven.
finding-reciprocity-course = In hechte groepen is terugnoemen bijna vanzelfsprekend.
finding-reciprocity-known = Van elke 100 keer dat iemand een collega noemt en beiden invulden, noemt die { $back } keer terug
finding-reciprocity-body-known = Tussen wie allebei invulden { $mutual ->
    [0] gaat geen van de { $pairs } lijntjes
    [one] gaat één van de { $pairs } lijntjes
   *[other] gaan { $mutual } van de { $pairs } lijntjes
} over en weer.
finding-reciprocity-without = Zonder de directie is het { $back } van de 100.
finding-reciprocity-how = Wederkerigheid (recip.arc) { $arc }: beantwoorde vermeldingen gedeeld door alle vermeldingen tussen collega’s die beiden invulden. Op grond van de dichtheid binnen en tussen groepen alleen zou het { $expected } zijn (Garlaschelli & Loffredo 2004). Van alle tweetallen met contact is { $pair } wederzijds (recip.pair).
finding-reciprocity-deviations = Vergeleken is het aantal wederzijdse tweetallen als de vermeldingen van elke groep naar elke groep willekeurig vielen (Katz & Powell 1955): het ligt daar { $deviations } standaardafwijkingen vandaan.
finding-reciprocity-question = Herkennen we dit beeld? Wat levert dit overleg onze leerlingen op?
finding-reciprocity-not-shown = Bij een vraag over praten mét elkaar kan een lijntje van één kant ook betekenen dat twee mensen het zich anders herinneren.

finding-groups-apart = { $pairs ->
    [one] Het enige lijntje tussen { $among } { $between ->
        [0] loopt niet
       *[other] loopt
    } tussen { $groups }
   *[other] Van de { $pairs } lijntjes tussen { $among } { $between ->
        [0] loopt er geen
        [one] loopt er één
       *[other] lopen er { $between }
    } tussen { $groups }
}
finding-groups-apart-known = { $pairs ->
    [one] Het enige bekende lijntje tussen { $among } { $between ->
        [0] loopt niet
       *[other] loopt
    } tussen { $groups }
   *[other] Van de { $pairs } bekende lijntjes tussen { $among } { $between ->
        [0] loopt er geen
        [one] loopt er één
       *[other] lopen er { $between }
    } tussen { $groups }
}
finding-groups-apart-known-inside = { $pairs ->
    [one] Het enige bekende lijntje tussen { $among } loopt
    [2] Beide bekende lijntjes tussen { $among } lopen
   *[other] Alle { $pairs } bekende lijntjes tussen { $among } lopen
} binnen { $groups }
finding-groups-apart-chance = Als iedereen willekeurig collega’s uit het hele team noemde, waren het er ongeveer { $expected }. Dat is een rekenmaat, geen streven.
finding-groups-apart-unknown = Van { $unknown ->
    [one] één tweetal
   *[other] { $unknown } tweetallen
} tussen { $groups } is niet bekend of er een lijntje loopt.
finding-groups-apart-how = { $internal } vermeldingen binnen en { $external } tussen groepen: E-I { $ei } (Krackhardt & Stern 1988), waar een willekeurige indeling { $expected } zou geven, bij 10.000 willekeurige indelingen van wie hetzelfde gevraagd is.
finding-groups-apart-without = { $people ->
    [one] Eén collega zonder groep telt hierin niet mee.
   *[other] { $people } collega’s zonder groep tellen hierin niet mee.
}
finding-groups-apart-not-shown = Contact via een expert, een overleg of een overdracht is hier geen lijntje. En wie elkaar niet noemt, hoeft elkaar niet te missen.
finding-group-on-its-own = Tussen { $group } en de andere { $groups } { $ties ->
    [0] loopt geen lijntje
    [one] loopt één lijntje
   *[other] lopen { $ties } lijntjes
}
finding-group-on-its-own-several = Met de andere { $groups } { $most ->
    [0] hebben { $names } geen lijntje
    [one] hebben { $names } elk hoogstens één lijntje
   *[other] hebben { $names } elk hoogstens { $most } lijntjes
}
finding-group-on-its-own-others = De andere hebben er { $low } t/m { $high }.
finding-group-on-its-own-others-all = De andere hebben er elk { $low }.
finding-group-on-its-own-experts = Via een expert is er ook een weg: { $with } van de { $of } collega’s van { $group } { $with ->
    [one] heeft
   *[other] hebben
} contact met een expert.
finding-group-on-its-own-leaders = Met de directie { $with ->
    [one] heeft
   *[other] hebben
} { $with } van de { $of } contact.
finding-group-on-its-own-chance = Als de { $all } lijntjes tussen { $groups } willekeurig vielen, waren het er { $count ->
    [one] hier ongeveer { $expected }
   *[other] bij elk ongeveer { $expected }
}. Dat is een rekenmaat, geen streven.
finding-group-on-its-own-how = Lijntjes tussen collega’s van verschillende { $groups }. Vergeleken met de andere { $groups }: gegeven hoeveel lijntjes er tussen { $groups } lopen, vallen ze op elk tweetal van twee { $groups } (hypergeometrisch, per groep één toets; Wasserman & Faust 1994). Vanaf zes zulke lijntjes.
finding-group-on-its-own-question = Waar hebben we elkaar nodig, en langs welke weg lukt dat nu?
finding-group-on-its-own-not-shown = Een overleg, een overdracht of een gang die groepen verbindt, is hier geen lijntje. En wie elkaar niet noemt, hoeft elkaar niet te missen.
finding-little-inside = In { $group } { $inside ->
    [0] loopt geen lijntje
    [one] loopt één lijntje
   *[other] lopen { $inside } lijntjes
}, naar andere { $groups } { $between ->
    [0] geen
    [one] één
   *[other] { $between }
}
finding-little-inside-several = In { $names } { $most ->
    [0] loopt geen lijntje
    [one] loopt elk hoogstens één lijntje
   *[other] lopen elk hoogstens { $most } lijntjes
}
finding-little-inside-chance = Als de lijntjes binnen alle { $groups } willekeurig vielen, waren het er hier { $count ->
    [one] ongeveer { $expected }
   *[other] samen ongeveer { $expected }
}. Dat is een rekenmaat, geen streven.
finding-little-inside-team = Binnen de { $groups } { $inside ->
    [0] loopt geen lijntje
    [one] loopt één lijntje
   *[other] lopen { $inside } lijntjes
}, tussen de { $groups } { $between ->
    [one] loopt er één
   *[other] lopen er { $between }
}
finding-little-inside-team-chance = Als iedereen willekeurig collega’s uit het hele team noemde, waren het er binnen de { $groups } ongeveer { $expected }. Dat is een rekenmaat, geen streven.
finding-little-inside-body = Op deze vraag noemen collega’s mensen uit een andere groep.
finding-little-inside-how = Gegeven hoeveel lijntjes er binnen alle { $groups } lopen, vallen ze op elk tweetal dat een groep deelt (hypergeometrisch, per groep één toets). Vanaf zes zulke lijntjes.
finding-little-inside-team-how = Vergeleken met 10.000 willekeurige indelingen in { $groups } van wie hetzelfde gevraagd is (E-I, Krackhardt & Stern 1988).
finding-little-inside-question = Met wie deel je de leerstof, en past dat bij wie je hier noemde?
finding-little-inside-not-shown = Wie elkaar elke dag spreekt, noemt elkaar op deze vraag misschien niet. En leerstof kan ook met een andere groep gedeeld zijn.

finding-experts-central = { $people } { $count ->
    [one] wordt
   *[other] worden
} het vaakst genoemd
finding-experts-central-role = { $count ->
    [one] { $people } wordt vaker genoemd dan wie ook buiten de directie
   *[other] De experts worden gemiddeld vaker genoemd dan anderen
}
finding-experts-central-count = { $count ->
    [one] { $people } wordt door { $named ->
        [0] geen
       *[other] { $named }
    } van de { $of } collega’s genoemd
   *[other] De experts worden samen { $all ->
        [0] niet
        [one] één keer
       *[other] { $all } keer
    } genoemd
}
finding-experts-central-part = { $person } door { $named ->
    [0] geen
   *[other] { $named }
} van de { $of }
finding-experts-central-body = { $parts } collega’s.
finding-experts-central-body-known = { $parts } collega’s die invulden.
finding-experts-central-next = { $next ->
    [0] Verder wordt niemand genoemd.
    [one] Anderen worden door hoogstens één collega genoemd.
   *[other] Anderen worden door hoogstens { $next } collega’s genoemd.
}
finding-experts-central-others = { $next ->
    [0] Anderen worden niet genoemd.
    [one] Anderen worden gemiddeld { $others } keer genoemd, hoogstens één keer.
   *[other] Anderen worden gemiddeld { $others } keer genoemd, hoogstens { $next } keer.
}
finding-experts-central-chance = Als iedereen evenveel collega’s noemde als nu, maar willekeurig, werd { $count ->
    [one] deze expert
   *[other] elke expert
} ongeveer { $expected } keer genoemd. Dat is een rekenmaat, geen streven.
finding-experts-central-how = Hoe vaak iemand genoemd wordt (in-degree, Freeman 1979). De vermeldingen van de experts samen zijn vergeleken met elke andere keuze van evenveel van de { $people } mensen.
finding-experts-central-how-one = Hoe vaak iemand genoemd wordt (in-degree, Freeman 1979). Vergeleken met willekeurig noemen door wie invulde, elk evenveel namen; en de expert moet vaker genoemd worden dan ieder ander buiten de directie.
finding-experts-central-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Wat loopt er langs dit contact, en wat willen we zo houden?
finding-experts-central-not-shown = Of het antwoord hielp, en wat het de expert aan tijd kost, staat hier niet in.

finding-expert-reach = { $people } { $count ->
    [one] bereikt een deel van het team
   *[other] bereiken elk een deel van het team
}
finding-expert-reach-part = { $part } in { $group }
finding-expert-reach-body = { $person } heeft contact met { $parts }.
finding-expert-reach-grades = Per leerjaar: contact met iedereen van { $all }, met niemand van { $none }.
finding-expert-reach-chance = Gelijk verdeeld was het in elke groep ongeveer { $ten } van elke 10 collega’s.
finding-expert-reach-remit = Van de leraren binnen de opdracht: contact met { $part }.
finding-expert-reach-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach). Wie in meer leerjaren staat, telt in elk mee. Per expert één toets over alle groepen samen: of het contact anders over de groepen verdeeld is dan willekeurig (chi-kwadraat, exact).
finding-expert-reach-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken? Past dit bereik bij de opdracht?
finding-expert-reach-not-shown = Of de andere groepen bij de opdracht horen, en of kennis langs een andere weg komt, staat hier niet in.

finding-leaders-one-sided = De directie noemt vaker dan zij genoemd wordt
finding-leaders-one-sided-some = { $count ->
    [one] { $people } noemt collega’s vaker dan andersom
   *[other] { $people } noemen andere collega’s vaker dan andersom
}
finding-leaders-one-sided-count = De directie noemt { $out ->
    [0] niemand buiten de directie
    [one] één keer een collega
   *[other] { $out } keer een collega
} en wordt { $named ->
    [0] niet genoemd
    [one] één keer genoemd
   *[other] { $named } keer genoemd
}
finding-leaders-one-sided-count-some = { $count ->
    [one] { $people } noemt { $out ->
        [0] niemand
        [one] één keer een collega
       *[other] { $out } keer een collega
    } en wordt
   *[other] { $people } noemen samen { $out ->
        [0] niemand anders
        [one] één keer een andere collega
       *[other] { $out } keer een andere collega
    } en worden
} { $named ->
    [0] niet genoemd
    [one] één keer genoemd
   *[other] { $named } keer genoemd
}
finding-leaders-one-sided-unheard = Wie de directie noemt, is niet bekend: { $count ->
    [one] het directielid vulde niet in
   *[other] geen van de { $count } directieleden vulde in
}
finding-leaders-one-sided-unheard-body = Wie invulde, noemt de directie { $named ->
    [0] niet
    [one] één keer
   *[other] { $named } keer
}.
finding-leaders-one-sided-unheard-how = Geteld zijn de vermeldingen van { $count ->
    [one] dit directielid
   *[other] deze directieleden
} door anderen.
finding-leaders-one-sided-body = { $count ->
    [one] { $people } noemt { $out } keer een collega en wordt zelf { $named ->
        [0] niet
        [one] één keer
       *[other] { $named } keer
    } genoemd
   *[other] { $people } noemen samen { $out } keer een andere collega en worden zelf { $named ->
        [0] niet
        [one] één keer
       *[other] { $named } keer
    } door anderen genoemd
}.
finding-leaders-one-sided-body-so-far = In de antwoorden die er zijn { $count ->
    [one] noemt { $people } { $out } keer een collega en wordt zelf { $named ->
        [0] niet
        [one] één keer
       *[other] { $named } keer
    } genoemd
   *[other] noemen { $people } samen { $out } keer een andere collega en worden zelf { $named ->
        [0] niet
        [one] één keer
       *[other] { $named } keer
    } door anderen genoemd
}.
finding-leaders-one-sided-pairs = { $all ->
    [yes] Alle { $one-way } lijntjes met één pijl wijzen van de directie af
   *[no] { $one-way ->
        [one] Het enige lijntje met één pijl wijst { $out ->
            [0] naar de directie toe
           *[other] van de directie af
        }
       *[other] Van de { $one-way } lijntjes met één pijl { $out ->
            [0] wijst er geen
            [one] wijst er één
           *[other] wijzen er { $out }
        } van de directie af
    }
}; { $mutual ->
    [0] geen lijntje gaat
    [one] één lijntje gaat
   *[other] { $mutual } lijntjes gaan
} over en weer.
finding-leaders-one-sided-chance = Wees elke pijl willekeurig een kant op, dan wees ongeveer de helft van de directie af. Dat is een rekenmaat, geen streven.
finding-leaders-one-sided-most = Met de ontbrekende antwoorden erbij { $count ->
    [one] is dit directielid
   *[other] zijn zij samen
} hoogstens { $most ->
    [one] één keer
   *[other] { $most } keer
} genoemd.
finding-leaders-one-sided-how = Eenzijdigheid { $value }: (uit − in) / (uit + in), over de directieleden die invulden en zonder de lijntjes tussen hen (eigen maat, one_sided). Vergeleken met kop of munt per lijntje met één pijl (tekentoets, tweezijdig){ $count ->
    [one] .
   *[other] , en met elke andere keuze van { $count } uit directie en leraren; de grootste p telt.
}
finding-leaders-one-sided-question = Waarvoor heb je ons nodig bij instructie, en waarvoor juist niet? (een vraag die de directie zelf stelt)
finding-leaders-one-sided-not-shown = Waarvoor collega’s de directie buiten deze vraag nodig hebben, staat hier niet in.

finding-pairs-more = { $more ->
    [one] Voor nog twee groepen geldt het ook.
   *[other] Het geldt nog { $more } keer voor twee groepen.
}

finding-thin-data = { $answered } van de { $asked } collega’s { $answered ->
    [one] vulde
   *[other] vulden
} de vragenlijst in
finding-thin-data-body = Dit deel van de antwoorden zegt nog niets over het hele team; daarom staan hier verder geen bevindingen.
finding-thin-data-body-few = Van minder dan { $people } collega’s zegt het beeld meer over personen dan over een team; daarom staan hier verder geen bevindingen.
finding-thin-data-groups = Ingevuld: { $parts }.
finding-thin-data-part = { $answered } van de { $asked } in { $group }
finding-thin-data-how = Er komen bevindingen vanaf { $people } collega’s die invulden, en vanaf twee derde van wie gevraagd is; wie een deel invulde, telt mee. Per groep staat het er alleen bij als daaruit van niemand blijkt dat die niet invulde.
finding-thin-data-question = Wat zou het de moeite waard maken om in te vullen, en wat is daarvoor nodig?
finding-thin-data-not-shown = Wie niet invulde en waarom, staat hier niet in. Meedoen is vrijwillig.

finding-parts-apart = Op deze vraag bestaat het team uit { $count } delen zonder lijntje ertussen
finding-parts-apart-large = Op deze vraag zijn er in het team { $count } delen van { $least } of meer collega’s, zonder lijntje ertussen
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
finding-parts-apart-part-more = { $people } collega’s (onder wie heel { $groups })
finding-parts-apart-how = Delen: wie met elkaar verbonden is door vermeldingen, welke kant die ook op gaan (components.weak). Een deel telt vanaf { $least } mensen; wie daarbuiten valt, heeft geen lijntje met deze delen.
finding-parts-apart-outside = { $people ->
    [one] Buiten deze delen is er nog één collega.
   *[other] Buiten deze delen zijn er nog { $people } collega’s, alleen of met z’n tweeën.
}
finding-parts-apart-question = Langs welke wegen bereiken we elkaar bij dit onderwerp, en wat willen we zo houden?
finding-parts-apart-not-shown = Contact over iets anders, een overleg of een overdracht is hier geen lijntje. En delen van een team hoeven elkaar niet altijd nodig te hebben.

finding-other-grouping = { $pairs ->
    [one] Het enige lijntje { $between ->
        [0] loopt niet
       *[other] loopt
    } tussen { $others }
   *[other] Van de { $pairs } lijntjes { $between ->
        [0] loopt er geen
        [one] loopt er één
       *[other] lopen er { $between }
    } tussen { $others }
}
finding-other-grouping-body = Bij een willekeurige indeling waren het er ongeveer { $expected }. Tussen { $groups } { $between ->
    [0] loopt er geen
    [one] loopt er één
   *[other] lopen er { $between }
}, waar het er ongeveer { $expected-groups } zouden zijn: dat valt minder op. Dat is een rekenmaat, geen streven. Wie elkaar makkelijk tegenkomt, spreekt elkaar vaker.
finding-other-grouping-name = groepen van “{ $name }”
finding-other-grouping-how = Vergeleken met { $draws } willekeurige indelingen: tussen { $others } E-I { $ei }, verwacht { $expected }, { $deviations } standaardafwijkingen van toeval, p = { $p }; tussen { $groups } E-I { $ei-groups }, verwacht { $expected-groups }, { $deviations-groups } standaardafwijkingen, p = { $p-groups } (Krackhardt & Stern 1988). Genoemd wordt een indeling die minstens één standaardafwijking verder van toeval ligt.
finding-other-grouping-question = Wat in ons gebouw en rooster brengt ons bij elkaar, en past dat bij waar we elkaar voor nodig hebben?
finding-other-grouping-not-shown = Indelingen overlappen: wie een gebouw deelt, deelt vaak ook leerjaren. Wat de oorzaak is, staat hier niet in.

finding-shared-without-tie = { $from } en { $to } delen { $what }
finding-shared-without-tie-many = { $count } keer delen twee { $groups } een leerjaar of een collega
finding-shared-without-tie-grades = { $count ->
    [one] leerjaar { $grades }
   *[other] de leerjaren { $grades }
}
finding-shared-without-tie-body = { $people ->
    [0] Tussen { $from } en { $to } loopt op deze vraag geen lijntje.
   *[other] Tussen de anderen van { $from } en { $to } loopt op deze vraag geen lijntje.
}
finding-shared-without-tie-body-what = { $from } en { $to } delen { $what }; { $people ->
    [0] ertussen
   *[other] tussen de anderen
} loopt op deze vraag geen lijntje.
finding-shared-without-tie-through = { $pairs ->
    [one] Dat ene tweetal deelt wel een contact.
   *[other] { $through } van de { $pairs } tweetallen { $through ->
        [one] deelt
       *[other] delen
    } wel een contact.
}
finding-shared-without-tie-how = Twee groepen delen een leerjaar als in beide iemand dat leerjaar heeft, en een collega als iemand in beide groepen zit. Genoemd wordt het vanaf { $least } tweetallen van wie geen lijntje heeft.
finding-shared-without-tie-question = Wat hebben deze groepen van elkaar nodig voor de leerlingen die zij delen?
finding-shared-without-tie-not-shown = Of er iets af te stemmen is, en of dat via de gedeelde collega of een overleg gaat, staat hier niet in.

finding-bridge-one = { $person } verbindt { $from } en { $to }
finding-bridge-many = { $people } verbinden { $groups }
finding-bridge-many-one = { $people } verbindt { $groups }
finding-bridge-count = { $count } collega’s verbinden { $groups }
finding-bridge-body = { $ties ->
    [2] Beide
   *[other] Alle { $ties }
} lijntjes tussen { $from } en { $to } zijn van { $person }.
finding-bridge-chance = Vielen die lijntjes willekeurig op mensen uit beide groepen, dan waren ze hoogstens { $hundred } van elke 100 keer allemaal van één persoon.
finding-bridge-how = Geteld zijn lijntjes tussen leden van twee groepen van minstens drie, zonder gedeeld lid. Eén toets voor het hele team: hoe vaak, gegeven hoeveel lijntjes er tussen twee groepen lopen, ergens alle lijntjes van één persoon zijn (exact geteld).
finding-bridge-question = Wat loopt er langs dit contact, en wat willen we zo houden?
finding-bridge-not-shown = Een overleg, een overdracht of een gang die groepen ook verbindt, staat hier niet in.

finding-not-reached = In { $groups } heeft niemand rechtstreeks contact met een expert
finding-not-reached-elsewhere = { $reached ->
    [one] In één van de { $all } { $groups } is dat contact er wel.
   *[other] In { $reached } van de { $all } { $groups } is dat contact er wel.
}
finding-not-reached-part = In { $group } { $with ->
    [0] heeft ook niemand dat contact via één collega.
    [one] heeft één van de { $of } dat contact wel via één collega.
   *[other] hebben { $with } van de { $of } dat contact wel via één collega.
}
finding-not-reached-part-least = In { $group } wel via één collega: minstens { $with } van de { $of } (van { $unknown } niet bekend).
finding-not-reached-part-open = In { $group } is van { $unknown } van de { $of } niet bekend of zij dat contact via één collega hebben.
finding-not-reached-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach), met elk van: { $people }. Of contact met een expert anders over de groepen verdeeld is dan willekeurig, is één toets voor alle groepen samen (chi-kwadraat, exact). Groepen buiten ieders opdracht zijn niet meegeteld als van alle experts een opdracht bekend is.
finding-not-reached-question = Wanneer heb je een expert nodig, en lukt het dan om die te bereiken?
finding-not-reached-not-shown = Of een groep deze kennis nodig heeft, of die zelf al in huis heeft, staat hier niet in.
finding-experts-unreached = { $teachers ->
    [one] De enige leraar heeft op deze vraag geen contact met { $roles }
   *[other] Van de { $teachers } leraren heeft niemand op deze vraag contact met { $roles }
}
finding-experts-unreached-known = In de antwoorden die er zijn heeft van de { $teachers } leraren niemand contact met { $roles }
finding-experts-unreached-body = Dat gaat over deze vraag; waar collega’s elkaar verder voor nodig hebben, staat hier niet in.
finding-experts-unreached-how = Contact: minstens één van beiden noemt de ander (eigen maat, expert_reach).{ $unknown ->
    [0] {""}
   *[other] {" "}Van { $unknown } leraren is het niet zeker, omdat er antwoorden ontbreken.
}
finding-experts-unreached-question = Wanneer heb je een expert of de directie nodig bij instructie, en lukt het dan om die te bereiken?
finding-experts-unreached-not-shown = Of iemand deze kennis mist, of die ergens anders vindt, staat hier niet in.
finding-experts-unreached-remit = De opdracht van { $person } is groep { $grades }: van de leraren daar contact met { $part }
finding-experts-unreached-remits = Met wie { $people } contact hebben, naast hun opdracht
finding-experts-unreached-talk = Bespreek dit eerst met de collega zelf.
finding-experts-unreached-remit-how = Van de leraren met een leerjaar in de opdracht: met hoeveel er contact is (minstens één van beiden noemt de ander; eigen maat, expert_reach). Genoemd bij minder dan de helft; naast de opdracht, niet naast toeval.
finding-experts-unreached-remit-question = Wat heeft deze opdracht nodig aan tijd, plek en steun?
finding-experts-unreached-remit-not-shown = Wie op een andere vraag of langs een andere weg bereikt wordt, staat hier niet in. En niet iedereen hoeft een expert te noemen.

finding-job-share = { $tied ->
    [0] Geen van de { $all } duo’s op een klas heeft
    [one] Eén van de { $all } duo’s op een klas heeft
   *[other] { $tied } van de { $all } duo’s op een klas hebben
} op deze vraag een lijntje
finding-job-share-one = Eén duo deelt een klas, zonder lijntje op deze vraag
finding-job-share-body = Zonder lijntje: { $duos }.
finding-job-share-duo = { $first } met { $second } ({ $class })
finding-job-share-how = Een duo: twee leraren die samen een klas hebben, zonder een derde; duo’s van wie niemand invulde, staan hier niet. Alleen voor de weergave met namen.
finding-job-share-question = Hoe dragen deze collega’s aan elkaar over, en is dat wat zij nodig hebben?
finding-job-share-not-shown = Een overdrachtsschrift, een gedeelde voorbereiding of dagelijks contact over iets anders staat hier niet in.

finding-unnamed = { $count ->
    [one] Eén collega is op deze vraag niet genoemd
   *[other] { $count } collega’s zijn op deze vraag niet genoemd
}
finding-unnamed-known = { $answered ->
    [one] { $count ->
        [one] Eén collega is niet genoemd door de collega die invulde
       *[other] { $count } collega’s zijn niet genoemd door de collega die invulde
    }
   *[other] { $count ->
        [one] Eén collega is door de { $answered } die invulden niet genoemd
       *[other] { $count } collega’s zijn door de { $answered } die invulden niet genoemd
    }
}
finding-unnamed-body = { $count ->
    [one] { $people } noemt zelf { $out ->
        [0] ook niemand
        [one] één keer een collega
       *[other] { $out } keer een collega
    }
   *[other] { $people } noemen zelf { $out ->
        [0] ook niemand
        [one] samen één keer een collega
       *[other] samen { $out } keer een collega
    }
}. Rooster, taak en de vraag kunnen dit verklaren; vraag ernaar voordat je er iets van vindt.
finding-unnamed-how = Door niemand genoemd van wie invulde (in-degree 0). Wie nieuw is, met verlof is of minder dan twee dagen per week werkt, blijft hier buiten; en als meer dan een kwart van het team niet genoemd is, zegt dat iets over de vraag en staat dit er niet. Alleen voor de weergave met namen.
finding-unnamed-question = Waar en met wie wordt er samengewerkt, buiten deze vraag om?
finding-unnamed-not-shown = Niet genoemd is iets anders dan niet nodig of niet gezien. Bespreek dit niet met namen in het team.
finding-exchange-cap = Iedereen kon hoogstens { $cap } namen noemen: de dichtheid kan niet hoger zijn dan { $most }.
