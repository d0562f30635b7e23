# Hoe groepen heten, de stappen van de doorgaande lijn en wat er over groepen gevraagd wordt.

list-or = { $first } of { $last }
groups-section = secties
groups-subject-group = vakgroepen
groups-department = afdelingen
groups-unit = units
groups-cluster = clusters

finding-groups-apart-between = { $from } en { $to }
finding-groups-apart-between-levels = { $from } aan de ene kant en { $to } aan de andere
finding-groups-apart-none = Tussen { $between } loopt geen rechtstreeks lijntje.
finding-groups-apart-none-through = Tussen { $between } loopt geen rechtstreeks lijntje; { $pairs ->
    [one] dat ene tweetal deelt
   *[other] { $shared } van de { $pairs } tweetallen { $shared ->
        [one] deelt
       *[other] delen
    }
} daar wel een contact: { $people }.
finding-groups-apart-none-through-least = Tussen { $between } loopt geen rechtstreeks lijntje; minstens { $shared } van de { $pairs } tweetallen { $shared ->
    [one] deelt
   *[other] delen
} daar wel een contact: { $people }.
finding-one-of-more = { $count ->
    [one] nog een collega
   *[other] één van nog { $count } collega’s
}
finding-groups-apart-body = Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team.
finding-groups-apart-body-other = Wie dicht bij elkaar werkt, spreekt elkaar vaker; wat nodig is, bepaalt het team.
finding-groups-apart-question = Waar in de doorgaande lijn hebben we elkaar nodig, bijvoorbeeld van groep { $from } naar groep { $to }, en lukt dat?
finding-groups-apart-question-other = Waarvoor hebben deze { $groups } elkaar nodig, en lukt dat?
