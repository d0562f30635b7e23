# Sjablonen voor een vragenlijst: werkmap, formulieren, papier, brieven.

template-file-workbook = vragenlijst.xlsx
template-file-microsoft = microsoft_forms.txt
template-file-google = google_forms.txt
template-file-page = vragenlijst.html
template-file-letter = informatiebrief.html
template-file-council = notitie_mr.html
template-file-guide = lees_mij.txt

template-default-question-mutual = Met wie praat je over instructie?
template-default-question-directed = Aan wie vraag je advies over instructie?
template-default-period = in de afgelopen vier weken

template-who = Wie ben je?
template-nobody = Niemand
template-mark = x
template-mark-no = nee
template-never = nooit
template-monthly = maandelijks
template-weekly = wekelijks
template-daily = dagelijks

template-ask-marks-mutual = Kruis de collega’s aan met wie je hierover praatte.
template-ask-marks-directed = Kruis de collega’s aan die je hierover om advies vroeg.
template-ask-frequency-mutual = Geef bij elke collega aan hoe vaak je hierover met die collega praatte.
template-ask-frequency-directed = Geef bij elke collega aan hoe vaak je die collega hierover om advies vroeg.
template-ask-number-mutual = Geef bij elke collega met een cijfer aan hoe vaak je hierover met die collega praatte: 0 is niet, 4 is heel vaak.
template-ask-number-directed = Geef bij elke collega met een cijfer aan hoe vaak je die collega hierover om advies vroeg: 0 is niet, 4 is heel vaak.
template-ask-nobody = Was er niemand? Kruis dan “Niemand” aan. Ook dat is een antwoord.
template-ask-self = Je eigen naam sla je over.
template-ask-self-steps = Bij je eigen naam kies je “{ $least }”.
template-ask-cap = { $cap ->
    [one] Noem hooguit 1 collega.
   *[other] Noem hooguit { $cap } collega’s.
}
template-ask-cap-steps = { $cap ->
    [one] Kies bij hooguit 1 collega iets anders dan “{ $least }”.
   *[other] Kies bij hooguit { $cap } collega’s iets anders dan “{ $least }”.
}
template-period-line = Periode: { $period }.

template-purpose = Met deze vraag brengen we in beeld hoe we elkaar in het team weten te vinden. We bespreken het beeld samen. Het is geen beoordeling, van niemand.
template-voluntary = Meedoen is vrijwillig. Niet meedoen heeft geen gevolgen, en je hoeft niet te zeggen waarom. Wil je ook niet door anderen genoemd worden? Zeg het tegen [naam]; dan verwijderen we elke vermelding van jou.
template-shown = Alleen [naam] ziet de antwoorden met namen. Het team ziet aantallen en een beeld zonder namen. In een klein team kan iemand daarin toch te herkennen zijn.
template-kept = We bewaren de antwoorden tot [datum]. Daarna wissen we ze.

## De werkmap

template-sheet-roster = Vragenlijst
template-sheet-people = Mensen
template-sheet-guide = Uitleg
template-column-name = Naam
template-column-person = naam
template-column-id = id
template-column-grades = jaargroepen
template-column-roles = rol
template-column-expertise = expertise
template-column-remit = opdracht
template-column-days = dagen
template-column-answered = antwoord
template-status-not-asked = niet gevraagd
template-status-leave = verlof
template-status-new = nieuw
template-day-1 = ma
template-day-2 = di
template-day-3 = wo
template-day-4 = do
template-day-5 = vr
template-workbook-title = Zo werkt deze vragenlijst
template-workbook-rows = Op elke rij van het blad “Vragenlijst” staan de antwoorden van één collega: vooraan wie antwoordt, daarachter wie die collega noemt.
template-workbook-cells-marks = Zet een “{ $mark }” bij wie genoemd wordt. Wat leeg blijft in een rij met een antwoord, telt als: niet genoemd.
template-workbook-cells-steps = Kies in elke cel uit de lijst: { $steps }. Wat leeg blijft in een rij met een antwoord, telt als: niet genoemd.
template-workbook-nobody = Noemt iemand niemand? Zet dan op die rij minstens één keer “{ $no }”. Een rij die helemaal leeg blijft, telt als: niet ingevuld.
template-workbook-own = De grijze cel is de collega zelf. Laat het streepje staan.
template-workbook-names = Laat de namen in rij 1 en in kolom A zoals ze zijn, en zet er geen rij boven. Dan leest Lijntjes dit bestand zonder iets te vragen.
template-workbook-people = Op het blad “Mensen” mag je groepen en rollen aanvullen. De kolom “antwoord” mag leeg blijven: Lijntjes ziet aan de rijen wie invulde.
template-workbook-share = Stuur dit bestand niet rond en zet het niet in een gedeelde map: iedereen ziet dan wat de anderen antwoordden. Neem er antwoorden van papier in over, of vul het samen met één collega tegelijk in.
template-workbook-settings = Hieronder staat voor Lijntjes hoe de vraag gesteld is. Laat dit staan.
template-workbook-invalid-title = Dit staat niet in de lijst
template-workbook-invalid = Kies uit: { $steps }. Of maak de cel leeg.

