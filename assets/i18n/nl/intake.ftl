# Inlezen, en wat daarbij hoort: plakken, een vragenlijst maken, wie invulde, bezwaar.

page-intake = Inlezen
intake-title = Dit is wat ik begrepen heb
intake-take = Overnemen
intake-take-open = Overnemen zoals voorgesteld ({ $count } open)
intake-more-files = Bestand erbij…
intake-give-up = Annuleren
intake-people = { $count ->
    [one] 1 mens
   *[other] { $count } mensen
}
intake-mentions = { $count ->
    [one] 1 vermelding
   *[other] { $count } vermeldingen
}
intake-ties = { $count ->
    [one] 1 lijntje
   *[other] { $count } lijntjes
}
intake-zero = { $count ->
    [one] 1 nee of nul
   *[other] { $count } nee of nul
}
intake-self = { $count } zichzelf
intake-duplicates = { $count } dubbel
intake-unknown = { $count } onbekend
intake-rejected = { $count } niet gelezen
intake-blank = { $count ->
    [one] 1 lege plek
   *[other] { $count } lege plekken
}
intake-withdrawn = bezwaar: { $people }, met { $mentions ->
    [one] 1 vermelding
   *[other] { $mentions } vermeldingen
} weggelaten

report-asked-again = Bij het laatste bestand is opnieuw gevraagd wie bezwaar maakt.
intake-asks = Hier is je oordeel nodig
intake-nothing-asked = Er is niets dat je hoeft te beslissen.
intake-proposed = { $option } (voorstel)
intake-proposed-because = Voorstel: { $reason }
intake-chosen = Door jou gekozen.
intake-take-back = Terug naar voorstel
intake-approve-all = Alle voorstellen goedkeuren ({ $count })
intake-more-asks = En nog { $count } vragen; die volgen het voorstel tot de vragen hierboven beantwoord zijn.
intake-names = { $count ->
    [one] Eén naam staat er anders dan op de lijst
   *[other] { $count } namen staan er anders dan op de lijst
}
intake-names-hint = Niemand wordt samengevoegd zonder dat jij het ziet. Klopt een voorstel niet, kies dan wie het wel is.
intake-name-typed = Zo staat het er
intake-name-times = Hoe vaak
intake-name-whom = Wie is dat?
intake-name-why = Waarom
intake-times = { $count } keer

