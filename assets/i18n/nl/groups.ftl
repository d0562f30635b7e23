# Hoe groepen heten, de stappen van de doorgaande lijn en wat er over groepen gevraagd wordt.

list-or = { $first } of { $last }
groups-section = secties
groups-subject-group = vakgroepen
groups-department = afdelingen
groups-unit = units
groups-cluster = clusters

finding-groups-apart-between = { $from } en { $to }
finding-groups-apart-between-levels = { $from } aan de ene kant en { $to } aan de andere
finding-groups-apart-none = Tussen { $between } loopt er geen rechtstreeks.
finding-groups-apart-none-through = Tussen { $between } loopt er geen rechtstreeks; { $shared } van de { $pairs } tweetallen { $shared ->
    [one] deelt
   *[other] delen
} daar { $people }.
finding-groups-apart-none-through-least = Tussen { $between } loopt er geen rechtstreeks; minstens { $shared } van de { $pairs } tweetallen { $shared ->
    [one] deelt
   *[other] delen
} daar { $people }.
finding-one-of-more = { $count ->
    [one] nog een collega
   *[other] één van nog { $count } collega’s
}
finding-groups-apart-body = Wie leerstof deelt, spreekt elkaar vaker; wat nodig is, bepaalt het team.
finding-groups-apart-body-other = Wie dicht bij elkaar werkt, spreekt elkaar vaker; wat nodig is, bepaalt het team.
finding-groups-apart-question = Waar in de doorgaande lijn hebben we elkaar nodig, bijvoorbeeld van groep { $from } naar groep { $to }, en lukt dat?
finding-groups-apart-question-other = Waarvoor hebben deze { $groups } elkaar nodig, en lukt dat?