## De formulieren

template-forms-title-microsoft = Vragenlijst in Microsoft Forms
template-forms-title-google = Vragenlijst in Google Formulieren
template-forms-lead = Maak een nieuw, leeg formulier en loop de stappen langs. Wat tussen de lijnen staat, kun je overnemen en plakken. Vervang wat tussen [vierkante haken] staat. Knoppen kunnen bij jou iets anders heten.
template-forms-head = STAP 1. Titel en toelichting
template-forms-head-title = Titel:
template-forms-head-text = Toelichting onder de titel:
template-forms-who = STAP 2. Vraag 1: wie antwoordt
template-forms-who-microsoft = Kies het soort “Keuze”, liefst als vervolgkeuzelijst. Eén antwoord, verplicht, zonder de optie “Overige”.
template-forms-who-google = Kies het soort “Dropdownmenu”. Verplicht.
template-forms-question-text = Tekst van de vraag:
template-forms-paste = Keuzes. Plak de hele lijst in het vak van de eerste keuze; elke regel wordt dan een keuze. Lukt dat niet, typ of plak ze dan één voor één. Tel na: het moeten er { $count } zijn.
template-forms-network = STAP 3. Vraag 2: wie genoemd wordt
template-forms-network-microsoft = Kies weer “Keuze”, met “Meerdere antwoorden” aan. Verplicht, zonder de optie “Overige” en zonder de keuzes te schudden.
template-forms-network-google = Kies het soort “Selectievakjes”. Verplicht, zonder de optie “Anders” en zonder de volgorde te schudden.
template-forms-grid-microsoft = Kies het soort “Likert”. De namen worden de uitspraken (de rijen), de waarden worden de opties (de kolommen). Verplicht; bij zichzelf kiest iedereen “{ $least }”.
template-forms-grid-google = Kies het soort “Meerkeuzeraster”. De namen worden de rijen, de waarden worden de kolommen. Zet aan dat elke rij een antwoord nodig heeft; bij zichzelf kiest iedereen “{ $least }”.
template-forms-exact = Neem de tekst precies over: zo heet de vraag straks ook in Lijntjes.
template-forms-subtitle = Toelichting onder de vraag:
template-forms-rows = Rijen, één naam per regel. Tel na: het moeten er { $count } zijn.
template-forms-columns = Kolommen, in deze volgorde:
template-forms-nobody = “Niemand” staat als laatste in de lijst: wie niemand noemt, heeft dan wel geantwoord. Zonder die keuze is dat niet te onderscheiden van overslaan.
template-forms-cap-microsoft = Je koos een maximum: stel bij “Meerdere antwoorden” in dat er hooguit { $cap } gekozen kunnen worden. Zie ook het advies onderaan.
template-forms-cap-google = Je koos een maximum: stel bij de antwoordvalidatie in dat er maximaal { $cap } gekozen kunnen worden. Zie ook het advies onderaan.
template-forms-cap-grid = Je koos een maximum van { $cap }. In een raster kan het formulier dat niet bewaken; het staat wel in de toelichting. Zie ook het advies onderaan.
template-forms-settings = STAP 4. Instellingen
template-forms-respond-microsoft = Wie mag invullen: alleen mensen in je organisatie, als iedereen een schoolaccount heeft. Eén antwoord per persoon: aan.
template-forms-respond-google = Wie mag invullen: alleen mensen in je organisatie, als iedereen een Google-account van de school heeft. Zet dan ook aan dat iedereen één keer kan antwoorden.
template-forms-email-microsoft = Naam vastleggen: uit. “Wie ben je?” zegt al wie antwoordt. Zet het alleen aan als je wilt voorkomen dat iemand per ongeluk een andere naam kiest; dan komt ook het e-mailadres in het bestand, en dat hoort in de informatiebrief te staan.
template-forms-email-google = E-mailadressen verzamelen: uit. “Wie ben je?” zegt al wie antwoordt. Zet het alleen aan als je wilt voorkomen dat iemand per ongeluk een andere naam kiest; dan komt het e-mailadres in het bestand, en dat hoort in de informatiebrief te staan.
template-forms-closed-microsoft = Deel de pagina met resultaten met niemand, ook niet als samenvatting, en nodig niemand uit om samen te werken aan het formulier: daar staan de antwoorden met namen.
template-forms-closed-google = Laat invullers het overzicht met resultaten niet zien, en geef niemand bewerkrechten op het formulier of het rekenblad: daar staan de antwoorden met namen.
template-forms-test = Zet een einddatum, vul het formulier één keer zelf in om het te proberen, en wis dat antwoord weer.
template-forms-back = STAP 5. Terug naar Lijntjes
template-forms-back-microsoft = Open bij “Antwoorden” het bestand in Excel en bewaar het. Open dat bestand in Lijntjes, samen met je mensenlijst.
template-forms-back-google = Koppel bij “Antwoorden” een rekenblad en download dat als .xlsx of .csv. Open dat bestand in Lijntjes, samen met je mensenlijst.
template-forms-clean = Wis het formulier met de antwoorden zodra je ze in Lijntjes hebt ingelezen en bewaard, en ook losse downloads.
template-forms-turned = Een formulier zet een komma of puntkomma tussen gekozen namen. Namen waar er zelf een in staat, zijn daarom hieronder omgedraaid. Schrijf ze ook zo op je mensenlijst: { $names }.
template-forms-turned-one = “{ $old }” wordt “{ $new }”
template-forms-advice = ADVIES