intake-tables = Zo heb ik de bestanden gelezen
intake-rows = { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
intake-shape = Vorm van { $place }
intake-as-proposed = zoals voorgesteld
intake-header-row = Koppen in rij
intake-header-row-name = Rij met koppen van { $place }
intake-respondent = Wie antwoordt
intake-respondent-name = Kolom met wie antwoordt in { $place }
intake-no-respondent = geen kolom
intake-turn = De tabel is gedraaid: wie boven de kolom staat, noemt
intake-not-read = { $count ->
    [one] Niet gelezen kolom: { $columns }.
   *[other] Niet gelezen kolommen: { $columns }.
}
intake-more-columns = nog { $count } andere
intake-questions = { $count ->
    [one] De vraag
   *[other] De { $count } vragen
}
intake-scale-binary = Genoemd of niet genoemd.
intake-scale-number = Een getal: hoe hoger, hoe sterker.
intake-scale-steps = Van zwak naar sterk: { $steps }.
intake-cap-none = geen grens aan het aantal namen
intake-cap = { $cap ->
    [one] hoogstens 1 naam
   *[other] hoogstens { $cap } namen
}
intake-cap-name = Hoeveel namen iemand mocht noemen bij “{ $question }”

intake-preview = Zo komt het in beeld
intake-no-mentions = Er zijn nog geen lijntjes te zien.
intake-tie = { $from } noemt { $to }
intake-tie-strength = { $from } noemt { $to } ({ $strength })
intake-more-ties = en nog { $count ->
    [one] 1 lijntje
   *[other] { $count } lijntjes
}
intake-answered = { $answered } van { $people } ingevuld
status-answered = ingevuld
status-partly = deels ingevuld
status-absent = niet ingevuld
status-not-asked = niet gevraagd
status-some = { $answered } van { $questions } vragen
status-intake = Er is nog niets overgenomen: wat open is, blijft zoals het is.
band-intake = Voor het inlezen zijn namen nodig. Kijk wie er meekijkt.
intake-hidden-title = Inlezen gaat over namen
intake-hidden = De namen staan uit. Wat er is ingelezen, komt pas in beeld als je ze aanzet; kijk eerst wie er meekijkt.
intake-hidden-show = Zet de namen aan

action-paste = Plakken uit rekenblad
paste-title = Plakken uit een rekenblad
paste-nothing = Er staan nu geen rijen op het klembord.
paste-how = Selecteer in Excel of een ander rekenblad de rijen, met de koppen erbij, en kopieer ze (Ctrl C). Kom dan hier terug en druk op Ctrl V.

action-questionnaire = Vragenlijst maken…
questionnaire-title = Vragenlijst maken
questionnaire-lead = Voor de { $people } mensen die nu open zijn: een rekenblad om in te vullen, tekst voor Microsoft en Google Forms, een blad om te printen, en brieven voor het team en de MR. Wat terugkomt, leest Lijntjes zonder vragen.
questionnaire-kind = Waar gaat het over?
questionnaire-mutual = met elkaar praten
questionnaire-directed = advies vragen
questionnaire-question = Vraag
questionnaire-period = Periode
questionnaire-scale = Antwoord per collega
questionnaire-marks = aankruisen of niet
questionnaire-frequency = nooit, maandelijks, wekelijks, dagelijks
questionnaire-zero-to-four = een cijfer van 0 tot en met 4
questionnaire-cap = Hoogste aantal namen
questionnaire-cap-note = Leeg laten is beter: een grens verbergt lijntjes.
questionnaire-cap-wrong = Vul een getal vanaf 1 in, of laat dit leeg.
questionnaire-folder = Map kiezen…
questionnaire-replace = Vervangen
notice-template-written = { $files } bestanden geschreven in { $folder }. Begin met lees_mij.txt.
dialog-folder-title = Kies een map voor de vragenlijst
path-folder-title = Vragenlijst maken
path-folder-hint = Dit systeem biedt geen venster om een map te kiezen. Typ de map waar de bestanden moeten komen.
path-folder-name = Map
path-write = Schrijven

unsaved-take-in = Wat je hebt veranderd, is nog niet opgeslagen, en deze bestanden komen in de plaats van wat open is. Eerst opslaan?
context-wave = Meting
context-wave-number = meting { $number }
people-may-be-named = kan genoemd worden
people-withdraw = Maakt bezwaar…
not-asked-on-leave = niet gevraagd: met verlof
not-asked-new = niet gevraagd: nieuw
not-asked-objects = niet gevraagd: maakt bezwaar
withdraw-title = { $person } maakt bezwaar
withdraw-what = { $person } gaat uit dit project, met { $mentions ->
    [0] alles wat over deze collega bekend is
    [one] de ene vermelding door of van deze collega
   *[other] de { $mentions } vermeldingen door en van deze collega
}. Er blijft alleen een aantal over, zonder naam.
withdraw-spellings = Ook { $mentions ->
    [one] de ene vermelding met een naam die niet op de lijst staat en deze collega kan zijn, gaat weg
   *[other] de { $mentions } vermeldingen met een naam die niet op de lijst staat en deze collega kan zijn, gaan weg
}: { $names }{ $more ->
    [0] {""}
    [one] { " en nog 1" }
   *[other] { " en nog " }{ $more }
}.
withdraw-back = Dit kan niet ongedaan worden gemaakt: ook uit de stappen terug, uit titels en andere teksten en uit wat bij het inlezen opviel gaat deze collega weg.
withdraw-intake = De bestanden die je aan het inlezen was, worden losgelaten: daarin staat deze collega nog.
withdraw-files = Het bestand op schijf verandert pas als je opslaat. Andere bestanden veranderen niet mee: verwijder die zelf.
withdraw-go = Weghalen uit het project

receipt-title = Weggehaald uit dit project
receipt-by = Vermeldingen door deze collega: { $count }
receipt-of = Vermeldingen van deze collega: { $count }
receipt-unknown = Vermeldingen met een naam die niet op de lijst stond: { $count }
receipt-spellings = Schrijfwijzen die niet op de lijst stonden: { $count }
receipt-texts = Teksten waarin de naam stond, nu met “…”: { $count }
receipt-steps = Stappen terug of vooruit die wegvielen of nu zonder naam zijn: { $count }
receipt-pins = Plaatsen in het beeld: { $count }
receipt-kept = Het project houdt alleen bij hoeveel collega’s bezwaar maakten en hoeveel vermeldingen daardoor wegvielen.
receipt-intake = De bestanden die je aan het inlezen was, zijn losgelaten: daarin staat deze collega nog.
receipt-save-now = Sla het project op: tot dan staat deze collega nog in het bestand op schijf.
receipt-saved = Het project is opgeslagen zonder deze collega.
receipt-elsewhere = Lijntjes kan niet bij de bestanden met antwoorden, de mensenlijst, figuren en vragenlijsten van eerder, kopieën van dit project en oudere versies ervan (ook in een cloudmap). Verwijder of verander die zelf.
receipt-save = Project opslaan
intake-answer-first = Beantwoord eerst of er opnieuw naar bezwaar is gevraagd.
