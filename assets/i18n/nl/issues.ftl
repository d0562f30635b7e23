# Wat er vreemd was in een bestand, en wat je ermee kunt doen.

place-row = rij { $row }
place-column = kolom { $column }

issue-missing-end = Hier ontbreekt wie noemt of wie genoemd wordt; de vermelding is niet gelezen.
issue-missing-end-remedy = Vul beide namen in en open het bestand opnieuw.
issue-bad-strength = De sterkte “{ $cell }” is geen getal van 0 of hoger; de vermelding is niet gelezen.
issue-bad-strength-remedy = Zet hier een getal, bijvoorbeeld 1 of 2,5.
issue-ambiguous-name = { $people } mensen heten “{ $cell }”; de vermelding is niet gelezen.
issue-ambiguous-name-remedy = Gebruik in dit bestand de id van de mensenlijst in plaats van de naam.
issue-unknown-name = “{ $cell }” staat niet op de mensenlijst; { $mentions ->
    [one] één vermelding telt
   *[other] { $mentions } vermeldingen tellen
} niet mee.
issue-unknown-name-remedy = Verbeter de naam, zet deze collega op de mensenlijst, of neem de naam op bij Mensen.
issue-self-mention = “{ $cell }” noemt zichzelf; dat is geteld, niet getekend.
issue-self-mention-remedy = Je hoeft niets te doen.
issue-duplicate = Deze vermelding staat ook in rij { $first }; de sterkste telt.
issue-duplicate-remedy = Je hoeft niets te doen; wil je het netjes, haal dan één van beide rijen weg.
issue-too-many-cells = Deze rij heeft { $extra ->
    [one] één cel
   *[other] { $extra } cellen
} meer dan de kop; die zijn niet gelezen.
issue-too-many-cells-remedy = Kijk of er een scheidingsteken in een naam staat, en zet die naam tussen aanhalingstekens.
issue-no-rows = { $people ->
    [one] Eén collega heeft zelf
   *[other] { $people } collega’s hebben zelf
} geen lijntjes in dit bestand: { $names }.
issue-no-rows-remedy = Vulden zij niet in? Zet dan een kolom “antwoord” met ja of nee op de mensenlijst: een leeg antwoord is iets anders dan niemand noemen.
issue-same-person-twice = “{ $cell }” staat ook in rij { $first } van de mensenlijst; de eerste telt.
issue-same-person-twice-remedy = Geef iedereen een eigen id, of haal de dubbele rij weg.
issue-same-name = { $people } mensen op de mensenlijst heten “{ $cell }”.
issue-same-name-remedy = Gebruik in de lijntjes hun id, zodat duidelijk is wie bedoeld is.
issue-nameless-row = Deze rij van de mensenlijst heeft geen naam en geen id; ze is niet gelezen.
issue-nameless-row-remedy = Vul een naam in, of haal de rij weg.
issue-unknown-status = “{ $cell }” is geen antwoord dat Lijntjes kent; wie lijntjes heeft, telt als ingevuld, wie er geen heeft als niet ingevuld.
issue-unknown-status-remedy = Gebruik ja, nee, deels of niet gevraagd.
issue-mentions-despite-status = De mensenlijst zegt “{ $cell }”, maar deze collega heeft { $mentions ->
    [one] één vermelding
   *[other] { $mentions } vermeldingen
}; het antwoord telt als deels ingevuld.
issue-mentions-despite-status-remedy = Verbeter de kolom “antwoord” als alles is ingevuld.
issue-group-of-leaders = In de groep “{ $group }” zitten alleen directieleden of experts. Zo’n groep verbergt hoe de andere groepen verbonden zijn.
issue-group-of-leaders-remedy = Maak hun groep leeg op de mensenlijst; hun rol zegt al wat zij doen.
issue-unreadable-remit = “{ $cell }” is niet als leerjaren te lezen; de opdracht is leeg gelaten.
issue-unreadable-remit-remedy = Schrijf leerjaren als 1;2;3 of 4 t/m 8.
issue-replaced-characters = In dit bestand staan tekens die niet in { $encoding } bestaan; ze zijn vervangen door �.
issue-replaced-characters-remedy = Bewaar het bestand opnieuw als “CSV UTF-8”.
issue-unclosed-quote = Een aanhalingsteken gaat hier open en niet meer dicht; alles erna is één cel geworden.
issue-unclosed-quote-remedy = Haal het losse aanhalingsteken weg en open het bestand opnieuw.
issue-date-for-group = “{ $cell }” lijkt een datum. Een rekenblad maakt van groep 3-4 soms 3 april.
issue-date-for-group-remedy = Zet de kolom in het rekenblad op “tekst” en typ de groep opnieuw.
issue-column-not-read = Deze kolom is niet gelezen.
issue-column-not-read-remedy = Je hoeft niets te doen, tenzij je deze kolom nodig hebt: geef hem dan een kop uit de handleiding.
issue-no-strength = Bij { $mentions ->
    [one] één vermelding staat
   *[other] { $mentions } vermeldingen staat
} geen sterkte; ze is gelezen als 1.
issue-no-strength-remedy = Vul een sterkte in als je die weet. Leeg is iets anders dan 0: er is wel iemand genoemd.
issue-bad-answer = “{ $cell }” is geen antwoord dat Lijntjes kent; het is niet gelezen.
issue-bad-answer-remedy = Zeg bij het inlezen wat dit antwoord betekent, of verbeter de cel.
issue-total-row = Deze rij is geen collega maar een totaal of een toelichting, en is niet gelezen.
issue-total-row-remedy = Je hoeft niets te doen.
issue-replaced = Deze collega antwoordde ook in rij { $row }; die telt.
issue-replaced-remedy = Klopt dat niet, kies dan bij het inlezen een andere rij.
issue-not-on-form = { $people ->
    [one] Eén collega staat niet op de vragenlijst en kon
   *[other] { $people } collega’s staan niet op de vragenlijst en konden
} niet genoemd worden: { $names }.
issue-not-on-form-remedy = Je hoeft niets te doen: wie niet genoemd kon worden, telt niet mee bij wat mogelijk was.
issue-table-not-read = Dit blad is niet gelezen: er is niets in herkend.
issue-table-not-read-remedy = Je hoeft niets te doen, tenzij hier antwoorden of mensen in staan.
issue-and-more = Nog { $count } van zulke punten, vanaf deze rij.
issue-and-more-remedy = Ze zijn wel geteld; alleen de eerste staan in deze lijst.