## Advies

template-advice-period = Noem een periode, bijvoorbeeld “in de afgelopen vier weken”. Dan heeft iedereen dezelfde tijd in gedachten.
template-advice-kind = Kies tussen “met wie praat je” en “aan wie vraag je advies”. Praten doe je samen: noemt maar één van de twee de ander, dan kijken zij er verschillend op terug. Advies vragen heeft een richting en hoeft niet van twee kanten te komen.
template-advice-one = Stel één ding tegelijk. “Met wie praat je over lezen en rekenen?” zijn twee vragen.
template-advice-cap = Liever geen maximum. Met een maximum blijven lijntjes weg die er wel zijn, en je kunt later niet zien welke.
template-advice-list = Geef een lijst met alle namen. Uit het hoofd vergeet je collega’s, vooral wie je minder vaak spreekt.
template-advice-everyone = Vraag het hele team, ook de directie en collega’s die weinig dagen werken, en houd de vragenlijst één of twee weken open. Met weinig antwoorden is over het geheel weinig te zeggen.

## Het vel

template-page-handin = Leg dit vel in een dichte envelop bij [naam], vóór [datum].
template-page-about = Over deze vraag

## De informatiebrief

template-letter-title = Informatie over onze vragenlijst
template-letter-dear = Beste collega,
template-letter-intro = Op [datum] vragen we je een korte vragenlijst in te vullen. Dat kost ongeveer [vijf] minuten. Hier lees je waarvoor we dat vragen en wat er met je antwoorden gebeurt.
template-letter-purpose = Waarvoor
template-letter-purpose-why = [Schrijf in één of twee zinnen wat de aanleiding is. Bijvoorbeeld: we willen dat ons leesonderwijs van groep 1 tot en met 8 op elkaar aansluit.]
template-letter-purpose-what = Met de antwoorden maken we een beeld van hoe we elkaar in het team weten te vinden. We bespreken dat beeld samen en bedenken samen wat we ermee doen. We gebruiken de antwoorden niet om iemand te beoordelen en niet in gesprekken over functioneren.
template-letter-asked = Wat we vragen
template-letter-asked-one = We stellen één vraag, met een lijst van alle collega’s erbij:
template-letter-asked-known = Daarnaast gebruiken we wat de school al van je weet: je naam, je groep of groepen en je rol. [Vul aan of streep door wat jullie gebruiken.]
template-letter-voluntary = Meedoen is vrijwillig
template-letter-voluntary-choice = Je kiest zelf of je meedoet. Niet meedoen heeft geen gevolgen en je hoeft niet te zeggen waarom. Je mag ook later nog stoppen; dan wissen we wat je invulde. Wie wel of niet meedeed, bespreken we niet in het team.
template-letter-object = Bezwaar maken
template-letter-object-how = Ook als je niet meedoet, kunnen collega’s jou noemen. Wil je dat niet, zeg het dan tegen [naam en e-mailadres]. Dan verwijderen we alle vermeldingen van jou: wat je zelf invulde en wat anderen over jou invulden. Dat kan zolang we de antwoorden bewaren. Een beeld waar je al in stond, maken we opnieuw of gebruiken we niet meer.
template-letter-shown = Wie ziet wat
template-letter-shown-coach = Alleen [naam en functie] ziet de antwoorden met namen, om ze te verwerken.
template-letter-shown-team = Het team ziet aantallen en een beeld zonder namen. Let op: wie als enige een rol heeft, of in een kleine groep zit, kan ook dan te herkennen zijn.
template-letter-shown-leader = De directie ziet hetzelfde als het team. [Hoort wie de antwoorden verwerkt zelf bij de directie? Schrijf dat dan hier.]
template-letter-shown-self = Je kunt altijd vragen wat er over jou bewaard is.
template-letter-shown-others = Buiten de school laten we niets zien [of: vul in aan wie wel, en waarvoor].
template-letter-kept = Bewaren
template-letter-kept-until = [Naam] bewaart de antwoorden op [plaats, bijvoorbeeld een beveiligde map van de school], tot [datum. Voorstel: het einde van het schooljaar waarin we de vragenlijst voor de tweede keer houden. De school beslist]. Daarna wissen we ze. Een verslag zonder namen kan blijven bestaan.
template-letter-kept-program = We maken het beeld met Lijntjes, een programma dat op de computer van [naam] draait en niets verstuurt. [Gebruik je een formulier van Microsoft of Google? Schrijf dan dat de antwoorden ook daar staan, in de omgeving van de school, en wanneer je ze daar wist.]
template-letter-contact = Vragen
template-letter-contact-who = Heb je vragen, of wil je iets laten veranderen of wissen? Ga naar [naam, e-mailadres, telefoon]. Gaat het over privacy, dan kun je ook terecht bij de functionaris gegevensbescherming: [naam en e-mailadres].
template-letter-contact-law = [Vraag de functionaris gegevensbescherming wat er verder in deze brief moet staan, zoals op welke grondslag de school deze gegevens gebruikt, welke rechten collega’s hebben en waar zij een klacht kunnen indienen. Vul dat hier in.]
template-letter-greeting = Met vriendelijke groet,
template-letter-signed = [naam en functie]

## De notitie voor de MR

template-council-title = Notitie voor de medezeggenschapsraad
template-council-from = Van: [naam en functie]. Datum: [datum]. Voor de vergadering van: [datum].
template-council-ask = Wat we de MR vragen
template-council-ask-what = We vertellen met deze notitie wat we van plan zijn, en vragen de MR om vóór [datum] [mee te denken / advies te geven / in te stemmen].
template-council-ask-law = [Vraag de functionaris gegevensbescherming of de MR, of de personeelsgeleding daarvan, hierover instemmings- of adviesrecht heeft, en pas de zin hierboven daarop aan.]
template-council-purpose = Doel
template-council-purpose-why = [Schrijf in één of twee zinnen wat de aanleiding is en wat de school ermee hoopt te bereiken.]
template-council-purpose-what = We willen zien hoe collega’s elkaar weten te vinden, om onze afstemming en de doorgaande lijn te versterken. Het gaat om het team als geheel. Het is geen beoordeling van personen en geen onderdeel van de gesprekkencyclus.
template-council-method = Werkwijze
template-council-method-asked = We stellen één vraag aan { $people } collega’s, met een lijst van alle namen erbij:
template-council-method-when = De vragenlijst staat open van [datum] tot [datum]. [Over een jaar stellen we dezelfde vraag nog een keer, om te zien wat er veranderd is.]
template-council-method-talk = Met de antwoorden maken we een beeld van het netwerk en een aantal tellingen, zoals hoe vaak collega’s elkaar over en weer noemen en hoeveel contact er tussen groepen is. Het team bespreekt die in een bijeenkomst, zonder namen.
template-council-data = Gegevens
template-council-data-people = Van iedere collega: naam, groep of groepen, leerjaren en rol. [Vul aan of streep door.]
template-council-data-ties = Uit de vragenlijst: wie invulde, en wie welke collega’s noemt{ $scale ->
    [marks] .
   *[steps] , en hoe vaak.
}
template-council-data-none = Van leerlingen en ouders gebruiken we niets.
template-council-shown = Wie ziet wat
template-council-shown-self = Elke collega kan vragen wat er over hem of haar bewaard is.
template-council-kept = Bewaren
template-council-kept-proposal = Voorstel: de antwoorden blijven tot het einde van het schooljaar waarin de tweede meting valt, dus uiterlijk tot [datum], op [plaats]. Daarna wist [naam] ze, ook in het formulier. De school beslist over de termijn; vraag de functionaris gegevensbescherming of die termijn past.
template-council-safeguards = Waarborgen
template-council-safeguards-voluntary = Meedoen is vrijwillig en niet meedoen heeft geen gevolgen. Wie niet meedeed, wordt niet besproken.
template-council-safeguards-object = Wie bezwaar maakt, verdwijnt uit de gegevens: ook wat anderen over diegene invulden.
template-council-safeguards-informed = Iedereen krijgt vooraf de informatiebrief (bijlage).
template-council-safeguards-names = Beelden voor het team zijn zonder namen. Omdat dat niet hetzelfde is als anoniem, kijken we vooraf wie te herkennen blijft, en tonen we zo nodig alleen groepen.
template-council-safeguards-local = Het programma waarmee we het beeld maken, Lijntjes, werkt op één computer en verstuurt niets.
template-council-safeguards-care = Er komen geen ranglijsten van personen. Een uitkomst is een begin van een gesprek, geen oordeel.
template-council-law = Vraag de functionaris gegevensbescherming
template-council-law-lead = Over deze punten beslist de wet, en deze notitie doet er geen uitspraak over. Leg ze voor aan de functionaris gegevensbescherming [naam] en neem de antwoorden hier op.
template-council-law-ground = Op welke grondslag mag de school deze gegevens gebruiken? Kan dat met toestemming, nu het om een werkgever en werknemers gaat?
template-council-law-kept = Hoe lang mag de school de antwoorden bewaren?
template-council-law-dpia = Is een gegevensbeschermingseffectbeoordeling (DPIA) nodig?
template-council-law-council = Heeft de MR, of een geleding daarvan, instemmings- of adviesrecht?
template-council-law-form = Valt het formulier dat we gebruiken (Microsoft, Google of papier) binnen de afspraken die de school heeft?
template-council-law-register = Moet dit in het register van verwerkingen van de school?
template-council-law-answer = Antwoord: [vul in]

## Lees mij

template-guide-title = Een vragenlijst voor Lijntjes
template-guide-what = WELK BESTAND WAARVOOR
template-guide-workbook = { $file }: om antwoorden in over te nemen. Lijntjes leest dit bestand zonder iets te vragen.
template-guide-microsoft = { $file }: wat je plakt en instelt voor een formulier van Microsoft.
template-guide-google = { $file }: wat je plakt en instelt voor een formulier van Google.
template-guide-page = { $file }: de vragenlijst op papier. Open het in een browser, of in Word om de haken in te vullen, en druk het af.
template-guide-letter = { $file }: informatiebrief voor het team. Ook met [vierkante haken].
template-guide-council = { $file }: notitie voor de medezeggenschapsraad. Open haar in Word en vul in wat tussen [vierkante haken] staat.
template-guide-order = VOLGORDE
template-guide-order-council = Bespreek het plan met de directie. Vraag de functionaris gegevensbescherming wat in de notitie open staat, en leg de notitie voor aan de MR.
template-guide-order-letter = Stuur de informatiebrief ruim voordat je de vraag stelt.
template-guide-order-ask = Kies één manier van vragen: een formulier of papier. Zeg erbij wanneer het team het beeld te zien krijgt.
template-guide-order-objectors = Maakt iemand bezwaar? Zet dan “bezwaar” in de kolom “antwoord” van je mensenlijst, en maak deze bestanden opnieuw: die collega staat er dan niet meer in.
template-guide-left-out = { $count ->
    [one] Niet in deze bestanden: 1 collega met “bezwaar” op de mensenlijst.
   *[other] Niet in deze bestanden: { $count } collega’s met “bezwaar” op de mensenlijst.
}
template-guide-advice = ADVIES OVER DE VRAAG
template-guide-yours = Jouw vraag: { $question }
template-guide-back = TERUG NAAR LIJNTJES
template-guide-back-workbook = Papier: neem de antwoorden over in { $file } en open dat bestand in Lijntjes. Je mensenlijst zit er al in.
template-guide-back-form = Formulier: download de antwoorden en open ze in Lijntjes, samen met je mensenlijst.
template-guide-back-clean = Bewaar de ingevulde bestanden op één plek, en wis ze op de datum die in de informatiebrief staat. Vernietig papier zodra het is overgenomen.

## Als het niet gaat

template-error-nobody = Op deze mensenlijst staan te weinig mensen die meedoen ({ $people }). Voor een vragenlijst zijn er minstens twee nodig.
template-error-too-many = Op deze mensenlijst staan { $people } mensen. Een lijst van meer dan { $most } namen vult niemand in: maak een mensenlijst per school of team.
template-error-no-question = De vraag is leeg. Schrijf de vraag zoals je haar aan collega’s stelt.
template-error-cap = Met een maximum van 0 kan niemand iemand noemen. Laat het maximum weg, of kies minstens 1.
template-error-same-name = De naam “{ $name }” staat twee keer op de mensenlijst. In een lijst met namen zijn die twee niet uit elkaar te houden: zet er iets bij, bijvoorbeeld een achternaam of een groep.
template-error-workbook = De werkmap kon niet worden gemaakt: { $reason }.
template-exists = In deze map staat al: { $files }. Er is niets geschreven.

## De opdrachtregel

cli-template = Een vragenlijst om uit te zetten, gemaakt van een mensenlijst: werkmap, formulieren, papier, informatiebrief en een notitie voor de MR
cli-template-people = De mensenlijst (CSV), of een project
cli-template-out = De map voor de bestanden; ze moet bestaan
cli-template-question = De vraag, zoals collega’s haar lezen
cli-template-period = De periode waarover de vraag gaat; leeg voor geen
cli-template-kind = Praten met elkaar (mutual), of advies vragen aan (directed)
cli-template-cap = Hoeveel collega’s iemand hooguit noemt; liever niet
cli-template-scale = Aankruisen, hoe vaak, of een cijfer van 0 tot en met 4
cli-template-force = Vervang bestanden met dezelfde naam
cli-template-exists = { $what } Kies een andere map, of geef --force.
cli-template-nobody = In dit bestand staan geen mensen om een vragenlijst voor te maken.
